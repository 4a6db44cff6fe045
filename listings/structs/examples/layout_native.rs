//! Asks a guest that is part of this program how its structs lie in memory.

use structs::layout::describe;

fn main() {
    let mut room = [0; 1024];
    // SAFETY: the room is ours.
    let size = unsafe { describe(room.as_mut_ptr(), room.len()) };
    let text = str::from_utf8(&room[..size]).expect("the guest writes UTF-8");
    print!("{text}");
}
