//! Entries of lists by their places: where a text was seen first, which places are marked, what they add up to.

use std::collections::BTreeMap;

use crate::decimal::Decimal;

/// Where each text was seen first.
#[derive(Debug, Default)]
pub struct FirstSeen(BTreeMap<String, usize>);

impl FirstSeen {
    /// Notes a text at a place; gives the earlier place where it was seen before.
    pub fn note(&mut self, text: &str, place: usize) -> Option<usize> {
        let known = self.place(text);
        if known.is_none() {
            self.0.insert(text.into(), place);
        }
        known
    }

    /// The place where a text was seen first.
    pub fn place(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    /// How many different texts were seen.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// Places that are marked.
#[derive(Debug, Default)]
pub struct Marked(Vec<bool>);

impl Marked {
    /// Marks a place.
    pub fn mark(&mut self, place: usize) {
        if self.0.len() <= place {
            self.0.resize(place + 1, false);
        }
        if let Some(marked) = self.0.get_mut(place) {
            *marked = true;
        }
    }

    /// Marks the places that are known.
    pub fn of(places: &[Option<usize>]) -> Self {
        let mut marked = Self::default();
        for place in places.iter().flatten() {
            marked.mark(*place);
        }
        marked
    }

    /// Whether a place is marked.
    pub fn has(&self, place: usize) -> bool {
        self.0.get(place) == Some(&true)
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Amounts by place.
#[derive(Debug, Clone, Default)]
pub struct Sums(Vec<Option<Decimal>>);

impl Sums {
    /// Adds an amount at a place.
    pub fn add(&mut self, place: usize, amount: Decimal) {
        let sum = self.at(place).map_or(amount, |sum| sum.plus(amount));
        self.put(place, Some(sum));
    }

    /// Sets the amount at a place.
    pub fn put(&mut self, place: usize, amount: Option<Decimal>) {
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        if let Some(known) = self.0.get_mut(place) {
            *known = amount;
        }
    }

    /// The amount at a place.
    pub fn at(&self, place: usize) -> Option<Decimal> {
        self.0.get(place).copied().flatten()
    }

    /// All of them together.
    pub fn total(&self) -> Decimal {
        let mut total = Decimal::ZERO;
        for sum in self.0.iter().flatten() {
            total = total.plus(*sum);
        }
        total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_stays() {
        let mut seen = FirstSeen::default();
        assert_eq!(seen.note("a", 3), None);
        assert_eq!(seen.note("a", 5), Some(3));
        assert_eq!((seen.place("a"), seen.place("b"), seen.len()), (Some(3), None, 1));
    }

    #[test]
    fn marks() {
        let marked = Marked::of(&[None, Some(2)]);
        assert!(marked.has(2) && !marked.has(1) && !marked.has(9));
        assert!(Marked::of(&[None]).is_empty());
    }

    #[test]
    fn sums() {
        let mut sums = Sums::default();
        sums.add(2, Decimal::whole(5));
        sums.add(2, Decimal::whole(1));
        sums.add(0, Decimal::whole(1));
        assert_eq!((sums.at(2), sums.at(1), sums.total()), (Some(Decimal::whole(6)), None, Decimal::whole(7)));
        sums.put(2, None);
        assert_eq!(sums.total(), Decimal::whole(1));
    }
}
