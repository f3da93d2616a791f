//! Messages as Outlook saves them: when they were sent, their text, and the files in them. Ours: the crate cfb refuses 30
//! real files that the reader of compound files here opens, and no crate that is maintained reads messages over it.

use super::ole::{Compound, MOST_STREAM};
use super::{html, kinds, mail, rtf};
use crate::calendar::Date;
use crate::documents::bytes::{Little, find};
use crate::documents::content::{Allowance, Content, Embedded, Problem, Text};
use crate::documents::text;
use crate::documents::text::Decoded;

/// The stream of properties that have one value.
pub const PROPERTIES: &str = "__properties_version1.0";

const CLIENT_SUBMIT_TIME: u32 = 0x0039_0040;
const MESSAGE_DELIVERY_TIME: u32 = 0x0e06_0040;
const MESSAGE_FLAGS: u32 = 0x0e07_0003;
const UNSENT: u64 = 8;
const MESSAGE_CODE_PAGE: u32 = 0x3ffd_0003;
const INTERNET_CODE_PAGE: u32 = 0x3fde_0003;
const ATTACH_FLAGS: u32 = 0x3714_0003;
const SHOWN_IN_MARKUP: u64 = 4;
const ATTACHMENT_HIDDEN: u32 = 0x7ffe_000b;

/// Properties of one message that are read.
const MOST_PROPERTIES: usize = 10_000;

/// Messages within messages that are read.
const MOST_NESTED: usize = 3;

/// Inspects a message. The files in it are taken from the allowance.
pub fn read(file: &Compound, allowance: &mut Allowance) -> Content {
    let mut reader = Reader { file, allowance, text: Text::default(), files: Vec::new(), more_files: false };
    match reader.message(0, 0) {
        Ok(sent_at) => {
            let Reader { text, files, more_files, .. } = reader;
            Content { sent_at, files, more_files, ..Content::of_text(text) }
        }
        Err(problem) => Content::unreadable(problem),
    }
}

/// What was gathered of a message, and of those within it.
struct Reader<'a, 'b> {
    file: &'a Compound<'b>,
    allowance: &'a mut Allowance,
    text: Text,
    files: Vec<Embedded>,
    more_files: bool,
}

impl Reader<'_, '_> {
    /// Adds a message in a storage, and returns when it was sent. The text of those within it is text of it.
    fn message(&mut self, storage: usize, depth: usize) -> Result<Option<String>, Problem> {
        let file = self.file;
        let properties = file.stream_within(storage, PROPERTIES)?.unwrap_or_default();
        let properties = properties.get(if depth == 0 { 32 } else { 24 }..).unwrap_or_default();
        let page_of =
            |tag| value(properties, tag).and_then(|page| text::code_page((page & u64::from(u32::MAX)).cast_signed()));
        let narrow = page_of(MESSAGE_CODE_PAGE);
        for id in ["0037", "1000"] {
            if let Some(words) = string(file, storage, id, narrow)? {
                self.text.push_decoded(&words);
                self.text.end_line();
            }
        }
        // What a body refers to its pictures in.
        let mut markup = Vec::new();
        if let Some(page) = file.stream_within(storage, "__substg1.0_10130102")? {
            let charset = html::charset(&page);
            let charset = charset.as_deref().or(page_of(INTERNET_CODE_PAGE));
            html::read_decoded(&text::decode(&page, charset), &mut self.text);
            markup = page;
        } else if let Some(page) = string(file, storage, "1013", narrow)? {
            html::read_decoded(&page, &mut self.text);
            markup = page.text.into_bytes();
        } else if let Some(packed) = file.stream_within(storage, "__substg1.0_10090102")? {
            match rtf::unpacked(&packed) {
                Some(document) => {
                    rtf::read_into(&document, &mut self.text);
                    markup = document;
                }
                None => self.text.mark_partial(),
            }
        }
        for attachment in file.storages(storage, "__attach_version1.0_#") {
            if !self.allowance.take_file() {
                self.more_files = true;
                break;
            }
            self.text.end_line();
            self.attachment(attachment, depth, narrow, &markup)?;
        }
        // The header that it travelled with says the time as it was where it was sent.
        let header = string(file, storage, "007D", narrow)?.unwrap_or_default().text;
        let sent_at = mail::header(header.as_bytes()).0.sent_at();
        let unsent = value(properties, MESSAGE_FLAGS).is_some_and(|flags| flags & UNSENT != 0);
        let at = |tag| value(properties, tag).filter(|_| !unsent).and_then(written);
        Ok(sent_at.or_else(|| at(CLIENT_SUBMIT_TIME)).or_else(|| at(MESSAGE_DELIVERY_TIME)))
    }

