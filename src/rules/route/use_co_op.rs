//! Programs of cooperative marketing funds are claimed on route `co-op`.

use crate::rulebook::types::{Program, Route};
use crate::rules::finding::{Found, declared::route::UseCoOp};

/// A finding when the claim goes route `cpor`.
pub fn use_co_op(program: &Program, route: Route) -> Option<Found> {
    (program.route == Route::CoOp && route == Route::Cpor)
        .then(|| Found::new("/program", UseCoOp { program: program.id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    fn found(program: &str, route: Route) -> Option<Found> {
        use_co_op(book().program(program).expect(program), route)
    }

    #[test]
    fn programs_of_co_op_funds_on_route_cpor() {
        for program in ["csp-indirect-reseller", "surface-add-hub", "cooperative-marketing-fund"] {
            let found = found(program, Route::Cpor).expect(program);
            assert_eq!(brief(&found), "route/use-co-op /program");
            assert_eq!(params(&found, ["program"]), [program]);
        }
    }

    #[test]
    fn on_their_own_route_and_other_programs() {
        assert!(found("csp-indirect-reseller", Route::CoOp).is_none());
        for route in [Route::CoOp, Route::Cpor] {
            assert!(found("osa", route).is_none());
            assert!(found("mci-partner-activities", route).is_none());
        }
    }
}
