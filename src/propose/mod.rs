//! Values of a claim from its files: what may be filled in, and how sure that is; pure, like a check.
//!
//! A proposal is a value for a place of the claim that nobody filled yet, with where it was read. Files are sorted by the signs
//! in their inspections, which the rulebook maps to its own kinds.
//!
//! ```
//! use claimproof::propose::{InvoiceSum, accept, propose};
//! use claimproof::{Rulebook, inspect};
//! use serde_json::json;
//!
//! let found = inspect(b"Name,Company\nAna Sol,Contoso\nLeo Roy,Fabrikam\n", Some("attendees.csv"));
//! let files = [("d1".to_owned(), serde_json::to_value(found)?)];
//! let (claim, today) = (json!({ "program": "hosting" }), "2024-07-20".parse()?);
//! let proposals = propose(&claim, &files, today, InvoiceSum::Gross, Rulebook::embedded());
//! assert!(proposals.iter().all(|proposal| proposal.from.iter().all(|read| read.document == "d1")));
//!
//! // A new claim; nothing that is there is overwritten.
//! let next = accept(&claim, &proposals);
//! assert_eq!(next["program"], "hosting");
//! assert_eq!(next["documents"][0]["fileName"], "attendees.csv");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod accept;
mod aside;
mod association;
mod costs;
mod facts;
mod folder;
mod sort;

pub use accept::accept;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
#[cfg(feature = "types")]
use tsify::Tsify;

use crate::calendar::Date;
use crate::claim::{CPOR, Claim, read};
use crate::inspection::FoundConfidence;
use crate::rulebook::Rulebook;
use folder::Folder;

/// Which sum of an invoice its expense claims.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum InvoiceSum {
    /// The gross total.
    #[default]
    Gross,
    /// That without VAT.
    Net,
}

/// A value for a place of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// JSON Pointer of the place; `-` adds an entry to a list.
    pub path: String,
    /// The value.
    #[cfg_attr(feature = "types", tsify(type = "unknown"))]
    pub value: Value,
    /// How sure it is.
    pub confidence: FoundConfidence,
    /// Whether nothing speaks against it, so that it may be accepted without a look.
    pub sure: bool,
    /// Where it was read, the file that it is about first.
    pub from: Vec<ReadAt>,
    /// The proposals to accept first.
    pub needs: Vec<String>,
    /// Why the file is left out, if it is.
    pub set_aside: Option<Aside>,
    /// What it rests on.
    pub reason: Reason,
    /// What its texts say beside the value.
    #[cfg_attr(feature = "types", tsify(type = "Record<string, string>"))]
    pub params: Map<String, Value>,
}

/// Where a value was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct ReadAt {
    /// The id of the file.
    pub document: String,
    /// The page, from 1; null where there are none.
    pub page: Option<u32>,
    /// The words; null where there are none.
    pub words: Option<String>,
}

/// Why a file is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// Another file holds the same.
    Duplicate,
    /// A system or a program left it.
    SystemFile,
    /// It is not final.
    Draft,
    /// It belongs to another claim: another period, another currency, another day.
    OtherClaim,
}

/// What a proposal rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The file itself.
    File,
    /// What the file calls itself, or what it is.
    Sign,
    /// The invoice that was read.
    Invoice,
    /// The certification that was read.
    Report,
    /// What the lines of an invoice say.
    Lines,
    /// What several files agree on.
    Agreement,
    /// A label and its value.
    Label,
    /// The rows of a list.
    Rows,
    /// The sum of the expenses.
    Sum,
    /// What the text names.
    Named,
}