    /// Adds an attachment: a file, or a message within this one.
    fn attachment(&mut self, storage: usize, depth: usize, page: Option<&str>, markup: &[u8]) -> Result<(), Problem> {
        let file = self.file;
        let message = file.storages(storage, "__substg1.0_3701000D").first().copied();
        if let Some(message) = message.filter(|message| file.has_within(*message, PROPERTIES)) {
            if depth < MOST_NESTED {
                self.message(message, depth + 1)?;
            } else {
                self.text.cut();
            }
            return Ok(());
        }
        let said = |id| Ok(string(file, storage, id, page)?.map(|said| said.text).filter(|said| !said.is_empty()));
        let bytes = self.data(storage);
        let kind = said("370E")?.unwrap_or_default().to_ascii_lowercase();
        let name = said("3707")?.or(said("3704")?).or(said("3001")?);
        let number = self.files.len() + 1;
        let path = name.unwrap_or_else(|| mail::own_name(&kind, number, bytes.as_deref().unwrap_or_default()));
        let known = bytes.as_deref().ok().and_then(|bytes| kinds::of(bytes, None)).map_or("", |kind| kind.media_type);
        let properties = file.stream_within(storage, PROPERTIES)?.unwrap_or_default();
        let flag = |tag, bits| value(properties.get(8..)?, tag).filter(|value| value & bits != 0);
        let is_marked = flag(ATTACH_FLAGS, SHOWN_IN_MARKUP).or(flag(ATTACHMENT_HIDDEN, 1)).is_some();
        let is_apart = (kind.starts_with("image/") || known.starts_with("image/"))
            && said("3712")?.is_some_and(|id| {
                let id = id.trim_matches(['<', '>']);
                is_marked || find(markup, format!("cid:{id}").as_bytes()).is_some()
            });
        self.files.push(Embedded { is_apart, ..Embedded::new(path, bytes) });
        Ok(())
    }

    /// The bytes of an attachment; one that only refers to a file has none.
    fn data(&mut self, storage: usize) -> Result<Vec<u8>, Problem> {
        if self.allowance.of_part(MOST_STREAM) == 0 {
            return Err(Problem::TooLarge);
        }
        let bytes = self.file.stream_within(storage, "__substg1.0_37010102")?.ok_or(Problem::NotRecognised)?;
        let fits = bytes.len() < MOST_STREAM && bytes.len() <= self.allowance.of_part(MOST_STREAM);
        self.allowance.spend(bytes.len());
        if fits { Ok(bytes) } else { Err(Problem::TooLarge) }
    }
}

/// A text property of a storage, in either of its forms.
fn string(file: &Compound, storage: usize, id: &str, page: Option<&str>) -> Result<Option<Decoded>, Problem> {
    if let Some(wide) = file.stream_within(storage, &format!("__substg1.0_{id}001F"))? {
        return Ok(Some(Decoded::of(text::utf16(&wide, Little))));
    }
    let narrow = file.stream_within(storage, &format!("__substg1.0_{id}001E"))?;
    Ok(narrow.map(|narrow| text::decode(&narrow, page)))
}

/// The value of a property.
fn value(properties: &[u8], tag: u32) -> Option<u64> {
    let entries = properties.chunks_exact(16).take(MOST_PROPERTIES);
    let found = entries.into_iter().find(|entry| Little.u32(entry, 0) == Some(tag))?;
    Little.u64(found, 8)
}

/// A time in steps of a hundred nanoseconds since 1601, in UTC, as this library writes it.
fn written(steps: u64) -> Option<String> {
    let seconds = steps / 10_000_000;
    let (days, of_day) = (u32::try_from(seconds / 86_400).ok()?, seconds % 86_400);
    let day = Date::new(1601, 1, 1)?.plus_days(days).filter(|_| steps > 0)?;
    Some(format!("{day}T{:02}:{:02}:{:02}+00:00", of_day / 3600, of_day / 60 % 60, of_day % 60))
}

#[cfg(test)]
mod tests {
    use super::super::ole::sample::compound;
    use super::*;

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn properties(entries: &[(u32, u64)]) -> Vec<u8> {
        let mut stream = vec![0; 32];
        for (tag, value) in entries {
            stream.extend(tag.to_le_bytes());
            stream.extend([0; 4]);
            stream.extend(value.to_le_bytes());
        }
        stream
    }

