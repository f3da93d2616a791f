//! Messages as mail programs save them, and web archives, which are laid out alike: when they were sent, and their text.

use std::borrow::Cow;

use super::{html, rtf};
use crate::calendar::Moment;
use crate::documents::bytes::{find, part};
use crate::documents::content::{Content, Text};
use crate::documents::text;
use crate::documents::text::Decoded;

/// Fields of one header that are read.
const MOST_FIELDS: usize = 1000;

/// Parts of one message that are read.
const MOST_PARTS: usize = 1000;

/// Parameters of one field that are read.
const MOST_PARAMETERS: usize = 100;

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

/// A message as it is told and read.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// From the first field of its header on, in ASCII or a character set that contains it, with line feeds.
    pub bytes: Cow<'a, [u8]>,
    /// Whether it was UTF-16 as a whole and is now UTF-8, whatever its parts say of themselves.
    recoded: bool,
}

/// Makes a message ready to be told and read: without a byte order mark, blank lines or the line of a mailbox before it.
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

/// Looks into a message.
pub fn read(bytes: &[u8]) -> Content {
    let message = prepared(bytes);
    let mut gathered = Text::default();
    parts(&message, &mut gathered);
    Content { sent_at: header(&message.bytes).0.sent_at(), ..Content::of_text(gathered) }
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

    /// A parameter of a field, in one piece or in several (RFC 2231).
    fn parameter(&self, field: &str, name: &str) -> Option<String> {
        let parameters = parameters(&text::windows_1252(self.field(field)?));
        let value = |name: &str| {
            let found = parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.as_str())
        };
        if let Some(value) = value(name) {
            return Some(value.to_owned());
        }
        let (mut bytes, mut coded, mut pieces) = (Vec::new(), false, 0);
        if let Some(value) = value(&format!("{name}*")) {
            (bytes, coded, pieces) = (percent_decoded(value), true, 1);
        }
        while pieces < MOST_PARAMETERS {
            let name = format!("{name}*{pieces}");
            if let Some(value) = value(&format!("{name}*")) {
                bytes.extend(percent_decoded(value));
                coded = true;
            } else if let Some(value) = value(&name) {
                bytes.extend(value.bytes());
            } else {
                break;
            }
            pieces += 1;
        }
        if pieces == 0 {
            return None;
        }
        if !coded {
            return Some(text::windows_1252(&bytes));
        }
        let mut apart = bytes.splitn(3, |byte| *byte == b'\'');
        let (charset, _, value) = (apart.next()?, apart.next()?, apart.next()?);
        Some(text::decode(value, std::str::from_utf8(charset).ok()).text)
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

/// The parameters of a field, each with its value.
fn parameters(field: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = field.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        if found.len() == MOST_PARAMETERS {
            break;
        }
        let name = name.rsplit(';').next().unwrap_or_default().trim();
        let after = after.trim_start();
        let value;
        (value, rest) = if let Some(quoted) = after.strip_prefix('"') {
            unquoted(quoted)
        } else {
            let (plain, rest) = after.split_once(';').unwrap_or((after, ""));
            (plain.split('(').next().unwrap_or_default().trim().to_owned(), rest)
        };
        found.push((name.to_owned(), value));
    }
    found
}

/// What stands up to the quote that closes, and what follows it.
fn unquoted(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => break,
            '\\' => value.extend(characters.next()),
            c => value.push(c),
        }
    }
    (value, characters.as_str())
}

/// Bytes of which some are given as `%` and two digits.
fn percent_decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let code = if *byte == b'%' { hex(after) } else { None };
        bytes.push(code.unwrap_or(*byte));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    bytes
}

/// The byte that two hexadecimal digits stand for.
fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(part(digits, 0, 2)?).ok()?, 16).ok()
}

/// A message or part that is still to be read.
struct Waiting<'a> {
    bytes: &'a [u8],
    depth: usize,
    /// Whether it is a message of its own, whose subject is shown.
    is_message: bool,
    /// Whether it belongs to another part, which shows it.
    is_related: bool,
}

