//! The cross-reference table, ISO 32000-1, 7.5.4 and 7.5.8: where a file says that its objects lie.

use super::file::{Entry, File, HEADER_WITHIN, MAX_ENTRIES, MAX_STREAM, find_last, is_truncated};
use super::syntax::{Dict, Id, Lexer, Object, Token};

/// How many sections a cross-reference table may have.
const MAX_SECTIONS: usize = 1024;

impl File<'_> {
    /// The cross-reference table, newest section first.
    pub(super) fn read_sections(&mut self) -> Option<()> {
        let tail = self.bytes.len().saturating_sub(HEADER_WITHIN);
        let near_end = find_last(self.bytes.get(tail..)?, b"startxref").map(|at| at + tail);
        let anywhere = || if is_truncated(self.bytes) { None } else { find_last(self.bytes, b"startxref") };
        let mark = near_end.or_else(anywhere)?;
        let mut lexer = Lexer::new(self.bytes, mark + b"startxref".len());
        let Token::Int(place) = lexer.token() else { return None };
        let mut next = vec![usize::try_from(place).ok()?];
        let mut seen = Vec::new();
        let mut newest = None;
        while let Some(place) = next.pop() {
            if seen.contains(&place) {
                continue;
            }
            if seen.len() >= MAX_SECTIONS {
                self.cut = true;
                break;
            }
            seen.push(place);
            let Some(trailer) = self.read_section(place) else {
                // An older section that is damaged does not make the newest worthless; repair does better.
                return None;
            };
            // What a hybrid file says in a stream comes before what it said earlier.
            for key in [b"Prev".as_slice(), b"XRefStm"] {
                if let Some(place) = trailer.get(key).size() {
                    next.push(place);
                }
            }
            newest.get_or_insert(trailer);
        }
        self.trailer = newest?;
        self.trailer.has(b"Root").then_some(())
    }

    fn read_section(&mut self, place: usize) -> Option<Dict> {
        let mut lexer = Lexer::new(self.bytes, place);
        match lexer.token() {
            Token::Word(b"xref") => self.read_table(lexer),
            Token::Int(number) => {
                let (Token::Int(_), Token::Word(b"obj")) = (lexer.token(), lexer.token()) else { return None };
                let id = Id { number: u32::try_from(number).ok()?, generation: 0 };
                let object = self.object_here(&mut lexer, id);
                self.read_table_stream(&object)
            }
            _ => None,
        }
    }

    fn enter(&mut self, number: i64, entry: Entry) {
        if let Ok(number) = u32::try_from(number) {
            if self.entries.len() < MAX_ENTRIES {
                self.entries.entry(number).or_insert(entry);
            } else {
                self.cut = true;
            }
        }
    }

    fn read_table(&mut self, mut lexer: Lexer) -> Option<Dict> {
        let start = lexer.at;
        loop {
            match lexer.token() {
                Token::Word(b"trailer") => break,
                Token::Int(first) => {
                    let Token::Int(count) = lexer.token() else { return None };
                    for index in 0..count {
                        let before = lexer.at;
                        let (Token::Int(place), Token::Int(_)) = (lexer.token(), lexer.token()) else {
                            // Fewer entries than were announced.
                            lexer.at = before;
                            break;
                        };
                        let entry = match lexer.token() {
                            Token::Word(b"n") => usize::try_from(place).map_or(Entry::Free, Entry::At),
                            Token::Word(b"f") => Entry::Free,
                            _ => return None,
                        };
                        self.enter(first.saturating_add(index), entry);
                    }
                }
                _ => return None,
            }
        }
        let trailer = lexer.object()?;
        self.step(lexer.at - start).then_some(())?;
        trailer.dict().cloned()
    }

    fn read_table_stream(&mut self, object: &Object) -> Option<Dict> {
        let stream = object.stream()?;
        if !stream.dict.is(b"Type", b"XRef") {
            return None;
        }
        let widths: Vec<usize> = stream.dict.get(b"W").list()?.iter().take(3).filter_map(Object::size).collect();
        let [kind_width, place_width, extra_width] = *widths.as_slice() else { return None };
        if widths.iter().any(|width| *width > 8) {
            return None;
        }
        let size = stream.dict.get(b"Size").int()?;
        let sections: Vec<i64> = stream
            .dict
            .get(b"Index")
            .list()
            .map_or_else(|| vec![0, size], |numbers| numbers.iter().filter_map(Object::int).collect());
        let decoded = self.decode(stream, MAX_STREAM);
        let mut entries = decoded.bytes.chunks_exact((kind_width + place_width + extra_width).max(1));
        for section in sections.chunks_exact(2) {
            let [first, count] = *section else { break };
            for index in 0..count {
                let Some(entry) = entries.next() else { break };
                let (kind, rest) = entry.split_at_checked(kind_width)?;
                let (place, _) = rest.split_at_checked(place_width)?;
                let place = big_endian(place);
                let entry = match if kind_width == 0 { 1 } else { big_endian(kind) } {
                    1 => usize::try_from(place).map_or(Entry::Free, Entry::At),
                    2 => u32::try_from(place).map_or(Entry::Free, Entry::In),
                    _ => Entry::Free,
                };
                self.enter(first.saturating_add(index), entry);
            }
        }
        Some(stream.dict.clone())
    }
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
