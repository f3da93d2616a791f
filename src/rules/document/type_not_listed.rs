//! The portal lists the type of the file.

use crate::rulebook::Id;
use crate::rules::finding::{Found, declared::document::TypeNotListed, place};

/// What follows the last point of a file name, lower-cased.
pub fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}

/// A finding for an extension that is not listed.
pub fn type_not_listed(name: &str, listed: &[Id], n: usize) -> Option<Found> {
    let extension = extension(name);
    (!listed.iter().any(|id| *id == extension)).then(|| {
        let listed = listed.iter().map(Id::to_string).collect();
        Found::new(place("/documents", n, "/fileName"), TypeNotListed { extension: Some(extension), listed })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    fn listed(name: &str) -> bool {
        type_not_listed(name, &book().constants.file_types.extensions, 0).is_none()
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
        let found = type_not_listed("Photo.HEIC", &["pdf".into(), "jpg".into()], 2).unwrap();
        assert_eq!(brief(&found), "document/type-not-listed /documents/2/fileName");
        assert_eq!(params(&found, ["extension", "listed"]), ["heic", "[pdf jpg]"]);
        assert_eq!(params(&type_not_listed("invoice", &[], 0).unwrap(), ["extension"]), [""]);
    }
}
