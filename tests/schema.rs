//! The JSON Schema of a claim, `docs/claim.schema.json`, follows from the declared fields: with `BLESS` set, it is written.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use claimproof::claim::places;
use serde_json::{Value as Json, json};

#[test]
fn the_json_schema_is_that_of_the_declared_fields() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/claim.schema.json");
    let schema = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &schema).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == schema, "docs/claim.schema.json is stale: run `BLESS=1 cargo test --test schema`");
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
