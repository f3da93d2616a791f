//! The role may submit on this route, and a plan-based claim too.

use crate::finding::Draft;
use crate::rulebook::schema::{PlanBased, Role, Route};

/// A finding for a role that may not submit; `plan` says who may submit plan-based claims, where the claim is one. The
/// milder case for a role that may submit others: the pages differ on it.
pub fn check(role: &str, roles: &[Role], route: Route, plan: Option<&PlanBased>) -> Option<Draft> {
    let on_route = || roles.iter().filter(|role| role.routes.contains(&route)).map(|role| role.id);
    let in_plan = |role: &&str| plan.is_none_or(|plan| plan.roles.contains(role));
    let may: Vec<&str> = on_route().filter(in_plan).collect();
    if may.contains(&role) {
        return None;
    }
    let found = Draft::new("role/cannot-submit", "/submitterRole")
        .with("role", role)
        .with("route", route.id())
        .with("roles", may.as_slice());
    Some(match plan.filter(|_| on_route().any(|known| known == role)) {
        Some(plan) => {
            found.milder_if(true).against("/activity/campaign").from(plan.source).with_confidence(plan.confidence)
        }
        None => found,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, params};
    use crate::rulebook::schema::Confidence;

    fn found(role: &str, route: Route) -> Option<Draft> {
        check(role, book().vocabulary.roles, route, None)
    }

    fn found_in_plan(role: &str) -> Option<Draft> {
        check(role, book().vocabulary.roles, Route::CoOp, Some(&book().vocabulary.plan_based))
    }

    #[test]
    fn who_may_submit_what() {
        for (role, co_op, cpor) in [
            ("global-admin", true, false),
            ("incentives-admin", true, true),
            ("incentives-user", true, false),
            ("billing-admin", false, false),
            ("account-admin", false, false),
        ] {
            assert_eq!(found(role, Route::CoOp).is_none(), co_op, "{role}");
            assert_eq!(found(role, Route::Cpor).is_none(), cpor, "{role}");
        }
    }

    #[test]
    fn the_finding_names_who_may() {
        let co_op = found("billing-admin", Route::CoOp).unwrap();
        assert_eq!(brief(&co_op), "role/cannot-submit /submitterRole");
        assert_eq!(params(&co_op, ["role", "route"]), ["billing-admin", "co-op"]);
        assert_eq!(params(&co_op, ["roles"]), ["[global-admin incentives-admin incentives-user]"]);
        let cpor = found("global-admin", Route::Cpor).unwrap();
        assert_eq!(params(&cpor, ["route", "roles"]), ["cpor", "[incentives-admin]"]);
    }

    #[test]
    fn on_a_plan_based_claim_the_user_is_the_milder_case() {
        for role in ["global-admin", "incentives-admin"] {
            assert!(found_in_plan(role).is_none(), "{role}");
        }
        let user = found_in_plan("incentives-user").unwrap();
        assert_eq!(brief(&user), "role/cannot-submit /submitterRole (milder)");
        assert_eq!(params(&user, ["role", "roles"]), ["incentives-user", "[global-admin incentives-admin]"]);
        assert_eq!(user.related, ["/activity/campaign"]);
        assert_eq!((user.source, user.confidence), (Some("EN23-poe"), Some(Confidence::Inferred)));
    }

    #[test]
    fn a_role_that_may_submit_nothing_is_no_milder_case_on_a_plan_based_claim() {
        let other = found_in_plan("billing-admin").unwrap();
        assert_eq!(brief(&other), "role/cannot-submit /submitterRole");
        assert_eq!(params(&other, ["roles"]), ["[global-admin incentives-admin]"]);
        assert_eq!(other.source, None);
    }
}
