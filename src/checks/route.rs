//! The program's claims go the route that this claim goes.

use crate::finding::Draft;
use crate::rulebook::schema::{Program, Route};

/// A finding when they go another route, or went one whose rules are not public on the day of submission.
pub fn check(program: &Program, route: Route, takes_associations: bool) -> Option<Draft> {
    let found = |rule: &'static str| Draft::new(rule, "/program").with("program", program.id);
    match (program.route, route) {
        (Route::Engagement, _) => Some(found("route/use-engagement-claim")),
        (Route::Cpor, _) if !takes_associations => Some(found("activity/rules-not-public").from(program.source)),
        (Route::Cpor, Route::CoOp) => Some(found("route/use-cpor")),
        (Route::CoOp, Route::Cpor) => Some(found("route/use-co-op")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, params};

    fn found(program: &str, route: Route, takes_associations: bool) -> Option<Draft> {
        check(book().program(program).expect(program), route, takes_associations)
    }

    fn rule(program: &str, route: Route, takes_associations: bool) -> &'static str {
        found(program, route, takes_associations).map_or("", |found| found.rule)
    }

    #[test]
    fn each_program_has_one_route() {
        for (program, co_op, cpor) in [
            ("csp-indirect-reseller", "", "route/use-co-op"),
            ("surface-add-hub", "", "route/use-co-op"),
            ("osa", "route/use-cpor", ""),
            ("osu-modern-work", "route/use-cpor", ""),
            ("osu-business-applications", "route/use-cpor", ""),
            ("dynamics-isv", "route/use-cpor", ""),
            ("mci-partner-activities", "route/use-engagement-claim", "route/use-engagement-claim"),
        ] {
            assert_eq!(rule(program, Route::CoOp, true), co_op, "{program}");
            assert_eq!(rule(program, Route::Cpor, true), cpor, "{program}");
        }
    }

    #[test]
    fn before_it_took_associations_its_rules_are_not_public_on_either_route() {
        for route in [Route::CoOp, Route::Cpor] {
            assert_eq!(rule("osa", route, false), "activity/rules-not-public");
            assert_eq!(rule("mci-partner-activities", route, false), "route/use-engagement-claim");
        }
    }

    #[test]
    fn the_finding_names_the_program() {
        let other = found("osa", Route::CoOp, true).unwrap();
        assert_eq!(brief(&other), "route/use-cpor /program");
        assert_eq!(params(&other, ["program"]), ["osa"]);
        let early = found("osa", Route::Cpor, false).unwrap();
        assert_eq!(brief(&early), "activity/rules-not-public /program");
        assert_eq!(params(&early, ["program", "activity"]), ["osa", "-"]);
        assert_eq!((early.source, other.source), (Some("FR19-cpor"), None));
    }
}
