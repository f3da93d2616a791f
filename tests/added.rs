//! The embedded rulebook, loaded at run time as one JSON object, is the same rulebook and gives the same reports; what is wrong in
//! such an object is named by its JSON Pointer, and nothing of it is loaded.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may fail by panicking"
)]

use std::sync::LazyLock;

use claimproof::rulebook::load::General;
use claimproof::{Date, Options, Rulebook, check, check_text};
use claims::{CLAIMS, Given, claim, config};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

mod cases;
mod claims;
mod rulebooks;

/// The embedded rulebook as one JSON object, under an id of its own.
fn embedded() -> Json {
    let mut object = rulebooks::embedded();
    object["id"] = "copy".into();
    object
}

fn load(object: &Json, base: Option<&Json>) -> Result<Rulebook, Vec<String>> {
    let base = base.map(ToString::to_string);
    Rulebook::from_json(&object.to_string(), base.as_deref(), General::embedded())
        .map_err(|problems| problems.0.iter().map(ToString::to_string).collect())
}

#[test]
fn loaded_at_run_time_it_is_the_same_rulebook() {
    let mut copy = load(&embedded(), None).unwrap();
    assert_eq!(copy.id, "copy");
    copy.id = Rulebook::embedded().id.clone();
    assert_eq!(copy, *Rulebook::embedded());
    let bytes = copy.to_bytes().unwrap();
    assert_eq!(Rulebook::from_bytes(&bytes).unwrap(), copy);
}

static COPY: LazyLock<Rulebook> = LazyLock::new(|| load(&embedded(), None).unwrap());

/// The report of a claim, and that by the copy.
fn both(given: &Given) -> (String, String) {
    let text = given.claim.to_string();
    let report = |book| serde_json::to_string(&check_text(&text, &given.options(), book).unwrap()).unwrap();
    (report(Rulebook::embedded()), report(&COPY))
}

#[test]
fn it_gives_the_same_reports() {
    for given in CLAIMS.iter() {
        let (embedded, copy) = both(given);
        assert_eq!(embedded, copy, "{}", given.name);
    }
}

proptest! {
    #![proptest_config(config(260))]

    /// With `LAWS=500` of 130,000 claims.
    #[test]
    fn it_gives_the_same_reports_of_changed_claims(given in claim(0..12)) {
        let (embedded, copy) = both(&given);
        prop_assert_eq!(embedded, copy);
    }
}

/// A rulebook that is laid over the embedded one, with the next edition.
fn next_edition() -> Json {
    json!({
        "schema": "claimproof-rulebook/1", "id": "next", "title": "The next edition", "base": "copy",
        "edition": [
            { "id": "microsoft-co-op@2024-07", "governs": { "from": "2024-07-01", "to": "2026-06-30" } },
            { "id": "microsoft-co-op@2026-07", "route": "co-op", "extends": "microsoft-co-op@2024-07",
              "title": "Co-op claims from July 2026", "published": "2026-05-01", "reads": ["EN23-over"],
              "governs": { "from": "2026-07-01", "to": "9999-12-31" },
              "window": [{ "usage-period": "2026-07-01/2026-12-31", "opens": "2026-08-16", "closes": "2027-02-20",
                           "sources": ["EN23-over"] }] }
        ]
    })
}

#[test]
fn codes_are_known_in_whatever_order_a_rulebook_lists_them() {
    let mut object = embedded();
    object["codes"]["countries"]["codes"].as_array_mut().unwrap().reverse();
    for group in object["codes"]["currencies"].as_array_mut().unwrap() {
        group["codes"].as_array_mut().unwrap().reverse();
    }
    let book = load(&object, None).unwrap();
    let options = Options::on(Date::parse("2024-07-20").unwrap());
    let unread = |country: &str, currency: &str| -> Vec<String> {
        let claim = json!({ "partner": { "country": country }, "currency": currency });
        let report = check(&claim, &options, &book).unwrap();
        report
            .findings
            .into_iter()
            .filter(|found| found.rule == "input/invalid-value")
            .map(|found| found.path)
            .collect()
    };
    for (country, currency) in [("AD", "JPY"), ("FR", "EUR"), ("XK", "KWD")] {
        assert_eq!(unread(country, currency), Vec::<String>::new(), "{country} {currency}");
    }
    assert_eq!(unread("ZZ", "ZZZ"), ["/partner/country", "/currency"]);
}

