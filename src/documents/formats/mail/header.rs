//! The header of a message or part: its fields, and what they say.

use super::coded::words;
use super::parameters::parameter;
use super::time::time;
use crate::documents::text;
use crate::documents::text::Decoded;

/// Fields of one header that are read.
const MOST_FIELDS: usize = 1000;

/// The fields of a header, unfolded.
#[derive(Debug, Default)]
pub struct Header<'a>(Vec<(&'a [u8], Vec<u8>)>);

impl Header<'_> {
    /// The first field of a name, which is in lower case.
    pub(super) fn field(&self, name: &str) -> Option<&[u8]> {
        let found = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
        found.map(|(_, value)| value.as_slice())
    }

    /// When the message was sent, as its `Date` field writes it: `YYYY-MM-DDThh:mm:ss`, with the offset that it names.
    pub fn sent_at(&self) -> Option<String> {
        time(&text::windows_1252(self.field("date")?))
    }

    /// A field as it stands: in UTF-8 where it is that, else in the character set that the header names.
    fn raw(&self, name: &str) -> Option<Decoded> {
        let field = self.field(name)?;
        let charset = self.charset().filter(|_| std::str::from_utf8(field).is_err());
        Some(text::decode(field, charset.as_deref()))
    }

    /// The character set of the content.
    pub(super) fn charset(&self) -> Option<String> {
        parameter(&text::windows_1252(self.field("content-type")?), "charset")
    }

    /// The subject.
    pub(super) fn subject(&self) -> Option<Decoded> {
        self.raw("subject").as_ref().map(words)
    }

    /// The name of the file that a part is.
    pub(super) fn file_name(&self) -> Option<String> {
        let named = |field, name| {
            let given = parameter(&self.raw(field)?.text, name)?;
            let plain: String = words(&Decoded::of(given)).text.chars().filter(|c| !c.is_control()).collect();
            Some(plain.trim().to_owned()).filter(|name| !name.is_empty())
        };
        named("content-disposition", "filename").or_else(|| named("content-type", "name"))
    }

    /// The media type of the content, in lower case.
    pub(super) fn content_type(&self) -> String {
        let value = self.field("content-type").map(text::windows_1252).unwrap_or_default();
        let value = value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if value.is_empty() { "text/plain".into() } else { value }
    }
}

/// The header of a message or part, and what follows it.
pub fn header(bytes: &[u8]) -> (Header<'_>, &[u8]) {
    let mut fields: Vec<(&[u8], Vec<u8>)> = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return (Header(fields), after);
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            if let Some((_, value)) = fields.last_mut() {
                value.push(b' ');
                value.extend(line.trim_ascii());
            }
        } else if let Some(colon) = line.iter().position(|byte| *byte == b':') {
            if fields.len() < MOST_FIELDS {
                let (name, value) = line.split_at_checked(colon).unwrap_or((line, &[]));
                fields.push((name.trim_ascii_end(), value.get(1..).unwrap_or_default().trim_ascii().to_vec()));
            }
        } else {
            // The header ends where a line is none of its own.
            return (Header(fields), rest);
        }
        rest = after;
    }
    (Header(fields), rest)
}

#[cfg(test)]
mod tests {
    use crate::documents::content::Embedded;
    use crate::documents::formats::mail::sample::{is_partial, looked};

    #[test]
    fn subjects_in_every_form() {
        for (subject, expected) in [
            (&b"Gr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln"[..], "Grüße aus Köln"),
            (b"Gr\xfc\xdfe", "Grüße"),
            (b"=?utf-8?B?44Oe44Kk44Kv4w==?=\r\n =?UTF-8?B?g63jgr3jg5Xjg4g=?=", "マイクロソフト"),
            (b"=?utf-8?Q?=E3=83?= =?utf-8?Q?=9E?= x", "マ x"),
            (b"=?koi8-r?B?7cHKy9LP08/G1A==?= =?utf-8?Q?_118?=", "Майкрософт 118"),
            (b"=?iso-2022-jp?B?GyRCJV4lJCUvJW0lPSVVJUgbKEI=?=", "マイクロソフト"),
            (b"=?utf-8*en?Q?a?= =?x", "a =?x"),
            (b"=?iso-8859-1?Q?Die_Fr\xf6sche?=", "Die Frösche"),
            ("=?iso-8859-1?Q?Grüße?=".as_bytes(), "Grüße"),
        ] {
            let message = [b"Subject: ", subject, b"\r\n\r\n"].concat();
            let text = looked(&message).text.unwrap();
            assert_eq!((text.as_str().trim_end(), text.is_partial()), (expected, false));
        }
        assert!(is_partial("Subject: =?x-unknown?B?w6Q=?=\n\n"));
    }

    #[test]
    fn names_of_files_in_every_form() {
        for (field, expected) in [
            (&b"filename=a.pdf"[..], "a.pdf"),
            (b"filename=\"a; b.pdf\"", "a; b.pdf"),
            (b"filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
            (b"filename=\"plain.pdf\"; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
            (b"filename*0=\"lo\"; filename*1=\"ng.pdf\"", "long.pdf"),
            (b"filename*0*=shift_jis''%83%7D; filename*1*=%83C; filename*2=.pdf", "マイ.pdf"),
            (b"filename=\"=?utf-8?B?UmVjaG51bmcgTcOkcno=?=.pdf\"", "Rechnung März.pdf"),
            (b"filename=\"=?koi8-r?B?7cE=?=\r\n =?koi8-r?B?yg==?=.pdf\"", "Май.pdf"),
            ("filename=\"März.pdf\"".as_bytes(), "März.pdf"),
            (b"filename=\"M\xe4rz.pdf\"", "März.pdf"),
            (b"x=y", "of the type.pdf"),
        ] {
            let head = b"Content-Type: application/pdf; name=\"of the type.pdf\"\r\nContent-Disposition: attachment; ";
            let found = looked(&[head, field, b"\r\n\r\nx"].concat());
            assert_eq!(found.files, [Embedded::new(expected.into(), Ok(b"x".to_vec()))]);
        }
    }
}
