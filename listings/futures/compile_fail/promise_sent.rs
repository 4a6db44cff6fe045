//! Gives a task that awaits a promise to an executor of several threads.

use js_sys::Promise;
use wasm_bindgen::JsValue;

async fn save(note: JsValue, closing_time: Promise) {
    let _ = closing_time.await;
    drop(note);
}

/// As executors of several threads declare it.
fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    drop(task);
}

fn main() {
    spawn(save(JsValue::NULL, Promise::resolve(&JsValue::NULL)));
}
