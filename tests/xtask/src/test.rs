//! Every check and test of the repository, and the benchmarks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::{command, npm_program, run};
use crate::{Result, dist, root, say, serve, tools};

/// Runs everything, cheapest first, and stops at the first failure.
pub fn test() -> Result {
    tools::for_building()?;
    let chromium = tools::chromium()?;

    step("formatting", cargo("fmt --all --check"))?;
    step("lints", cargo("clippy --workspace --all-targets --locked -- -D warnings"))?;
    step(
        "lints of the JavaScript boundary",
        cargo("clippy --target wasm32-unknown-unknown --features wasm --lib --test browser --locked -- -D warnings"),
    )?;
    step("Rust tests", cargo("test --workspace --locked"))?;

    dist::site()?;
    let mut boundary = command("wasm-pack");
    boundary.args("--log-level warn test --headless --chrome -- --locked --features wasm --test browser".split(' '));
    step("the JavaScript boundary in Chromium", boundary)?;

    let mut package = command("node");
    package
        .args(["--test", "--test-reporter=spec"])
        .args(files(&root().join("tests"), ".test.mjs")?)
        .env("CHROMIUM", &chromium);
    step("the package, installed from its tarball", package)?;

    let listener = serve::listen(8080)?;
    let mut page = npm_program("playwright");
    page.args(["test", "--config=tests/e2e/playwright.config.mjs"]).env("CHROMIUM", &chromium);
    page.env("CLAIMPROOF_URL", format!("http://{}/", listener.local_addr()?));
    std::thread::spawn(move || serve::answer_all(&listener));
    step("the page", page)?;

    say("everything passed");
    Ok(())
}

/// Measures the package as it would be published.
pub fn bench() -> Result {
    dist::dist()?;
    run(command("node").arg("tests/bench/run.mjs"))
}

fn step(name: &str, mut command: Command) -> Result {
    say(name);
    run(&mut command)
}

fn cargo(arguments: &str) -> Command {
    let mut cargo = command("cargo");
    cargo.args(arguments.split(' '));
    cargo
}

/// All files below a folder whose names end so, in order; installed packages aside.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(files(&path, end)?);
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
