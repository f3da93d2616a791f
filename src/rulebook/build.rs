//! Loads the rulebook's files and stores it for the library to embed, and writes what rules may report as Rust types, and the
//! words of invoices and the languages of texts as Rust. All problems in the files are listed, and stop the build.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[allow(dead_code)]
mod document;
mod folder;
#[allow(dead_code)]
mod id;
#[allow(dead_code)]
#[cfg(feature = "lifecycle")]
mod life;
#[allow(dead_code)]
mod load;
#[path = "../nearest.rs"]
#[allow(dead_code)]
mod nearest;
#[path = "../documents/signs/generate.rs"]
mod signs;
#[path = "../words/generate.rs"]
mod texts;
mod toml;
#[allow(dead_code)]
mod types;
#[path = "../documents/invoice/words/generate.rs"]
mod words;

use document::{Node, Problem, Value};

fn main() {
    if let Err(problems) = build() {
        eprintln!("{problems}");
        process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let folder = |name: &str| env::var(name).map(PathBuf::from).map_err(|error| error.to_string());
    let sources = folder("CARGO_MANIFEST_DIR")?.join("src");
    let root = sources.join("rulebook");
    println!("cargo::rerun-if-changed={}", root.display());
    // Tells the library from this script, which shares some of its modules and needs no TypeScript.
    println!("cargo::rustc-cfg=library");
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for name in names(&root, &root)? {
        // Examples are for tests and explanations.
        if name.starts_with("examples/") {
            continue;
        }
        let text = fs::read_to_string(root.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        match toml::document(&name, &text) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(listed("src/rulebook", &problems));
    }
    let tree = folder::tree(documents);
    let book = load::load(&tree, None).map_err(|problems| listed("src/rulebook", &problems))?;
    let bytes = postcard::to_allocvec(&book).map_err(|error| error.to_string())?;
    let out = folder("OUT_DIR")?;
    fs::write(out.join("rulebook.postcard"), bytes).map_err(|error| error.to_string())?;
    fs::write(out.join("declared.rs"), declarations(&tree)?).map_err(|error| error.to_string())?;
    let folder = sources.join("documents/signs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let (signs, known) = signs::generate(&folder)?;
    #[cfg(feature = "propose")]
    if let Some(sign) = book.signs.all().find(|sign| !known.iter().any(|known| **sign == *known)) {
        return Err(format!("src/rulebook/signs.toml: unknown sign `{sign}`"));
    }
    let listed: Vec<String> = known.iter().map(|sign| format!("{:?}", &**sign)).collect();
    let listed =
        format!("/// Every sign that a file can have.\npub const SIGNS: &[&str] = &[{}];\n", listed.join(", "));
    fs::write(out.join("signs.rs"), listed).map_err(|error| error.to_string())?;
    fs::write(out.join("sign_words.rs"), signs).map_err(|error| error.to_string())?;
    if env::var_os("CARGO_FEATURE_DOCUMENTS").is_some() {
        let folder = sources.join("documents/invoice/words");
        println!("cargo::rerun-if-changed={}", folder.display());
        let words = words::generate(&folder)?;
        fs::write(out.join("invoice_words.rs"), words).map_err(|error| error.to_string())?;
    }
    if env::var_os("CARGO_FEATURE_TEXTS").is_some() {
        let (texts, formats) = (sources.join("texts"), sources.join("words/formats"));
        println!("cargo::rerun-if-changed={}", texts.display());
        println!("cargo::rerun-if-changed={}", formats.display());
        let languages = texts::generate(&texts, &formats)?;
        fs::write(out.join("languages.rs"), languages).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn listed(folder: &str, problems: &[Problem]) -> String {
    let lines: Vec<_> = problems.iter().map(|problem| format!("{folder}/{problem}")).collect();
    lines.join("\n")
}

/// The names of the files below a folder, in order.
fn names(root: &Path, folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            found.extend(names(root, &path)?);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    Ok(found)
}

/// For each rule a type of what its findings report, and a function for each figure that it uses; likewise for requirements.
fn declarations(tree: &Node) -> Result<String, String> {
    let found: Vec<&Node> = tree.entries("rule").iter().collect();
    let asked: Vec<&Node> =
        tree.entries("requirement").iter().filter(|entry| !pairs(entry, "params").is_empty()).collect();
    Ok([
        modules(&found)?,
        format!("/// Requirements.\npub mod requirement {{ use super::*; {} }}\n", modules(&asked)?),
        listing("FINDINGS", "What each rule reports.", &found)?,
        listing("REQUIREMENTS", "What requirements report; those that are not listed report nothing.", &asked)?,
    ]
    .concat())
}

/// The types, in a module a group.
fn modules(entries: &[&Node]) -> Result<String, String> {
    let mut groups: Vec<(String, String)> = Vec::new();
    for entry in entries {
        let id = entry.text("id").unwrap_or_default();
        let (group, name) = id.split_once('/').ok_or(format!("rules.toml: `{id}` has no group"))?;
        let written = declaration(id, &pascal(name), entry)?;
        match groups.iter_mut().find(|(known, _)| *known == snake(group)) {
            Some((_, written_so_far)) => written_so_far.push_str(&written),
            None => groups.push((snake(group), written)),
        }
    }
    let mut modules = String::new();
    for (group, written) in groups {
        let _ = write!(modules, "/// Rules of this group.\npub mod {group} {{ use super::*; {written} }}\n");
    }
    Ok(modules)
}

/// What an entry declares to report.
struct Param<'n> {
    name: &'n str,
    form: &'static Form,
    nullable: bool,
    spoken: bool,
}

/// The form of a value, as Rust and as a type of texts know it.
struct Form {
    name: &'static str,
    /// What a rule gives; none where the value follows from where the finding stands.
    given: Option<&'static str>,
    /// How it is found there.
    of_place: &'static str,
    reported: &'static str,
}

const FORMS: [Form; 10] = [
    Form { name: "text", given: Some("String"), of_place: "", reported: "text" },
    Form { name: "day", given: Some("Date"), of_place: "", reported: "day" },
    Form { name: "count", given: Some("u64"), of_place: "", reported: "count" },
    Form { name: "list", given: Some("Vec<String>"), of_place: "", reported: "list" },
    Form { name: "field", given: None, of_place: "Field", reported: "text" },
    Form { name: "row", given: None, of_place: "Row", reported: "count" },
    Form { name: "name", given: None, of_place: "Name", reported: "text" },
    Form { name: "file", given: None, of_place: "File", reported: "text" },
    Form { name: "first-row", given: None, of_place: "FirstRow", reported: "count" },
    Form { name: "first-name", given: None, of_place: "FirstName", reported: "text" },
];

fn params(entry: &Node) -> Result<Vec<Param<'_>>, String> {
    let id = entry.text("id").unwrap_or_default();
    let mut params = Vec::new();
    for (list, spoken) in [("params", true), ("data", false)] {
        for (name, form) in pairs(entry, list) {
            let Value::Text(form) = &form.value else { return Err(format!("rules.toml: {id}: {name} has no form")) };
            let (form, optional) = form.strip_suffix('?').map_or((form.as_str(), false), |form| (form, true));
            let form = FORMS.iter().find(|known| known.name == form);
            let form = form.ok_or(format!("rules.toml: {id}: {name} has a form that is not known"))?;
            params.push(Param { name, form, nullable: optional || form.given.is_none(), spoken });
        }
    }
    Ok(params)
}

fn declaration(id: &str, name: &str, entry: &Node) -> Result<String, String> {
    let mut fields = String::new();
    let mut puts = String::new();
    let mut places = String::new();
    for Param { name, form, nullable, .. } in params(entry)? {
        let Some(kind) = form.given else {
            let _ = write!(places, "({name:?}, PlaceParam::{}), ", form.of_place);
            continue;
        };
        let field = if name == "type" { "r#type".to_owned() } else { snake(name) };
        let _ = if nullable {
            write!(fields, "/// `{name}`, where it is known.\npub {field}: Option<{kind}>,")
        } else {
            write!(fields, "/// `{name}`.\npub {field}: {kind},")
        };
        let _ = write!(puts, "params.put({name:?}, self.{field}.into());");
    }
    let mut figures = String::new();
    for (figure, _) in pairs(entry, "parameters") {
        let _ = write!(
            figures,
            "/// The rulebook's `{figure}`.\npub fn {}(book: &Rulebook) -> i64 {{ book.parameter({id:?}, {figure:?}) }}",
            snake(figure)
        );
    }
    let figures = if figures.is_empty() { figures } else { format!("impl {name} {{ {figures} }}") };
    let mutable = if puts.is_empty() { "" } else { "mut " };
    Ok(format!(
        "/// What `{id}` reports.\n#[derive(Debug)]\npub(crate) struct {name} {{ {fields} }}\n\
         impl Reports for {name} {{ const RULE: &'static str = {id:?}; \
         const PLACE: &'static [(&'static str, PlaceParam)] = &[{places}]; \
         fn params(self) -> Params {{ let {mutable}params = Params::default(); {puts} params }} }}\n{figures}\n"
    ))
}

/// What is declared, as data.
fn listing(name: &str, about: &str, entries: &[&Node]) -> Result<String, String> {
    let mut listed = String::new();
    for entry in entries {
        let mut written = String::new();
        for Param { name, form: Form { reported, .. }, nullable, spoken } in params(entry)? {
            let _ = write!(
                written,
                "Declared {{ name: {name:?}, form: {reported:?}, nullable: {nullable}, spoken: {spoken} }}, "
            );
        }
        let _ = write!(listed, "({:?}, &[{written}]), ", entry.text("id").unwrap_or_default());
    }
    Ok(format!("/// {about}\n#[cfg(feature = \"types\")]\npub static {name}: &[(&str, &[Declared])] = &[{listed}];\n"))
}

fn pairs<'n>(entry: &'n Node, name: &str) -> &'n [(String, Node)] {
    let Value::Table(entries) = &entry.value else { return &[] };
    match entries.iter().find(|(known, _)| known == name) {
        Some((_, Node { value: Value::Table(pairs), .. })) => pairs,
        _ => &[],
    }
}

/// `startsOn` or `not-json` as a name of a field or module.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        match letter {
            '-' => snake.push('_'),
            'A'..='Z' => snake.extend(['_', letter.to_ascii_lowercase()]),
            _ => snake.push(letter),
        }
    }
    snake
}

/// `not-json` as a name of a type.
fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(capital).collect()
}
