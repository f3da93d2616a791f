//! The words of `docs/words.md`: those that are not used occur nowhere, those that are used occur.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

const DECLARATION: &str = "docs/words.md";

/// Text files of these kinds are held to the words.
const ENDINGS: [&str; 11] = ["rs", "js", "jsx", "mjs", "ts", "css", "html", "md", "toml", "ftl", "sh"];

/// Data in other languages or by others, and the declaration and its test.
const NOT_HELD: [&str; 4] = [DECLARATION, "tests/words.rs", "src/documents/invoice/words/", "tests/documents/"];

struct File {
    name: String,
    tokens: Vec<Token>,
    /// What people read of a file of texts, without ids, comments and placeables.
    shown: Vec<Token>,
}

impl File {
    fn new(name: String, text: &str) -> Self {
        let shown = if is_text(&name) { tokens(&shown(text)) } else { Vec::new() };
        Self { tokens: tokens(text), shown, name }
    }
}

/// A word in lower case, or the end of a phrase.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Word(String),
    End,
}

struct Token {
    line: usize,
    part: Part,
}

struct Row {
    cells: Vec<String>,
}

/// Words that are not used.
struct Forbidden {
    phrase: Vec<Part>,
    instead: String,
    texts_only: bool,
}

struct Use {
    file: String,
    line: usize,
    phrase: String,
    instead: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn is_installed_or_built(path: &Path) -> bool {
    path.ends_with("node_modules") || path.ends_with("target")
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
    } else if !is_installed_or_built(path) {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), found);
        }
    }
}

fn files() -> Vec<File> {
    let mut paths = Vec::new();
    for part in ["README.md", "CHANGELOG.md", "docs", "src", "www", "tests"] {
        collect(&root().join(part), &mut paths);
    }
    paths.retain(|path| path.extension().is_some_and(|end| ENDINGS.iter().any(|ending| end == *ending)));
    paths.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let named = paths.iter().map(|path| (name(path), path));
    let held = named.filter(|(name, _)| !NOT_HELD.iter().any(|start| name.starts_with(start)));
    held.map(|(name, path)| File::new(name, &fs::read_to_string(path).unwrap())).collect()
}

/// The rows of the table under a heading, without its head.
fn table(text: &str, heading: &str) -> Vec<Row> {
    let after = text.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no section {heading}")).1;
    let section = after.split("\n## ").next().unwrap();
    let lines = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.map(|line| Row { cells: cells(line) }).collect()
}

fn declaration() -> String {
    fs::read_to_string(root().join(DECLARATION)).unwrap()
}

fn forbidden() -> Vec<Forbidden> {
    let mut all = Vec::new();
    for row in table(&declaration(), "Words that are not used") {
        let [phrases, instead, place] = &row.cells[..] else { panic!("three cells: {:?}", row.cells) };
        assert!(["everywhere", "texts"].contains(&place.as_str()), "{place}");
        for phrase in phrases.split(", ") {
            all.push(Forbidden { phrase: parts(phrase), instead: instead.clone(), texts_only: place == "texts" });
        }
    }
    all
}

/// The words of a text. A name counts as the words that it joins; a phrase goes on over line breaks and marks of comments.
fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let line_number = n + 1;
        let mut previous = ' ';
        for c in line.chars() {
            let starts_word = !previous.is_alphabetic() || previous.is_lowercase() && c.is_uppercase();
            match found.last_mut().map(|token| &mut token.part) {
                Some(Part::Word(word)) if c.is_alphabetic() && !starts_word => word.extend(c.to_lowercase()),
                _ if c.is_alphabetic() => {
                    found.push(Token { line: line_number, part: Part::Word(c.to_lowercase().collect()) });
                }
                _ if ".,:;!?()[]=<>".contains(c) => found.push(Token { line: line_number, part: Part::End }),
                _ => {}
            }
            previous = c;
        }
    }
    found
}

fn parts(phrase: &str) -> Vec<Part> {
    tokens(phrase).into_iter().map(|token| token.part).collect()
}

fn is_text(file: &str) -> bool {
    file.starts_with("src/texts/")
}

