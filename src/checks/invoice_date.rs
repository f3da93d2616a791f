//! An invoice is issued by the day of submission, and in the usage period.

use crate::calendar::{Date, HalfYear};
use crate::finding::Draft;

/// A finding when it is issued after the day of submission.
pub fn check_submission(issued: Date, submitted: Date, n: usize) -> Option<Draft> {
    (issued > submitted).then(|| {
        Draft::new("invoice/future-date", format!("/invoices/{n}/issuedOn"))
            .with("date", issued)
            .with("submitOn", submitted)
    })
}

/// A finding when it is issued outside the usage period; no public rule forbids it.
pub fn check_period(issued: Date, period: HalfYear, n: usize) -> Option<Draft> {
    (!period.holds(issued)).then(|| {
        Draft::new("invoice/outside-usage-period", format!("/invoices/{n}/issuedOn"))
            .with("date", issued)
            .with("startsOn", period.first())
            .with("endsOn", period.last())
            .against("/usagePeriod")
    })
}
