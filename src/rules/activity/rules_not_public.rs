//! The rules of the activity, or of the program, are public.

use crate::rulebook::Rules;
use crate::rulebook::types::Program;
use crate::rules::finding::{Found, declared::activity::RulesNotPublic};

/// A finding at `path` when those of the activity are not.
pub fn rules_not_public(rules: Rules<'_>, path: &str) -> Option<Found> {
    let reports = || RulesNotPublic { activity: Some(rules.activity.id.to_string()), program: None };
    (!rules.activity.public).then(|| Found::new(path, reports()).cited(rules.cite))
}

/// The finding that those of the program were not public on the day of submission.
pub fn of_program(program: &Program) -> Found {
    Found::new("/program", RulesNotPublic { activity: None, program: Some(program.id.to_string()) })
        .cited(&program.cite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, params, rules};

    fn found(edition: &str, activity: &str) -> Option<Found> {
        rules_not_public(rules(edition, activity), "/activity/kind")
    }

    #[test]
    fn telemarketing_asks_for_more_from_fiscal_year_2024_and_nobody_says_what() {
        assert!(found("microsoft-co-op@2022-08", "telemarketing").is_none());
        for edition in ["microsoft-co-op@2023-07", "microsoft-co-op@2024-07"] {
            let found = found(edition, "telemarketing").expect(edition);
            assert_eq!(brief(&found), "activity/rules-not-public /activity/kind");
            assert_eq!(params(&found, ["activity", "program"]), ["telemarketing", "-"]);
            assert_eq!(found.cite.as_ref().unwrap().source, "BLOG-2023-10-24");
        }
    }

    #[test]
    fn an_activity_may_be_listed_and_no_more() {
        assert!(found("microsoft-co-op@2020-07", "social-media-marketing").is_some());
        assert!(found("microsoft-co-op@2020-07", "print-advertising").is_none());
    }

    #[test]
    fn a_component_is_found_at_its_place() {
        let found =
            rules_not_public(rules("microsoft-co-op@2023-07", "telemarketing"), "/activity/components/1").unwrap();
        assert_eq!(brief(&found), "activity/rules-not-public /activity/components/1");
    }

    #[test]
    fn those_of_a_program_before_it_took_associations() {
        let early = of_program(book().program("osa").unwrap());
        assert_eq!(brief(&early), "activity/rules-not-public /program");
        assert_eq!(params(&early, ["program", "activity"]), ["osa", "-"]);
        assert_eq!(early.cite.as_ref().unwrap().source, "FR19-cpor");
    }
}
