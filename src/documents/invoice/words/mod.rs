//! The words of invoices in eleven languages, as the build made them of the files beside this one: labels, months, currencies
//! and legal forms. Where two labels fit, the longer counts.

/// Some words.
pub type List = &'static [&'static str];

/// What a label announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The document is an invoice.
    Title,
    /// The document is a credit note.
    CreditTitle,
    /// The document is a pro forma invoice.
    ProFormaTitle,
    /// The document mentions an invoice, but is none.
    OtherTitle,
    /// Its number.
    Number,
    /// The number of a credit note.
    CreditNumber,
    /// A number by which it may be known where it has no other.
    OtherNumber,
    /// A number of something else.
    NotNumber,
    /// The day it was issued.
    IssuedOn,
    /// A day, of what is not said.
    AnyDate,
    /// Another day.
    OtherDate,
    /// A total, of what is not said.
    Total,
    /// The gross amount payable.
    Gross,
    /// An amount before tax.
    Net,
    /// A tax.
    Tax,
    /// Tax is part of the amount.
    Including,
    /// Tax is no part of the amount.
    Excluding,
    /// Another amount: paid already, carried over, a discount.
    OtherAmount,
    /// A column of the list of what was sold.
    Item,
    /// Who issued it.
    Seller,
    /// Who pays it.
    Buyer,
}

/// The words of one language.
pub struct Language {
    /// Its code.
    pub code: &'static str,
    /// Whether the day comes before the month in dates; false where that is not said.
    pub day_first: bool,
    /// The names of each month; none where months are numbers.
    pub months: &'static [List],
    /// Words before the label of a number that say whose it is: that of another document, which this one refers to.
    pub references: List,
    /// What the currency is called.
    pub currency: List,
    /// Titles of credit notes that may be something else.
    pub unsure_titles: List,
    /// Titles of invoices that put another right, upwards or downwards.
    pub corrections: List,
    /// Labels by what they announce.
    pub labels: &'static [(Kind, List)],
    /// Ends of compounds that are labels by themselves, each with what before it makes another word.
    pub compounds: &'static [(&'static str, List)],
}

include!(concat!(env!("OUT_DIR"), "/invoice_words.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_labels_of_every_kind() {
        let codes: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
        assert_eq!(codes, ["de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "zh"]);
        for Language { code, labels, months, day_first, references, .. } in LANGUAGES {
            for (kind, words) in *labels {
                assert!(!words.is_empty(), "{code}: {kind:?}");
            }
            // In East Asia months are numbers, the year comes first, and no words stand before a label.
            let eastern = matches!(*code, "ja" | "ko" | "zh");
            assert_eq!((months.len(), references.is_empty()), (if eastern { 0 } else { 12 }, eastern), "{code}");
            assert_eq!(*day_first, !eastern && *code != "en", "{code}");
        }
    }

    #[test]
    fn words_are_as_texts_are_compared_by() {
        let lists = LANGUAGES.iter().flat_map(|language| {
            let own = language.months.iter().chain([&language.references]).copied();
            own.chain(language.labels.iter().map(|(_, words)| *words)).map(|words| (language.code, words))
        });
        for (language, words) in lists.chain([("common", LEGAL_FORMS)]) {
            let words = words.concat();
            let folded: String = words.chars().map(super::super::text::fold).collect();
            assert_eq!(folded.replace(['(', ')'], ""), words.replace(['(', ')', '（', '）'], ""), "{language}");
        }
    }

    #[test]
    fn no_month_is_another_elsewhere() {
        let named = |language: &'static Language| {
            language.months.iter().enumerate().flat_map(|(at, names)| names.iter().map(move |name| (*name, at)))
        };
        for (name, at) in LANGUAGES.iter().flat_map(named) {
            assert!(LANGUAGES.iter().flat_map(named).all(|(other, month)| other != name || month == at), "{name}");
        }
    }
}
