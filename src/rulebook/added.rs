//! The rulebooks that were added to the embedded one, and which of them an id names.

use super::types::Rulebook;
use crate::nearest::nearest;

/// The most rulebooks that can be added.
pub const MOST: usize = 32;

/// The embedded rulebook and those that were added to it.
#[derive(Debug, Default)]
pub struct Added(Vec<&'static Rulebook>);

/// A rulebook, and the edition of it that is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Chosen {
    /// The rulebook; none where the claim chooses.
    pub book: Option<&'static Rulebook>,
    /// The edition; none where the claim, or its dates, decide.
    pub edition: Option<&'static str>,
}

impl Added {
    /// Adds a rulebook for as long as the program runs, and returns its id.
    ///
    /// # Errors
    /// Where one of this id was added, where one has an edition of the same id, and where there are too many.
    pub fn add(&mut self, book: Rulebook) -> Result<&'static str, String> {
        if self.0.iter().any(|other| other.id == book.id) {
            return Err(format!("A rulebook `{}` was added before.", book.id));
        }
        if self.0.len() >= MOST {
            return Err(format!("{MOST} rulebooks were added, and there can be no more."));
        }
        let book: &'static Rulebook = Box::leak(Box::new(book));
        self.0.push(book);
        Ok(&book.id)
    }

    /// The rulebook and the edition that an id names: that of a rulebook, or of an edition.
    ///
    /// # Errors
    /// Where it names none; the message has the nearest.
    pub fn choose(&self, id: Option<&str>) -> Result<Chosen, String> {
        let Some(id) = id else { return Ok(Chosen { book: None, edition: None }) };
        let all = || std::iter::once(Rulebook::embedded()).chain(self.0.iter().copied());
        if let Some(book) = all().find(|book| book.id == *id) {
            return Ok(Chosen { book: Some(book), edition: None });
        }
        let edition = all().find_map(|book| Some((book, book.edition(id)?)));
        if let Some((book, edition)) = edition {
            return Ok(Chosen { book: Some(book), edition: Some(&edition.id) });
        }
        let editions = all().flat_map(|book| &book.editions).map(|edition| edition.id.as_str());
        let known: Vec<&str> = editions.chain(self.0.iter().map(|book| book.id.as_str())).collect();
        let near = nearest(id, &known).map(|near| format!(" Did you mean \"{near}\"?")).unwrap_or_default();
        Err(format!("There is no edition \"{id}\".{near} Known are: {}.", known.join(", ")))
    }

    /// The rulebook that has the edition which a claim asks for; else the embedded one.
    pub fn of_claim(&self, asked: Option<&str>) -> &'static Rulebook {
        let asked = asked.map(str::trim);
        let added = asked.filter(|pin| Rulebook::embedded().edition(pin).is_none());
        let found = added.and_then(|pin| self.0.iter().copied().find(|book| book.edition(pin).is_some()));
        found.unwrap_or_else(|| Rulebook::embedded())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(id: &str, edition: &str) -> Rulebook {
        let mut book = Rulebook::embedded().clone();
        book.id = id.into();
        book.editions.truncate(1);
        book.editions[0].id = edition.into();
        book
    }

    #[test]
    fn an_id_names_a_rulebook_or_an_edition() {
        let mut added = Added::default();
        assert_eq!(added.add(book("fund", "fund@2026")), Ok("fund"));
        assert!(added.add(book("fund", "fund@2027")).unwrap_err().contains("was added before"));
        let named = |id: &str| {
            let chosen = added.choose(Some(id)).unwrap();
            (chosen.book.unwrap().id.to_string(), chosen.edition)
        };
        assert_eq!(named("fund"), ("fund".into(), None));
        assert_eq!(named("fund@2026"), ("fund".into(), Some("fund@2026")));
        assert_eq!(named("microsoft"), ("microsoft".into(), None));
        assert_eq!(named("microsoft-co-op@2023-07"), ("microsoft".into(), Some("microsoft-co-op@2023-07")));
        assert!(added.choose(None).unwrap().book.is_none());
        let unknown = added.choose(Some("fund@2025")).unwrap_err();
        assert!(unknown.contains("no edition \"fund@2025\". Did you mean \"fund@2026\"?"), "{unknown}");
    }

    #[test]
    fn a_claim_names_an_edition_of_its_own_rulebook() {
        let mut added = Added::default();
        added.add(book("fund", "fund@2026")).unwrap();
        let of = |asked: Option<&str>| added.of_claim(asked).id.to_string();
        assert_eq!(of(Some(" fund@2026")), "fund");
        for other in [None, Some("fund"), Some("")] {
            assert_eq!(of(other), "microsoft");
        }
    }

    #[test]
    fn there_is_a_most() {
        let mut added = Added::default();
        for n in 0..MOST {
            added.add(book(&format!("fund-{n}"), "fund@2026")).unwrap();
        }
        assert!(added.add(book("one-more", "fund@2026")).unwrap_err().contains("no more"));
    }
}
