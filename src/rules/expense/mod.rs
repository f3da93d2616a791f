//! Rules on expenses.

mod alcohol;
mod both_proofs;
mod csr_for_vendor_work;
mod ineligible;
mod surface_rental;

use alcohol::alcohol;
pub use alcohol::is_served;
use both_proofs::both_proofs;
use csr_for_vendor_work::csr_for_vendor_work;
use ineligible::ineligible;
pub use surface_rental::is_own;
use surface_rental::surface_rental;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let kinds = &resolved.book.vocabulary.expense_kinds;
    let eligible = resolved.activity().and_then(|activity| Some((activity, activity.expenses.as_ref()?)));
    let mut found = Vec::new();
    for (n, expense) in resolved.expenses() {
        let named = resolved.invoice_of(n).zip(resolved.csr_of(n));
        found.extend(named.and_then(|(invoice, csr)| both_proofs(expense, invoice, csr, &resolved.claim, n)));
        let Some(kind) = expense.kind.get().and_then(|id| kinds.iter().find(|kind| kind.id == *id)) else { continue };
        found.extend(eligible.and_then(|(activity, eligible)| ineligible(&kind.id, &activity.id, eligible, n)));
        found.extend(alcohol(expense, kind, n));
        found.extend(surface_rental(expense, kind, n));
        found.extend(csr_for_vendor_work(kind, expense.invoice.get().is_some(), expense.csr.get().is_some(), n));
    }
    found
}
