//! The claim, with what was claimed before, keeps to the funds earned.

use crate::decimal::Decimal;
use crate::finding::Draft;

/// A finding when it goes beyond them.
pub fn check(
    claimed: Decimal,
    before: Decimal,
    earned: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Draft> {
    (claimed.plus(before) > earned).then(|| {
        let written = |amount: Decimal| decimals.map_or_else(|| amount.plain(), |decimals| amount.written(decimals));
        Draft::new("funds/insufficient", "/claimedAmount")
            .with("claimed", written(claimed))
            .with("claimedBefore", written(before))
            .with("earned", written(earned))
            .with("available", written(earned.minus(before).max(Decimal::ZERO)))
            .with_known("currency", currency)
            .against("/funds/earned")
            .against("/funds/claimedBefore")
    })
}
