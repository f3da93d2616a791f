//! The portal lists the type of the file, and its bytes are of that type.

use crate::claim::Inspection;
use crate::finding::Draft;

/// What follows the last point of a file name, lower-cased.
pub fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

/// A finding for an extension that is not listed.
pub fn check_listed(name: &str, listed: &[String], n: usize) -> Option<Draft> {
    let extension = extension(name);
    (!listed.contains(&extension)).then(|| {
        Draft::new("document/type-not-listed", format!("/documents/{n}/fileName"))
            .with("extension", extension)
            .with("listed", listed)
    })
}

/// A finding when the bytes are of another type than the extension says.
pub fn check_bytes(inspection: &Inspection, name: Option<&String>, n: usize) -> Option<Draft> {
    (inspection.extension_matches.get() == Some(&false)).then(|| {
        Draft::new("document/type-mismatch", format!("/documents/{n}"))
            .with_known("extension", name.map(|name| extension(name)))
            .with_known("detectedType", inspection.detected_type.get())
    })
}
