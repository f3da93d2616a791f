//! The expenses add up to no more than is claimed.

use crate::decimal::Decimal;
use crate::finding::Draft;

/// A finding when they add up to more; `expenses` is their sum, once every amount is known.
pub fn check(claimed: Decimal, expenses: Decimal, currency: Option<&String>, decimals: Option<u32>) -> Option<Draft> {
    (expenses > claimed).then(|| {
        let written = |amount: Decimal| decimals.map_or_else(|| amount.plain(), |decimals| amount.written(decimals));
        Draft::new("amount/sum-mismatch", "/claimedAmount")
            .with("expenses", written(expenses))
            .with("claimed", written(claimed))
            .with("difference", written(expenses.minus(claimed)))
            .with_known("currency", currency)
            .against("/expenses")
    })
}
