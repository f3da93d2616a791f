//! An entry names one that is not there, or nothing names it.

use crate::finding::Draft;

/// The finding that a reference points to nothing.
pub fn dangling(id: &str, list: &'static str, path: String) -> Draft {
    Draft::new("input/dangling-reference", path).with("value", id).with("list", list)
}

/// The finding that nothing uses an entry.
pub fn unused(place: &str, n: usize, id: Option<&String>) -> Draft {
    let list = place.rsplit('/').next().unwrap_or_default();
    Draft::new("input/unused-entry", format!("{place}/{n}")).with("list", list).with_known("value", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn a_reference_to_nothing() {
        let found = dangling("i9", "invoices", "/expenses/0/invoice".into());
        assert_eq!(brief(&found), "input/dangling-reference /expenses/0/invoice");
        assert_eq!(params(&found, ["value", "list"]), ["i9", "invoices"]);
    }

    #[test]
    fn an_entry_that_nothing_uses() {
        let found = unused("/activity/conferences", 2, Some(&"k3".to_string()));
        assert_eq!(brief(&found), "input/unused-entry /activity/conferences/2");
        assert_eq!(params(&found, ["list", "value"]), ["conferences", "k3"]);
        assert_eq!(params(&unused("/csrs", 0, None), ["list", "value"]), ["csrs", "-"]);
    }
}
