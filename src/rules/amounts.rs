//! How much can be claimed: the expenses, what of them is proven, what of that is eligible, and what is left after the limits.

use super::expense::{is_own, is_served};
use super::limits::{self, CheckedLimit};
use super::resolve::Resolved;
use crate::by_index::{Marked, Sums};
use crate::claim::Expense;
use crate::decimal::Decimal;
use crate::report::{Amounts, Limit, LimitStatus};
use crate::rulebook::Id;
use crate::rulebook::types::LimitKind;

/// The amounts of a claim, after every limit.
pub fn amounts(resolved: &Resolved<'_>, checked: &[CheckedLimit]) -> Amounts {
    let claim = &resolved.claim;
    let written = |amount: Option<Decimal>| Some(amount?.to_fixed(resolved.decimals?));

    let shares = shares(resolved);
    let eligible = resolved.activity().and_then(|activity| activity.expenses.as_ref()).map(|kinds| {
        let mut eligible = shares.clone();
        for (n, expense) in resolved.expenses() {
            if !is_eligible(resolved, expense, kinds) {
                eligible.put(n, None);
            }
        }
        eligible
    });
    let claimable = eligible.clone().and_then(|eligible| claimable(resolved, checked, eligible));

    Amounts {
        currency: claim.currency.get().cloned(),
        claimed: written(claim.claimed_amount.get().map(|money| money.amount)),
        expenses: written(Some(resolved.expenses_sum())),
        proven: written(Some(shares.total())),
        eligible: written(eligible.as_ref().map(Sums::total)),
        claimable: written(claimable),
        limits: checked
            .iter()
            .filter(|checked| !checked.unit.is_empty())
            .map(|checked| limit(resolved, checked))
            .collect(),
    }
}

/// What is proven of each expense: the smaller of its amount and what is left of its proof.
fn shares(resolved: &Resolved<'_>) -> Sums {
    let (mut invoices, mut csrs, mut shares) = (Sums::default(), Sums::default(), Sums::default());
    for (n, invoice) in resolved.invoices().filter(|(_, invoice)| !resolved.in_other_currency(invoice)) {
        invoices.put(n, invoice.total.get().map(|total| total.amount));
    }
    for (n, csr) in resolved.csrs() {
        csrs.put(n, resolved.csr_total(csr));
    }
    for (n, expense) in resolved.expenses() {
        let (proofs, proof) = match (resolved.invoice_of(n), resolved.csr_of(n)) {
            (Some(invoice), _) => (&mut invoices, invoice),
            (None, Some(csr)) => (&mut csrs, csr),
            (None, None) => continue,
        };
        if let (Some(amount), Some(left)) = (expense.amount.get(), proofs.at(proof)) {
            let share = amount.amount.min(left);
            proofs.put(proof, Some(left.minus(share)));
            shares.put(n, Some(share));
        }
    }
    shares
}

fn is_eligible(resolved: &Resolved<'_>, expense: &Expense, eligible: &[Id]) -> bool {
    let Some(kind) = expense.kind.get() else { return false };
    let known = resolved.book.vocabulary.expense_kinds.iter().find(|known| known.id == *kind);
    let barred = known.is_some_and(|kind| is_served(expense, kind) || is_own(expense, kind));
    eligible.iter().any(|id| id == kind) && !barred
}

/// What is left after the limits in turn, the claimed amount and the funds; none where that cannot be known.
fn claimable(resolved: &Resolved<'_>, checked: &[CheckedLimit], mut shares: Sums) -> Option<Decimal> {
    let claim = &resolved.claim;
    let undecided = checked.iter().any(|checked| checked.status == LimitStatus::Unknown);
    let named = Marked::of(&resolved.invoice_of);
    let other_currency = resolved.invoices().any(|(n, invoice)| named.has(n) && resolved.in_other_currency(invoice));
    if undecided || other_currency || resolved.limits_not_public() || limits::attendance_unknown(resolved) {
        return None;
    }
    for checked in checked {
        if checked.kind == LimitKind::AttendeesPerConference {
            for n in &checked.expenses {
                shares.put(*n, None);
            }
        } else if let Some(percent) = checked.percent {
            let share = shares.total().percent(percent);
            let most = resolved.decimals.map_or(share, |decimals| share.cut(decimals));
            cap(&mut shares, &checked.expenses, most);
        } else if let Some(ceiling) = checked.ceiling {
            cap(&mut shares, &checked.expenses, ceiling);
        }
    }
    let mut left = shares.total();
    if let Some(claimed) = claim.claimed_amount.get() {
        left = left.min(claimed.amount);
    }
    if let Some(earned) = claim.funds.earned.get() {
        let before = claim.funds.claimed_before.get().map_or(Decimal::ZERO, |before| before.amount);
        left = left.min(earned.amount.minus(before));
    }
    Some(left.max(Decimal::ZERO))
}

/// Takes from the last of these expenses what goes beyond the ceiling.
fn cap(shares: &mut Sums, expenses: &[usize], ceiling: Decimal) {
    let mut left = ceiling;
    for n in expenses {
        if let Some(share) = shares.at(*n) {
            let share = share.min(left);
            shares.put(*n, Some(share));
            left = left.minus(share);
        }
    }
}

fn limit(resolved: &Resolved<'_>, checked: &CheckedLimit) -> Limit {
    let decimals = checked.decimals(resolved);
    let written = |amount: Option<Decimal>| amount.map(|amount| amount.to_fixed(decimals));
    Limit {
        id: checked.id(),
        subject: checked.subject.clone(),
        unit: checked.unit.clone(),
        limit: written(checked.limit),
        used: written(checked.used.map(|used| used.rounded(decimals))),
        status: checked.status,
    }
}
