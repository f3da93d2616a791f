//! THIRD-PARTY.txt: the crates whose code is inside the module, and the npm packages whose code is inside the scripts, with
//! their licences.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::commands::{command, read};
use crate::{Result, root};

/// The npm packages that are bundled into the scripts.
const BUNDLED: [&str; 12] = [
    "@fluent/bundle",
    "big.js",
    "eslint-visitor-keys",
    "fdir",
    "ical-generator",
    "idb",
    "jsonc-parser",
    "picomatch",
    "preact",
    "smol-toml",
    "tinyglobby",
    "toml-eslint-parser",
];

/// The notices, of the crates that are linked into the modules, and of the npm packages.
pub fn third_party() -> Result<String> {
    let mut notices = String::from(
        "The module contains code of these crates, and of the Rust standard library\n\
         (MIT OR Apache-2.0, the Rust Project contributors).\n",
    );
    for package in linked_crates(&["--features=wasm"])? {
        let folder = Path::new(text(&package["manifest_path"])).parent().unwrap_or(Path::new("."));
        notices += &notice(&package, folder)?;
    }
    notices += "\nThe scripts contain code of these npm packages.\n";
    for package in bundled_packages()? {
        notices += &notice(&package, &npm_folder(text(&package["name"])))?;
    }
    Ok(notices)
}

/// What cargo knows of the crates that are linked into a module of these features, by name.
pub fn linked_crates(features: &[&str]) -> Result<Vec<Value>> {
    let mut cargo = command("cargo");
    cargo.args(["metadata", "--format-version=1", "--locked", "--filter-platform=wasm32-unknown-unknown"]);
    let metadata: Value = serde_json::from_str(&read(cargo.args(features))?)?;
    let packages = list(&metadata["packages"]);
    let package = |id: &str| packages.iter().find(|package| package["id"] == id).unwrap_or(&Value::Null);
    let nodes = list(&metadata["resolve"]["nodes"]);
    let own = text(&metadata["resolve"]["root"]);

    let mut linked = BTreeSet::new();
    let mut reached = vec![own];
    while let Some(id) = reached.pop() {
        if is_macro(package(id)) || !linked.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id).unwrap_or(&Value::Null);
        let needed =
            list(&node["deps"]).iter().filter(|dep| list(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
        reached.extend(needed.map(|dep| text(&dep["pkg"])));
    }
    linked.remove(own);

    let mut crates: Vec<Value> = linked.into_iter().map(package).cloned().collect();
    crates.sort_by(|a, b| (text(&a["name"]), text(&a["version"])).cmp(&(text(&b["name"]), text(&b["version"]))));
    Ok(crates)
}

/// The manifests of the npm packages that are bundled into the scripts.
pub fn bundled_packages() -> Result<Vec<Value>> {
    let manifest = |name| Ok(serde_json::from_str(&fs::read_to_string(npm_folder(name).join("package.json"))?)?);
    BUNDLED.into_iter().map(manifest).collect()
}

fn npm_folder(name: &str) -> PathBuf {
    root().join("node_modules").join(name)
}

/// The notice of one crate or npm package, from its manifest and its folder.
fn notice(package: &Value, folder: &Path) -> Result<String> {
    let (name, version, license) = (text(&package["name"]), text(&package["version"]), text(&package["license"]));
    let rule = "-".repeat(78);
    Ok(format!("\n{rule}\n{name} {version}: {license}\n{rule}\n\n{}", license_text(folder)?))
}

/// The text of the MIT licence where there is one, else of every licence in the folder.
fn license_text(folder: &Path) -> Result<String> {
    let mut files: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.to_uppercase().starts_with("LICENSE") || name.to_uppercase().starts_with("LICENCE"))
        .collect();
    files.sort();
    if files.is_empty() {
        // A package that names its licence and brings no copy of it.
        return Ok(fs::read_to_string(root().join("LICENSE-APACHE"))?);
    }
    if let Some(mit) = files.iter().find(|name| name.to_uppercase().contains("MIT")) {
        files = vec![mit.clone()];
    }
    let texts: Vec<String> =
        files.iter().map(|file| fs::read_to_string(folder.join(file))).collect::<std::io::Result<_>>()?;
    Ok(texts.iter().map(|text| format!("{}\n", text.trim())).collect::<Vec<_>>().join("\n"))
}

fn is_macro(package: &Value) -> bool {
    list(&package["targets"]).iter().any(|target| list(&target["kind"]).iter().any(|kind| kind == "proc-macro"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
