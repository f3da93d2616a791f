//! The program may claim the activity.

use crate::finding::Draft;
use crate::rulebook::schema::{Confidence, Effect, Exception};

/// A finding when it may not; the milder case where the source is not confirmed.
pub fn check(exception: &Exception, activity: &str, program: &str) -> Option<Draft> {
    (exception.effect == Effect::NotEligible).then(|| {
        Draft::new("activity/not-for-program", "/activity/kind")
            .milder_if(exception.confidence != Confidence::Confirmed)
            .with("activity", activity)
            .with("program", program)
            .against("/program")
            .from(exception.source)
            .with_confidence(exception.confidence)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params, rules};

    fn found(activity: &str, group: &str) -> Option<Draft> {
        let rules = rules("microsoft-co-op@2023-07", activity);
        let exception = rules.activity.exceptions.iter().find(|exception| exception.group == group).expect(group);
        check(exception, activity, "a-program")
    }

    #[test]
    fn what_is_confirmed_forbids() {
        let found = found("employee-purchase-web-setup", "surface-add").unwrap();
        assert_eq!(found.confidence, Some(Confidence::Confirmed));
        assert_eq!(brief(&found), "activity/not-for-program /activity/kind");
        assert_eq!(params(&found, ["activity", "program"]), ["employee-purchase-web-setup", "a-program"]);
        assert_eq!(found.related, ["/program"]);
    }

    #[test]
    fn what_somebody_else_says_warns_and_names_who() {
        let found = found("tv-radio", "not-surface").unwrap();
        assert_eq!(brief(&found), "activity/not-for-program /activity/kind (milder)");
        assert_eq!(found.source, Some("BLOG-2023-10-24"));
    }

    #[test]
    fn other_limits_do_not_forbid() {
        for (activity, group) in [
            ("customer-offers", "surface"),
            ("product-seeding-demo-units", "surface-pc-hub"),
            ("microsoft-hosted-conferences", "hosting"),
        ] {
            assert!(found(activity, group).is_none(), "{activity}");
        }
    }
}