#[test]
fn the_next_edition_is_laid_over_the_others() {
    let book = load(&next_edition(), Some(&embedded())).unwrap();
    assert_eq!(book.editions.len(), Rulebook::embedded().editions.len() + 1);
    let claim = json!({ "usagePeriod": "2026-07-01/2026-12-31" });
    let report = check(&claim, &Options::on(Date::parse("2026-12-01").unwrap()), &book).unwrap();
    assert_eq!(report.rulebook.id, "microsoft-co-op@2026-07");
    assert_eq!(report.deadline.closes_on.unwrap(), "2027-02-20");
    let edition = |id: &str| book.edition(id).unwrap().activities.len();
    assert_eq!(edition("microsoft-co-op@2026-07"), edition("microsoft-co-op@2024-07"));
}

/// The problems after one change of the next edition.
fn problems(change: impl Fn(&mut Json)) -> Vec<String> {
    let mut object = next_edition();
    change(&mut object);
    load(&object, Some(&embedded())).err().unwrap_or_default()
}

#[track_caller]
fn named(change: impl Fn(&mut Json), problem: &str) {
    let problems = problems(change);
    assert!(problems.iter().any(|named| named == problem), "expected {problem}\ngot {}", problems.join("\n    "));
}

#[test]
fn what_is_wrong_is_named_by_its_place() {
    let edition = "/edition/1";
    named(
        |next| next["edition"][1]["extends"] = "microsoft-co-op@2026-07".into(),
        &format!(
            "{edition}/extends: `microsoft-co-op@2026-07` does not come before this edition: an edition extends one that comes before it"
        ),
    );
    named(
        |next| next["edition"][1]["extends"] = "microsoft-co-op@2024-70".into(),
        &format!("{edition}/extends: unknown edition `microsoft-co-op@2024-70`, nearest is `microsoft-co-op@2024-07`"),
    );
    named(
        |next| next["edition"][1]["governs"]["from"] = "2026-01-01".into(),
        &format!("{edition}/governs: governs days that `microsoft-co-op@2024-07` governs"),
    );
    named(|next| next["edition"][1]["title"] = 7.into(), &format!("{edition}/title: a text was expected"));
    named(
        |next| next["edition"][1]["activities"] = json!([]),
        &format!("{edition}/activities: unknown field `activities`, nearest is `activity`"),
    );
    named(
        |next| next["edition"][1]["window"][0]["opens"] = "2026-13-01".into(),
        &format!("{edition}/window/0/opens: a day was expected, such as 2024-06-30"),
    );
    named(
        |next| {
            let again = next["edition"][1].clone();
            next["edition"].as_array_mut().unwrap().push(again);
        },
        "/edition/2/id: a second `microsoft-co-op@2026-07`",
    );
    named(|next| next["id"] = "<b>".into(), "/id: an id has 1 to 100 letters a to z, digits and - _ . / : @ +");
    named(
        |next| next["rule"] = json!([{ "id": "deadline/misses", "sources": ["EN23-over"] }]),
        "/rule/0/id: unknown rule `deadline/misses`, nearest is `deadline/missed`",
    );
    named(|next| next["signs"] = json!({ "drafts": ["no-such-sign"] }), "/signs/drafts/0: unknown sign `no-such-sign`");
    named(|next| next["id"] = "microsoft".into(), "`microsoft` is the id of the rulebook of the library");
    let activity = json!([{ "id": "print-advertising", "proofs": [{ "any": ["final-communication-piece"], "channel": "radio" }] }]);
    named(
        move |next| next["edition"][1]["activity"] = activity.clone(),
        &format!("{edition}/activity/0/proofs/0/channel: unknown channel `radio`"),
    );
}

