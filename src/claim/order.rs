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
        Self(steps(pointer).map(|(_, step)| step).collect())
    }
}

/// The steps of a JSON Pointer, as they are written and as what they are.
fn steps(pointer: &str) -> impl Iterator<Item = (&str, Step)> {
    let ranks = ranks();
    let mut known = String::new();
    pointer.split('/').skip(1).map(move |step| {
        let parent = known.len();
        known.extend(["/", step]);
        if let Some(n) = ranks.get(&known) {
            return (step, Step::Field(*n));
        }
        known.truncate(parent);
        known.extend(["/", ANY_ENTRY]);
        match step.parse() {
            Ok(n) if ranks.contains_key(&known) => (step, Step::Entry(n)),
            _ => (step, Step::Unknown(unescaped(step))),
        }
    })
}

/// The id of the field at a JSON Pointer: the names on the way to it, such as `invoices.total`, as far as the claim knows them.
/// None for the whole claim.
pub fn field_id(pointer: &str) -> Option<String> {
    let known = steps(pointer).take_while(|(_, step)| !matches!(step, Step::Unknown(_)));
    let names: Vec<&str> = known.filter(|(_, step)| matches!(step, Step::Field(_))).map(|(name, _)| name).collect();
    (!names.is_empty()).then(|| names.join("."))
}

/// The row in which a JSON Pointer leads, counted from 1.
pub fn row(pointer: &str) -> Option<u64> {
    steps(pointer).find_map(|(_, step)| if let Step::Entry(n) = step { Some(n as u64 + 1) } else { None })
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
    fn fields_have_ids_without_the_entries_of_lists() {
        let id = |pointer: &str| field_id(pointer).unwrap_or_default();
        assert_eq!(id("/activity/startsOn"), "activity.startsOn");
        assert_eq!(id("/invoices/3/total"), "invoices.total");
        assert_eq!(id("/documents/0"), "documents");
        assert_eq!(
            id("/metrics/attendee-list-and-cost-per-person/2/cost"),
            "metrics.attendee-list-and-cost-per-person.cost"
        );
        assert_eq!(id("/documents/0/inspection/invoice/total"), "documents.inspection.invoice.total");
        assert_eq!(id("/activity/strat/0"), "activity");
        assert_eq!((field_id(""), field_id("/strat"), field_id("/0")), (None, None, None));
    }

    #[test]
    fn rows_count_from_1() {
        assert_eq!([row("/invoices/3/total"), row("/documents/0/evidence/4")], [Some(4), Some(1)]);
        assert_eq!([row(""), row("/claimedAmount"), row("/strat/3")], [None, None, None]);
    }

    #[test]
    fn names_escape() {
        assert_eq!(escaped("a/b~c"), "a~1b~0c");
        assert_eq!(unescaped("a~1b~0c~01"), "a/b~c~1");
    }
}