    fn looked(streams: &[(&str, &[u8])]) -> Content {
        read(&Compound::open(&compound(streams)).unwrap(), &mut Allowance::default())
    }

    /// 1 January 1970 as the steps are counted, from the specification of the type.
    const UNIX: u64 = 116_444_736_000_000_000;

    #[test]
    fn the_time_of_sending_goes_before_that_of_delivery() {
        let both = properties(&[(MESSAGE_DELIVERY_TIME, UNIX + 10_000_000), (CLIENT_SUBMIT_TIME, UNIX)]);
        assert_eq!(looked(&[(PROPERTIES, &both)]).sent_at.as_deref(), Some("1970-01-01T00:00:00+00:00"));
        let delivered = properties(&[(MESSAGE_DELIVERY_TIME, UNIX + 86_399 * 10_000_000)]);
        assert_eq!(looked(&[(PROPERTIES, &delivered)]).sent_at.as_deref(), Some("1970-01-01T23:59:59+00:00"));
        assert_eq!(looked(&[(PROPERTIES, &properties(&[(CLIENT_SUBMIT_TIME, 0)]))]).sent_at, None);
        assert_eq!(looked(&[(PROPERTIES, &properties(&[(CLIENT_SUBMIT_TIME, u64::MAX)]))]).sent_at, None);
    }

    #[test]
    fn a_draft_was_not_sent() {
        let draft = properties(&[(MESSAGE_DELIVERY_TIME, UNIX), (MESSAGE_FLAGS, 9)]);
        assert_eq!(looked(&[(PROPERTIES, &draft)]).sent_at, None);
        let read = properties(&[(MESSAGE_DELIVERY_TIME, UNIX), (MESSAGE_FLAGS, 1)]);
        assert!(looked(&[(PROPERTIES, &read)]).sent_at.is_some());
    }

