//! `cargo xtask`: builds the package and the page, serves the page, runs every test.

mod authors;
mod bench;
mod bom;
mod commands;
mod dist;
mod folders;
mod modules;
mod notices;
mod serve;
mod standard_schema;
mod test;
mod tools;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str = "\
cargo xtask serve [--port N]   build everything and serve the page on this machine
cargo xtask test               run every check and test
cargo xtask test --fast        run those that say most about a small change, in a minute
cargo xtask types              write www/lib/types.d.ts from the types of Rust
cargo xtask dist               build the package: target/dist/claimproof-VERSION.tgz
cargo xtask dist --again       build the package twice from the same modules, and compare
cargo xtask site               build the page: target/site
cargo xtask spark [--claims N] check claims in a local Spark, and measure it
cargo xtask consumers [NAME]…  use the package in every tool of docs/consumers.md, and write its tables
cargo xtask bench              measure the package beside its peers, and the page
cargo xtask bench --quick      the package alone, in some minutes; also --no-browser

Each installs what it needs and does not find.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(8080),
        ["serve", "--port", port] => {
            port.parse().map_err(|_| format!("{port} is no port").into()).and_then(serve::serve)
        }
        ["test"] => test::test(),
        ["test", "--fast"] => test::fast(),
        ["types"] => test::types(),
        ["dist"] => dist::dist(),
        ["dist", "--again"] => dist::is_reproducible(),
        ["site"] => dist::site(),
        ["spark"] => test::spark("4000"),
        ["spark", "--claims", claims] => test::spark(claims),
        ["consumers", names @ ..] => test::consumers(names),
        ["bench", options @ ..] => bench::bench(options),
        ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The top folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

/// Says what is being done, so that a long wait has a reason.
fn say(doing: &str) {
    println!("xtask: {doing}");
}
