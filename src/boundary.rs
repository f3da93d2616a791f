//! What the JavaScript boundaries share: days, errors with a code, and values as JSON text.

use std::cell::RefCell;

use js_sys::{Error, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::batch::write_json;
use crate::calendar::Date;
use crate::rulebook::Rulebook;
use crate::rulebook::added::{Added, Chosen};

thread_local! {
    static ADDED: RefCell<Added> = RefCell::default();
}

/// Keeps a rulebook for as long as the module is used, and returns its id.
///
/// # Errors
/// `ERR_RULEBOOK` where one of this id was added, and where there are too many.
pub fn add_rulebook(book: Rulebook) -> Result<String, Error> {
    ADDED.with_borrow_mut(|added| added.add(book)).map(Into::into).map_err(|problem| refused(&problem))
}

/// The rulebook and the edition that an id names, where one is given.
///
/// # Errors
/// `ERR_RULEBOOK` where it names none.
pub fn chosen(id: &JsValue) -> Result<Chosen, Error> {
    let given = !id.is_undefined() && !id.is_null();
    // What is no text names no rulebook either.
    let id = given.then(|| id.as_string().unwrap_or_default());
    ADDED.with_borrow(|added| added.choose(id.as_deref())).map_err(|problem| refused(&problem))
}

/// The rulebook of a claim that is checked by none in particular, by the edition that it asks for.
pub fn of_claim(asked: Option<&str>) -> &'static Rulebook {
    ADDED.with_borrow(|added| added.of_claim(asked))
}

/// An error about a rulebook.
pub fn refused(problem: &str) -> Error {
    coded("ERR_RULEBOOK", problem)
}

/// A day that JavaScript gives.
///
/// # Errors
/// `ERR_OPTIONS` when it is none.
pub fn day(today: &str) -> Result<Date, Error> {
    Date::parse(today).ok_or_else(|| coded("ERR_OPTIONS", &format!("today is a day, YYYY-MM-DD, and not \"{today}\".")))
}

/// An error that a caller can act on, by its code.
pub fn coded(code: &str, message: &str) -> Error {
    let error = Error::new(message);
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}

/// Through text: JavaScript reads JSON faster than it is handed values one by one. `bytes` are how much text is expected.
///
/// # Errors
/// None that a claim could cause.
pub fn plain<T: Serialize>(value: &T, bytes: usize) -> Result<JsValue, Error> {
    let mut text = Vec::with_capacity(bytes);
    write_json(&mut text, value).map_err(|error| Error::new(&error.to_string()))?;
    let text = String::from_utf8(text).map_err(|error| Error::new(&error.to_string()))?;
    JSON::parse(&text).map_err(JsCast::unchecked_into)
}
