//! Rules on evidence.

mod recommended_missing;

use recommended_missing::recommended_missing;

use super::finding::Found;
use super::requirements::{applies, is_evidence};
use super::resolve::Resolved;
use crate::report::Status;
use crate::rulebook::Id;
use crate::rulebook::types::{Proof, When};

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let Some(activity) = resolved.activity().filter(|_| proves_execution(resolved)) else { return Vec::new() };
    let is_recommended = |proof: &&Proof| proof.recommended || recommended_fare(resolved, proof);
    let missing = activity.proofs.iter().filter(is_recommended);
    let missing = missing.filter(|proof| !proof.kinds.iter().any(|kind| proves(resolved, kind, proof.url_visible)));
    let not_attached: Vec<&Id> = missing.flat_map(|proof| &proof.kinds).collect();
    recommended_missing(&not_attached).into_iter().collect()
}

/// Whether a document proves some evidence of the activity, other than of its expenses.
pub fn proves_execution(resolved: &Resolved<'_>) -> bool {
    let kinds = &resolved.book.vocabulary.evidence_kinds;
    let counts = |kind: &Id| !kinds.iter().any(|known| known.id == *kind && known.proves_expenses());
    let proved = |proof: &Proof| {
        !proof.recommended
            && applies(resolved, proof) != Some(false)
            && proof.kinds.iter().any(|kind| counts(kind) && proves(resolved, kind, proof.url_visible))
    };
    resolved.activity().is_some_and(|activity| activity.proofs.iter().any(proved))
}

fn proves(resolved: &Resolved<'_>, kind: &Id, url_visible: bool) -> bool {
    resolved.documents().any(|(_, document)| is_evidence(resolved, document, kind, url_visible) == Status::Met)
}

/// Whether a proof is asked for by one means of travel, and every fare is by another.
fn recommended_fare(resolved: &Resolved<'_>, proof: &Proof) -> bool {
    let When::Fare(_) = &proof.when else { return false };
    let is_fare =
        |kind: &str| resolved.book.vocabulary.expense_kinds.iter().any(|known| known.fare && known.id == kind);
    let travels = resolved.expenses().any(|(_, expense)| expense.kind.get().is_some_and(|kind| is_fare(kind)));
    travels && applies(resolved, proof) == Some(false)
}
