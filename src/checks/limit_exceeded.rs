//! A claim keeps to the limits of its activity.

use crate::finding::Draft;

/// What was counted against a limit, written in its unit.
#[derive(Debug)]
pub struct Counted<'a> {
    /// The limit.
    pub limit: &'a str,
    /// The most there may be.
    pub maximum: String,
    /// What there is.
    pub counted: String,
    /// A currency, or `attendees`.
    pub unit: &'a str,
    /// The person or conference whose limit it is.
    pub subject: Option<&'a String>,
}

/// The finding that it is over one.
pub fn found(counted: Counted<'_>, path: String, source: &str) -> Draft {
    Draft::new("limit/exceeded", path)
        .with("limit", counted.limit)
        .with("maximum", counted.maximum)
        .with("counted", counted.counted)
        .with("unit", counted.unit)
        .with_known("subject", counted.subject)
        .from(source)
}
