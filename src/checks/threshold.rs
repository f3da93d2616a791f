//! The funds earned reach the program's threshold.

use crate::decimal::Decimal;
use crate::finding::Draft;
use crate::rulebook::schema::Threshold;

/// The funds earned, and what they are in the threshold's currency.
#[derive(Debug, Clone, Copy)]
pub struct Earned<'a> {
    /// In the claim's currency.
    pub amount: Decimal,
    /// In the threshold's.
    pub usd: Decimal,
    /// The claim's currency.
    pub currency: &'a String,
    /// Its decimals.
    pub decimals: u32,
    /// Whether they were converted by the partner's own rate.
    pub converted: bool,
}

/// A finding when they do not; the milder case when a converted sum lies within the tolerance, in hundredths.
pub fn check(earned: Earned<'_>, threshold: &Threshold, tolerance: u32) -> Option<Draft> {
    let least = Decimal::whole(threshold.usd.into());
    (earned.usd < least).then(|| {
        let near = earned.converted && earned.usd >= least.minus(least.percent(tolerance));
        Draft::new("threshold/not-reached", "/funds/earned")
            .milder_if(near)
            .with("earned", earned.amount.written(earned.decimals))
            .with("currency", earned.currency)
            .with("earnedUsd", earned.usd.plain())
            .with("threshold", least.written(2))
            .with("program", &threshold.program)
            .against("/program")
            .from(&threshold.source)
    })
}
