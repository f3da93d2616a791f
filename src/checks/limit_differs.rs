//! Some partners have other limits, which are not public.

use crate::finding::Draft;

/// The finding for a program with limits of its own.
pub fn by_program(program: &str, source: &str) -> Draft {
    Draft::new("limit/program-differs", "/program").with("reason", "program").with("program", program).from(source)
}

/// The finding for a country with limits of its own.
pub fn by_country(country: &str, source: Option<&String>) -> Draft {
    let found =
        Draft::new("limit/program-differs", "/partner/country").with("reason", "country").with("country", country);
    source.map_or(found.clone(), |source| found.from(source))
}
