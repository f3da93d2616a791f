//! Part of the build script: reads the words of signs and writes them as Rust, so that the library reads no TOML.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::document::{Document, Log, Named, Problem, Table};
use super::{listed, names, toml};

/// The languages that signs have words in.
const LANGUAGES: [&str; 11] = ["de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "zh"];

/// What a sign is about, by its file.
const GROUPS: [(&str, &str); 4] =
    [("titles.toml", "Title"), ("goods.toml", "Goods"), ("topics.toml", "Topic"), ("labels.toml", "Label")];

/// What the value of a label looks like.
const VALUES: [(&str, &str); 6] = [
    ("count", "Count"),
    ("number", "Number"),
    ("name", "Name"),
    ("text", "Text"),
    ("day", "Day"),
    ("period", "Period"),
];

/// Signs that no words speak for: they are found by what the file is, or read from it.
pub const FOUND: [&str; 23] = [
    "address",
    "company",
    "country",
    "day",
    "e-mail",
    "event-name",
    "letter",
    "listed",
    "mail",
    "mail-shot",
    "period",
    "phone",
    "photo",
    "picture",
    "scan",
    "screen-sized",
    "shortcut",
    "slides",
    "system-file",
    "table",
    "buyer",
    "copy-mark",
    "name",
];

/// The words of all signs as Rust, and their ids.
///
/// # Errors
/// All problems in the files, each with its file and line.
pub fn generate(folder: &Path) -> Result<(String, Vec<String>), String> {
    let mut documents = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    for name in names(folder, folder)? {
        let text = fs::read_to_string(folder.join(&name)).map_err(|error| format!("{name}: {error}"))?;
        match toml::document(&name, &text) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.push(problem),
        }
    }
    let log = Log::default();
    let (mut written, mut ids) = (String::new(), Vec::new());
    for (name, group) in GROUPS {
        let Some(document) = documents.iter().find(|document| document.name == name) else { continue };
        signs(document, group, &log, &mut written, &mut ids);
    }
    let mut others = String::new();
    for document in &documents {
        match document.name.as_str() {
            "days.toml" => others.push_str(&days(&document.table(&log))),
            "countries.toml" => others.push_str(&countries(&document.table(&log))),
            _ => {}
        }
    }
    problems.extend(log.into_problems());
    if !problems.is_empty() {
        return Err(listed("src/documents/signs", &problems));
    }
    ids.extend(FOUND.map(String::from));
    ids.sort();
    ids.dedup();
    Ok((format!("pub const SIGNS: &[Sign] = &[{written}];{others}"), ids))
}

fn signs(document: &Document, group: &str, log: &Log, written: &mut String, ids: &mut Vec<String>) {
    let table = document.table(log);
    let mut own: Vec<String> = Vec::new();
    for entry in table.tables("sign") {
        let Some(id) = entry.text("id") else { continue };
        if own.contains(&id.text) {
            id.at.note(format!("a second `{}`", id.text));
        }
        let within = entry.optional_one_of("in", &[("name", "Name"), ("head", "Head")]).unwrap_or("Anywhere");
        let value =
            entry.optional_one_of("value", &VALUES).map_or("None".into(), |value| format!("Some(Value::{value})"));
        if group == "Label" && value == "None" {
            id.at.note("a label says what its value looks like");
        }
        // Names are the same in every language.
        let every = entry.optional_texts("every").map(|texts| list(&texts, "every"));
        let own_words = |code: &&'static str| every.clone().unwrap_or_else(|| texts(&entry, code));
        let words: Vec<String> = LANGUAGES.iter().map(|code| format!("({code:?}, {})", own_words(code))).collect();
        let words = words.join(", ");
        let _ = write!(
            written,
            "Sign {{ id: {:?}, group: Group::{group}, within: Within::{within}, value: {value}, words: &[{words}] }},",
            id.text
        );
        own.push(id.text);
    }
    ids.append(&mut own);
}

fn days(table: &Table<'_>) -> String {
    let names =
        [("between", "BETWEEN"), ("and", "AND"), ("within", "WITHIN"), ("until", "UNTIL"), ("article", "ARTICLE")];
    let lists = names.iter().map(|(name, constant)| format!("pub const {constant}: List = {};", texts(table, name)));
    lists.collect()
}

fn countries(table: &Table<'_>) -> String {
    let one = |entry: &Table<'_>| {
        let [code, currency] =
            ["code", "currency"].map(|name| entry.text(name).map(|own| own.text).unwrap_or_default());
        let [names, legal, postal, languages, tax] =
            ["names", "legal", "postal", "languages", "tax"].map(|name| texts(entry, name));
        format!(
            "Country {{ code: {code:?}, names: {names}, legal: {legal}, postal: {postal}, currency: {currency:?}, \
             languages: {languages}, tax: {tax} }},"
        )
    };
    let all: String = table.tables("country").iter().map(one).collect();
    format!("pub const COUNTRIES: &[Country] = &[{all}];")
}

/// The texts of a list as Rust.
fn texts(table: &Table<'_>, name: &'static str) -> String {
    list(&table.texts(name), name)
}

fn list(texts: &[Named<'_>], name: &str) -> String {
    for (at, own) in texts.iter().enumerate() {
        if own.text.is_empty() {
            own.at.note(format!("`{name}`: {:?} is no word", own.text));
        }
        if texts.iter().take(at).any(|earlier| earlier.text == own.text) {
            own.at.note(format!("`{name}`: {:?} is there twice", own.text));
        }
    }
    let texts: Vec<String> = texts.iter().map(|own| format!("{:?}", own.text)).collect();
    format!("&[{}]", texts.join(", "))
}