/// The rulebook of another vendor, with what it must have and little else.
fn fund() -> Json {
    json!({
        "schema": "claimproof-rulebook/1", "id": "fund", "title": "Marketing fund",
        "source": [{ "id": "guide", "title": "Guide", "publisher": "Vendor", "published": "2025-12-01", "confidence": "confirmed" }],
        "rule": [
            { "id": "deadline/missed", "sources": ["guide"] },
            { "id": "deadline/closing", "sources": ["guide"], "parameters": { "days": 1 } },
            { "id": "limit/exceeded", "sources": ["guide"] },
            { "id": "period/not-a-half-year", "sources": ["guide"] },
        ],
        "requirement": [
            { "id": "field", "sources": ["guide"] }, { "id": "expense", "sources": ["guide"] },
            { "id": "evidence", "sources": ["guide"] }, { "id": "core", "sources": ["guide"] },
            { "id": "metric", "sources": ["guide"] }, { "id": "approval", "sources": ["guide"] },
        ],
        "vocabulary": {
            "sources": ["guide"], "categories": ["events", "media"],
            "metric": [
                { "id": "leads", "value": "count" }, { "id": "summary", "value": "summary" },
                { "id": "calls", "value": "calls-and-contacts" }, { "id": "guests", "value": "attendees" },
            ],
            "expense-kind": [{ "id": "room" }, { "id": "advert" }],
            "evidence-kind": [{ "id": "payment", "group": "document" }, { "id": "photo", "group": "picture" }],
        },
        "program": [{ "id": "gold", "route": "co-op", "sources": ["guide"] }],
        "constants": {
            "usage-period": { "months": 3, "sources": ["guide"] },
            "limits": { "currency": "EUR", "sources": ["guide"] },
            "not-asked": { "fields": ["field/submitter-role"], "sources": ["guide"] },
        },
        "edition": [{
            "id": "fund@2026", "route": "co-op", "title": "2026", "reads": ["guide"],
            "governs": { "from": "2026-01-01", "to": "9999-12-31" },
            "by-days": { "days": 45, "after": "invoice", "sources": ["guide"] },
            "limit": [
                { "kind": "percent-of-expenses", "percent": 50, "categories": ["events"] },
                { "kind": "claimed-per-period", "amount": 1000 },
            ],
            "proof": [{ "any": ["payment"] }],
            "activity": [
                { "id": "fair", "category": "events", "sources": ["guide"], "expenses": ["room"], "proofs": [{ "any": ["photo"] }] },
                { "id": "banner", "category": "media", "sources": ["guide"], "expenses": ["advert"] },
                { "id": "a", "category": "media", "sources": ["guide"], "metric": "leads" },
                { "id": "b", "category": "media", "sources": ["guide"], "metric": "summary" },
                { "id": "c", "category": "media", "sources": ["guide"], "metric": "calls" },
                { "id": "d", "category": "media", "sources": ["guide"], "metric": "guests" },
            ],
        }],
    })
}

fn report(claim: &Json, today: &str) -> claimproof::Report {
    let book = load(&fund(), None).unwrap();
    check(claim, &Options::on(Date::parse(today).unwrap()), &book).unwrap()
}

fn rules(report: &claimproof::Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.rule).collect()
}

/// A claim of the other vendor's, with these values in place of its own.
fn fair(changes: &[(&str, Json)]) -> Json {
    let mut claim = json!({
        "program": "gold", "usagePeriod": "2026-04-01/2026-06-30", "currency": "EUR", "claimedAmount": "500.00",
        "activity": { "kind": "fair", "startsOn": "2026-05-01", "endsOn": "2026-05-02" },
        "expenses": [{ "id": "e1", "kind": "room", "amount": "1000.00", "invoice": "i1" }],
        "invoices": [{ "id": "i1", "number": "1", "vendor": "Hall", "issuedOn": "2026-05-02", "total": "1000.00", "currency": "EUR", "document": "d1" }],
        "documents": [{ "id": "d1", "fileName": "invoice.pdf", "evidence": "payment" }],
    });
    for (pointer, value) in changes {
        *claim.pointer_mut(pointer).unwrap() = value.clone();
    }
    claim
}

