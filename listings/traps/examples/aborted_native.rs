//! Runs itself once more, for a call that panics, and sees how that ends.

use std::process::{Command, Stdio};
use std::{env, io};

use traps::purse::{put, take};

fn main() -> io::Result<()> {
    println!("coins: {}", put(5));
    if env::args().len() > 1 {
        println!("taken: {}", take(7));
        println!("coins: {}", put(5));
        return Ok(());
    }
    let mut again = Command::new(env::current_exe()?);
    let run = again.arg("again").stderr(Stdio::null()).output()?;
    print!("again, {}", String::from_utf8_lossy(&run.stdout));
    println!("it ended well: {}", run.status.success());
    Ok(())
}