/// Adds the text of a message, of its subject and of all its parts; notes parts that may hold text and are not read.
fn parts(message: &Prepared, gathered: &mut Text) {
    let mut waiting = vec![Waiting { bytes: &message.bytes, depth: 0, is_message: true, is_related: false }];
    let mut seen = 0;
    while let Some(Waiting { bytes, depth, is_message, is_related }) = waiting.pop() {
        seen += 1;
        if seen > MOST_PARTS {
            gathered.cut();
            return;
        }
        let (header, body) = header(bytes);
        if let Some(subject) = header.field("subject").filter(|_| is_message) {
            gathered.push_decoded(&words(subject));
            gathered.end_line();
        }
        let kind = header.content_type();
        let is_multipart = kind.starts_with("multipart/");
        if (is_multipart || is_nested(&kind)) && depth >= MOST_NESTED {
            gathered.cut();
            continue;
        }
        if is_multipart {
            let boundary = header.parameter("content-type", "boundary");
            let (within, closed) = boundary.map_or((Vec::new(), false), |boundary| split(body, boundary.as_bytes()));
            // The rest of a message that was cut off is not known.
            if !closed && !body.trim_ascii().is_empty() {
                gathered.mark_partial();
            }
            let is_related = kind == "multipart/related";
            let part = |bytes| Waiting { bytes, depth: depth + 1, is_message: false, is_related };
            // The last one on the pile is taken first.
            waiting.extend(within.into_iter().rev().map(part));
            continue;
        }
        let encoding = header.field("content-transfer-encoding").map(text::windows_1252).unwrap_or_default();
        let encoding = encoding.split('(').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_plain = matches!(encoding.as_str(), "" | "7bit" | "8bit" | "binary");
        if is_nested(&kind) && is_plain {
            waiting.push(Waiting { bytes: body, depth: depth + 1, is_message: true, is_related: false });
            continue;
        }
        let disposition = header.field("content-disposition").unwrap_or_default();
        let is_attached = part(disposition, 0, 10).is_some_and(|word| word.eq_ignore_ascii_case(b"attachment"));
        let is_shown = !is_attached
            && (is_related || header.field("content-id").is_some() || header.field("content-location").is_some());
        if is_without_text(&kind) || kind.starts_with("image/") && is_shown || body.trim_ascii().is_empty() {
            continue;
        }
        let body = match encoding.as_str() {
            "base64" => text::base64(body),
            "quoted-printable" => quoted_printable(body),
            _ if is_plain => body.to_vec(),
            _ => {
                gathered.mark_partial();
                continue;
            }
        };
        let charset = header.parameter("content-type", "charset").filter(|_| !(message.recoded && is_plain));
        match kind.as_str() {
            "text/html" | "text/x-amp-html" | "application/xhtml+xml" => {
                let charset = charset.or_else(|| html::charset(&body).filter(|_| !(message.recoded && is_plain)));
                html::read_decoded(&text::decode(&body, charset.as_deref()), gathered);
            }
            "text/rtf" | "application/rtf" => rtf::read_into(&body, gathered),
            _ if is_text(&kind) => gathered.push_decoded(&text::decode(&body, charset.as_deref())),
            _ => gathered.mark_partial(),
        }
        gathered.end_line();
    }
}

fn is_nested(kind: &str) -> bool {
    matches!(kind, "message/rfc822" | "message/global")
}

/// Whether parts of a media type are text as they stand.
fn is_text(kind: &str) -> bool {
    kind.starts_with("text/")
        || matches!(
            kind,
            "message/delivery-status"
                | "message/global-delivery-status"
                | "message/disposition-notification"
                | "message/feedback-report"
        )
}

/// Whether parts of a media type show no text of their own.
fn is_without_text(kind: &str) -> bool {
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

/// The parts between the lines that begin with a boundary, and whether the last is closed by one.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> (Vec<&'a [u8]>, bool) {
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
                return (parts, true);
            }
            from = Some(at + end);
        }
        at += end;
    }
    parts.extend(from.and_then(|from| body.get(from..)));
    (parts, false)
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
        if let Some(code) = hex(rest) {
            bytes.push(code);
            rest = rest.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'=');
        }
    }
    bytes
}

