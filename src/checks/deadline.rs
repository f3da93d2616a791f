//! The day of submission lies in the claim window.

use crate::calendar::Date;
use crate::finding::Draft;
use crate::report::Param;
use crate::rulebook::ClaimWindow;

/// A finding when it lies after the last day, close to it, or before the first.
pub fn check(window: &ClaimWindow<'_>, submitted: Date, closing_days: i64, path: &str) -> Option<Draft> {
    let found = |rule: &'static str| Draft::new(rule, path).with("submitOn", submitted);
    if let Some(closes) = window.closes {
        let left = submitted.days_until(closes);
        let days = left.unsigned_abs();
        let found = |rule: &'static str| found(rule).with("closesOn", closes);
        if left < 0 && days <= window.grace.into() {
            return Some(found("deadline/past-45-days"));
        }
        if left < 0 {
            return Some(found("deadline/missed").with("days", Param::Count(days)).from(window.source));
        }
        if left <= closing_days {
            return Some(found("deadline/closing").with("days", Param::Count(days)));
        }
    }
    let opens = window.opens.filter(|opens| submitted < *opens)?;
    Some(found("deadline/not-open").with("opensOn", opens).from(window.source))
}
