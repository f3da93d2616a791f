//! The architecture: one direction of modules, no figures in code, editions without gaps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail by panicking"
)]
#![allow(clippy::inconsistent_digit_grouping, reason = "days are written as the rulebook holds them")]

mod cases;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use claimproof::rulebook::types::{Confidence, Route, Severity};
use claimproof::{Rulebook, check_text};
use source::{File, code, files, quoted, root};

fn book() -> &'static Rulebook {
    Rulebook::embedded()
}

/// The words of a line: runs of letters, digits and underscores.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared =
        lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    declared.map(String::from).collect()
}

#[test]
fn every_module_uses_only_those_above_it() {
    let modules = modules();
    let place = |module: &str| modules.iter().position(|known| known == module);
    let mut wrong = Vec::new();
    for file in files("src", &["rs"]) {
        let own = file.name.trim_start_matches("src/").trim_end_matches(".rs");
        let own = own.split('/').next().unwrap();
        if own == "lib" {
            continue;
        }
        let here = place(own).unwrap_or_else(|| panic!("{} belongs to no module of src/lib.rs", file.name));
        for (n, line) in code(&file) {
            for (at, _) in line.match_indices("crate::") {
                let used = words(&line[at + "crate::".len()..]).next().unwrap();
                match place(used) {
                    Some(there) if there <= here => {}
                    _ => wrong.push(format!("{}:{n}: `{own}` uses `{used}`", file.name)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "each module by its own name, and only those above it:\n{}", wrong.join("\n"));
}

/// The same within the folder of readers.
#[test]
fn every_reader_of_files_uses_only_those_above_it() {
    for folder in ["src/documents", "src/documents/formats"] {
        uses_only_those_above_it(folder);
    }
}

fn uses_only_those_above_it(folder: &str) {
    let head = format!("{folder}/mod.rs");
    let declared = fs::read_to_string(root().join(&head)).unwrap();
    let readers: Vec<&str> = declared
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    let place = |reader: &str| readers.iter().position(|known| *known == reader);
    let mut wrong = Vec::new();
    for file in files(folder, &["rs"]).into_iter().filter(|file| file.name != head) {
        let own = file.name[folder.len() + 1..].trim_end_matches(".rs").split('/').next().unwrap();
        let here = place(own).unwrap_or_else(|| panic!("{} belongs to no module of {head}", file.name));
        for (n, line) in code(&file).filter(|(_, line)| line.contains("super::")) {
            for used in words(line).filter(|word| place(word).is_some_and(|there| there > here)) {
                wrong.push(format!("{}:{n}: `{own}` uses `{used}`", file.name));
            }
        }
    }
    assert!(wrong.is_empty(), "each reader only those above it:\n{}", wrong.join("\n"));
}

#[test]
fn the_map_lists_the_modules_in_order() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let cell =
        |line: &str| Some(line.strip_prefix("//! | ")?.split(" | ").next()?.trim_matches(['[', ']', '`']).to_owned());
    let rows: Vec<String> = lib.lines().filter_map(cell).map(|cell| cell.replace("mod@", "")).collect();
    assert_eq!(rows[0], "module");
    assert_eq!(rows[1..], modules());
}

/// Files that speak of other formats: media types are no rules, and offsets no figures of the programme.
fn is_of_formats(file: &File) -> bool {
    file.name.starts_with("src/documents/")
}

/// A rule is one file named as its id; the group's module lists it.
#[test]
fn every_rule_has_a_file_of_its_own() {
    let snake = |name: &str| name.replace('-', "_");
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for rule in &book().rules {
        let (group, name) = rule.id.split_once('/').unwrap();
        expected.insert(format!("src/rules/{}/{}.rs", snake(group), snake(name)));
    }
    let own: BTreeSet<String> = files("src/rules", &["rs"])
        .into_iter()
        .map(|file| file.name)
        .filter(|name| name.matches('/').count() == 3 && !name.ends_with("/mod.rs"))
        .filter(|name| !name.starts_with("src/rules/requirements/"))
        .collect();
    let names = |set: &BTreeSet<String>| set.iter().map(String::as_str).collect::<BTreeSet<_>>().len();
    assert_eq!(names(&own), own.len());
    assert_eq!(own, expected);
}

/// Numbers that mean the same in any programme: the calendar, arithmetic, and technical limits.
const FIGURES: [(&str, u64, &str); 4] = [
    ("src/calendar.rs", 9999, "the last year that has four digits"),
    ("src/rulebook/load/days.rs", 9999, "the last year that has four digits"),
    ("src/rulebook/load/days.rs", 10_000, "a day as a number is year, month, day"),
    ("src/rulebook/mod.rs", 10_000, "a day as a number is year, month, day"),
];

#[test]
fn no_figure_of_the_programme_is_in_code() {
    let named = [24, 25, 45, 50];
    let mut used = BTreeSet::new();
    for file in files("src", &["rs"]).into_iter().filter(|file| !is_of_formats(file)) {
        // The build script reads the figures, and the schema only holds them.
        if ["build", "toml"].iter().any(|name| file.name == format!("src/rulebook/{name}.rs")) {
            continue;
        }
        for (n, line) in code(&file) {
            let line = line.replace("\\\"", "");
            let line = quoted(&line).fold(line.clone(), |line, text| line.replace(text, ""));
            for word in words(&line) {
                let digits: String = word.chars().filter(|c| *c != '_').collect();
                let digits = ["u8", "u32", "u64", "i64", "usize"]
                    .iter()
                    .fold(&*digits, |digits, end| digits.trim_end_matches(end));
                let Ok(figure) = digits.parse::<u64>() else { continue };
                if figure < 1000 && !named.contains(&figure) {
                    continue;
                }
                let known = FIGURES.iter().find(|(name, known, _)| *name == file.name && *known == figure);
                used.insert(
                    known.unwrap_or_else(|| panic!("{}:{n}: does {figure} belong into the rulebook?", file.name)),
                );
            }
        }
    }
    assert_eq!(used.len(), FIGURES.len(), "an exception is needed no longer; still needed are {used:?}");
}

#[test]
fn the_page_and_the_package_build_no_markup_and_reach_no_network() {
    let forbidden = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "eval",
        "Function",
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "importScripts",
    ];
    // The address of the module, from a caller who has it as a file of its own, and in the page; what the service worker no
    // longer keeps; and the test of the policy, which the browser refuses.
    let places = ["www/lib/source.js", "www/load.js", "www/sw.js", "www/page/privacy/try-sending.js"];
    let allowed = places.map(|file| (file, "fetch"));
    for file in files("www", &["js", "html", "ts", "cts"]) {
        for (n, line) in file.text.lines().enumerate() {
            for word in forbidden {
                let called = line.match_indices(word).any(|(at, _)| {
                    let (before, after) = (&line[..at], line[at + word.len()..].trim_start());
                    let whole = !before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
                    let markup = word.ends_with("HTML") || word.starts_with(char::is_uppercase) && word != "Function";
                    whole && (after.starts_with('(') || markup || before.trim_end().ends_with("new"))
                });
                assert!(!called || allowed.contains(&(file.name.as_str(), word)), "{}:{}: {word}", file.name, n + 1);
            }
        }
    }
}

#[test]
fn nothing_is_left_to_do() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    for folder in ["src", "www", "tests"] {
        for file in files(folder, &["rs", "toml", "js", "mjs", "ts", "cts", "html", "css", "md"]) {
            for (n, line) in file.text.lines().enumerate() {
                assert!(
                    !words(line).any(|word| marks.iter().any(|mark| word == mark)),
                    "{}:{}: {line}",
                    file.name,
                    n + 1
                );
            }
        }
    }
}

#[test]
fn editions_govern_every_day_once() {
    for (route, editions) in [(Route::CoOp, 6), (Route::Cpor, 2)] {
        let periods: Vec<(u32, u32)> = book()
            .editions
            .iter()
            .filter(|edition| edition.route == route)
            .map(|edition| (edition.from, edition.to))
            .collect();
        assert_eq!(periods.len(), editions);
        assert_eq!((periods[0].0, periods[editions - 1].1), (1_01_01, 9999_12_31));
        for pair in periods.windows(2) {
            let last = claimproof::rulebook::date(pair[0].1).unwrap();
            assert_eq!(claimproof::rulebook::date(pair[1].0), last.plus_days(1), "no day between {pair:?}");
        }
    }
    assert_eq!(book().editions.len(), 8);
}

/// The published figures, written down once more: whoever changes one in the rulebook has to mean it.
#[test]
fn figures_are_those_of_the_published_tables() {
    let latest = book().edition("microsoft-co-op@2024-07").unwrap();
    let mut thresholds: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for threshold in &latest.thresholds {
        thresholds.entry(threshold.amount).or_default().push(&threshold.program);
    }
    let to_10_000 = vec!["csp-direct-bill", "csp-indirect-provider", "csp-indirect-reseller"];
    assert_eq!(thresholds.remove(&10_000), Some(to_10_000));
    assert_eq!(thresholds.remove(&1500).map(|programs| programs.len()), Some(9));
    assert!(thresholds.is_empty());
    for edition in book().editions.iter().filter(|edition| edition.from < 2022_07_01) {
        assert!(edition.thresholds.is_empty(), "{}", edition.id);
    }

    let mut limits = BTreeSet::new();
    for activity in &book().activities {
        limits.extend(
            activity.limits.iter().map(|limit| (activity.id.as_str(), limit.percent, limit.amount, limit.people)),
        );
    }
    let expected = [
        ("customer-offers", Some(25), None, None),
        ("internal-incentives-spiffs", Some(25), None, None),
        ("microsoft-hosted-conferences", None, None, Some(3)),
        ("microsoft-hosted-conferences", None, Some(5000), None),
        ("microsoft-hosted-conferences", None, Some(45_000), None),
        ("microsoft-syndicated-content", None, Some(18_750), None),
        ("on-site-champ", Some(50), None, None),
        ("product-seeding-demo-units", Some(10), Some(3000), None),
    ];
    assert_eq!(limits, expected.into());

    let by_days: Vec<_> = book()
        .editions
        .iter()
        .filter_map(|edition| Some((edition.id.as_str(), edition.by_days.as_ref()?.days)))
        .collect();
    assert_eq!(by_days, [("microsoft-co-op@2019-04", 45), ("microsoft-co-op@2020-07", 45)]);
    let windows: Vec<_> = book()
        .editions
        .iter()
        .flat_map(|edition| &edition.windows)
        .map(|window| (window.period, window.opens, window.closes))
        .collect();
    for (period, opens, closes) in &windows {
        let (year, second) = (period / 10_000, period % 10_000 == 701);
        let pattern = if second {
            (year * 10_000 + 816, (year + 1) * 10_000 + 215)
        } else {
            (year * 10_000 + 216, year * 10_000 + 815)
        };
        assert_eq!((*opens, *closes), pattern);
    }
    assert_eq!((windows.len(), windows[0].0, windows[7].0), (8, 2021_01_01, 2024_07_01));
    assert_eq!(
        (
            book().constants.keep_months,
            book().parameter("deadline/closing", "days"),
            book().parameter("threshold/not-reached", "tolerance-percent")
        ),
        (Some(24), 1, 5)
    );
    assert_eq!(book().parameter("csr/outside-activity", "months-before"), 6);
}

/// The golden claims try each kind of figure: every kind of limit, threshold, and basis of a window.
#[test]
fn golden_claims_try_every_kind_of_figure() {
    let (mut limits, mut bases, mut rules) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    for case in cases::all() {
        let report = serde_json::to_value(check_text(&case.claim.to_string(), &case.options, book()).unwrap()).unwrap();
        limits.extend(report["amounts"]["limits"].as_array().into_iter().flatten().map(|limit| text(&limit["id"])));
        bases.insert(text(&report["deadline"]["basis"]));
        rules.extend(report["findings"].as_array().unwrap().iter().map(|finding| text(&finding["rule"])));
    }
    let kinds = book().activities.iter().flat_map(|activity| &activity.limits).map(|limit| limit.kind);
    let never: BTreeSet<String> =
        kinds.map(|kind| text(&serde_json::to_value(kind).unwrap())).filter(|id| !limits.contains(id)).collect();
    println!("limits never tried: {never:?}; bases {bases:?}; rules {}", rules.len());
    for basis in ["published-window", "days-after-usage-period", "projected"] {
        assert!(bases.contains(basis), "{basis}");
    }
    assert!(never.is_empty(), "{never:?}");
}

/// A false block costs the partner money: an error is official, or a contradiction in the claim.
#[test]
fn errors_rest_on_confirmed_sources() {
    for rule in book().rules.iter().filter(|rule| rule.severity == Severity::Error) {
        let source = book().sources.iter().find(|source| source.id == rule.cite.source).unwrap();
        assert_eq!(source.confidence, Confidence::Confirmed, "{}", rule.id);
    }
}