#[test]
fn a_claim_window_counts_from_the_earliest_invoice() {
    let deadline = |claim: &Json, today| report(claim, today).deadline;
    let last = deadline(&fair(&[]), "2026-06-16");
    assert_eq!((last.closes_on.as_deref(), last.days_left), (Some("2026-06-16"), Some(0)));
    assert_eq!(serde_json::to_value(last.basis).unwrap(), "days-after-invoice");
    assert!(!rules(&report(&fair(&[]), "2026-06-16")).contains(&"deadline/missed"));
    assert!(rules(&report(&fair(&[]), "2026-06-17")).contains(&"deadline/missed"));
    let mut undated = fair(&[]);
    undated["invoices"] = json!([]);
    assert_eq!(deadline(&undated, "2026-06-17").closes_on, None);
}

#[test]
fn usage_periods_have_the_length_of_the_rulebook() {
    let half = fair(&[("/usagePeriod", "2026-01-01/2026-06-30".into())]);
    assert!(rules(&report(&half, "2026-06-01")).contains(&"period/not-a-half-year"));
    assert!(!rules(&report(&fair(&[]), "2026-06-01")).contains(&"period/not-a-half-year"));
}

#[test]
fn a_share_of_the_expenses_is_paid_in_some_categories() {
    let exceeded = |changes: &[(&str, Json)]| rules(&report(&fair(changes), "2026-06-01")).contains(&"limit/exceeded");
    assert!(!exceeded(&[]));
    assert!(exceeded(&[("/claimedAmount", "500.01".into())]));
    let amounts = report(&fair(&[("/claimedAmount", "900.00".into())]), "2026-06-01").amounts.unwrap();
    assert_eq!(amounts.claimable.as_deref(), Some("500.00"));
    let other = [("/activity/kind", "banner".into()), ("/expenses/0/kind", "advert".into())];
    let changes = [other.as_slice(), &[("/claimedAmount", "1000.00".into())]].concat();
    assert!(!exceeded(&changes));
    // Nothing is claimed too much before the first expense is entered.
    assert!(!exceeded(&[("/expenses", json!([]))]));
}

#[test]
fn what_is_claimed_in_a_usage_period_has_a_limit() {
    let exceeded = |claimed: &str| {
        let amount = json!("5000.00");
        let changes =
            [("/claimedAmount", claimed.into()), ("/expenses/0/amount", amount.clone()), ("/invoices/0/total", amount)];
        rules(&report(&fair(&changes), "2026-06-01")).contains(&"limit/exceeded")
    };
    assert!(!exceeded("1000.00"));
    assert!(exceeded("1000.01"));
}

#[test]
fn a_claim_of_a_share_can_be_ready() {
    let report = report(&fair(&[]), "2026-06-01");
    let covers = report.requirements.iter().find(|requirement| requirement.id == "expense/covers-claim").unwrap();
    assert_eq!(serde_json::to_value(covers.status).unwrap(), "met");
    assert!(!rules(&report).contains(&"amount/sum-mismatch"));
    let banner = [("/activity/kind", "banner".into()), ("/expenses/0/kind", "advert".into())];
    assert!(rules(&self::report(&fair(&banner), "2026-06-01")).contains(&"amount/sum-mismatch"));
}

#[test]
fn what_was_claimed_before_counts_for_all_activities() {
    let exceeded = |before: &str| {
        let mut claim = fair(&[]);
        claim["funds"] = json!({ "claimedBefore": before });
        rules(&report(&claim, "2026-06-01")).contains(&"limit/exceeded")
    };
    assert!(!exceeded("500.00"));
    assert!(exceeded("500.01"));
}

#[test]
fn an_edition_takes_over_what_it_does_not_state() {
    let mut two = fund();
    two["edition"][0]["governs"]["to"] = "2026-12-31".into();
    two["edition"].as_array_mut().unwrap().push(json!({
        "id": "fund@2027", "route": "co-op", "title": "2027", "extends": "fund@2026", "reads": ["guide"],
        "governs": { "from": "2027-01-01", "to": "9999-12-31" },
    }));
    let book = load(&two, None).unwrap();
    let (first, second) = (&book.editions[0], &book.editions[1]);
    assert_eq!(second.by_days, first.by_days);
    let activities = |edition: &claimproof::rulebook::types::Edition| -> Vec<claimproof::rulebook::types::Activity> {
        edition.activities.iter().map(|entry| book.listed(entry).unwrap().clone()).collect()
    };
    assert_eq!(activities(second), activities(first));
    // A limit of a category without activities is read as well.
    two["edition"][1]["limit"] = json!([{ "kind": "claimed-per-period", "percent": 3, "categories": ["media"] }]);
    assert_eq!(load(&two, None).unwrap_err(), ["/edition/1/limit/0: this limit takes other figures"]);
}

