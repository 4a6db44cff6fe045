//! Every example on every host, and every guest's signatures.

use std::process::ExitCode;

fn main() -> ExitCode {
    ci::trials::main()
}
