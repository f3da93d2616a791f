//! Any bytes as a PDF file. Start it from the files of `tests/documents/pdf`.

#![no_main]

use claimproof::documents::pdf;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let found = pdf::read(bytes);
    assert!(found.text.is_none_or(|text| text.len() <= 8 << 20));
});
