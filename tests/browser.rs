//! The boundary, in a browser: claims as text, options as JavaScript passes them, and how misuse is reported.
//!
//! `wasm-pack test --headless --chrome -- --features wasm --test browser`

#![cfg(all(target_arch = "wasm32", feature = "wasm"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

use claimproof::wasm::{catalog, check, check_many, delete_inspection, hold, release, requirements, set_inspection};
use js_sys::{JSON, Reflect};
use serde_json::Value as Json;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What a JavaScript expression gives.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

/// The report on a claim, or the code of the error that is thrown.
fn report_with(claim: &str, options: &str) -> Result<Json, String> {
    let report = check(claim.as_bytes(), js(options).unchecked_ref()).map_err(|error| code(&error))?;
    Ok(plain(&report.into()))
}

fn report(claim: &str) -> Json {
    report_with(claim, "{ today: '2024-07-20' }").unwrap()
}

/// The reports on claims, one a line.
fn reports_on(lines: &str, options: &JsValue) -> String {
    String::from_utf8(check_many(lines.as_bytes(), options.unchecked_ref()).unwrap()).unwrap()
}

fn plain(value: &JsValue) -> Json {
    serde_json::from_str(&String::from(JSON::stringify(value).unwrap())).unwrap()
}

fn code(error: &JsValue) -> String {
    assert!(error.is_instance_of::<js_sys::Error>());
    Reflect::get(error, &"code".into()).unwrap().as_string().unwrap()
}

/// Rule and path of each finding.
fn findings(report: &Json) -> Vec<(&str, &str)> {
    let findings = report["findings"].as_array().unwrap().iter();
    findings.map(|one| (one["rule"].as_str().unwrap(), one["path"].as_str().unwrap())).collect()
}

