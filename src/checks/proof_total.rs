//! The expenses that name one invoice or CSR add up to no more than its total.

use crate::decimal::Decimal;
use crate::finding::Draft;

/// A finding under `rule` when they add up to more.
pub fn check(
    rule: &'static str,
    path: String,
    total: Decimal,
    expenses: Decimal,
    currency: Option<&String>,
    decimals: Option<u32>,
) -> Option<Draft> {
    (expenses > total).then(|| {
        let written = |amount: Decimal| decimals.map_or_else(|| amount.plain(), |decimals| amount.written(decimals));
        Draft::new(rule, path)
            .with("expenses", written(expenses))
            .with("total", written(total))
            .with("difference", written(expenses.minus(total)))
            .with_known("currency", currency)
    })
}
