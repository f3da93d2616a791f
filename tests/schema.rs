//! The JSON Schemas in `docs`: that of a claim follows from the declared fields, that of a rulebook from what the loader asks for.
//! With `BLESS` set, they are written.

#![cfg(all(feature = "types", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail by panicking")]

mod rulebooks;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use claimproof::Rulebook;
use claimproof::claim::places;
use claimproof::rulebook::document::{Asked, Kind};
use claimproof::rulebook::load::General;
use claimproof::rulebook::object;
use serde_json::{Value as Json, json};

include!(concat!(env!("OUT_DIR"), "/signs.rs"));

/// Compares a schema with the file in `docs`, which it becomes with `BLESS` set.
#[track_caller]
fn assert_is_written(name: &str, schema: &Json) {
    let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
    let schema = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let written = fs::read_to_string(path).unwrap_or_default();
    assert!(written == schema, "docs/{name} is stale: run `BLESS=1 cargo test --features types --test schema`");
}

#[test]
fn the_json_schema_of_a_claim_is_that_of_the_declared_fields() {
    assert_is_written("claim.schema.json", &schema());
}

#[test]
fn the_json_schema_of_a_rulebook_is_what_the_loader_asks_for() {
    assert_is_written("rulebook.schema.json", &rulebook_schema());
}

#[test]
fn every_place_of_a_claim_has_a_form_that_the_schema_knows() {
    for (path, form) in places() {
        assert!(form == "object" || form == "list" || !of_form(form).is_null(), "{path}: {form}");
    }
}

fn schema() -> Json {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A claim as claimproof reads it",
        "$comment": "Generated from the declared fields. Ids are those of the rulebook; absent, null and blank mean the same.",
    });
    for (path, form) in places() {
        let node = node(&mut schema, &path);
        let form = match form {
            // Fields of an inspection that this version does not know are ignored.
            "object" if path.starts_with("/documents/*/inspection") => {
                json!({ "type": ["object", "null"], "properties": {} })
            }
            "object" => json!({ "type": ["object", "null"], "properties": {}, "additionalProperties": false }),
            "list" => json!({ "type": ["array", "null"], "items": {} }),
            form => of_form(form),
        };
        node.as_object_mut().unwrap().extend(form.as_object().unwrap().clone());
    }
    schema
}

/// The part of the schema that describes a place.
fn node<'s>(schema: &'s mut Json, path: &str) -> &'s mut Json {
    path.split('/').skip(1).fold(schema, |node, step| match step {
        "*" => &mut node["items"],
        name => {
            let properties = node["properties"].as_object_mut().unwrap();
            properties.entry(name).or_insert(json!({}))
        }
    })
}

/// What stands at a place of a form; null for one that is not known.
fn of_form(form: &str) -> Json {
    let text = |pattern: &str| json!({ "type": ["string", "null"], "pattern": pattern });
    match form {
        "text" | "url" | "email" | "guid" | "sha256" | "datetime" => json!({ "type": ["string", "null"] }),
        "date" => text(r"^\s*(\d{4}-\d{2}-\d{2})?\s*$"),
        "interval" => text(r"^\s*(\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2})?\s*$"),
        "money" | "decimal" | "rate" => {
            json!({ "type": ["string", "number", "null"], "pattern": r"^\s*(-?\d+(\.\d+)?)?\s*$" })
        }
        "count" => json!({ "type": ["integer", "null"], "minimum": 0 }),
        "boolean" => json!({ "type": ["boolean", "null"] }),
        "currency" => text(r"^\s*([A-Z]{3})?\s*$"),
        "country" => text(r"^\s*([A-Z]{2})?\s*$"),
        "route" | "rulebook" | "program" | "role" | "activity" | "channel" | "component" | "expense-kind" | "mode"
        | "surface-owner" | "issuer" | "evidence-kind" | "shows" | "solution-area" | "partner-role" => {
            json!({ "type": ["string", "null"] })
        }
        _ => Json::Null,
    }
}