/// What may be filled in of a claim, by what files show. Total: whatever is given, there is a list.
///
/// `inspections` are pairs of the id of a document and its inspection as JSON; a file that is no document of the claim gets one.
/// `amounts` says which sum of an invoice its expense claims.
pub fn propose(
    claim: &Value,
    inspections: &[(String, Value)],
    today: Date,
    amounts: InvoiceSum,
    book: &Rulebook,
) -> Vec<Proposal> {
    let (typed, _) = read(claim, book);
    let mut folder = Folder::read(inspections, &typed, book);
    aside::first(&mut folder, book);
    if typed.route.get().is_some_and(|route| route == CPOR) {
        let mut draft = Draft { proposals: Vec::new(), claim: &typed, book, amounts };
        association::propose(&mut draft, &folder);
        return finished(draft.proposals);
    }
    let mut facts = facts::Facts::of(&folder, &typed, today, book);
    aside::by_facts(&mut folder, &facts, &typed, book);
    // What was set aside no longer counts.
    facts = facts::Facts::of(&folder, &typed, today, book);
    let mut draft = Draft { proposals: Vec::new(), claim: &typed, book, amounts };
    for at in 0..folder.files.len() {
        sort::file(&mut draft, &folder, &facts, at);
    }
    facts::claim(&mut draft, &folder, &facts);
    costs::sum(&mut draft);
    finished(draft.proposals)
}

/// Proposals as they are made.
struct Draft<'a> {
    proposals: Vec<Proposal>,
    claim: &'a Claim,
    book: &'a Rulebook,
    amounts: InvoiceSum,
}

impl Draft<'_> {
    /// Adds one, and gives its id.
    fn add(
        &mut self,
        path: impl Into<String>,
        value: Value,
        confidence: FoundConfidence,
        reason: Reason,
        from: Vec<ReadAt>,
    ) -> &mut Proposal {
        let id = format!("p{}", self.proposals.len() + 1);
        let at = self.proposals.len();
        self.proposals.push(Proposal {
            id,
            path: path.into(),
            value,
            confidence,
            sure: false,
            from,
            needs: Vec::new(),
            set_aside: None,
            reason,
            params: Map::new(),
        });
        // It was just put there.
        #[expect(clippy::indexing_slicing, reason = "the list has just grown by it")]
        &mut self.proposals[at]
    }
}

/// Where a proposal goes: equal places with other values are rivals. Entries of one file that were read from different words
/// stand beside each other.
fn place(proposal: &Proposal) -> (&str, Option<&str>, Option<&str>) {
    if !proposal.path.ends_with("/-") {
        return (&proposal.path, None, None);
    }
    let first = proposal.from.first();
    (&proposal.path, first.map(|from| from.document.as_str()), first.and_then(|from| from.words.as_deref()))
}

/// The proposals, each with whether it is sure: structured, or likely without a rival, and so is what it needs.
fn finished(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    let mut places: BTreeMap<_, Vec<&Proposal>> = BTreeMap::new();
    for own in &proposals {
        places.entry(place(own)).or_default().push(own);
    }
    let rivals = |own: &Proposal| {
        let others = places.get(&place(own)).map(Vec::as_slice).unwrap_or_default();
        others.iter().any(|other| other.value != own.value && other.confidence <= own.confidence)
    };
    let mut sure: Vec<bool> = proposals
        .iter()
        .map(|own| match own.confidence {
            _ if own.set_aside.is_some() => false,
            FoundConfidence::Structured => true,
            FoundConfidence::Likely => !rivals(own),
            FoundConfidence::Guess => false,
        })
        .collect();
    let ids: BTreeMap<String, usize> = proposals.iter().enumerate().map(|(at, own)| (own.id.clone(), at)).collect();
    for at in 0..proposals.len() {
        let needs = proposals.get(at).map(|own| own.needs.clone()).unwrap_or_default();
        let is_sure = |id: &String| ids.get(id).and_then(|place| sure.get(*place)).copied().unwrap_or(true);
        if !needs.iter().all(is_sure)
            && let Some(own) = sure.get_mut(at)
        {
            *own = false;
        }
    }
    for (proposal, sure) in proposals.iter_mut().zip(sure) {
        proposal.sure = sure;
    }
    proposals
}

/// The proposals that may be accepted without a look.
pub fn sure(proposals: &[Proposal]) -> Vec<Proposal> {
    proposals.iter().filter(|own| own.sure).cloned().collect()
}

#[cfg(test)]
mod tests;
