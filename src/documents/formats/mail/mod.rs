//! Messages as mail programs save them, and web archives, which are laid out alike: when they were sent, their text, and the
//! files in them. Ours: mail-parser overflows its stack on nested messages, leaves a part undecoded for one damaged
//! `==`, and keeps no bytes of text in a character set that it does not know.

mod coded;
mod header;
mod kind;
mod parameters;
mod parts;
mod time;

use std::borrow::Cow;

use crate::documents::bytes::find;
use crate::documents::content::{Allowance, Content, Text};
use crate::documents::text;
pub use header::header;
pub use kind::own_name;
use parts::parts;

/// A message as it is recognised and read.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// From the first field of its header on, in ASCII or a character set that contains it, with line feeds.
    pub bytes: Cow<'a, [u8]>,
    /// Whether it was UTF-16 as a whole and is now UTF-8, regardless of what its parts declare.
    recoded: bool,
}

/// Prepares a message for recognition and reading: without a byte order mark, blank lines or the line of a mailbox before it.
pub fn prepared(bytes: &[u8]) -> Prepared<'_> {
    let mut prepared = Prepared { bytes: Cow::Borrowed(bytes), recoded: false };
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if marked || text::order_without_mark(bytes).is_some() {
        prepared = Prepared { bytes: Cow::Owned(text::decode(bytes, None).text.into_bytes()), recoded: true };
    }
    // Lines of old Macintosh programs.
    let first_end = prepared.bytes.trim_ascii_start().iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    let ends_with = |at: usize| prepared.bytes.trim_ascii_start().get(at..).unwrap_or_default();
    if first_end.map(ends_with).is_some_and(|end| end.starts_with(b"\r") && !end.starts_with(b"\r\n")) {
        let mut bytes = prepared.bytes.into_owned();
        let mut next_is_feed = false;
        for byte in bytes.iter_mut().rev() {
            let is_feed = *byte == b'\n';
            if *byte == b'\r' && !next_is_feed {
                *byte = b'\n';
            }
            next_is_feed = is_feed;
        }
        prepared.bytes = Cow::Owned(bytes);
    }
    prepared.bytes = match prepared.bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(from_header(bytes)),
        Cow::Owned(bytes) => Cow::Owned(from_header(&bytes).to_vec()),
    };
    prepared
}

fn from_header(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let after_line = || bytes.get(find(bytes, b"\n")? + 1..);
    if bytes.starts_with(b"From ") { after_line().unwrap_or(bytes) } else { bytes }
}

/// Inspects a message. The files in it are taken from the allowance.
pub fn read(bytes: &[u8], allowance: &mut Allowance) -> Content {
    let message = prepared(bytes);
    let mut content = Content { sent_at: header(&message.bytes).0.sent_at(), ..Content::readable() };
    let mut gathered = Text::default();
    parts(&message, &mut gathered, &mut content, allowance);
    Content { text: Some(gathered), ..content }
}

#[cfg(test)]
mod sample {
    //! Messages as they are read, to test with.

    use super::*;

    pub(super) fn looked(message: &[u8]) -> Content {
        read(message, &mut Allowance::default())
    }

    pub(super) fn shown(message: &str) -> String {
        looked(message.as_bytes()).text.unwrap().as_str().to_owned()
    }

    pub(super) fn is_partial(message: &str) -> bool {
        looked(message.as_bytes()).text.unwrap().is_partial()
    }
}

#[cfg(test)]
mod tests {
    use super::sample::looked;

    #[test]
    fn a_message_is_read_as_it_is_told() {
        let plain = "From: a\r\nTo: b\r\nDate: Tue, 14 May 2024 10:00:00 +0200\r\n\r\nGrüße\r\n";
        let wide = |to: fn(u16) -> [u8; 2]| plain.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let part = "From: a\r\nTo: b\r\nDate: Tue, 14 May 2024 10:00:00 +0200\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nGrüße\r\n--b\r\nContent-Type: image/png\r\n\r\n";
        for message in [
            plain.into(),
            format!("\n{plain}").into_bytes(),
            format!("\u{feff}\r\n{plain}").into_bytes(),
            format!("  \r\n{plain}").into_bytes(),
            format!("From x y\r\n{plain}").into_bytes(),
            plain.replace("\r\n", "\r").into_bytes(),
            format!("\r{}", plain.replace("\r\n", "\r")).into_bytes(),
            [b"\xff\xfe".to_vec(), wide(u16::to_le_bytes)].concat(),
            [b"\xfe\xff".to_vec(), wide(u16::to_be_bytes)].concat(),
            wide(u16::to_le_bytes),
            [part.as_bytes(), b"\0\x01\xff\r\n--b--"].concat(),
        ] {
            let found = serde_json::to_value(crate::inspect(&message, Some("a.eml"))).unwrap();
            assert_eq!(
                (&found["detectedType"], &found["readable"]),
                (&"message/rfc822".into(), &true.into()),
                "{message:?}"
            );
            assert_eq!(found["sentAt"], "2024-05-14T10:00:00+02:00", "{message:?}");
            assert_eq!(looked(&message).text.unwrap().as_str().trim(), "Grüße", "{message:?}");
        }
    }
}
