//! An invoice is issued by the day of submission.

use crate::calendar::Date;
use crate::rules::finding::{Found, declared::invoice::FutureDate, place};

/// A finding when it is issued after the day of submission.
pub fn future_date(issued: Date, submitted: Date, n: usize) -> Option<Found> {
    let reports = FutureDate { date: issued, submit_on: submitted };
    (issued > submitted).then(|| Found::new(place("/invoices", n, "/issuedOn"), reports))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params};

    #[test]
    fn it_may_be_issued_on_the_day_of_submission() {
        assert!(future_date(day("2024-07-20"), day("2024-07-20"), 0).is_none());
        let found = future_date(day("2024-07-21"), day("2024-07-20"), 1).unwrap();
        assert_eq!(brief(&found), "invoice/future-date /invoices/1/issuedOn");
        assert_eq!(params(&found, ["date", "submitOn"]), ["2024-07-21", "2024-07-20"]);
    }
}
