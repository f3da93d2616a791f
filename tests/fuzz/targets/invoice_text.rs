//! Any text as that of an invoice.

#![no_main]

use claimproof::documents::invoice::of_text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(invoice) = of_text(text) {
        assert!(!invoice.number.is_absent() || !invoice.total.is_absent());
    }
});
