//! Office documents of before 2007 within compound files; ours: calamine reads workbooks alone, adds 265 KB, and takes numbers
//! of charts for cells. Which they are, whether they take a password, and their text where that is plain to read.

use super::kinds::{self, Format, Kind};
use super::msg;
use super::office_crypt::{self, Refused};
use super::ole::Compound;
use super::ooxml::{header_words, is_given_name};
use crate::documents::bytes::{Little, find, part};
use crate::documents::content::{Allowance, Content, Problem, Text};
use crate::documents::text::{self, Decoded};

static DOC: Kind = kind("application/msword", &["doc", "dot"]);
static XLS: Kind = kind("application/vnd.ms-excel", &["xls", "xlt", "xla"]);
static PPT: Kind = kind("application/vnd.ms-powerpoint", &["ppt", "pps", "pot"]);
static MSG: Kind = kind("application/vnd.ms-outlook", &["msg", "oft"]);

const fn kind(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { format: Format::Ole, media_type, extensions }
}

/// Inspects a compound file.
pub fn read(bytes: &[u8], allowance: &mut Allowance) -> (&'static Kind, Content) {
    let file = match Compound::open(bytes) {
        Ok(file) => file,
        Err(problem) => return (&kinds::UNOPENED_OLE, Content::unreadable(problem)),
    };
    let (kind, found) = if file.has("EncryptedPackage") {
        return package(&file, allowance);
    } else if file.has("WordDocument") {
        (&DOC, words(&file))
    } else if file.has("Workbook") {
        (&XLS, sheets(&file, "Workbook"))
    } else if file.has("Book") {
        (&XLS, sheets(&file, "Book"))
    } else if file.has("PowerPoint Document") {
        (&PPT, slides(&file))
    } else if file.has(msg::PROPERTIES) {
        (&MSG, Ok(msg::read(&file, allowance)))
    } else {
        (&kinds::OLE, Ok(Content::default()))
    };
    (kind, found.unwrap_or_else(Content::unreadable))
}

/// A document of later Office that is encrypted: what it is where no password is asked for.
fn package(file: &Compound, allowance: &mut Allowance) -> (&'static Kind, Content) {
    let streams = || {
        Ok((file.stream("EncryptionInfo")?.unwrap_or_default(), file.stream("EncryptedPackage")?.unwrap_or_default()))
    };
    let found = match streams().map(|(info, package)| office_crypt::package(&info, &package)) {
        Ok(Ok(bytes)) => return super::archive(&bytes, allowance),
        Ok(Err(refused)) => refused_look(refused),
        Err(problem) => Content::unreadable(problem),
    };
    (&kinds::ENCRYPTED_OOXML, found)
}

/// The inspection of a document that was not decrypted.
fn refused_look(refused: Refused) -> Content {
    match refused {
        Refused::Locked => Content::unreadable(Problem::Encrypted),
        Refused::Unknown => Content::default(),
    }
}

/// A document of Word. Its text is in pieces, which a table lists.
fn words(file: &Compound) -> Result<Content, Problem> {
    let main = file.stream("WordDocument")?.ok_or(Problem::Corrupt)?;
    let known = |magic: &u16| matches!(magic, 0xa5ec | 0xa5dc);
    let magic = Little.u16(&main, 0).filter(known).ok_or(Problem::Corrupt)?;
    let flags = Little.u16(&main, 10).ok_or(Problem::Corrupt)?;
    if flags & 0x0100 != 0 {
        return Err(Problem::Encrypted);
    }
    if magic == 0xa5dc {
        return words_of_95(&main, flags);
    }
    let table = file.stream(if flags & 0x0200 == 0 { "0Table" } else { "1Table" })?.ok_or(Problem::Corrupt)?;
    let (at, length) = Little.long(&main, 0x1a2).zip(Little.long(&main, 0x1a6)).ok_or(Problem::Corrupt)?;
    let list = part(&table, at, length).and_then(piece_table);
    Ok(match list {
        Some(list) => Content::of_text(pieces(list, &main)),
        None => Content::readable(),
    })
}

