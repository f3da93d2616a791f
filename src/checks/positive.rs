//! Amounts are more than nothing.

use crate::claim::Money;
use crate::finding::Draft;

/// A finding for nothing or less.
pub fn check(money: &Money, path: &str) -> Option<Draft> {
    (!money.amount.is_positive()).then(|| Draft::new("amount/not-positive", path).with("value", &money.typed))
}
