//! Letters and words as texts are compared by.

/// What names are compared by: letters and digits without case and accent.
pub(in crate::documents) fn key(name: &str) -> String {
    name.chars().map(fold).filter(|character| character.is_alphanumeric()).collect()
}

/// One character without case, accent and width, so that places in a line stay what they are.
pub(in crate::documents) fn fold(character: char) -> char {
    let narrow = match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
        '\u{ffe5}' => '¥',
        '\u{2019}' | '\u{2018}' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '№' => '#',
        other => other,
    };
    match narrow {
        'A'..='Z' => narrow.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' | 'æ' | 'Æ' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' | 'Č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ę' | 'ě' | 'ē' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ő' | 'º' | '°' | 'œ' | 'Œ' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ű' | 'ů' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'š' | 'Š' | 'ś' | 'ß' => 's',
        'ž' | 'Ž' | 'ż' | 'ź' => 'z',
        'ł' | 'Ł' => 'l',
        other => other,
    }
}

/// Whether a character is a word by itself: the scripts of East Asia need no blanks between words.
pub(in crate::documents) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// A word of a line: its folded letters, and the columns where it begins and ends.
#[derive(Debug, Clone)]
pub(in crate::documents) struct Word {
    pub(in crate::documents) text: String,
    pub(in crate::documents) start: usize,
    pub(in crate::documents) end: usize,
    /// Whether two blanks or more stand before it.
    pub(in crate::documents) begins_cell: bool,
}

/// The words of a line. The sign of an ordinal ends one: `n°562` is a label and a number.
pub(in crate::documents) fn words(shown: &[char], folded: &[char]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, &character) in folded.iter().enumerate() {
        let alone = is_ideograph(character) || character == '#';
        if alone || character.is_alphanumeric() {
            match words.last_mut() {
                Some(last) if open && !alone => {
                    last.text.push(character);
                    last.end = at + 1;
                }
                _ => {
                    let blanks = folded.get(..at).unwrap_or_default().iter().rev().take(2);
                    let begins_cell = at == 0 || blanks.filter(|before| **before == ' ').count() == 2;
                    words.push(Word { text: character.into(), start: at, end: at + 1, begins_cell });
                }
            }
            open = !alone && !matches!(shown.get(at), Some('º' | '°' | 'ª'));
        } else {
            open = false;
        }
    }
    words
}
