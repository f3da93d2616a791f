//! Messages as Outlook saves them: when they were sent, and their text.

use super::bytes::Little;
use super::look::{Look, Problem, Text};
use super::ole::Compound;
use super::{email, html, text};
use crate::calendar::Date;

/// The stream of properties that have one value.
pub const PROPERTIES: &str = "__properties_version1.0";

const CLIENT_SUBMIT_TIME: u32 = 0x0039_0040;
const MESSAGE_DELIVERY_TIME: u32 = 0x0e06_0040;
const MESSAGE_FLAGS: u32 = 0x0e07_0003;
const UNSENT: u64 = 8;

/// Properties of one message that are looked at.
const MOST_PROPERTIES: usize = 10_000;

/// Looks into a message.
pub fn look(file: &Compound) -> Look {
    read(file).unwrap_or_else(Look::unreadable)
}

fn read(file: &Compound) -> Result<Look, Problem> {
    let properties = file.stream(PROPERTIES)?.unwrap_or_default();
    let mut gathered = Text::default();
    for id in ["0037", "1000"] {
        if let Some(words) = string(file, id)? {
            gathered.push(&words);
            gathered.end_line();
        }
    }
    if let Some(page) = file.stream("__substg1.0_10130102")? {
        html::read(&text::decode(&page, None), &mut gathered);
    } else if let Some(page) = string(file, "1013")? {
        html::read(&page, &mut gathered);
    }
    // The header that it travelled with says the time as it was where it was sent.
    let header = string(file, "007D")?.unwrap_or_default();
    let sent_at = email::header(header.as_bytes()).0.sent_at();
    let unsent = value(&properties, MESSAGE_FLAGS).is_some_and(|flags| flags & UNSENT != 0);
    let at = |tag| value(&properties, tag).filter(|_| !unsent).and_then(written);
    let stored = || at(CLIENT_SUBMIT_TIME).or_else(|| at(MESSAGE_DELIVERY_TIME));
    Ok(Look { sent_at: sent_at.or_else(stored), ..Look::of_text(gathered) })
}

/// A text property, in either of its forms.
fn string(file: &Compound, id: &str) -> Result<Option<String>, Problem> {
    if let Some(wide) = file.stream(&format!("__substg1.0_{id}001F"))? {
        return Ok(Some(text::utf16(&wide, Little)));
    }
    let narrow = file.stream(&format!("__substg1.0_{id}001E"))?;
    Ok(narrow.map(|narrow| text::decode(&narrow, None)))
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

    fn looked(streams: &[(&str, &[u8])]) -> Look {
        look(&Compound::open(&compound(streams)).unwrap())
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
        let look = looked(&[(PROPERTIES, &stored), ("__substg1.0_007D001F", &header)]);
        assert_eq!(look.sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
    }

    #[test]
    fn subject_and_bodies() {
        let look = looked(&[
            (PROPERTIES, &properties(&[])),
            ("__substg1.0_0037001F", &wide("Grüße")),
            ("__substg1.0_1000001E", b"Fr\xf6sche"),
            ("__substg1.0_10130102", b"<p>Microsoft</p>"),
        ]);
        assert_eq!(look.text.unwrap().as_str(), "Grüße\nFrösche\nMicrosoft\n");
    }
}
