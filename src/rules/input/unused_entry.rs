//! Nothing uses an entry.

use crate::rules::finding::{Found, declared::input};

/// The finding at the entry.
pub fn unused_entry(place: &str, n: usize, id: Option<&String>) -> Found {
    let list = place.rsplit('/').next().unwrap_or_default().into();
    Found::new(format!("{place}/{n}"), input::UnusedEntry { list, value: id.cloned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_names_the_list_and_the_id() {
        let found = unused_entry("/activity/conferences", 2, Some(&"k3".to_string()));
        assert_eq!(brief(&found), "input/unused-entry /activity/conferences/2");
        assert_eq!(params(&found, ["list", "value"]), ["conferences", "k3"]);
        assert_eq!(params(&unused_entry("/csrs", 0, None), ["list", "value"]), ["csrs", "-"]);
    }
}
