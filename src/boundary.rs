//! What the JavaScript boundaries share: days, errors with a code, and values as JSON text.

use js_sys::{Error, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::calendar::Date;

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
    serde_json::to_writer(&mut text, value).map_err(|error| Error::new(&error.to_string()))?;
    let text = String::from_utf8(text).map_err(|error| Error::new(&error.to_string()))?;
    JSON::parse(&text).map_err(JsCast::unchecked_into)
}
