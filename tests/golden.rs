//! Every golden claim gets exactly the report that its file expects.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

mod cases;

use std::collections::BTreeSet;

use cases::Case;
use claimproof::claim::json;
use claimproof::{Rulebook, check, check_text};
use serde_json::{Value as Json, json};

#[test]
fn reports_are_as_expected() {
    let different: Vec<String> = cases::all().iter().flat_map(differences).collect();
    assert!(different.is_empty(), "\n{}\n", different.join("\n"));
}

#[test]
fn expectations_name_only_what_is_compared() {
    for case in cases::all() {
        for key in case.expect.as_object().unwrap().keys() {
            let compared = ["verdict", "findings", "missing", "unknown", "deadline", "amounts"].contains(&key.as_str());
            assert!(compared, "{}: nothing compares `{key}`", case.name);
        }
    }
}

#[test]
fn text_and_value_give_the_same_bytes_twice() {
    for case in cases::all() {
        let book = Rulebook::embedded();
        let text = case.claim.to_string();
        let of_text = || serde_json::to_vec(&check_text(&text, &case.options, book).unwrap()).unwrap();
        let value = json::parse(&text).unwrap();
        let of_value = || serde_json::to_vec(&check(&value, &case.options, book).unwrap()).unwrap();
        let first = of_text();
        assert!([of_text(), of_value(), of_value()].iter().all(|other| *other == first), "{}", case.name);
    }
}

/// An inspection counts alike within its document and beside the claim, but for where what cannot be read is told.
#[test]
fn inspections_within_and_beside_the_claim_count_alike() {
    let mut tried = 0;
    for mut case in cases::all() {
        let book = Rulebook::embedded();
        let within = check_text(&case.claim.to_string(), &case.options, book).unwrap();
        for document in case.claim["documents"].as_array_mut().into_iter().flatten() {
            let (Some(id), Some(inspection)) = (document["id"].as_str(), document.get("inspection")) else { continue };
            case.options.inspections.set(id, &json::value(&inspection.to_string()), book);
            document["inspection"].take();
            tried += 1;
        }
        let beside = check_text(&case.claim.to_string(), &case.options, book).unwrap();
        let within: Vec<_> = within.findings.iter().filter(|found| !found.path.contains("/inspection")).collect();
        assert_eq!(within, beside.findings.iter().collect::<Vec<_>>(), "{}", case.name);
    }
    assert!(tried > 10);
}

/// Each way in which the report differs, as one line.
fn differences(case: &Case) -> Vec<String> {
    let book = Rulebook::embedded();
    let report = check_text(&case.claim.to_string(), &case.options, book).unwrap();
    let report = serde_json::to_value(report).unwrap();
    let mut differences = Vec::new();
    let mut compare = |what: &str, got: &Json, expected: &Json| {
        if got != expected {
            differences.push(format!("{}: {what}\n  expected {expected}\n  got      {got}", case.name));
        }
    };
    compare("verdict", &report["verdict"], &case.expect["verdict"]);
    compare("findings", &shortened(&report["findings"], &case.expect["findings"]), &case.expect["findings"]);
    for status in ["missing", "unknown"] {
        let expected: BTreeSet<&str> =
            case.expect[status].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        compare(status, &json!(with_status(&report, status)), &json!(expected));
    }
    let met = with_status(&report, "met").len();
    let others = with_status(&report, "missing").len() + with_status(&report, "unknown").len();
    compare(
        "requirements in one of three states",
        &report["requirements"].as_array().unwrap().len().into(),
        &(met + others).into(),
    );
    for part in ["deadline", "amounts"] {
        for (field, expected) in case.expect[part].as_object().into_iter().flatten() {
            compare(&format!("{part}.{field}"), &report[part][field], expected);
        }
    }
    differences
}

/// Rule, severity and path of each finding, in order, and the confidence of those whose expectation names one.
fn shortened(findings: &Json, expected: &Json) -> Json {
    let short = |(n, finding): (usize, &Json)| {
        let mut short = json!({ "rule": finding["rule"], "severity": finding["severity"], "path": finding["path"] });
        if !expected[n]["confidence"].is_null() {
            short["confidence"] = finding["confidence"].clone();
        }
        short
    };
    findings.as_array().unwrap().iter().enumerate().map(short).collect()
}

fn with_status<'r>(report: &'r Json, status: &str) -> BTreeSet<&'r str> {
    let requirements = report["requirements"].as_array().unwrap().iter();
    requirements.filter(|requirement| requirement["status"] == status).filter_map(|one| one["id"].as_str()).collect()
}
