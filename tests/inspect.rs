//! Files as other programs write them, held against what independent tools found in them; and what holds for any bytes.

#![cfg(all(feature = "documents", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use claimproof::{Options, Rulebook, check_text, inspect};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value as Json, json};

/// Far more than any file here takes, on a machine that is busy.
const MOST_TIME: Duration = Duration::from_secs(5);

/// How the formats begin, so that chance reaches their readers.
const BEGINNINGS: [&[u8]; 20] = [
    b"",
    b"\xff\xd8\xff\xe1\0\x40Exif\0\0II*\0\x08\0\0\0",
    b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR",
    b"GIF89a\x03\0\x02\0\x80",
    b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"RIFF\0\x01\0\0WEBPVP8X",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x40meta\0\0\0\0",
    b"8BPS\0\x01",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1 ",
    b"<!DOCTYPE html><p>",
    b"<?xml version='1.0'?><a>",
    b"<svg viewBox='0 0 1 1'>",
    b"From: a\nDate: Wed, 17 May 2000 19:35:05 -0400\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
    b"\xff\xfe",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
    b"%PDF-1.7\n",
];

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let is_document = |path: &PathBuf| path.is_file() && path.with_added_extension("json").exists();
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(is_document).collect();
    files.sort();
    assert!(files.len() > 20);
    files
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// What was found, after the laws that hold for every file.
fn found(bytes: &[u8], name: Option<&str>) -> Json {
    let start = Instant::now();
    let found = serde_json::to_value(inspect(bytes, name)).unwrap();
    assert!(start.elapsed() < MOST_TIME, "{:?}", start.elapsed());
    assert_eq!(found["sizeBytes"], bytes.len());
    if found["readable"] == false {
        assert!(found["problem"].is_string(), "{found}");
    }
    if found["hasText"] != true {
        assert!(found["identifiers"].is_null() && found["mentions"].is_null(), "{found}");
    }
    assert!(found["detectedType"].is_string() || found["extensionMatches"].is_null());
    found
}

/// The claim's reader takes every inspection as it is.
fn is_read_back(found: &Json) {
    let claim = json!({ "documents": [{ "inspection": found }] });
    let today = claimproof::Date::parse("2024-07-20").unwrap();
    let report = check_text(&claim.to_string(), &Options::on(today), Rulebook::embedded()).unwrap();
    let wrong: Vec<_> = report.findings.iter().filter(|finding| finding.path.contains("/inspection")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn files_hold_what_other_programs_find_in_them() {
    let mut wrong = Vec::new();
    for path in files() {
        let found = found(&fs::read(&path).unwrap(), Some(name(&path)));
        let expected: Json = serde_json::from_slice(&fs::read(path.with_added_extension("json")).unwrap()).unwrap();
        let mut all = json!({ "extensionMatches": true, "readable": true, "problem": null });
        all.as_object_mut().unwrap().extend(expected.as_object().unwrap().clone());
        for (field, expected) in all.as_object().unwrap() {
            if field != "reference" && found[field] != *expected {
                wrong.push(format!("{}: {field} is {}, not {expected}", name(&path), found[field]));
            }
        }
        is_read_back(&found);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_file_under_another_name_is_of_another_type() {
    for path in files() {
        let bytes = fs::read(&path).unwrap();
        for other in ["other.pdf", "other.msg", "other.wmv"] {
            assert_eq!(found(&bytes, Some(other))["extensionMatches"], false, "{} as {other}", name(&path));
        }
        assert!(found(&bytes, None)["extensionMatches"].is_null());
    }
}

#[test]
fn files_that_are_cut_off_give_an_answer() {
    for path in files() {
        let bytes = fs::read(&path).unwrap();
        for length in (0..bytes.len()).step_by(1 + bytes.len() / 200) {
            found(&bytes[..length], Some(name(&path)));
        }
        // What has a mark at its end is known to be cut off.
        let marked =
            ["png", "jpg", "webp", "heic", "bmp", "tiff", "docx", "xlsx", "pptx", "odt", "zip", "xls", "rtf", "xml"];
        if marked.iter().any(|end| name(&path).ends_with(end)) && !name(&path).starts_with("protected") {
            let cut = found(&bytes[..bytes.len() * 3 / 4], Some(name(&path)));
            assert_eq!((&cut["readable"], &cut["problem"]), (&json!(false), &json!("truncated")), "{}", name(&path));
            assert_eq!(cut["extensionMatches"], true, "{}", name(&path));
        }
    }
}

fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_240_720), failure_persistence: None, ..Config::default() }
}

/// Whether a password is hashed 100,000 times to read it, which takes a hundred times as long as any other file.
fn takes_long(path: &Path) -> bool {
    ["protected.xlsx", "read-only-agile.xlsx"].contains(&name(path))
}

/// What was found in a file with other bytes at some places.
fn changed(file: &Path, changes: Vec<(Index, u8)>) -> Json {
    let mut bytes = fs::read(file).unwrap();
    for (at, byte) in changes {
        let at = at.index(bytes.len());
        bytes[at] = byte;
    }
    found(&bytes, Some(name(file)))
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn any_bytes_give_an_answer(start in select(&BEGINNINGS[..]), rest in vec(any::<u8>(), 0..600)) {
        is_read_back(&found(&[start, &rest].concat(), Some("a.bin")));
    }

    #[test]
    fn files_with_other_bytes_give_an_answer(
        file in select(files().into_iter().filter(|path| !takes_long(path)).collect::<Vec<_>>()),
        changes in vec((any::<Index>(), any::<u8>()), 1..8),
    ) {
        is_read_back(&changed(&file, changes));
    }

    #[test]
    fn any_name_gives_an_answer(name in ".{0,40}") {
        is_read_back(&found(b"text", Some(&name)));
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn locked_files_with_other_bytes_give_an_answer(
        file in select(files().into_iter().filter(|path| takes_long(path)).collect::<Vec<_>>()),
        changes in vec((any::<Index>(), any::<u8>()), 1..8),
    ) {
        is_read_back(&changed(&file, changes));
    }
}
