//! The TypeScript types that the package ships, `www/lib/types.d.ts`, follow from those of Rust and from the rulebook: with
//! `BLESS` set, they are written.

#![cfg(all(feature = "types", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod cases;

use claimproof::types::typescript;
use claimproof::{Rulebook, check_text};

#[test]
fn the_types_of_the_package_are_those_of_rust() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/lib/types.d.ts");
    let types = typescript(Rulebook::embedded());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &types).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == types, "www/lib/types.d.ts is stale: run `cargo xtask types`");
}

/// Every type that Rust declares for TypeScript is there, and every requirement that a golden claim gets.
#[test]
fn the_types_are_complete() {
    let types = typescript(Rulebook::embedded());
    for file in ["src/claim/fields.rs", "src/inspection.rs", "src/report.rs", "src/catalog.rs", "src/rulebook/types.rs"]
    {
        let text = std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for declared in text.split("\"types\"").filter(|part| part.contains("derive(Tsify)")) {
            let name = declared.split("pub ").nth(1).unwrap().split_whitespace().nth(1).unwrap();
            let known = [format!("export interface {name} "), format!("export type {name} ")];
            assert!(known.iter().any(|known| types.contains(known)), "{file}: {name}");
        }
    }
    for case in cases::all() {
        let report = check_text(&case.claim.to_string(), &case.options, Rulebook::embedded()).unwrap();
        for asked in report.requirements {
            let id = asked.id.split(':').next().unwrap();
            assert!(types.contains(&format!("\"{id}\"")) || types.contains(&format!("`{id}:")), "{id}");
        }
    }
}
