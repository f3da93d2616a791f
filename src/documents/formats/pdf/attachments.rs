//! Files inside the file, ISO 32000-1, 7.11.4: those of the name tree, and those that are said to belong to it.

use super::encoding;
use super::file::{File, MAX_STREAM};
use super::syntax::{Dict, Id, Object};
use crate::documents::content::{Embedded, Relationship};

/// How many attachments are read.
const MAX_NUMBER: usize = 100;
/// How many bytes they may have together.
const MAX_BYTES: usize = 24 << 20;
/// How many nodes of the name tree are visited.
const MAX_NODES: usize = 2000;
/// How long a name may be, in bytes.
const MAX_NAME: usize = 1024;

/// The attachments, and whether some were left out by a bound.
pub fn read(file: &mut File) -> (Vec<Embedded>, bool) {
    let catalog = file.catalog();
    let mut specifications = Vec::new();
    if let Object::List(own) = file.get(&catalog, b"AF") {
        specifications.extend(own.iter().take(MAX_NODES).cloned());
    }
    let names = file.get(&catalog, b"Names").dict().cloned().unwrap_or_default();
    let mut cut = false;
    let mut nodes = vec![names.get(b"EmbeddedFiles").clone()];
    let mut visited = 0;
    while let Some(node) = nodes.pop() {
        visited += 1;
        if visited > MAX_NODES || !file.step(8) {
            cut = true;
            break;
        }
        let Some(node) = file.resolve(&node).dict().cloned() else { continue };
        if let Object::List(kids) = file.get(&node, b"Kids") {
            nodes.extend(kids.iter().rev().take(MAX_NODES).cloned());
        }
        if let Object::List(pairs) = file.get(&node, b"Names") {
            specifications.extend(pairs.iter().skip(1).step_by(2).take(MAX_NODES).cloned());
        }
    }
    let mut found: Vec<Embedded> = Vec::new();
    let mut seen: Vec<Id> = Vec::new();
    let mut bytes = 0;
    for specification in specifications {
        if !file.step(8) {
            return (found, true);
        }
        let Some(specification) = file.resolve(&specification).dict().cloned() else { continue };
        let embedded = file.get(&specification, b"EF").dict().cloned().unwrap_or_default();
        let Some(stream) = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| {
            let object = file.get(&embedded, key);
            object.stream().cloned()
        }) else {
            continue;
        };
        if seen.contains(&stream.id) {
            continue;
        }
        seen.push(stream.id);
        if found.len() == MAX_NUMBER || bytes >= MAX_BYTES {
            return (found, true);
        }
        let decoded = file.decode(&stream, MAX_STREAM.min(MAX_BYTES - bytes));
        // Too large, or behind a filter or a key that is not known.
        if decoded.cut || decoded.bytes.is_empty() && stream.len > 0 {
            cut = true;
            continue;
        }
        bytes += decoded.bytes.len();
        let relationship = relationship(file, &specification);
        found.push(Embedded { relationship, ..Embedded::new(name(file, &specification), Ok(decoded.bytes)) });
    }
    (found, cut)
}

fn name(file: &mut File, specification: &Dict) -> String {
    let name = [b"UF".as_slice(), b"F", b"Desc"].into_iter().find_map(|key| match file.get(specification, key) {
        Object::Text(text) => Some(text),
        _ => None,
    });
    name.map(|name| encoding::text_string(name.get(..MAX_NAME).unwrap_or(&name))).unwrap_or_default()
}

fn relationship(file: &mut File, specification: &Dict) -> Option<Relationship> {
    let Object::Name(name) = file.get(specification, b"AFRelationship") else { return None };
    match &*name {
        b"Alternative" | b"Data" | b"Source" => Some(Relationship::Same),
        b"Supplement" => Some(Relationship::More),
        _ => None,
    }
}
