//! Folders that are built: emptied, filled, and built again where what they are made from has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::{Result, root};

/// Builds into a folder, unless what is there was built from the same inputs.
pub fn unless_built(folder: &str, inputs: &str, build: fn() -> Result) -> Result {
    let folder = root().join(folder);
    let noted = folder.join("inputs");
    if fs::read_to_string(&noted).is_ok_and(|noted| noted == inputs) {
        return Ok(());
    }
    empty(&folder)?;
    build()?;
    Ok(fs::write(noted, inputs)?)
}

/// Tells one state of these files from another, by their names and what they hold.
pub fn fingerprint(inputs: &[&str], except: &[&str]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for input in inputs {
        note(input, except, &mut hasher)?;
    }
    Ok(format!("{:x}", hasher.finish()))
}

/// Takes note of every file below a path.
fn note(path: &str, except: &[&str], hasher: &mut DefaultHasher) -> Result {
    if except.contains(&path) {
        return Ok(());
    }
    let place = root().join(path);
    if place.is_file() {
        (path, fs::read(&place)?).hash(hasher);
        return Ok(());
    }
    let entries = fs::read_dir(&place).map_err(|error| format!("{path}: {error}"))?;
    let mut names: Vec<String> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<_>>()?;
    names.sort();
    names.iter().try_for_each(|name| note(&format!("{path}/{name}"), except, hasher))
}

/// Makes an empty folder.
pub fn empty(folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
