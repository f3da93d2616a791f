//! What texts and JavaScript need to know about what the rules report.

pub use crate::rules::finding::Declared;
use crate::rules::finding::declared;

/// What each rule reports, by its id.
pub fn findings() -> &'static [(&'static str, &'static [Declared])] {
    declared::FINDINGS
}

/// What requirements report, by their ids without the part after a colon; those that are not listed report nothing.
pub fn requirements() -> &'static [(&'static str, &'static [Declared])] {
    declared::REQUIREMENTS
}

/// What any text of a finding or requirement may use as well: the severity, the last day to submit unless that is
/// past, and what that day rests on. The first stands in each finding, the others come from the report's `deadline`.
pub const COMMON: [&str; 3] = ["severity", "claimBy", "basis"];