/// A document of Word 6 or Word 95, which has one stream. Its text is in one byte a character, of the character set of its
/// language.
fn words_of_95(main: &[u8], flags: u16) -> Result<Content, Problem> {
    /// Languages of Western Europe, by the lower byte of their numbers.
    const WESTERN: [u8; 20] = [
        0x03, 0x06, 0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0f, 0x10, 0x13, 0x14, 0x16, 0x1d, 0x21, 0x2d, 0x36, 0x38, 0x3c,
        0x3e, 0x56,
    ];
    let from = Little.long(main, 0x18).ok_or(Problem::Corrupt)?;
    let to = Little.long(main, 0x1c).ok_or(Problem::Corrupt)?;
    let words = part(main, from, to.saturating_sub(from)).ok_or(Problem::Truncated)?;
    let eastern = flags & 0x4000 != 0;
    if eastern || !main.get(6).is_some_and(|language| WESTERN.contains(language)) {
        return Ok(Content::readable());
    }
    let mut text = Text::default();
    let mut code = false;
    if flags & 0x0004 == 0 {
        plain(&text::windows_1252(words), &mut code, &mut text);
        return Ok(Content::of_text(text));
    }
    // A fast-saved document has its text in pieces.
    let list = Little.long(main, 0x160).zip(Little.long(main, 0x164)).and_then(|(at, length)| part(main, at, length));
    let Some(list) = list.and_then(piece_table) else { return Ok(Content::readable()) };
    let count = list.len().saturating_sub(4) / 12;
    let mut left = main.len();
    for n in 0..count {
        let bounds = Little.long(list, 4 * n).zip(Little.long(list, 4 * n + 4));
        let length = bounds.map_or(0, |(from, to)| to.saturating_sub(from));
        let Some(at) = Little.long(list, 4 * (count + 1) + 8 * n + 2) else { break };
        let Some(rest) = left.checked_sub(length) else { break };
        left = rest;
        plain(&text::windows_1252(part(main, at, length).unwrap_or_default()), &mut code, &mut text);
    }
    Ok(Content::of_text(text))
}

/// The table of pieces, past the formats that may stand before it.
fn piece_table(mut list: &[u8]) -> Option<&[u8]> {
    while list.first() == Some(&1) {
        list = list.get(3 + Little.short(list, 1)?..)?;
    }
    if list.first() != Some(&2) {
        return None;
    }
    part(list, 5, Little.long(list, 1)?)
}

/// The text of the pieces, in order.
fn pieces(list: &[u8], main: &[u8]) -> Text {
    let count = list.len().saturating_sub(4) / 12;
    let mut text = Text::default();
    let mut code = false;
    // Pieces do not overlap, so that together they are no longer than what holds them.
    let mut left = main.len();
    for n in 0..count {
        let bounds = Little.long(list, 4 * n).zip(Little.long(list, 4 * n + 4));
        let Some(place) = Little.u32(list, 4 * (count + 1) + 8 * n + 2) else {
            text.mark_partial();
            break;
        };
        let length = bounds.map_or(0, |(from, to)| to.saturating_sub(from));
        let at = usize::try_from(place & 0x3fff_ffff).unwrap_or(usize::MAX);
        let wide = place & 0x4000_0000 == 0;
        let (at, length) = if wide { (at, length.saturating_mul(2)) } else { (at / 2, length) };
        let (Some(rest), Some(piece)) = (left.checked_sub(length), part(main, at, length)) else {
            text.mark_partial();
            break;
        };
        left = rest;
        let piece = if wide { text::utf16(piece, Little) } else { text::windows_1252(piece) };
        plain(&piece, &mut code, &mut text);
    }
    text
}

/// Adds text of Word without the code of its fields, whose results remain.
fn plain(piece: &str, code: &mut bool, text: &mut Text) {
    let mut line = String::new();
    for c in piece.chars() {
        match c {
            '\u{13}' => *code = true,
            '\u{14}' | '\u{15}' => *code = false,
            _ if *code => {}
            '\r' | '\u{b}' | '\u{c}' => line.push('\n'),
            '\u{7}' => line.push('\t'),
            '\u{1e}' => line.push('-'),
            '\t' | '\n' => line.push(c),
            c if c < ' ' => {}
            c => line.push(c),
        }
    }
    text.push(&line);
}

/// The records of a workbook, each with its number.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (number, length) = (Little.u16(self.0, 0)?, Little.short(self.0, 2)?);
        let content = part(self.0, 4, length)?;
        self.0 = self.0.get(4 + length..).unwrap_or_default();
        Some((number, content))
    }
}

