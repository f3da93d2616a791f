//! From the documents that rule authors write to a rulebook: read, cross-checked, editions extending each other.
//!
//! The build script loads the embedded rulebook with it; the library can load others. A rulebook is loaded whole or not at all.

mod activity;
mod constants;
mod days;
mod edition;
#[cfg(feature = "lifecycle")]
mod life;
mod rules;
#[cfg(feature = "propose")]
mod signs;
mod vocabulary;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::document::{Log, Node, Problem, Table};
use super::types::{Cite, Confidence, Id, LimitKind, Route, Rulebook, Source};
use days::optional_day;

const CONFIDENCES: [(&str, Confidence); 3] =
    [("confirmed", Confidence::Confirmed), ("secondary", Confidence::Secondary), ("inferred", Confidence::Inferred)];

const ROUTES: [(&str, Route); 3] = [("co-op", Route::CoOp), ("cpor", Route::Cpor), ("engagement", Route::Engagement)];

/// Every kind of limit, by its id.
pub const LIMIT_KINDS: [(&str, LimitKind); 8] = [
    ("amount-per-period", LimitKind::AmountPerPeriod),
    ("percent-of-earned", LimitKind::PercentOfEarned),
    ("greater-of", LimitKind::GreaterOf),
    ("attendees-per-conference", LimitKind::AttendeesPerConference),
    ("travel-per-person-and-conference", LimitKind::TravelPerPersonAndConference),
    ("travel-per-period", LimitKind::TravelPerPeriod),
    ("percent-of-expenses", LimitKind::PercentOfExpenses),
    ("claimed-per-period", LimitKind::ClaimedPerPeriod),
];

/// The version of the shape of rulebooks that is read.
const SCHEMA: &str = "claimproof-rulebook/1";

/// What the library gives to rulebooks from outside.
#[derive(Debug, Clone, Copy)]
pub struct General<'g> {
    /// The embedded rulebook: its codes, and the rules that hold in every programme.
    pub book: &'g Rulebook,
    /// The signs that files can have.
    pub signs: &'g [&'g str],
}

/// Loads a rulebook, given as one tree.
///
/// # Errors
/// Every problem in it.
pub fn load(root: &Node, general: Option<General<'_>>) -> Result<Rulebook, Vec<Problem>> {
    let log = Log::default();
    let book = read(root, general, &log);
    let problems = log.into_problems();
    if problems.is_empty() { Ok(book) } else { Err(problems) }
}

/// Reads a rulebook, and notes every problem.
pub fn read(root: &Node, general: Option<General<'_>>, log: &Log) -> Rulebook {
    let table = root.table(log);
    // What else a rulebook holds is read where it is used.
    table.pass_over(&["$schema", "base", "texts", "claim", "clause", "example", "stand"]);
    if !cfg!(feature = "propose") {
        table.pass_over(&["signs"]);
    }
    if !cfg!(feature = "lifecycle") {
        table.pass_over(&["life"]);
    }
    if let Some(schema) = table.text("schema").filter(|schema| schema.text != SCHEMA) {
        schema.at.note(format!("unknown shape `{}`: `{SCHEMA}` was expected", schema.text));
    }
    let sources = sources(&table, general);
    let loader = Loader {
        log,
        general,
        editions: root.entries("edition").iter().filter_map(|edition| edition.text("id")).collect(),
        sources: sources.iter().map(|source| source.id.clone()).collect(),
        confidences: sources.iter().map(|source| source.confidence).collect(),
        cited: RefCell::default(),
    };
    let (rules, requirements) = loader.rules(&table);
    let vocabulary = loader.vocabulary(&table);
    let programs = loader.programs(&table, &vocabulary);
    let constants = loader.constants(&table);
    let mut book = Rulebook {
        id: identified(&table).unwrap_or_default(),
        title: table.text("title").map_or_else(Id::default, |title| title.id()),
        sources,
        rules,
        requirements,
        vocabulary,
        programs,
        activities: Vec::new(),
        editions: Vec::new(),
        constants,
        #[cfg(feature = "propose")]
        signs: super::types::Signs::default(),
        #[cfg(feature = "lifecycle")]
        lives: Vec::new(),
    };
    let mut activities = BTreeMap::new();
    let editions = table.tables("edition");
    if editions.is_empty() {
        table.at.note("a rulebook has one edition at least");
    }
    for (edition, node) in editions.iter().zip(root.entries("edition")) {
        loader.edition(edition, node, &mut book, &mut activities);
    }
    // A rulebook without it sorts no files.
    #[cfg(feature = "propose")]
    if let Some(signs) = table.optional_table("signs") {
        book.signs = signs::signs(&signs, &book, general.map(|general| general.signs));
    }
    #[cfg(feature = "lifecycle")]
    for life in table.tables("life") {
        loader.life(&life, &mut book);
    }
    drop(editions);
    drop(table);
    // A module without what happens after submission does not carry the sources of that.
    book.sources.retain(|source| loader.cited.borrow().contains(&source.id));
    book
}

