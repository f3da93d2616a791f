//! Office documents of before 2007 within compound files: which they are, whether they take a password, and their text
//! where that is plain to read.

use super::bytes::{Little, part};
use super::kinds::{self, Format, Kind};
use super::look::{Look, Problem, Text};
use super::msg;
use super::ole::Compound;
use super::text;

static DOC: Kind = kind("application/msword", &["doc", "dot"]);
static XLS: Kind = kind("application/vnd.ms-excel", &["xls", "xlt", "xla"]);
static PPT: Kind = kind("application/vnd.ms-powerpoint", &["ppt", "pps", "pot"]);
static MSG: Kind = kind("application/vnd.ms-outlook", &["msg", "oft"]);

const fn kind(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { format: Format::Ole, media_type, extensions }
}

/// Looks into a compound file.
pub fn look(bytes: &[u8]) -> (&'static Kind, Look) {
    let file = match Compound::open(bytes) {
        Ok(file) => file,
        Err(problem) => return (&kinds::UNOPENED_OLE, Look::unreadable(problem)),
    };
    let (kind, look) = if file.has("EncryptedPackage") {
        return (&kinds::ENCRYPTED_OOXML, Look::unreadable(Problem::Encrypted));
    } else if file.has("WordDocument") {
        (&DOC, words(&file))
    } else if file.has("Workbook") {
        (&XLS, sheets(&file, "Workbook"))
    } else if file.has("Book") {
        (&XLS, sheets(&file, "Book"))
    } else if file.has("PowerPoint Document") {
        (&PPT, slides(&file))
    } else if file.has(msg::PROPERTIES) {
        (&MSG, Ok(msg::look(&file)))
    } else {
        (&kinds::OLE, Ok(Look::default()))
    };
    (kind, look.unwrap_or_else(Look::unreadable))
}

