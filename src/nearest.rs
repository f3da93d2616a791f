//! The known word nearest to one that is not known.

use strsim::generic_levenshtein;

/// Longer words than this are not compared: they are no misspelt ids.
const MOST_LETTERS: usize = 64;

/// The word of `known` that the fewest changes turn into `word`, case aside; none where nothing is near. A change is a letter that
/// is added, dropped or replaced.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = letters(word);
    if word.len() > MOST_LETTERS {
        return None;
    }
    let mut best = None;
    for candidate in known {
        let letters = letters(candidate);
        let most = (word.len().max(letters.len()) + 1) / 3;
        let continues = word.len() >= 3 && letters.starts_with(&word);
        // There are as many changes as one is longer, at the least; most words need not be compared.
        if !continues && word.len().abs_diff(letters.len()) > most {
            continue;
        }
        let changes = generic_levenshtein(&word, &letters);
        if (continues || changes <= most) && best.is_none_or(|(fewest, _)| changes < fewest) {
            best = Some((changes, *candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The letters of a word that matter, in lower case.
fn letters(word: &str) -> Vec<char> {
    word.chars().take(MOST_LETTERS + 1).map(|c| c.to_ascii_lowercase()).collect()
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
}
