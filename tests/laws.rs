//! What holds for every claim, however strange: tried on golden claims, on complete ones of every activity, on both after
//! random changes, and on JSON that is no claim at all. The same seed every time.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail by panicking")]

mod cases;
mod claims;

use std::collections::{BTreeMap, BTreeSet};

use claimproof::{Date, Options, check_text};
use claims::{Given, absent, book, claim, config, fill, pick_by_name, places, plausible, removed, reorder, split};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Value as Json, json};

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn every_report_is_sound(given in claim(0..12)) {
        sound(&given.claim, &report(&given.claim, &given.options()))?;
    }

    /// But for what it is there for: numbers that overflow, lone surrogates and depth, none of which is made here.
    #[test]
    fn json_is_read_as_by_serde_json(value in object(), changes in vec((any::<prop::sample::Index>(), "[]\\[{}:,\"\\\\ue0-9. \n+-]?"), 0..3)) {
        let mut text = value.to_string();
        for (at, other) in changes {
            let (at, end) = char_at(&text, at.index(text.len()));
            text.replace_range(at..end, &other);
        }
        let ours = claimproof::json::parse(&text).map(Json::from).ok();
        let theirs = serde_json::from_str(&text).ok().filter(Json::is_object);
        prop_assert_eq!(ours, theirs, "{}", text);
    }

    #[test]
    fn any_json_gives_a_sound_report(claim in object()) {
        let options = Options::on(Date::parse("2024-07-20").unwrap());
        sound(&claim, &report(&claim, &options))?;
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn text_that_is_cut_anywhere_gives_a_report(given in claim(0..2), at in any::<prop::sample::Index>()) {
        let text = given.claim.to_string();
        let cut = at.index(text.len());
        let text = String::from_utf8_lossy(&text.as_bytes()[..cut]).into_owned();
        let report = serde_json::to_value(check_text(&text, &given.options(), book()).unwrap()).unwrap();
        prop_assert_eq!(&report["findings"][0]["rule"], "input/not-json");
        prop_assert_eq!(&report["verdict"], "blocked");
    }

    #[test]
    fn the_order_of_keys_never_matters_and_twice_is_the_same(given in claim(0..8), seed in any::<u64>()) {
        let bytes = |seed| {
            serde_json::to_string(&check_text(&text(&given.claim, seed), &given.options(), book()).unwrap()).unwrap()
        };
        let first = bytes(None);
        prop_assert_eq!(&first, &bytes(None));
        prop_assert_eq!(&first, &bytes(Some(seed)));
    }

    /// The one requirement that each document there has to meet is its note: without the document, none lacks one.
    #[test]
    fn removing_a_document_never_meets_a_requirement(given in claim(0..8)) {
        let before = statuses(&report(&given.claim, &given.options()));
        let documents = given.claim["documents"].as_array().map_or(0, Vec::len);
        for n in 0..documents {
            let mut claim = given.claim.clone();
            removed(&mut claim, &format!("/documents/{n}"));
            for (id, status) in statuses(&report(&claim, &given.options())) {
                let was = before.get(&id).map_or("met", String::as_str);
                prop_assert!(status != "met" || was == "met" || id == "evidence/note", "{} was {} before /documents/{} went", id, was, n);
            }
        }
    }

    /// References lead to the first entry of an id, and a limit per person goes by the order of the expenses: there, order
    /// does matter.
    #[test]
    fn the_order_of_entries_changes_no_finding(given in claim(0..8), seed in any::<u64>()) {
        let before = report(&given.claim, &given.options());
        let personal = ["attendees-per-conference", "travel-per-person-and-conference"];
        let ordered = findings(&before).any(|finding| {
            finding["rule"] == "input/duplicate-id" || personal.iter().any(|limit| finding["params"]["limit"] == *limit)
        });
        prop_assume!(!ordered);
        let before = kinds(&before);
        for list in places(&given.claim) {
            let mut claim = given.claim.clone();
            let Some(Json::Array(entries)) = claim.pointer_mut(&list) else { continue };
            if entries.len() < 2 {
                continue;
            }
            reorder(entries, seed);
            prop_assert_eq!(&kinds(&report(&claim, &given.options())), &before, "after reordering {}", list);
        }
    }

    /// That is, with a value that can be used, in a claim whose other values can: what cannot be read makes unknown what
    /// rests on it, and a currency without decimals makes an amount with decimals unreadable. The first value of an empty
    /// row adds an entry, and no one knows what else that needs.
    #[test]
    fn filling_a_field_makes_nothing_unknown(given in claim(0..4), with in vec(any::<(u16, u16, u16)>(), 6)) {
        let whole = report(&given.claim, &given.options());
        prop_assume!(is_readable(&whole));
        for (at, other, n) in with {
            // One more field than the claim has, and one fewer.
            let absent = absent(&given.claim);
            if let Some(place) = pick_by_name(&absent, at, other)
                && let Some(value) = plausible(place, n)
                && !is_empty(given.claim.pointer(split(place).0).unwrap())
            {
                let mut more = given.claim.clone();
                fill(&mut more, place, value.clone());
                filled(place, &whole, &report(&more, &given.options()))?;
            }
            let places = places(&given.claim);
            if let Some(place) = pick_by_name(&places, at, other) {
                let mut fewer = given.claim.clone();
                fill(&mut fewer, place, Json::Null);
                if !is_empty(fewer.pointer(split(place).0).unwrap()) {
                    filled(place, &report(&fewer, &given.options()), &whole)?;
                }
            }
        }
    }
}

