//! The program takes part in the usage period.

use crate::calendar::Period;
use crate::rulebook::date;
use crate::rulebook::types::Ended;
use crate::rules::finding::{Found, declared::program};

/// A finding when its last usage period lies before this one.
pub fn ended(ended: &Ended, period: Period) -> Option<Found> {
    let last_day = date(ended.last_day)?;
    (last_day < period.first()).then(|| {
        let (starts_on, ends_on) = (period.first(), period.last());
        let reports = program::Ended { program: ended.program.to_string(), last_day, starts_on, ends_on };
        Found::new("/program", reports).against("/usagePeriod").cited(&ended.cite)
    })
}

#[cfg(test)]
mod tests {
    use super::ended as check;
    use super::*;
    use crate::rules::sample::{brief, cite, edition, half, params};

    fn found(program: &str, period: &str) -> Option<Found> {
        let ended = &edition("microsoft-co-op@2023-07").ended;
        check(ended.iter().find(|ended| ended.program == program).expect(program), half(period))
    }

    #[test]
    fn the_usage_period_of_its_last_day_is_its_last() {
        for program in ["mixed-reality-add", "mixed-reality-adr-dmp"] {
            assert!(found(program, "2023-06-30").is_none(), "{program}");
            assert!(found(program, "2023-07-01").is_some(), "{program}");
            assert!(found(program, "2030-01-01").is_some(), "{program}");
        }
    }

    #[test]
    fn a_usage_period_of_which_it_took_part_in_one_day_will_do() {
        for (last_day, over) in [(20_230_630, true), (20_230_701, false), (20_230_702, false), (20_231_231, false)] {
            let ended = Ended { program: "hosting".into(), last_day, cite: cite("EN23-core") };
            assert_eq!(check(&ended, half("2023-07-01")).is_some(), over, "{last_day}");
        }
    }

    #[test]
    fn the_finding_names_its_last_day() {
        let found = found("mixed-reality-add", "2023-07-01").unwrap();
        assert_eq!(brief(&found), "program/ended /program");
        assert_eq!(params(&found, ["program", "lastDay"]), ["mixed-reality-add", "2023-06-30"]);
        assert_eq!(params(&found, ["startsOn", "endsOn"]), ["2023-07-01", "2023-12-31"]);
        assert_eq!(found.related, ["/usagePeriod"]);
        assert_eq!(found.cite.as_ref().unwrap().source, "BLOG-2023-10-24");
    }
}
