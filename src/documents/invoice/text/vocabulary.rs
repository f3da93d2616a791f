//! Labels by their words, and where they stand in a line.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::super::words::{Kind, LANGUAGES};
use super::letters::{Word, fold, words};

pub(super) struct Label {
    pub(super) words: Vec<String>,
    pub(super) kind: Kind,
    pub(super) language: &'static str,
}

/// Labels by their first word.
pub(in crate::documents) struct Vocabulary(BTreeMap<String, Vec<Label>>);

/// Made once: there are several hundred labels.
pub(in crate::documents) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

impl Vocabulary {
    pub(super) fn new() -> Self {
        let mut by_first: BTreeMap<String, Vec<Label>> = BTreeMap::new();
        for language in LANGUAGES {
            let labels = language.labels.iter().flat_map(|(kind, words)| words.iter().map(|label| (*kind, *label)));
            for (kind, label) in labels {
                let folded: Vec<char> = label.chars().map(fold).collect();
                let words: Vec<String> = words(&folded, &folded).into_iter().map(|word| word.text).collect();
                if let Some(first) = words.first().cloned() {
                    by_first.entry(first).or_default().push(Label { words, kind, language: language.code });
                }
            }
        }
        Self(by_first)
    }

    /// The longest label that these words begin with: what it may mean, and how many words it has.
    pub(in crate::documents) fn longest(&self, words: &[Word]) -> Option<(Vec<(Kind, &'static str)>, usize)> {
        let first = &words.first()?.text;
        let first = if self.0.contains_key(first) { first } else { compound(first)? };
        let labels = self.0.get(first)?;
        // A label does not go on in the next cell.
        let own = words
            .iter()
            .zip(words.iter().skip(1))
            .take_while(|(word, next)| next.start < word.end + 4 && !next.begins_cell);
        let words = words.get(..=own.count())?;
        let fits = |label: &&Label| {
            let others = words.iter().zip(&label.words).skip(1);
            words.len() >= label.words.len() && others.into_iter().all(|(word, own)| word.text == *own)
        };
        let length = labels.iter().filter(fits).map(|label| label.words.len()).max()?;
        let same = labels.iter().filter(|label| label.words.len() == length).filter(fits);
        Some((same.map(|label| (label.kind, label.language)).collect(), length))
    }
}

/// The last part of a compound that is a label by itself: `Handelsrechnung` is a `Rechnung`.
pub(super) fn compound(word: &str) -> Option<&'static str> {
    LANGUAGES.iter().flat_map(|language| language.compounds).find_map(|(last, not_after)| {
        let before = word.strip_suffix(last)?;
        let other = not_after.iter().any(|part| before.ends_with(part));
        (before.chars().count() > 2 && !other).then_some(*last)
    })
}

/// A label in a line.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) meanings: Vec<(Kind, &'static str)>,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Hit {
    pub(super) fn is(&self, kind: Kind) -> bool {
        self.meanings.iter().any(|meaning| meaning.0 == kind)
    }
}

/// Whether a word says that what follows is another document's.
pub(super) fn is_reference(word: &str) -> bool {
    LANGUAGES.iter().any(|language| language.references.contains(&word))
}
