//! Texts as they compare, by the platform’s Unicode tables: as crates they would add 49 to 73 KB of Brotli to each module.
//!
//! Names, numbers, file names and mentions compare in one way: normalized (NFKC), case folded, without the accents of Latin,
//! Greek and Cyrillic letters and without what is invisible; radicals count as their ideographs, digits by their value.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::platform;

/// A text by its letters and digits alone: the general categories L and N.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    platform::letters_and_digits(&normal(text)).replace('\n', "")
}

/// Whether two texts are the same; one without letters and digits is the same as none.
pub fn same(one: &str, other: &str) -> bool {
    let other = folded(other);
    // Most names are known to be others by their ASCII, and what is not ASCII takes long to fold.
    !other.is_empty() && keeps_ascii(one, &other) && folded(one) == other
}

/// Whether a folded text has the letters and digits of ASCII that a text has, in their order: no folding changes more than their
/// case.
fn keeps_ascii(text: &str, folded: &str) -> bool {
    let mut rest = folded.chars();
    let mut ascii = text.chars().filter(char::is_ascii_alphanumeric);
    ascii.all(|c| rest.any(|other| other == c.to_ascii_lowercase()))
}

/// Whether two names are the same, or one contains the other.
pub fn alike(one: &str, other: &str) -> bool {
    let (a, b) = (folded(one), folded(other));
    let known = !a.is_empty() && !b.is_empty();
    (known && (a.contains(&b) || b.contains(&a))) || one == other
}

/// A number as it is written, its spaces gone and all dashes as one.
pub fn as_written(number: &str) -> String {
    let one_dash = |c: char| if DASHES.contains(&u32::from(c)) { '-' } else { c };
    normal(number).chars().filter(|c| !c.is_whitespace()).map(one_dash).collect()
}

/// Numbers and codes in the text of a file.
#[derive(Debug, Clone, Default)]
pub struct Identifiers {
    texts: Vec<String>,
    /// Made when the first number is looked up.
    index: OnceLock<Index>,
}

impl PartialEq for Identifiers {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Identifiers {
    /// As they stand in the file.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// Whether they hold a number: one of them contains it, or its runs of digits are all among theirs. A number without
    /// digits cannot be looked up, and counts as held.
    pub fn hold(&self, number: &str) -> bool {
        let index = self.index.get_or_init(|| Index::of(&self.texts));
        let number = normal(number);
        runs_of_digits(&number).all(|run| index.has_run(run))
            || index.folded.contains(&platform::letters_and_digits(&number).replace('\n', ""))
    }
}

impl From<Vec<String>> for Identifiers {
    fn from(texts: Vec<String>) -> Self {
        Self { texts, index: OnceLock::new() }
    }
}

/// Identifiers, made ready to look many numbers up.
#[derive(Debug, Clone)]
struct Index {
    /// Each folded, one a line.
    folded: String,
    /// Their digits.
    digits: String,
    /// Where each run of digits is, in the order of the runs.
    runs: Vec<Range<usize>>,
}

impl Index {
    fn of(texts: &[String]) -> Self {
        let mut lines = String::new();
        for text in texts {
            lines.push_str(&text.replace('\n', " "));
            lines.push('\n');
        }
        let lines = normal(&lines);
        let mut digits = String::new();
        let mut runs = Vec::new();
        for run in runs_of_digits(&lines) {
            let start = digits.len();
            digits.push_str(run);
            runs.push(start..digits.len());
        }
        runs.sort_unstable_by(|one, other| digits.get(one.clone()).cmp(&digits.get(other.clone())));
        runs.dedup_by(|one, other| digits.get(one.clone()) == digits.get(other.clone()));
        Self { folded: platform::letters_and_digits(&lines), digits, runs }
    }

    fn has_run(&self, run: &str) -> bool {
        self.runs.binary_search_by(|known| self.digits.get(known.clone()).cmp(&Some(run))).is_ok()
    }
}

/// The runs of digits of a text, before separators go; what is invisible separates nothing.
fn runs_of_digits(normal: &str) -> impl Iterator<Item = &str> {
    normal.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty())
}

/// A text for comparison ignoring case only.
pub fn case_folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Down, up and down again is full case folding, but for the dotless i, which folds to itself.
    let fold = |part: &str| platform::lower(&platform::upper(&platform::lower(part)));
    let parts: Vec<String> = text.split('ı').map(fold).collect();
    parts.join("ı").replace('ς', "σ")
}

/// Whether two names of files differ in canonical form, case or kind of space at the most.
pub fn same_file(one: &str, other: &str) -> bool {
    one == other || file_name(one) == file_name(other)
}

