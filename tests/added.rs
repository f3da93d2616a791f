//! The embedded rulebook, loaded at run time as one JSON object, is the same rulebook and gives the same reports; what is wrong in
//! such an object is named by its JSON Pointer, and nothing of it is loaded.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail by panicking")]

use std::fs;
use std::path::Path;

use claimproof::rulebook::document::{self, Node, Value};
use claimproof::rulebook::load::General;
use claimproof::rulebook::types;
use claimproof::{Date, Options, Rulebook, check};
use serde_json::{Value as Json, json};

#[path = "../src/rulebook/folder.rs"]
mod folder;
// As the build script has it.
#[path = "../src/rulebook/toml.rs"]
mod source;

/// The embedded rulebook as one JSON object, under an id of its own.
fn embedded() -> Json {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook");
    let mut names: Vec<String> = Vec::new();
    for folder in ["", "life/", "microsoft-co-op/", "microsoft-cpor/"] {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let entries = entries.map(|name| name.into_string().unwrap());
        names.extend(entries.filter(|name| name.ends_with(".toml")).map(|name| format!("{folder}{name}")));
    }
    names.sort();
    let read = |name: &String| source::document(name, &fs::read_to_string(root.join(name)).unwrap()).unwrap();
    let mut object = object(&folder::tree(names.iter().map(read).collect()));
    object["id"] = "copy".into();
    object
}

fn object(node: &Node) -> Json {
    match &node.value {
        Value::Text(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Bool(truth) => (*truth).into(),
        Value::List(items) => items.iter().map(object).collect(),
        Value::Table(entries) => entries.iter().map(|(name, node)| (name.clone(), object(node))).collect(),
        Value::Other(what) => panic!("{what}"),
    }
}

fn load(object: &Json, base: Option<&Json>) -> Result<Rulebook, Vec<String>> {
    let base = base.map(ToString::to_string);
    let general = General { book: Rulebook::embedded(), signs: SIGNS };
    Rulebook::from_json(&object.to_string(), base.as_deref(), general)
        .map_err(|problems| problems.0.iter().map(ToString::to_string).collect())
}

include!(concat!(env!("OUT_DIR"), "/signs.rs"));

#[test]
fn loaded_at_run_time_it_is_the_same_rulebook() {
    let mut copy = load(&embedded(), None).unwrap();
    assert_eq!(copy.id, "copy");
    copy.id = Rulebook::embedded().id.clone();
    assert_eq!(copy, *Rulebook::embedded());
    let bytes = copy.to_bytes().unwrap();
    assert_eq!(Rulebook::from_bytes(&bytes).unwrap(), copy);
}

#[test]
fn it_gives_the_same_reports() {
    let copy = load(&embedded(), None).unwrap();
    let cases = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).unwrap();
    let mut compared = 0;
    for case in
        cases.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "json"))
    {
        let case: Json = serde_json::from_str(&fs::read_to_string(case).unwrap()).unwrap();
        let today = Date::parse(case["today"].as_str().unwrap_or("2024-07-20")).unwrap();
        let report = |book: &Rulebook| {
            serde_json::to_string(&check(&case["claim"], &Options::on(today), book).unwrap()).unwrap()
        };
        assert_eq!(report(&copy), report(Rulebook::embedded()));
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
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
