//! Asks a guest that is part of this program how its `Text` lies in memory.

use strings::echo::text_layout;

fn main() {
    let mut layout = [0; 6];
    // SAFETY: `layout` is ours, and has room for six numbers.
    unsafe { text_layout(&mut layout) };

    let [size, align, start, start_size, len, len_size] = layout;
    println!("Text: size {size}, align {align}");
    println!("  start: offset {start}, size {start_size}");
    println!("  len: offset {len}, size {len_size}");
}