fn file_name(name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    platform::composed(&case_folded(&platform::composed(&name)))
}

/// A text without the differences that do not count, except for characters other than letters and digits.
fn normal(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|c| !is_invisible(*c)).map(|c| c.to_ascii_lowercase()).collect();
    }
    let text: String = text.chars().filter(|c| !is_invisible(*c)).map(ideograph).collect();
    let text = case_folded(&platform::compatible(&text));
    let text = without_accents(&platform::compatible_apart(&text));
    platform::compatible(&text).chars().map(ascii_digit).collect()
}

/// A text whose letters and marks stand apart, without the marks of Latin, Greek and Cyrillic letters.
fn without_accents(apart: &str) -> String {
    let mut accents = false;
    let kept = |c: &char| {
        let mark = is_mark(*c);
        let keep = !(mark && accents);
        accents = if mark { accents } else { takes_accents(*c) };
        keep
    };
    apart.chars().filter(kept).collect()
}

fn takes_accents(c: char) -> bool {
    matches!(u32::from(c),
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x2af // Latin
        | 0x1d00..=0x1dbf | 0x1e00..=0x1eff | 0x2c60..=0x2c7f | 0xa720..=0xa7ff | 0xab30..=0xab6f
        | 0x370..=0x3ff | 0x1f00..=0x1fff // Greek
        | 0x400..=0x52f | 0x1c80..=0x1c8f | 0xa640..=0xa69f // Cyrillic
    )
}

/// Marks that stand above, below or through the letter before them.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x300..=0x36f | 0x483..=0x489 | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0xfe20..=0xfe2f)
}

/// The property `Default_Ignorable_Code_Point`, and controls that are no space.
fn is_invisible(c: char) -> bool {
    let ignorable = matches!(u32::from(c),
        0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x202a..=0x202e
        | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfff8 | 0x1bca0..=0x1bca3
        | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff);
    ignorable || (c.is_control() && !c.is_whitespace())
}

/// What a radical counts as: its property `Equivalent_Unified_Ideograph`. Those named after the Kangxi dictionary have it
/// as their compatible form.
fn ideograph(c: char) -> char {
    let place = u32::from(c).checked_sub(FIRST_RADICAL).filter(|place| *place < RADICALS);
    place.and_then(|place| IDEOGRAPHS.chars().nth(place.try_into().ok()?)).unwrap_or(c)
}

/// A text with the ideographs that its radicals and compatible forms of ideographs stand for, one character for each. Some
/// programs write 日 as the radical of that shape.
pub fn ideographs(text: &str) -> Cow<'_, str> {
    let is_other = |c: char| matches!(c, '\u{2e80}'..='\u{2fd5}' | '\u{f900}'..='\u{faff}');
    if !text.contains(is_other) {
        return text.into();
    }
    let plain = |c: char| match c {
        '\u{2f00}'..='\u{2fd5}' | '\u{f900}'..='\u{faff}' => {
            platform::compatible(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c)
        }
        _ => ideograph(c),
    };
    text.chars().map(plain).collect()
}

/// A decimal digit of any script, by its value.
fn ascii_digit(c: char) -> char {
    let value = |zero: &u32| u32::from(c).checked_sub(*zero).and_then(|value| char::from_digit(value, 10));
    if c.is_ascii() { c } else { ZEROS.iter().find_map(value).unwrap_or(c) }
}

/// The first of the CJK Radicals Supplement that has an ideograph.
const FIRST_RADICAL: u32 = 0x2e81;

/// How many there are from there on.
const RADICALS: u32 = 0x2ef4 - FIRST_RADICAL;

/// The ideographs of the CJK Radicals Supplement, in its order; a dash where it has no character.
const IDEOGRAPHS: &str = "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵-旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

/// The property `Dash`, but for characters that are compatible with one of these.
const DASHES: [u32; 23] = [
    0x2d, 0x58a, 0x5be, 0x1400, 0x1806, 0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2053, 0x2212, 0x2e17, 0x2e1a, 0x2e3a,
    0x2e3b, 0x2e40, 0x2e5d, 0x301c, 0x3030, 0x30a0, 0x10d6e, 0x10ead,
];

/// The zero of each script that has decimal digits; the other nine follow it.
#[rustfmt::skip]
const ZEROS: [u32; 68] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
    0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0,
    0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950,
];

#[cfg(test)]
mod tests {
    use super::*;
    use regex_syntax::hir::{Class, HirKind};

    #[test]
    fn letters_and_digits_alone() {
        assert_eq!(folded("Media GmbH & Co. KG"), "mediagmbhcokg");
        assert_eq!(folded("कि Ⓐ—_\n1"), "कa1");
        assert_eq!(folded("—"), "");
    }