/// A workbook of Excel: how many sheets it has, how many of their rows hold something, and the text of their cells.
fn sheets(file: &Compound, name: &str) -> Result<Content, Problem> {
    let stream = match office_crypt::workbook(file.stream(name)?.ok_or(Problem::Corrupt)?) {
        Ok(stream) => stream,
        Err(refused) => return Ok(refused_look(refused)),
    };
    let mut records = Records(&stream).peekable();
    if !records.peek().is_some_and(|(number, _)| is_beginning(*number)) {
        return Err(Problem::Corrupt);
    }
    let (mut sheets, mut rows) = (0_u32, Rows::default());
    // What the records belong to: sheets may hold charts, whose numbers are no cells.
    let mut within: Vec<bool> = Vec::new();
    let mut shared = Shared::default();
    // Text beside the cells, and how many characters of a text box are still to come.
    let (mut beside, mut left_of_box) = (Text::default(), 0);
    let mut last = 0;
    for (number, content) in records {
        let bytes_as = rows.bytes_as;
        match number {
            number if is_beginning(number) => {
                rows.end();
                // Before 1997 texts are in a code page.
                if Little.u16(content, 0).is_some_and(|version| version != 0x0600) || number != 0x0809 {
                    rows.bytes_as.get_or_insert("windows-1252");
                }
                within.push(Little.u16(content, 2) == Some(0x0010));
            }
            0x000a => {
                within.pop();
            }
            0x0042 if rows.bytes_as.is_some() => {
                rows.bytes_as = match Little.u16(content, 0) {
                    Some(0x8000) => Some("macintosh"),
                    Some(0x8001) | None => Some("windows-1252"),
                    Some(page) => Some(text::code_page(page.into()).unwrap_or("unknown")),
                };
            }
            0x0085 => {
                sheets += 1;
                let name = short_text(content.get(6..), bytes_as);
                if !is_given_name(&name.text) {
                    add(&name, &mut beside);
                }
            }
            0x00fc => shared = Shared::new(content),
            0x003c if last == 0x01b6 => {
                let wide = content.first().is_some_and(|flags| flags & 1 != 0);
                let (bytes, width) = (content.get(1..).unwrap_or_default(), if wide { 2 } else { 1 });
                let bytes = part(bytes, 0, width * left_of_box).unwrap_or(bytes);
                left_of_box -= bytes.len() / width;
                beside.push_decoded(&characters(bytes, wide));
                if left_of_box == 0 {
                    beside.end_line();
                }
            }
            0x003c if last == 0x00fc => shared.go_on(content),
            0x01b6 => left_of_box = Little.short(content, 10).unwrap_or_default(),
            0x100d => add(&short_text(content.get(2..), bytes_as), &mut beside),
            0x0014 | 0x0015 if !content.is_empty() => {
                let mut words =
                    if bytes_as.is_some() { short_text(Some(content), bytes_as) } else { label(content, None) };
                words.text = header_words(&words.text);
                add(&words, &mut beside);
            }
            _ if within.last() == Some(&true) => rows.cell(number, content, shared.texts()),
            _ => {}
        }
        last = if number == 0x003c { last } else { number };
    }
    rows.end();
    rows.text.push(beside.as_str());
    if beside.is_partial() || left_of_box > 0 {
        rows.text.mark_partial();
    }
    Ok(Content { sheets: (sheets > 0).then_some(sheets), rows: Some(rows.count), ..Content::of_text(rows.text) })
}

fn add(words: &Decoded, text: &mut Text) {
    text.push_decoded(words);
    text.end_line();
}

/// Characters of two bytes, or of one that is the lower of these.
fn characters(bytes: &[u8], wide: bool) -> Decoded {
    Decoded::of(if wide { text::utf16(bytes, Little) } else { bytes.iter().map(|byte| char::from(*byte)).collect() })
}

/// A text after its length in one byte: in the character set that is given, or of one or two bytes a character.
fn short_text(content: Option<&[u8]>, bytes_as: Option<&str>) -> Decoded {
    let Some((length, rest)) = content.and_then(<[u8]>::split_first) else { return Decoded::of(String::new()) };
    let length = usize::from(*length);
    if let Some(set) = bytes_as {
        return text::decode_as(part(rest, 0, length).unwrap_or(rest), set);
    }
    let wide = rest.first().is_some_and(|flags| flags & 1 != 0);
    let bytes = rest.get(1..).unwrap_or_default();
    characters(part(bytes, 0, if wide { 2 * length } else { length }).unwrap_or(bytes), wide)
}

/// Whether a record begins a workbook, a sheet or a chart.
fn is_beginning(number: u16) -> bool {
    matches!(number, 0x0809 | 0x0409 | 0x0209 | 0x0009)
}

/// The rows of sheets as their cells come.
#[derive(Default)]
struct Rows {
    count: u32,
    text: Text,
    current: Option<u16>,
    /// The character set of texts whose characters are bytes; none where each says how wide its characters are.
    bytes_as: Option<&'static str>,
}

