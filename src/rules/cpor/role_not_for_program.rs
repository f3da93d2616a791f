//! A customer association names the partner role that its program is for.

use crate::rulebook::types::Program;
use crate::rules::finding::{Found, declared::cpor::RoleNotForProgram};

/// A finding for another role.
pub fn role_not_for_program(role: &str, program: &Program) -> Option<Found> {
    let own = program.partner_role.as_ref().filter(|own| **own != *role)?;
    let reports =
        RoleNotForProgram { role: role.into(), program: program.id.to_string(), roles: vec![own.to_string()] };
    Some(Found::new("/association/partnerRole", reports).against("/program"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params};

    fn found(role: &str, program: &str) -> Option<Found> {
        role_not_for_program(role, book().program(program).expect(program))
    }

    #[test]
    fn each_program_is_for_one_role() {
        let own = [
            ("osa", "build-intent-advisor"),
            ("osu-modern-work", "use-or-consume"),
            ("osu-business-applications", "usage-recognition"),
            ("dynamics-isv", "revenue-recognition"),
        ];
        for (program, role) in own {
            assert!(found(role, program).is_none(), "{program}");
            for (_, other) in own.iter().filter(|(_, other)| *other != role) {
                assert!(found(other, program).is_some(), "{program} {other}");
            }
        }
    }

    #[test]
    fn a_program_of_another_route_is_for_none() {
        for program in ["csp-indirect-reseller", "mci-partner-activities"] {
            assert!(found("usage-recognition", program).is_none(), "{program}");
        }
    }

    #[test]
    fn the_finding_names_the_role_of_the_program() {
        let found = found("usage-recognition", "osa").unwrap();
        assert_eq!(brief(&found), "cpor/role-not-for-program /association/partnerRole");
        assert_eq!(
            params(&found, ["role", "program", "roles"]),
            ["usage-recognition", "osa", "[build-intent-advisor]"]
        );
        assert_eq!(found.related, ["/program"]);
    }
}
