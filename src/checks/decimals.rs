//! Amounts have no more decimals than their currency.

use crate::claim::Money;
use crate::finding::Draft;
use crate::report::Param;

/// A finding for more decimals than the currency has; trailing zeros are none.
pub fn check(money: &Money, currency: &String, decimals: u32, path: &str) -> Option<Draft> {
    (money.amount.decimals() > decimals).then(|| {
        Draft::new("amount/too-many-decimals", path)
            .with("value", &money.typed)
            .with("currency", currency)
            .with("decimals", Param::Count(decimals.into()))
    })
}
