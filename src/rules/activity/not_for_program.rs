//! The program may claim the activity.

use crate::rulebook::types::{Confidence, Effect, Exception};
use crate::rules::finding::{Found, declared::activity::NotForProgram};

/// A finding when it may not; the minor case where the source is not confirmed.
pub fn not_for_program(exception: &Exception, activity: &str, program: &str) -> Option<Found> {
    (exception.effect == Effect::NotEligible).then(|| {
        Found::new("/activity/kind", NotForProgram { activity: activity.into(), program: program.into() })
            .milder_if(exception.cite.confidence != Confidence::Confirmed)
            .against("/program")
            .cited(&exception.cite)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params, rules};

    fn found(activity: &str, group: &str) -> Option<Found> {
        let rules = rules("microsoft-co-op@2023-07", activity);
        let exception = rules.activity.exceptions.iter().find(|exception| exception.group == group).expect(group);
        not_for_program(exception, activity, "a-program")
    }

    #[test]
    fn what_is_confirmed_forbids() {
        let found = found("employee-purchase-web-setup", "surface-add").unwrap();
        assert_eq!(found.cite.as_ref().unwrap().confidence, Confidence::Confirmed);
        assert_eq!(brief(&found), "activity/not-for-program /activity/kind");
        assert_eq!(params(&found, ["activity", "program"]), ["employee-purchase-web-setup", "a-program"]);
        assert_eq!(found.related, ["/program"]);
    }

    #[test]
    fn what_somebody_else_says_warns_and_names_who() {
        let found = found("tv-radio", "not-surface").unwrap();
        assert_eq!(brief(&found), "activity/not-for-program /activity/kind (minor)");
        assert_eq!(found.cite.as_ref().unwrap().source, "BLOG-2023-10-24");
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
