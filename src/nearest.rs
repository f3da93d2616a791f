//! The known word nearest to one that is not known.

/// Longer words than this are not compared: they are no misspelt ids.
const MOST_LETTERS: usize = 64;

/// The word of `known` that the fewest changes turn into `word`, case aside; none where nothing is near.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(MOST_LETTERS + 1).map(|c| c.to_ascii_lowercase()).collect();
    if word.len() > MOST_LETTERS {
        return None;
    }
    let mut best = None;
    for candidate in known {
        let letters: Vec<char> = candidate.chars().map(|c| c.to_ascii_lowercase()).collect();
        let changes = changes(&word, &letters);
        let continues = word.len() >= 3 && letters.starts_with(&word);
        let near = continues || changes * 3 <= word.len().max(letters.len()) + 1;
        if near && best.is_none_or(|(fewest, _)| changes < fewest) {
            best = Some((changes, *candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters to add, drop or replace (Levenshtein).
fn changes(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (n, a) in from.iter().enumerate() {
        let mut diagonal = n;
        let mut left = n + 1;
        let mut next = Vec::with_capacity(row.len());
        next.push(left);
        for (b, above) in to.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(a != b)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> Option<&'static str> {
        nearest(word, &["submitterRole", "submitOn", "program", "printed-material"])
    }

    #[test]
    fn slips_are_near_and_other_words_are_not() {
        assert_eq!(of("submiterRole"), Some("submitterRole"));
        assert_eq!(of("PROGRAM"), Some("program"));
        assert_eq!(of("printed"), Some("printed-material"));
        assert_eq!(of("colour"), None);
        assert_eq!(of(""), None);
        assert_eq!(of(&"x".repeat(10_000)), None);
    }

    #[test]
    fn counts_changes() {
        let count = |a: &str, b: &str| changes(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("abc", "abc"), 0);
    }
}
