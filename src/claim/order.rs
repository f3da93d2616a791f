//! Where a field stands: JSON Pointers and document order, which follows from the declared fields.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::read::places;

/// Where a value stands: in what, and how from there. The pointer is made only where it is needed.
#[derive(Debug, Clone, Copy)]
pub enum Place<'p> {
    /// The whole claim.
    Root,
    /// A field of the object at a place.
    Field(&'p Place<'p>, &'p str),
    /// An entry of the list at a place.
    Entry(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// The JSON Pointer.
    pub fn pointer(self) -> String {
        let (holder, step) = match self {
            Self::Root => return String::new(),
            Self::Field(object, name) => (object, escaped(name)),
            Self::Entry(list, n) => (list, n.to_string()),
        };
        [&holder.pointer(), "/", &*step].concat()
    }
}

/// A name as a step of a JSON Pointer.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The step of a pointer that stands for any entry of a list.
pub const ANY_ENTRY: &str = "*";

/// The ranks of a claim's fields, by pointers in which [`ANY_ENTRY`] stands for the entries of lists.
fn ranks() -> &'static BTreeMap<String, usize> {
    static RANKS: OnceLock<BTreeMap<String, usize>> = OnceLock::new();
    RANKS.get_or_init(|| places().into_iter().enumerate().map(|(n, (path, _))| (path, n)).collect())
}

/// Where a place stands in document order: known fields in the order of their declaration, then entries by index, then
/// unknown names by code point; a parent before its children.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(Vec<Step>);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Field(usize),
    Entry(usize),
    Unknown(String),
}

impl Rank {
    /// The rank of a JSON Pointer.
    pub fn of(pointer: &str) -> Self {
        let ranks = ranks();
        let mut known = String::new();
        let steps = pointer.split('/').skip(1).map(|step| {
            let parent = known.len();
            known.extend(["/", step]);
            if let Some(n) = ranks.get(&known) {
                return Step::Field(*n);
            }
            known.truncate(parent);
            known.extend(["/", ANY_ENTRY]);
            match step.parse() {
                Ok(n) if ranks.contains_key(&known) => Step::Entry(n),
                _ => Step::Unknown(unescaped(step)),
            }
        });
        Self(steps.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn document_order() {
        let ordered = [
            "",
            "/program",
            "/activity",
            "/activity/kind",
            "/activity/endsOn",
            "/activity/Zebra",
            "/activity/aardvark",
            "/expenses/2",
            "/expenses/2/id",
            "/expenses/2/amount",
            "/expenses/10/id",
            "/metrics/estimated-reach",
            "/metrics/calls-and-contacts/contacts",
            "/metrics/attendees",
            "/association/products/0",
            "/Program",
            "/a~1b",
            "/ab",
            "/\u{fffd}",
            "/😀",
        ];
        let ranks: Vec<Rank> = ordered.iter().map(|pointer| Rank::of(pointer)).collect();
        assert!(ranks.is_sorted_by(|a, b| a < b), "{ranks:?}");
    }

    #[test]
    fn names_escape() {
        assert_eq!(escaped("a/b~c"), "a~1b~0c");
        assert_eq!(unescaped("a~1b~0c~01"), "a/b~c~1");
    }
}
