//! RTF: the text between its control words.

use super::bytes::part;
use super::look::{Look, Problem, Text};
use super::text;

/// Groups within groups that are kept apart; those deeper count as part of the last.
const MOST_NESTED: usize = 1 << 10;

/// Destinations whose content is no text of the document.
const UNSEEN: [&str; 17] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "themedata",
    "colorschememapping",
    "datastore",
    "latentstyles",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "generator",
    "xmlnstbl",
    "fldinst",
    "filetbl",
];

/// What holds within a group.
#[derive(Debug, Clone, Copy)]
struct Group {
    unseen: bool,
    /// How many characters stand for one that was given by its number.
    stand_ins: usize,
}

/// Looks into a document. It is truncated where a group is not closed.
pub fn look(bytes: &[u8]) -> Look {
    let (text, closed) = read(bytes);
    Look::of_text(text).with_problem((!closed).then_some(Problem::Truncated))
}

/// The text, and whether every group is closed.
fn read(bytes: &[u8]) -> (Text, bool) {
    let mut found = Text::default();
    let mut groups: Vec<Group> = Vec::new();
    let mut group = Group { unseen: false, stand_ins: 1 };
    let (mut at, mut depth, mut skip) = (0, 0_usize, 0);
    let mut narrow = Vec::new();
    while let Some(byte) = bytes.get(at) {
        at += 1;
        let is_text = !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n');
        let mut shown = is_text.then_some(*byte);
        let mut wide = None;
        match byte {
            b'{' => {
                depth += 1;
                skip = 0;
                if groups.len() < MOST_NESTED {
                    groups.push(group);
                }
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                skip = 0;
                if depth < groups.len() {
                    group = groups.pop().unwrap_or(group);
                }
                if depth == 0 {
                    flush(&mut narrow, &mut found);
                    return (found, true);
                }
            }
            b'\\' => match control(bytes, &mut at) {
                Control::Byte(byte) => shown = Some(byte),
                Control::Symbol(b'*') => group.unseen = true,
                Control::Symbol(symbol @ (b'\\' | b'{' | b'}')) => shown = Some(symbol),
                Control::Symbol(b'~') => shown = Some(b' '),
                Control::Word("u", Some(number)) => {
                    let code = u16::try_from(number.rem_euclid(1 << 16)).unwrap_or_default();
                    wide = Some(code);
                    skip = group.stand_ins;
                }
                Control::Word("uc", Some(count)) => {
                    group.stand_ins = usize::try_from(count).unwrap_or_default().min(16);
                }
                Control::Word("bin", Some(length)) => {
                    at = at.saturating_add(usize::try_from(length).unwrap_or_default());
                }
                Control::Word("par" | "line" | "row" | "page" | "sect", _) if !group.unseen => {
                    flush(&mut narrow, &mut found);
                    found.end_line();
                }
                Control::Word("tab" | "cell" | "nestcell", _) => shown = Some(b'\t'),
                Control::Symbol(b'_') | Control::Word("emdash" | "endash", _) => shown = Some(b'-'),
                Control::Word("lquote" | "rquote", _) => shown = Some(b'\''),
                Control::Word("ldblquote" | "rdblquote", _) => shown = Some(b'"'),
                Control::Word(word, _) if UNSEEN.contains(&word) => group.unseen = true,
                Control::Symbol(_) | Control::Word(..) => {}
            },
            _ => {}
        }
        if shown.is_some() && skip > 0 {
            skip -= 1;
            continue;
        }
        if group.unseen {
            continue;
        }
        if let Some(code) = wide {
            flush(&mut narrow, &mut found);
            // Characters beyond the first plane are given as two numbers, and none is part of a number or name.
            let character = char::from_u32(code.into()).unwrap_or(char::REPLACEMENT_CHARACTER);
            found.push(character.encode_utf8(&mut [0; 4]));
        }
        narrow.extend(shown);
    }
    flush(&mut narrow, &mut found);
    (found, false)
}

/// Adds the characters that were given as bytes.
fn flush(narrow: &mut Vec<u8>, found: &mut Text) {
    if !narrow.is_empty() {
        found.push(&text::windows_1252(narrow));
        narrow.clear();
    }
}

enum Control<'a> {
    Word(&'a str, Option<i64>),
    Symbol(u8),
    Byte(u8),
}

/// What follows a backslash.
fn control<'a>(bytes: &'a [u8], at: &mut usize) -> Control<'a> {
    let run = |from: usize, is: fn(&u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.get(..rest.iter().take(32).position(|byte| !is(byte)).unwrap_or(rest.len().min(32))).unwrap_or_default()
    };
    let as_text = |bytes: &'a [u8]| std::str::from_utf8(bytes).unwrap_or_default();
    let word = run(*at, u8::is_ascii_alphabetic);
    if word.is_empty() {
        let symbol = bytes.get(*at).copied().unwrap_or_default();
        *at += 1;
        if symbol == b'\'' {
            let code = part(bytes, *at, 2).and_then(|hex| u8::from_str_radix(as_text(hex), 16).ok());
            *at += 2;
            return Control::Byte(code.unwrap_or(b' '));
        }
        return Control::Symbol(symbol);
    }
    *at += word.len();
    let minus = usize::from(bytes.get(*at) == Some(&b'-'));
    let digits = run(*at + minus, u8::is_ascii_digit);
    let mut number = None;
    if !digits.is_empty() {
        number = as_text(digits).parse::<i64>().ok().map(|number| if minus == 1 { -number } else { number });
        *at += minus + digits.len();
    }
    if bytes.get(*at) == Some(&b' ') {
        *at += 1;
    }
    Control::Word(as_text(word), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(rtf: &[u8]) -> String {
        read(rtf).0.as_str().to_owned()
    }

    #[test]
    fn text_without_control_words() {
        let rtf = br"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Riched20 10.0;}\pard Invoice \b 2024-118\b0\par
Total:\tab 5\'80 \{net\}\par}";
        assert_eq!(shown(rtf), "Invoice 2024-118\nTotal:\t5€ {net}\n");
    }

    #[test]
    fn characters_by_number_replace_their_stand_ins() {
        assert_eq!(shown(br"{\rtf1 \uc1\u8364?5 {\uc2\u-3913 ??x}\u252 y}"), "€5 \u{f0b7}xü");
        assert_eq!(shown(br"{\rtf1 \uc0\u77\u105 cro}"), "Micro");
    }

    #[test]
    fn a_group_that_is_not_closed_is_cut_off() {
        let rtf = br"{\rtf1{\b x} y}";
        for length in 5..rtf.len() {
            assert_eq!(look(&rtf[..length]).problem, Some(Problem::Truncated), "{length}");
        }
        assert_eq!(look(rtf).problem, None);
        assert_eq!(look(b"{\\rtf1 x}\0\0").problem, None);
    }

    #[test]
    fn pictures_may_hold_anything() {
        assert_eq!(shown(b"{\\rtf1 a{\\pict\\bin4 }}}}} b}"), "a b");
        assert_eq!(shown(b"{\\rtf1 a\\bin99999999999999999 b}"), "a");
    }

    #[test]
    fn nesting_is_bounded() {
        let depth = 100_000;
        let rtf = [b"{\\rtf1 ".to_vec(), b"{".repeat(depth), b"x".to_vec(), b"}".repeat(depth + 1)].concat();
        assert_eq!(look(&rtf).problem, None);
    }
}
