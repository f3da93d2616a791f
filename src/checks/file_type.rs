//! The portal lists the type of the file, and its bytes are of that type.

use crate::claim::Inspection;
use crate::finding::{Draft, place};

/// What follows the last point of a file name, lower-cased.
pub fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

/// A finding for an extension that is not listed.
pub fn check_listed(name: &str, listed: &[&str], n: usize) -> Option<Draft> {
    let extension = extension(name);
    (!listed.contains(&extension.as_str())).then(|| {
        Draft::new("document/type-not-listed", place("/documents", n, "/fileName"))
            .with("extension", extension)
            .with("listed", listed)
    })
}

/// A finding when the bytes are of another type than the extension says.
pub fn check_bytes(inspection: &Inspection, name: Option<&String>, n: usize) -> Option<Draft> {
    (inspection.extension_matches.get() == Some(&false)).then(|| {
        Draft::new("document/type-mismatch", place("/documents", n, ""))
            .with_known("extension", name.map(|name| extension(name)))
            .with_known("detectedType", inspection.detected_type.get())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, inspection, params};

    fn listed(name: &str) -> bool {
        check_listed(name, book().constants.extensions, 0).is_none()
    }

    #[test]
    fn what_follows_the_last_point_decides() {
        for name in ["invoice.pdf", "INVOICE.PDF", "a.b.Docx", "photo.jpeg", "mail.msg"] {
            assert!(listed(name), "{name}");
        }
        for name in
            ["invoice.pdf.exe", "invoice.pdf ", "invoice", "invoice.", "pdf", "photo.heic", "mail.eml", "a.webp"]
        {
            assert!(!listed(name), "{name}");
        }
    }

    #[test]
    fn the_finding_names_the_extension_and_the_list() {
        let found = check_listed("Photo.HEIC", &["pdf", "jpg"], 2).unwrap();
        assert_eq!(brief(&found), "document/type-not-listed /documents/2/fileName");
        assert_eq!(params(&found, ["extension", "listed"]), ["heic", "[pdf jpg]"]);
        assert_eq!(params(&check_listed("invoice", &[], 0).unwrap(), ["extension"]), [""]);
    }

    #[test]
    fn bytes_of_another_type() {
        let other = inspection(r#"{"extensionMatches":false,"detectedType":"image/png"}"#);
        let found = check_bytes(&other, Some(&"Scan.PDF".to_string()), 1).unwrap();
        assert_eq!(brief(&found), "document/type-mismatch /documents/1");
        assert_eq!(params(&found, ["extension", "detectedType"]), ["pdf", "image/png"]);
        let unknown = check_bytes(&inspection(r#"{"extensionMatches":false}"#), None, 1).unwrap();
        assert_eq!(params(&unknown, ["extension", "detectedType"]), ["-", "-"]);
    }

    #[test]
    fn bytes_of_the_same_type_or_of_one_that_nobody_knows() {
        for json in [r#"{"extensionMatches":true}"#, r#"{"extensionMatches":null,"detectedType":"image/png"}"#] {
            assert!(check_bytes(&inspection(json), None, 0).is_none(), "{json}");
        }
    }
}
