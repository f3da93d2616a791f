//! The shape of a claim: every field by name, in document order. Unknown fields and the order of findings follow from it.

/// What may stand at a place of a claim.
#[derive(Debug)]
pub enum Shape {
    /// A single value.
    Leaf,
    /// Named fields, in document order.
    Object(&'static [(&'static str, Shape)]),
    /// Entries of one shape.
    List(&'static Shape),
}

use Shape::{Leaf, List, Object};

/// The whole claim.
pub static CLAIM: Shape = Object(&[
    ("route", Leaf),
    ("rulebook", Leaf),
    ("program", Leaf),
    ("submitterRole", Leaf),
    ("claimName", Leaf),
    ("partner", Object(&[("partnerId", Leaf), ("name", Leaf), ("country", Leaf)])),
    ("usagePeriod", Leaf),
    ("submitOn", Leaf),
    (
        "activity",
        Object(&[
            ("kind", Leaf),
            ("startsOn", Leaf),
            ("endsOn", Leaf),
            ("channels", List(&Leaf)),
            ("subtypes", List(&Leaf)),
            ("components", List(&Leaf)),
            ("conferences", List(&Object(&[("id", Leaf), ("name", Leaf), ("hostedByMicrosoft", Leaf)]))),
            ("campaign", Object(&[("startsOn", Leaf), ("endsOn", Leaf)])),
            ("preapproval", Object(&[("id", Leaf), ("approvedOn", Leaf)])),
        ]),
    ),
    ("currency", Leaf),
    ("claimedAmount", Leaf),
    ("usdPerUnit", Leaf),
    ("funds", Object(&[("earned", Leaf), ("claimedBefore", Leaf), ("claimedBeforeForActivity", Leaf)])),
    (
        "expenses",
        List(&Object(&[
            ("id", Leaf),
            ("kind", Leaf),
            ("amount", Leaf),
            ("invoice", Leaf),
            ("csr", Leaf),
            ("person", Leaf),
            ("conference", Leaf),
            ("mode", Leaf),
            ("includesAlcohol", Leaf),
            ("surfaceOwner", Leaf),
        ])),
    ),
    (
        "invoices",
        List(&Object(&[
            ("id", Leaf),
            ("number", Leaf),
            ("vendor", Leaf),
            ("issuer", Leaf),
            ("issuedOn", Leaf),
            ("currency", Leaf),
            ("total", Leaf),
            ("document", Leaf),
            ("examCode", Leaf),
            ("courseCode", Leaf),
            ("completedOn", Leaf),
        ])),
    ),
    (
        "csrs",
        List(&Object(&[
            ("id", Leaf),
            ("person", Leaf),
            ("task", Leaf),
            ("startsOn", Leaf),
            ("endsOn", Leaf),
            ("hours", Leaf),
            ("hourlyCost", Leaf),
            ("total", Leaf),
            ("certifiedBy", Leaf),
            ("certifiedOn", Leaf),
            ("document", Leaf),
        ])),
    ),
    (
        "documents",
        List(&Object(&[
            ("id", Leaf),
            ("fileName", Leaf),
            ("mediaType", Leaf),
            ("sizeBytes", Leaf),
            ("url", Leaf),
            ("evidence", List(&Leaf)),
            ("note", Leaf),
            ("shows", List(&Leaf)),
            ("sha256", Leaf),
            ("inspection", INSPECTION),
        ])),
    ),
    (
        "metrics",
        Object(&[
            ("estimated-reach", Leaf),
            ("results-summary", Leaf),
            ("results-summary-offer", Leaf),
            ("calls-and-contacts", Object(&[("calls", Leaf), ("contacts", Leaf)])),
            ("registered-guests", Leaf),
            ("attendees-or-booth-visitors-estimated", Leaf),
            ("attendee-list-and-cost-per-person", List(&Object(&[("person", Leaf), ("cost", Leaf)]))),
            ("attendee-count", Leaf),
        ]),
    ),
    (
        "association",
        Object(&[
            ("solutionArea", Leaf),
            ("partnerRole", Leaf),
            (
                "customer",
                Object(&[
                    ("tenantId", Leaf),
                    ("domain", Leaf),
                    ("name", Leaf),
                    ("contact", Object(&[("name", Leaf), ("title", Leaf), ("email", Leaf)])),
                ]),
            ),
            ("partnerContact", Object(&[("name", Leaf), ("email", Leaf)])),
            ("products", List(&Leaf)),
            ("subscriptions", List(&Leaf)),
            ("optOutOfPayment", Leaf),
            ("acknowledged", Leaf),
            ("revenue", Object(&[("sellerName", Leaf), ("isvProduct", Leaf)])),
        ]),
    ),
]);

const INSPECTION: Shape = Object(&[
    ("schema", Leaf),
    ("fileName", Leaf),
    ("sizeBytes", Leaf),
    ("sha256", Leaf),
    ("detectedType", Leaf),
    ("extensionMatches", Leaf),
    ("readable", Leaf),
    ("problem", Leaf),
    ("pages", Leaf),
    ("width", Leaf),
    ("height", Leaf),
    ("takenAt", Leaf),
    ("sentAt", Leaf),
    ("sheets", Leaf),
    ("rows", Leaf),
    ("hasText", Leaf),
    ("identifiers", List(&Leaf)),
    (
        "invoice",
        Object(&[
            ("source", Leaf),
            ("number", Leaf),
            ("vendor", Leaf),
            ("issuedOn", Leaf),
            ("currency", Leaf),
            ("total", Leaf),
            ("confidence", Leaf),
        ]),
    ),
    ("mentions", Object(&[("microsoft", Leaf)])),
]);

impl Shape {
    /// The names of the fields, in document order; none for what is no object.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let fields: &'static [(&'static str, Shape)] = if let Object(fields) = self { fields } else { &[] };
        fields.iter().map(|(name, _)| *name)
    }

    /// What may stand in the field of that name.
    pub fn field(&self, name: &str) -> Option<(usize, &'static Shape)> {
        let Object(fields) = self else { return None };
        fields.iter().enumerate().find(|(_, (known, _))| *known == name).map(|(n, (_, shape))| (n, shape))
    }

    /// What an entry may be.
    pub fn entry(&self) -> &'static Shape {
        if let List(entry) = self { entry } else { &Leaf }
    }
}

/// Where a place stands in document order: known fields in the order of the shape, then entries by index, then
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
        let mut shape = &CLAIM;
        let steps = pointer.split('/').skip(1).map(|step| {
            if let Some((n, inner)) = shape.field(step) {
                shape = inner;
                return Step::Field(n);
            }
            let entry = if let List(_) = shape { step.parse().ok() } else { None };
            shape = shape.entry();
            entry.map_or_else(|| Step::Unknown(unescaped(step)), Step::Entry)
        });
        Self(steps.collect())
    }
}

/// A name as a step of a JSON Pointer.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
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
