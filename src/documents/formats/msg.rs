//! Messages as Outlook saves them: when they were sent, and their text.

use super::ole::Compound;
use super::{html, mail, rtf};
use crate::calendar::Date;
use crate::documents::bytes::Little;
use crate::documents::content::{Content, Problem, Text};
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

/// Properties of one message that are looked at.
const MOST_PROPERTIES: usize = 10_000;

/// Looks into a message.
pub fn read(file: &Compound) -> Content {
    message(file).unwrap_or_else(Content::unreadable)
}

fn message(file: &Compound) -> Result<Content, Problem> {
    let properties = file.stream(PROPERTIES)?.unwrap_or_default();
    let page_of =
        |tag| value(&properties, tag).and_then(|page| text::code_page((page & u64::from(u32::MAX)).cast_signed()));
    let narrow = page_of(MESSAGE_CODE_PAGE);
    let mut gathered = Text::default();
    for id in ["0037", "1000"] {
        if let Some(words) = string(file, id, narrow)? {
            gathered.push_decoded(&words);
            gathered.end_line();
        }
    }
    if let Some(page) = file.stream("__substg1.0_10130102")? {
        let charset = html::charset(&page);
        html::read_decoded(&text::decode(&page, charset.as_deref().or(page_of(INTERNET_CODE_PAGE))), &mut gathered);
    } else if let Some(page) = string(file, "1013", narrow)? {
        html::read_decoded(&page, &mut gathered);
    } else if let Some(packed) = file.stream("__substg1.0_10090102")? {
        match rtf::unpacked(&packed) {
            Some(document) => rtf::read_into(&document, &mut gathered),
            None => gathered.mark_partial(),
        }
    }
    for attachment in file.storages("__attach_version1.0_#") {
        if !is_shown_picture(file, attachment)? {
            gathered.mark_partial();
        }
    }
    // The header that it travelled with says the time as it was where it was sent.
    let header = string(file, "007D", narrow)?.unwrap_or_default().text;
    let sent_at = mail::header(header.as_bytes()).0.sent_at();
    let unsent = value(&properties, MESSAGE_FLAGS).is_some_and(|flags| flags & UNSENT != 0);
    let at = |tag| value(&properties, tag).filter(|_| !unsent).and_then(written);
    let stored = || at(CLIENT_SUBMIT_TIME).or_else(|| at(MESSAGE_DELIVERY_TIME));
    Ok(Content { sent_at: sent_at.or_else(stored), ..Content::of_text(gathered) })
}

/// Whether an attachment is a picture that a body shows, as signatures do.
fn is_shown_picture(file: &Compound, attachment: usize) -> Result<bool, Problem> {
    let has_id = ["001F", "001E"].iter().any(|form| file.has_within(attachment, &format!("__substg1.0_3712{form}")));
    let wide = file.stream_within(attachment, "__substg1.0_370E001F")?.map(|kind| text::utf16(&kind, Little));
    let narrow = file.stream_within(attachment, "__substg1.0_370E001E")?.map(|kind| text::windows_1252(&kind));
    Ok(has_id && wide.or(narrow).is_some_and(|kind| kind.starts_with("image/")))
}

/// A text property, in either of its forms.
fn string(file: &Compound, id: &str, page: Option<&str>) -> Result<Option<Decoded>, Problem> {
    if let Some(wide) = file.stream(&format!("__substg1.0_{id}001F"))? {
        return Ok(Some(Decoded::of(text::utf16(&wide, Little))));
    }
    let narrow = file.stream(&format!("__substg1.0_{id}001E"))?;
    Ok(narrow.map(|narrow| text::decode(&narrow, page)))
}

/// The value of a property.
fn value(properties: &[u8], tag: u32) -> Option<u64> {
    let entries = properties.get(32..)?.chunks_exact(16).take(MOST_PROPERTIES);
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
        read(&Compound::open(&compound(streams)).unwrap())
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

    #[test]
    fn attachments_are_not_read() {
        let name = "__attach_version1.0_#00000000";
        let mut bytes =
            compound(&[(PROPERTIES, &properties(&[])), ("__substg1.0_0037001F", &wide("News")), (name, b"x")]);
        assert!(!read(&Compound::open(&bytes).unwrap()).text.unwrap().is_partial());
        let name = wide(name);
        let entry = bytes.windows(name.len()).position(|window| window == name).unwrap();
        // A storage, and no stream.
        bytes[entry + 66] = 1;
        assert!(read(&Compound::open(&bytes).unwrap()).text.unwrap().is_partial());
    }
}