    #[test]
    fn ascii_is_folded_alone_as_beside_other_characters() {
        let ascii: String = ('\0'..='\u{7f}').collect();
        assert_eq!(folded(&ascii), folded(&[&ascii, "—"].concat()));
    }

    #[test]
    fn letters_and_digits_of_ascii_are_kept_beside_any_character() {
        let all: Vec<char> = ('\u{80}'..=char::MAX).collect();
        for some in all.chunks(1 << 10) {
            let text: String = some.iter().enumerate().flat_map(|(n, c)| [['k', 'Z', '7', 'i'][n % 4], *c]).collect();
            assert!(keeps_ascii(&text, &folded(&text)), "{:?}", some.first());
        }
        assert!(!keeps_ascii("né1", "ne2") && !keeps_ascii("ab", "ba"));
    }

    #[test]
    fn compatible_characters_are_the_same() {
        for (one, other) in
            [("ＲＥ‑１１８", "re118"), ("Oﬃce", "office"), ("½", "12"), ("x²", "x2"), ("Ⅻ", "xii"), ("ﾊﾞ", "バ")]
        {
            assert_eq!(folded(one), other, "{one}");
        }
    }

    #[test]
    fn case_folds_in_full() {
        for (one, other) in
            [("Straße", "STRASSE"), ("ẞ", "ss"), ("ΟΔΟΣ", "οδος"), ("ſ", "S"), ("ՙև", "ՙԵՒ"), ("ა", "Ა")]
        {
            assert!(same(one, other), "{one} {other}");
        }
        assert!(same("İzmir", "izmir"));
        assert!(!same("ısı", "isi"), "the dotless i is a letter of its own");
    }

    #[test]
    fn accents_of_three_scripts_do_not_count() {
        for (one, other) in [
            ("Média", "MEDIA"),
            ("Nguyễn", "nguyen"),
            ("Άλφα", "αλφα"),
            ("ᾳ", "αι"),
            ("Ёжик й", "ежик и"),
            ("e\u{323}\u{301}", "e"),
        ] {
            assert!(same(one, other), "{one} {other}");
        }
        for (one, other) in [("が", "か"), ("ø", "o"), ("ł", "l"), ("각", "가")] {
            assert!(!same(one, other), "{one} {other}");
        }
        assert!(same("か\u{3099}", "が"));
    }

    #[test]
    fn what_is_invisible_does_not_count() {
        for text in
            ["a\u{200b}b", "a\u{ad}b", "\u{feff}ab", "a\u{3164}b", "a\u{ffa0}b", "\u{202e}ab", "a\u{7}b", "ab\u{fe0f}"]
        {
            assert_eq!((folded(text), as_written(text)), ("ab".into(), "ab".into()), "{text:?}");
        }
    }

    #[test]
    fn a_text_without_radicals() {
        assert_eq!(ideographs("2024年3⽉20⽇ ⾦⼭ ⻘⻓⻛ \u{f907}"), "2024年3月20日 金山 青长风 \u{9f9c}");
        assert_eq!(ideographs("①ﬁ"), "①ﬁ");
    }

    #[test]
    fn radicals_are_ideographs() {
        assert_eq!(folded("⻘⼭⼴告 ⻑⻛"), "青山广告長风");
        assert_eq!(folded("⺟⻳"), "母龟");
        assert_eq!((ideograph('\u{2e80}'), ideograph('\u{2e81}'), ideograph('\u{2ef3}')), ('\u{2e80}', '厂', '龟'));
        assert_eq!(IDEOGRAPHS.chars().count(), usize::try_from(RADICALS).unwrap());
    }

    #[test]
    fn digits_count_by_their_value() {
        assert_eq!(folded("٢٠٢٤-१२३"), "2024123");
        assert_eq!(folded("１２٣"), "123");
        assert_eq!(folded("𝟗"), "9");
    }

    #[test]
    fn same_and_alike() {
        assert!(same("CONTOSO, Ltd.", "Contoso Ltd"));
        assert!(!same("Contoso", "Contoso Ltd"));
        assert!(!same("—", "—"), "it has no letters");
        assert!(alike("Contoso", "Contoso Ltd") && alike("Contoso Ltd", "Contoso"));
        assert!(!alike("Contoso", "Fabrikam"));
        assert!(!alike("—", "Fabrikam") && !alike("Fabrikam", "…") && alike("—", "—"));
    }

