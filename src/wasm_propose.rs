//! The JavaScript boundary of proposals and of what happens after submission, a module of its own. All crosses as JSON text.

use js_sys::Error;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::batch::text_of;
use crate::boundary::{self, coded, day, plain};
use crate::json;
use crate::lifecycle::{self, Options};
use crate::propose::{self, InvoiceSum, Proposal};
use crate::rulebook::Rulebook;
use crate::rulebook::load::General;

/// Bytes of text that hold most lists of proposals, and most claims.
const TEXT_BYTES: usize = 1 << 14;

#[wasm_bindgen]
extern "C" {
    /// A list of proposals.
    #[wasm_bindgen(typescript_type = "Proposal[]")]
    pub type Proposals;

    /// A claim.
    #[wasm_bindgen(typescript_type = "object")]
    pub type Accepted;

    /// Where a claim stands.
    #[wasm_bindgen(typescript_type = "Lifecycle")]
    pub type Lifecycle;
}

/// Proposes values of a claim from inspections: the claim, and a list of pairs of an id and an inspection, as JSON text in
/// UTF-8. `net` tells whether expenses claim the net sums of their invoices.
///
/// # Errors
/// `ERR_OPTIONS` when today is no day, `ERR_RULEBOOK`.
#[wasm_bindgen]
pub fn propose(
    claim: &[u8],
    inspections: &[u8],
    today: &str,
    net: bool,
    rulebook: &JsValue,
) -> Result<Proposals, Error> {
    let today = day(today)?;
    let entries = match value(inspections) {
        Value::Array(entries) => entries.into_iter().filter_map(entry).collect(),
        _ => Vec::new(),
    };
    let sum = if net { InvoiceSum::Net } else { InvoiceSum::Gross };
    let claim = value(claim);
    let book = book(&claim, rulebook)?;
    let proposals = propose::propose(&claim, &entries, today, sum, book);
    Ok(plain(&proposals, TEXT_BYTES)?.unchecked_into())
}

/// A new claim with these proposals, both as JSON text in UTF-8.
///
/// # Errors
/// `ERR_OPTIONS` for something that is no list of proposals.
#[wasm_bindgen]
pub fn accept(claim: &[u8], proposals: &[u8]) -> Result<Accepted, Error> {
    let proposals: Vec<Proposal> = serde_json::from_value(value(proposals))
        .map_err(|error| coded("ERR_OPTIONS", &format!("The proposals cannot be read: {error}.")))?;
    Ok(plain(&propose::accept(&value(claim), &proposals), TEXT_BYTES)?.unchecked_into())
}

/// Where a claim stands after its submission; the claim and the options as JSON text in UTF-8.
///
/// # Errors
/// `ERR_OPTIONS` for a status that its route does not have, and for a day that is none; `ERR_RULEBOOK`.
#[wasm_bindgen]
pub fn lifecycle(claim: &[u8], options: &[u8], rulebook: &JsValue) -> Result<Lifecycle, Error> {
    let misuse = |error: lifecycle::Error| coded("ERR_OPTIONS", &error.to_string());
    let options = Options::read(&value(options)).map_err(misuse)?;
    let claim = value(claim);
    let answer = lifecycle::lifecycle(&claim, &options, book(&claim, rulebook)?).map_err(misuse)?;
    Ok(plain(&answer, TEXT_BYTES)?.unchecked_into())
}

/// Adds a rulebook, given as JSON text in UTF-8, laid over its base where it names one. Returns the bytes from which the module
/// of the rules adds it.
///
/// # Errors
/// `ERR_RULEBOOK` with every problem, a line each.
#[wasm_bindgen(js_name = loadRulebook)]
pub fn load_rulebook(rulebook: &[u8], base: Option<Vec<u8>>) -> Result<Vec<u8>, Error> {
    let text = text_of(rulebook);
    let base = base.map(|base| String::from_utf8(base).unwrap_or_default());
    let refused = |problem: &dyn ToString| boundary::refused(&problem.to_string());
    let book =
        Rulebook::from_json(&text, base.as_deref(), General::embedded()).map_err(|problems| refused(&problems))?;
    let bytes = book.to_bytes().map_err(|error| refused(&error))?;
    boundary::add_rulebook(book)?;
    Ok(bytes)
}

/// The rulebook that an id names; without one, that of the claim.
fn book(claim: &Value, id: &JsValue) -> Result<&'static Rulebook, Error> {
    Ok(boundary::chosen(id)?.book.unwrap_or_else(|| boundary::of_claim(claim.get("rulebook").and_then(Value::as_str))))
}

fn value(text: &[u8]) -> Value {
    json::value(&text_of(text)).into()
}

/// An id with its inspection.
fn entry(pair: Value) -> Option<(String, Value)> {
    let Value::Array(pair) = pair else { return None };
    match <[Value; 2]>::try_from(pair).ok()? {
        [Value::String(id), inspection] => Some((id, inspection)),
        _ => None,
    }
}