/// A document of Word. Its text lies in pieces, which a table lists.
fn words(file: &Compound) -> Result<Look, Problem> {
    let main = file.stream("WordDocument")?.ok_or(Problem::Corrupt)?;
    let flags = Little.u16(&main, 10).filter(|_| Little.u16(&main, 0) == Some(0xa5ec)).ok_or(Problem::Corrupt)?;
    if flags & 0x0100 != 0 {
        return Err(Problem::Encrypted);
    }
    let table = file.stream(if flags & 0x0200 == 0 { "0Table" } else { "1Table" })?.ok_or(Problem::Corrupt)?;
    let (at, length) = Little.long(&main, 0x1a2).zip(Little.long(&main, 0x1a6)).ok_or(Problem::Corrupt)?;
    let list = part(&table, at, length).and_then(piece_table);
    Ok(match list {
        Some(list) => Look::of_text(pieces(list, &main)),
        None => Look::readable(),
    })
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
        let Some(place) = Little.u32(list, 4 * (count + 1) + 8 * n + 2) else { break };
        let length = bounds.map_or(0, |(from, to)| to.saturating_sub(from));
        let at = usize::try_from(place & 0x3fff_ffff).unwrap_or(usize::MAX);
        let wide = place & 0x4000_0000 == 0;
        let (at, length) = if wide { (at, length.saturating_mul(2)) } else { (at / 2, length) };
        let Some(rest) = left.checked_sub(length) else { break };
        left = rest;
        let piece = part(main, at, length).unwrap_or_default();
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
fn sheets(file: &Compound, name: &str) -> Result<Look, Problem> {
    let stream = file.stream(name)?.ok_or(Problem::Corrupt)?;
    let mut records = Records(&stream).peekable();
    if !records.peek().is_some_and(|(number, _)| is_beginning(*number)) {
        return Err(Problem::Corrupt);
    }
    let (mut sheets, mut rows) = (0_u32, Rows::default());
    // What the records belong to: sheets may hold charts, whose numbers are no cells.
    let mut within: Vec<bool> = Vec::new();
    let mut shared = Shared::default();
    for (number, content) in records {
        match number {
            0x002f => return Err(Problem::Encrypted),
            number if is_beginning(number) => {
                rows.end();
                within.push(Little.u16(content, 2) == Some(0x0010));
            }
            0x000a => {
                within.pop();
            }
            0x0085 => sheets += 1,
            0x00fc => shared = Shared::new(content),
            0x003c => shared.go_on(content),
            _ if within.last() == Some(&true) => rows.cell(number, content, shared.texts()),
            _ => {}
        }
    }
    rows.end();
    Ok(Look { sheets: (sheets > 0).then_some(sheets), rows: Some(rows.count), ..Look::of_text(rows.text) })
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
                // A text, which follows in a record of its own.
                if content.get(6) == Some(&0) { Some(" ".into()) } else { None }
            }
            0x0203 | 0x0006 | 0x0206 | 0x0406 => float(6),
            0x027e => Little.u32(content, 6).map(packed),
            0x00bd => {
                let cells = content.get(4..content.len().saturating_sub(2)).unwrap_or_default().chunks_exact(6);
                let numbers: Vec<String> = cells.filter_map(|cell| Little.u32(cell, 2)).map(packed).collect();
                Some(numbers.join("\t"))
            }
            0x0204 | 0x00d6 => Some(label(content.get(6..).unwrap_or_default())),
            0x0207 => return self.text.push(&label(content)),
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

/// A text in a record of its own, of one or two bytes a character. Before 1997 nothing said which, and it was one.
fn label(content: &[u8]) -> String {
    let (length, rest) = (Little.short(content, 0).unwrap_or_default(), content.get(2..).unwrap_or_default());
    match rest.split_first() {
        Some((1, wide)) if wide.len() >= 2 * length => {
            text::utf16(part(wide, 0, 2 * length).unwrap_or_default(), Little)
        }
        Some((0, narrow)) if narrow.len() >= length => text::windows_1252(part(narrow, 0, length).unwrap_or_default()),
        _ => text::windows_1252(part(rest, 0, length).unwrap_or(rest)),
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

/// A number with six decimals at the most; none that is too large to be exact, or no number.
fn written(number: f64) -> String {
    if number.is_nan() || number.abs() >= 1e15 {
        return String::new();
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

/// What is left of the records, each of which says anew how wide its characters are.
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
fn slides(file: &Compound) -> Result<Look, Problem> {
    let user = file.stream("Current User")?.unwrap_or_default();
    if Little.u32(&user, 12) == Some(0xf3d1_c4df) {
        return Err(Problem::Encrypted);
    }
    let stream = file.stream("PowerPoint Document")?.ok_or(Problem::Corrupt)?;
    let mut text = Text::default();
    let mut at = 0;
    // Containers are entered, so that every text is met, whatever holds it.
    while let (Some(head), Some(kind), Some(length)) =
        (Little.u16(&stream, at), Little.u16(&stream, at + 2), Little.long(&stream, at + 4))
    {
        at += 8;
        if head & 15 == 15 {
            continue;
        }
        let content = part(&stream, at, length).unwrap_or_default();
        let words = match kind {
            0x0fa0 => text::utf16(content, Little),
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
    Ok(Look::of_text(text))
}

#[cfg(test)]
mod tests {
    use super::super::ole::sample::compound;
    use super::*;

    fn looked(streams: &[(&str, &[u8])]) -> (&'static Kind, Look) {
        look(&compound(streams))
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
            ("PowerPoint Document", "application/vnd.ms-powerpoint"),
            (msg::PROPERTIES, "application/vnd.ms-outlook"),
            ("Other", "application/x-ole-storage"),
            ("EncryptedPackage", "application/x-ole-storage"),
        ] {
            assert_eq!(looked(&[(stream, b"x")]).0.media_type, expected, "{stream}");
        }
        assert_eq!(look(super::super::ole::SIGNATURE).1.problem, Some(Problem::Truncated));
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
        let (_, look) = looked(&[("WordDocument", &main), ("1Table", &table)]);
        assert_eq!(look.text.unwrap().as_str(), "No. 118\nFrösche\tGröße €");
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
        let (_, look) = looked(&[("Workbook", &stream)]);
        assert_eq!((look.sheets, look.rows, look.readable), (Some(2), Some(4), Some(true)));
        assert_eq!(look.text.unwrap().as_str(), "Ana\tSo\n2024.5\nok\n118\t2.5\n");
    }

    #[test]
    fn numbers_as_they_are_shown() {
        for (number, expected) in
            [(0.0, "0"), (-1.25, "-1.25"), (0.1 + 0.2, "0.3"), (2_024_118.0, "2024118"), (1.999_999_99, "2")]
        {
            assert_eq!(written(number), expected);
        }
        for number in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(written(number), "");
        }
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
        let (_, look) = looked(&[("PowerPoint Document", &stream)]);
        assert_eq!(look.text.unwrap().as_str(), "Azure\nA\nB\n");
    }
}
