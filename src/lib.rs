//! Checks a Microsoft co-op marketing claim, or a customer association, before it is submitted: what is wrong, what is missing,
//! the deadline, and how much can be claimed.
//!
//! ```
//! use claimproof::{Options, Rulebook, check_text};
//!
//! let claim = r#"{ "program": "csp-indirect-reseller" }"#;
//! let report = check_text(claim, &Options::on("2024-07-20".parse()?), Rulebook::embedded())?;
//! assert_eq!(report.progress.met, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What to call
//!
//! - a claim, as JSON text or as a [`serde_json::Value`]: [`check_text`], [`check`]; [`report`] shows how to read the result
//! - many claims, as NDJSON: [`check_lines`]
//! - what a claim needs, of any part of it: [`Report::requirements`]
//! - the bytes of a file: [`inspect`], or [`documents::Pieces`]; [`claim::Inspections::insert`] gives the result to a check
//! - the choices of a form: [`catalog::catalog`]
//! - values of a claim from files: [`propose::propose`], [`propose::accept`]
//! - what follows after submission: [`lifecycle::lifecycle`]
//! - a rulebook of your own: [`Rulebook::from_json`]
//! - sentences in English or French: `words::Words`, behind the feature `texts`
//!
//! Days are `YYYY-MM-DD`, amounts decimals such as `1234.50`, sizes bytes, and places JSON Pointers. A report serializes to
//! the JSON that the JavaScript package gives. Everything that is public here is `Send` and `Sync`.
//!
//! # Map
//!
//! Data flows one way, and a module uses only those above it; a test checks that.
//!
//! | module | content |
//! |---|---|
//! | `platform` | numbers and Unicode, by JavaScript or by crates |
//! | [`decimal`] | exact decimal numbers |
//! | `by_index` | marks and sums by index |
//! | [`calendar`] | days and fiscal half-years |
//! | [`json`] | JSON as values that borrow from its text |
//! | `text` | comparing texts |
//! | `nearest` | the known word nearest to an unknown one |
//! | `given` | the state of a field: absent, broken or a value |
//! | `forms` | parsing values: dates, money, addresses, codes |
//! | [`inspection`] | the inspection of a file: written by [`documents`], read by [`claim`] and [`rules`] |
//! | [`rulebook`] | the published rules as data |
//! | [`report`] | the report: the only types that serialize |
//! | [`claim`] | what a partner states, read leniently |
//! | [`rules`] | findings, requirements, limits and amounts |
//! | [`batch`] | many claims at once |
//! | [`catalog`] | the choices of a claim, for building a form |
//! | [`propose`] | proposing values of a claim from inspections, behind the feature `propose` |
//! | [`lifecycle`] | where a claim stands after its submission, behind the feature `lifecycle` |
//! | [`documents`] | inspecting files, behind the feature `documents` |
//! | `words` | the words of a report in a language, behind the feature `texts` |
//! | `types` | types and params for texts and JavaScript, behind the feature `types` |
//! | `boundary` | what the JavaScript boundaries share, behind the feature `wasm` |
//! | `wasm` | the JavaScript boundary of checking, behind the features `wasm` and `rules` |
//! | `wasm_propose` | that of proposals and of what happens after submission, behind `wasm`, `propose` and `lifecycle` |
//! | `wasm_documents` | that of inspecting files, behind `wasm` and `documents` |
//!
//! # Invariants
//!
//! - The code contains no figures of the programme: all are in the files of `rulebook`, each with its source.
//! - No clock, no input or output, no randomness: today is a parameter.
//! - No input can cause a panic; reading returns a claim and its problems, never an error.
//! - Absent is not wrong, and unknown is not no: wrong values are findings, absent values are requirements.
//! - No texts in a report: it has ids and typed params; `words` and the JavaScript package add texts in a language.

mod platform;

pub mod decimal;

mod by_index;

pub mod calendar;

pub mod json;

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

#[cfg(feature = "propose")]
pub mod propose;

#[cfg(feature = "lifecycle")]
pub mod lifecycle;

#[cfg(feature = "documents")]
pub mod documents;

#[cfg(feature = "texts")]
pub mod words;

#[cfg(feature = "types")]
pub mod types;

#[cfg(all(feature = "wasm", any(feature = "rules", feature = "propose")))]
mod boundary;

#[cfg(all(feature = "wasm", feature = "rules"))]
pub mod wasm;

#[cfg(all(feature = "wasm", feature = "propose", feature = "lifecycle"))]
pub mod wasm_propose;

#[cfg(all(feature = "wasm", feature = "documents"))]
pub mod wasm_documents;

/// As fast as the allocator of Rust's own library; with it the modules are 0.9 to 1.8 kB smaller after Brotli.
#[cfg(all(feature = "wasm", target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use batch::{check_lines, check_text};
pub use calendar::Date;
#[cfg(feature = "documents")]
pub use documents::inspect;
pub use inspection::Inspection;
pub use report::Report;
pub use rulebook::Rulebook;
pub use rules::check::{Error, Options, check};
