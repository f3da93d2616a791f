//! The file as a whole, ISO 32000-1, 7.5, ours because opening one is bounded here (see the folder): opening it, decrypting
//! it, and looking its objects up.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::crypt::{Crypt, Refused};
use super::objects::Pack;
use super::syntax::{Dict, Id, Object};

/// How far from the beginning the header is searched for, and from the end the place of the cross-reference table.
pub(super) const HEADER_WITHIN: usize = 1024;
/// How many objects a file may have.
pub(super) const MAX_ENTRIES: usize = 1 << 20;
/// How many references may follow one upon another.
const MAX_REFERENCES: usize = 16;
/// How many bytes one stream may decode to.
pub const MAX_STREAM: usize = 16 << 20;

/// Why a file is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// It asks for a password, or for a certificate.
    Locked,
    /// There is no header of a PDF.
    NoHeader,
    /// No object says where the pages are.
    NoPages,
    /// All steps were taken before the pages were found.
    Exhausted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Nowhere.
    Free,
    /// At this place of the file.
    At(usize),
    /// In this object stream.
    In(u32),
}

/// A file, with what has been learnt about it so far.
#[derive(Debug)]
pub struct File<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) entries: BTreeMap<u32, Entry>,
    pub(super) trailer: Dict,
    pub(super) crypt: Option<Crypt>,
    pub(super) packs: Vec<(u32, Rc<Pack>)>,
    pub(super) opening: Vec<u32>,
    /// How many objects are being read, one for the sake of another.
    nested: usize,
    /// Whether the table has been read, so that a wrong entry can be distinguished from one that was not read yet.
    settled: bool,
    pub(super) repaired: bool,
    steps: usize,
    /// Whether a bound kept something from being read.
    pub cut: bool,
}

pub(super) fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let first = *word.first()?;
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == first)?;
        if bytes.get(at..)?.starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}

pub(super) fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

/// Whether the end of a file is missing: neither its mark nor the place of its table is there, or objects come after the
/// last of them. Whatever else comes after them is no part of the file.
pub fn is_truncated(bytes: &[u8]) -> bool {
    let marks = [find_last(bytes, b"%%EOF"), find_last(bytes, b"startxref")];
    let Some(end) = marks.into_iter().max().flatten() else { return true };
    let after = bytes.get(end..).unwrap_or_default();
    let mut at = 0;
    while let Some(found) = find(after, b"obj", at) {
        if is_header(after.get(..found).unwrap_or_default()) {
            return true;
        }
        at = found + 1;
    }
    false
}

/// Whether bytes end like what stands before `obj`: with two numbers.
fn is_header(before: &[u8]) -> bool {
    let number = |before: &[u8]| {
        let trimmed = before.trim_ascii_end();
        let digits = trimmed.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        (before.len() > trimmed.len() && digits > 0).then(|| trimmed.len() - digits)
    };
    number(before).and_then(|end| number(before.get(..end)?)).is_some()
}

impl<'a> File<'a> {
    /// Opens a file; it may take so many steps, each about one byte.
    ///
    /// # Errors
    /// [`Unusable`] where there is nothing to read.
    pub fn open(bytes: &'a [u8], steps: usize) -> Result<Self, Unusable> {
        let head = bytes.get(..bytes.len().min(HEADER_WITHIN)).unwrap_or_default();
        let header = find(head, b"%PDF-", 0);
        // Offsets are counted from the header, even if other bytes come before it.
        let bytes = bytes.get(header.unwrap_or(0)..).unwrap_or_default();
        let mut file = Self {
            bytes,
            entries: BTreeMap::new(),
            trailer: Dict::default(),
            crypt: None,
            packs: Vec::new(),
            opening: Vec::new(),
            nested: 0,
            settled: false,
            repaired: false,
            steps,
            cut: false,
        };
        if file.read_sections().is_some() && file.finds_encryption() {
            file.unlock()?;
            file.settled = true;
            if file.pages_root().is_some() {
                return Ok(file);
            }
        }
        if !file.repaired {
            file.repair();
        }
        file.unlock()?;
        if file.pages_root().is_some() || file.any_page() {
            return Ok(file);
        }
        Err(match header {
            _ if file.is_exhausted() => Unusable::Exhausted,
            Some(_) => Unusable::NoPages,
            None => Unusable::NoHeader,
        })
    }

    /// The catalog.
    pub fn catalog(&mut self) -> Dict {
        let root = self.trailer.get(b"Root").clone();
        self.resolve(&root).dict().cloned().unwrap_or_default()
    }

    /// The root of the page tree.
    pub fn pages_root(&mut self) -> Option<Dict> {
        let catalog = self.catalog();
        self.get(&catalog, b"Pages").dict().cloned()
    }

    /// The numbers of all objects.
    pub fn numbers(&self) -> Vec<u32> {
        self.entries.keys().copied().collect()
    }

    fn any_page(&mut self) -> bool {
        self.repaired && self.numbers().into_iter().any(|number| self.is_page(number))
    }

