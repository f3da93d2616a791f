//! What the package has for those who write rulebooks: the embedded one as an object, schemas, and the command for
//! them with its words.

use std::fs;
use std::path::Path;

use crate::commands::{command, run};
use crate::{Result, dist, root};

/// What the command leaves in files of their own.
const APART: [&str; 8] = [
    "--external:./authors-locales.js",
    "--external:*/cli-input.js",
    "--external:*/cli-text.js",
    "--external:*/cli-usage.js",
    "--external:./load.js",
    "--external:./node.js",
    "--external:*/rulebook-file.js",
    "--external:./words/words.js",
];

/// Puts them into the package.
pub fn assemble(package: &Path) -> Result {
    run(command("node").arg("tests/xtask/rulebook.mjs").arg(package.join("rulebooks/microsoft.json")))?;
    schemas(&package.join("schema"))?;
    words(package)?;
    let file = package.join("rulebook-file.js");
    dist::esbuild(&file, &file, &["--format=esm", "--minify", "--allow-overwrite"])?;
    let script = package.join("cli-rulebook.js");
    // Without the comments of a bundle, which name the folder that it is made in.
    let flags =
        [&["--format=esm", "--platform=node", "--minify-whitespace", "--allow-overwrite"], APART.as_slice()].concat();
    dist::esbuild(&script, &script, &flags)?;
    fs::write(&script, fs::read_to_string(&script)?.replace("\"../", "\"./"))?;
    Ok(fs::remove_dir_all(package.join("rulebook"))?)
}

/// The words of the command, one script a language, and the list of them.
fn words(package: &Path) -> Result {
    fs::create_dir_all(package.join("authors"))?;
    let locales = dist::locales()?;
    for locale in &locales {
        let texts = serde_json::to_string(&dist::apart(locale, "authors")?)?;
        fs::write(package.join(format!("authors/{locale}.js")), format!("export default {texts};\n"))?;
    }
    let list = dist::imports(&locales, "authors");
    Ok(fs::write(package.join("authors-locales.js"), format!("export default {list};\n"))?)
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
