//! An entry names one that is not there.

use crate::rules::finding::{Found, declared::input};

/// The finding that a reference points to nothing.
pub fn dangling_reference(id: &str, list: &str, path: String) -> Found {
    Found::new(path, input::DanglingReference { value: id.into(), list: list.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_names_the_list_that_has_no_such_entry() {
        let found = dangling_reference("i9", "invoices", "/expenses/0/invoice".into());
        assert_eq!(brief(&found), "input/dangling-reference /expenses/0/invoice");
        assert_eq!(params(&found, ["value", "list"]), ["i9", "invoices"]);
    }
}
