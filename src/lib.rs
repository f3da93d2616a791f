//! Checks a Microsoft co-op marketing claim, or a customer association, before anything is uploaded: what is wrong, what is
//! missing, by when it must be in, and how much can be claimed.
//!
//! ```
//! use claimproof::{Date, Options, Rulebook, check_text};
//!
//! let today = Date::parse("2024-07-20").ok_or("no day")?;
//! let claim = r#"{ "program": "csp-indirect-reseller" }"#;
//! let report = check_text(claim, &Options::on(today), Rulebook::embedded())?;
//! assert_eq!(report.progress.met, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! Data flows one way, and a module uses only those above it; a test holds that.
//!
//! | module | what it is |
//! |---|---|
//! | `host` | what every host already knows: numbers, letters |
//! | [`decimal`] | exact decimal numbers |
//! | `places` | entries of lists by their places |
//! | [`calendar`] | days and fiscal half-years |
//! | `text` | texts as they compare |
//! | `nearest` | the known word nearest to one that is not |
//! | `given` | what is known of a field: absent, broken or a value |
//! | `forms` | the forms that values have: dates, money, addresses, codes |
//! | [`inspection`] | what a file shows: written by [`documents`], read by [`claim`] and [`rules`] |
//! | [`rulebook`] | what the published rules say, as data |
//! | [`report`] | the report: the only types that serialize |
//! | [`claim`] | what a person states, read leniently |
//! | [`rules`] | what a claim settles, what is wrong with it, what it needs, how much can be claimed |
//! | [`batch`] | texts in, reports out |
//! | [`catalog`] | what there is to choose from |
//! | [`documents`] | a file to what it holds, behind the feature `documents` |
//! | `types` | what texts and JavaScript have to know of the types, behind the feature `types` |
//! | `wasm` | the JavaScript boundary of the checks, behind the features `wasm` and `rules` |
//! | `wasm_documents` | that of looking into files, behind `wasm` and `documents` |
//!
//! # What holds everywhere
//!
//! - No figure of the programme stands in code: all come from the files beside `rulebook`, each with its source.
//! - No clock, no input or output, no randomness: today is given.
//! - Nothing that is given can make it panic; reading gives a claim and its problems, never an error.
//! - Absent is not wrong, and unknown is not no: wrong things are findings, absent things are requirements.
//! - No words: a report carries ids and typed params, and the JavaScript package puts them into a language.

mod host;

pub mod decimal;

mod places;

pub mod calendar;

mod text;

mod nearest;

mod given;

mod forms;

pub mod inspection;

pub mod rulebook;

pub mod report;

pub mod claim;

pub mod rules;

pub mod batch;

pub mod catalog;

#[cfg(feature = "documents")]
pub mod documents;

#[cfg(feature = "types")]
pub mod types;

#[cfg(all(feature = "wasm", feature = "rules"))]
pub mod wasm;

#[cfg(all(feature = "wasm", feature = "documents"))]
pub mod wasm_documents;

pub use batch::{check_lines, check_text};
pub use calendar::Date;
#[cfg(feature = "documents")]
pub use documents::inspect;
pub use inspection::Inspection;
pub use report::Report;
pub use rulebook::Rulebook;
pub use rules::check::{Error, Options, check};
