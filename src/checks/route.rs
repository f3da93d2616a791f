//! The program's claims go the route that this claim goes.

use crate::finding::Draft;
use crate::rulebook::schema::{Program, Route};

/// A finding when they go another route, or went one whose rules are not public on the day of submission.
pub fn check(program: &Program, route: Route, takes_associations: bool) -> Option<Draft> {
    let rule = match (program.route, route) {
        (Route::Engagement, _) => "route/use-engagement-claim",
        (Route::Cpor, _) if !takes_associations => "activity/rules-not-public",
        (Route::Cpor, Route::CoOp) => "route/use-cpor",
        (Route::CoOp, Route::Cpor) => "route/use-co-op",
        _ => return None,
    };
    Some(Draft::new(rule, "/program").with("program", &program.id))
}
