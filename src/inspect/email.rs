//! Messages as mail programs save them, and web archives, which are laid out alike: when they were sent, and their text.

use super::bytes::{find, part};
use super::look::{Look, Text};
use super::{html, text};
use crate::calendar::Moment;

/// Fields of one header that are read.
const MOST_FIELDS: usize = 1000;

/// Parts of one message that are read.
const MOST_PARTS: usize = 1000;

/// Parts within parts.
const MOST_NESTED: usize = 20;

/// Months as they are written in headers.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Zones that have a name in headers, with their offsets.
const ZONES: [(&str, &str); 13] = [
    ("gmt", "+00:00"),
    ("utc", "+00:00"),
    ("ut", "+00:00"),
    ("z", "+00:00"),
    ("est", "-05:00"),
    ("edt", "-04:00"),
    ("cst", "-06:00"),
    ("cdt", "-05:00"),
    ("mst", "-07:00"),
    ("mdt", "-06:00"),
    ("pst", "-08:00"),
    ("pdt", "-07:00"),
    ("ast", "-04:00"),
];

/// Looks into a message.
pub fn look(bytes: &[u8]) -> Look {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let after_mbox = || bytes.get(find(bytes, b"\n")? + 1..);
    let bytes = if bytes.starts_with(b"From ") { after_mbox().unwrap_or(bytes) } else { bytes };
    let (header, _) = header(bytes);
    let mut gathered = Text::default();
    if let Some(subject) = header.field("subject") {
        gathered.push(&words(subject));
        gathered.end_line();
    }
    parts(bytes, &mut gathered);
    Look { sent_at: header.sent_at(), ..Look::of_text(gathered) }
}

/// The fields of a header, unfolded.
#[derive(Debug, Default)]
pub struct Header<'a>(Vec<(&'a [u8], Vec<u8>)>);

impl Header<'_> {
    /// The first field of a name, which is in lower case.
    fn field(&self, name: &str) -> Option<&[u8]> {
        let found = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
        found.map(|(_, value)| value.as_slice())
    }

    /// When the message was sent, as its `Date` field writes it: `YYYY-MM-DDThh:mm:ss`, with the offset that it names.
    pub fn sent_at(&self) -> Option<String> {
        time(&text::windows_1252(self.field("date")?))
    }

    /// A parameter of a field.
    fn parameter(&self, field: &str, name: &str) -> Option<String> {
        let value = text::windows_1252(self.field(field)?);
        let mut rest = value.split_once(';')?.1;
        loop {
            let (known, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let (found, left) = match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"')?,
                None => after.split_once(';').unwrap_or((after, "")),
            };
            if known.trim().trim_start_matches(';').trim().eq_ignore_ascii_case(name) {
                return Some(found.trim().to_owned());
            }
            rest = left.trim_start().trim_start_matches(';');
        }
    }

    /// The media type of the content, in lower case.
    fn content_type(&self) -> String {
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

/// Adds the text of a message, of all its parts that are text and no attachments.
fn parts(message: &[u8], gathered: &mut Text) {
    let mut waiting = vec![(message, 0)];
    let mut seen = 0;
    while let Some((bytes, depth)) = waiting.pop() {
        seen += 1;
        if seen > MOST_PARTS {
            gathered.cut();
            return;
        }
        let (header, body) = header(bytes);
        let kind = header.content_type();
        if kind.starts_with("multipart/") {
            let boundary = header.parameter("content-type", "boundary").filter(|_| depth < MOST_NESTED);
            let Some(boundary) = boundary else { continue };
            let within = split(body, boundary.as_bytes());
            // The last one on the pile is taken first.
            waiting.extend(within.into_iter().rev().take(MOST_PARTS).map(|part| (part, depth + 1)));
            continue;
        }
        let disposition = header.field("content-disposition").unwrap_or_default();
        if part(disposition, 0, 10).is_some_and(|word| word.eq_ignore_ascii_case(b"attachment")) {
            continue;
        }
        if kind == "message/rfc822" && depth < MOST_NESTED {
            waiting.push((body, depth + 1));
            continue;
        }
        if !kind.starts_with("text/") {
            continue;
        }
        let encoding = header.field("content-transfer-encoding").map(text::windows_1252).unwrap_or_default();
        let body = match encoding.trim().to_ascii_lowercase().as_str() {
            "base64" => text::base64(body),
            "quoted-printable" => quoted_printable(body),
            _ => body.to_vec(),
        };
        let charset = header.parameter("content-type", "charset");
        let decoded = text::decode(&body, charset.as_deref());
        if kind == "text/html" {
            html::read(&decoded, gathered);
        } else if kind != "text/css" {
            gathered.push(&decoded);
        }
        gathered.end_line();
    }
}

/// The parts between the lines that begin with a boundary; the last may be cut off.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let line = [b"--", boundary].concat();
    let mut parts = Vec::new();
    let (mut from, mut at) = (None, 0);
    while at < body.len() && parts.len() <= MOST_PARTS {
        let rest = body.get(at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
        if let Some(after) = rest.strip_prefix(line.as_slice()) {
            if let Some(from) = from {
                parts.extend(body.get(from..at));
            }
            if after.starts_with(b"--") {
                return parts;
            }
            from = Some(at + end);
        }
        at += end;
    }
    parts.extend(from.and_then(|from| body.get(from..)));
    parts
}

/// What quoted-printable stands for.
fn quoted_printable(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'=' {
            bytes.push(*byte);
            continue;
        }
        let trailing = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).unwrap_or(rest.len());
        if let Some(next) = rest.get(trailing..).and_then(|rest| rest.strip_prefix(b"\n")) {
            rest = next;
            continue;
        }
        let code = part(rest, 0, 2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        if let Some(code) = code {
            bytes.push(code);
            rest = rest.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'=');
        }
    }
    bytes
}

