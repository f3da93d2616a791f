//! What ends does not end before it starts: the activity, the campaign, in-house work.

use crate::calendar::Date;
use crate::rules::finding::{Found, declared::activity::DatesReversed};

/// A finding at the end of `place`, such as `/activity`, when it lies before the start.
pub fn dates_reversed(place: &str, starts: Option<&Date>, ends: Option<&Date>) -> Option<Found> {
    let (starts_on, ends_on) = (*starts?, *ends?);
    (ends_on < starts_on).then(|| {
        Found::new(format!("{place}/endsOn"), DatesReversed { starts_on, ends_on }).against(format!("{place}/startsOn"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, day, params};

    #[test]
    fn one_day_is_long_enough() {
        assert!(dates_reversed("/activity", Some(&day("2024-03-01")), Some(&day("2024-03-01"))).is_none());
        let found = dates_reversed("/activity/campaign", Some(&day("2024-03-02")), Some(&day("2024-03-01"))).unwrap();
        assert_eq!(brief(&found), "activity/dates-reversed /activity/campaign/endsOn");
        assert_eq!(params(&found, ["startsOn", "endsOn"]), ["2024-03-02", "2024-03-01"]);
        assert_eq!(found.related, ["/activity/campaign/startsOn"]);
    }

    #[test]
    fn one_date_is_not_reversed() {
        assert!(dates_reversed("/csrs/0", Some(&day("2024-03-02")), None).is_none());
        assert!(dates_reversed("/csrs/0", None, Some(&day("2024-03-01"))).is_none());
    }
}
