//! Both sides of edges that no single check decides: limits, the funnel of amounts, and when evidence is asked for.
//!
//! Each case is a golden claim with some values changed; values that are null are taken away.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "a test may fail by panicking, and takes values as they are written"
)]

use claimproof::{Date, Options, Rulebook, check_text};
use serde_json::{Value, json};

/// The report on a golden claim after changes at JSON Pointers; one to the entry after the last adds it.
fn report(case: &str, changes: Value) -> Value {
    let path = format!("{}/tests/cases/{case}.json", env!("CARGO_MANIFEST_DIR"));
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut claim = case["claim"].clone();
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match claim.pointer_mut(parent).unwrap() {
            Value::Array(list) if list.len() == name.parse::<usize>().unwrap() => list.push(value.clone()),
            Value::Array(list) => list[name.parse::<usize>().unwrap()] = value.clone(),
            object => object[name] = value.clone(),
        }
    }
    let today = Date::parse(case["today"].as_str().unwrap()).unwrap();
    let report = check_text(&claim.to_string(), &Options::on(today), Rulebook::embedded()).unwrap();
    serde_json::to_value(report).unwrap()
}

/// The rules and paths of its findings.
fn findings(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    findings.map(|found| format!("{} {}", found["rule"].as_str().unwrap(), found["path"].as_str().unwrap())).collect()
}

/// The status of a requirement; `-` where it is not asked for.
fn status(report: &Value, id: &str) -> String {
    let found = report["requirements"].as_array().unwrap().iter().find(|entry| entry["id"] == id);
    found.map_or("-".into(), |entry| entry["status"].as_str().unwrap().into())
}

#[test]
fn a_quarter_of_the_funds_and_a_cent_more() {
    let spend = |amount: &str| {
        json!({"/claimedAmount": amount, "/expenses": [{"id": "e1", "kind": "giveaways", "amount": amount, "invoice": "i1"}],
            "/invoices/0/total": amount, "/csrs": [], "/funds": {"earned": "20000.00", "claimedBefore": "0",
            "claimedBeforeForActivity": "1000.00"}})
    };
    let within = report("limit-25-percent-exact", spend("4000.00"));
    assert!(!findings(&within).contains(&"limit/exceeded /expenses".into()), "{:?}", findings(&within));
    assert_eq!(within["amounts"]["limits"][0]["status"], "within");
    assert_eq!(within["amounts"]["claimable"], "4000.00");
    let beyond = report("limit-25-percent-exact", spend("4000.01"));
    assert!(findings(&beyond).contains(&"limit/exceeded /expenses".into()));
    assert_eq!(beyond["amounts"]["claimable"], "4000.00");
    assert_eq!(beyond["amounts"]["limits"][0]["used"], "1000.00");
}

#[test]
fn a_program_may_have_another_share_or_no_limit() {
    let program = |program: &str| report("limit-25-percent-exact", json!({"/program": program}));
    assert_eq!(program("managed-reseller")["amounts"]["limits"][0]["limit"], "1250.00");
    assert_eq!(program("surface-adr-hub")["amounts"]["limits"][0]["limit"], "5000.00");
    let surface =
        report("limit-greater-of", json!({"/program": "surface-adr-pc", "/funds": null, "/usdPerUnit": null}));
    assert_eq!(surface["amounts"]["limits"], json!([]));
    assert_eq!(status(&surface, "field/funds-earned"), "-");
}

#[test]
fn the_greater_of_two_asks_for_neither_once_one_will_do() {
    let status_of = |changes: Value, id: &str| status(&report("limit-greater-of", changes), id);
    assert_eq!(status_of(json!({}), "field/funds-earned"), "-");
    assert_eq!(status_of(json!({}), "field/usd-per-unit"), "-");
    assert_eq!(status_of(json!({"/usdPerUnit": null}), "field/usd-per-unit"), "unknown");
    assert_eq!(status_of(json!({"/usdPerUnit": null}), "field/funds-earned"), "met");
    assert_eq!(status_of(json!({"/funds": null, "/usdPerUnit": null}), "field/funds-earned"), "missing");
    let beyond = json!({"/expenses/0/amount": "2400.01", "/claimedAmount": "2400.01", "/invoices/0/total": "2400.01"});
    assert_eq!(findings(&report("limit-greater-of", beyond)), ["limit/exceeded /expenses"]);
}