    #[test]
    fn the_header_says_the_time_as_it_was_there() {
        let header = wide("Received: x\r\nDate: Wed, 17 May 2000 19:35:05 -0400\r\n");
        let stored = properties(&[(CLIENT_SUBMIT_TIME, UNIX)]);
        let found = looked(&[(PROPERTIES, &stored), ("__substg1.0_007D001F", &header)]);
        assert_eq!(found.sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
    }

    #[test]
    fn subject_and_bodies() {
        let found = looked(&[
            (PROPERTIES, &properties(&[])),
            ("__substg1.0_0037001F", &wide("Grüße")),
            ("__substg1.0_1000001E", b"Fr\xf6sche"),
            ("__substg1.0_10130102", b"<p>Microsoft</p>"),
        ]);
        assert_eq!(found.text.unwrap().as_str(), "Grüße\nFrösche\nMicrosoft\n");
    }

    #[test]
    fn bodies_in_their_code_page() {
        let page = properties(&[(MESSAGE_CODE_PAGE, 1251), (INTERNET_CODE_PAGE, 932)]);
        let found = looked(&[
            (PROPERTIES, &page),
            ("__substg1.0_1000001E", b"\xcc\xe0\xe9\xea\xf0\xee\xf1\xee\xf4\xf2"),
            ("__substg1.0_10130102", b"<p>\x83}\x83C</p>"),
        ]);
        assert_eq!(found.text.unwrap().as_str(), "Майкрософт\nマイ\n");
    }

    #[test]
    fn a_body_in_compressed_rtf() {
        let stored = [b"\0\0\0\0\0\0\0\0MELA\0\0\0\0".as_slice(), br"{\rtf1 Microsoft 118}"].concat();
        let found = looked(&[(PROPERTIES, &properties(&[])), ("__substg1.0_10090102", &stored)]);
        assert_eq!(found.text.unwrap().as_str(), "Microsoft 118");
        let found = looked(&[(PROPERTIES, &properties(&[])), ("__substg1.0_10090102", b"unknown")]);
        assert!(found.text.unwrap().is_partial());
    }

    /// The properties of an attachment.
    fn of_attachment(entries: &[(u32, u64)]) -> Vec<u8> {
        properties(entries)[24..].to_vec()
    }

    const FIRST: &str = "__attach_version1.0_#00000000/";

    fn attached(streams: &[(&str, &[u8])]) -> Content {
        let named: Vec<(String, &[u8])> =
            streams.iter().map(|(name, bytes)| (format!("{FIRST}__substg1.0_{name}"), *bytes)).collect();
        let all = named.iter().map(|(name, bytes)| (name.as_str(), *bytes));
        looked(&[(PROPERTIES, properties(&[]).as_slice())].into_iter().chain(all).collect::<Vec<_>>())
    }

    #[test]
    fn attachments_are_files_in_a_message() {
        let name = wide("Rechnung März.pdf");
        for (names, expected) in [
            (&[("3707001F", name.as_slice()), ("3704001F", &wide("RECHNU~1.PDF"))][..], "Rechnung März.pdf"),
            (&[("3704001E", b"R\xc4.PDF")], "RÄ.PDF"),
            (&[("370E001E", b"application/pdf")], "part-1.pdf"),
        ] {
            let found = attached(&[names, &[("37010102", b"%PDF-")]].concat());
            assert_eq!(found.files, [Embedded::new(expected.into(), Ok(b"%PDF-".to_vec()))]);
            assert!(!found.text.unwrap().is_partial());
        }
        // It only says where the file is.
        let found = attached(&[("3707001F", &name)]);
        assert_eq!(found.files, [Embedded::new("Rechnung März.pdf".into(), Err(Problem::NotRecognised))]);
    }

    #[test]
    fn an_attached_invoice_is_read() {
        let (own, data) = (properties(&[]), format!("{FIRST}__substg1.0_37010102"));
        let bytes = compound(&[
            (PROPERTIES, &own),
            ("__substg1.0_0037001F", &wide("Invoice")),
            (&data, include_bytes!("../../../tests/documents/pdf/plain.pdf")),
        ]);
        let found = serde_json::to_value(crate::inspect(&bytes, Some("a.msg"))).unwrap();
        let part = &found["parts"][0];
        assert_eq!((&part["detectedType"], &part["pages"]), (&"application/pdf".into(), &2.into()));
        assert!(part["invoice"].is_object() && part["identifiers"].is_array());
        assert_eq!(found["identifiers"], part["identifiers"]);
    }

    #[test]
    fn pictures_that_a_body_shows() {
        let picture: &[u8] = b"\x89PNG\r\n\x1a\n";
        let page: &[u8] = b"<img src='cid:logo@1'>";
        let own = properties(&[]);
        let is_apart = |id: &[u8], entries: &[(u32, u64)]| {
            let flags = of_attachment(entries);
            let name = |last| format!("{FIRST}{last}");
            let found = looked(&[
                (PROPERTIES, &own),
                ("__substg1.0_10130102", page),
                (&name(PROPERTIES), &flags),
                (&name("__substg1.0_3712001E"), id),
                (&name("__substg1.0_37010102"), picture),
            ]);
            found.files[0].is_apart
        };
        assert!(is_apart(b"logo@1", &[]) && is_apart(b"<logo@1>", &[]));
        assert!(is_apart(b"other", &[(ATTACH_FLAGS, 4)]) && is_apart(b"other", &[(ATTACHMENT_HIDDEN, 1)]));
        assert!(!is_apart(b"other", &[(ATTACH_FLAGS, 1), (ATTACHMENT_HIDDEN, 0)]));
        assert!(!attached(&[("370E001E", b"image/png"), ("37010102", picture)]).files[0].is_apart);
    }

    #[test]
    fn messages_within_a_message_are_text_of_it() {
        let within = "__attach_version1.0_#00000000/__substg1.0_3701000D/";
        let (own, words) = (properties(&[]), wide("Microsoft"));
        let deep = |depth: usize| within.repeat(depth);
        let file = format!("{}{FIRST}__substg1.0_37010102", deep(1));
        let found = looked(&[
            (PROPERTIES, &own),
            ("__substg1.0_0037001F", &wide("Outer")),
            (&format!("{}{PROPERTIES}", deep(1)), &own[8..]),
            (&format!("{}__substg1.0_0037001F", deep(1)), &words),
            (&file, b"a;b"),
        ]);
        assert_eq!(found.text.unwrap().as_str(), "Outer\nMicrosoft\n");
        assert_eq!(found.files, [Embedded::new("part-1".into(), Ok(b"a;b".to_vec()))]);
        let paths: Vec<String> = (0..=4).map(|depth| format!("{}{PROPERTIES}", deep(depth))).collect();
        let streams: Vec<(&str, &[u8])> = paths.iter().map(|path| (path.as_str(), own.as_slice())).collect();
        assert!(!looked(&streams[..4]).text.unwrap().is_cut());
        assert!(looked(&streams).text.unwrap().is_cut());
    }
}
