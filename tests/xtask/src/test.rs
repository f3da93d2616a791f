//! Every check and test of the repository.

use std::borrow::BorrowMut;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::commands::{command, npm_program, quietly, run};
use crate::serve::Server;
use crate::{Result, dist, root, say, tools};

/// Runs everything, cheapest first, and stops at the first failure.
pub fn test() -> Result {
    let browsers = aside(|| Ok((tools::chromium()?, tools::firefox()?, tools::webkit()?, tools::pdftotext()?)));
    tools::for_building()?;
    tools::wasm_pack()?;
    tools::cargo_deny()?;
    let (chromium, firefox, webkit, ()) = browsers()?;

    style()?;
    // Meanwhile the page is built, for linking the modules uses one core alone, and Spark is transferred.
    let (site, spark) = (aside(dist::site), aside(tools::spark));
    step("lints", cargo("clippy --workspace --all-targets --features types,texts --locked -- -D warnings"))?;
    step(
        "lints of the JavaScript boundary",
        cargo("clippy --target wasm32-unknown-unknown --features wasm --lib --test browser --locked -- -D warnings"),
    )?;
    crates()?;
    signatures()?;
    step("Rust tests", cargo("test --workspace --locked --features types,texts"))?;
    let mut docs = cargo("doc --no-deps --lib --locked --features texts");
    step("the Rust documentation", docs.env("RUSTDOCFLAGS", "-D warnings"))?;
    step(
        "the crate, built from its own package",
        cargo("package --package claimproof --locked --allow-dirty --quiet"),
    )?;

    site()?;
    dist::is_reproducible()?;
    let mut boundary = command("wasm-pack");
    boundary.args("--log-level warn test --headless --chrome -- --locked --features wasm --test browser".split(' '));
    step("the JavaScript boundary in Chromium", boundary)?;

    let served = root().join("tests/e2e/served");
    let tests = files(&root().join("tests"), ".test.mjs")?;
    let mut package = node_test(tests.iter().filter(|file| !file.starts_with(&served)));
    package.env("CHROMIUM", &chromium);
    step("the package, installed from its tarball", package)?;
    let mut consumers = command("node");
    consumers.args(["tests/consumers/run.mjs", "--quick"]).env("CHROMIUM", &chromium);
    step("the package in other tools", consumers)?;

    step("claims in a local Spark", command(spark()?).arg(SPARK))?;

    let server = Server::start(8080)?;
    let mut page = npm_program("playwright");
    page.args(["test", "--config=tests/e2e/playwright.config.mjs"]);
    step("the page", page.env("CHROMIUM", &chromium).env("CLAIMPROOF_URL", &server.address))?;
    // One after the other, so that Lighthouse measures the page and not its neighbour.
    for file in files(&served, ".test.mjs")?.into_iter().filter(|file| webkit || !file.ends_with("webkit.test.mjs")) {
        let mut test = node_test([&file]);
        test.env("CHROMIUM", &chromium).env("FIREFOX", &firefox).env("CLAIMPROOF_URL", &server.address);
        step(&format!("the page: {}", file.file_name().unwrap_or_default().display()), test)?;
    }

    say("everything passed");
    Ok(())
}

/// Does some work meanwhile; what it gives is there once it is called for.
fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> impl FnOnce() -> Result<T> {
    let thread = std::thread::spawn(|| work().map_err(|error| error.to_string()));
    || Ok(thread.join().map_err(|_| "work done meanwhile panicked")??)
}

/// Writes `www/lib/types.d.ts` from the types of Rust.
pub fn types() -> Result {
    let mut test =
        cargo("test --quiet --features types --locked --test types the_types_of_the_package_are_those_of_rust");
    run(test.env("BLESS", "1"))
}

/// What tests claims in Spark.
const SPARK: &str = "tests/spark/run.py";

/// Test targets in Rust that take long: they try many random claims, or damage many files in many ways.
const SLOW_TARGETS: [&str; 2] = ["inspect", "laws"];

/// Unit tests in Rust that take long, each by a part of its name: they read files up to the limits on time and memory.
const SLOW_TESTS: [&str; 12] = [
    "a_bomb_ends_at_its_bound",
    "a_file_within_is_no_text_and_may_hold_some",
    "a_table_that_is_a_bomb",
    "attachments_that_cannot_be_read_are_named",
    "directories_that_lie_over_one_another",
    "entries_that_share_their_bytes",
    "long_and_odd_texts_end",
    "of_a_file_over_the_bound",
    "pages_without_end",
    "problems_and_entries_are_bounded",
    "what_an_inner_filter_leaves_out",
    "what_follows_a_bomb_is_read",
];

