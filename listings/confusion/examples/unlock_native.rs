//! Tries the sender's message on the receiver's lock, and then a copy of it.

use receiver::buffers::{release, reserve};
use receiver::unlock::unlock;
use sender::message::{message, message_len};

fn main() {
    let (text, len) = (message(), message_len());
    // SAFETY: so many bytes stand there, and this program has one memory.
    let opens = unsafe { unlock(text, len) };
    println!("by its address, the message opens: {opens}");

    let buffer = reserve(len);
    // SAFETY: `len` bytes of UTF-8 stand at `text`; `buffer` is apart from them, has room
    // for as many, and is released once, last.
    unsafe {
        buffer.copy_from_nonoverlapping(text, len);
        let opens = unlock(buffer, len);
        println!("by its bytes, the message opens: {opens}");
        release(buffer, len);
    }
}
