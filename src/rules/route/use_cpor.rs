//! Programs that take customer associations are claimed on route `cpor`.

use crate::rulebook::types::{Program, Route};
use crate::rules::finding::{Found, declared::route::UseCpor};

/// A finding when the program takes them and the claim goes route `co-op`.
pub fn use_cpor(program: &Program, route: Route) -> Option<Found> {
    (program.route == Route::Cpor && route == Route::CoOp)
        .then(|| Found::new("/program", UseCpor { program: program.id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    fn found(program: &str, route: Route) -> Option<Found> {
        use_cpor(book().program(program).expect(program), route)
    }

    #[test]
    fn programs_that_take_associations_on_route_co_op() {
        for program in ["osa", "osu-modern-work", "osu-business-applications", "dynamics-isv"] {
            let found = found(program, Route::CoOp).expect(program);
            assert_eq!(brief(&found), "route/use-cpor /program");
            assert_eq!(params(&found, ["program"]), [program]);
        }
    }

    #[test]
    fn on_their_own_route_and_other_programs() {
        assert!(found("osa", Route::Cpor).is_none());
        for route in [Route::CoOp, Route::Cpor] {
            assert!(found("csp-indirect-reseller", route).is_none());
            assert!(found("mci-partner-activities", route).is_none());
        }
    }
}
