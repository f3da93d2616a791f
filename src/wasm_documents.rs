//! The JavaScript boundary of inspecting files, a module of its own.

use js_sys::{ArrayBuffer, Error, Function, JSON, JsString, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FileReaderSync};

use crate::documents::Pieces;

/// Bytes of a file that are read at a time.
const SLICE: u32 = 1 << 20;

/// A file that was read to its end, and is not inspected yet.
#[wasm_bindgen]
pub struct ReadFile(Pieces);

#[wasm_bindgen]
impl ReadFile {
    /// SHA-256 of its bytes, in lower-case hexadecimal digits.
    #[wasm_bindgen(getter)]
    pub fn sha256(&self) -> Option<String> {
        self.0.sha256()
    }

    /// Inspects the file. A separate call, so that the caller can catch a trap.
    ///
    /// # Errors
    /// None that a file could cause.
    #[expect(clippy::needless_pass_by_value, reason = "JavaScript hands over texts of its own")]
    pub fn inspect(self, file_name: Option<String>) -> Result<JsValue, Error> {
        let inspection = self.0.inspect(file_name.as_deref());
        let text = serde_json::to_string(&inspection).map_err(|error| Error::new(&error.to_string()))?;
        JSON::parse(&text).map_err(JsCast::unchecked_into)
    }
}

/// Reads a file slice by slice, and hashes it. After each slice it reports how many bytes were read.
///
/// # Errors
/// What reading a slice or reporting progress throws.
#[wasm_bindgen]
pub async fn read(file: Blob, on_progress: Function) -> Result<ReadFile, JsValue> {
    // Only workers have it.
    let reader = FileReaderSync::new().ok();
    let size = file.size();
    // A size is a whole number of bytes.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a conversion saturates")]
    let mut pieces = Pieces::new(size as u64);
    let mut done = 0.0;
    while done < size {
        let end = size.min(done + f64::from(SLICE));
        let slice = file.slice_with_f64_and_f64(done, end)?;
        let buffer: ArrayBuffer = match &reader {
            Some(reader) => reader.read_as_array_buffer(&slice)?,
            None => JsFuture::from(slice.array_buffer()).await?.unchecked_into(),
        };
        let bytes = Uint8Array::new(&buffer).to_vec();
        if bytes.is_empty() || pieces.take(&bytes).is_err() {
            return Err(JsString::from("the file is not as long as it was, or memory is lacking").into());
        }
        done = end;
        on_progress.call1(&JsValue::UNDEFINED, &done.into())?;
    }
    Ok(ReadFile(pieces))
}
