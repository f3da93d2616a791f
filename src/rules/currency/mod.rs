//! Rules on currencies.

mod mixed;

use mixed::mixed;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let claim = resolved.claim.currency.get();
    resolved.invoices().filter_map(|(n, invoice)| mixed(invoice.currency.get()?, claim?, n)).collect()
}
