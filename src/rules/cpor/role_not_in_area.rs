//! A customer association names a role of its solution area.

use crate::rulebook::Id;
use crate::rulebook::types::SolutionArea;
use crate::rules::finding::{Found, declared::cpor::RoleNotInArea};

/// A finding for a role of another solution area.
pub fn role_not_in_area(role: &str, area: &SolutionArea) -> Option<Found> {
    (!area.partner_roles.iter().any(|id| id == role)).then(|| {
        let roles = area.partner_roles.iter().map(Id::to_string).collect();
        let reports = RoleNotInArea { role: role.into(), area: area.id.to_string(), roles };
        Found::new("/association/partnerRole", reports).against("/association/solutionArea")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    fn role(role: &str, area: &str) -> Option<Found> {
        let areas = &book().vocabulary.solution_areas;
        role_not_in_area(role, areas.iter().find(|known| known.id == area).expect(area))
    }

    #[test]
    fn each_role_belongs_to_one_area() {
        for (id, area, other) in [
            ("build-intent-advisor", "business-applications", "modern-work-and-security"),
            ("usage-recognition", "business-applications", "modern-work-and-security"),
            ("revenue-recognition", "business-applications", "modern-work-and-security"),
            ("use-or-consume", "modern-work-and-security", "business-applications"),
        ] {
            assert!(role(id, area).is_none(), "{id}");
            assert!(role(id, other).is_some(), "{id}");
        }
    }

    #[test]
    fn the_finding_names_the_roles_of_the_area() {
        let found = role("usage-recognition", "modern-work-and-security").unwrap();
        assert_eq!(brief(&found), "cpor/role-not-in-area /association/partnerRole");
        assert_eq!(
            params(&found, ["role", "area", "roles"]),
            ["usage-recognition", "modern-work-and-security", "[use-or-consume]"]
        );
        assert_eq!(found.related, ["/association/solutionArea"]);
    }
}