#[wasm_bindgen_test]
fn a_report_is_a_plain_object() {
    let today = js("{ today: '2024-07-20' }");
    let report: JsValue = check(br#"{"program":"hostin"}"#, today.unchecked_ref()).unwrap().into();
    let is_plain = js(
        "(report) => [report, report.sources, report.findings[0].params].every((one) => Object.getPrototypeOf(one) === Object.prototype) && Array.isArray(report.requirements)",
    );
    let call = is_plain.dyn_ref::<js_sys::Function>().unwrap();
    assert!(call.call1(&JsValue::UNDEFINED, &report).unwrap().is_truthy());
    let report = plain(&report);
    assert_eq!(report["schema"], "claimproof-report/1");
    assert_eq!(report["rulebook"]["id"], "microsoft-co-op@2024-07");
    assert_eq!(report["checkedOn"], "2024-07-20");
    assert_eq!(report["verdict"], "blocked");
    assert_eq!(findings(&report), [("input/unknown-id", "/program")]);
    assert_eq!(report["findings"][0]["params"]["nearest"], "hosting");
    assert!(report["deadline"]["closesOn"].is_null() && report["amounts"]["limits"].is_array());
    assert_eq!(report["requirements"][0]["id"], "field/program");
}

#[wasm_bindgen_test]
fn text_that_is_no_claim_is_a_finding() {
    for text in ["", "{", "null", "[]", "7", "\"{}\"", "{}{}"] {
        assert_eq!(findings(&report(text)), [("input/not-json", "")], "{text}");
    }
    let nested = |levels| report(&format!(r#"{{"a":{}{}}}"#, "[".repeat(levels), "]".repeat(levels)));
    assert_ne!(findings(&nested(99)), [("input/not-json", "")]);
    let deep = nested(101);
    assert_eq!(findings(&deep), [("input/not-json", "")]);
    assert_eq!(deep["findings"][0]["params"]["reason"], "too-deep");
}

#[wasm_bindgen_test]
fn half_a_surrogate_pair_becomes_a_replacement_character() {
    let whole = report(r#"{"program":"ho\ud83d\ude00","a\ud800":1}"#);
    assert_eq!(findings(&whole), [("input/unknown-id", "/program"), ("input/unknown-field", "/a\u{fffd}")]);
    assert_eq!(whole["findings"][0]["params"]["value"], "ho😀");
    assert_eq!(report(r#"{"program":"ho\udc00"}"#)["findings"][0]["params"]["value"], "ho\u{fffd}");
}

#[wasm_bindgen_test]
fn misuse_throws_an_error_with_a_code() {
    for options in [
        "{}",
        "null",
        "undefined",
        "{ today: '2024-02-30' }",
        "{ today: '20.7.2024' }",
        "{ today: new Date() }",
        "{ today: 20240720 }",
        "{ today: '2024-07-20', limits: { maxFileBytes: -1 } }",
        "{ today: '2024-07-20', limits: { maxFileBytes: '9' } }",
        "{ today: '2024-07-20', limits: { maxFileBytes: NaN } }",
    ] {
        assert_eq!(report_with("{}", options), Err("ERR_OPTIONS".into()), "{options}");
    }
    for pin in ["'microsoft-co-op@2019'", "7", "''"] {
        let options = format!("{{ today: '2024-07-20', rulebook: {pin} }}");
        assert_eq!(report_with("{}", &options), Err("ERR_RULEBOOK".into()), "{pin}");
    }
    assert_eq!(code(&catalog(&js("'soon'"), &JsValue::UNDEFINED).err().unwrap()), "ERR_OPTIONS");
    assert_eq!(code(&requirements(b"{}", js("{}").unchecked_ref()).err().unwrap()), "ERR_OPTIONS");
    let pinned =
        report_with("{}", "{ today: '2024-07-20', rulebook: 'microsoft-co-op@2022-08', limits: null }").unwrap();
    assert_eq!(pinned["rulebook"]["id"], "microsoft-co-op@2022-08");
}

#[wasm_bindgen_test]
fn many_keep_their_order() {
    let lines = "{\"program\":\"hosting\"}\r\n\r\n  \nno claim\r\n[]\n{\"program\":\"osa\"}";
    let today = js("{ today: '2024-07-20' }");
    let reports = reports_on(lines, &today);
    assert!(reports.ends_with("}\n"));
    let reports: Vec<Json> = reports.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found: Vec<_> = reports.iter().map(findings).collect();
    let not_json = vec![("input/not-json", "")];
    assert_eq!(found, [vec![], not_json.clone(), not_json, vec![("route/use-cpor", "/program")]]);
    assert_eq!(reports_on("\n\n", &today), "");
    assert!(check_many(b"{}", js("{}").unchecked_ref()).is_err_and(|error| code(&error) == "ERR_OPTIONS"));
}

#[wasm_bindgen_test]
fn a_line_and_a_claim_give_the_same_report() {
    let today = js("{ today: '2024-07-20' }");
    for case in [
        include_str!("cases/contract-example.json"),
        include_str!("cases/wrong-input-hides-nothing.json"),
        include_str!("cases/exact-arithmetic.json"),
        include_str!("cases/cpor-proof-incomplete.json"),
        r#"{ "claim": { "claimedAmount": 0.1, "usdPerUnit": 1e-7, "partner": { "partnerId": 1e21, "a/b": [null, {}] }, "submitOn": 5e-324, "currency": 123456789012345680000 } }"#,
    ] {
        let claim = Reflect::get(&JSON::parse(case).unwrap(), &"claim".into()).unwrap();
        let line = String::from(JSON::stringify(&claim).unwrap());
        let of_text = reports_on(&line, &today);
        let of_object = report_with(&line, "{ today: '2024-07-20' }").unwrap();
        assert_eq!(serde_json::from_str::<Json>(&of_text).unwrap(), of_object);
    }
}

#[wasm_bindgen_test]
fn requirements_are_those_of_the_report() {
    let claim = r#"{"activity":{"kind":"print-advertising"}}"#;
    let alone = requirements(claim.as_bytes(), js("{ today: '2024-07-20' }").unchecked_ref()).unwrap();
    assert_eq!(plain(alone.as_ref()), report(claim)["requirements"]);
}

#[wasm_bindgen_test]
fn inspections_are_held_beside_the_claim_until_they_are_released() {
    let claim = r#"{"documents":[{"id":"d1","fileName":"a.pdf","evidence":["poe-document"]}]}"#;
    let number = hold();
    let found = || report_with(claim, &format!("{{ today: '2024-07-20', inspections: {number} }}"));
    let locked = |report: &Json| findings(report).contains(&("document/unreadable", "/documents/0"));
    assert!(!locked(&found().unwrap()));
    set_inspection(number, "d1", br#"{"readable":false,"problem":"encrypted"}"#);
    assert!(locked(&found().unwrap()));
    delete_inspection(number, "d1");
    assert!(!locked(&found().unwrap()));
    release(number);
    assert_eq!(found(), Err("ERR_OPTIONS".into()));
}
