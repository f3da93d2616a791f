//! The words of signs in eleven languages, as the build made them of the files beside this one, and where they stand in a text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::super::invoice::text::{Word, fold, is_ideograph, words};

/// Some words.
pub type List = &'static [&'static str];

/// What a sign is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What a document calls itself.
    Title,
    /// What was bought.
    Goods,
    /// What a document is about.
    Topic,
    /// A label, whose value is told.
    Label,
}

/// Where the words of a sign count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Wherever those of its group do.
    Anywhere,
    /// In the name of a file alone.
    Name,
    /// At the very beginning alone.
    Head,
}

/// What the value of a label looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Count,
    /// A number.
    Number,
    /// Names of persons.
    Name,
    /// A text.
    Text,
    /// A day.
    Day,
    /// A first day and a last one.
    Period,
}

/// A sign and the words that speak for it.
pub struct Sign {
    /// Its id.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// Where its words count.
    pub within: Within,
    /// What the value of a label looks like.
    pub value: Option<Value>,
    /// The words of each language.
    pub words: &'static [(&'static str, List)],
}

/// What tells of a country.
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its names.
    pub names: List,
    /// Ends of names of companies there.
    pub legal: List,
    /// Its postal codes: `9` is a digit, `A` a letter.
    pub postal: List,
    /// Its currency.
    pub currency: &'static str,
    /// Its languages.
    pub languages: List,
    /// What its tax numbers are called.
    pub tax: List,
}

include!(concat!(env!("OUT_DIR"), "/sign_words.rs"));

/// Letters that a word must have for its end to count by itself.
const SHORTEST_END: usize = 5;

/// Words of a sign, made ready to be found.
struct Entry {
    words: Vec<String>,
    sign: &'static Sign,
    language: &'static str,
}

/// All words of all signs by their first word.
static ENTRIES: LazyLock<BTreeMap<String, Vec<Entry>>> = LazyLock::new(|| {
    let mut by_first: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for sign in SIGNS {
        for (language, phrase) in
            sign.words.iter().flat_map(|(language, list)| list.iter().map(move |own| (*language, *own)))
        {
            let words = words_of(phrase);
            if let Some(first) = words.first().cloned() {
                by_first.entry(first).or_default().push(Entry { words, sign, language });
            }
        }
    }
    by_first
});

/// Single words of languages that write compounds as one word, the longest first.
static ENDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let single = ENTRIES.values().flatten().filter(|entry| {
        let [word] = entry.words.as_slice() else { return false };
        matches!(entry.language, "de" | "nl") && word.len() >= SHORTEST_END && entry.sign.group != Group::Label
    });
    let mut ends: Vec<&'static str> = single
        .filter_map(|entry| entry.words.first())
        .map(String::as_str)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    ends.sort_by_key(|end| std::cmp::Reverse(end.len()));
    ends
});

/// A phrase by its folded words.
pub fn words_of(phrase: &str) -> Vec<String> {
    let shown: Vec<char> = phrase.chars().collect();
    let folded: Vec<char> = shown.iter().copied().map(fold).collect();
    words(&shown, &folded).into_iter().map(|word| word.text).collect()
}

/// Words of a sign in a line: from the first to behind the last, by their places among the line's words.
#[derive(Clone)]
pub struct Hit {
    /// The sign.
    pub sign: &'static Sign,
    /// The languages in which these words mean it.
    pub languages: Vec<&'static str>,
    /// The first word.
    pub first: usize,
    /// Behind the last word.
    pub last: usize,
}

/// All words of signs in a line. Of a sign the longest words count.
pub fn hits(line: &[Word]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for (at, word) in line.iter().enumerate() {
        let own = ENTRIES.get(&word.text);
        let end = own.is_none().then(|| compound(&word.text)).flatten();
        let Some(entries) = own.or_else(|| ENTRIES.get(end?)) else { continue };
        for entry in entries {
            // Only the last part of a compound is known.
            if end.is_some() && (entry.words.len() > 1 || !matches!(entry.language, "de" | "nl")) {
                continue;
            }
            let rest = line.get(at..at + entry.words.len()).unwrap_or_default();
            let fits = !rest.is_empty()
                && rest.iter().zip(&entry.words).skip(1).all(|(word, own)| word.text == *own && !word.begins_cell);
            if !fits {
                continue;
            }
            let last = at + entry.words.len();
            match hits
                .iter_mut()
                .find(|hit| hit.sign.id == entry.sign.id && hit.sign.group == entry.sign.group && hit.last > at)
            {
                Some(hit) if hit.first == at && hit.last == last => hit.languages.push(entry.language),
                Some(hit) if hit.first == at && hit.last < last => {
                    *hit = Hit { sign: entry.sign, languages: vec![entry.language], first: at, last };
                }
                Some(_) => {}
                None => hits.push(Hit { sign: entry.sign, languages: vec![entry.language], first: at, last }),
            }
        }
    }
    hits
}

/// The end of a compound that is a word of a sign by itself.
fn compound(word: &str) -> Option<&'static str> {
    if word.len() < SHORTEST_END + 3 || word.chars().any(|own| is_ideograph(own) || own.is_ascii_digit()) {
        return None;
    }
    ENDS.iter().copied().find(|end| word.len() > end.len() + 2 && word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_words_in_every_language() {
        for sign in SIGNS {
            assert_eq!(sign.words.len(), 11, "{}", sign.id);
            for (language, words) in sign.words {
                assert!(!words.is_empty(), "{}: {language}", sign.id);
            }
        }
    }

    #[test]
    fn words_are_found_in_compounds_too() {
        let found = |text: &str| -> Vec<&str> {
            let shown: Vec<char> = text.chars().collect();
            let folded: Vec<char> = shown.iter().copied().map(fold).collect();
            hits(&words(&shown, &folded))
                .into_iter()
                .filter(|hit| hit.sign.group == Group::Title)
                .map(|hit| hit.sign.id)
                .collect()
        };
        assert_eq!(found("Kundenagenda"), ["agenda"]);
        assert_eq!(found("旅程表_佐藤"), ["itinerary"]);
        assert_eq!(found("Relatório pós-evento"), ["results"]);
        assert!(found("Weihnachtsbaum").is_empty());
    }
}
