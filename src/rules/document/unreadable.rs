//! The file can be read.

use crate::inspection::{Inspection, Problem, word_of};
use crate::rules::finding::{Found, declared::document::Unreadable, place};

/// Problems of the inspection, not of the file: it was not inspected, or not completely.
const NOT_INSPECTED: [Problem; 4] = [Problem::TooLarge, Problem::TooSlow, Problem::NotStarted, Problem::Crashed];

/// A finding when it cannot; not where that is not known.
pub fn unreadable(inspection: &Inspection, n: usize) -> Option<Found> {
    let problem = inspection.problem.get();
    let known = !problem.is_some_and(|problem| NOT_INSPECTED.contains(problem));
    (inspection.readable.get() == Some(&false) && known)
        .then(|| Found::new(place("/documents", n, ""), Unreadable { problem: problem.map(word_of) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, inspection, params};

    fn found(json: &str) -> Option<Found> {
        unreadable(&inspection(json), 5)
    }

    #[test]
    fn a_file_that_cannot_be_read() {
        for problem in ["empty", "truncated", "corrupt", "encrypted", "not-recognised"] {
            let found = found(&format!(r#"{{"readable":false,"problem":"{problem}"}}"#)).unwrap();
            assert_eq!(brief(&found), "document/unreadable /documents/5");
            assert_eq!(params(&found, ["problem"]), [problem]);
        }
        for json in [r#"{"readable":false}"#, r#"{"readable":false,"problem":"of a later version"}"#] {
            assert_eq!(params(&found(json).unwrap(), ["problem"]), ["-"]);
        }
    }

    #[test]
    fn a_file_that_was_not_inspected_to_its_end_may_be_fine() {
        for problem in NOT_INSPECTED {
            assert!(
                found(&format!(r#"{{"readable":false,"problem":"{}"}}"#, word_of(&problem))).is_none(),
                "{problem:?}"
            );
        }
    }

    #[test]
    fn where_it_is_not_known_nothing_is_said() {
        assert!(found(r#"{"readable":null,"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"problem":"encrypted"}"#).is_none());
        assert!(found(r#"{"readable":true,"problem":"truncated"}"#).is_none());
    }
}
