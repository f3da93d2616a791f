//! The files of a rulebook's folder as the one tree that is loaded.

use super::document::{Document, Node, Value};
use super::types::Id;

/// The folder of the files on what happens after submission.
const LIFE: &str = "life";

/// One tree of all files: those in `life` are its list `life`, those in other folders its list `edition`; the tables of
/// `vocabulary.toml` and others of its kind stand under their names, and what the rest hold stands beside each other.
pub fn tree(documents: Vec<Document>) -> Node {
    let (mut entries, mut editions, mut lives) = (Vec::new(), Vec::new(), Vec::new());
    for Document { name, root } in documents {
        match (name.split_once('/'), name.trim_end_matches(".toml")) {
            (Some((LIFE, _)), _) => lives.push(root),
            (Some(_), _) => editions.push(root),
            (None, section @ ("vocabulary" | "codes" | "constants" | "signs")) => entries.push((section.into(), root)),
            (None, _) => {
                if let Value::Table(own) = root.value {
                    entries.extend(own);
                }
            }
        }
    }
    let node = |value| Node { value, document: "rulebook.toml".into(), pointer: Id::default(), line: Some(1) };
    entries.push(("edition".into(), node(Value::List(editions))));
    entries.push(("life".into(), node(Value::List(lives))));
    node(Value::Table(entries))
}
