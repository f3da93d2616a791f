//! A rulebook from outside, given as one JSON object, and laid over another where it extends one.

use std::fmt;

use serde_json::Value as Json;

#[cfg(feature = "types")]
use super::document::{Asked, Log};
use super::document::{Node, Problem, Value, below};
#[cfg(feature = "types")]
use super::load::read;
use super::load::{General, load};
use super::types::{Id, Rulebook};
use crate::json::{self, NotJson};

/// The most bytes of a rulebook as JSON text.
pub const MAX_BYTES: usize = 4 << 20;

/// The most values in a rulebook, those inside others included.
pub const MAX_VALUES: usize = 1 << 18;

/// How many lists and objects may lie inside each other.
pub const MAX_DEPTH: usize = 16;

/// The most problems that are told.
const MAX_TOLD: usize = 100;

/// Why a rulebook was not loaded: every problem in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    fn one(what: impl Into<String>) -> Self {
        let (document, pointer) = (String::new(), String::new());
        Self(vec![Problem { document, pointer, line: None, what: what.into(), nearest: None }])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.0.iter().take(MAX_TOLD).enumerate() {
            write!(out, "{}{problem}", if n == 0 { "" } else { "\n" })?;
        }
        match self.0.len().saturating_sub(MAX_TOLD) {
            0 => Ok(()),
            more => write!(out, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Problems {}

impl Rulebook {
    /// Loads a rulebook from JSON text; `base` is the one that it extends, where it names one. The embedded one as such a text is
    /// `rulebooks/microsoft.json` of the JavaScript package. What is loaded is given to a check in place of [`Rulebook::embedded`].
    ///
    /// ```
    /// use claimproof::Rulebook;
    /// use claimproof::rulebook::load::General;
    ///
    /// let text = r#"{ "schema": "claimproof-rulebook/1", "id": "fund", "title": "Our fund", "editon": [] }"#;
    /// let problems = Rulebook::from_json(text, None, General::embedded()).err().ok_or("it was loaded")?;
    /// assert!(problems.to_string().contains("/editon: unknown field `editon`, nearest is `edition`"), "{problems}");
    ///
    /// // A loaded one as bytes, which another process reads faster.
    /// let bytes = Rulebook::embedded().to_bytes()?;
    /// assert_eq!(Rulebook::from_bytes(&bytes)?, *Rulebook::embedded());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Every problem in it, each with its JSON Pointer. It is loaded whole or not at all.
    pub fn from_json(text: &str, base: Option<&str>, general: General<'_>) -> Result<Self, Problems> {
        let own = tree(text, "")?;
        let root = match (own.text("base"), base) {
            (Some(id), Some(base)) => {
                let base = tree(base, "base")?;
                if base.text("id") != Some(id) {
                    return Err(Problems::one(format!("the base is `{id}`, and another rulebook was given for it")));
                }
                if base.get("base").is_some() {
                    return Err(Problems::one("the base has a base itself: extend one that has none"));
                }
                laid_over(&own, &base)
            }
            (Some(id), None) => return Err(Problems::one(format!("the base `{id}` was not given"))),
            (None, _) => own,
        };
        let book = load(&root, Some(general)).map_err(Problems)?;
        if book.id == general.book.id {
            return Err(Problems::one(format!("`{}` is the id of the rulebook of the library", book.id)));
        }
        Ok(book)
    }
}

/// What the loader asks of a rulebook that has no base, by the place of each value.
///
/// # Errors
/// Where it is no JSON object, or too much.
#[cfg(feature = "types")]
pub fn asked(text: &str, general: General<'_>) -> Result<std::collections::BTreeMap<String, Asked>, Problems> {
    let log = Log::default();
    read(&tree(text, "")?, Some(general), &log);
    Ok(log.into_asked())
}

/// A JSON object as a tree.
fn tree(text: &str, name: &str) -> Result<Node, Problems> {
    if text.len() > MAX_BYTES {
        return Err(Problems::one(format!("a rulebook has {MAX_BYTES} bytes at most, and this one {}", text.len())));
    }
    let too_much = || {
        Problems::one(format!("a rulebook has {MAX_VALUES} values at most, inside each other {MAX_DEPTH} deep at most"))
    };
    let value = json::read(text).map_err(|(reason, at)| match reason {
        NotJson::TooDeep => too_much(),
        NotJson::Syntax | NotJson::NotObject => Problems::one(no_json(text, at)),
    })?;
    let value = Json::from(value);
    if !value.is_object() {
        return Err(Problems::one("a rulebook is a JSON object"));
    }
    let mut reader = Reader { document: name.into(), values: 0 };
    reader.node(&value, String::new(), 0).ok_or_else(too_much)
}

/// Where a text is no JSON any more.
fn no_json(text: &str, at: usize) -> String {
    let read = text.get(..at).unwrap_or(text);
    let line = read.matches('\n').count() + 1;
    let column = read.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("a rulebook is a JSON object, and this is no JSON from line {line}, column {column} on")
}

struct Reader {
    document: Id,
    values: usize,
}

impl Reader {
    /// A value with all in it; none where that is too much.
    fn node(&mut self, value: &Json, pointer: String, depth: usize) -> Option<Node> {
        self.values += 1;
        if self.values > MAX_VALUES || depth > MAX_DEPTH {
            return None;
        }
        let value = match value {
            Json::String(text) => Value::Text(text.clone()),
            Json::Bool(truth) => Value::Bool(*truth),
            Json::Number(number) => number.as_i64().map_or(Value::Other("number"), Value::Integer),
            Json::Null => Value::Other("null"),
            Json::Array(items) => Value::List(
                (items.iter().enumerate())
                    .map(|(n, item)| self.node(item, below(&pointer, &n.to_string()), depth + 1))
                    .collect::<Option<_>>()?,
            ),
            Json::Object(entries) => Value::Table(
                (entries.iter())
                    .map(|(name, entry)| Some((name.clone(), self.node(entry, below(&pointer, name), depth + 1)?)))
                    .collect::<Option<_>>()?,
            ),
        };
        Some(Node { value, document: self.document.clone(), pointer: pointer.into(), line: None })
    }
}

/// A rulebook laid over its base: of lists the base's entries, then its own, where an entry with the id of one of the base's
/// is laid over that one; of tables likewise, field by field; all else is its own.
fn laid_over(own: &Node, base: &Node) -> Node {
    merged(own, base, |own, base| merged(own, base, |own, _| own.clone()))
}

/// Two tables as one; `tables` makes one of two tables that stand under the same name.
fn merged(own: &Node, base: &Node, tables: impl Fn(&Node, &Node) -> Node) -> Node {
    let Value::Table(fields) = &base.value else { return own.clone() };
    let base_only = fields.iter().filter(|(name, _)| name != "base" && own.get(name).is_none()).cloned();
    let mut entries: Vec<(String, Node)> = base_only.collect();
    let Value::Table(fields) = &own.value else { return own.clone() };
    for (name, node) in fields.iter().filter(|(name, _)| name != "base") {
        let node = match base.get(name) {
            Some(inherited) => match (&node.value, &inherited.value) {
                (Value::List(items), Value::List(before)) => {
                    Node { value: Value::List(listed(items, before)), ..node.clone() }
                }
                (Value::Table(_), Value::Table(_)) => tables(node, inherited),
                _ => node.clone(),
            },
            None => node.clone(),
        };
        entries.push((name.clone(), node));
    }
    Node { value: Value::Table(entries), ..own.clone() }
}

fn listed(own: &[Node], base: &[Node]) -> Vec<Node> {
    let mut items = base.to_vec();
    for node in own {
        let same = |other: &&mut Node| match (&node.value, &other.value) {
            (Value::Text(text), Value::Text(known)) => text == known,
            _ => node.text("id").is_some_and(|id| other.text("id") == Some(id)) && other.document != node.document,
        };
        match items.iter_mut().find(same) {
            Some(other) => *other = node.over(other),
            None => items.push(node.clone()),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn general() -> General<'static> {
        General { book: Rulebook::embedded(), signs: &[] }
    }

    fn problems(text: &str, base: Option<&str>) -> Vec<String> {
        let problems = Rulebook::from_json(text, base, general()).err().map_or(Vec::new(), |problems| problems.0);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_no_rulebook_is_named() {
        for (text, place) in [("", "1, column 1"), ("{\n  \"é\": x", "2, column 8"), ("{}\n}", "2, column 1")] {
            assert!(problems(text, None)[0].contains(&format!("this is no JSON from line {place} on")), "{text}");
        }
        assert_eq!(problems("[]", None), ["a rulebook is a JSON object"]);
        let missing = problems("{}", None);
        for name in ["schema", "id", "title", "vocabulary", "constants"] {
            assert!(missing.contains(&format!("`{name}` is missing")), "{missing:?}");
        }
        assert!(missing.contains(&"a rulebook has one edition at least".into()), "{missing:?}");
    }

    #[test]
    fn too_much_is_refused_before_it_is_read() {
        let activities = |count: usize| format!(r#"{{"edition":[{{"activity":[{}1]}}]}}"#, "1,".repeat(count));
        assert!(problems(&activities(MAX_VALUES), None)[0].contains("values at most"));
        assert!(!problems(&activities(MAX_VALUES - 10), None)[0].contains("values at most"));
        let deep = |depth: usize| format!(r#"{{"a":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
        assert!(problems(&deep(MAX_DEPTH + 1), None)[0].contains("16 deep at most"));
        assert!(!problems(&deep(MAX_DEPTH), None)[0].contains("deep at most"));
        assert!(problems(&deep(1_000_000), None)[0].contains("16 deep at most"));
        assert!(problems(&" ".repeat(MAX_BYTES + 1), None)[0].contains("bytes at most"));
    }

    #[test]
    fn a_base_is_given_and_has_none_itself() {
        let own = r#"{"base":"a"}"#;
        assert_eq!(problems(own, None), ["the base `a` was not given"]);
        assert!(problems(own, Some(r#"{"id":"b"}"#))[0].contains("the base is `a`"));
        assert!(problems(own, Some(r#"{"id":"a","base":"b"}"#))[0].contains("the base has a base itself"));
    }

    #[test]
    fn lists_are_joined_and_entries_laid_over_by_their_id() {
        let base = r#"{"id":"a","rule":[{"id":"x","severity":"info","on":true},{"id":"y"}],
            "vocabulary":{"modes":["air"],"role":[{"id":"r"}],"z":1},"constants":{"limits":{"currency":"USD"}}}"#;
        let own = r#"{"base":"a","rule":[{"id":"z"},{"id":"x","on":false}],
            "vocabulary":{"modes":["air","bus"],"z":2},"constants":{"limits":{"other":1}}}"#;
        let node = laid_over(&tree(own, "").unwrap(), &tree(base, "base").unwrap());
        let ids: Vec<_> = node.entries("rule").iter().map(|rule| rule.text("id").unwrap()).collect();
        assert_eq!(ids, ["x", "y", "z"]);
        let x = &node.entries("rule")[0];
        assert!(matches!(x.get("on").unwrap().value, Value::Bool(false)));
        assert_eq!(x.text("severity"), Some("info"));
        let vocabulary = node.get("vocabulary").unwrap();
        assert_eq!(vocabulary.entries("modes").len(), 2);
        assert_eq!(vocabulary.entries("role").len(), 1);
        assert!(matches!(vocabulary.get("z").unwrap().value, Value::Integer(2)));
        assert!(node.get("constants").unwrap().get("limits").unwrap().get("currency").is_none());
        assert!(node.get("base").is_none());
    }
}