impl Rows {
    fn end(&mut self) {
        self.text.end_line();
        self.current = None;
    }

    /// Adds a cell; one that is only formatted holds nothing.
    fn cell(&mut self, number: u16, content: &[u8], shared: &[String]) {
        let row = Little.u16(content, 0);
        let float = |at| Little.u64(content, at).map(|bits| written(f64::from_bits(bits)));
        let shown = match number {
            0x00fd => Little.long(content, 6).and_then(|place| shared.get(place).cloned()),
            0x0006 | 0x0206 | 0x0406 if Little.u16(content, 12) == Some(u16::MAX) => {
                match content.get(6) {
                    // A text, which follows in a record of its own.
                    Some(0) => Some(" ".into()),
                    Some(kind @ 1..=2) => truth_or_error(content.get(8), *kind == 2),
                    _ => None,
                }
            }
            0x0203 | 0x0006 | 0x0206 | 0x0406 => float(6),
            0x0205 => truth_or_error(content.get(6), content.get(7) == Some(&1)),
            0x027e => Little.u32(content, 6).map(packed),
            0x00bd => {
                let cells = content.get(4..content.len().saturating_sub(2)).unwrap_or_default().chunks_exact(6);
                let numbers: Vec<String> = cells.filter_map(|cell| Little.u32(cell, 2)).map(packed).collect();
                Some(numbers.join("\t"))
            }
            0x0204 | 0x00d6 => {
                let label = label(content.get(6..).unwrap_or_default(), self.bytes_as);
                if !label.whole {
                    self.text.mark_partial();
                }
                Some(label.text)
            }
            0x0207 => return self.text.push_decoded(&label(content, self.bytes_as)),
            _ => None,
        };
        let Some(shown) = shown.filter(|shown| !shown.is_empty()) else { return };
        if row == self.current {
            self.text.push("\t");
        } else {
            self.end();
            self.current = row;
            self.count = self.count.saturating_add(1);
        }
        self.text.push(&shown);
    }
}

/// A truth value or an error as Excel shows it.
fn truth_or_error(value: Option<&u8>, is_error: bool) -> Option<String> {
    let shown = match (is_error, value?) {
        (false, 0) => "FALSE",
        (false, _) => "TRUE",
        (true, 0x00) => "#NULL!",
        (true, 0x07) => "#DIV/0!",
        (true, 0x0f) => "#VALUE!",
        (true, 0x17) => "#REF!",
        (true, 0x1d) => "#NAME?",
        (true, 0x24) => "#NUM!",
        (true, _) => "#N/A",
    };
    Some(shown.into())
}

/// A text in a record of its own, of one or two bytes a character; before 1997 one, in the character set that is given.
fn label(content: &[u8], bytes_as: Option<&str>) -> Decoded {
    let (length, rest) = (Little.short(content, 0).unwrap_or_default(), content.get(2..).unwrap_or_default());
    match rest.split_first() {
        _ if bytes_as.is_some() => text::decode_as(part(rest, 0, length).unwrap_or(rest), bytes_as.unwrap_or_default()),
        Some((1, wide)) if wide.len() >= 2 * length => characters(part(wide, 0, 2 * length).unwrap_or_default(), true),
        Some((0, narrow)) if narrow.len() >= length => characters(part(narrow, 0, length).unwrap_or_default(), false),
        _ => Decoded::of(text::windows_1252(part(rest, 0, length).unwrap_or(rest))),
    }
}

/// A number in four bytes: the upper part of a double or thirty bits, perhaps in hundredths.
fn packed(packed: u32) -> String {
    let number = if packed & 2 == 0 {
        f64::from_bits(u64::from(packed & !3) << 32)
    } else {
        f64::from(packed.cast_signed() >> 2)
    };
    written(if packed & 1 == 0 { number } else { number / 100.0 })
}

/// A number with six decimals at the most, or with an exponent where it is too large to be exact; nothing for what is none.
fn written(number: f64) -> String {
    const MOST_EXACT: f64 = 9_007_199_254_740_992.0;
    if !number.is_finite() {
        return String::new();
    } else if number.abs() > MOST_EXACT {
        return format!("{number:E}");
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded, and not negative")]
    let (whole, millionths) = (number.trunc().abs() as u64, (number.fract().abs() * 1e6).round() as u64);
    let (whole, millionths) = if millionths == 1_000_000 { (whole + 1, 0) } else { (whole, millionths) };
    let sign = if number < 0.0 { "-" } else { "" };
    let decimals = format!("{millionths:06}");
    let decimals = decimals.trim_end_matches('0');
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") }
}

/// The texts that cells share. They are read once their last record is there.
#[derive(Default)]
struct Shared<'a> {
    records: Vec<&'a [u8]>,
    texts: Vec<String>,
}

