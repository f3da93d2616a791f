//! Every finding and requirement reports exactly what is declared for it.

#![cfg(all(feature = "types", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail by panicking")]

mod cases;

use std::collections::BTreeMap;

use claimproof::types::{Declared, findings, requirements};
use claimproof::{Date, Options, Rulebook, check_text};
use serde_json::{Value as Json, json};

/// What all golden claims report.
fn reports() -> Vec<(String, Json)> {
    let report = |case: &cases::Case| check_text(&case.claim.to_string(), &case.options, Rulebook::embedded()).unwrap();
    let report = |case: &cases::Case| (case.name.clone(), serde_json::to_value(report(case)).unwrap());
    cases::all().iter().map(report).collect()
}

fn is_declared(params: &Json, declared: &[Declared]) -> bool {
    let params = params.as_object().unwrap();
    params.len() == declared.len()
        && declared.iter().all(|declared| {
            let Some(value) = params.get(declared.name) else { return false };
            match (value, declared.form) {
                (Json::Null, _) => declared.nullable,
                (Json::String(text), "day") => Date::parse(text).is_some(),
                (Json::String(_), form) => form == "text",
                (Json::Number(_), form) => form == "count",
                (Json::Array(_), form) => form == "list",
                _ => false,
            }
        })
}

#[test]
fn a_rule_always_reports_what_it_declares() {
    let declared: BTreeMap<_, _> = findings().iter().copied().collect();
    let rules: Vec<_> = Rulebook::embedded().rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(declared.keys().copied().collect::<Vec<_>>(), rules);
    for (name, report) in reports() {
        for finding in report["findings"].as_array().unwrap() {
            let declared = declared[finding["rule"].as_str().unwrap()];
            assert!(is_declared(&finding["params"], declared), "{name}: {finding}");
        }
    }
}

#[test]
fn a_requirement_always_reports_what_is_declared_for_it() {
    let declared: BTreeMap<_, _> = requirements().iter().copied().collect();
    for (name, report) in reports() {
        for asked in report["requirements"].as_array().unwrap() {
            let id = asked["id"].as_str().unwrap().split(':').next().unwrap();
            let declared = declared.get(id).copied().unwrap_or_default();
            assert!(is_declared(&asked["params"], declared), "{name}: {asked}");
        }
    }
}

fn params_of(claim: &Json, rule: &str) -> Json {
    let options = Options::on(Date::parse("2024-07-20").unwrap());
    let report = check_text(&claim.to_string(), &options, Rulebook::embedded()).unwrap();
    let report = serde_json::to_value(report).unwrap();
    let found = report["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == rule);
    found.unwrap_or_else(|| panic!("{rule} is not found"))["params"].clone()
}

#[test]
fn a_finding_names_the_place_where_it_stands() {
    let mixed = params_of(
        &json!({ "currency": "EUR", "invoices": [null, { "number": "118", "currency": "USD" }] }),
        "currency/mixed",
    );
    assert_eq!(mixed, json!({ "currency": "EUR", "value": "USD", "row": 2, "name": "118" }));

    let negative = params_of(&json!({ "currency": "EUR", "csrs": [{ "hours": "-1" }] }), "amount/not-positive");
    assert_eq!((&negative["field"], &negative["row"]), (&json!("csrs.hours"), &json!(1)));

    let unknown = params_of(&json!({ "activity": { "strat": 1 } }), "input/unknown-field");
    assert_eq!(unknown, json!({ "value": "strat", "nearest": null, "field": "activity", "row": null }));
}

#[test]
fn files_go_by_their_names() {
    let sha256 = "a".repeat(64);
    let document = |id: &str, name: &str| json!({ "id": id, "fileName": name, "sha256": sha256 });
    let claim = json!({ "documents": [document("d1", "invoice.pdf"), document("d2", "copy.pdf")] });
    assert_eq!(
        params_of(&claim, "document/duplicate-content"),
        json!({ "row": 2, "name": "copy.pdf", "firstRow": 1, "firstName": "invoice.pdf", "first": "d1" })
    );

    let inspection = json!({ "readable": true, "invoice": { "type": "credit-note", "confidence": "structured" } });
    let claim = json!({
        "invoices": [{ "id": "i1", "vendor": "Media", "document": "d4" }],
        "documents": [{ "id": "d4", "fileName": "note.xml", "inspection": inspection }],
    });
    assert_eq!(
        params_of(&claim, "invoice/not-an-invoice"),
        json!({ "type": "credit-note", "row": 1, "name": "Media", "fileName": "note.xml" })
    );
}
