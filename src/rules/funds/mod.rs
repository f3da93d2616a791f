//! Rules on funds.

mod insufficient;

use insufficient::insufficient;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let claim = &resolved.claim;
    let of_claim = || {
        let (claimed, earned) = (claim.claimed_amount.get()?, claim.funds.earned.get()?);
        let before = claim.funds.claimed_before.get().map(|before| before.amount);
        insufficient(claimed.amount, before, earned.amount, claim.currency.get(), resolved.decimals)
    };
    of_claim().into_iter().collect()
}
