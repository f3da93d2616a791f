//! A document of a rulebook as a tree of values with their places, and reading it so that every problem is noted at once.

use std::cell::RefCell;
#[cfg(all(feature = "types", library))]
use std::collections::BTreeMap;
use std::fmt;

use super::nearest::nearest;
use super::types::Id;

/// A file of a rulebook, or an object that stands for one.
#[derive(Debug)]
pub struct Document {
    /// Its path below the rulebook's folder, such as `microsoft-co-op/2019-04.toml`.
    pub name: String,
    /// What it holds.
    pub root: Node,
}

/// A value, and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// The name of its document.
    pub document: Id,
    /// Its JSON Pointer in the document.
    pub pointer: Id,
    /// Its line, from 1.
    pub line: Option<usize>,
}

/// A value of a document. Days are texts, `YYYY-MM-DD`.
#[derive(Debug, Clone)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Bool(bool),
    /// Values in order.
    List(Vec<Node>),
    /// Named values.
    Table(Vec<(String, Node)>),
    /// What a rulebook has no use for, by its name.
    Other(&'static str),
}

/// Something wrong in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The document's name.
    pub document: String,
    /// JSON Pointer of the value.
    pub pointer: String,
    /// The line, where there are lines.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// The nearest known name, where a name is not known.
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}:{line}: {}", self.document, self.what)?,
            None if self.document.is_empty() && self.pointer.is_empty() => out.write_str(&self.what)?,
            None => write!(out, "{}{}: {}", self.document, self.pointer, self.what)?,
        }
        self.nearest.as_ref().map_or(Ok(()), |nearest| write!(out, ", nearest is `{nearest}`"))
    }
}

/// The most signs of an id.
const MOST_SIGNS: usize = 100;

/// The JSON Pointer of a value below another.
pub fn below(pointer: &str, step: &str) -> String {
    let mut below = String::with_capacity(pointer.len() + step.len() + 1);
    below.push_str(pointer);
    below.push('/');
    for letter in step.chars() {
        match letter {
            '~' => below.push_str("~0"),
            '/' => below.push_str("~1"),
            other => below.push(other),
        }
    }
    below
}

/// The problems found so far.
#[derive(Debug, Default)]
pub struct Log {
    problems: RefCell<Vec<Problem>>,
    #[cfg(all(feature = "types", library))]
    asked: RefCell<BTreeMap<String, Asked>>,
}

/// What is asked of a value, as the schema of rulebooks says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// A whole number.
    Integer,
    /// Yes or no.
    Flag,
    /// A list of texts.
    Texts,
    /// A table.
    Table,
    /// A list of tables.
    Tables,
    /// Whole numbers by their names.
    Integers,
}

/// What is asked of the values at a place.
#[cfg(all(feature = "types", library))]
#[derive(Debug, Clone)]
pub struct Asked {
    /// What each is.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// The words of which it is one; none for any.
    pub words: Vec<&'static str>,
}

