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
use super::resolve::Resolved;
use crate::by_index::Sums;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let mut found = of_the_claim(resolved);
    found.extend(of_invoices(resolved));
    found.extend(of_csrs(resolved));
    found
}

fn of_the_claim(resolved: &Resolved<'_>) -> Vec<Found> {
    let claim = &resolved.claim;
    let known = |money: &crate::claim::Given<_>| money.get().is_some();
    let all_known =
        !claim.expenses.is_partly_broken() && resolved.expenses().all(|(_, expense)| known(&expense.amount));
    let claimed = claim.claimed_amount.get().filter(|_| all_known && !resolved.pays_a_share());
    let found = claimed.and_then(|claimed| {
        sum_mismatch(claimed.amount, resolved.expenses_sum(), claim.currency.get(), resolved.decimals)
    });
    found.into_iter().collect()
}

/// What the expenses that name each entry add up to.
fn sums(resolved: &Resolved<'_>, named: &[Option<usize>]) -> Sums {
    let mut sums = Sums::default();
    for (n, expense) in resolved.expenses() {
        if let (Some(entry), Some(amount)) = (named.get(n).copied().flatten(), expense.amount.get()) {
            sums.add(entry, amount.amount);
        }
    }
    sums
}

fn of_invoices(resolved: &Resolved<'_>) -> Vec<Found> {
    let sums = sums(resolved, &resolved.invoice_of);
    let counted = resolved.invoices().filter(|(_, invoice)| resolved.in_claim_currency(invoice));
    let found = counted.filter_map(|(n, invoice)| {
        let path = || place("/invoices", n, "/total");
        exceeds_invoice(
            path,
            invoice.total.get()?.amount,
            sums.at(n)?,
            resolved.claim.currency.get(),
            resolved.decimals,
        )
    });
    found.collect()
}

fn of_csrs(resolved: &Resolved<'_>) -> Vec<Found> {
    let currency = resolved.claim.currency.get();
    let sums = sums(resolved, &resolved.csr_of);
    let mut found = Vec::new();
    for (n, csr) in resolved.csrs() {
        if let (Some(currency), Some(decimals)) = (currency, resolved.decimals) {
            found.extend(csr_arithmetic(csr, n, currency, decimals));
        }
        if let (Some(total), Some(sum)) = (resolved.csr_total(csr), sums.at(n)) {
            let field = if csr.total.get().is_some() { "/total" } else { "" };
            found.extend(exceeds_csr(|| place("/csrs", n, field), total, sum, currency, resolved.decimals));
        }
    }
    found
}
