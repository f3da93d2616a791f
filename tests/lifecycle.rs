//! Where a claim stands after its submission, compared with a table that was worked out from the sources by hand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

use std::fs;

use claimproof::lifecycle::{Error, Lifecycle, Options, lifecycle};
use claimproof::rulebook::types::Route;
use claimproof::{Date, Rulebook};
use serde_json::{Value, json};

fn answer(claim: &Value, options: &Value) -> Result<Value, Error> {
    let answer: Lifecycle = lifecycle(claim, &Options::read(options)?, Rulebook::embedded())?;
    Ok(serde_json::to_value(answer).unwrap())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("-").to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// `submitted partner submit`.
fn step(step: &Value) -> String {
    ["to", "by", "action"].iter().filter_map(|name| step[name].as_str()).collect::<Vec<_>>().join(" ")
}

/// `dispute incentives-admin incentives-user? once`: a question mark where pages differ.
fn action(action: &Value) -> String {
    let mut words = vec![text(&action["id"])];
    words.extend(list(&action["roles"]).iter().map(|role| {
        let mark = if role["may"] == "disputed" { "?" } else { "" };
        text(&role["id"]) + mark
    }));
    words.extend((action["once"] == true).then(|| "once".to_owned()));
    words.join(" ")
}

/// `review-expected 2024-08-02 9 | 2024-07-22 ~ review-time`: the day, what is left of it, other days, the disagreement.
fn due(due: &Value) -> String {
    let mut words = vec![text(&due["id"])];
    if let Some(on) = due["on"].as_str() {
        words.extend([on.to_owned(), due["daysLeft"].to_string()]);
        words.extend((due["passed"] == true).then(|| "passed".to_owned()));
    } else {
        assert!(due["daysLeft"].is_null() && due["passed"] == false, "{due}");
        words.push(match (&due["needs"], &due["undated"]) {
            (Value::String(needs), Value::Null) => format!("? {needs}"),
            (Value::Null, Value::String(undated)) => format!("! {undated}"),
            both => format!("{both:?}"),
        });
    }
    words.extend((due["confidence"] != "confirmed").then(|| text(&due["confidence"])));
    let other = |one: &Value| one["on"].as_str().or(one["undated"].as_str()).unwrap_or("-").to_owned();
    let others: Vec<String> = list(&due["alternatives"]).iter().map(other).collect();
    words.extend((!others.is_empty()).then(|| format!("| {}", others.join(", "))));
    words.extend(due["disagreement"].as_str().map(|id| format!("~ {id}")));
    words.join(" ")
}

/// An answer as the table has it.
fn summary(answer: &Value, case: &Value) -> Value {
    let each =
        |name: &str, write: fn(&Value) -> String| -> Vec<String> { list(&answer[name]).iter().map(write).collect() };
    let mut summary = json!({
        "claim": case["claim"],
        "options": case["options"],
        "next": each("next", step),
        "actions": each("actions", action),
        "editable": answer["editable"]["state"],
        "reopens": answer["reopens"],
        "due": each("due", due),
        "disagreements": each("disagreements", |entry| text(&entry["id"])),
    });
    if !case["edition"].is_null() {
        summary["edition"] = answer["edition"].clone();
    }
    summary
}

#[test]
fn answers_are_those_of_the_table() {
    let cases = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lifecycle/cases.ndjson")).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in cases.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let answer = answer(&case["claim"], &case["options"]).unwrap();
        let got = summary(&answer, &case);
        if got != case {
            wrong.push(format!("expected {case}\n     got {got}"));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 150, "{count}");
}

/// The example of the documentation, whole.
#[test]
fn an_association_under_review() {
    let options = json!({ "status": "under-review", "since": "2024-07-15", "today": "2024-07-24" });
    let mut got = answer(&json!({ "route": "cpor" }), &options).unwrap();
    let sources = got["sources"].take();
    let names: Vec<&String> = sources.as_object().unwrap().keys().collect();
    assert_eq!(names, ["EN23-associations", "EN23-cpor-issues"]);
    let next = |to: &str| json!({ "to": to, "by": "microsoft", "action": null, "source": "EN23-associations", "confidence": "confirmed" });
    let expected = json!({
        "schema": "claimproof-lifecycle/1",
        "route": "cpor",
        "edition": "microsoft-cpor@2023-10",
        "checkedOn": "2024-07-24",
        "status": "under-review",
        "since": "2024-07-15",
        "next": [next("approved"), next("rejected"), next("action-required")],
        "actions": [],
        "editable": { "state": "none", "paths": [], "source": "EN23-associations", "confidence": "confirmed" },
        "reopens": [],
        "due": [{
            "id": "review-expected", "who": "microsoft", "on": "2024-08-02", "daysLeft": 9, "passed": false, "undated": null,
            "needs": null, "count": 14, "unit": "business-days", "from": "2024-07-15", "then": null,
            "source": "EN23-associations", "confidence": "confirmed", "disagreement": "review-time",
            "alternatives": [{
                "on": "2024-07-22", "count": 5, "unit": "business-days", "from": "2024-07-15", "undated": null,
                "source": "EN23-cpor-issues", "confidence": "confirmed"
            }]
        }],
        "disagreements": [{ "id": "review-time", "sources": ["EN23-associations", "EN23-cpor-issues"] }],
        "sources": null,
    });
    assert_eq!(got, expected);
}

#[test]
fn what_follows_a_day_that_is_past() {
    for (claim, status, id, then) in [
        (json!({}), "submitted", "review-expected", Some("contact-support")),
        (json!({ "activity": { "campaign": { "endsOn": "2024-06-01" } } }), "submitted", "review-expected", None),
        (json!({}), "disputed", "review-expected", None),
        (json!({ "route": "cpor" }), "action-required", "answer-by", Some("rejected")),
        (json!({ "route": "cpor" }), "rejected", "dispute-until", Some("new-association")),
        (json!({ "route": "cpor" }), "under-review", "review-expected", None),
    ] {
        let options = json!({ "status": status, "since": "2024-07-15", "today": "2024-07-20" });
        let answer = answer(&claim, &options).unwrap();
        let due = list(&answer["due"]).iter().find(|due| due["id"] == id).unwrap();
        assert_eq!(due["then"].as_str(), then, "{status}");
    }
}

#[test]
fn parts_of_an_association_are_open_while_more_is_asked_for() {
    let parts = json!([
        "/partner/partnerId",
        "/association/customer/contact",
        "/association/partnerContact",
        "/association/products",
        "/documents"
    ]);
    for (submitted, status, expected) in [
        ("2024-07-01", "action-required", &parts),
        ("2024-07-01", "submitted", &json!([])),
        ("2022-07-01", "action-required", &parts),
        ("2022-07-01", "submitted", &parts),
        ("2022-07-01", "editing", &json!([])),
    ] {
        let claim = json!({ "route": "cpor", "submitOn": submitted });
        let answer = answer(&claim, &json!({ "status": status, "today": "2024-07-20" })).unwrap();
        assert_eq!(answer["editable"]["paths"], *expected, "{submitted} {status}");
    }
}

#[test]
fn sources_that_follow_each_other_are_listed_in_that_order() {
    let of = |claim: Value, status: &str| {
        let answer =
            answer(&claim, &json!({ "status": status, "since": "2024-07-15", "today": "2024-07-20" })).unwrap();
        list(&answer["disagreements"]).iter().map(|entry| entry["sources"].clone()).collect::<Vec<_>>()
    };
    let old = json!({ "route": "cpor", "submitOn": "2022-07-01" });
    assert_eq!(of(json!({}), "rejected"), [json!(["EN22-manage", "EN23-permissions", "EN21-rejected"])]);
    assert_eq!(of(json!({}), "approved"), [json!(["EN22-manage", "KB2969985"])]);
    assert_eq!(
        of(json!({ "route": "cpor" }), "approved"),
        [json!(["FR20-associations", "EN23-cpor-intro", "EN23-cpor"])]
    );
    assert_eq!(of(old, "approved"), [json!(["FR20-associations", "FR19-cpor"])]);
}

#[test]
fn misuse_says_what_is_wrong() {
    let today = "2024-07-20";
    let association = json!({ "route": "cpor" });
    let old = json!({ "route": "cpor", "submitOn": "2022-07-01" });
    for (claim, options, part) in [
        (&json!({}), json!({ "status": "rejected-final", "today": today }), "no status \"rejected-final\""),
        (&json!({}), json!({ "status": "under-reviw", "today": today }), "Did you mean \"under-review\"?"),
        (&json!({}), json!({ "status": "draft", "today": today }), "no status \"draft\""),
        (&association, json!({ "status": "paid", "today": today }), "route cpor"),
        (&old, json!({ "status": "rejected-final", "today": today }), "no status \"rejected-final\""),
        (&json!({}), json!({ "today": today }), "status must be"),
        (&json!({}), json!({ "status": 7, "today": today }), "status must be"),
        (&json!({}), json!({ "status": "submitted", "today": "2024-02-30" }), "today is a day"),
        (&json!({}), json!({ "status": "submitted" }), "today must be"),
        (&json!({}), json!({ "status": "submitted", "today": today, "since": "yesterday" }), "since is a day"),
        (&json!({}), json!({ "status": "submitted", "today": today, "since": 20_240_720 }), "since is a day"),
        (
            &json!({}),
            json!({ "status": "submitted", "today": today, "taxInvoiceApprovedOn": "" }),
            "taxInvoiceApprovedOn is a day",
        ),
        (
            &json!({}),
            json!({ "status": "submitted", "today": today, "history": [{ "status": "sent" }] }),
            "no status \"sent\"",
        ),
        (
            &json!({}),
            json!({ "status": "submitted", "today": today, "history": [{ "status": "editing", "since": "1" }] }),
            "history[0].since is a day",
        ),
        (&json!({}), json!({ "status": "submitted", "today": today, "history": {} }), "history must be"),
        (&json!({}), json!({ "status": "submitted", "today": today, "history": [null] }), "history[0].status must be"),
        (&json!({}), json!({ "status": "submitted", "today": today, "requests": [1] }), "requests must be"),
    ] {
        let error = answer(claim, &options).unwrap_err().to_string();
        assert!(error.contains(part), "{options}: {error}");
    }
}

#[test]
fn any_claim_and_any_days_give_an_answer() {
    let days = ["0001-01-01", "2024-02-29", "9999-12-31"];
    let claims = [
        json!(null),
        json!([]),
        json!({ "route": 7, "usagePeriod": {}, "activity": [], "submitOn": "soon", "partner": "IT" }),
        json!({ "route": "cpor", "association": 7 }),
        json!({ "usagePeriod": "9999-07-01/9999-12-31", "activity": { "endsOn": "9999-12-31" } }),
    ];
    for claim in &claims {
        let route = if claim["route"] == "cpor" { Route::Cpor } else { Route::CoOp };
        let mut lives = Rulebook::embedded().lives.iter().filter(|life| life.route == route);
        let life = lives.next_back().unwrap();
        for status in &life.statuses {
            for (today, since) in days.iter().flat_map(|today| days.iter().map(move |since| (today, since))) {
                let mut options = Options::on(Date::parse(today).unwrap(), status.id.as_str());
                options.since = Date::parse(since);
                if lifecycle(claim, &options, Rulebook::embedded()).is_err() {
                    // The edition of early associations does not have every status.
                    assert!(status.id == *"rejected-final" && *since != "9999-12-31", "{claim} {status:?} {since}");
                }
            }
        }
    }
}
