//! The JavaScript boundary: it converts, calls, and converts back.

use js_sys::{Array, Error, Function, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::batch::{self, REPORT_BYTES, check_lines};
use crate::calendar::Date;
use crate::catalog;
use crate::check::{Options, check as check_claim, not_json};
use crate::report::Report;
use crate::rulebook::Rulebook;
use crate::value::{MAX_DEPTH, NotJson, Value};

/// Values that a claim may hold before it counts as endless: an object graph can be small and yet unfold without end.
const MOST_VALUES: usize = 5_000_000;

#[cfg(feature = "wasm")]
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "
/** A value, or nothing yet. */
export type Given<T> = T | null;
/** A text, or nothing yet. */
export type Text = string | null;
/** A list of entries; empty rows may be null. */
export type Rows<T> = (T | null)[] | null;
/** A day, YYYY-MM-DD. */
export type IsoDate = string;
/** YYYY-MM-DDThh:mm:ss with an optional offset. */
export type IsoDateTime = string;
/** An ISO 8601 interval of two days, such as 2024-01-01/2024-06-30. */
export type Interval = string;
/** A decimal string without grouping, or a number. */
export type Money = string | number;
/** A decimal string, or a number. */
export type Rate = string | number;
/** What a check depends on beside the claim. */
export interface CheckOptions {
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
  /** Limits of the embedding site: the most bytes that it takes of a file. */
  limits?: { maxFileBytes?: number };
  /** The id of an edition to check against, in place of the one that the claim asks for. */
  rulebook?: string;
}
";

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

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
}

/// Checks one claim.
///
/// # Errors
/// `ERR_NOT_AN_OBJECT`, `ERR_OPTIONS`, `ERR_RULEBOOK`.
#[wasm_bindgen]
pub fn check(claim: &JsValue, options: &CheckOptions) -> Result<Reported, Error> {
    Ok(plain(&report(claim, options)?)?.unchecked_into())
}

/// Checks one claim, given as JSON text in UTF-8.
///
/// # Errors
/// `ERR_OPTIONS`, `ERR_RULEBOOK`.
#[wasm_bindgen(js_name = checkText)]
pub fn check_text(text: &[u8], options: &CheckOptions) -> Result<Reported, Error> {
    let book = Rulebook::embedded();
    let report =
        batch::check_text(&String::from_utf8_lossy(text), &settings(options, book)?, book).ok_or_else(no_edition)?;
    Ok(plain(&report)?.unchecked_into())
}

/// What a claim needs; any part of it may be given.
///
/// # Errors
/// As of [`check`].
#[wasm_bindgen]
pub fn requirements(claim: &JsValue, options: &CheckOptions) -> Result<Requirements, Error> {
    Ok(plain(&report(claim, options)?.requirements)?.unchecked_into())
}

/// What there is to choose from, as of a day.
///
/// # Errors
/// `ERR_OPTIONS` when that is no day.
#[wasm_bindgen]
pub fn catalog(today: &JsValue) -> Result<Catalogued, Error> {
    Ok(plain(&catalog::catalog(day(today)?, Rulebook::embedded()))?.unchecked_into())
}

/// Checks one claim a line, UTF-8, and gives one report a line.
///
/// # Errors
/// `ERR_OPTIONS`, `ERR_RULEBOOK`.
#[wasm_bindgen(js_name = checkMany)]
pub fn check_many(lines: &[u8], options: &CheckOptions) -> Result<String, Error> {
    let book = Rulebook::embedded();
    let reports = check_lines(lines, &settings(options, book)?, book).ok_or_else(no_edition)?;
    String::from_utf8(reports).map_err(|error| coded("ERR_RULEBOOK", &error.to_string()))
}

fn report(claim: &JsValue, options: &CheckOptions) -> Result<Report, Error> {
    let book = Rulebook::embedded();
    let options = settings(options, book)?;
    if !claim.is_object() || claim.is_function() || is_array(claim).unwrap_or(true) {
        return Err(coded("ERR_NOT_AN_OBJECT", "A claim is an object, as JSON.parse gives it."));
    }
    let mut walk = Walk { values: 0, to_json: "toJSON".into() };
    let report = match walk.value(claim, 0) {
        Ok(value @ Value::Object(_)) => check_claim(value, &options, book),
        Ok(_) => not_json(NotJson::NotObject, &options, book),
        Err(reason) => not_json(reason, &options, book),
    };
    report.ok_or_else(no_edition)
}

