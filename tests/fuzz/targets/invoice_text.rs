//! Any text as that of an invoice.

#![no_main]

use claimproof::inspect::invoice_text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(invoice) = invoice_text::read(text) {
        assert!(invoice.number.is_some() || invoice.total.is_some());
    }
});
