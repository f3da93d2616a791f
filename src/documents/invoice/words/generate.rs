//! Part of the build script: reads the words of invoices and writes them as Rust, so that the library reads no TOML.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::document::{Document, Log, Problem, Table};
use super::{listed, names, toml};

/// What labels announce, as the files name it and as the library does.
const KINDS: [(&str, &str); 21] = [
    ("title", "Title"),
    ("number", "Number"),
    ("credit-title", "CreditTitle"),
    ("credit-number", "CreditNumber"),
    ("pro-forma-title", "ProFormaTitle"),
    ("other-title", "OtherTitle"),
    ("other-number", "OtherNumber"),
    ("not-number", "NotNumber"),
    ("issued-on", "IssuedOn"),
    ("any-date", "AnyDate"),
    ("other-date", "OtherDate"),
    ("total", "Total"),
    ("gross", "Gross"),
    ("net", "Net"),
    ("tax", "Tax"),
    ("including", "Including"),
    ("excluding", "Excluding"),
    ("other-amount", "OtherAmount"),
    ("item", "Item"),
    ("seller", "Seller"),
    ("buyer", "Buyer"),
];

/// The words of all languages, and what these share, as Rust.
///
/// # Errors
/// All problems in the files, each with its file and line.
pub fn generate(folder: &Path) -> Result<String, String> {
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
    let mut languages = String::new();
    let mut shared = String::new();
    for document in &documents {
        match document.name.trim_end_matches(".toml") {
            "common" => shared = common(&document.table(&log)),
            code => languages.push_str(&language(code, document, &log)),
        }
    }
    problems.extend(log.into_problems());
    if !problems.is_empty() {
        return Err(listed("src/documents/invoice/words", &problems));
    }
    Ok(format!("pub const LANGUAGES: &[Language] = &[{languages}];{shared}"))
}

/// One language.
fn language(code: &str, document: &Document, log: &Log) -> String {
    let table = document.table(log);
    let months = table.optional_texts("months").unwrap_or_default();
    if !matches!(months.len(), 0 | 12) {
        table.at.note(format!("`months` has {} entries, not 12", months.len()));
    }
    let months: String = months.iter().map(|names| list(names.text.split(' ')) + ",").collect();
    let mut labels = String::new();
    if let Some(own) = table.table("labels") {
        // What a language has no word for is an empty list.
        for (name, kind) in KINDS {
            let _ = write!(labels, "(Kind::{kind}, {}),", texts(&own, name));
        }
    }
    let mut compounds = String::new();
    for compound in table.tables("compound") {
        let end = compound.text("end").map(|end| end.text).unwrap_or_default();
        let _ = write!(compounds, "({end:?}, {}),", texts(&compound, "not-after"));
    }
    let [references, unsure, corrections] = ["references", "unsure-titles", "corrections"].map(|name| {
        let words = table.optional_texts(name).unwrap_or_default();
        list(words.into_iter().map(|word| word.text))
    });
    format!(
        "Language {{ code: {code:?}, day_first: {}, months: &[{months}], references: {references}, \
         currency: {}, unsure_titles: {unsure}, corrections: {corrections}, labels: &[{labels}], \
         compounds: &[{compounds}] }},",
        table.flag("day-first"),
        texts(&table, "currency"),
    )
}

/// What languages share.
fn common(table: &Table<'_>) -> String {
    let mut written = String::new();
    for (name, constant) in [
        ("codes", "CODES"),
        ("day-first", "DAY_FIRST"),
        ("legal-forms", "LEGAL_FORMS"),
        ("mail-providers", "MAIL_PROVIDERS"),
        ("seller-marks", "SELLER_MARKS"),
        ("tax-marks", "TAX_MARKS"),
    ] {
        let _ = write!(written, "pub const {constant}: List = {};", texts(table, name));
    }
    let mut signs: Vec<(String, String)> = Vec::new();
    for sign in table.tables("sign") {
        let code = sign.text("code").map(|code| code.text).unwrap_or_default();
        signs.extend(sign.texts("signs").into_iter().map(|own| (own.text, code.clone())));
    }
    let mut shared: Vec<(String, String)> = Vec::new();
    for sign in table.tables("shared-sign") {
        let codes = texts(&sign, "codes");
        shared.extend(sign.texts("signs").into_iter().map(|own| (own.text, codes.clone())));
    }
    // A longer sign may end in a shorter one.
    for signs in [&mut signs, &mut shared] {
        signs.sort_by_key(|(sign, _)| std::cmp::Reverse(sign.chars().count()));
    }
    let shared: Vec<String> = shared.iter().map(|(sign, codes)| format!("({sign:?}, {codes})")).collect();
    let shared = shared.join(", ");
    let _ = write!(written, "pub const SIGNS: &[(&str, &str)] = &{signs:?};");
    let _ = write!(written, "pub const SHARED_SIGNS: &[(&str, List)] = &[{shared}];");
    written
}

/// The texts of a list.
fn texts(table: &Table<'_>, name: &'static str) -> String {
    let texts = table.texts(name);
    for (at, own) in texts.iter().enumerate() {
        if own.text.is_empty() {
            own.at.note(format!("`{name}`: {:?} is no word", own.text));
        }
        if texts.iter().take(at).any(|earlier| earlier.text == own.text) {
            own.at.note(format!("`{name}`: {:?} is there twice", own.text));
        }
    }
    list(texts.into_iter().map(|own| own.text))
}

/// A list of texts as Rust.
fn list(texts: impl Iterator<Item = impl AsRef<str>>) -> String {
    let texts: Vec<String> = texts.map(|text| format!("{:?}", text.as_ref())).collect();
    format!("&[{}]", texts.join(", "))
}