#[test]
fn proofs_of_every_activity_and_fields_that_are_not_asked() {
    let ids = |kind: &str| -> Vec<String> {
        let claim = fair(&[("/activity/kind", kind.into())]);
        report(&claim, "2026-06-01").requirements.iter().map(|requirement| requirement.id.to_string()).collect()
    };
    assert!(ids("fair").contains(&"evidence/photo".into()) && ids("fair").contains(&"evidence/payment".into()));
    assert!(ids("banner").contains(&"evidence/payment".into()));
    assert!(!ids("fair").contains(&"field/submitter-role".into()));
    assert!(ids("fair").contains(&"field/partner-id".into()));
}

#[test]
fn metrics_of_the_rulebook_are_read_by_what_their_values_look_like() {
    let read = |kind: &str, metrics: Json| {
        let report = report(&json!({ "activity": { "kind": kind }, "metrics": metrics }), "2026-06-01");
        let found = report.findings.iter().filter(|finding| finding.path.starts_with("/metrics"));
        let found: Vec<String> = found.map(|finding| format!("{} {}", finding.rule, finding.path)).collect();
        let asked = report.requirements.iter().find(|requirement| requirement.id.starts_with("metric/")).unwrap();
        (serde_json::to_value(asked.status).unwrap().as_str().unwrap().to_owned(), found.join(", "))
    };
    let met = || ("met".to_owned(), String::new());
    assert_eq!(read("a", json!({ "leads": 12 })), met());
    assert_eq!(read("b", json!({ "summary": "Went well" })), met());
    assert_eq!(read("c", json!({ "calls": { "calls": 3, "contacts": 2 } })), met());
    assert_eq!(read("d", json!({ "guests": [{ "person": "Ana Sol", "cost": "12.00" }] })), met());
    assert_eq!(read("a", json!({})), ("missing".into(), String::new()));
    assert_eq!(read("d", json!({ "guests": [{ "person": "Ana Sol" }] })), ("missing".into(), String::new()));
    assert_eq!(read("a", json!({ "leads": 1.5 })), ("unknown".into(), "input/invalid-value /metrics/leads".into()));
    let broken = "input/invalid-value /metrics/calls/calls";
    assert_eq!(read("c", json!({ "calls": { "calls": "x", "contacts": 2 } })), ("unknown".into(), broken.into()));
    assert_eq!(read("a", json!({ "lead": 1 })), ("missing".into(), "input/unknown-id /metrics/lead".into()));
}

#[test]
fn a_day_before_all_editions_and_a_route_without_any_have_a_report() {
    let early = report(&fair(&[]), "2020-06-01");
    assert_eq!(early.rulebook.id, "fund@2026");
    let text = check_text("{", &Options::on(Date::parse("2020-06-01").unwrap()), &load(&fund(), None).unwrap());
    assert_eq!(text.unwrap().rulebook.id, "fund@2026");
    let association = report(&json!({ "route": "cpor" }), "2026-06-01");
    let found: Vec<&str> = association.findings.iter().map(|finding| finding.path.as_ref()).collect();
    assert_eq!((rules(&association), found), (vec!["input/unknown-id"], vec!["/route"]));
}

#[test]
fn rules_that_are_not_named_hold_where_they_rest_on_the_claim_alone() {
    let claim = json!({ "usagePeriod": "2026-04-01/2026-06-30", "programme": "x", "submitOn": "2026-13-01",
        "activity": { "startsOn": "2026-05-02", "endsOn": "2026-05-01" }, "submitterRole": "nobody" });
    let report = report(&claim, "2026-06-01");
    let found = rules(&report);
    for rule in ["input/unknown-field", "input/invalid-value", "activity/dates-reversed"] {
        assert!(found.contains(&rule), "{rule} in {found:?}");
    }
    let sources: Vec<String> = report.sources.0.iter().map(|(id, _)| id.to_string()).collect();
    assert!(sources.iter().all(|id| ["claim", "guide", "inferred"].contains(&id.as_str())), "{sources:?}");
}
