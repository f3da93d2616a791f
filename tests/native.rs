//! The crate as a Rust program uses it: what the README shows, and the words of reports, which tests/package/native.test.mjs
//! compares with those of the JavaScript package.

#![cfg(all(feature = "texts", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail by panicking")]

mod cases;
#[allow(dead_code, reason = "only the claims are used here, not the changes to them")]
mod claims;
mod example {
    include!("examples/native.rs");

    #[test]
    fn the_example_runs() {
        main().unwrap();
    }
}

use std::fs;
use std::path::Path;

use claimproof::report::{Finding, Limit};
use claimproof::words::Words;
use claimproof::{Date, Inspection, Options, Report, Rulebook, check_text};
use serde_json::{Value, json};

#[test]
fn the_readme_shows_the_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code = fs::read_to_string(root.join("tests/examples/native.rs")).unwrap();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&format!("```rust\n{code}```\n")));
}

#[test]
fn what_is_public_can_be_shared_by_threads() {
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Rulebook>();
    is_shared::<Report>();
    is_shared::<Options>();
    is_shared::<claimproof::Error>();
    is_shared::<Inspection>();
    is_shared::<claimproof::documents::Pieces>();
    is_shared::<claimproof::propose::Proposal>();
    is_shared::<claimproof::lifecycle::Lifecycle>();
    is_shared::<claimproof::lifecycle::Error>();
    is_shared::<claimproof::rulebook::object::Problems>();
    is_shared::<Words>();
}

/// Amounts, each with its currency or unit.
const MONEY: [(&str, &str); 12] = [
    ("1234.5", "EUR"),
    ("-1234567.00", "USD"),
    ("0.00", "GBP"),
    ("12", "CHF"),
    ("12345678901234567890.123", "EUR"),
    ("1000", "JPY"),
    ("1.5", "KWD"),
    ("007.10", "CAD"),
    ("5", "XYZ"),
    ("5", "dollars"),
    ("1000", "attendees"),
    ("1,5", "EUR"),
];

/// Ids of words, each with its vocabulary.
const LABELS: [(&str, &str); 9] = [
    ("activity", "print-advertising"),
    ("program", "hosting"),
    ("evidence-kind", "third-party-invoice"),
    ("period", "2024-01-01/2024-06-30"),
    ("period", "spring"),
    ("country", "FR"),
    ("country", "QQ"),
    ("currency", "EUR"),
    ("activity", "an id that is unknown"),
];

const FIELDS: [&str; 8] = [
    "",
    "/program",
    "/expenses/0/amount",
    "/metrics/impressions",
    "/activity/startsOn",
    "/documents/11/inspection/invoice/total",
    "/a~1b/0",
    "/expenses/2/unknown",
];

/// Every kind of claim and what is wrong with it, in every language: the file that the package's test compares with its own words.
#[test]
fn the_words_of_every_claim_are_written_for_the_package() {
    let mut lines = Vec::new();
    for (language, _) in Words::languages() {
        let words = Words::in_language(language).unwrap();
        for case in cases::all() {
            lines.push(worded(&words, &case.name, &case.claim, &case.options));
        }
        for given in claims::complete() {
            lines.push(worded(&words, &given.name, &given.claim, &given.options()));
        }
        let money = MONEY.map(|(amount, unit)| json!([amount, unit, words.money(amount, Some(unit))]));
        let labels = LABELS.map(|(vocabulary, id)| json!([vocabulary, id, words.label(vocabulary, id)]));
        let fields = FIELDS.map(|pointer| json!([pointer, words.field(pointer)]));
        let dates = (1..=12).flat_map(|month| [1, 31].map(|day| Date::new(2024, month, day))).flatten();
        let dates: Vec<Value> = dates.map(|day| json!([day.to_string(), words.date(day)])).collect();
        lines.push(json!({ "locale": language, "money": money, "labels": labels, "fields": fields, "dates": dates }));
    }
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("native-texts.ndjson"), lines.join("\n") + "\n").unwrap();
}

fn worded(words: &Words, name: &str, claim: &Value, options: &Options) -> Value {
    let report = check_text(&claim.to_string(), options, Rulebook::embedded()).unwrap();
    json!({
        "name": name,
        "locale": words.language(),
        "report": words.report(&report),
        "verdict": words.verdict(&report),
        "deadline": words.deadline(&report),
    })
}

/// Where a rulebook has no sentence of its own for something, its labels are used, and then its id.
#[test]
fn what_has_no_sentence_has_its_label_or_its_id() {
    let words = Words::in_language("en").unwrap();
    let report =
        check_text(r#"{ "claimedAmount": "x" }"#, &Options::on("2024-07-20".parse().unwrap()), Rulebook::embedded());
    let report = report.unwrap();
    let unknown = Finding { rule: "fund/unknown", ..report.findings[0].clone() };
    assert_eq!(words.finding(&report, &unknown).message, "fund/unknown");
    let mut asked = report.requirements[0].clone();
    asked.id = "evidence/event-photo-or-agenda".into();
    asked.any_of.clear();
    assert_eq!(words.requirement(&asked).label, "Event photos or agenda");
    asked.id = "field/unknown".into();
    assert_eq!(words.requirement(&asked).label, "field/unknown");
    let limit = Limit {
        id: "unknown",
        subject: None,
        unit: "EUR".into(),
        limit: None,
        used: None,
        status: claimproof::report::LimitStatus::Unknown,
    };
    assert_eq!(words.limit(&limit).why, "");
}
