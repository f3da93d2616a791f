//! sbom.cdx.json, the bill of materials in CycloneDX: the modules with the crates inside them, and the npm packages inside the
//! scripts. It has no time and no serial number: the same files give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};

use crate::modules::MODULES;
use crate::notices::{bundled_packages, linked_crates, text};
use crate::{Result, root};

/// The bill of the package in this folder, which has its manifest and the hashes of its files already.
pub fn bill_of_materials(package: &Path) -> Result<String> {
    let own = npm_component(&read_json(&package.join("package.json"))?, None)?;
    let integrity = read_json(&package.join("integrity.json"))?;
    let checksums = crate_checksums()?;
    let standard_library = standard_library()?;

    // By their references, so that a crate of several modules is listed once.
    let mut libraries = BTreeMap::from([(reference(&standard_library), standard_library.clone())]);
    let mut modules = Vec::new();
    let mut graph = Vec::new();
    let mut direct = Vec::new();
    for module in MODULES {
        let file = module_component(module.name, &own, &integrity)?;
        let mut contained = vec![reference(&standard_library)];
        for package in linked_crates(&["--no-default-features", &format!("--features={}", module.features)])? {
            let component = crate_component(&package, &checksums);
            contained.push(reference(&component));
            libraries.insert(reference(&component), component);
        }
        direct.push(reference(&file));
        graph.push(json!({ "ref": reference(&file), "dependsOn": contained }));
        modules.push(file);
    }
    let lock = read_json(&root().join("package-lock.json"))?;
    for manifest in bundled_packages()? {
        let locked = &lock["packages"][format!("node_modules/{}", text(&manifest["name"]))];
        let component = npm_component(&manifest, Some(&locked["integrity"]))?;
        direct.push(reference(&component));
        libraries.insert(reference(&component), component);
    }
    graph.extend(libraries.keys().map(|reference| json!({ "ref": reference })));
    graph.insert(0, json!({ "ref": reference(&own), "dependsOn": direct }));

    modules.extend(libraries.into_values());
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": own },
        "components": modules,
        "dependencies": graph,
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

/// A module, which has the version and the licence of the package.
fn module_component(module: &str, own: &Value, integrity: &Value) -> Result<Value> {
    let file = format!("dist/{module}.wasm");
    Ok(json!({
        "type": "file",
        "bom-ref": file,
        "name": file,
        "version": own["version"],
        "licenses": own["licenses"],
        "hashes": hashes(&integrity[&file])?,
    }))
}

/// An npm package, with the hash of its tarball where there is one.
fn npm_component(manifest: &Value, integrity: Option<&Value>) -> Result<Value> {
    let purl = format!("pkg:npm/{}", text(&manifest["name"]).replacen('@', "%40", 1));
    let mut component = library(manifest, &purl);
    if let Some(integrity) = integrity {
        component["hashes"] = hashes(integrity)?;
    }
    Ok(component)
}

/// A crate, with the hash of its package.
fn crate_component(package: &Value, checksums: &BTreeMap<(String, String), String>) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let mut component = library(package, &format!("pkg:cargo/{name}"));
    if let Some(checksum) = checksums.get(&(name.into(), version.into())) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
}

/// The Rust standard library, which is in every module.
fn standard_library() -> Result<Value> {
    let toolchain: toml::Table = fs::read_to_string(root().join("rust-toolchain.toml"))?.parse()?;
    let version = toolchain.get("toolchain").and_then(|table| table.get("channel")).and_then(toml::Value::as_str);
    let version = version.ok_or("rust-toolchain.toml has no channel")?;
    Ok(library(
        &json!({ "name": "rust-std", "version": version, "license": "MIT OR Apache-2.0" }),
        "pkg:generic/rust-std",
    ))
}

/// A library by its manifest; the reference is its address as a package.
fn library(manifest: &Value, purl: &str) -> Value {
    let purl = format!("{purl}@{}", text(&manifest["version"]));
    // An older way of writing it, which some crates have.
    let license = text(&manifest["license"]).replace('/', " OR ");
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": manifest["name"],
        "version": manifest["version"],
        "licenses": [{ "expression": license }],
        "purl": purl,
    })
}

fn reference(component: &Value) -> String {
    text(&component["bom-ref"]).to_owned()
}

/// A hash as Subresource Integrity writes it, such as `sha384-…`.
fn hashes(integrity: &Value) -> Result<Value> {
    let (algorithm, hash) = text(integrity).split_once("-").ok_or_else(|| format!("{integrity} is no hash"))?;
    let hex: String = BASE64_STANDARD.decode(hash)?.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(json!([{ "alg": algorithm.to_uppercase().replace("SHA", "SHA-"), "content": hex }]))
}

/// The SHA-256 of the package of each crate, by name and version.
fn crate_checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = fs::read_to_string(root().join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    Ok(packages
        .filter_map(|package| {
            let of = |name| package.get(name).and_then(toml::Value::as_str).map(str::to_owned);
            Some(((of("name")?, of("version")?), of("checksum")?))
        })
        .collect())
}

fn read_json(file: &Path) -> Result<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}
