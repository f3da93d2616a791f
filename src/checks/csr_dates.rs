//! In-house work lies within the activity, and is certified once it is done.

use super::span::Span;
use crate::claim::Csr;
use crate::finding::{Draft, place};

/// A finding for each date of the work outside the activity's dates.
pub fn check_activity(csr: &Csr, activity: Span, n: usize) -> Vec<Draft> {
    [("/startsOn", &csr.starts_on), ("/endsOn", &csr.ends_on)]
        .into_iter()
        .filter_map(|(field, date)| {
            let date = *date.get().filter(|date| activity.excludes(**date))?;
            let found = Draft::new("csr/outside-activity", place("/csrs", n, field));
            Some(activity.overstepped(date, "/activity", found))
        })
        .collect()
}

/// A finding when the work is certified before it ends.
pub fn check_certified(csr: &Csr, n: usize) -> Option<Draft> {
    let (certified, ends) = (*csr.certified_on.get()?, *csr.ends_on.get()?);
    (certified < ends).then(|| {
        let path = place("/csrs", n, "/certifiedOn");
        Draft::new("csr/certified-too-early", path)
            .with("date", certified)
            .with("endsOn", ends)
            .against(place("/csrs", n, "/endsOn"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, briefs, csr, params, span};

    fn outside(first: &str, last: &str, activity: Span) -> Vec<String> {
        briefs(check_activity(&csr(&format!(r#"{{"id":"c1","startsOn":"{first}","endsOn":"{last}"}}"#)), activity, 1))
    }

    #[test]
    fn work_may_fill_the_activity() {
        let activity = span("2024-03-01", "2024-03-31");
        assert!(outside("2024-03-01", "2024-03-31", activity).is_empty());
        assert_eq!(outside("2024-02-29", "2024-03-31", activity), ["csr/outside-activity /csrs/1/startsOn"]);
        assert_eq!(outside("2024-03-01", "2024-04-01", activity), ["csr/outside-activity /csrs/1/endsOn"]);
        assert_eq!(outside("2024-02-01", "2024-02-29", activity).len(), 2);
    }

    #[test]
    fn the_finding_names_the_days_of_the_activity() {
        let csr = csr(r#"{"startsOn":"2024-02-26","endsOn":"2024-04-01"}"#);
        let findings = check_activity(&csr, span("2024-03-01", "2024-03-31"), 0);
        assert_eq!(params(&findings[0], ["date", "startsOn", "endsOn"]), ["2024-02-26", "2024-03-01", "2024-03-31"]);
        assert!(findings[0].related.contains(&"/activity/startsOn".into()));
        assert!(findings[1].related.contains(&"/activity/endsOn".into()));
    }

    #[test]
    fn days_that_are_not_known_exclude_nothing() {
        assert!(outside("2024-02-01", "2024-04-30", span("", "")).is_empty());
        assert!(outside("2024-03-01", "2030-01-01", span("2024-03-01", "")).is_empty());
        assert!(outside("", "", span("2024-03-01", "2024-03-31")).is_empty());
    }

    fn certified(certified: &str, ends: &str) -> Option<Draft> {
        check_certified(&csr(&format!(r#"{{"id":"c","certifiedOn":"{certified}","endsOn":"{ends}"}}"#)), 2)
    }

    #[test]
    fn work_may_be_certified_on_the_day_it_ends() {
        assert!(certified("2024-03-31", "2024-03-31").is_none());
        let found = certified("2024-03-30", "2024-03-31").unwrap();
        assert_eq!(brief(&found), "csr/certified-too-early /csrs/2/certifiedOn");
        assert_eq!(params(&found, ["date", "endsOn"]), ["2024-03-30", "2024-03-31"]);
        assert_eq!(found.related, ["/csrs/2/endsOn"]);
    }

    #[test]
    fn a_day_that_is_not_known_is_not_too_early() {
        assert!(certified("", "2024-03-31").is_none());
        assert!(certified("2024-03-30", "").is_none());
    }
}
