//! Checks a Microsoft co-op marketing claim, or a customer association, before anything is uploaded: what is wrong, what is
//! missing, by when it must be in, and how much can be claimed.
//!
//! ```
//! use claimproof::{Date, Options, Rulebook, check_text};
//!
//! let book = Rulebook::embedded();
//! let today = Date::parse("2024-07-20").ok_or("no day")?;
//! let report = check_text(r#"{ "program": "csp-indirect-reseller" }"#, &Options::on(today), book).ok_or("no edition")?;
//! assert_eq!(report.progress.met, 1);
//! # Ok::<(), &str>(())
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
//! | [`value`] | an untyped value, as JSON or JavaScript gives it |
//! | [`json`] | JSON text to a value, bounded |
//! | [`calendar`] | days and fiscal half-years |
//! | `names` | names and numbers as they compare |
//! | `nearest` | the known word nearest to one that is not |
//! | `shape` | the fields of a claim, in document order |
//! | [`rulebook`] | what the published rules say, as data |
//! | [`report`] | the report: the only types that serialize |
//! | [`claim`] | a claim as it was read: absent, broken or known |
//! | `finding` | a finding as a check writes it |
//! | `read` | a value to a claim, leniently |
//! | `checks` | every check, one file each |
//! | `facts` | what a claim settles: route, edition, period, references |
//! | `limits` | the limits of an activity, held against a claim |
//! | `requirements` | what a claim needs |
//! | `amounts` | how much can be claimed |
//! | `findings` | the wiring of the checks |
//! | [`mod@check`] | one claim in, one report out |
//! | [`batch`] | texts in, reports out |
//! | [`catalog`] | what there is to choose from |
//! | [`mod@inspect`] | a file to what it holds, behind the feature `documents` |
//! | `wasm` | the JavaScript boundary of the checks, behind the features `wasm` and `rules` |
//! | `wasm_documents` | that of looking into files, behind `wasm` and `documents` |
//!
//! # What holds everywhere
//!
//! - No figure of the programme stands in code: all come from the files beside `rulebook`, each with its source.
//! - No clock, no input or output, no randomness: today is given.
//! - Nothing that is given can make it panic; reading gives a claim and findings, never an error.
//! - Absent is not wrong, and unknown is not no: wrong things are findings, absent things are requirements.
//! - No words: a report carries ids and typed params, and the JavaScript package puts them into a language.

mod host;

pub mod decimal;

mod places;

pub mod value;

pub mod json;

pub mod calendar;

mod names;

mod nearest;

mod shape;

pub mod rulebook;

pub mod report;

pub mod claim;

mod finding;

mod read;

mod checks;

mod facts;

mod limits;

mod requirements;

mod amounts;

mod findings;

pub mod check;

pub mod batch;

pub mod catalog;

#[cfg(feature = "documents")]
pub mod inspect;

#[cfg(all(feature = "wasm", feature = "rules"))]
pub mod wasm;

#[cfg(all(feature = "wasm", feature = "documents"))]
pub mod wasm_documents;

pub use batch::{check_lines, check_text};
pub use calendar::Date;
pub use check::{Options, check};
#[cfg(feature = "documents")]
pub use inspect::{Inspection, inspect};
pub use report::Report;
pub use rulebook::Rulebook;
