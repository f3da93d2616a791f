//! Any bytes as a file. Start it from the files of `tests/documents`.

#![no_main]

use claimproof::claim::Given;
use claimproof::inspect;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let found = inspect(bytes, Some("a.csv"));
    assert_eq!(found.size_bytes, Given::Is(bytes.len() as f64));
});
