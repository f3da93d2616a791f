//! The tools that are not in this repository: looked for, and installed where missing.

use std::fs;
use std::path::PathBuf;

use crate::commands::{command, quietly, read, run, which};
use crate::{Result, root, say};

const WASM_PACK: &str = "0.15.1";
const CARGO_DENY: &str = "0.20.2";

/// What the modules are compiled for.
pub const RUST_TARGET: &str = "wasm32-unknown-unknown";

/// What it takes to build the package.
pub fn for_building() -> Result {
    rust_target()?;
    cargo_install("wasm-bindgen-cli", "wasm-bindgen", &locked("wasm-bindgen")?, &["--debug"])?;
    npm_packages()
}

fn rust_target() -> Result {
    let sysroot = read(command("rustc").args(["--print", "sysroot"]))?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(RUST_TARGET).is_dir() {
        return Ok(());
    }
    say(&format!("adding the Rust target {RUST_TARGET}"));
    run(command("rustup").args(["target", "add", RUST_TARGET]))
}

/// What runs the tests of the JavaScript boundary in a browser.
pub fn wasm_pack() -> Result {
    cargo_install("wasm-pack", "wasm-pack", WASM_PACK, &["--locked", "--debug"])
}

/// What tells of crates whether their licences, sources and versions are allowed.
pub fn cargo_deny() -> Result {
    cargo_install("cargo-deny", "cargo-deny", CARGO_DENY, &["--locked", "--debug"])
}

/// Installs a program, unless it is there. With `--debug` it is not optimized: of one that runs for seconds, optimizing takes
/// longer than it would ever save.
fn cargo_install(package: &str, program: &str, version: &str, flags: &[&str]) -> Result {
    let found = read(command(program).arg("--version")).unwrap_or_default();
    if found.trim() == format!("{program} {version}") {
        return Ok(());
    }
    say(&format!("installing {package} {version} (some minutes, once)"));
    let mut install = command("cargo");
    // What the programs have in common is compiled once. Without what it takes to debug them, that is done in four fifths of the time.
    install.env("CARGO_TARGET_DIR", root().join("target/tools")).env("CARGO_PROFILE_DEV_DEBUG", "false");
    run(install.args(["install", "--quiet", package, "--version", version]).args(flags))
}

/// The version of a crate in the lock file: its command must be of the same.
fn locked(name: &str) -> Result<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let version =
        lock.split_once(&format!("name = \"{name}\"\nversion = \"")).and_then(|(_, rest)| rest.split_once('"'));
    Ok(version.ok_or_else(|| format!("Cargo.lock has no {name}"))?.0.into())
}

/// The packages that tests and builds use.
pub fn npm_packages() -> Result {
    let changed = |file: &str| fs::metadata(root().join(file)).and_then(|file| file.modified());
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_ok_and(|installed| changed("package-lock.json").is_ok_and(|wanted| wanted <= installed)) {
        return Ok(());
    }
    if which("npm").is_none() {
        return Err("npm is missing: install Node.js 20 or later".into());
    }
    say("installing the npm packages of package-lock.json");
    quietly(command("npm").args(["ci", "--ignore-scripts"]))
}

/// A Chromium for the browser tests, with its driver; installed by apt where missing.
pub fn chromium() -> Result<PathBuf> {
    let find = || Some((which("chromium")?, which("chromedriver")?));
    if find().is_none() {
        apt_install(&["chromium", "chromium-driver"], "chromium and chromedriver")?;
    }
    find().map(|(browser, _)| browser).ok_or_else(|| "apt-get installed no chromium".into())
}

/// A reader of the printed page's text; installed by apt where missing.
pub fn pdftotext() -> Result {
    if which("pdftotext").is_none() {
        apt_install(&["poppler-utils"], "pdftotext")?;
    }
    which("pdftotext").map(|_| ()).ok_or_else(|| "apt-get installed no pdftotext".into())
}

/// A Firefox for the test of another engine; installed by apt where missing.
pub fn firefox() -> Result<PathBuf> {
    let find = || which("firefox-esr").or_else(|| which("firefox"));
    if find().is_none() {
        apt_install(&["firefox-esr"], "firefox-esr or firefox")?;
    }
    find().ok_or_else(|| "apt-get installed no firefox-esr".into())
}

/// WebKitGTK with its driver, and a display for it, for the test of a third engine; installed by apt where missing.
/// Tells whether there is one: it exists for Linux alone.
pub fn webkit() -> Result<bool> {
    if !cfg!(target_os = "linux") {
        say("leaving out WebKitGTK, which exists for Linux alone");
        return Ok(false);
    }
    let find = || which("WebKitWebDriver").and(which("Xvfb"));
    if find().is_none() {
        apt_install(&["webkit2gtk-driver", "xvfb"], "WebKitWebDriver and Xvfb")?;
    }
    find().map(|_| true).ok_or_else(|| "apt-get installed no WebKitWebDriver or no Xvfb".into())
}

/// A Python with Spark, in an environment of its own, and the Java that Spark runs on; installed where missing. The versions are
/// those of `tests/spark/requirements.txt`.
pub fn spark() -> Result<PathBuf> {
    if which("java").is_none() {
        apt_install(&["openjdk-17-jre-headless"], "java")?;
    }
    let (folder, wanted) = (root().join("target/spark"), root().join("tests/spark/requirements.txt"));
    let (python, noted) = (folder.join("bin/python"), folder.join("requirements.txt"));
    let versions = fs::read_to_string(&wanted)?;
    if fs::read_to_string(&noted).is_ok_and(|noted| noted == versions) {
        return Ok(python);
    }
    say("installing Spark (some 400 MB, once)");
    let environment = || quietly(command("python3").args(["-m", "venv", "--clear"]).arg(&folder));
    if environment().is_err() {
        apt_install(&["python3-venv"], "python3")?;
        environment()?;
    }
    let mut pip = command(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-compile",
        "--no-deps",
        "--requirement",
    ]);
    // What builds a package is of a version that is named there, too.
    quietly(pip.arg(&wanted).env("PIP_CONSTRAINT", &wanted))?;
    fs::write(noted, versions)?;
    Ok(python)
}

/// Installs packages of the distribution; `programs` are what they are wanted for.
fn apt_install(packages: &[&str], programs: &str) -> Result {
    if which("apt-get").is_none() {
        return Err(format!("missing on the PATH, with no apt-get to install from: {programs}").into());
    }
    say(&format!("installing {} with apt-get", packages.join(" and ")));
    let apt = |arguments: &[&str]| {
        let mut apt = if read(command("id").arg("-u"))?.trim() == "0" {
            command("apt-get")
        } else {
            let mut sudo = command("sudo");
            sudo.arg("apt-get");
            sudo
        };
        quietly(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}