#[test]
fn only_this_claim_is_said_where_a_limit_counts_earlier_ones() {
    let before = |value: Value| {
        findings(&report(
            "limit-greater-of",
            json!({"/funds/claimedBeforeForActivity": null, "/funds/claimedBefore": value}),
        ))
    };
    assert_eq!(before(json!("3000.00")), ["limit/only-this-claim /funds/claimedBeforeForActivity"]);
    assert_eq!(before(Value::Null), ["limit/only-this-claim /funds/claimedBeforeForActivity"]);
    assert!(before(json!("0.00")).is_empty());
}

#[test]
fn three_attend_and_a_fourth_is_one_too_many() {
    let person = |name: &str| report("four-attendees", json!({"/expenses/4/person": name}));
    assert_eq!(findings(&person("Dee Fox")), ["limit/exceeded /expenses/4/person"]);
    assert!(findings(&person("CAI-WU")).is_empty());
    assert_eq!(person("cai wu")["amounts"]["claimable"], "2300.00");
}

#[test]
fn travel_of_one_person_is_limited_in_usd() {
    let fare = |amount: &str| {
        let changes = json!({"/expenses/3/amount": amount, "/invoices/3/total": amount, "/expenses/4/person": "Cai Wu",
            "/claimedAmount": "9000.00"});
        report("four-attendees", changes)
    };
    let over = |report: &Value| findings(report).contains(&"limit/exceeded /expenses/3/amount".into());
    assert!(!over(&fare("5000.00")));
    assert!(over(&fare("5000.01")));
    assert_eq!(fare("5000.01")["amounts"]["claimable"], "7000.00");
}

#[test]
fn an_expense_under_a_limit_per_conference_names_person_and_conference() {
    let lacking = report("four-attendees", json!({"/expenses/0/person": null}));
    assert_eq!(status(&lacking, "expense/attendee"), "missing");
    assert_eq!(lacking["amounts"]["claimable"], Value::Null);
    assert_eq!(status(&report("four-attendees", json!({"/expenses/0/person": 5})), "expense/attendee"), "unknown");
    let hosting = report("four-attendees", json!({"/program": "hosting", "/expenses/0/person": null}));
    assert_eq!(status(&hosting, "expense/attendee"), "-");
    assert_eq!(findings(&hosting), ["limit/program-differs /program"]);
    assert_eq!(hosting["amounts"]["claimable"], Value::Null);
}

#[test]
fn an_itinerary_is_asked_for_by_air() {
    let mode = |mode: Value, index: usize| {
        report("four-attendees", json!({format!("/expenses/{index}/mode"): mode, "/documents/6": null}))
    };
    assert_eq!(status(&mode(Value::Null, 3), "evidence/travel-itinerary"), "missing");
    assert_eq!(status(&mode(json!("air"), 3), "evidence/travel-itinerary"), "missing");
    assert_eq!(status(&mode(json!("boat"), 3), "evidence/travel-itinerary"), "unknown");
    let none = |expenses: Value| report("four-attendees", json!({"/expenses": expenses, "/documents/6": null}));
    assert_eq!(status(&none(Value::Null), "evidence/travel-itinerary"), "unknown");
    assert_eq!(status(&none(json!([{}, null])), "evidence/travel-itinerary"), "unknown");
    let no_fare = json!([{"id": "e1", "kind": "conference-registration-fee", "amount": "1.00", "invoice": "i1"}]);
    assert_eq!(status(&none(no_fare), "evidence/travel-itinerary"), "-");
    let attached = report("four-attendees", json!({"/expenses": null}));
    assert_eq!(status(&attached, "evidence/travel-itinerary"), "met");
    let train = mode(json!("train"), 3);
    assert_eq!(status(&train, "evidence/travel-itinerary"), "-");
    assert!(findings(&train).contains(&"evidence/recommended-missing /documents".into()));
}

#[test]
fn presentation_materials_are_asked_for_once_invitation_and_agenda_are_there() {
    let materials =
        |changes: Value| status(&report("seminar-core-not-shown", changes), "evidence/presentation-materials");
    assert_eq!(materials(json!({})), "missing");
    assert_eq!(materials(json!({"/documents/3/evidence": ["event-photo"]})), "unknown");
    assert_eq!(materials(json!({"/documents/3/shows": ["partner-contact"]})), "-");
    assert_eq!(materials(json!({"/documents/3/shows": ["partner-contract"]})), "unknown");
}