impl<'a> Shared<'a> {
    fn new(content: &'a [u8]) -> Self {
        Self { records: vec![content.get(8..).unwrap_or_default()], texts: Vec::new() }
    }

    /// Adds a record to those before, if none of another sort came between.
    fn go_on(&mut self, content: &'a [u8]) {
        if !self.records.is_empty() {
            self.records.push(content);
        }
    }

    fn texts(&mut self) -> &[String] {
        let mut left = Left { records: std::mem::take(&mut self.records).into_iter(), rest: &[] };
        while left.refill() {
            let Some(text) = left.string() else { break };
            self.texts.push(text);
        }
        &self.texts
    }
}

/// What is left of the records, each of which says again how wide its characters are.
struct Left<'a> {
    records: std::vec::IntoIter<&'a [u8]>,
    rest: &'a [u8],
}

impl<'a> Left<'a> {
    /// Whether anything is left.
    fn refill(&mut self) -> bool {
        while self.rest.is_empty() {
            let Some(next) = self.records.next() else { return false };
            self.rest = next;
        }
        true
    }

    fn take(&mut self, most: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at_checked(most).unwrap_or((self.rest, &[]));
        self.rest = rest;
        taken
    }

    fn skip(&mut self, mut length: usize) -> Option<()> {
        while length > 0 {
            if !self.refill() {
                return None;
            }
            length -= self.take(length).len();
        }
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        let head = part(self.rest, 0, 3)?;
        let (mut count, flags) = (Little.short(head, 0)?, *head.last()?);
        self.take(3);
        let mut wide = flags & 1 != 0;
        let (rich, phonetic) = (flags & 8 != 0, flags & 4 != 0);
        let runs = if rich { Little.short(self.take(2), 0)? } else { 0 };
        let extra = if phonetic { Little.long(self.take(4), 0)? } else { 0 };
        while count > 0 {
            if self.rest.is_empty() {
                if !self.refill() {
                    return None;
                }
                wide = self.take(1).first()? & 1 != 0;
            }
            let width = if wide { 2 } else { 1 };
            let bytes = self.take((count * width).min(self.rest.len() / width * width).max(1));
            let latin = || bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
            text.push_str(&if wide { text::utf16(bytes, Little) } else { latin() });
            count = count.saturating_sub((bytes.len() / width).max(1));
        }
        self.skip(4 * runs)?;
        self.skip(extra)?;
        Some(text)
    }
}

/// A presentation of PowerPoint.
fn slides(file: &Compound) -> Result<Content, Problem> {
    let user = file.stream("Current User")?.unwrap_or_default();
    let stream = file.stream("PowerPoint Document")?.ok_or(Problem::Corrupt)?;
    if Little.u32(&user, 12) == Some(0xf3d1_c4df) {
        // The container that says how; it is not encrypted itself.
        let info = find(&stream, b"\x0f\0\x14\x2f").and_then(|at| part(&stream, at + 8, Little.long(&stream, at + 4)?));
        let opens = info.is_some_and(office_crypt::opens_presentation);
        return if opens { Ok(Content::default()) } else { Err(Problem::Encrypted) };
    }
    let mut text = Text::default();
    let (mut at, mut container) = (0, 0);
    // Containers are entered, so that every text is found.
    while let (Some(head), Some(kind), Some(length)) =
        (Little.u16(&stream, at), Little.u16(&stream, at + 2), Little.long(&stream, at + 4))
    {
        at += 8;
        if head & 15 == 15 {
            container = kind;
            continue;
        }
        let content = part(&stream, at, length).unwrap_or_default();
        let words = match kind {
            0x0fa0 => text::utf16(content, Little),
            // Of headers and footers, and of comments.
            0x0fba if matches!(container, 0x0fd9 | 0x2ee0) => text::utf16(content, Little),
            0x0fa8 => content.iter().map(|byte| char::from(*byte)).collect(),
            _ => String::new(),
        };
        if !words.is_empty() {
            text.push(&words.replace(['\r', '\u{b}'], "\n"));
            text.end_line();
        }
        let Some(next) = at.checked_add(length) else { break };
        at = next;
    }
    Ok(Content::of_text(text))
}

#[cfg(test)]
mod tests {
    use super::super::ole::sample::compound;
    use super::*;

