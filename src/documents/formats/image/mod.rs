//! Pictures: how large they are, when they were taken, and whether they are whole.

pub mod bmp;
pub mod gif;
pub mod heif;
pub mod jpeg;
mod jpeg_scan;
pub mod png;
pub mod psd;
pub mod tiff;
pub mod webp;

use crate::documents::content::{Content, Text};

/// A picture that can be read; what it shows is not read as text.
fn picture(width: Option<u32>, height: Option<u32>) -> Content {
    Content { width, height, text: Some(Text::default()), ..Content::readable() }
}
