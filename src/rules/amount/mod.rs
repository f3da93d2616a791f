//! Rules on amounts. Those on single values are asked while the claim is resolved.

mod csr_arithmetic;
mod exceeds_csr;
mod exceeds_invoice;
mod not_positive;
mod sum_mismatch;
mod too_many_decimals;

use csr_arithmetic::csr_arithmetic;
use exceeds_csr::exceeds_csr;
use exceeds_invoice::exceeds_invoice;
pub use not_positive::not_positive;
use sum_mismatch::sum_mismatch;
pub use too_many_decimals::too_many_decimals;

use super::finding::{Found, place};
use super::resolve::Facts;
use crate::places::Sums;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let mut found = of_the_claim(facts);
    found.extend(of_invoices(facts));
    found.extend(of_csrs(facts));
    found
}

fn of_the_claim(facts: &Facts<'_>) -> Vec<Found> {
    let claim = &facts.claim;
    let known = |money: &crate::claim::Given<_>| money.get().is_some();
    let all_known = !claim.expenses.is_partly_broken() && facts.expenses().all(|(_, expense)| known(&expense.amount));
    let claimed = claim.claimed_amount.get().filter(|_| all_known);
    let found = claimed
        .and_then(|claimed| sum_mismatch(claimed.amount, facts.expenses_sum(), claim.currency.get(), facts.decimals));
    found.into_iter().collect()
}

/// What the expenses that name each entry add up to.
fn sums(facts: &Facts<'_>, named: &[Option<usize>]) -> Sums {
    let mut sums = Sums::default();
    for (n, expense) in facts.expenses() {
        if let (Some(entry), Some(amount)) = (named.get(n).copied().flatten(), expense.amount.get()) {
            sums.add(entry, amount.amount);
        }
    }
    sums
}

fn of_invoices(facts: &Facts<'_>) -> Vec<Found> {
    let sums = sums(facts, &facts.invoice_of);
    let counted = facts.invoices().filter(|(_, invoice)| facts.in_claim_currency(invoice));
    let found = counted.filter_map(|(n, invoice)| {
        let path = place("/invoices", n, "/total");
        exceeds_invoice(path, invoice.total.get()?.amount, sums.at(n)?, facts.claim.currency.get(), facts.decimals)
    });
    found.collect()
}

fn of_csrs(facts: &Facts<'_>) -> Vec<Found> {
    let currency = facts.claim.currency.get();
    let sums = sums(facts, &facts.csr_of);
    let mut found = Vec::new();
    for (n, csr) in facts.csrs() {
        if let (Some(currency), Some(decimals)) = (currency, facts.decimals) {
            found.extend(csr_arithmetic(csr, n, currency, decimals));
        }
        if let (Some(total), Some(sum)) = (facts.csr_total(csr), sums.at(n)) {
            let field = if csr.total.get().is_some() { "/total" } else { "" };
            found.extend(exceeds_csr(place("/csrs", n, field), total, sum, currency, facts.decimals));
        }
    }
    found
}