    /// Whether an object is a page.
    pub fn is_page(&mut self, number: u32) -> bool {
        self.object(Id { number, generation: 0 }).dict().is_some_and(|dict| dict.is(b"Type", b"Page"))
    }

    /// Takes so many steps; records when none is left.
    pub fn step(&mut self, steps: usize) -> bool {
        if self.steps < steps {
            self.steps = 0;
            self.cut = true;
            return false;
        }
        self.steps -= steps;
        true
    }

    /// Whether all steps have been taken.
    pub fn is_exhausted(&self) -> bool {
        self.steps == 0
    }

    /// An entry of a dictionary, direct or by reference.
    pub fn get(&mut self, dict: &Dict, key: &[u8]) -> Object {
        self.resolve(dict.get(key))
    }

    /// The object itself where this is a reference to one.
    pub fn resolve(&mut self, object: &Object) -> Object {
        let mut object = object.clone();
        for _ in 0..MAX_REFERENCES {
            let Object::Ref(id) = object else { return object };
            object = self.object(id);
        }
        Object::Null
    }

    pub(super) fn object(&mut self, id: Id) -> Object {
        if let Some(object) = self.listed(id) {
            return object;
        }
        // The table is wrong about this one, so it may be wrong about any.
        if !self.settled || self.repaired || self.nested > 0 || self.is_exhausted() {
            return Object::Null;
        }
        self.repair();
        self.listed(id).unwrap_or(Object::Null)
    }

    /// The object where the table says that it is; none if it is not there.
    fn listed(&mut self, id: Id) -> Option<Object> {
        // Reading one object takes another for its length, and that one's stream: no more.
        if self.nested > 4 {
            return Some(Object::Null);
        }
        self.nested += 1;
        let found = match self.entries.get(&id.number) {
            Some(Entry::At(at)) => self.object_at(*at, id),
            Some(Entry::In(pack)) => self.packed(*pack, id.number),
            Some(Entry::Free) | None => Some(Object::Null),
        };
        self.nested -= 1;
        found
    }

    fn finds_encryption(&mut self) -> bool {
        let encrypt = self.trailer.get(b"Encrypt").clone();
        encrypt == Object::Null || self.resolve(&encrypt).dict().is_some()
    }

    /// Learns what decrypts the file.
    pub(super) fn unlock(&mut self) -> Result<(), Unusable> {
        let encrypt = self.trailer.get(b"Encrypt").clone();
        self.crypt = None;
        let Some(dict) = self.resolve(&encrypt).dict().cloned() else { return Ok(()) };
        // Its parts may lie elsewhere too.
        let entries = dict.entries().map(|(key, value)| (Rc::from(key), self.resolve_deep(value))).collect();
        let identifier = self.trailer.get(b"ID").clone();
        let identifier = self.resolve(&identifier).list().and_then(<[Object]>::first).cloned();
        let identifier = identifier.map_or(Object::Null, |first| self.resolve(&first));
        match Crypt::new(&Dict::new(entries), identifier.text().unwrap_or_default()) {
            Ok(crypt) => {
                self.crypt = Some(crypt);
                // What was read before is not what it would be now.
                self.packs.clear();
                Ok(())
            }
            Err(Refused::Locked) => Err(Unusable::Locked),
            Err(Refused::Damaged) => Ok(()),
        }
    }

    /// Three levels, as deep as the dictionary of the encryption goes.
    fn resolve_deep(&mut self, object: &Object) -> Object {
        let object = self.resolve(object);
        let Object::Dict(dict) = &object else { return object };
        let entries = dict
            .entries()
            .take(100)
            .map(|(key, value)| {
                let value = self.resolve(value);
                let Object::Dict(inner) = &value else { return (Rc::from(key), value) };
                let inner = inner.entries().take(100).map(|(key, value)| (Rc::from(key), self.resolve(value)));
                (Rc::from(key), Object::Dict(Dict::new(inner.collect())))
            })
            .collect();
        Object::Dict(Dict::new(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_after_the_end_is_no_part_of_the_file() {
        let whole = b"%PDF-1.4\n1 0 obj<<>>endobj\nxref\ntrailer<<>>\nstartxref\n27\n%%EOF\n";
        for after in [&b""[..], &[0; 5000], &[b' '; 5000], b"<html>an obj, 1obj and 1 obj</html>"] {
            assert!(!is_truncated(&[whole, after].concat()), "{after:?}");
        }
        // Without the mark, or with one that is cut off.
        assert!(!is_truncated(&whole[..whole.len() - 7]) && !is_truncated(&whole[..whole.len() - 3]));
    }

    #[test]
    fn objects_after_the_last_end_belong_to_one_that_is_missing() {
        let first = b"%PDF-1.4\n1 0 obj<<>>endobj\nxref\ntrailer<<>>\nstartxref\n0\n%%EOF\n";
        assert!(is_truncated(&[&first[..], b"2 0 obj<</Length 9000>>stream\n"].concat()));
        assert!(is_truncated(&first[..40]));
    }
}