fn sources(table: &Table<'_>, general: Option<General<'_>>) -> Vec<Source> {
    let mut sources = Vec::new();
    for entry in table.tables("source") {
        let Some(id) = once(&entry, sources.iter().map(|source: &Source| &source.id)) else { continue };
        let optional = |name| entry.optional_text(name).map(|text| text.id());
        sources.push(Source {
            id,
            title: entry.text("title").map_or_else(Id::default, |title| title.id()),
            publisher: optional("publisher"),
            published: optional_day(&entry, "published"),
            clause: optional("clause"),
            url: optional("url"),
            confidence: entry.one_of("confidence", &CONFIDENCES).unwrap_or(Confidence::Inferred),
        });
    }
    // What is concluded from the claim, or from the programme, stands in no document of any programme.
    let undocumented = general.into_iter().flat_map(|general| &general.book.sources);
    for source in undocumented.filter(|source| source.publisher.is_none()) {
        if !sources.iter().any(|own: &Source| own.id == source.id) {
            sources.push(source.clone());
        }
    }
    sources
}

/// What all documents of a rulebook share.
struct Loader<'d> {
    log: &'d Log,
    general: Option<General<'d>>,
    /// The ids of all editions.
    editions: Vec<&'d str>,
    sources: Vec<Id>,
    confidences: Vec<Confidence>,
    /// The sources that entries name.
    cited: RefCell<BTreeSet<Id>>,
}

impl Loader<'_> {
    fn note_cited(&self, sources: &[Id]) {
        self.cited.borrow_mut().extend(sources.iter().cloned());
    }

    /// Where an entry stands: of its sources the first that the edition reads, else the first named.
    fn cite(&self, entry: &Table<'_>, reads: &[Id]) -> Cite {
        let texts = entry.some_texts("sources", "an entry needs a source");
        let named: Vec<Id> = texts.iter().filter_map(|source| source.known("source", &self.sources)).collect();
        self.note_cited(&named);
        let source = reads.iter().find(|read| named.contains(read)).or(named.first()).cloned();
        let of_source = source.as_ref().and_then(|source| {
            let place = self.sources.iter().position(|known| known == source)?;
            self.confidences.get(place).copied()
        });
        let confidence = entry.optional_one_of("confidence", &CONFIDENCES).or(of_source);
        Cite { source: source.unwrap_or_default(), confidence: confidence.unwrap_or(Confidence::Inferred) }
    }
}

/// An id that is given; none where it is missing or of another form, which is noted.
fn identified(entry: &Table<'_>) -> Option<Id> {
    let named = entry.text("id")?;
    if named.is_id() { Some(named.id()) } else { None }
}

/// The id of an entry; none where it is missing or taken, which is noted.
fn once<'k>(entry: &Table<'_>, mut taken: impl Iterator<Item = &'k Id>) -> Option<Id> {
    let named = entry.text("id")?;
    if taken.any(|other| *other == named.text) {
        named.at.note(format!("a second `{}`", named.text));
        return None;
    }
    named.is_id().then(|| named.id())
}