    fn looked(streams: &[(&str, &[u8])]) -> (&'static Kind, Content) {
        read(&compound(streams), &mut Allowance::default())
    }

    fn fib(flags: u16) -> Vec<u8> {
        let mut main = vec![0; 0x200];
        main[..2].copy_from_slice(&0xa5ec_u16.to_le_bytes());
        main[10..12].copy_from_slice(&flags.to_le_bytes());
        main
    }

    #[test]
    fn documents_by_their_streams() {
        for (stream, expected) in [
            ("WordDocument", "application/msword"),
            ("Workbook", "application/vnd.ms-excel"),
            ("Book", "application/vnd.ms-excel"),
            ("WORKBOOK", "application/vnd.ms-excel"),
            ("BOOK", "application/vnd.ms-excel"),
            ("PowerPoint Document", "application/vnd.ms-powerpoint"),
            (msg::PROPERTIES, "application/vnd.ms-outlook"),
            ("Other", "application/x-ole-storage"),
            ("EncryptedPackage", "application/x-ole-storage"),
        ] {
            assert_eq!(looked(&[(stream, b"x")]).0.media_type, expected, "{stream}");
        }
        assert_eq!(read(super::super::ole::SIGNATURE, &mut Allowance::default()).1.problem, Some(Problem::Truncated));
    }

    #[test]
    fn passwords_are_told_by_flags() {
        let encrypted = Some(Problem::Encrypted);
        assert_eq!(looked(&[("EncryptedPackage", b"x")]).1.problem, encrypted);
        assert_eq!(looked(&[("WordDocument", &fib(0x0100)), ("0Table", b"x")]).1.problem, encrypted);
        let workbook = [&[0x09, 0x08, 2, 0, 0, 6][..], &[0x2f, 0, 2, 0, 0, 0]].concat();
        assert_eq!(looked(&[("Workbook", &workbook)]).1.problem, encrypted);
        let user = [&[0; 12][..], &0xf3d1_c4df_u32.to_le_bytes()].concat();
        assert_eq!(looked(&[("PowerPoint Document", b"x"), ("Current User", &user)]).1.problem, encrypted);
    }

    #[test]
    fn documents_of_word_95() {
        let mut main = vec![0; 0x300];
        main[..2].copy_from_slice(&0xa5dc_u16.to_le_bytes());
        main[6..8].copy_from_slice(&0x0407_u16.to_le_bytes());
        main[0x18..0x1c].copy_from_slice(&0x300_u32.to_le_bytes());
        main[0x1c..0x20].copy_from_slice(&0x30f_u32.to_le_bytes());
        main.extend(b"Fr\xf6sche No. 118\r");
        let shown = |main: &[u8]| looked(&[("WordDocument", main)]).1;
        let whole = shown(&main);
        assert_eq!((whole.readable, whole.text.unwrap().as_str()), (Some(true), "Frösche No. 118"));
        let mut in_pieces = main.clone();
        in_pieces[10] = 4;
        let list = [&[2, 20, 0, 0, 0][..], &[0, 0, 0, 0, 3, 0, 0, 0, 8, 0, 0, 0], &[0, 0, 12, 3, 0, 0, 0, 0]].concat();
        let list = [&list[..], &[0, 0, 0, 3, 0, 0, 0, 0]].concat();
        let list = [&[2, 28, 0, 0, 0][..], &list[5..]].concat();
        in_pieces[0x160..0x164].copy_from_slice(&u32::try_from(main.len()).unwrap().to_le_bytes());
        in_pieces[0x164..0x168].copy_from_slice(&u32::try_from(list.len()).unwrap().to_le_bytes());
        in_pieces.extend(&list);
        assert_eq!(shown(&in_pieces).text.unwrap().as_str(), "118Frösc");
        let mut russian = main.clone();
        russian[6] = 0x19;
        assert_eq!((shown(&russian).readable, shown(&russian).text), (Some(true), None));
        let mut locked = main.clone();
        locked[11] = 1;
        assert_eq!(shown(&locked).problem, Some(Problem::Encrypted));
        assert_eq!(shown(&main[..0x304]).problem, Some(Problem::Truncated));
    }

