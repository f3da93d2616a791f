//! The file is no larger than the embedding site takes.

use crate::finding::Draft;

/// A finding for a file of more bytes.
pub fn check(bytes: f64, most: f64, n: usize) -> Option<Draft> {
    (bytes > most).then(|| {
        Draft::new("document/too-large", format!("/documents/{n}"))
            .with("sizeBytes", bytes.to_string())
            .with("maxFileBytes", most.to_string())
    })
}
