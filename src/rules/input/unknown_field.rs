//! An object has a name that no field has.

use crate::rules::finding::{Found, declared::input};

/// The finding at the name.
pub fn unknown_field(path: String, value: String, nearest: Option<String>) -> Found {
    Found::new(path, input::UnknownField { value, nearest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_offers_the_nearest_name() {
        let found = unknown_field("/submiterRole".into(), "submiterRole".into(), Some("submitterRole".into()));
        assert_eq!(brief(&found), "input/unknown-field /submiterRole");
        assert_eq!(params(&found, ["value", "nearest"]), ["submiterRole", "submitterRole"]);
        let found = unknown_field("/x".into(), "x".into(), None);
        assert_eq!(params(&found, ["nearest"]), ["-"]);
    }
}
