//! The JavaScript boundary of looking into files, a module of its own.

use js_sys::{Error, JSON};
use wasm_bindgen::prelude::*;

use crate::documents::inspect_part;

/// Looks into a file, of which only the first bytes may be given and whose hash may be known.
///
/// # Errors
/// None that a file could cause.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "JavaScript hands over texts of its own")]
pub fn inspect(
    bytes: &[u8],
    file_name: Option<String>,
    size_bytes: f64,
    sha256: Option<String>,
) -> Result<JsValue, Error> {
    // A size is a whole number of bytes; what is beyond every file is cut.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a conversion saturates")]
    let size = (size_bytes as usize).max(bytes.len());
    let inspection = inspect_part(bytes, file_name.as_deref(), size, sha256);
    let text = serde_json::to_string(&inspection).map_err(|error| Error::new(&error.to_string()))?;
    JSON::parse(&text).map_err(JsCast::unchecked_into)
}