/// A field with its encoded words replaced. Words that follow one another in one character set are decoded together:
/// a character may be divided between them.
fn words(field: &[u8]) -> Decoded {
    let raw = text::decode(field, None);
    let mut decoded = Decoded { text: String::new(), whole: raw.whole };
    let mut waiting: Option<(&str, Vec<u8>)> = None;
    let mut rest = raw.text.as_str();
    while let Some((before, word)) = rest.split_once("=?") {
        let found = encoded_word(word);
        // Blanks between two encoded words are none of the text.
        let follows = waiting.is_some() && found.is_some() && before.trim().is_empty();
        let charset = found.as_ref().map(|(charset, ..)| *charset).unwrap_or_default();
        if !follows || waiting.as_ref().is_some_and(|(before, _)| !before.eq_ignore_ascii_case(charset)) {
            append(waiting.take(), &mut decoded);
        }
        if !follows {
            decoded.text.push_str(before);
        }
        if let Some((charset, bytes, after)) = found {
            waiting.get_or_insert((charset, Vec::new())).1.extend(bytes);
            rest = after;
        } else {
            decoded.text.push_str("=?");
            rest = word;
        }
    }
    append(waiting, &mut decoded);
    decoded.text.push_str(rest);
    decoded
}

fn append(word: Option<(&str, Vec<u8>)>, decoded: &mut Decoded) {
    if let Some((charset, bytes)) = word {
        let word = text::decode(&bytes, Some(charset));
        decoded.text.push_str(&word.text);
        decoded.whole &= word.whole;
    }
}

/// The character set of a word in one of its own, the bytes of the word, and what follows it.
fn encoded_word(word: &str) -> Option<(&str, Vec<u8>, &str)> {
    let (charset, rest) = word.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (content, after) = rest.split_once("?=")?;
    let bytes = match encoding {
        "B" | "b" => text::base64(content.as_bytes()),
        "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    Some((charset.split('*').next().unwrap_or_default(), bytes, after))
}

/// A time as headers write it, `Wed, 17 May 2000 19:35:05 -0400`, in the form of this library. Without a zone that is
/// known it has no offset.
fn time(field: &str) -> Option<String> {
    let plain = without_comments(field).to_ascii_lowercase().replace(',', " ");
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    let half = half_of_day(&mut words);
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
    let hour = match half {
        Some(Half::Morning) if hour == 12 => 0,
        Some(Half::Afternoon) if hour < 12 => hour + 12,
        _ => hour,
    };
    let offset = zone.and_then(|zone| offset(zone)).unwrap_or_default();
    let day = number(day)?;
    // A leap second is none that clocks of this library show.
    let written = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}{offset}", second.min(59));
    Moment::parse(&written).map(|_| written)
}