    #[test]
    fn what_stands_beside_the_cells_of_a_workbook() {
        let sheet = |name: &[u8]| record(0x0085, &[&[0, 0, 0, 0, 0, 0], name].concat());
        let stream = [
            record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]),
            sheet(b"\x06\0Sheet1"),
            sheet(b"\x02\x01\x24\x04a\0"),
            record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]),
            record(0x0014, b"\x07\0\0&LMedia"),
            record(0x01b6, &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 16, 0, 0, 0, 0, 0]),
            record(0x003c, b"\0bo"),
            record(0x003c, b"\x01x\0"),
            record(0x003c, &[0; 16]),
        ]
        .concat();
        let (_, found) = looked(&[("Workbook", &stream)]);
        assert_eq!((found.sheets, found.rows), (Some(2), Some(0)));
        assert_eq!(found.text.unwrap().as_str(), "Фa\n\tMedia\nbox\n");
        let old = [record(0x0809, &[0, 5, 5, 0]), sheet(b"\x03Fr\xf6"), record(0x0015, b"\x04&CAb")].concat();
        assert_eq!(looked(&[("Book", &old)]).1.text.unwrap().as_str(), "Frö\n\tAb\n");
    }

    #[test]
    fn truth_values_errors_and_texts_of_formulas() {
        let cell = |number, row: u8, value: &[u8]| record(number, &[&[row, 0, 0, 0, 0, 0], value].concat());
        let formula = |row, value: &[u8]| cell(0x0006, row, &[value, &[0, 0, 0xff, 0xff, 0, 0]].concat());
        let stream = [
            record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]),
            cell(0x0205, 0, &[1, 0]),
            cell(0x0205, 1, &[0, 0]),
            cell(0x0205, 2, &[7, 1]),
            formula(3, &[1, 0, 1, 0]),
            formula(4, &[2, 0, 0x17, 0]),
            formula(5, &[3, 0, 0, 0]),
            formula(6, &[0, 0, 0, 0]),
            record(0x0207, b"\x02\0\0No"),
        ]
        .concat();
        let (_, found) = looked(&[("WORKBOOK", &stream)]);
        assert_eq!(found.rows, Some(6));
        assert_eq!(found.text.unwrap().as_str(), "TRUE\nFALSE\n#DIV/0!\nTRUE\n#REF!\n No\n");
    }

    #[test]
    fn words_in_pieces() {
        let mut main = fib(0x0200);
        let narrow = b"No. 118\r\x13 FIELD \x14Fr\xf6sche\x15\x07";
        let wide: Vec<u8> = "Größe €".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let at = u32::try_from(main.len()).unwrap();
        main.extend(narrow);
        main.extend(&wide);
        let lengths = [0, narrow.len(), narrow.len() + 7].map(|n| u32::try_from(n).unwrap());
        let mut list: Vec<u8> = lengths.iter().flat_map(|n| n.to_le_bytes()).collect();
        for place in [(at * 2) | 0x4000_0000, at + lengths[1]] {
            list.extend([0, 0]);
            list.extend(place.to_le_bytes());
            list.extend([0, 0]);
        }
        let length = u32::try_from(list.len()).unwrap();
        let table = [&[1, 2, 0, 9, 9, 2][..], &length.to_le_bytes(), &list].concat();
        main[0x1a6..0x1aa].copy_from_slice(&u32::try_from(table.len()).unwrap().to_le_bytes());
        let (_, found) = looked(&[("WordDocument", &main), ("1Table", &table)]);
        assert_eq!(found.text.unwrap().as_str(), "No. 118\nFrösche\tGröße €");
        let (_, without) = looked(&[("WordDocument", &fib(0)), ("0Table", b"x")]);
        assert_eq!((without.readable, without.text), (Some(true), None));
    }

    fn record(number: u16, content: &[u8]) -> Vec<u8> {
        [&number.to_le_bytes()[..], &u16::try_from(content.len()).unwrap().to_le_bytes(), content].concat()
    }

    #[test]
    fn sheets_rows_and_texts() {
        let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0]);
        let end = || record(0x000a, &[]);
        let cell = |number, row: u8, value: &[u8]| record(number, &[&[row, 0, 0, 0, 0, 0], value].concat());
        let texts = [&[3, 0, 0, 0, 3, 0, 0, 0][..], &[3, 0, 0, b'A', b'n', b'a'], &[2, 0, 9, 1, 0, b'S', 0]].concat();
        let more = [&[1, b'o', 0][..], &[9, 9, 9, 9], &[1, 0, 0, b'x']].concat();
        let stream = [
            begin(5),
            record(0x0085, &[0; 8]),
            record(0x0085, &[0; 8]),
            record(0x00fc, &texts),
            record(0x003c, &more),
            end(),
            begin(0x10),
            cell(0x00fd, 0, &[0, 0, 0, 0]),
            cell(0x00fd, 0, &[1, 0, 0, 0]),
            cell(0x0203, 2, &2024.5_f64.to_le_bytes()),
            cell(0x0201, 3, &[]),
            begin(0x20),
            cell(0x0203, 9, &[0; 8]),
            end(),
            cell(0x0204, 4, &[2, 0, 0, b'o', b'k']),
            end(),
            begin(0x10),
            cell(0x027e, 4, &(118_u32 << 2 | 2).to_le_bytes()),
            record(0x00bd, &[&[4, 0, 1, 0][..], &[0, 0], &(250_u32 << 2 | 3).to_le_bytes(), &[1, 0]].concat()),
            cell(0x00fd, 5, &[9, 0, 0, 0]),
        ]
        .concat();
        let (_, found) = looked(&[("Workbook", &stream)]);
        assert_eq!((found.sheets, found.rows, found.readable), (Some(2), Some(4), Some(true)));
        assert_eq!(found.text.unwrap().as_str(), "Ana\tSo\n2024.5\nok\n118\t2.5\n");
    }

    #[test]
    fn text_beside_the_cells_of_a_workbook() {
        let begin = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0]);
        let head = [&[0; 10][..], &[9, 0], &[0; 6]].concat();
        let stream = [
            begin(5),
            record(0x0085, &[&[0; 6][..], &[5, 0], b"Sales"].concat()),
            record(0x000a, &[]),
            begin(0x10),
            record(0x0014, &[&[7, 0, 0][..], b"&CAzure"].concat()),
            record(0x0204, &[&[0; 6][..], &[2, 0, 0], b"ok"].concat()),
            record(0x01b6, &head),
            record(0x003c, &[&[0][..], b"Micro"].concat()),
            record(0x003c, &[1, b's', 0, b'o', 0, b'f', 0, b't', 0]),
            record(0x003c, &[0; 16]),
            begin(0x20),
            record(0x100d, &[&[0, 0, 4, 0][..], b"Year"].concat()),
            record(0x000a, &[]),
        ]
        .concat();
        let (_, found) = looked(&[("Workbook", &stream)]);
        let text = found.text.unwrap();
        assert_eq!((text.as_str(), text.is_partial()), ("ok\nSales\n\tAzure\nMicrosoft\nYear\n", false));
        assert_eq!((found.sheets, found.rows), (Some(1), Some(1)));
    }

    #[test]
    fn texts_of_before_1997_are_in_a_code_page() {
        let label = [&[0; 6][..], &[10, 0], b"\xcc\xe0\xe9\xea\xf0\xee\xf1\xee\xf4\xf2"].concat();
        let stream = |page: u16| {
            let begin = record(0x0809, &[0, 5, 0x10, 0, 0, 0, 0, 0]);
            [begin, record(0x0042, &page.to_le_bytes()), record(0x0204, &label)].concat()
        };
        let text = |page| looked(&[("Book", &stream(page))]).1.text.unwrap();
        assert_eq!((text(1251).as_str(), text(1251).is_partial()), ("Майкрософт\n", false));
        assert!(text(12345).is_partial());
    }

    #[test]
    fn numbers_as_they_are_shown() {
        for (number, expected) in [
            (0.0, "0"),
            (-1.25, "-1.25"),
            (0.1 + 0.2, "0.3"),
            (2_024_118.0, "2024118"),
            (1.999_999_99, "2"),
            (-1_234_567_890_123_451.0, "-1234567890123451"),
            (1.5e300, "1.5E300"),
        ] {
            assert_eq!(written(number), expected);
        }
        for number in [f64::NAN, f64::INFINITY] {
            assert_eq!(written(number), "");
        }
        let cell = [&[0; 6][..], &1_234_567_890_123_450_f64.to_le_bytes()].concat();
        let stream = [record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]), record(0x0203, &cell)].concat();
        let (_, found) = looked(&[("Workbook", &stream)]);
        assert_eq!((found.rows, found.text.unwrap().as_str()), (Some(1), "1234567890123450\n"));
    }

    #[test]
    fn texts_of_slides() {
        let atom = |kind: u16, content: &[u8]| {
            [&[0, 0][..], &kind.to_le_bytes(), &u32::try_from(content.len()).unwrap().to_le_bytes(), content].concat()
        };
        let stream = [
            &[15, 0, 0xee, 3, 200, 0, 0, 0][..],
            &atom(0x0fa8, b"Azure"),
            &atom(0x0fa0, b"A\0\r\0B\0"),
            &atom(1, b"x"),
        ]
        .concat();
        let (_, found) = looked(&[("PowerPoint Document", &stream)]);
        assert_eq!(found.text.unwrap().as_str(), "Azure\nA\nB\n");
    }
}
