//! Two entries of one list share an id.

use crate::rules::finding::{Found, declared::input};

/// The finding at the later entry; references go to the first.
pub fn duplicate_id(id: &str, list: &str, later: usize, first: usize) -> Found {
    Found::new(format!("{list}/{later}/id"), input::DuplicateId { value: id.into() })
        .against(format!("{list}/{first}/id"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_stands_at_the_later_entry_and_points_to_the_first() {
        let found = duplicate_id("i1", "/invoices", 2, 0);
        assert_eq!(brief(&found), "input/duplicate-id /invoices/2/id");
        assert_eq!(params(&found, ["value"]), ["i1"]);
        assert_eq!(found.related, ["/invoices/0/id"]);
    }
}
