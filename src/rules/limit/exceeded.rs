//! A claim keeps to the limits of its activity.

use crate::rulebook::types::Cite;
use crate::rules::finding::{Found, declared::limit::Exceeded};

/// The finding that it is over one; the amounts are written in the limit's unit.
pub fn exceeded(exceeded: Exceeded, path: String, cite: &Cite) -> Found {
    Found::new(path, exceeded).cited(cite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, cite, params};

    #[test]
    fn it_says_what_was_counted_and_in_what() {
        let counted = Exceeded {
            limit: "percent-of-earned".into(),
            maximum: "5000.00".into(),
            counted: "5000.01".into(),
            unit: "EUR".into(),
            subject: None,
        };
        let found = exceeded(counted, "/expenses".into(), &cite("EN23-core"));
        assert_eq!(brief(&found), "limit/exceeded /expenses");
        assert_eq!(params(&found, ["limit", "maximum", "counted"]), ["percent-of-earned", "5000.00", "5000.01"]);
        assert_eq!(params(&found, ["unit", "subject"]), ["EUR", "-"]);
        assert_eq!(found.cite.as_ref().unwrap().source, "EN23-core");
    }

    #[test]
    fn it_names_whose_limit_it_is() {
        let counted = Exceeded {
            limit: "attendees-per-conference".into(),
            maximum: "3".into(),
            counted: "4".into(),
            unit: "attendees".into(),
            subject: Some("Build".into()),
        };
        let found = exceeded(counted, "/expenses/3/person".into(), &cite("EN23-core"));
        assert_eq!(brief(&found), "limit/exceeded /expenses/3/person");
        assert_eq!(params(&found, ["subject", "unit"]), ["Build", "attendees"]);
    }
}
