//! The JavaScript boundary of proposals, a module of its own. What crosses is JSON text.

use js_sys::Error;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::calendar::Date;
use crate::claim::json;
use crate::propose::{self, InvoiceSum, Proposal};
use crate::rulebook::Rulebook;

/// Proposes values of a claim from inspections, which are a list of pairs of an id and an inspection.
///
/// # Errors
/// A day that is none.
#[wasm_bindgen]
pub fn propose(claim: &str, inspections: &str, today: &str, net: bool) -> Result<String, Error> {
    let today = Date::parse(today).ok_or_else(|| Error::new("today is a day, YYYY-MM-DD."))?;
    let entry = |entry: &Value| Some((entry.get(0)?.as_str()?.to_owned(), entry.get(1)?.clone()));
    let entries = json::value(inspections);
    let entries: Vec<(String, Value)> =
        entries.as_array().map(|entries| entries.iter().filter_map(entry).collect()).unwrap_or_default();
    let amounts = if net { InvoiceSum::Net } else { InvoiceSum::Gross };
    let proposals = propose::propose(&json::value(claim), &entries, today, amounts, Rulebook::embedded());
    serde_json::to_string(&proposals).map_err(|error| Error::new(&error.to_string()))
}

/// A new claim with these proposals.
///
/// # Errors
/// Something that is not a list of proposals.
#[wasm_bindgen]
pub fn accept(claim: &str, proposals: &str) -> Result<String, Error> {
    let proposals: Vec<Proposal> = serde_json::from_str(proposals).map_err(|error| Error::new(&error.to_string()))?;
    Ok(propose::accept(&json::value(claim), &proposals).to_string())
}