impl Log {
    /// All of them, each once.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = Vec::new();
        for problem in self.problems.into_inner() {
            let same = |other: &Problem| {
                other.document == problem.document && other.line == problem.line && other.what == problem.what
            };
            if problem.line.is_none() || !problems.iter().any(same) {
                problems.push(problem);
            }
        }
        problems
    }

    /// What was asked of tables, by the place of each value: its JSON Pointer with `*` for every entry of a list.
    #[cfg(all(feature = "types", library))]
    pub fn into_asked(self) -> BTreeMap<String, Asked> {
        self.asked.into_inner()
    }

    #[cfg(not(all(feature = "types", library)))]
    #[expect(clippy::unused_self, reason = "only the schema needs it")]
    fn ask(&self, _: &str, _: Option<Kind>, _: bool, _: &[&'static str]) {}

    #[cfg(all(feature = "types", library))]
    fn ask(&self, pointer: &str, kind: Option<Kind>, required: bool, words: &[&'static str]) {
        let step = |step: &str| if step.parse::<usize>().is_ok() { "*".to_owned() } else { step.to_owned() };
        let place: Vec<String> = pointer.split('/').map(step).collect();
        let mut asked = self.asked.borrow_mut();
        let kind = kind.unwrap_or(Kind::Text);
        let entry = asked.entry(place.join("/")).or_insert(Asked { kind, required: false, words: Vec::new() });
        entry.required |= required;
        if kind != Kind::Text {
            entry.kind = kind;
        }
        if !words.is_empty() {
            entry.words = words.to_vec();
        }
    }
}

/// A place in a document.
#[derive(Debug, Clone)]
pub struct At<'d> {
    log: &'d Log,
    document: Id,
    pointer: Id,
    line: Option<usize>,
}

impl At<'_> {
    /// Notes a problem here.
    pub fn note(&self, what: impl Into<String>) {
        self.add(what.into(), None);
    }

    fn add(&self, what: String, nearest: Option<String>) {
        self.log.problems.borrow_mut().push(Problem {
            document: self.document.to_string(),
            pointer: self.pointer.to_string(),
            line: self.line,
            what,
            nearest,
        });
    }

    /// Notes that the text here is a day.
    pub fn is_day(&self) {
        self.log.ask(self.pointer.as_str(), Some(Kind::Day), false, &[]);
    }

    /// Where a value stands.
    fn of(&self, node: &Node) -> Self {
        Self { log: self.log, document: node.document.clone(), pointer: node.pointer.clone(), line: node.line }
    }
}

/// A text and its place.
#[derive(Debug, Clone)]
pub struct Named<'d> {
    /// The text.
    pub text: String,
    /// Its place.
    pub at: At<'d>,
}

impl Named<'_> {
    /// The id, if one of these; if not, that is noted, with the nearest of them.
    pub fn known<'k>(&self, what: &str, known: impl IntoIterator<Item = &'k Id>) -> Option<Id> {
        let known: Vec<&Id> = known.into_iter().collect();
        let found = known.iter().find(|id| ***id == self.text);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|id| id.as_str()).collect();
            self.at.add(format!("unknown {what} `{}`", self.text), nearest(&self.text, &names).map(Into::into));
        }
        found.map(|id| (*id).clone())
    }

    /// Whether the text can be an id; if not, that is noted.
    pub fn is_id(&self) -> bool {
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "-_./:@+".contains(sign);
        let is_id = (1..=MOST_SIGNS).contains(&self.text.len()) && self.text.chars().all(is_sign);
        if !is_id {
            self.at.note("an id has 1 to 100 letters a to z, digits and - _ . / : @ +");
        }
        is_id
    }

    /// The text as an id.
    pub fn id(&self) -> Id {
        self.text.as_str().into()
    }
}

/// A table, of which each name is asked for once; when it is dropped, names that were not asked for are noted.
#[derive(Debug)]
pub struct Table<'d> {
    /// Its place.
    pub at: At<'d>,
    entries: &'d [(String, Node)],
    asked: RefCell<Vec<&'static str>>,
}

impl Document {
    /// The document's own table.
    pub fn table<'d>(&'d self, log: &'d Log) -> Table<'d> {
        self.root.table(log)
    }
}

impl Node {
    /// This value as a table.
    pub fn table<'d>(&'d self, log: &'d Log) -> Table<'d> {
        let at = At { log, document: self.document.clone(), pointer: self.pointer.clone(), line: self.line };
        Table::new(at, self)
    }

    /// The entries of a list that a table holds, each a table of its own.
    pub fn entries(&self, name: &str) -> &[Self] {
        match self.get(name) {
            Some(Self { value: Value::List(items), .. }) => items,
            _ => &[],
        }
    }

