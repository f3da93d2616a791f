//! What a part is by its media type: a body or a file, and the name of a file that none is given.

use super::{header, prepared};

/// Characters that the name of a message takes from its subject.
const LONGEST_NAME: usize = 100;

/// The name of a file that none is given: a message has that of its subject.
pub fn own_name(kind: &str, number: usize, bytes: &[u8]) -> String {
    if is_nested(kind) {
        let subject = header(&prepared(bytes).bytes).0.subject().map(|subject| subject.text).unwrap_or_default();
        let plain = |c: char| if c.is_control() || matches!(c, '/' | '\\') { ' ' } else { c };
        let subject: String = subject.trim().chars().take(LONGEST_NAME).map(plain).collect();
        return if subject.is_empty() { format!("message-{number}.eml") } else { format!("{subject}.eml") };
    }
    let extension = match kind.rsplit('/').next().unwrap_or_default() {
        "jpeg" | "pjpeg" => ".jpg",
        "png" => ".png",
        "gif" => ".gif",
        "tiff" => ".tif",
        "bmp" => ".bmp",
        "svg+xml" => ".svg",
        "pdf" => ".pdf",
        "zip" | "x-zip-compressed" => ".zip",
        "msword" => ".doc",
        "vnd.ms-excel" => ".xls",
        "vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet" => ".xlsx",
        "vnd.openxmlformats-officedocument.presentationml.presentation" => ".pptx",
        "rtf" => ".rtf",
        "html" => ".html",
        "xml" => ".xml",
        "csv" => ".csv",
        "calendar" => ".ics",
        "plain" => ".txt",
        _ => "",
    };
    format!("part-{number}{extension}")
}

fn is_nested(kind: &str) -> bool {
    matches!(kind, "message/rfc822" | "message/global")
}

/// Whether mail programs show parts of a media type as text of the message, unless they are attached. Text that is none to
/// be read, or has a name, is a file.
pub(super) fn is_body(kind: &str, is_named: bool) -> bool {
    match kind {
        "text/plain"
        | "text/html"
        | "text/x-amp-html"
        | "application/xhtml+xml"
        | "text/rtf"
        | "application/rtf"
        | "message/delivery-status"
        | "message/global-delivery-status"
        | "message/disposition-notification"
        | "message/feedback-report" => true,
        "text/calendar" | "text/csv" | "text/tab-separated-values" | "text/xml" | "text/vcard" | "text/x-vcard" => {
            false
        }
        _ => kind.starts_with("text/") && !is_named && !is_without_text(kind),
    }
}

/// Whether parts of a media type show no text of their own.
pub(super) fn is_without_text(kind: &str) -> bool {
    kind.starts_with("audio/")
        || kind.starts_with("font/")
        || kind.starts_with("application/font-")
        || kind.starts_with("application/x-font-")
        || matches!(
            kind,
            "text/css"
                | "text/javascript"
                | "application/javascript"
                | "application/x-javascript"
                | "application/vnd.ms-fontobject"
                | "application/pgp-signature"
                | "application/pgp-keys"
                | "application/pkcs7-signature"
                | "application/x-pkcs7-signature"
        )
}