/// Holds the reports before and after a field was filled against each other.
fn filled(place: &str, before: &Json, after: &Json) -> Result<(), TestCaseError> {
    if !is_readable(before) || !is_readable(after) {
        return Ok(());
    }
    let before = statuses(before);
    for (id, status) in statuses(after) {
        let was_met = before.get(&id).is_some_and(|before| before == "met");
        prop_assert!(!(status == "unknown" && was_met) || id == "expense/covers-claim", "{} by {}", id, place);
    }
    Ok(())
}

/// Where the character at a byte begins and ends.
fn char_at(text: &str, at: usize) -> (usize, usize) {
    let begins = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap();
    (begins, begins + text[begins..].chars().next().unwrap().len_utf8())
}

/// Whether nothing but empty values is there.
fn is_empty(value: &Json) -> bool {
    claimproof::json::Json::from(value).is_empty()
}

/// Whether every value of the claim can be used.
fn is_readable(report: &Json) -> bool {
    let unreadable = [
        "input/invalid-value",
        "input/unknown-id",
        "input/dangling-reference",
        "input/not-json",
        "amount/not-positive",
        "amount/too-many-decimals",
    ];
    !findings(report).any(|finding| unreadable.iter().any(|rule| finding["rule"] == *rule))
}

#[test]
fn complete_claims_lack_nothing() {
    for Given { name, claim, today } in claims::complete() {
        let report = report(&claim, &Options::on(today));
        let public = !findings(&report).any(|finding| finding["rule"] == "activity/rules-not-public");
        assert_eq!(report["verdict"], if public { "ready" } else { "cannot-validate" }, "{name}: {report:#}");
        let open: Vec<_> = statuses(&report).into_iter().filter(|(_, status)| status != "met").collect();
        assert!(open.is_empty(), "{name}: {open:?}");
    }
}

#[test]
fn changes_reach_most_rules() {
    let mut runner = proptest::test_runner::TestRunner::new(config(1));
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for _ in 0..1000 {
        let given = claim(0..12).new_tree(&mut runner).unwrap().current();
        seen.extend(
            findings(&report(&given.claim, &given.options()))
                .map(|finding| finding["rule"].as_str().unwrap().to_owned()),
        );
    }
    let never: Vec<&str> =
        book().rules.iter().map(|rule| rule.id.as_str()).filter(|rule| !seen.contains(*rule)).collect();
    assert!(never.len() <= book().rules.len() / 5, "no claim breaks {never:?}");
}

/// An object of anything, with many names that a claim knows.
fn object() -> impl Strategy<Value = Json> {
    let names: Vec<String> = claims::FIELDS.values().flatten().cloned().collect();
    let name = || prop_oneof![4 => prop::sample::select(names.clone()), 1 => any::<String>()];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        (name(), any::<u16>()).prop_map(|(name, n)| plausible(&format!("/{name}"), n).cloned().unwrap_or_default()),
    ];
    let value = leaf.prop_recursive(8, 128, 8, move |inner| {
        let name = prop_oneof![4 => prop::sample::select(names.clone()), 1 => any::<String>()];
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::btree_map(name, inner, 0..8).prop_map(|entries| entries.into_iter().collect::<Json>()),
        ]
    });
    let top = claims::fields("").unwrap().clone();
    let entries = vec((prop_oneof![9 => prop::sample::select(top), 1 => any::<String>()], value), 0..12);
    entries.prop_map(|entries| entries.into_iter().collect::<Json>())
}

/// The report as JSON, from the text of the claim.
fn report(claim: &Json, options: &Options) -> Json {
    serde_json::to_value(check_text(&claim.to_string(), options, book()).unwrap()).unwrap()
}

fn findings(report: &Json) -> impl Iterator<Item = &Json> {
    report["findings"].as_array().unwrap().iter()
}

