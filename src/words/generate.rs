//! Part of the build script: the languages of `src/texts`, as Rust that embeds their files.
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What `about.toml` says of a language that texts need.
struct About {
    name: String,
    first_day: Option<String>,
}

/// The languages of a folder of texts, each with its messages and its formats.
///
/// # Errors
/// What of a language is missing or cannot be read.
pub fn generate(texts: &Path, formats: &Path) -> Result<String, String> {
    let mut languages = String::new();
    for folder in listed(texts)? {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let About { name, first_day } = about(&folder.join("about.toml"))?;
        let formats = formats.join(format!("{tag}.json"));
        if !formats.is_file() {
            return Err(format!("{} is missing: node tests/xtask/formats.mjs writes it", formats.display()));
        }
        let mut messages = String::new();
        for file in listed(&folder)?.iter().filter(|file| file.extension().is_some_and(|end| end == "ftl")) {
            let _ = write!(messages, "include_str!({:?}), ", file.display().to_string());
        }
        let _ = writeln!(
            languages,
            "Language {{ tag: {tag:?}, name: {name:?}, first_day: {first_day:?}, formats: include_str!({:?}), \
             messages: &[{messages}] }},",
            formats.display().to_string()
        );
    }
    Ok(format!("/// Every language that there are texts in.\nstatic LANGUAGES: &[Language] = &[{languages}];\n"))
}

/// What is in a folder, in order.
fn listed(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        found.push(entry.map_err(|error| error.to_string())?.path());
    }
    found.sort();
    Ok(found)
}

fn about(file: &Path) -> Result<About, String> {
    let wrong = |error: String| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    let table: ::toml::Table = text.parse().map_err(|error: ::toml::de::Error| wrong(error.to_string()))?;
    let text = |key: &str| table.get(key).and_then(|value| value.as_str()).map(str::to_owned);
    let name = text("name").ok_or_else(|| wrong("name is missing".into()))?;
    Ok(About { name, first_day: text("firstDay") })
}