#[test]
fn a_renewal_alone_needs_neither_code_nor_metric() {
    let kind = |kind: Value| report("mct-renewal", json!({"/expenses/0/kind": kind}));
    let id = "evidence/third-party-invoice-or-any-invoice";
    let metric = "metric/attendee-list-and-cost-per-person";
    let both = |report: &Value| [status(report, id), status(report, metric)];
    assert_eq!(both(&kind(json!("mct-renewal-fee"))), ["met", "-"]);
    assert_eq!(both(&kind(json!("exam-fee"))), ["missing", "missing"]);
    assert_eq!(both(&kind(json!("exam-fees"))), ["unknown", "unknown"]);
}

#[test]
fn hours_times_cost_stand_in_for_the_total_of_a_csr_once_the_currency_is_known() {
    let csr = |changes: Value| {
        let mut all = json!({"/csrs/0/hours": "0.1", "/csrs/0/hourlyCost": "240.75", "/csrs/0/total": null,
            "/expenses/1/amount": "24.08", "/claimedAmount": "1024.08"});
        all.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        findings(&report("contract-example", all))
            .into_iter()
            .filter(|found| found.starts_with("amount/exceeds-csr"))
            .collect::<Vec<_>>()
    };
    assert!(csr(json!({})).is_empty(), "24.075 is rounded to 24.08");
    assert_eq!(csr(json!({"/expenses/1/amount": "24.09"})), ["amount/exceeds-csr /csrs/0"]);
    assert!(csr(json!({"/currency": null})).is_empty());
    assert!(csr(json!({"/currency": null, "/expenses/1/amount": "99.00"})).is_empty());
    let typed = json!({"/currency": null, "/csrs/0/total": "24.07"});
    assert_eq!(csr(typed), ["amount/exceeds-csr /csrs/0/total"]);
}

#[test]
fn a_renewal_by_invoice_is_no_code_for_an_exam_by_csr() {
    let with = |expense: Value| {
        let csr = json!([{"id": "s1", "person": "Ana Sol", "task": "Exam"}]);
        report("mct-renewal", json!({"/expenses/1": expense, "/csrs": csr}))
    };
    let status_with = |expense: Value| status(&with(expense), "evidence/third-party-invoice-or-any-invoice");
    assert_eq!(status_with(json!({"kind": "exam-fee", "csr": "s1"})), "missing");
    assert_eq!(status_with(json!({"kind": "exam-fee"})), "missing");
    assert_eq!(status_with(json!({"kind": "mct-renewal-fee", "csr": "s1"})), "met");
    assert_eq!(status_with(json!({"csr": "s1"})), "unknown");
    assert_eq!(status_with(json!({"kind": "exam-fees", "csr": "s1"})), "unknown");
    assert_eq!(status_with(json!({"kind": "exam-fee", "invoice": "i9"})), "unknown");
    assert_eq!(status_with(json!({"kind": "mct-renewal-fee", "invoice": "i9"})), "met");
}

#[test]
fn a_note_is_required_on_plan_based_claims_alone() {
    let without = |changes: Value| {
        let mut all = json!({"/documents/2/note": null, "/documents/3/note": " "});
        all.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        report("contract-example", all)
    };
    let said = |report: &Value| {
        let found = report["findings"].as_array().unwrap().iter().find(|found| found["rule"] == "document/no-note");
        (status(report, "evidence/note"), found.map(|found| found["related"].clone()))
    };
    let both = json!(["/documents/2", "/documents/3"]);
    assert_eq!(said(&without(json!({}))), ("-".into(), Some(both.clone())));
    assert_eq!(said(&without(json!({"/activity/campaign": {"startsOn": "soon"}}))), ("-".into(), Some(both)));
    assert_eq!(said(&without(json!({"/activity/campaign": {"endsOn": "2024-05-31"}}))), ("missing".into(), None));
    assert_eq!(said(&without(json!({"/documents/2/note": 5, "/documents/3/note": "Sent"}))), ("-".into(), None));
    assert_eq!(said(&without(json!({"/documents/2/evidence": ["csr"], "/documents/3/evidence": ["any"]}))).1, None);
    assert_eq!(said(&report("cpor-advisor", json!({"/documents/0/note": null}))), ("-".into(), None));
}

