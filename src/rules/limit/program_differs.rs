//! Some partners have other limits, which are not public.

use crate::rulebook::types::Cite;
use crate::rules::finding::{Found, declared::limit::ProgramDiffers};

/// The finding for a program with limits of its own.
pub fn by_program(program: &str, cite: &Cite) -> Found {
    let reports = ProgramDiffers { reason: "program".into(), program: Some(program.into()), country: None };
    Found::new("/program", reports).cited(cite)
}

/// The finding for a country with limits of its own.
pub fn by_country(country: &str, cite: &Cite) -> Found {
    let reports = ProgramDiffers { reason: "country".into(), program: None, country: Some(country.into()) };
    Found::new("/partner/country", reports).cited(cite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, cite, params};

    #[test]
    fn a_program_with_limits_of_its_own() {
        let found = by_program("hosting", &cite("EN23-core"));
        assert_eq!(brief(&found), "limit/program-differs /program");
        assert_eq!(params(&found, ["reason", "program", "country"]), ["program", "hosting", "-"]);
        assert_eq!(found.cite.as_ref().unwrap().source, "EN23-core");
    }

    #[test]
    fn a_country_with_limits_of_its_own() {
        let found = by_country("US", &cite("BLOG-2023-10-24"));
        assert_eq!(brief(&found), "limit/program-differs /partner/country");
        assert_eq!(params(&found, ["reason", "program", "country"]), ["country", "-", "US"]);
        assert_eq!(found.cite.as_ref().unwrap().source, "BLOG-2023-10-24");
    }
}
