//! Rules on currencies.

mod mixed;

use mixed::mixed;

use super::finding::Found;
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let claim = facts.claim.currency.get();
    facts.invoices().filter_map(|(n, invoice)| mixed(invoice.currency.get()?, claim?, n)).collect()
}
