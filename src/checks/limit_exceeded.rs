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
pub fn found(counted: Counted<'_>, path: String, source: &'static str) -> Draft {
    Draft::new("limit/exceeded", path)
        .with("limit", counted.limit)
        .with("maximum", counted.maximum)
        .with("counted", counted.counted)
        .with("unit", counted.unit)
        .with_known("subject", counted.subject)
        .from(source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn it_says_what_was_counted_and_in_what() {
        let counted = Counted {
            limit: "percent-of-earned",
            maximum: "5000.00".into(),
            counted: "5000.01".into(),
            unit: "EUR",
            subject: None,
        };
        let found = found(counted, "/expenses".into(), "EN23-core");
        assert_eq!(brief(&found), "limit/exceeded /expenses");
        assert_eq!(params(&found, ["limit", "maximum", "counted"]), ["percent-of-earned", "5000.00", "5000.01"]);
        assert_eq!(params(&found, ["unit", "subject"]), ["EUR", "-"]);
        assert_eq!(found.source, Some("EN23-core"));
    }

    #[test]
    fn it_names_whose_limit_it_is() {
        let subject = "Build".to_string();
        let counted = Counted {
            limit: "attendees-per-conference",
            maximum: "3".into(),
            counted: "4".into(),
            unit: "attendees",
            subject: Some(&subject),
        };
        let found = found(counted, "/expenses/3/person".into(), "EN23-core");
        assert_eq!(brief(&found), "limit/exceeded /expenses/3/person");
        assert_eq!(params(&found, ["subject", "unit"]), ["Build", "attendees"]);
    }
}
