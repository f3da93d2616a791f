//! The file is no larger than the embedding site accepts.

use crate::platform::number_to_string;
use crate::rules::finding::{Found, declared::document::TooLarge, place};

/// A finding for a file of more bytes.
pub fn too_large(bytes: f64, most: f64, n: usize) -> Option<Found> {
    (bytes > most).then(|| {
        let reports = TooLarge { size_bytes: number_to_string(bytes), max_file_bytes: number_to_string(most) };
        Found::new(place("/documents", n, ""), reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn as_large_as_allowed_is_not_too_large() {
        assert!(too_large(1023.0, 1024.0, 0).is_none());
        assert!(too_large(1024.0, 1024.0, 0).is_none());
        let found = too_large(1025.0, 1024.0, 6).unwrap();
        assert_eq!(brief(&found), "document/too-large /documents/6");
        assert_eq!(params(&found, ["sizeBytes", "maxFileBytes"]), ["1025", "1024"]);
    }

    #[test]
    fn an_empty_file_fits_a_limit_of_nothing() {
        assert!(too_large(0.0, 0.0, 0).is_none());
        assert!(too_large(1.0, 0.0, 0).is_some());
    }
}
