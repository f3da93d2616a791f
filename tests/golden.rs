//! Every golden claim gets exactly the report that its file expects.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

mod cases;

use std::collections::BTreeSet;

use cases::Case;
use claimproof::json;
use claimproof::{Date, Options, Rulebook, check, check_text};
use serde_json::{Value as Json, json};

#[test]
fn reports_are_as_expected() {
    let different: Vec<String> = cases::all().iter().flat_map(|case| differences(case, Rulebook::embedded())).collect();
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
        let Ok(value) = json::parse(&text) else { continue };
        let of_value = || serde_json::to_vec(&check(value.clone(), &case.options, book).unwrap()).unwrap();
        let first = of_text();
        assert!([of_text(), of_value(), of_value()].iter().all(|other| *other == first), "{}", case.name);
    }
}

#[test]
fn every_rule_and_every_requirement_has_a_case() {
    let cases = cases::all();
    let book = Rulebook::embedded();
    let expected = |list: &str| -> BTreeSet<String> {
        let entries = cases.iter().flat_map(|case| case.expect[list].as_array().into_iter().flatten());
        entries.map(|entry| entry["rule"].as_str().or(entry.as_str()).unwrap().to_owned()).collect()
    };
    let found = expected("findings");
    let rules = book.rules.iter().map(|rule| rule.id.to_string()).filter(|rule| !found.contains(rule));
    assert_eq!(rules.collect::<Vec<_>>(), Vec::<String>::new(), "rules without a golden claim");

    let shown: BTreeSet<String> = expected("missing").union(&expected("unknown")).cloned().collect();
    let mut asked = BTreeSet::new();
    for activity in &book.activities {
        let kind = activity.id.as_str();
        for subtypes in [json!(null), json!(activity.subtypes)] {
            let activity = json!({ "kind": kind, "subtypes": subtypes, "channels": book.vocabulary.channels });
            asked.extend(requirements(&json!({ "activity": activity })));
        }
    }
    for role in book.vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles) {
        for day in ["2023-10-09", "2023-10-10"] {
            let association = json!({ "solutionArea": "business-applications", "partnerRole": role });
            asked.extend(requirements(&json!({ "route": "cpor", "submitOn": day, "association": association })));
        }
    }
    let without: Vec<_> = asked.iter().filter(|id| !shown.contains(*id)).collect();
    assert_eq!(without, Vec::<&String>::new(), "requirements without a golden claim");
}

/// The mutation run: without any one rule, what the cases expect is not found. It names the rules that nobody would miss.
#[test]
fn with_any_rule_off_a_case_turns_red() {
    let cases = cases::all();
    let mut book = Rulebook::embedded().clone();
    let mut not_missed = Vec::new();
    for n in 0..book.rules.len() {
        book.rules[n].on = false;
        let id = &book.rules[n].id;
        let names_it = |case: &&Case| case.expect["findings"].to_string().contains(&format!("\"{id}\""));
        if cases.iter().filter(names_it).all(|case| differences(case, &book).is_empty()) {
            not_missed.push(id.to_string());
        }
        book.rules[n].on = true;
    }
    assert_eq!(not_missed, Vec::<String>::new());
}

fn requirements(claim: &Json) -> Vec<String> {
    let options = Options::on(Date::parse("2024-07-20").unwrap());
    let report = check_text(&claim.to_string(), &options, Rulebook::embedded()).unwrap();
    report.requirements.into_iter().map(|requirement| requirement.id.to_string()).collect()
}

/// An inspection counts the same inside its document and beside the claim, except for the path of values that cannot be read.
#[test]
fn inspections_within_and_beside_the_claim_count_alike() {
    let mut tried = 0;
    for mut case in cases::all() {
        let book = Rulebook::embedded();
        let within = check_text(&case.claim.to_string(), &case.options, book).unwrap();
        for document in case.claim["documents"].as_array_mut().into_iter().flatten() {
            let (Some(id), Some(inspection)) = (document["id"].as_str(), document.get("inspection")) else { continue };
            case.options.inspections.set(id, inspection, book);
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
fn differences(case: &Case, book: &Rulebook) -> Vec<String> {
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
