//! TOML to a document, with the line of every value.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::{Document, Node, Problem, Value, below};
use super::types::Id;

/// Reads a file.
///
/// # Errors
/// Where the text is no TOML.
pub fn document(name: &str, text: &str) -> Result<Document, Problem> {
    let line = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    match DeTable::parse(text) {
        Ok(table) => {
            let file = File { name: name.into(), line: &line };
            Ok(Document { name: name.into(), root: file.table(table.get_ref(), 0, "") })
        }
        Err(error) => Err(Problem {
            document: name.into(),
            pointer: String::new(),
            line: error.span().map(|span| line(span.start)),
            what: error.message().into(),
            nearest: None,
        }),
    }
}

struct File<'l> {
    name: Id,
    line: &'l dyn Fn(usize) -> usize,
}

impl File<'_> {
    fn table(&self, table: &DeTable<'_>, at: usize, pointer: &str) -> Node {
        let mut entries: Vec<(usize, String, Node)> = table
            .iter()
            .map(|(name, value)| {
                let node = self.node(value, &below(pointer, name.get_ref()));
                (name.span().start, name.get_ref().clone().into_owned(), node)
            })
            .collect();
        entries.sort_by_key(|(at, ..)| *at);
        let entries = entries.into_iter().map(|(_, name, node)| (name, node)).collect();
        Node { value: Value::Table(entries), ..self.at(at, pointer) }
    }

    /// A value of which only the place is known yet.
    fn at(&self, at: usize, pointer: &str) -> Node {
        let value = Value::Other("nothing");
        Node { value, document: self.name.clone(), pointer: pointer.into(), line: Some((self.line)(at)) }
    }

    fn node(&self, value: &Spanned<DeValue<'_>>, pointer: &str) -> Node {
        let at = value.span().start;
        let read = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.clone().into_owned()),
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other("number"), Value::Integer)
            }
            DeValue::Boolean(truth) => Value::Bool(*truth),
            DeValue::Datetime(day) => Value::Text(day.to_string()),
            DeValue::Array(items) => {
                let node = |(n, item): (usize, &Spanned<DeValue<'_>>)| self.node(item, &below(pointer, &n.to_string()));
                Value::List(items.iter().enumerate().map(node).collect())
            }
            DeValue::Table(inner) => return self.table(inner, at, pointer),
            DeValue::Float(_) => Value::Other("fraction"),
        };
        Node { value: read, ..self.at(at, pointer) }
    }
}