/// A field with its encoded words replaced.
fn words(field: &[u8]) -> String {
    let raw = text::decode(field, None);
    let mut decoded = String::new();
    let mut rest = raw.as_str();
    let mut follows = false;
    while let Some((before, word)) = rest.split_once("=?") {
        // Blanks between two encoded words are none of the text.
        if !(follows && before.trim().is_empty()) {
            decoded.push_str(before);
        }
        if let Some((word, after)) = encoded_word(word) {
            decoded.push_str(&word);
            rest = after;
            follows = true;
        } else {
            decoded.push_str("=?");
            rest = word;
            follows = false;
        }
    }
    decoded.push_str(rest);
    decoded
}

/// A word in a character set of its own, and what follows it.
fn encoded_word(word: &str) -> Option<(String, &str)> {
    let (charset, rest) = word.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (content, after) = rest.split_once("?=")?;
    let bytes = match encoding {
        "B" | "b" => text::base64(content.as_bytes()),
        "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    let charset = charset.split('*').next();
    Some((text::decode(&bytes, charset), after))
}

/// A time as headers write it, `Wed, 17 May 2000 19:35:05 -0400`, in the form of this library. Without a zone that is
/// known it has no offset.
fn time(field: &str) -> Option<String> {
    let plain = without_comments(field).to_ascii_lowercase().replace(',', " ");
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    if words.first()?.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_month(words.first()?) {
        words.remove(0);
    }
    let (day, month, rest) = match words.as_slice() {
        [month, day, rest @ ..] if is_month(month) => (*day, *month, rest),
        [day, month, rest @ ..] => (*day, *month, rest),
        _ => return None,
    };
    // Unix writes the year after the time.
    let (year, clock, zone) = match rest {
        [clock, year, zone @ ..] if clock.contains(':') => (*year, *clock, zone.first()),
        [clock, zone, year] if clock.contains(':') && year.len() == 4 => (*year, *clock, Some(zone)),
        [year, clock, zone @ ..] => (*year, *clock, zone.first()),
        _ => return None,
    };
    let month = MONTHS.iter().position(|known| month.starts_with(known))? + 1;
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let year = match (number(year)?, year.len()) {
        (year, 2) if year < 69 => year + 2000,
        (year, 2 | 3) => year + 1900,
        (year, _) => year,
    };
    let mut clock = clock.split([':', '.']);
    let (hour, minute) = (number(clock.next()?)?, number(clock.next()?)?);
    let second = clock.next().map_or(Some(0), number)?;
    let offset = zone.and_then(|zone| offset(zone)).unwrap_or_default();
    let day = number(day)?;
    // A leap second is none that clocks of this library show.
    let written = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}{offset}", second.min(59));
    Moment::parse(&written).map(|_| written)
}

fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|month| word.starts_with(month))
}

