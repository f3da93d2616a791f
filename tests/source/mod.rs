//! The files of the repository, as tests of what is written in them read them.

#![allow(dead_code, reason = "each test uses some of it")]

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file, by its path below the root.
pub struct File {
    /// Its path, with slashes.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// All files below a folder with one of these endings, in order; what is installed or built aside.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if !path.is_dir() {
                found.push(path);
            } else if !path.ends_with("node_modules") && !path.ends_with("target") {
                collect(&path, found);
            }
        }
    }
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.retain(|path| path.extension().is_some_and(|end| endings.iter().any(|ending| end == *ending)));
    found.sort();
    assert!(!found.is_empty(), "{folder} has files");
    let name = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    found.iter().map(|path| File { name: name(path), text: fs::read_to_string(path).unwrap() }).collect()
}

/// The lines of Rust code without its tests and comments, numbered from 1.
pub fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let tests = file.text.find("#[cfg(test)]\nmod tests {").unwrap_or(file.text.len());
    let uncommented =
        |line| if ["//", "/*"].iter().any(|mark| str::trim_start(line).starts_with(mark)) { "" } else { line };
    file.text[..tests].lines().map(uncommented).enumerate().map(|(n, line)| (n + 1, line))
}

/// The texts in quotes on a line.
pub fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// Whether a text is of the form `group/name`.
pub fn looks_like_an_id(text: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    text.split_once('/').is_some_and(|(group, name)| is_name(group) && is_name(name))
}
