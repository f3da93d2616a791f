//! The currency, by signs and codes.

use std::collections::BTreeMap;

use super::super::words::{CODES, Kind, LANGUAGES, SHARED_SIGNS};
use super::letters::Word;
use super::page::Page;
use super::total::Labelled;
use super::{Found, Place};

impl Page {
    pub(super) fn currency(&self, total: Option<&Found<Labelled>>) -> Option<Found<String>> {
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        let mut shared: Vec<(String, Place)> = Vec::new();
        let amounts =
            self.lines.iter().enumerate().flat_map(|(at, line)| line.amounts.iter().map(move |own| (at, own)));
        for (at, amount) in amounts {
            let Some(sign) = &amount.sign else { continue };
            let line = self.lines.get(at);
            let (start, end) = line.map_or((amount.start, amount.end), |line| line.around(amount));
            let place = Place { label: None, value: (at, start, end) };
            if SHARED_SIGNS.iter().any(|shared| shared.0 == sign) {
                shared.push((sign.clone(), place));
            } else {
                seen.entry(sign.clone()).or_insert(place);
            }
        }
        let of_total = total.and_then(|total| total.value.sign.clone()).filter(|sign| seen.contains_key(sign));
        let alone = seen.len() == 1;
        if let Some((code, place)) = of_total.and_then(|sign| seen.get_key_value(&sign)) {
            return Some(Found { value: code.clone(), sure: alone, place: *place });
        }
        if alone && shared.is_empty() {
            return seen.into_iter().next().map(|(value, place)| Found { value, sure: true, place });
        }
        // A sign that several share, or none: what code does the text name, if only one?
        let named = self.named_codes();
        if let Some((sign, place)) = shared.first() {
            let fitting: Vec<&(String, Place)> = named.iter().filter(|named| sign_fits(sign, &named.0)).collect();
            if let [(code, place)] = fitting.as_slice() {
                return Some(Found { value: code.clone(), sure: true, place: *place });
            }
            if sign == "¥" && shared.iter().all(|other| other.0 == *sign) {
                let code = if self.speaks("ja") {
                    Some("JPY")
                } else if self.speaks("zh") {
                    Some("CNY")
                } else {
                    None
                };
                return code.map(|code| Found { value: code.into(), sure: true, place: *place });
            }
            return None;
        }
        match named.as_slice() {
            [(code, place)] => {
                let sure = self.is_said_of_amounts(place.value.0, code);
                Some(Found { value: code.clone(), sure, place: *place })
            }
            _ => None,
        }
    }

    /// Whether a code that a line names is said of amounts: it is called the currency, or stands among amounts or sums.
    fn is_said_of_amounts(&self, at: usize, code: &str) -> bool {
        let sums = [Kind::Total, Kind::Gross, Kind::Net];
        self.lines
            .iter()
            .skip(at)
            .filter(|line| line.words.iter().any(|word| line.text(word.start, word.end) == code))
            .any(|line| {
                let called =
                    |word: &Word| LANGUAGES.iter().any(|language| language.currency.contains(&word.text.as_str()));
                line.words.iter().any(called) || !line.amounts.is_empty() || sums.iter().any(|kind| line.has(*kind))
            })
    }

    /// Codes of currencies that the text names anywhere, in capitals.
    pub(super) fn named_codes(&self) -> Vec<(String, Place)> {
        let mut codes: Vec<(String, Place)> = Vec::new();
        for (row, line) in self.lines.iter().enumerate() {
            for (at, word) in line.words.iter().enumerate() {
                let shown = line.text(word.start, word.end);
                let code = CODES.iter().find(|code| **code == shown).map(ToString::to_string);
                let next = line.words.get(at + 1).map_or("", |next| next.text.as_str());
                let spelt = (shown == "US" && next.starts_with("dollar")).then(|| "USD".to_owned());
                if let Some(code) = code.or(spelt)
                    && codes.iter().all(|known| known.0 != code)
                {
                    codes.push((code, Place { label: None, value: (row, word.start, word.end) }));
                }
            }
        }
        codes
    }
}

pub(super) fn sign_fits(sign: &str, code: &str) -> bool {
    SHARED_SIGNS.iter().any(|(shared, codes)| *shared == sign && codes.contains(&code))
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::super::{Confidence, read};

    #[test]
    fn a_sign_that_several_currencies_share_needs_more() {
        let currency = |text: &str| {
            let [_, _, _, currency, ..] = found(&format!("Invoice no. 771\n{text}"));
            currency
        };
        assert_eq!(currency("Total $5.00"), "");
        assert_eq!(currency("Total $5.00\nAll prices in US Dollars"), "USD");
        assert_eq!(currency("Total $5.00 CAD"), "CAD");
        assert_eq!(currency("Total C$5.00"), "CAD");
        assert_eq!(currency("Total 5.00 kr"), "");
        assert_eq!(currency("Total 5.00 kr\nAmounts in SEK"), "SEK");
        assert_eq!(currency("Total 5,00 €"), "EUR");
        assert_eq!(currency("Total 5.00"), "");
    }

    #[test]
    fn a_code_is_likely_where_it_is_said_of_amounts() {
        let currency = |text: &str| {
            let currency = read(&format!("Rechnung Nr. 771\n{text}\nGesamtbetrag 5,00"))?.currency?;
            Some((currency.value, currency.confidence))
        };
        for (text, confidence) in [
            ("Währung:   EUR", Confidence::Likely),
            ("Nettobetrag   EUR\n4,00", Confidence::Likely),
            ("Zahlungen nach dem EUR Raum", Confidence::Guess),
        ] {
            assert_eq!(currency(text), Some(("EUR".to_owned(), confidence)), "{text}");
        }
        // Hours on weekdays are no amounts.
        assert_eq!(currency("Mo.-Fr. 08.30 - 17.00 Uhr\nWährung EUR"), Some(("EUR".to_owned(), Confidence::Likely)));
        assert_eq!(currency("Mo.-Fr. 08.30 Uhr"), None);
    }
}
