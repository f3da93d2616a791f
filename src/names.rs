//! Names and numbers as they compare: letters and digits alone, case aside.

use crate::host::{letters_and_digits, lower};

/// Lower-cased, and of that the letters and digits alone. Nothing is normalized.
pub fn folded(name: &str) -> String {
    letters_and_digits(&lower(name))
}

/// Whether two names are the same; a name without letters and digits is the same as none.
pub fn same(one: &str, other: &str) -> bool {
    let one = folded(one);
    !one.is_empty() && one == folded(other)
}

/// Whether two names are the same, or one is part of the other.
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (folded(one), folded(other));
    one.contains(&other) || other.contains(&one)
}

/// Without spaces, and lower-cased: how numbers of invoices compare.
pub fn without_spaces(number: &str) -> String {
    lower(number).chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_alone() {
        assert_eq!(folded("Media GmbH & Co. KG"), "mediagmbhcokg");
        assert_eq!(folded("ΟΔΟΣ 1½"), "οδος1½");
        assert_eq!(folded("e\u{301}"), "e");
        assert_eq!(folded("कि"), "क");
        assert_eq!(folded("Ⓐ—_"), "");
    }

    #[test]
    fn same_and_alike() {
        assert!(same("CONTOSO, Ltd.", "Contoso Ltd"));
        assert!(!same("—", "…"));
        assert!(!same("Contoso", "Contoso Ltd"));
        assert!(alike("Contoso", "Contoso Ltd"));
        assert!(alike("Contoso Ltd", "Contoso"));
        assert!(!alike("Contoso", "Fabrikam"));
    }

    #[test]
    fn numbers_keep_their_punctuation() {
        assert_eq!(without_spaces(" RE 2024-118 "), "re2024-118");
    }
}
