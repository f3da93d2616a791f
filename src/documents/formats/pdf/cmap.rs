//! Character maps, ISO 32000-1, 9.7.5 and 9.10.3, ours because those of `hayro-interpret` come with its fonts, 226 to 534 KB:
//! from codes to glyph numbers, or to text.

use std::collections::BTreeMap;

use super::encoding::utf16;
use super::syntax::{Lexer, Object, Token};

/// How many entries a map may have.
const MAX_ENTRIES: usize = 1 << 16;
/// How many code space ranges.
const MAX_SPACES: usize = 256;
/// How many bytes of text one code may stand for.
const MAX_TEXT: usize = 64;

/// A map read from a stream.
#[derive(Debug, Default)]
pub struct CMap {
    /// Bytes of a code, its first and its last.
    spaces: Vec<(usize, u32, u32)>,
    /// Ranges by their first code: their last, and the text of the first as UTF-16.
    texts: BTreeMap<u32, (u32, Vec<u8>)>,
    /// Ranges by their first code: their last, and the glyph number of the first.
    glyphs: BTreeMap<u32, (u32, u32)>,
}

fn code(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

impl CMap {
    /// Reads a map; what cannot be read is left out.
    pub fn parse(bytes: &[u8]) -> Self {
        let mut map = Self::default();
        let mut lexer = Lexer::new(bytes, 0);
        let mut operands: Vec<Object> = Vec::new();
        let mut room = MAX_ENTRIES;
        loop {
            let token = lexer.token();
            let word = match token {
                Token::End => break,
                Token::Word(word) => word,
                token => {
                    if operands.len() < 3 * MAX_ENTRIES
                        && let Some(object) = lexer.operand(token)
                    {
                        operands.push(object);
                    }
                    continue;
                }
            };
            match word {
                b"endcodespacerange" => map.add_spaces(&operands),
                b"endbfchar" => map.add_characters(&operands, &mut room),
                b"endbfrange" => map.add_ranges(&operands, &mut room),
                b"endcidchar" => map.add_glyphs(&operands, 2, &mut room),
                b"endcidrange" => map.add_glyphs(&operands, 3, &mut room),
                _ => {}
            }
            operands.clear();
        }
        map
    }

    fn add_spaces(&mut self, operands: &[Object]) {
        for pair in operands.chunks_exact(2) {
            if let [Object::Text(low), Object::Text(high)] = pair
                && self.spaces.len() < MAX_SPACES
                && (1..=4).contains(&low.len())
            {
                self.spaces.push((low.len(), code(low), code(high)));
            }
        }
    }

    fn add_text(&mut self, first: u32, last: u32, text: &[u8], room: &mut usize) {
        if *room > 0 && last >= first {
            *room -= 1;
            self.texts.insert(first, (last, text.get(..MAX_TEXT).unwrap_or(text).to_vec()));
        }
    }

    fn add_characters(&mut self, operands: &[Object], room: &mut usize) {
        for pair in operands.chunks_exact(2) {
            if let [Object::Text(from), Object::Text(text)] = pair {
                self.add_text(code(from), code(from), text, room);
            }
        }
    }

    fn add_ranges(&mut self, operands: &[Object], room: &mut usize) {
        for range in operands.chunks_exact(3) {
            match range {
                [Object::Text(from), Object::Text(to), Object::Text(text)] => {
                    self.add_text(code(from), code(to), text, room);
                }
                [Object::Text(from), Object::Text(to), Object::List(texts)] => {
                    for (code, text) in (code(from)..=code(to)).zip(texts.iter()) {
                        self.add_text(code, code, text.text().unwrap_or_default(), room);
                    }
                }
                _ => {}
            }
        }
    }

    fn add_glyphs(&mut self, operands: &[Object], size: usize, room: &mut usize) {
        for range in operands.chunks_exact(size) {
            let (from, to, glyph) = match range {
                [Object::Text(from), glyph] => (code(from), code(from), glyph),
                [Object::Text(from), Object::Text(to), glyph] => (code(from), code(to), glyph),
                _ => continue,
            };
            if let Some(glyph) = glyph.int().and_then(|glyph| u32::try_from(glyph).ok())
                && *room > 0
            {
                *room -= 1;
                self.glyphs.insert(from, (to, glyph));
            }
        }
    }

    /// The text of a code; none if it has none.
    pub fn text(&self, code: u32) -> Option<String> {
        let (first, (last, text)) = self.texts.range(..=code).next_back()?;
        if code > *last {
            return None;
        }
        let step = code - first;
        if step == 0 {
            return Some(utf16(text));
        }
        // The last unit counts up with the code.
        let (before, unit) = text.split_at_checked(text.len().checked_sub(2)?)?;
        let unit = utf16(unit).chars().next();
        let plain = unit.filter(|unit| *unit != char::REPLACEMENT_CHARACTER);
        let mut out = if plain.is_some() { utf16(before) } else { String::new() };
        let base = match plain {
            Some(unit) => u32::from(unit),
            None => u32::from(utf16(text).chars().last()?),
        };
        out.push(char::from_u32(base.checked_add(step)?)?);
        Some(out)
    }

    /// The glyph number of a code; none if it has none.
    pub fn glyph(&self, code: u32) -> Option<u32> {
        let (first, (last, glyph)) = self.glyphs.range(..=code).next_back()?;
        if code > *last { None } else { glyph.checked_add(code - first) }
    }

    /// How many bytes the code has that these bytes begin with; where none fits, as many as the shortest codes have.
    pub fn length(&self, bytes: &[u8]) -> usize {
        let fitting = self.spaces.iter().filter(|(length, low, high)| {
            // Each byte lies between those of the two ends.
            bytes.get(..*length).is_some_and(|given| {
                let given = code(given);
                (0..*length).all(|at| {
                    let byte = |code: u32| code >> (8 * at) & 0xff;
                    (byte(*low)..=byte(*high)).contains(&byte(given))
                })
            })
        });
        fitting.map(|space| space.0).min().or_else(|| self.spaces.iter().map(|space| space.0).min()).unwrap_or(2)
    }

    /// Whether it says how long codes are.
    pub fn has_spaces(&self) -> bool {
        !self.spaces.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_characters_and_ranges() {
        let map = CMap::parse(
            b"1 begincodespacerange <0000> <FFFF> endcodespacerange
              2 beginbfchar <0003> <0020> <0005> <00660069> endbfchar
              3 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0058> <0059>] <0030> <0031> <D83DDE00> endbfrange",
        );
        for (code, text) in [
            (3, " "),
            (5, "fi"),
            (0x10, "A"),
            (0x12, "C"),
            (0x13, ""),
            (0x21, "Y"),
            (0x22, ""),
            (0x30, "😀"),
            (0x31, "😁"),
            (0, ""),
        ] {
            assert_eq!(map.text(code).unwrap_or_default(), text, "{code:x}");
        }
        assert_eq!(map.length(&[1, 2]), 2);
    }

    #[test]
    fn codes_of_mixed_length() {
        let map = CMap::parse(b"2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange");
        assert_eq!(map.length(&[0x41, 0x42]), 1);
        assert_eq!(map.length(&[0x82, 0x50]), 2);
        assert_eq!(map.length(&[0x82, 0x10]), 1);
        assert_eq!(CMap::parse(b"").length(&[1]), 2);
    }

    #[test]
    fn glyph_numbers() {
        let map = CMap::parse(b"1 begincidrange <20> <7e> 1 endcidrange 1 begincidchar <80> 500 endcidchar");
        assert_eq!(map.glyph(0x22), Some(3));
        assert_eq!(map.glyph(0x7f), None);
        assert_eq!(map.glyph(0x80), Some(500));
    }

    #[test]
    fn huge_ranges_cost_nothing() {
        let map = CMap::parse(b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange");
        assert_eq!(map.text(2).as_deref(), Some("C"));
        assert_eq!(map.text(u32::MAX), None);
    }
}
