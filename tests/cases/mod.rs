//! The golden claims beside this file.

use std::fs;
use std::path::Path;

use claimproof::claim::Inspections;
use claimproof::{Date, Options, Rulebook};
use serde_json::Value as Json;

/// One claim, and what its report must say.
pub struct Case {
    /// The name of its file, without extension.
    pub name: String,
    /// The claim.
    pub claim: Json,
    /// What it is checked with.
    pub options: Options,
    /// What its report must say.
    #[allow(dead_code, reason = "only one of the tests compares reports")]
    pub expect: Json,
}

/// Every case, by name.
pub fn all() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<Case> =
        files.filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!cases.is_empty());
    cases
}

#[expect(clippy::indexing_slicing, reason = "a field of JSON that is not there is null")]
fn read(path: impl AsRef<Path>) -> Case {
    let path = path.as_ref();
    let mut case: Json = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
    assert_eq!(case["name"], name.as_str(), "a case is called like its file");
    let today = Date::parse(case["today"].as_str().unwrap()).unwrap();
    let most = case["limits"]["maxFileBytes"].as_f64();
    let options = most.map_or(Options::on(today), |most| Options::on(today).with_max_file_bytes(most));
    let mut inspections = Inspections::default();
    for (id, inspection) in case["inspections"].as_object().into_iter().flatten() {
        inspections.set(id, inspection, Rulebook::embedded());
    }
    let options = options.with_inspections(inspections);
    Case { name, claim: case["claim"].take(), options, expect: case["expect"].take() }
}