/// A half of the day on a clock of twelve hours.
#[derive(Debug, Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// Takes from a time the word for the half of the day, which may be joined to the clock.
fn half_of_day(words: &mut Vec<&str>) -> Option<Half> {
    for at in 0..words.len() {
        let word = *words.get(at)?;
        let clock = word.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
        let half = match word.strip_prefix(clock)? {
            "am" | "a.m." | "a.m" => Half::Morning,
            "pm" | "p.m." | "p.m" => Half::Afternoon,
            _ => continue,
        };
        if clock.is_empty() {
            words.remove(at);
        } else if let Some(word) = words.get_mut(at) {
            *word = clock;
        }
        return Some(half);
    }
    None
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
        read(message.as_bytes()).text.unwrap().as_str().to_owned()
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
        assert_eq!(shown(message), "Grüßeö x\nplain 1\r\nFrösche\nattached\r\nMicrosoft\n");
        assert_eq!(read(message.as_bytes()).sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
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
        assert!(read(wide.as_bytes()).text.unwrap().is_cut());
    }

    #[test]
    fn quoted_printable_as_it_comes() {
        assert_eq!(quoted_printable(b"a=3D=E4=zz= \r\nb="), b"a=\xe4=zzb=");
    }

    fn is_partial(message: &str) -> bool {
        read(message.as_bytes()).text.unwrap().is_partial()
    }

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
        ] {
            let message = [b"Subject: ", subject, b"\r\n\r\n"].concat();
            let text = read(&message).text.unwrap();
            assert_eq!((text.as_str().trim_end(), text.is_partial()), (expected, false));
        }
        assert!(is_partial("Subject: =?x-unknown?B?w6Q=?=\n\n"));
    }

    #[test]
    fn parameters_in_several_pieces() {
        let message = "Content-Type: multipart/mixed;\r\n boundary*0=\"abc\";\r\n boundary*1=\"def\"\r\n\r\n--abcdef\r\n\r\nx\r\n--abcdef--\r\n";
        assert_eq!(shown(message), "x\r\n");
        for (field, expected) in [
            ("x; name=a", "a"),
            ("x; foo; NAME = \"a; \\\"b\\\"\" ; z=y", "a; \"b\""),
            ("x; name=us-ascii (plain)", "us-ascii"),
            ("x; name*=utf-8'de'Gr%C3%BC%C3%9Fe", "Grüße"),
            ("x; name*0*=koi8-r''%ed%c1; name*1=b; name*2*=%CA", "Маbй"),
        ] {
            let message = format!("Content-Type: {field}\n\n");
            let found = header(message.as_bytes()).0.parameter("content-type", "name");
            assert_eq!(found.as_deref(), Some(expected), "{field}");
        }
    }

    #[test]
    fn bodies_in_other_character_sets() {
        for (charset, body, expected) in [
            ("windows-1251", "zODp6vDu8e708g==", "Майкрософт"),
            ("koi8-r", "7cHKy9LP08/G1A==", "Майкрософт"),
            ("shift_jis", "g32DQ4NOg42DXIN0g2c=", "マイクロソフト"),
            ("euc-kr", "uLbAzMWpt8680sfBxq4=", "마이크로소프트"),
        ] {
            let head = format!("Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n");
            assert_eq!(shown(&(head + body)).trim(), expected);
        }
        let page = "Content-Type: text/html\n\n<meta charset=utf-8><p>Größe";
        assert_eq!(shown(page).trim(), "Größe");
    }

    #[test]
    fn parts_that_are_not_read_leave_text_unread() {
        let with =
            |part: &str| format!("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n{part}\n--b--\n");
        for part in [
            "Content-Type: application/pdf\nContent-Disposition: attachment\n\nx",
            "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\neA==",
            "Content-Type: image/jpeg\nContent-Disposition: attachment\nContent-ID: <a>\n\nx",
            "Content-Type: application/ms-tnef\n\nx",
            "Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\nx",
            "Content-Type: text/plain; charset=x-unknown\n\nö",
            "Content-Type: multipart/mixed\n\nx",
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\neA==",
        ] {
            assert!(is_partial(&with(part)), "{part}");
        }
        for part in [
            "Content-Type: image/png\nContent-ID: <logo>\n\nx",
            "Content-Type: application/pgp-signature\n\nx",
            "Content-Type: text/csv\nContent-Disposition: attachment\n\na;b",
            "Content-Type: message/rfc822\n\nSubject: x\n\ny",
            "Content-Type: application/octet-stream\n\n",
        ] {
            assert!(!is_partial(&with(part)), "{part}");
        }
        assert_eq!(shown(&with("Content-Type: message/rfc822\n\nSubject: x\n\ny")), "Hello\nx\ny\n");
        assert_eq!(
            shown(&with(r"Content-Type: application/rtf\n\n{\rtf1 Microsoft}".replace(r"\n", "\n").as_str())),
            "Hello\nMicrosoft\n"
        );
    }

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
            assert_eq!(read(&message).text.unwrap().as_str().trim(), "Grüße", "{message:?}");
        }
    }

    #[test]
    fn times_on_a_clock_of_twelve_hours() {
        for (field, expected) in [
            ("Tuesday, May 14, 2024 3:04 PM", "2024-05-14T15:04:00"),
            ("Tue, 14 May 2024 12:04:05 am +0200", "2024-05-14T00:04:05+02:00"),
            ("Tue, 14 May 2024 12:04 p.m.", "2024-05-14T12:04:00"),
            ("May 14, 2024 3:04:05PM -0400", "2024-05-14T15:04:05-04:00"),
            ("Tue, 14 May 2024 15:04 PM", "2024-05-14T15:04:00"),
        ] {
            assert_eq!(time(field).as_deref(), Some(expected), "{field}");
        }
    }
}
