//! The file is no larger than the embedding site takes.

use crate::finding::{Draft, place};
use crate::host::written;

/// A finding for a file of more bytes.
pub fn check(bytes: f64, most: f64, n: usize) -> Option<Draft> {
    (bytes > most).then(|| {
        Draft::new("document/too-large", place("/documents", n, ""))
            .with("sizeBytes", written(bytes))
            .with("maxFileBytes", written(most))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn as_large_as_allowed_is_not_too_large() {
        assert!(check(1023.0, 1024.0, 0).is_none());
        assert!(check(1024.0, 1024.0, 0).is_none());
        let found = check(1025.0, 1024.0, 6).unwrap();
        assert_eq!(brief(&found), "document/too-large /documents/6");
        assert_eq!(params(&found, ["sizeBytes", "maxFileBytes"]), ["1025", "1024"]);
    }

    #[test]
    fn an_empty_file_fits_a_limit_of_nothing() {
        assert!(check(0.0, 0.0, 0).is_none());
        assert!(check(1.0, 0.0, 0).is_some());
    }
}
