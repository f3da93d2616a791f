//! Rules on thresholds.

mod not_reached;

use not_reached::{Earned, not_reached};

use super::finding::{Found, declared::threshold::NotReached};
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let of_program = || {
        let program = resolved.program.filter(|program| program.route == resolved.route)?;
        let threshold = resolved.edition.thresholds.iter().find(|threshold| threshold.program == program.id)?;
        let amount = resolved.claim.funds.earned.get()?.amount;
        let earned = Earned {
            amount,
            usd: resolved.in_usd(amount)?,
            currency: resolved.claim.currency.get()?,
            decimals: resolved.decimals?,
            converted: !resolved.in_limit_currency()?,
        };
        let tolerance = u32::try_from(NotReached::tolerance_percent(resolved.book)).unwrap_or_default();
        not_reached(earned, threshold, tolerance)
    };
    of_program().into_iter().collect()
}
