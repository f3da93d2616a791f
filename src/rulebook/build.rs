//! Compiles the rulebook's files into one compact table that the library embeds. A mistake in them stops the build.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

mod author;
mod emit;
#[path = "../nearest.rs"]
#[allow(dead_code)]
mod nearest;
#[allow(dead_code)]
mod schema;

/// A list, while it is still being made.
type List<T> = Vec<T>;

/// A text, likewise.
type Text = String;

fn main() {
    if let Err(mistake) = build() {
        eprintln!("src/rulebook/{mistake}");
        process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?).join("src/rulebook");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &root, &mut files)?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let book = author::compile(&files)?;
    let source = emit::expression(&book).map_err(|error| error.to_string())?;
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| error.to_string())?).join("rulebook.rs");
    fs::write(out, source).map_err(|error| error.to_string())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<author::File>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
            files.push(author::File { name, text });
        }
    }
    Ok(())
}