/// Rule and severity of each finding, sorted.
fn kinds(report: &Json) -> Vec<(String, String)> {
    let mut kinds: Vec<_> =
        findings(report).map(|one| (one["rule"].to_string(), one["severity"].to_string())).collect();
    kinds.sort();
    kinds
}

/// The status of each requirement.
fn statuses(report: &Json) -> BTreeMap<String, String> {
    let text = |value: &Json| value.as_str().unwrap().to_owned();
    report["requirements"].as_array().unwrap().iter().map(|one| (text(&one["id"]), text(&one["status"]))).collect()
}

/// What holds within every report.
fn sound(claim: &Json, report: &Json) -> Result<(), TestCaseError> {
    let mut last = None;
    let mut sources: BTreeSet<&str> = BTreeSet::new();
    for finding in findings(report) {
        let (rule, path) = (finding["rule"].as_str().unwrap(), finding["path"].as_str().unwrap());
        prop_assert!(
            claim.pointer(path).is_some() || rule == "limit/only-this-claim",
            "{} at {}, which is not there",
            rule,
            path
        );
        let place = Some((order(claim, path), rule.to_owned()));
        prop_assert!(last < place, "{} at {} does not come after {:?}", rule, path, last);
        last = place;
        let source = finding["source"].as_str().unwrap();
        sources.insert(source);
        // A list is a list, and nine published windows keep the pattern of those that are projected.
        let exempt = ["activity/not-in-edition", "expense/ineligible", "deadline/missed"].contains(&rule);
        let confidence = &finding["confidence"];
        prop_assert!(
            finding["severity"] != "error" || confidence == "confirmed" || exempt,
            "{} is an error, but {}",
            rule,
            confidence
        );
        let unsure = |confidence: &Json| {
            ["confirmed", "secondary", "inferred"].iter().position(|known| confidence == known).unwrap()
        };
        let of_source = &report["sources"][source]["confidence"];
        prop_assert!(
            unsure(confidence) >= unsure(of_source),
            "{} is {}, surer than {}, which is {}",
            rule,
            confidence,
            source,
            of_source
        );
        if rule.starts_with("deadline/") {
            prop_assert_eq!(&finding["params"]["basis"], &report["deadline"]["basis"], "{}", rule);
            prop_assert!(
                finding["params"]["basis"] != "projected" || confidence == "inferred",
                "{} is {}",
                rule,
                confidence
            );
        }
    }

    let requirements = report["requirements"].as_array().unwrap();
    prop_assert_eq!(statuses(report).len(), requirements.len(), "a requirement is listed twice");
    sources.extend(requirements.iter().map(|requirement| requirement["source"].as_str().unwrap()));
    prop_assert!(sources.iter().copied().eq(report["sources"].as_object().unwrap().keys().map(String::as_str)));
    let met = requirements.iter().filter(|requirement| requirement["status"] == "met").count();
    prop_assert_eq!(&report["progress"], &json!({ "met": met, "required": requirements.len() }));

    let verdict = if findings(report).any(|finding| finding["severity"] == "error") {
        "blocked"
    } else if findings(report).any(|finding| finding["rule"] == "activity/rules-not-public") {
        "cannot-validate"
    } else if met < requirements.len() {
        "incomplete"
    } else {
        "ready"
    };
    prop_assert_eq!(&report["verdict"], verdict);
    Ok(())
}

/// Where a path comes in document order: known fields, then unknown ones by name; entries by their number.
fn order(claim: &Json, path: &str) -> Vec<(usize, String)> {
    let mut place = String::new();
    path.split('/')
        .skip(1)
        .map(|token| {
            let known = claims::fields(&place);
            let in_list = claim.pointer(&place).is_some_and(Json::is_array);
            place = format!("{place}/{token}");
            let (_, name) = split(&place);
            let known = known.and_then(|known| known.iter().position(|field| *field == name));
            match known {
                Some(n) => (n, String::new()),
                None if in_list => (name.parse().unwrap(), String::new()),
                None => (usize::MAX, name),
            }
        })
        .collect()
}

/// JSON text, its keys sorted or in the order that a seed gives.
fn text(json: &Json, seed: Option<u64>) -> String {
    let joined = |parts: Vec<String>| parts.join(",");
    match json {
        Json::Array(items) => format!("[{}]", joined(items.iter().map(|item| text(item, seed)).collect())),
        Json::Object(entries) => {
            let entry = |(name, value): (&String, &Json)| format!("{}:{}", json!(name), text(value, seed));
            let mut entries: Vec<String> = entries.iter().map(entry).collect();
            if let Some(seed) = seed {
                reorder(&mut entries, seed);
            }
            format!("{{{}}}", joined(entries))
        }
        other => other.to_string(),
    }
}