    #[test]
    fn numbers_keep_their_punctuation_and_lose_their_spaces() {
        for (one, other) in [
            ("RE 118", "re118"),
            ("RE-118", "ＲＥ‑118\u{200b}"),
            ("1–2", "1-2"),
            ("1 − 2", "1—2"),
            ("１\u{a0}１", "11"),
        ] {
            assert_eq!(as_written(one), as_written(other), "{one} {other}");
        }
        for (one, other) in [("2024-1-11", "2024-11-1"), ("RE-118", "RE118"), ("RE-118", "RE/118"), ("118", "0118")] {
            assert_ne!(as_written(one), as_written(other), "{one} {other}");
        }
    }

    fn hold(identifiers: &[&str], number: &str) -> bool {
        Identifiers::from(identifiers.iter().map(ToString::to_string).collect::<Vec<_>>()).hold(number)
    }

    #[test]
    fn an_identifier_may_contain_more_than_the_number() {
        for (identifier, number) in [
            ("RE-2024-118", "RE-2024-118"),
            ("re2024/118", "RE-2024-118"),
            ("No.RE-2024-118/A", "RE-2024-118"),
            ("ＲＥ２０２４", "re 2024"),
            ("٢٠٢٤", "2024"),
            ("2024118", "2024-118"),
        ] {
            assert!(hold(&["x1", identifier], number), "{identifier} {number}");
        }
        assert!(!hold(&["RE-2024-11"], "RE-2024-118"));
        assert!(!hold(&["RE1", "18"], "RE-118"), "the end of one and the beginning of another");
    }

    #[test]
    fn runs_of_digits_may_be_those_of_several_identifiers() {
        assert!(hold(&["DE81", "2024", "RE118"], "RE 2024/118"));
        assert!(hold(&["a1b2"], "2-1"));
        assert!(hold(&["20\u{ad}24"], "2024"));
        assert!(!hold(&["2024", "RE1180"], "RE 2024/118"));
        assert!(!hold(&["20-24"], "A2024B"));
        assert!(!hold(&["0118"], "118 A"));
    }

    #[test]
    fn a_number_without_digits_is_never_missed() {
        assert!(hold(&["A1"], "---") && hold(&["A1"], "B"));
        assert!(!hold(&[], "1"));
    }

    #[test]
    fn names_of_files_differ_in_form_case_and_space_at_the_most() {
        for (one, other) in [
            ("a.pdf", "A.PDF"),
            ("e\u{301}.pdf", "É.pdf"),
            ("a\u{a0}b.pdf", "a b.pdf"),
            ("a\u{202f}b.pdf", "a\u{3000}b.pdf"),
            ("ΟΔΟΣ.pdf", "οδος.pdf"),
        ] {
            assert!(same_file(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("1.1.pdf", "11.pdf"),
            ("a b.pdf", "ab.pdf"),
            ("a  b.pdf", "a b.pdf"),
            ("é.pdf", "e.pdf"),
            ("１.pdf", "1.pdf"),
        ] {
            assert!(!same_file(one, other), "{one} {other}");
        }
    }

    #[test]
    fn whatever_is_folded_stays_so() {
        for text in ["Straße", "Άλφα ᾳ", "⻘⼭", "ﾊﾞ", "٢٠", "İı", "E\u{327}\u{301}", "กำ", "한국\u{1160}"]
        {
            assert_eq!(folded(&folded(text)), folded(text), "{text}");
            assert_eq!(as_written(&as_written(text)), as_written(text), "{text}");
        }
    }

    /// The characters of a class, as the tables of another library have it.
    fn class(pattern: &str) -> Vec<char> {
        let HirKind::Class(Class::Unicode(class)) = regex_syntax::parse(pattern).unwrap().into_kind() else {
            panic!("{pattern}")
        };
        class.iter().flat_map(|range| range.start()..=range.end()).collect()
    }

    #[test]
    fn the_tables_are_unicodes() {
        let dashes: Vec<char> = class(r"\p{Dash}");
        assert!(dashes.iter().all(|dash| as_written(&dash.to_string()) == "-"));
        assert!(DASHES.iter().all(|dash| dashes.contains(&char::from_u32(*dash).unwrap())));
        let invisible = class(r"[\p{Default_Ignorable_Code_Point}[\p{Cc}--\s]]");
        assert!(invisible.iter().all(|c| is_invisible(*c)));
        assert_eq!((0..=0x0010_ffff).filter_map(char::from_u32).filter(|c| is_invisible(*c)).count(), invisible.len());
        for (n, digit) in class(r"\p{Nd}").iter().enumerate() {
            assert_eq!(folded(&digit.to_string()), (n % 10).to_string(), "{digit}");
        }
        let marks = class(r"\p{M}");
        for letter in class(r"[\p{L}&&[\p{Latin}\p{Greek}\p{Cyrillic}]]") {
            assert!(!normal(&letter.to_string()).contains(&*marks), "{letter}");
        }
    }
}
