//! What the package has for those who write rulebooks: the embedded one as an object, the reader of their files, and schemas.

use std::fs;
use std::path::Path;

use crate::commands::{command, run};
use crate::{Result, dist, root};

/// Puts them into the package.
pub fn assemble(package: &Path) -> Result {
    run(command("node").arg("tests/xtask/rulebook.mjs").arg(package.join("rulebooks/microsoft.json")))?;
    schemas(&package.join("schema"))?;
    let file = package.join("rulebook-file.js");
    dist::esbuild(&file, &file, &["--format=esm", "--minify", "--allow-overwrite"])
}

/// The schemas of `docs`: `claim.schema.json` as `claim.json`, and so on.
fn schemas(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(root().join("docs"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".schema.json") {
            fs::copy(&file, folder.join(format!("{name}.json")))?;
        }
    }
    Ok(())
}
