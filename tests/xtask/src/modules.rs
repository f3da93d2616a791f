//! The WebAssembly modules, built into `target/modules` with their glue.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::{command, npm_program, quietly};
use crate::dist::esbuild;
use crate::{Result, root, say, tools};

/// A module: its name, the features that it is built with, and what its glue hands on; the rest of the glue, such as its own way to
/// fetch, is left out.
pub struct Module {
    pub name: &'static str,
    pub features: &'static str,
    exports: &'static str,
}

/// The rules.
const CORE: Module = Module {
    name: "core",
    features: "wasm,rules",
    exports: "addRulebook, check, requirements, catalog, checkMany, hold, setInspection, deleteInspection, release, initSync, forget",
};

/// Inspecting files.
pub const DOCUMENTS: Module =
    Module { name: "documents", features: "wasm,documents", exports: "read, initSync, forget" };

/// Proposing values of a claim from inspections, and what happens after submission.
pub const PROPOSE: Module = Module {
    name: "propose",
    features: "wasm,propose,lifecycle",
    exports: "loadRulebook, propose, accept, lifecycle, initSync, forget",
};

/// All of them.
pub const MODULES: [&Module; 3] = [&CORE, &DOCUMENTS, &PROPOSE];

/// Small code; the smallest, `z`, takes half as much time again for a check, and the fastest is a quarter larger.
const OPT_LEVEL: &str = "s";

/// Forgets the instance, so that `initSync` makes a fresh one.
const FORGET: &str = "\nexport function forget() { wasm = undefined; }\n";

/// What wasm-opt does with a module. Functions that are called once stay apart: inlined they take as much time, and more bytes
/// after compression.
const PASSES: [&str; 2] = ["-O3", "--one-caller-inline-max-function-size=15"];

/// What Rust's compiler puts into a module, named for wasm-opt, which else assumes less.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Parts of `src` that the modules are not made from.
pub const NOT_IN_MODULES: [&str; 3] = ["src/texts", "src/words", "src/rulebook/examples"];

/// All that the modules are made from.
pub const MODULE_INPUTS: [&str; 7] = [
    "src",
    "tests/xtask/src/modules.rs",
    "node_modules/binaryen/package.json",
    "node_modules/esbuild/package.json",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
];

pub fn modules_folder() -> PathBuf {
    root().join("target/modules")
}

/// Builds the modules with their glue.
pub fn build_modules() -> Result {
    say("building the modules (the first time takes some minutes)");
    let folder = modules_folder();
    for module in MODULES {
        compile(module)?;
        wasm_opt(module, &folder.join(format!("{}.wasm", module.name)))?;
        glue(module, &folder.join(format!("{}.js", module.name)))?;
    }
    Ok(())
}

/// A module: the crate compiled as a library for C, which it is not for those who depend on it, and its glue.
fn compile(module: &Module) -> Result {
    let mut cargo = command("cargo");
    cargo.args(["rustc", "--quiet", "--locked", "--lib", "--crate-type", "cdylib", "--target", tools::RUST_TARGET]);
    cargo.args(["--release", "--no-default-features", "--features", module.features]);
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", OPT_LEVEL);
    // A folder of its own, so that modules are compiled while tests are.
    let folder = root().join("target/wasm");
    cargo.env("CARGO_TARGET_DIR", &folder);
    quietly(cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(module)?))?;
    let compiled = folder.join(tools::RUST_TARGET).join("release").join("claimproof.wasm");
    let mut bindgen = command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--omit-default-module-path"]);
    bindgen.args(["--out-name", module.name, "--out-dir"]);
    quietly(bindgen.arg(built(module)).arg(compiled))
}

/// By npm's binaryen: a distribution's may be too old for what Rust writes, and breaks it silently.
fn wasm_opt(module: &Module, file: &Path) -> Result {
    let mut wasm_opt = npm_program("wasm-opt");
    let built = built(module).join(format!("{}_bg.wasm", module.name));
    quietly(wasm_opt.args(PASSES).args(WASM_FEATURES).arg(built).arg("-o").arg(file))
}

/// What wasm-bindgen makes of a module.
fn built(module: &Module) -> PathBuf {
    root().join("target/wasm-bindgen").join(module.name)
}

/// The compiler's flags: with them, no path of this machine gets into the module, and two machines build the same.
fn flags(module: &Module) -> Result<String> {
    let home = |name: &str, otherwise: &str| {
        std::env::var(name).or_else(|_| std::env::var("HOME").map(|home| format!("{home}/{otherwise}")))
    };
    let registry = fs::read_dir(Path::new(&home("CARGO_HOME", ".cargo")?).join("registry/src")).into_iter().flatten();
    let mut flags: Vec<String> =
        std::env::var("RUSTFLAGS").iter().flat_map(|given| given.split_whitespace()).map(str::to_owned).collect();
    for index in registry {
        flags.push(format!("--remap-path-prefix={}=crates", index?.path().display()));
    }
    flags.push(format!("--remap-path-prefix={}=claimproof", root().display()));
    if module.name == DOCUMENTS.name {
        // Whatever is in a file: where more is asked for, the inspection of it ends.
        flags.push("-Clink-arg=--max-memory=1073741824".to_owned());
    }
    Ok(flags.join("\x1f"))
}

/// The glue, down to what is used of it.
fn glue(module: &Module, file: &Path) -> Result {
    let glue = built(module).join(format!("{}.js", module.name));
    fs::write(&glue, fs::read_to_string(&glue)? + FORGET)?;
    let entry = built(module).join("entry.js");
    fs::write(&entry, format!("export {{ {} }} from './{}.js';", module.exports, module.name))?;
    esbuild(&entry, file, &["--format=esm", "--minify"])
}
