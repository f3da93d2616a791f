//! The role may submit on this route.

use crate::finding::Draft;
use crate::rulebook::schema::{Role, Route};

/// A finding for a role that may not submit.
pub fn check(role: &str, roles: &[Role], route: Route) -> Option<Draft> {
    let may: Vec<&str> = roles.iter().filter(|role| role.routes.contains(&route)).map(|role| role.id).collect();
    if may.contains(&role) {
        return None;
    }
    Some(
        Draft::new("role/cannot-submit", "/submitterRole")
            .with("role", role)
            .with("route", route.id())
            .with("roles", may.as_slice()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{book, brief, params};

    fn found(role: &str, route: Route) -> Option<Draft> {
        check(role, book().vocabulary.roles, route)
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
}
