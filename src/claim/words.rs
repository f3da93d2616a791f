//! The closed lists of words that fields take from. The reader knows a list by its name; the words are the rulebook's.

use serde::de::Deserializer;

use crate::forms::Text;
use crate::forms::listed;
use crate::given::{Rows, given, list};
use crate::nearest::nearest;
use crate::rulebook::{Id, Rulebook};

/// The id of the route of customer associations.
pub const CPOR: &str = "cpor";

/// The prefix of what a proof of an association shows of a product.
const PRODUCT: &str = "product:";

/// One word of the list of that name.
fn one<'de, D: Deserializer<'de>>(deserializer: D, name: &'static str) -> Result<Text, D::Error> {
    given(deserializer, listed(name))
}

/// Several words of the list of that name.
fn several<'de, D: Deserializer<'de>>(deserializer: D, name: &'static str) -> Result<Rows<String>, D::Error> {
    list(deserializer, listed(name))
}

/// Where the claim goes.
pub fn route<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "route")
}

/// An edition.
pub fn rulebook<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "rulebook")
}

/// An incentive program.
pub fn program<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "program")
}

/// A role of the person who submits.
pub fn role<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "role")
}

/// An activity.
pub fn activity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "activity")
}

/// A kind of expense.
pub fn expense_kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "expense-kind")
}

/// A means of travel.
pub fn mode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "mode")
}

/// Whose a rented Surface device is.
pub fn surface_owner<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "surface-owner")
}

/// Who issued an invoice.
pub fn issuer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "issuer")
}

/// A solution area.
pub fn solution_area<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "solution-area")
}

/// A role of the partner in an association.
pub fn partner_role<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "partner-role")
}

/// A code of ISO 4217.
pub fn currency<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "currency")
}

/// A code of ISO 3166-1.
pub fn country<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    one(deserializer, "country")
}

/// Channels of a mailing.
pub fn channels<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows<String>, D::Error> {
    several(deserializer, "channel")
}

/// Activities that a campaign is made of.
pub fn components<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows<String>, D::Error> {
    several(deserializer, "component")
}

/// Kinds of evidence of the claim's route.
pub fn evidence_kinds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows<String>, D::Error> {
    several(deserializer, "evidence-kind")
}

/// What a document of the claim's route shows.
pub fn shows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rows<String>, D::Error> {
    several(deserializer, "shows")
}

/// Whether a word of the list of that name, as it is on a route, fits; none for a name that is no list.
fn any<'b>(name: &str, book: &'b Rulebook, on_cpor: bool, fits: &mut dyn FnMut(&'b str) -> bool) -> Option<bool> {
    let vocabulary = &book.vocabulary;
    let listed: &[Id] = match name {
        "channel" => &vocabulary.channels,
        "mode" => &vocabulary.modes,
        "surface-owner" => &vocabulary.surface_owners,
        "issuer" => &vocabulary.issuers,
        "shows" if on_cpor => &vocabulary.association_shows,
        "shows" => &vocabulary.shows,
        "country" => &vocabulary.countries,
        "route" => return Some(["co-op", CPOR].into_iter().any(fits)),
        "currency" => return Some(vocabulary.currencies.iter().map(|currency| currency.id.as_str()).any(fits)),
        "rulebook" => return Some(book.editions.iter().map(|edition| edition.id.as_str()).any(fits)),
        "program" => return Some(book.programs.iter().map(|program| program.id.as_str()).any(fits)),
        "role" => return Some(vocabulary.roles.iter().map(|role| role.id.as_str()).any(fits)),
        "activity" => return Some(book.activities.iter().map(|activity| activity.id.as_str()).any(fits)),
        "component" => return Some(book.components().any(fits)),
        "expense-kind" => return Some(vocabulary.expense_kinds.iter().map(|kind| kind.id.as_str()).any(fits)),
        "evidence-kind" => {
            let kinds = vocabulary.evidence_kinds.iter().filter(|kind| kind.is_of_association() == on_cpor);
            return Some(kinds.map(|kind| kind.id.as_str()).any(fits));
        }
        "solution-area" => return Some(vocabulary.solution_areas.iter().map(|area| area.id.as_str()).any(fits)),
        "partner-role" => {
            let roles = vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles);
            return Some(roles.map(Id::as_str).any(fits));
        }
        _ => return None,
    };
    Some(listed.iter().map(Id::as_str).any(fits))
}

/// Whether a word is of the list of that name; none for a name that is no list.
pub fn has(name: &str, word: &str, book: &Rulebook, on_cpor: bool) -> Option<bool> {
    let product = || word.strip_prefix(PRODUCT).is_some_and(|product| !product.trim().is_empty());
    match name {
        // These lists are long.
        "country" => Some(book.has_country(word)),
        "currency" => Some(book.decimals(word).is_some()),
        _ => any(name, book, on_cpor, &mut |known| known == word)
            .map(|listed| listed || name == "shows" && on_cpor && product()),
    }
}

/// The word of the list that is nearest to one that is not of it.
pub fn nearest_in<'b>(name: &str, word: &str, book: &'b Rulebook, on_cpor: bool) -> Option<&'b str> {
    let mut words = Vec::new();
    any(name, book, on_cpor, &mut |known| {
        words.push(known);
        false
    });
    nearest(word, &words)
}