    /// A value that a table holds.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Value::Table(entries) = &self.value else { return None };
        entries.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// A text that a table holds.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Self { value: Value::Text(text), .. }) => Some(text),
            _ => None,
        }
    }

    /// A table laid over another: its own values first, then those that only the other has.
    pub fn over(&self, base: &Self) -> Self {
        let (Value::Table(own), Value::Table(inherited)) = (&self.value, &base.value) else { return self.clone() };
        let mut entries = own.clone();
        let missing = inherited.iter().filter(|(name, _)| !own.iter().any(|(known, _)| known == name));
        entries.extend(missing.cloned());
        Self { value: Value::Table(entries), ..self.clone() }
    }
}

impl<'d> Table<'d> {
    fn new(at: At<'d>, node: &'d Node) -> Self {
        let entries = if let Value::Table(entries) = &node.value {
            entries.as_slice()
        } else {
            at.note("a table was expected");
            &[]
        };
        Self { at, entries, asked: RefCell::default() }
    }

    fn get(&self, name: &'static str, kind: Kind) -> Option<(&'d Node, At<'d>)> {
        self.asked.borrow_mut().push(name);
        self.ask(name, kind, false, &[]);
        let (_, node) = self.entries.iter().find(|(known, _)| known == name)?;
        Some((node, self.at.of(node)))
    }