fn no_edition() -> Error {
    coded("ERR_RULEBOOK", "The rulebook holds no edition for this claim.")
}

fn settings(options: &CheckOptions, book: &Rulebook) -> Result<Options, Error> {
    let today = day(&field(options, "today"))?;
    let most = field(&field(options, "limits"), "maxFileBytes");
    let max_file_bytes = if most.is_undefined() || most.is_null() {
        None
    } else {
        let most = most.as_f64().filter(|most| *most >= 0.0);
        Some(most.ok_or_else(|| coded("ERR_OPTIONS", "limits.maxFileBytes is a number of bytes, 0 or more."))?)
    };
    let rulebook = field(options, "rulebook");
    let rulebook = if rulebook.is_undefined() || rulebook.is_null() {
        None
    } else {
        let id = rulebook.as_string().filter(|id| book.edition(id).is_some());
        Some(id.ok_or_else(|| coded("ERR_RULEBOOK", &unknown_edition(&rulebook, book)))?)
    };
    Ok(Options { today, max_file_bytes, rulebook })
}

fn unknown_edition(given: &JsValue, book: &Rulebook) -> String {
    let known: Vec<&str> = book.editions.iter().map(|edition| edition.id).collect();
    let given = given.as_string().unwrap_or_default();
    format!("There is no edition \"{given}\". Known are: {}.", known.join(", "))
}

fn day(today: &JsValue) -> Result<Date, Error> {
    let day = today.as_string().and_then(|text| Date::parse(&text));
    day.ok_or_else(|| coded("ERR_OPTIONS", "today is a day, YYYY-MM-DD."))
}

fn coded(code: &str, message: &str) -> Error {
    let error = Error::new(message);
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}

fn field(object: &JsValue, name: &str) -> JsValue {
    if object.is_object() {
        Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
    } else {
        JsValue::UNDEFINED
    }
}

/// Through text: JavaScript reads JSON faster than it is handed values one by one.
fn plain<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    let mut bytes = Vec::with_capacity(REPORT_BYTES);
    serde_json::to_writer(&mut bytes, value).map_err(|error| Error::new(&error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|error| Error::new(&error.to_string()))?;
    JSON::parse(&text).map_err(JsCast::unchecked_into)
}

/// A walk over whatever JavaScript gave, with a bound on its depth and on its length.
struct Walk {
    values: usize,
    to_json: JsValue,
}

impl Walk {
    fn value(&mut self, given: &JsValue, depth: usize) -> Result<Value<'static>, NotJson> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return Err(NotJson::TooDeep);
        }
        if let Some(text) = given.as_string() {
            return Ok(Value::Text(text.into()));
        }
        if let Some(number) = given.as_f64() {
            return Ok(Value::Number(number));
        }
        if let Some(truth) = given.as_bool() {
            return Ok(Value::Bool(truth));
        }
        if given.is_null() || given.is_undefined() {
            return Ok(Value::Null);
        }
        if !given.is_object() || given.is_function() {
            return Ok(Value::Other);
        }
        if depth > MAX_DEPTH {
            return Err(NotJson::TooDeep);
        }
        if let Ok(convert) = Reflect::get(given, &self.to_json)
            && let Some(convert) = convert.dyn_ref::<Function>()
        {
            return convert.call0(given).map_or(Ok(Value::Other), |converted| self.value(&converted, depth + 1));
        }
        match is_array(given) {
            Ok(true) => self.list(given, depth),
            Ok(false) => self.object(given, depth),
            Err(_) => Ok(Value::Other),
        }
    }

    fn list(&mut self, given: &JsValue, depth: usize) -> Result<Value<'static>, NotJson> {
        let length = field(given, "length").as_f64().unwrap_or_default();
        let mut items = Vec::new();
        let mut n = 0;
        while f64::from(n) < length {
            items.push(match Reflect::get_u32(given, n) {
                Ok(item) => self.value(&item, depth + 1)?,
                Err(_) => Value::Other,
            });
            n += 1;
        }
        Ok(Value::List(items))
    }

    fn object(&mut self, given: &JsValue, depth: usize) -> Result<Value<'static>, NotJson> {
        let Ok(keys) = keys(given) else { return Ok(Value::Other) };
        let mut entries = Vec::new();
        for key in keys.iter() {
            let value = match Reflect::get(given, &key) {
                Ok(value) => self.value(&value, depth + 1)?,
                Err(_) => Value::Other,
            };
            entries.push((key.as_string().unwrap_or_default().into(), value));
        }
        Ok(Value::Object(entries))
    }
}
