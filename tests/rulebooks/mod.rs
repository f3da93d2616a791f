//! The embedded rulebook as one JSON object.

use std::fs;
use std::path::Path;

use claimproof::rulebook::document::{self, Node, Value};
use claimproof::rulebook::types;
use serde_json::Value as Json;

#[path = "../../src/rulebook/folder.rs"]
mod folder;
// As the build script has it.
#[path = "../../src/rulebook/toml.rs"]
mod source;

/// The embedded rulebook as one JSON object.
pub fn embedded() -> Json {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook");
    let mut names: Vec<String> = Vec::new();
    for folder in ["", "life/", "microsoft-co-op/", "microsoft-cpor/"] {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let entries = entries.map(|name| name.into_string().unwrap());
        names.extend(
            entries.filter(|name| name.rsplit('.').next() == Some("toml")).map(|name| format!("{folder}{name}")),
        );
    }
    names.sort();
    let read = |name: &String| source::document(name, &fs::read_to_string(root.join(name)).unwrap()).unwrap();
    object(&folder::tree(names.iter().map(read).collect()))
}

fn object(node: &Node) -> Json {
    match &node.value {
        Value::Text(text) => text.as_str().into(),
        Value::Integer(number) => (*number).into(),
        Value::Bool(truth) => (*truth).into(),
        Value::List(items) => items.iter().map(object).collect(),
        Value::Table(entries) => entries.iter().map(|(name, node)| (name.clone(), object(node))).collect(),
        Value::Other(_) => Json::Null,
    }
}