/// A value of a rulebook that the loader leaves to others.
fn left_to_others() -> Vec<(String, Asked)> {
    let optional = |kind| Asked { kind, required: false, words: Vec::new() };
    let required = |kind| Asked { required: true, ..optional(kind) };
    let mut fields = vec![
        ("/$schema".to_owned(), optional(Kind::Text)),
        ("/base".into(), optional(Kind::Text)),
        ("/texts".into(), optional(Kind::Table)),
        ("/texts/*".into(), optional(Kind::Table)),
        ("/texts/*/messages".into(), required(Kind::Text)),
        ("/claim".into(), optional(Kind::Tables)),
        ("/claim/*/id".into(), required(Kind::Text)),
        ("/claim/*/today".into(), required(Kind::Day)),
        ("/claim/*/claim".into(), required(Kind::Table)),
        ("/example".into(), optional(Kind::Tables)),
        ("/example/*/of".into(), required(Kind::Text)),
        ("/example/*/everywhere".into(), optional(Kind::Flag)),
        ("/clause".into(), optional(Kind::Tables)),
        ("/clause/*/of".into(), required(Kind::Texts)),
        ("/clause/*/source".into(), required(Kind::Text)),
        ("/clause/*/clause".into(), required(Kind::Text)),
        ("/stand".into(), optional(Kind::Tables)),
        ("/stand/*/id".into(), required(Kind::Text)),
        ("/stand/*/of".into(), required(Kind::Texts)),
        ("/stand/*/sources".into(), required(Kind::Texts)),
        ("/edition/*/activity".into(), optional(Kind::Tables)),
        ("/rule/*/params".into(), optional(Kind::Table)),
        ("/rule/*/data".into(), optional(Kind::Table)),
        ("/requirement/*/params".into(), optional(Kind::Table)),
    ];
    for side in ["fails", "passes"] {
        fields.push((format!("/example/*/{side}"), required(Kind::Table)));
        let side = [
            ("claim", Kind::Text),
            ("set", Kind::Table),
            ("remove", Kind::Texts),
            ("today", Kind::Day),
            ("maxFileBytes", Kind::Integer),
            ("text", Kind::Text),
        ]
        .map(|(name, kind)| (format!("/example/*/{side}/{name}"), optional(kind)));
        fields.extend(side);
    }
    fields
}

/// Tables whose names are free.
const FREE: [&str; 6] = [
    "/claim/*/claim",
    "/example/*/fails/set",
    "/example/*/passes/set",
    "/rule/*/params",
    "/rule/*/data",
    "/requirement/*/params",
];

/// What a rulebook has even where it has a base; all else can come from there.
const ALWAYS: &str = "id";

/// Whether the entries of this table may come from a base, or from an edition that is extended: then nothing but its id is needed.
fn is_laid_over(place: &str) -> bool {
    let steps: Vec<&str> = place.split('/').skip(1).collect();
    match steps.as_slice() {
        [] | [_] | [_, "*"] | ["edition", "*", "activity", "*"] => true,
        ["vocabulary" | "codes" | "constants" | "signs", ..] => steps.len() <= 3,
        _ => false,
    }
}

/// What the loader asks of a rulebook, with what it leaves to others.
fn rulebook_fields() -> BTreeMap<String, Asked> {
    let general = General { book: Rulebook::embedded(), signs: SIGNS };
    let mut object = rulebooks::embedded();
    // What the embedded rulebook has no need of.
    object["constants"]["not-asked"] = json!({});
    object["edition"][0]["limit"] = json!([{ "kind": "claimed-per-period" }]);
    object["edition"][0]["proof"] = json!([{ "any": ["event-photo"], "core-not-shown-by": [] }]);
    let mut fields = object::asked(&object.to_string(), general).unwrap();
    // Without it, the currencies and countries of the library are known.
    fields.get_mut("/codes").unwrap().required = false;
    fields.get_mut("/edition").unwrap().required = true;
    fields.extend(left_to_others());
    fields
}

