//! Files inside the file, ISO 32000-1, 7.11.4, ours because no library lists them: those of the name tree, those that are said
//! to belong to it, and those that are pinned to a page.

use super::encoding;
use super::file::File;
use super::syntax::{Dict, Id, Object};
use crate::documents::content::{Allowance, Embedded, Relationship};

/// How many nodes of the name tree are visited, and how many files one node may name.
const MAX_NODES: usize = 2000;
/// How long a name may be, in bytes.
const MAX_NAME: usize = 1024;

/// Attachments as they are found, each once.
#[derive(Debug, Default)]
pub struct Attachments {
    /// Those that were found.
    pub files: Vec<Embedded>,
    /// Whether a bound kept more from being found.
    pub more: bool,
    seen: Vec<Id>,
}

impl Attachments {
    /// Those of the document as a whole.
    pub fn of_document(file: &mut File, allowance: &mut Allowance) -> Self {
        let mut found = Self::default();
        let catalog = file.catalog();
        let mut specifications = Vec::new();
        if let Object::List(own) = file.get(&catalog, b"AF") {
            specifications.extend(own.iter().take(MAX_NODES).cloned());
        }
        let names = file.get(&catalog, b"Names").dict().cloned().unwrap_or_default();
        let mut nodes = vec![names.get(b"EmbeddedFiles").clone()];
        let mut visited = 0;
        while let Some(node) = nodes.pop() {
            visited += 1;
            if visited > MAX_NODES || !file.step(8) {
                found.more = true;
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
        for specification in specifications {
            found.add(file, &specification, allowance);
        }
        found
    }

    /// Adds the file of a specification.
    pub fn add(&mut self, file: &mut File, specification: &Object, allowance: &mut Allowance) {
        if self.more || !file.step(8) {
            self.more = true;
            return;
        }
        let Some(specification) = file.resolve(specification).dict().cloned() else { return };
        let embedded = file.get(&specification, b"EF").dict().cloned().unwrap_or_default();
        let stream = [b"UF".as_slice(), b"F"].into_iter().find_map(|key| file.get(&embedded, key).stream().cloned());
        let Some(stream) = stream.filter(|stream| !self.seen.contains(&stream.id)) else { return };
        if !allowance.take_file() {
            self.more = true;
            return;
        }
        self.seen.push(stream.id);
        let bytes = file.whole(&stream, allowance.of_part(stream.len));
        allowance.spend(bytes.as_ref().map_or(0, Vec::len));
        let relationship = relationship(file, &specification);
        self.files.push(Embedded { relationship, ..Embedded::new(name(file, &specification), bytes) });
    }
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
