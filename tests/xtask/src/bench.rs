//! Measuring the package beside its peers, which are installed for this alone, and the page.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::{command, npm_program, quietly, run};
use crate::serve::Server;
use crate::{Result, dist, root, say, tools};

/// Measures the package as it would be published and, unless it is to be quick or without a browser, the page.
pub fn bench(options: &[&str]) -> Result {
    if let Some(unknown) = options.iter().find(|option| !["--quick", "--no-browser"].contains(option)) {
        return Err(format!("cargo xtask bench takes --quick and --no-browser, not {unknown}").into());
    }
    let chromium = if options.contains(&"--no-browser") { None } else { Some(tools::chromium()?) };
    dist::dist()?;
    npm_peers()?;
    regorus()?;
    native()?;

    let mut beside = command("node");
    if let Some(chromium) = &chromium {
        beside.env("CHROMIUM", chromium);
    }
    let beside = run(beside.arg("tests/bench/run.mjs").args(options));
    if let Some(chromium) = chromium.filter(|_| !options.contains(&"--quick")) {
        page(&chromium)?;
    }
    beside
}

/// From a key to the answer on the page, and a file inspected in it.
fn page(chromium: &Path) -> Result {
    dist::site()?;
    let server = Server::start(8080)?;
    for script in ["tests/bench/page.mjs", "tests/bench/documents.mjs"] {
        run(command("node").arg(script).env("CHROMIUM", chromium).env("CLAIMPROOF_URL", &server.address))?;
    }
    Ok(())
}

/// Where the peers are installed and compiled.
fn folder() -> PathBuf {
    root().join("target/bench")
}

/// The peers that are npm packages, as their lock file has them.
fn npm_peers() -> Result {
    fs::create_dir_all(folder())?;
    let lock = fs::read(root().join("tests/bench/peers/package-lock.json"))?;
    let installed = folder().join("package-lock.json");
    if folder().join("node_modules").is_dir() && fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("installing the peers of the benchmark");
    fs::copy(root().join("tests/bench/peers/package.json"), folder().join("package.json"))?;
    fs::write(&installed, lock)?;
    quietly(command("npm").args(["ci", "--ignore-scripts"]).current_dir(folder()))
}

/// The peer that is a crate, as a module with its glue.
fn regorus() -> Result {
    say("building regorus and the library without WebAssembly (the first time takes some minutes)");
    let built = folder().join("rego");
    let mut cargo = command("cargo");
    cargo
        .args(["build", "--quiet", "--locked", "--release", "--target", tools::RUST_TARGET, "--target-dir"])
        .arg(&built);
    quietly(cargo.current_dir(root().join("tests/bench/peers/rego")))?;
    let compiled = built.join(tools::RUST_TARGET).join("release/rego.wasm");
    let glued = folder().join("regorus");
    let optimized = glued.join("regorus.wasm");
    let written = |file: &Path| fs::metadata(file).and_then(|file| file.modified());
    if written(&optimized).is_ok_and(|last| written(&compiled).is_ok_and(|compiled| compiled < last)) {
        return Ok(());
    }
    let mut bindgen = command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "regorus", "--out-dir"]).arg(&glued);
    quietly(bindgen.arg(compiled))?;
    quietly(npm_program("wasm-opt").arg("-O3").arg(glued.join("regorus_bg.wasm")).arg("-o").arg(optimized))
}

/// The library without WebAssembly, of the very crates that are in the modules.
fn native() -> Result {
    let crates = root().join("tests/bench/native");
    fs::copy(root().join("Cargo.lock"), crates.join("Cargo.lock"))?;
    let mut cargo = command("cargo");
    cargo.args(["build", "--quiet", "--release", "--target-dir"]).arg(folder().join("native"));
    quietly(cargo.current_dir(crates))
}
