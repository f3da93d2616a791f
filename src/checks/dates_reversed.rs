//! What ends does not end before it starts: the activity, the campaign, in-house work.

use crate::calendar::Date;
use crate::finding::Draft;

/// A finding at the end of `place`, such as `/activity`, when it lies before the start.
pub fn check(place: &str, starts: Option<&Date>, ends: Option<&Date>) -> Option<Draft> {
    let (starts, ends) = (*starts?, *ends?);
    (ends < starts).then(|| {
        Draft::new("activity/dates-reversed", format!("{place}/endsOn"))
            .with("startsOn", starts)
            .with("endsOn", ends)
            .against(format!("{place}/startsOn"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, day, params};

    #[test]
    fn one_day_is_long_enough() {
        assert!(check("/activity", Some(&day("2024-03-01")), Some(&day("2024-03-01"))).is_none());
        let found = check("/activity/campaign", Some(&day("2024-03-02")), Some(&day("2024-03-01"))).unwrap();
        assert_eq!(brief(&found), "activity/dates-reversed /activity/campaign/endsOn");
        assert_eq!(params(&found, ["startsOn", "endsOn"]), ["2024-03-02", "2024-03-01"]);
        assert_eq!(found.related, ["/activity/campaign/startsOn"]);
    }

    #[test]
    fn one_date_is_not_reversed() {
        assert!(check("/csrs/0", Some(&day("2024-03-02")), None).is_none());
        assert!(check("/csrs/0", None, Some(&day("2024-03-01"))).is_none());
    }
}