fn rulebook_schema() -> Json {
    let fields = rulebook_fields();
    let descriptions = descriptions(&fields);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rulebook as claimproof reads it",
        "$comment": "Generated from what the loader asks for, which also compares ids, days and figures.",
        "type": "object",
        "properties": {},
        "additionalProperties": false,
        "required": [ALWAYS],
    });
    let mut whole = json!({});
    for (place, asked) in &fields {
        let mut of_field = of_kind(asked, place);
        of_field["description"] = descriptions[place].clone().into();
        merge(below(&mut schema, place), of_field);
        let (parent, name) = place.rsplit_once('/').unwrap();
        if !asked.required || name == "*" {
            continue;
        }
        if !is_laid_over(parent) || name == ALWAYS {
            require(below(&mut schema, parent), name);
        } else if !parent.starts_with("/edition/*/activity/*") {
            require(below(&mut whole, parent), name);
        }
    }
    schema["if"] = json!({ "required": ["base"] });
    schema["else"] = whole;
    schema
}

fn require(schema: &mut Json, name: &str) {
    let names = schema.as_object_mut().unwrap().entry("required").or_insert(json!([]));
    if !names.as_array().unwrap().contains(&name.into()) {
        names.as_array_mut().unwrap().push(name.into());
    }
}

fn merge(schema: &mut Json, more: Json) {
    let Json::Object(more) = more else { return };
    for (name, value) in more {
        if let Some(known) = schema.get_mut(&name).filter(|known| known.is_object()) {
            merge(known, value);
        } else {
            schema[name] = value;
        }
    }
}

/// The part of a schema that describes a place of a rulebook.
fn below<'s>(schema: &'s mut Json, place: &str) -> &'s mut Json {
    let mut above = String::new();
    place.split('/').skip(1).fold(schema, |node, step| {
        let of_map = above == "/texts";
        above = format!("{above}/{step}");
        let node = node.as_object_mut().unwrap();
        match step {
            "*" if of_map => node.entry("additionalProperties").or_insert(json!({})),
            "*" => node.entry("items").or_insert(json!({})),
            name => {
                let properties = node.entry("properties").or_insert(json!({}));
                properties.as_object_mut().unwrap().entry(name).or_insert(json!({}))
            }
        }
    })
}

fn of_kind(Asked { kind, words, .. }: &Asked, place: &str) -> Json {
    let table = || json!({ "type": "object", "properties": {}, "additionalProperties": false });
    match kind {
        Kind::Text if !words.is_empty() => json!({ "enum": words }),
        Kind::Text if place.ends_with("/id") => json!({ "type": "string", "pattern": r"^[A-Za-z0-9_./:@+-]{1,100}$" }),
        Kind::Text => json!({ "type": "string" }),
        Kind::Day => json!({ "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" }),
        Kind::Integer => json!({ "type": "integer", "minimum": 0 }),
        Kind::Integers => json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Table if FREE.contains(&place) || place == "/texts" => json!({ "type": "object" }),
        Kind::Table => table(),
        Kind::Tables => json!({ "type": "array", "items": table() }),
    }
}

/// The sentence on each field, from `docs/rulebook-fields.toml`.
fn descriptions(fields: &BTreeMap<String, Asked>) -> BTreeMap<String, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rulebook-fields.toml");
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let sentence = |section: &str, name: &str| file[section].get(name)?.as_str().map(str::to_owned);
    let mut used = BTreeSet::new();
    let mut found = BTreeMap::new();
    let mut lacking = Vec::new();
    for place in fields.keys() {
        let name = place.rsplit_once('/').unwrap().1;
        // Both sides of an example have the same fields.
        let own = if place.matches('/').count() > 3 {
            place.replace("/fails/", "/*/").replace("/passes/", "/*/")
        } else {
            place.clone()
        };
        let by_place = sentence("fields", &own).map(|described| (own, described));
        let by_name = || sentence("everywhere", name).map(|described| (name.to_owned(), described));
        let Some((key, described)) = by_place.or_else(by_name) else {
            lacking.push(place.clone());
            continue;
        };
        used.insert(key);
        found.insert(place.clone(), described);
    }
    let all = ["everywhere", "fields"].into_iter().flat_map(|section| file[section].as_table().unwrap().keys());
    let unused: Vec<_> = all.filter(|key| !used.contains(*key)).collect();
    assert!(
        lacking.is_empty() && unused.is_empty(),
        "docs/rulebook-fields.toml: lacking {lacking:#?}, without a field {unused:#?}"
    );
    found
}
