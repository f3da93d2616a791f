//! The bytes of a file are of the type that its name says.

use super::type_not_listed::extension;
use crate::inspection::Inspection;
use crate::rulebook::Id;
use crate::rulebook::types::FileTypes;
use crate::rules::finding::{Found, declared::document::TypeMismatch, place};

/// A finding when they are of another; the minor case where the portal lists that type, or it is a mail. None where no type
/// was found.
pub fn type_mismatch(inspection: &Inspection, name: Option<&String>, types: &FileTypes, n: usize) -> Option<Found> {
    let found = inspection.detected_type.get().filter(|_| inspection.extension_matches.get() == Some(&false))?;
    let taken = |known: &[Id]| known.iter().any(|known| known.eq_ignore_ascii_case(found));
    let name = name.or(inspection.file_name.get());
    let reports = TypeMismatch { extension: name.map(|name| extension(name)), detected_type: Some(found.clone()) };
    let mismatch = Found::new(place("/documents", n, ""), reports);
    Some(mismatch.milder_if(taken(&types.listed) || taken(&types.mails)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, inspection, params};

    fn mismatch(json: &str, name: Option<&str>) -> Option<Found> {
        type_mismatch(&inspection(json), name.map(String::from).as_ref(), &book().constants.file_types, 1)
    }

    #[test]
    fn bytes_of_another_type() {
        let found = mismatch(r#"{"extensionMatches":false,"detectedType":"image/png"}"#, Some("Scan.1.PDF")).unwrap();
        assert_eq!(brief(&found), "document/type-mismatch /documents/1 (minor)");
        assert_eq!(params(&found, ["extension", "detectedType"]), ["pdf", "image/png"]);
        let named = r#"{"fileName":"a.doc","extensionMatches":false,"detectedType":"image/png"}"#;
        assert_eq!(params(&mismatch(named, None).unwrap(), ["extension"]), ["doc"]);
        let unnamed = r#"{"extensionMatches":false,"detectedType":"image/png"}"#;
        assert_eq!(params(&mismatch(unnamed, None).unwrap(), ["extension"]), ["-"]);
    }

    #[test]
    fn a_type_that_is_listed_or_a_mail_is_the_milder_case() {
        for (found, minor) in [
            ("application/pdf", true),
            ("text/rtf", true),
            ("IMAGE/JPEG", true),
            ("application/oxps", true),
            ("message/rfc822", true),
            ("application/vnd.ms-outlook", true),
            ("application/zip", false),
            ("image/heic", false),
            ("text/plain", false),
            ("application/xml", false),
        ] {
            let json = format!(r#"{{"extensionMatches":false,"detectedType":"{found}"}}"#);
            assert_eq!(mismatch(&json, Some("a.x")).unwrap().minor, minor, "{found}");
        }
    }

    #[test]
    fn bytes_of_the_same_type_or_of_one_that_nobody_knows() {
        for json in [
            r#"{"extensionMatches":true,"detectedType":"application/zip"}"#,
            r#"{"extensionMatches":null,"detectedType":"application/zip"}"#,
            r#"{"extensionMatches":false,"detectedType":null}"#,
            r#"{"extensionMatches":false}"#,
        ] {
            assert!(mismatch(json, Some("a.pdf")).is_none(), "{json}");
        }
    }
}
