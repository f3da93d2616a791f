//! The JavaScript boundary: it converts, calls, and converts back. Claims cross as JSON text, which is several times faster
//! than value by value.

use std::cell::RefCell;

use js_sys::Error;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::batch::{self, REPORT_BYTES, text_of};
use crate::boundary::{self, coded, day};
use crate::catalog;
use crate::claim::Inspections;
use crate::json;
use crate::report::Report;
use crate::rulebook::Rulebook;
use crate::rules::check::{self, Options};

#[wasm_bindgen]
extern "C" {
    /// Options, as JavaScript gives them.
    #[wasm_bindgen(typescript_type = "CheckOptions")]
    pub type CheckOptions;

    /// A report.
    #[wasm_bindgen(typescript_type = "Report")]
    pub type Reported;

    /// A catalogue.
    #[wasm_bindgen(typescript_type = "Catalog")]
    pub type Catalogued;

    /// A list of requirements.
    #[wasm_bindgen(typescript_type = "Requirement[]")]
    pub type Requirements;
}

/// Checks one claim, given as JSON text in UTF-8.
///
/// # Errors
/// `ERR_OPTIONS`, `ERR_RULEBOOK`.
#[wasm_bindgen]
pub fn check(claim: &[u8], options: &CheckOptions) -> Result<Reported, Error> {
    Ok(plain(&report(claim, options)?)?.unchecked_into())
}

/// What a claim needs, given as JSON text in UTF-8; any part of it may be given.
///
/// # Errors
/// As of [`check`].
#[wasm_bindgen]
pub fn requirements(claim: &[u8], options: &CheckOptions) -> Result<Requirements, Error> {
    Ok(plain(&report(claim, options)?.requirements)?.unchecked_into())
}

/// The choices of a claim, as of a day, in a rulebook.
///
/// # Errors
/// `ERR_OPTIONS` when that is no day, `ERR_RULEBOOK`.
#[wasm_bindgen]
pub fn catalog(today: &JsValue, rulebook: &JsValue) -> Result<Catalogued, Error> {
    let today = day(&today.as_string().unwrap_or_default())?;
    let book = boundary::chosen(rulebook)?.book.unwrap_or_else(|| Rulebook::embedded());
    Ok(plain(&catalog::catalog(today, book))?.unchecked_into())
}

/// Adds a rulebook that the module of proposals has loaded, given as the bytes that it made of it; returns its id.
///
/// # Errors
/// `ERR_RULEBOOK`.
#[wasm_bindgen(js_name = addRulebook)]
pub fn add_rulebook(loaded: &[u8]) -> Result<String, Error> {
    boundary::add_rulebook(Rulebook::from_bytes(loaded).map_err(|error| boundary::refused(&error.to_string()))?)
}

/// Checks one claim a line, and gives one report a line, both in UTF-8.
///
/// # Errors
/// `ERR_OPTIONS`, `ERR_RULEBOOK`.
#[wasm_bindgen(js_name = checkMany)]
pub fn check_many(lines: &[u8], options: &CheckOptions) -> Result<Vec<u8>, Error> {
    let (options, book) = settings(options)?;
    let choose = |asked: Option<&str>| book.unwrap_or_else(|| boundary::of_claim(asked));
    batch::check_lines_by(lines, &options, &choose).map_err(|error| refused(&error))
}

thread_local! {
    static STORED: RefCell<Stored> = RefCell::default();
}

/// Inspections that are kept between checks, each set under a number. Unlike an address, the number of an earlier instance is
/// unknown to a new one.
#[derive(Default)]
struct Stored {
    last: u32,
    lots: Vec<(u32, Inspections)>,
}

impl Stored {
    fn lot(&mut self, number: u32) -> Option<&mut Inspections> {
        self.lots.iter_mut().find(|(known, _)| *known == number).map(|(_, lot)| lot)
    }
}

/// Adds an empty set of inspections, and returns its number.
#[wasm_bindgen]
pub fn hold() -> u32 {
    STORED.with_borrow_mut(|stored| {
        stored.last += 1;
        stored.lots.push((stored.last, Inspections::default()));
        stored.last
    })
}

/// Reads the inspection of the document with this id, given as JSON text in UTF-8. What is no inspection is kept,
/// and is a finding in reports.
#[wasm_bindgen(js_name = setInspection)]
pub fn set_inspection(number: u32, id: &str, inspection: &[u8]) {
    let inspection = text_of(inspection);
    STORED.with_borrow_mut(|stored| {
        if let Some(lot) = stored.lot(number) {
            lot.set(id, json::value(&inspection), Rulebook::embedded());
        }
    });
}

/// Deletes the inspection of the document with this id.
#[wasm_bindgen(js_name = deleteInspection)]
pub fn delete_inspection(number: u32, id: &str) {
    STORED.with_borrow_mut(|stored| stored.lot(number).is_some_and(|lot| lot.delete(id)));
}

/// Deletes all inspections under a number.
#[wasm_bindgen]
pub fn release(number: u32) {
    STORED.with_borrow_mut(|stored| stored.lots.retain(|(known, _)| *known != number));
}

fn report(claim: &[u8], options: &CheckOptions) -> Result<Report, Error> {
    let claim = text_of(claim);
    let (options, book) = settings(options)?;
    let choose = |asked: Option<&str>| book.unwrap_or_else(|| boundary::of_claim(asked));
    batch::check_text_by(&claim, &options, &choose).map_err(|error| refused(&error))
}

/// Options as they cross. Their names are those of [`Options`].
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    today: String,
    limits: Option<Limits>,
    #[serde(default, with = "serde_wasm_bindgen::preserve")]
    rulebook: JsValue,
    inspections: Option<u32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Limits {
    max_file_bytes: Option<f64>,
}

/// Options, and the rulebook that they name.
fn settings(options: &CheckOptions) -> Result<(Options, Option<&'static Rulebook>), Error> {
    let settings: Settings = serde_wasm_bindgen::from_value(options.into())
        .map_err(|error| coded("ERR_OPTIONS", &format!("The options cannot be read: {error}.")))?;
    let mut options = Options::on(day(&settings.today)?);
    if let Some(most) = settings.limits.and_then(|limits| limits.max_file_bytes) {
        if most.is_nan() || most < 0.0 {
            return Err(coded("ERR_OPTIONS", "limits.maxFileBytes is a number of bytes, 0 or more."));
        }
        options = options.with_max_file_bytes(most);
    }
    let chosen = boundary::chosen(&settings.rulebook)?;
    if let Some(edition) = chosen.edition {
        options = options.with_rulebook(edition);
    }
    if let Some(number) = settings.inspections {
        let stored = STORED.with_borrow_mut(|stored| stored.lot(number).cloned());
        let stored = stored.ok_or_else(|| coded("ERR_OPTIONS", "These inspections are stored no longer."))?;
        options = options.with_inspections(stored);
    }
    Ok((options, chosen.book))
}

fn refused(error: &check::Error) -> Error {
    boundary::refused(&error.to_string())
}

/// A value as most reports need it.
fn plain<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    boundary::plain(value, REPORT_BYTES)
}
