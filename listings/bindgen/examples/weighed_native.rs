//! Counts the lines that two tools wrote for two guests of one source.

use std::{fs, io};

const FILES: [&str; 4] = [
    "target/bindgen/mini_guest/mini_guest.js",
    "target/bindgen/real_guest/real_guest.js",
    "target/bindgen/mini_guest/mini_guest.d.ts",
    "target/bindgen/real_guest/real_guest.d.ts",
];

fn main() -> io::Result<()> {
    for file in FILES {
        let text = fs::read_to_string(file)?;
        let lines = text.lines().map(str::trim_start);
        let is_code = |line: &&str| !line.is_empty() && !line.starts_with(['/', '*']);
        let code = lines.filter(is_code).count();
        let name = file.rsplit('/').next().unwrap_or(file);
        println!("{name}: {code} lines of code");
    }
    Ok(())
}
