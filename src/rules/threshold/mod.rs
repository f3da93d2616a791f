//! Rules on thresholds.

mod not_reached;

use not_reached::{Earned, not_reached};

use super::finding::{Found, declared::threshold::NotReached};
use super::resolve::Facts;

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let of_program = || {
        let program = facts.program.filter(|program| program.route == facts.route)?;
        let threshold = facts.edition.thresholds.iter().find(|threshold| threshold.program == program.id)?;
        let amount = facts.claim.funds.earned.get()?.amount;
        let earned = Earned {
            amount,
            usd: facts.in_usd(amount)?,
            currency: facts.claim.currency.get()?,
            decimals: facts.decimals?,
            converted: !facts.in_limit_currency()?,
        };
        let tolerance = u32::try_from(NotReached::tolerance_percent(facts.book)).unwrap_or_default();
        not_reached(earned, threshold, tolerance)
    };
    of_program().into_iter().collect()
}