    /// Whether a name is there.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(known, _)| known == name)
    }

    #[cfg(all(feature = "types", library))]
    fn ask(&self, name: &str, kind: Kind, required: bool, words: &[&'static str]) {
        self.at.log.ask(&below(self.at.pointer.as_str(), name), Some(kind), required, words);
    }

    #[cfg(not(all(feature = "types", library)))]
    #[expect(clippy::unused_self, reason = "only the schema needs it")]
    fn ask(&self, _: &str, _: Kind, _: bool, _: &[&'static str]) {}

    fn required<T>(&self, name: &str, value: Option<T>) -> Option<T> {
        self.ask(name, Kind::Text, true, &[]);
        if value.is_none() && !self.has(name) {
            self.at.note(format!("`{name}` is missing"));
        }
        value
    }

    /// A text that may be absent.
    pub fn optional_text(&self, name: &'static str) -> Option<Named<'d>> {
        let (node, at) = self.get(name, Kind::Text)?;
        named(node, at)
    }

    /// A text.
    pub fn text(&self, name: &'static str) -> Option<Named<'d>> {
        self.required(name, self.optional_text(name))
    }

    /// A whole number that may be absent.
    pub fn optional_integer<T: TryFrom<i64>>(&self, name: &'static str) -> Option<T> {
        let (node, at) = self.get(name, Kind::Integer)?;
        let number = if let Value::Integer(number) = node.value { T::try_from(number).ok() } else { None };
        if number.is_none() {
            at.note("a whole number, 0 or more, was expected");
        }
        number
    }

    /// A whole number.
    pub fn integer<T: TryFrom<i64> + Default>(&self, name: &'static str) -> T {
        self.required(name, self.optional_integer(name)).unwrap_or_default()
    }

    /// Yes or no; no where it is absent.
    pub fn flag(&self, name: &'static str) -> bool {
        self.optional_flag(name).unwrap_or_default()
    }

    /// Yes or no.
    pub fn optional_flag(&self, name: &'static str) -> Option<bool> {
        let (node, at) = self.get(name, Kind::Flag)?;
        if let Value::Bool(truth) = node.value {
            return Some(truth);
        }
        at.note("true or false was expected");
        None
    }

    /// One of a few words that may be absent.
    pub fn optional_one_of<T: Copy>(&self, name: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let named: Vec<&'static str> = words.iter().map(|(word, _)| *word).collect();
        self.ask(name, Kind::Text, false, &named);
        let text = self.optional_text(name)?;
        let ids: Vec<Id> = words.iter().map(|(word, _)| (*word).into()).collect();
        let known = text.known(name, &ids)?;
        words.iter().find(|(word, _)| *known == **word).map(|(_, value)| *value)
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&self, name: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        self.required(name, self.optional_one_of(name, words))
    }

    fn list(&self, name: &'static str, kind: Kind) -> Option<Vec<(&'d Node, At<'d>)>> {
        let (node, at) = self.get(name, kind)?;
        let Value::List(items) = &node.value else {
            at.note("a list was expected");
            return None;
        };
        Some(items.iter().map(|item| (item, at.of(item))).collect())
    }

    /// Texts; none where the list is absent.
    pub fn optional_texts(&self, name: &'static str) -> Option<Vec<Named<'d>>> {
        Some(self.list(name, Kind::Texts)?.into_iter().filter_map(|(node, at)| named(node, at)).collect())
    }

    /// Texts.
    pub fn texts(&self, name: &'static str) -> Vec<Named<'d>> {
        self.required(name, self.optional_texts(name)).unwrap_or_default()
    }

    /// Texts, of which there must be one; that there is none is noted in these words.
    pub fn some_texts(&self, name: &'static str, none: &str) -> Vec<Named<'d>> {
        if let Some((Node { value: Value::List(items), .. }, at)) = self.get(name, Kind::Texts)
            && items.is_empty()
        {
            at.note(none);
        }
        self.texts(name)
    }

    /// Texts as ids.
    pub fn ids(&self, name: &'static str) -> Vec<Id> {
        self.texts(name).iter().filter(|text| text.is_id()).map(Named::id).collect()
    }

    /// Texts as ids; no list is an empty one.
    pub fn optional_ids(&self, name: &'static str) -> Vec<Id> {
        let texts = self.optional_texts(name).unwrap_or_default();
        texts.iter().filter(|text| text.is_id()).map(Named::id).collect()
    }

    /// Ids of these; no list is an empty one.
    pub fn known_ids<'k>(&self, name: &'static str, what: &str, known: impl IntoIterator<Item = &'k Id>) -> Vec<Id> {
        let known: Vec<_> = known.into_iter().collect();
        let texts = self.optional_texts(name).unwrap_or_default();
        texts.iter().filter_map(|text| text.known(what, known.iter().copied())).collect()
    }

    /// A table that may be absent.
    pub fn optional_table(&self, name: &'static str) -> Option<Table<'d>> {
        let (node, at) = self.get(name, Kind::Table)?;
        Some(Table::new(at, node))
    }

    /// A table.
    pub fn table(&self, name: &'static str) -> Option<Table<'d>> {
        self.required(name, self.optional_table(name))
    }

    /// Tables in order; no list is an empty one.
    pub fn tables(&self, name: &'static str) -> Vec<Table<'d>> {
        self.list(name, Kind::Tables).unwrap_or_default().into_iter().map(|(node, at)| Table::new(at, node)).collect()
    }

    /// Whole numbers by their names, whatever these are.
    pub fn integers(&self, name: &'static str) -> Vec<(Id, i64)> {
        let Some((node, at)) = self.get(name, Kind::Integers) else { return Vec::new() };
        let Value::Table(entries) = &node.value else {
            at.note("a table was expected");
            return Vec::new();
        };
        let number = |(name, node): &(String, Node)| {
            if let Value::Integer(number) = node.value {
                return Some((name.as_str().into(), number));
            }
            at.of(node).note("a whole number was expected");
            None
        };
        entries.iter().filter_map(number).collect()
    }

    /// Takes every name as asked for.
    pub fn pass_over_all(mut self) {
        self.entries = &[];
    }

    /// Leaves these names to others.
    pub fn pass_over(&self, names: &[&'static str]) {
        self.asked.borrow_mut().extend(names);
    }
}

impl Drop for Table<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for (name, node) in self.entries.iter().filter(|(name, _)| !asked.contains(&name.as_str())) {
            let near = nearest(name, &asked).map(Into::into);
            self.at.of(node).add(format!("unknown field `{name}`"), near);
        }
    }
}

fn named<'d>(node: &Node, at: At<'d>) -> Option<Named<'d>> {
    if let Value::Text(text) = &node.value {
        return Some(Named { text: text.clone(), at });
    }
    at.note("a text was expected");
    None
}
