//! The boundary, in a browser: what JavaScript can give that JSON cannot, and how misuse is told.
//!
//! `wasm-pack test --headless --chrome -- --features wasm --test browser`

#![cfg(all(target_arch = "wasm32", feature = "wasm"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

use claimproof::wasm::{catalog, check, check_many, requirements};
use js_sys::{JSON, Reflect};
use serde_json::Value as Json;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What a JavaScript expression gives.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap()
}

/// The report on the claim that an expression gives, or the code of the error that is thrown.
fn report_with(claim: &JsValue, options: &str) -> Result<Json, String> {
    let report = check(claim, js(options).unchecked_ref()).map_err(|error| code(&error))?;
    Ok(plain(&report.into()))
}

fn report(claim: &str) -> Json {
    report_with(&js(claim), "{ today: '2024-07-20' }").unwrap()
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
    let report: JsValue =
        check(&js("{ program: 'hostin' }"), js("{ today: '2024-07-20' }").unchecked_ref()).unwrap().into();
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
fn values_that_json_has_not() {
    let report = report(
        "{ program: Symbol('p'), claimName: undefined, partner: { name: () => 'Contoso', partnerId: 12n }, \
           submitOn: new Date('2024-07-20'), claimedAmount: NaN, usdPerUnit: Infinity, currency: {}, \
           expenses: [, undefined, { kind: 'postage', amount: -Infinity }], metrics: { 'estimated-reach': NaN } }",
    );
    let invalid = |path| ("input/invalid-value", path);
    let expected = [
        invalid("/program"),
        invalid("/partner/partnerId"),
        invalid("/partner/name"),
        invalid("/submitOn"),
        invalid("/claimedAmount"),
        invalid("/usdPerUnit"),
        invalid("/expenses/2/amount"),
        invalid("/metrics/estimated-reach"),
    ];
    assert_eq!(findings(&report), expected);
}

#[wasm_bindgen_test]
fn a_cycle_ends() {
    for cycle in [
        "(() => { const claim = { expenses: [] }; claim.expenses.push(claim); return claim; })()",
        "(() => { const claim = {}; claim.partner = claim; return claim; })()",
        "new Proxy({}, { ownKeys: () => ['partner'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: (_, key, self) => (key === 'toJSON' ? undefined : self) })",
    ] {
        let report = report(cycle);
        assert_eq!(findings(&report), [("input/not-json", "")], "{cycle}");
        assert_eq!(report["findings"][0]["params"]["reason"], "too-deep");
    }
    let nested = |levels| report(&format!("{{ a: {}{} }}", "[".repeat(levels), "]".repeat(levels)));
    assert_eq!(findings(&nested(100)), []);
    assert_eq!(findings(&nested(101)), [("input/not-json", "")]);
}

#[wasm_bindgen_test]
fn what_throws_when_read_is_an_invalid_value() {
    let report = report(
        "{ get program() { throw new Error('no'); }, claimName: 'Spring', \
           partner: new Proxy({}, { ownKeys() { throw 1; } }), \
           documents: [{ fileName: 'a.pdf', get note() { throw null; }, evidence: ['csr'] }], \
           metrics: (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })(), \
           expenses: { toJSON() { throw 2; } } }",
    );
    let paths = ["/program", "/partner", "/expenses", "/documents/0/note", "/metrics"];
    assert_eq!(findings(&report), paths.map(|path| ("input/invalid-value", path)));
}

#[wasm_bindgen_test]
fn half_a_surrogate_pair_becomes_a_replacement_character() {
    let whole = report("{ program: 'ho\\ud83d\\ude00', 'a\\ud800': 1 }");
    assert_eq!(findings(&whole), [("input/unknown-id", "/program"), ("input/unknown-field", "/a\u{fffd}")]);
    assert_eq!(whole["findings"][0]["params"]["value"], "ho😀");
    assert_eq!(report("{ program: 'ho\\udc00' }")["findings"][0]["params"]["value"], "ho\u{fffd}");
}

#[wasm_bindgen_test]
fn misuse_throws_an_error_with_a_code() {
    let today = "{ today: '2024-07-20' }";
    for claim in ["null", "undefined", "[]", "[{}]", "'{}'", "1", "true", "Symbol()", "1n", "() => ({})"] {
        assert_eq!(report_with(&js(claim), today), Err("ERR_NOT_AN_OBJECT".into()), "{claim}");
    }
    let claim = js("{}");
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
        "{ get today() { throw 1; } }",
    ] {
        assert_eq!(report_with(&claim, options), Err("ERR_OPTIONS".into()), "{options}");
    }
    for pin in ["'microsoft-co-op@2019'", "7", "''"] {
        let options = format!("{{ today: '2024-07-20', rulebook: {pin} }}");
        assert_eq!(report_with(&claim, &options), Err("ERR_RULEBOOK".into()), "{pin}");
    }
    assert_eq!(code(&catalog(&js("'soon'")).err().unwrap()), "ERR_OPTIONS");
    assert_eq!(code(&requirements(&js("[]"), js(today).unchecked_ref()).err().unwrap()), "ERR_NOT_AN_OBJECT");
    let pinned =
        report_with(&claim, "{ today: '2024-07-20', rulebook: 'microsoft-co-op@2022-08', limits: null }").unwrap();
    assert_eq!(pinned["rulebook"]["id"], "microsoft-co-op@2022-08");
}

#[wasm_bindgen_test]
fn many_keep_their_order() {
    let lines = "{\"program\":\"hosting\"}\r\n\r\n  \nno claim\r\n[]\n{\"program\":\"osa\"}";
    let today = js("{ today: '2024-07-20' }");
    let reports = check_many(lines.as_bytes(), today.unchecked_ref()).unwrap();
    assert!(reports.ends_with("}\n"));
    let reports: Vec<Json> = reports.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found: Vec<_> = reports.iter().map(findings).collect();
    let not_json = vec![("input/not-json", "")];
    assert_eq!(found, [vec![], not_json.clone(), not_json, vec![("route/use-cpor", "/program")]]);
    assert_eq!(check_many(b"\n\n", today.unchecked_ref()).unwrap(), "");
    assert!(check_many(b"{}", js("{}").unchecked_ref()).is_err_and(|error| code(&error) == "ERR_OPTIONS"));
}

#[wasm_bindgen_test]
fn text_and_object_give_the_same_report() {
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
        let of_text = check_many(line.as_bytes(), today.unchecked_ref()).unwrap();
        let of_object = report_with(&claim, "{ today: '2024-07-20' }").unwrap();
        assert_eq!(serde_json::from_str::<Json>(&of_text).unwrap(), of_object);
    }
}

#[wasm_bindgen_test]
fn requirements_are_those_of_the_report() {
    let claim = js("{ activity: { kind: 'print-advertising' } }");
    let alone = requirements(&claim, js("{ today: '2024-07-20' }").unchecked_ref()).unwrap();
    assert_eq!(plain(alone.as_ref()), report("{ activity: { kind: 'print-advertising' } }")["requirements"]);
}
