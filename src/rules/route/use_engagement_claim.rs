//! Partner activities of MCI are engagement claims, neither co-op nor customer associations.

use crate::rulebook::types::{Program, Route};
use crate::rules::finding::{Found, declared::route::UseEngagementClaim};

/// A finding for such a program, on any route.
pub fn use_engagement_claim(program: &Program) -> Option<Found> {
    (program.route == Route::Engagement)
        .then(|| Found::new("/program", UseEngagementClaim { program: program.id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    #[test]
    fn partner_activities_and_no_others() {
        let found = use_engagement_claim(book().program("mci-partner-activities").unwrap()).unwrap();
        assert_eq!(brief(&found), "route/use-engagement-claim /program");
        assert_eq!(params(&found, ["program"]), ["mci-partner-activities"]);
        for program in ["osa", "hosting"] {
            assert!(use_engagement_claim(book().program(program).unwrap()).is_none(), "{program}");
        }
    }
}
