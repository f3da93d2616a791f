//! Messages as mail programs save them, and web archives, which are laid out alike: when they were sent, their text, and the
//! files in them. Ours: mail-parser overflows its stack on nested messages, leaves a part undecoded for one damaged
//! `==`, and keeps no bytes of text in a character set that it does not know.

use std::borrow::Cow;

use super::{html, rtf};
use crate::calendar::Moment;
use crate::documents::bytes::{find, part};
use crate::documents::content::{Allowance, Content, Embedded, Problem, Text};
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

/// Characters that the name of a message takes from its subject.
const LONGEST_NAME: usize = 100;

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

    /// A field as it stands: in UTF-8 where it is that, else in the character set that the header names.
    fn raw(&self, name: &str) -> Option<Decoded> {
        let field = self.field(name)?;
        let charset = self.charset().filter(|_| std::str::from_utf8(field).is_err());
        Some(text::decode(field, charset.as_deref()))
    }

    /// The character set of the content.
    fn charset(&self) -> Option<String> {
        parameter(&text::windows_1252(self.field("content-type")?), "charset")
    }

    /// The subject.
    fn subject(&self) -> Option<Decoded> {
        self.raw("subject").as_ref().map(words)
    }

    /// The name of the file that a part is.
    fn file_name(&self) -> Option<String> {
        let named = |field, name| {
            let given = parameter(&self.raw(field)?.text, name)?;
            let plain: String = words(&Decoded::of(given)).text.chars().filter(|c| !c.is_control()).collect();
            Some(plain.trim().to_owned()).filter(|name| !name.is_empty())
        };
        named("content-disposition", "filename").or_else(|| named("content-type", "name"))
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

/// A parameter of a field, in one piece or in several (RFC 2231).
fn parameter(field: &str, name: &str) -> Option<String> {
    let parameters = parameters(field);
    let value = |name: &str| {
        let found = parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    let (mut bytes, mut coded, mut pieces) = (Vec::new(), false, 0);
    if let Some(value) = value(&format!("{name}*")) {
        (bytes, coded, pieces) = (percent_decoded(value), true, 1);
    } else if let Some(value) = value(name) {
        return Some(value.to_owned());
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
        return String::from_utf8(bytes).ok();
    }
    let mut apart = bytes.splitn(3, |byte| *byte == b'\'');
    let (charset, _, value) = (apart.next()?, apart.next()?, apart.next()?);
    Some(text::decode(value, std::str::from_utf8(charset).ok()).text)
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

/// A part that is still to be read.
struct Waiting<'a> {
    bytes: &'a [u8],
    depth: usize,
    /// Whether it belongs to another part, which shows it.
    is_related: bool,
}

/// Adds the text of a message and of its subject, and the files in it; notes text that is not read.
fn parts(message: &Prepared, gathered: &mut Text, content: &mut Content, allowance: &mut Allowance) {
    if let Some(subject) = header(&message.bytes).0.subject() {
        gathered.push_decoded(&subject);
        gathered.end_line();
    }
    let mut waiting = vec![Waiting { bytes: &message.bytes, depth: 0, is_related: false }];
    let mut seen = 0;
    while let Some(Waiting { bytes, depth, is_related }) = waiting.pop() {
        seen += 1;
        if seen > MOST_PARTS {
            gathered.cut();
            return;
        }
        let (header, body) = header(bytes);
        let kind = header.content_type();
        if kind.starts_with("multipart/") {
            if depth >= MOST_NESTED {
                gathered.cut();
                continue;
            }
            let boundary =
                header.field("content-type").and_then(|field| parameter(&text::windows_1252(field), "boundary"));
            let (within, closed) = boundary.map_or((Vec::new(), false), |boundary| split(body, boundary.as_bytes()));
            // The rest of a message that was cut off is not known.
            if !closed && !body.trim_ascii().is_empty() {
                gathered.mark_partial();
            }
            let is_related = kind == "multipart/related";
            let part = |bytes| Waiting { bytes, depth: depth + 1, is_related };
            // The last one on the pile is taken first.
            waiting.extend(within.into_iter().rev().map(part));
            continue;
        }
        let disposition = header.field("content-disposition").unwrap_or_default();
        let is_attached = part(disposition, 0, 10).is_some_and(|word| word.eq_ignore_ascii_case(b"attachment"));
        if body.trim_ascii().is_empty() && !is_attached {
            continue;
        }
        let encoding = header.field("content-transfer-encoding").map(text::windows_1252).unwrap_or_default();
        let encoding = encoding.split('(').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_plain = matches!(encoding.as_str(), "" | "7bit" | "8bit" | "binary");
        let name = header.file_name();
        let is_body = !is_attached && is_body(&kind, name.is_some());
        let decoded = match encoding.as_str() {
            "base64" => Some(text::base64(body)).filter(|decoded| !decoded.is_empty() || body.trim_ascii().is_empty()),
            "quoted-printable" => Some(quoted_printable(body)),
            // The end of the last line belongs to the boundary.
            _ if is_plain && !is_body && depth > 0 => Some(without_last_end(body).to_vec()),
            _ if is_plain => Some(body.to_vec()),
            _ => None,
        };
        if !is_body {
            if !allowance.take_file() {
                content.more_files = true;
                return;
            }
            let number = content.files.len() + 1;
            let path = name.unwrap_or_else(|| own_name(&kind, number, decoded.as_deref().unwrap_or_default()));
            let is_in_page =
                is_related || header.field("content-id").is_some() || header.field("content-location").is_some();
            let is_apart = is_without_text(&kind) || kind.starts_with("image/") && !is_attached && is_in_page;
            let file = Embedded::new(path, decoded.ok_or(Problem::Corrupt));
            content.files.push(Embedded { is_apart, ..file });
            continue;
        }
        let Some(body) = decoded else {
            gathered.mark_partial();
            continue;
        };
        let charset = header.charset().filter(|_| !(message.recoded && is_plain));
        match kind.as_str() {
            "text/html" | "text/x-amp-html" | "application/xhtml+xml" => {
                let charset = charset.or_else(|| html::charset(&body).filter(|_| !(message.recoded && is_plain)));
                html::read_decoded(&text::decode(&body, charset.as_deref()), gathered);
            }
            "text/rtf" | "application/rtf" => rtf::read_into(&body, gathered),
            _ => gathered.push_decoded(&text::decode(&body, charset.as_deref())),
        }
        gathered.end_line();
    }
}

/// A body without the end of its last line.
fn without_last_end(body: &[u8]) -> &[u8] {
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    body.strip_suffix(b"\r").unwrap_or(body)
}

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
fn is_body(kind: &str, is_named: bool) -> bool {
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
        let after = rest.strip_prefix(line.as_slice());
        // The boundary of another part may begin like this one.
        let is_own = |after: &&[u8]| after.starts_with(b"--") || after.first().is_none_or(u8::is_ascii_whitespace);
        if let Some(after) = after.filter(is_own) {
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
fn words(raw: &Decoded) -> Decoded {
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
    // Characters that stand there as they are have been decoded.
    let charset = if content.is_ascii() { charset.split('*').next().unwrap_or_default() } else { "utf-8" };
    Some((charset, bytes, after))
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

/// A zone as an offset; none for one that is not known, and for the zone that means an unknown one.
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

    fn looked(message: &[u8]) -> Content {
        read(message, &mut Allowance::default())
    }

    fn shown(message: &str) -> String {
        looked(message.as_bytes()).text.unwrap().as_str().to_owned()
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
        assert_eq!(looked(message.as_bytes()).files, [Embedded::new("part-1.txt".into(), Ok(b"attached".to_vec()))]);
        assert_eq!(looked(message.as_bytes()).sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
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
        assert!(looked(wide.as_bytes()).text.unwrap().is_cut());
    }

    #[test]
    fn quoted_printable_as_it_comes() {
        assert_eq!(quoted_printable(b"a=3D=E4=zz= \r\nb="), b"a=\xe4=zzb=");
    }

    fn is_partial(message: &str) -> bool {
        looked(message.as_bytes()).text.unwrap().is_partial()
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
            assert_eq!(header(message.as_bytes()).0.file_name().as_deref(), Some(expected), "{field}");
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

    fn with_part(part: &str) -> String {
        format!("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n{part}\n--b--\n")
    }

    #[test]
    fn bodies_that_are_not_read_leave_text_unread() {
        for part in [
            "Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\nx",
            "Content-Type: text/plain; charset=x-unknown\n\nö",
            "Content-Type: multipart/mixed\n\nx",
        ] {
            assert!(is_partial(&with_part(part)), "{part}");
        }
        assert_eq!(shown(&with_part("Content-Type: application/rtf\n\n{\\rtf1 Microsoft}")), "Hello\nMicrosoft\n");
    }

    #[test]
    fn parts_that_are_no_body_are_files() {
        for (part, path, is_apart) in [
            ("Content-Type: application/pdf\nContent-Disposition: attachment\n\nx", "part-1.pdf", false),
            ("Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\neA==", "part-1", false),
            ("Content-Type: image/jpeg\nContent-Disposition: attachment\nContent-ID: <a>\n\nx", "part-1.jpg", false),
            ("Content-Type: image/jpeg; name=a.jpg\n\nx", "a.jpg", false),
            ("Content-Type: image/png\nContent-ID: <logo>\n\nx", "part-1.png", true),
            ("Content-Type: application/ms-tnef; name=\"winmail.dat\"\n\nx", "winmail.dat", false),
            ("Content-Type: application/pgp-signature\n\nx", "part-1", true),
            ("Content-Type: text/calendar\n\nx", "part-1.ics", false),
            ("Content-Type: text/csv\nContent-Disposition: attachment\n\nx", "part-1.csv", false),
        ] {
            let found = looked(with_part(part).as_bytes());
            let expected = Embedded { is_apart, ..Embedded::new(path.into(), Ok(b"x".to_vec())) };
            assert_eq!(found.files, [expected], "{part}");
            let text = found.text.unwrap();
            assert_eq!((text.as_str(), text.is_partial()), ("Hello\n", false), "{part}");
        }
        assert_eq!(looked(with_part("Content-Type: application/octet-stream\n\n").as_bytes()).files, []);
        for encoding in ["base64\n\n????", "x-uuencode\n\nx"] {
            let part = format!("Content-Type: application/pdf\nContent-Transfer-Encoding: {encoding}");
            assert_eq!(looked(with_part(&part).as_bytes()).files[0].bytes, Err(Problem::Corrupt));
        }
    }

    fn base64(bytes: &[u8]) -> String {
        const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let four = |three: &[u8]| {
            let bits = three.iter().chain(&[0, 0]).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
            let digit = move |n: usize| char::from(DIGITS[bits >> (18 - 6 * n) & 63]);
            (0..4).map(move |n| if n <= three.len() { digit(n) } else { '=' }).collect::<String>()
        };
        bytes.chunks(3).map(four).collect::<Vec<_>>().concat()
    }

    fn with_file(kind: &str, bytes: &[u8]) -> String {
        let head = "From: a\nTo: b\n";
        let coded = base64(bytes);
        head.to_owned() + &with_part(&format!("Content-Type: {kind}\nContent-Transfer-Encoding: base64\n\n{coded}"))
    }

    fn inspected(message: &[u8]) -> serde_json::Value {
        serde_json::to_value(crate::inspect(message, None)).unwrap()
    }

    #[test]
    fn facts_of_attachments_are_facts_of_the_message() {
        let invoice = include_bytes!("../../../tests/documents/pdf/plain.pdf");
        let alone = inspected(invoice);
        let found = inspected(with_file("application/pdf; name=a.pdf", invoice).as_bytes());
        let part = &found["parts"][0];
        assert!(alone["invoice"].is_object() && alone["identifiers"].is_array());
        for name in ["invoice", "identifiers", "sha256"] {
            assert_eq!(part[name], alone[name]);
        }
        assert_eq!(found["identifiers"], alone["identifiers"]);
        assert_eq!((found["invoice"].is_null(), &found["hasText"]), (true, &true.into()));
        let archive = super::super::zip::sample::archive(&[("a.txt", b"Microsoft 118")]);
        let found = inspected(with_file("application/zip; name=a.zip", &archive).as_bytes());
        assert_eq!(found["parts"][0]["parts"][0]["path"], "a.txt");
        assert_eq!((&found["mentions"]["microsoft"], &found["identifiers"][0]), (&true.into(), &"118".into()));
    }

    #[test]
    fn a_picture_that_is_attached_may_show_what_nobody_reads() {
        let photo = include_bytes!("../../../tests/documents/photo-without-end.jpg");
        let shown = inspected(with_file("image/jpeg\nContent-ID: <a>", photo).as_bytes());
        assert!(shown["identifiers"].is_array() && shown["mentions"].is_object());
        let attached = inspected(with_file("image/jpeg; name=a.jpg", photo).as_bytes());
        assert!(attached["identifiers"].is_null() && attached["mentions"].is_null());
        assert_eq!(attached["parts"][0]["detectedType"], "image/jpeg");
        // In an empty file there is nothing.
        let empty = with_file("text/plain; name=a.txt\nContent-Disposition: attachment", b"");
        assert!(inspected(empty.as_bytes())["mentions"].is_object());
    }

    #[test]
    fn more_files_than_are_read_leave_facts_unknown() {
        let part = "--b\nContent-Type: application/pdf; name=a\nContent-Disposition: attachment\n\nx\n";
        let message =
            |count: usize| format!("Content-Type: multipart/mixed; boundary=b\n\n{}--b--", part.repeat(count));
        let mut allowance = Allowance::default();
        for _ in 0..998 {
            allowance.take_file();
        }
        let found = read(message(3).as_bytes(), &mut allowance);
        assert_eq!((found.files.len(), found.more_files), (2, true));
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

    #[test]
    fn messages_in_messages_are_files() {
        let mut message = "Subject: Inner\n\nMicrosoft 7".to_owned();
        for n in 1..=4 {
            let boundary = "b".repeat(5 - n);
            message = format!(
                "To: a\nSubject: Level/{n}\nContent-Type: multipart/mixed; boundary={boundary}\n\n--{boundary}\n\nHello\n\
                 --{boundary}\nContent-Type: message/rfc822\n\n{message}\n--{boundary}--\n"
            );
        }
        let found = looked(message.as_bytes());
        assert_eq!(found.files[0].path, "Level 3.eml");
        assert_eq!(found.text.unwrap().as_str(), "Level/4\nHello\n");
        let inspected = inspected(message.as_bytes());
        let mut names = Vec::new();
        let mut level = &inspected;
        while level["parts"][0].is_object() {
            level = &level["parts"][0];
            names.push(level["fileName"].as_str().unwrap());
        }
        assert_eq!(names, ["Level 3.eml", "Level 2.eml", "Level 1.eml"]);
        // Deeper levels are not read.
        assert_eq!(inspected["hasText"], true);
        assert!(inspected["identifiers"].is_null() && inspected["mentions"].is_null());
        let coded = with_part("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYQoKYg==");
        assert_eq!(
            looked(coded.as_bytes()).files,
            [Embedded::new("message-1.eml".into(), Ok(b"From: a\n\nb".to_vec()))]
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
            assert_eq!(looked(&message).text.unwrap().as_str().trim(), "Grüße", "{message:?}");
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
