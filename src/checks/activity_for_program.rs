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
            .from(&exception.source)
    })
}