/// A zone as an offset; none for one that is not known, and for the zone of those who do not tell theirs.
fn offset(zone: &str) -> Option<String> {
    if let Some((_, offset)) = ZONES.iter().find(|(name, _)| *name == zone) {
        return Some((*offset).to_owned());
    }
    let digits = zone.strip_prefix(['+', '-'])?.replace(':', "");
    let numbered = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !numbered || zone == "-0000" {
        return None;
    }
    let sign = zone.get(..1)?;
    Some(format!("{sign}{}:{}", digits.get(..2)?, digits.get(2..)?))
}

/// A field without what stands in brackets.
fn without_comments(field: &str) -> String {
    let mut depth = 0_u32;
    let mut plain = String::new();
    for c in field.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(message: &str) -> String {
        look(message.as_bytes()).text.unwrap().as_str().to_owned()
    }

    /// As Python's `email.utils.parsedate_to_datetime(...).isoformat()` reads them.
    #[test]
    fn times() {
        for (field, expected) in [
            ("Wed, 17 May 2000 19:35:05 -0400", "2000-05-17T19:35:05-04:00"),
            ("17 May 2000 19:35:05 +0530 (IST)", "2000-05-17T19:35:05+05:30"),
            ("Wed, 17 May 2000 19:35:05 GMT", "2000-05-17T19:35:05+00:00"),
            ("Wed, 17 May 2000 19:35:05 -0000", "2000-05-17T19:35:05"),
            ("Wed, 17 May 2000 19:35 +0000", "2000-05-17T19:35:00+00:00"),
            ("17 May 00 19:35:05 EST", "2000-05-17T19:35:05-05:00"),
            ("Fri, 5 Jan 99 01:02:03 PDT", "1999-01-05T01:02:03-07:00"),
            ("Wed May 17 19:35:05 2000", "2000-05-17T19:35:05"),
            ("May 17, 2000 19:35:05 +0100", "2000-05-17T19:35:05+01:00"),
            ("Wed, 17 May 2000 19:35:05", "2000-05-17T19:35:05"),
        ] {
            assert_eq!(time(field).as_deref(), Some(expected), "{field}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for field in [
            "",
            "yesterday",
            "31 Feb 2000 10:00:00 +0000",
            "17 May 2000",
            "2000-05-17 19:35",
            "17 Foo 2000 1:2:3",
            "17 May 2000 25:00:00 +0000",
        ] {
            assert_eq!(time(field), None, "{field}");
        }
        assert_eq!(time("17 May 2000 10:00:00 +9999").as_deref(), None);
    }

    #[test]
    fn the_text_of_every_part_that_is_text() {
        let message = "Date: Wed, 17 May 2000 19:35:05 -0400\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?iso-8859-1?B?9g==?= x\r\n\
            Content-Type: multipart/mixed;\r\n\tboundary=\"a b\"\r\n\r\npreamble\r\n--a b\r\n\
            Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nplain 1\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Fr=C3=B6=\r\nsche</p>\r\n--c--\r\n--a b\r\n\
            Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nattached\r\n--a b\r\n\
            Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTWljcm9z\r\nb2Z0\r\n--a b--\r\nend";
        assert_eq!(shown(message), "Grüßeö x\nplain 1\r\nFrösche\nMicrosoft\n");
        assert_eq!(look(message.as_bytes()).sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
    }

    #[test]
    fn a_message_that_is_cut_off_says_what_it_has() {
        let message = "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst\n--b\n\nseco";
        assert_eq!(shown(message), "a\nfirst\nseco\n");
        assert_eq!(shown("Subject: a"), "a\n");
        assert_eq!(shown("From x y\nSubject: a\n\n=\n"), "a\n=\n");
    }

    #[test]
    fn parts_within_parts_are_bounded() {
        let deep = (0..1000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
            .collect::<Vec<_>>()
            .concat();
        assert_eq!(shown(&deep), "");
        let wide = format!("Content-Type: multipart/mixed; boundary=b\n\n{}", "--b\n\nx\n".repeat(5000));
        assert!(look(wide.as_bytes()).text.unwrap().is_cut());
    }

    #[test]
    fn quoted_printable_as_it_comes() {
        assert_eq!(quoted_printable(b"a=3D=E4=zz= \r\nb="), b"a=\xe4=zzb=");
    }
}
