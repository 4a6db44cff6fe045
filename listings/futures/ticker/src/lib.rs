//! A guest that calls back again and again.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's timer: it calls `done` after `ms` milliseconds.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(done: &Function, ms: u32);
}

/// Waits `ms` milliseconds.
async fn sleep(ms: u32) {
    let timer = Promise::new(&mut |done, _| set_timeout(&done, ms));
    timer.await.expect("nobody rejects this promise");
}

/// Calls `callback` after each `interval` with the number of the round, as long as it
/// returns `true`, and tells how many rounds there were.
#[wasm_bindgen]
pub async fn run_loop(interval: u32, callback: Function) -> Result<u32, JsValue> {
    let callback = |round: u32| {
        let answer = callback.call1(&JsValue::UNDEFINED, &round.into())?;
        Ok(answer.is_truthy())
    };
    run_loop_with(interval, sleep, callback).await
}

/// The same, with whatever sleeps and whatever is called: this part knows no JavaScript.
pub async fn run_loop_with<E>(
    interval: u32,
    sleep: impl AsyncFn(u32),
    mut callback: impl FnMut(u32) -> Result<bool, E>,
) -> Result<u32, E> {
    let mut round = 0;
    loop {
        sleep(interval).await;
        round += 1;
        if !callback(round)? {
            return Ok(round);
        }
    }
}
