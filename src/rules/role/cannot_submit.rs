//! The role may submit on this route, and a plan-based claim too.

use crate::rulebook::Id;
use crate::rulebook::types::{PlanBased, Role, Route};
use crate::rules::finding::{Found, declared::role::CannotSubmit};

/// A finding for a role that may not submit; `plan` says who may submit plan-based claims, where the claim is one. The
/// minor case for a role that may submit others: the pages differ on it.
pub fn cannot_submit(role: &str, roles: &[Role], route: Route, plan: Option<&PlanBased>) -> Option<Found> {
    let on_route = || roles.iter().filter(|role| role.routes.contains(&route)).map(|role| &role.id);
    let may: Vec<&Id> = on_route().filter(|id| plan.is_none_or(|plan| plan.roles.contains(id))).collect();
    if may.iter().any(|id| **id == *role) {
        return None;
    }
    let roles = may.iter().map(std::string::ToString::to_string).collect();
    let found = Found::new("/submitterRole", CannotSubmit { role: role.into(), route: route.id().into(), roles });
    Some(match plan.filter(|_| on_route().any(|known| known == role)) {
        Some(plan) => found.milder_if(true).against("/activity/campaign").cited(&plan.cite),
        None => found,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Confidence;
    use crate::rules::sample::{book, brief, params};

    fn found(role: &str, route: Route) -> Option<Found> {
        cannot_submit(role, &book().vocabulary.roles, route, None)
    }

    fn found_in_plan(role: &str) -> Option<Found> {
        cannot_submit(role, &book().vocabulary.roles, Route::CoOp, Some(&book().vocabulary.plan_based))
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
        assert_eq!(brief(&user), "role/cannot-submit /submitterRole (minor)");
        assert_eq!(params(&user, ["role", "roles"]), ["incentives-user", "[global-admin incentives-admin]"]);
        assert_eq!(user.related, ["/activity/campaign"]);
        let cite = user.cite.as_ref().unwrap();
        assert_eq!((cite.source.as_str(), cite.confidence), ("EN23-poe", Confidence::Inferred));
    }

    #[test]
    fn a_role_that_may_submit_nothing_is_no_milder_case_on_a_plan_based_claim() {
        let other = found_in_plan("billing-admin").unwrap();
        assert_eq!(brief(&other), "role/cannot-submit /submitterRole");
        assert_eq!(params(&other, ["roles"]), ["[global-admin incentives-admin]"]);
    }
}