/// The shown parts of a file of texts, on the lines where they are.
fn shown(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once('=') {
        _ if line.starts_with(['#', '[']) => String::new(),
        Some((id, value)) if is_id(id.trim()) => without_placeables(value),
        _ => without_placeables(without_variant_key(line.trim())),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn is_id(text: &str) -> bool {
    text.trim_start_matches('.').chars().all(|c| c.is_ascii_alphanumeric() || "-\"/*".contains(c))
}

fn without_variant_key(line: &str) -> &str {
    let variant = line.trim_start_matches('*');
    if variant.starts_with('[') { variant.split_once(']').map_or("", |(_, text)| text) } else { line }
}

/// A selector stays open to the end of its line; its variants are lines of their own.
fn without_placeables(line: &str) -> String {
    let mut depth = 0;
    let mut kept = String::new();
    for c in line.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

fn lines_with<'a>(tokens: &'a [Token], phrase: &'a [Part]) -> impl Iterator<Item = usize> + 'a {
    let starts = tokens.windows(phrase.len()).filter(|window| window[0].part == phrase[0]);
    let alike = move |window: &&[Token]| window.iter().map(|token| &token.part).eq(phrase);
    starts.filter(alike).map(|window| window[0].line)
}

fn uses(file: &File, forbidden: &[Forbidden]) -> Vec<Use> {
    let uses = forbidden.iter().flat_map(|one| {
        let tokens = if one.texts_only { &file.shown } else { &file.tokens };
        lines_with(tokens, &one.phrase).map(|line| Use {
            file: file.name.clone(),
            line,
            phrase: joined(&one.phrase),
            instead: one.instead.clone(),
        })
    });
    uses.collect()
}

fn joined(phrase: &[Part]) -> String {
    let word = |part: &Part| match part {
        Part::Word(word) => word.clone(),
        Part::End => ".".into(),
    };
    phrase.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn words_that_are_not_used_occur_nowhere() {
    let forbidden = forbidden();
    let mut exceptions: Vec<(Row, bool)> =
        table(&declaration(), "Exceptions").into_iter().map(|row| (row, false)).collect();
    let mut wrong = Vec::new();
    for found in files().iter().flat_map(|file| uses(file, &forbidden)) {
        let is_excepted =
            |row: &Row| row.cells[0].trim_matches('`') == found.file && row.cells[1].to_lowercase() == found.phrase;
        if let Some((_, used)) = exceptions.iter_mut().find(|(row, _)| is_excepted(row)) {
            *used = true;
        } else {
            wrong.push(format!("{}:{}: “{}”: write {}", found.file, found.line, found.phrase, found.instead));
        }
    }
    assert!(wrong.is_empty(), "words that {DECLARATION} does not use:\n{}", wrong.join("\n"));
    let unused: Vec<String> =
        exceptions.iter().filter(|(_, used)| !used).map(|(row, _)| row.cells.join(" | ")).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs:\n{}", unused.join("\n"));
}

#[test]
fn words_that_are_used_occur_in_the_texts_and_the_code() {
    let files = files();
    let occurs = |start: &str, phrase: &str| {
        let phrase = parts(phrase);
        files.iter().any(|file| file.name.starts_with(start) && lines_with(&file.tokens, &phrase).next().is_some())
    };
    let mut absent = Vec::new();
    for row in table(&declaration(), "Words that are used") {
        let [_, english, french, code] = &row.cells[..] else { panic!("four cells: {:?}", row.cells) };
        for (start, phrase) in [("src/texts/en", english), ("src/texts/fr", french), ("src/", code)] {
            if !occurs(start, phrase) {
                absent.push(format!("{phrase} in {start}"));
            }
        }
    }
    assert!(absent.is_empty(), "words of {DECLARATION} that do not occur:\n{}", absent.join("\n"));
}

#[test]
fn words_are_found_in_names_and_across_lines() {
    let phrase = parts("look into");
    let lines = |text: &str| -> Vec<usize> { lines_with(&tokens(text), &phrase).collect() };
    assert_eq!(lines("fn look_into() {}\nlookInto(file);\nLOOK_INTO\n--look-into"), [1, 2, 3, 4]);
    assert_eq!(lines("/// Files that we look\n/// into. Look into"), [1, 2]);
    assert_eq!(lines("look. Into\nlook(into)\noutlook into\nlooks into"), [] as [usize; 0]);
}

#[test]
fn words_of_texts_are_those_that_people_read() {
    let text = "# a word\nword-id = one { -word } two\n    .word = { $word ->\n        [word] three\n       *[other] four “=” five\n    }\n";
    assert_eq!(joined(&parts(&shown(text))), "one two three four . five");
}
