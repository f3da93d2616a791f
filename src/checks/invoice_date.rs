//! An invoice is issued by the day of submission, and in the usage period.

use crate::calendar::{Date, HalfYear};
use crate::finding::{Draft, place};

/// A finding when it is issued after the day of submission.
pub fn check_submission(issued: Date, submitted: Date, n: usize) -> Option<Draft> {
    (issued > submitted).then(|| {
        Draft::new("invoice/future-date", place("/invoices", n, "/issuedOn"))
            .with("date", issued)
            .with("submitOn", submitted)
    })
}

/// A finding when it is issued outside the usage period; no public rule forbids it.
pub fn check_period(issued: Date, period: HalfYear, n: usize) -> Option<Draft> {
    (!period.holds(issued)).then(|| {
        Draft::new("invoice/outside-usage-period", place("/invoices", n, "/issuedOn"))
            .with("date", issued)
            .with("startsOn", period.first())
            .with("endsOn", period.last())
            .against("/usagePeriod")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, day, half, params};

    #[test]
    fn it_may_be_issued_on_the_day_of_submission() {
        assert!(check_submission(day("2024-07-20"), day("2024-07-20"), 0).is_none());
        let found = check_submission(day("2024-07-21"), day("2024-07-20"), 1).unwrap();
        assert_eq!(brief(&found), "invoice/future-date /invoices/1/issuedOn");
        assert_eq!(params(&found, ["date", "submitOn"]), ["2024-07-21", "2024-07-20"]);
    }

    #[test]
    fn first_and_last_day_belong_to_the_usage_period() {
        for (issued, outside) in
            [("2023-12-31", true), ("2024-01-01", false), ("2024-06-30", false), ("2024-07-01", true)]
        {
            assert_eq!(check_period(day(issued), half("2024-01-01"), 0).is_some(), outside, "{issued}");
        }
    }

    #[test]
    fn the_finding_names_the_usage_period() {
        let found = check_period(day("2024-07-01"), half("2024-01-01"), 2).unwrap();
        assert_eq!(brief(&found), "invoice/outside-usage-period /invoices/2/issuedOn");
        assert_eq!(params(&found, ["date", "startsOn", "endsOn"]), ["2024-07-01", "2024-01-01", "2024-06-30"]);
        assert_eq!(found.related, ["/usagePeriod"]);
    }
}
