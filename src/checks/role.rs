//! The role may submit on this route.

use crate::finding::Draft;
use crate::rulebook::schema::{Role, Route};

/// A finding for a role that may not submit.
pub fn check(role: &str, roles: &[Role], route: Route) -> Option<Draft> {
    let may: Vec<String> =
        roles.iter().filter(|role| role.routes.contains(&route)).map(|role| role.id.clone()).collect();
    if may.iter().any(|known| known == role) {
        return None;
    }
    Some(
        Draft::new("role/cannot-submit", "/submitterRole")
            .with("role", role)
            .with("route", route.id())
            .with("roles", may.as_slice()),
    )
}
