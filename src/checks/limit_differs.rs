//! Some partners have other limits, which are not public.

use crate::finding::Draft;

/// The finding for a program with limits of its own.
pub fn by_program(program: &str, source: &'static str) -> Draft {
    Draft::new("limit/program-differs", "/program").with("reason", "program").with("program", program).from(source)
}

/// The finding for a country with limits of its own.
pub fn by_country(country: &str, source: Option<&'static str>) -> Draft {
    let found =
        Draft::new("limit/program-differs", "/partner/country").with("reason", "country").with("country", country);
    source.map_or(found.clone(), |source| found.from(source))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn a_program_with_limits_of_its_own() {
        let found = by_program("hosting", "EN23-core");
        assert_eq!(brief(&found), "limit/program-differs /program");
        assert_eq!(params(&found, ["reason", "program", "country"]), ["program", "hosting", "-"]);
        assert_eq!(found.source, Some("EN23-core"));
    }

    #[test]
    fn a_country_with_limits_of_its_own() {
        let found = by_country("US", Some("BLOG-2023-10-24"));
        assert_eq!(brief(&found), "limit/program-differs /partner/country");
        assert_eq!(params(&found, ["reason", "program", "country"]), ["country", "-", "US"]);
        assert_eq!(found.source, Some("BLOG-2023-10-24"));
        assert_eq!(by_country("US", None).source, None);
    }
}