#[test]
fn a_campaign_with_a_telephone_part_asks_what_the_script_must_show() {
    let core = |changes: Value| {
        let report = report("multi-touch-with-telesales", changes);
        ["core/partner-brand", "core/microsoft-content", "core/partner-contact"].map(|id| status(&report, id))
    };
    let bare = "/documents/2/shows";
    assert_eq!(core(json!({})), ["met", "met", "-"]);
    assert_eq!(core(json!({bare: ["partner-brand"]})), ["met", "missing", "-"]);
    assert_eq!(core(json!({"/documents/2/evidence": ["poc-materials"]})), ["missing", "missing", "-"]);
    for absent in [json!(null), json!([]), json!(["telemarketting"])] {
        assert_eq!(core(json!({"/activity/components": absent, bare: []})), ["unknown", "unknown", "-"]);
        assert_eq!(core(json!({"/activity/components": absent})), ["met", "met", "-"]);
    }
    let others = json!(["digital-advertising", "partner-website-seo"]);
    assert_eq!(core(json!({"/activity/components": others, bare: []})), ["-", "-", "-"]);
}

#[test]
fn what_a_part_requires_is_not_also_recommended() {
    let warned = |changes: Value| {
        let report = report("multi-touch-with-telesales", changes);
        let found = report["findings"].as_array().unwrap().iter().find(|found| found["path"] == "/documents");
        found.map(|found| found["params"]["shows"].clone())
    };
    let nothing = |components: Value| json!({"/documents/2/shows": [], "/documents/3/shows": [], "/activity/components": components});
    assert_eq!(warned(nothing(json!(["telemarketing", "digital-advertising"]))), Some(json!(["partner-contact"])));
    let all = json!(["partner-brand", "partner-contact", "microsoft-content"]);
    assert_eq!(warned(nothing(json!(["digital-advertising", "partner-website-seo"]))), Some(all));
}

#[test]
fn contest_rules_with_the_brand_stand_for_contact_details() {
    let contact = |changes: Value| status(&report("contest-rules-show-the-brand", changes), "core/partner-contact");
    assert_eq!(contact(json!({})), "met");
    assert_eq!(contact(json!({"/documents/3/shows": ["microsoft-content"]})), "missing");
    assert_eq!(contact(json!({"/documents/3/shows": ["partner-brnd"]})), "unknown");
    assert_eq!(contact(json!({"/documents/3/fileName": null})), "missing");
    assert_eq!(contact(json!({"/documents/3/evidence": ["offer-with-terms"]})), "missing");
    assert_eq!(contact(json!({"/documents/3/evidence": ["internal-contest-rule"]})), "unknown");
    assert_eq!(contact(json!({"/activity/kind": "tradeshows-exhibitions"})), "missing");
}

#[test]
fn what_was_claimed_before_is_rounded_half_up() {
    let used = |before: &str| {
        let changes = json!({"/activity/kind": "microsoft-syndicated-content", "/usdPerUnit": "1.1",
            "/funds/claimedBeforeForActivity": before});
        report("contract-example", changes)["amounts"]["limits"][0]["used"].clone()
    };
    assert_eq!(used("0.25"), "0.28"); // 0.275
    assert_eq!(used("0.24"), "0.26"); // 0.264
    assert_eq!(used("0"), "0.00");
}

#[test]
fn a_limit_per_person_and_conference_names_both() {
    let subject = |changes: Value| {
        let report = report("four-attendees", changes);
        let limits = report["amounts"]["limits"].as_array().unwrap().clone();
        let travel = limits.into_iter().find(|limit| limit["id"] == "travel-per-person-and-conference").unwrap();
        travel["subject"].clone()
    };
    assert_eq!(subject(json!({})), "ana sol, Ignite");
    assert_eq!(subject(json!({"/expenses/3/person": " Ana Sol "})), "Ana Sol, Ignite");
    assert_eq!(subject(json!({"/activity/conferences/0/name": null})), "ana sol, c1");
    assert_eq!(subject(json!({"/activity/conferences/0/name": 5})), "ana sol, c1");
    let over = report("four-attendees", json!({"/expenses/3/amount": "5000.01", "/invoices/3/total": "5000.01"}));
    let found = over["findings"].as_array().unwrap().iter().find(|found| found["path"] == "/expenses/3/amount");
    assert_eq!(found.unwrap()["params"]["subject"], "ana sol, Ignite");
}