/// Tests of scripts that need no browser and no built module.
const SCRIPT_TESTS: [&str; 5] = ["tests/element", "tests/form", "tests/input", "tests/page", "tests/xtask"];

/// Tests of texts, of which those of the crate were written by a Rust test.
const WORD_TESTS: [&str; 5] = [
    "tests/e2e/texts.test.mjs",
    "tests/package/describe.test.mjs",
    "tests/package/formatter.test.mjs",
    "tests/package/native.test.mjs",
    "tests/package/texts.test.mjs",
];

/// Runs what needs neither a built module nor a browser, but for what takes long.
pub fn fast() -> Result {
    tools::npm_packages()?;
    style()?;
    step("Rust tests but for the slow ones", fast_rust_tests()?)?;
    let mut tests: Vec<PathBuf> = WORD_TESTS.iter().map(|file| root().join(file)).collect();
    for folder in SCRIPT_TESTS {
        tests.extend(files(&root().join(folder), ".test.mjs")?);
    }
    step("scripts by themselves", node_test(tests.iter()))?;
    say("what was run passed; `cargo xtask test` runs everything");
    Ok(())
}

/// The Rust tests but for the slow ones, in one invocation.
fn fast_rust_tests() -> Result<Command> {
    let folder = root().join("tests");
    let mut rust = cargo("test --quiet --locked --features types,texts --lib");
    for file in files(&folder, ".rs")?.iter().filter(|file| file.parent() == Some(&folder)) {
        let name = file.file_stem().unwrap_or_default();
        if !SLOW_TARGETS.iter().any(|slow| name == *slow) {
            rust.arg("--test").arg(name);
        }
    }
    rust.arg("--").args(SLOW_TESTS.iter().flat_map(|slow| ["--skip", slow]));
    Ok(rust)
}

/// How the files are formatted, and what the linter and the type checker say of scripts and style sheets.
fn style() -> Result {
    step("formatting", cargo("fmt --all --check"))?;
    let mut biome = npm_program("biome");
    biome.args(["check", "--error-on-warnings"]);
    step("formatting and lints of scripts and style sheets", biome)?;
    let mut tsc = npm_program("tsc");
    tsc.arg("--noEmit");
    step("types of scripts", tsc)
}

/// Checks so many claims in a local Spark, and tells how fast that is beside the command by itself.
pub fn spark(claims: &str) -> Result {
    dist::dist()?;
    run(command(tools::spark()?).args([SPARK, "--claims", claims]))
}

/// Uses the package in other tools, all or those whose names begin so.
pub fn consumers(names: &[&str]) -> Result {
    let (chromium, firefox) = (tools::chromium()?, tools::firefox()?);
    tools::webkit()?;
    dist::dist()?;
    let mut consumers = command("node");
    consumers.arg("tests/consumers/run.mjs").args(names);
    step("the package in other tools", consumers.env("CHROMIUM", &chromium).env("FIREFOX", &firefox))
}

/// What npm says where the keys are not available: no such host, no connection, none in time, or no such address.
const UNREACHABLE: [&str; 6] = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "E404"];

/// The crates: their licences, sources and versions, and where the database of advisories is available, these.
fn crates() -> Result {
    step("the crates that are used", cargo("deny --locked check bans licenses sources"))?;
    if quietly(&mut cargo("deny --locked fetch db")).is_err() {
        say("the database of advisories on crates cannot be reached: they were not checked for any");
        return Ok(());
    }
    step("advisories on the crates that are used", cargo("deny --locked --offline check advisories"))
}

/// The npm packages: whether each is as its registry signed it. That takes the keys of registries, which come from elsewhere.
fn signatures() -> Result {
    let Err(error) = quietly(command("npm").args(["audit", "signatures", "--fetch-retries=0"])) else {
        say("the npm packages are as their registry signed them");
        return Ok(());
    };
    let words = error.to_string();
    if !UNREACHABLE.iter().any(|code| words.contains(code)) {
        return Err(error);
    }
    say("the keys of the npm registry cannot be reached: the signatures of its packages were not checked");
    Ok(())
}

fn step(name: &str, mut command: impl BorrowMut<Command>) -> Result {
    say(name);
    let start = Instant::now();
    run(command.borrow_mut())?;
    say(&format!("{name}: {} s", start.elapsed().as_secs()));
    Ok(())
}

/// Node's own test runner, on these files.
fn node_test(files: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut node = command("node");
    // As many at a time as there are cores; by itself Node leaves one out.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    node.args(["--test", "--test-reporter=spec", &format!("--test-concurrency={cores}")]).args(files);
    node
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