#[test]
fn subtypes_are_those_of_the_activity_or_of_a_part_of_the_campaign() {
    let found = |kind: &str, components: Value, subtypes: Value| {
        let changes =
            json!({"/activity/kind": kind, "/activity/components": components, "/activity/subtypes": subtypes});
        let all = findings(&report("multi-touch-with-telesales", changes));
        all.into_iter().filter(|found| found.starts_with("input/unknown-id /activity/subtypes")).count()
    };
    let campaign = "multi-touch-digital-campaign";
    let own = json!(["website", "seo", "seo"]);
    let foreign = json!(["built-in-house", "site"]);
    assert_eq!(found("partner-website-seo", Value::Null, own.clone()), 0);
    assert_eq!(found("partner-website-seo", Value::Null, foreign.clone()), 2);
    assert_eq!(found("print-advertising", Value::Null, foreign.clone()), 0);
    assert_eq!(found(campaign, json!(["partner-website-seo", "telemarketing"]), own), 0);
    assert_eq!(found(campaign, json!(["partner-website-seo", "telemarketing"]), foreign.clone()), 2);
    assert_eq!(found(campaign, json!(["digital-advertising", "telemarketing"]), foreign.clone()), 0);
    assert_eq!(found(campaign, Value::Null, foreign), 2);
}

#[test]
fn a_customer_association_takes_no_notice_of_what_belongs_to_the_other_route() {
    let changes = |activity: Value| {
        json!({"/activity": activity, "/usagePeriod": "2024-01-01/2024-03-31",
        "/currency": "JPY", "/claimedAmount": "-1.5", "/expenses": [{"id": "e1", "amount": "0"}]})
    };
    let website = |subtype: &str| changes(json!({"kind": "partner-website-seo", "subtypes": [subtype]}));
    assert!(findings(&report("cpor-advisor", website("third-party"))).is_empty());
    let unknown = ["input/unknown-id /activity/subtypes/0"];
    assert_eq!(findings(&report("cpor-advisor", website("thirdparty"))), unknown);
    let expense = json!([{"id": "e1", "invoice": "i9"}, {"id": "e1"}]);
    let references = ["input/dangling-reference /expenses/0/invoice", "input/duplicate-id /expenses/1/id"];
    assert_eq!(findings(&report("cpor-advisor", json!({"/expenses": expense}))), references);
}

#[test]
fn a_requirement_over_all_entries_names_the_fields_that_lack_it() {
    let paths = |id: &str, changes: Value| {
        let report = report("contract-example", changes);
        let found = report["requirements"].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap().clone();
        (found["status"].as_str().unwrap().to_owned(), found["paths"].clone())
    };
    let dates = |changes: Value| paths("expense/csr-dates", changes);
    assert_eq!(dates(json!({})), ("met".into(), json!(["/csrs"])));
    assert_eq!(dates(json!({"/csrs/0/endsOn": null})), ("missing".into(), json!(["/csrs/0/endsOn"])));
    assert_eq!(dates(json!({"/csrs/0/startsOn": "soon"})), ("unknown".into(), json!(["/csrs/0/startsOn"])));
    let both = json!(["/csrs/0/startsOn", "/csrs/0/endsOn"]);
    let neither = json!({"/csrs/0/startsOn": 5, "/csrs/0/endsOn": null});
    assert_eq!(dates(neither), ("missing".into(), both));
    let hours = paths("expense/csr-hours", json!({"/csrs/0/hours": "0", "/csrs/1": {"hours": null, "task": "Print"}}));
    assert_eq!(hours, ("missing".into(), json!(["/csrs/0/hours", "/csrs/1/hours"])));
}

#[test]
fn an_edition_that_the_caller_asks_for_is_told_where_the_claim_has_a_place_for_it() {
    let options = Options::on(Date::parse("2024-01-17").unwrap()).with_rulebook("microsoft-co-op@2022-08");
    let found = |claim: Value| {
        let report = check_text(&claim.to_string(), &options, Rulebook::embedded()).unwrap();
        assert_eq!(report.rulebook.id.as_str(), "microsoft-co-op@2022-08");
        let of_edition = |path: &String| path == "/rulebook";
        report.findings.iter().map(|finding| finding.path.clone()).filter(of_edition).count()
    };
    let period = "2023-07-01/2023-12-31";
    assert_eq!(found(json!({ "usagePeriod": period })), 0);
    assert_eq!(found(json!({ "usagePeriod": period, "rulebook": "microsoft-co-op@2023-07" })), 1);
}
