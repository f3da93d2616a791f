//! Where the objects of a file lie when its own account of that is damaged.

use std::rc::Rc;

use super::file::{Entry, File, MAX_ENTRIES};
use super::syntax::{Dict, Id, Lexer, Object, is_space};

impl File<'_> {
    /// Finds the objects in the file, ignoring the table.
    pub(super) fn repair(&mut self) {
        self.repaired = true;
        self.packs.clear();
        let old_trailer = std::mem::take(&mut self.trailer);
        self.entries.clear();
        let mut trailers = Vec::new();
        let mut packs = Vec::new();
        let mut catalog = None;
        let mut at = 0;
        // Only what is found in one pass through the file; `stream_length` does not look up lengths that lie ahead.
        while let Some(found) = self.next_header(&mut at) {
            if self.is_exhausted() {
                break;
            }
            let (id, start, body) = match found {
                Found::Trailer => {
                    let mut lexer = Lexer::new(self.bytes, at);
                    if let Some(Object::Dict(dict)) = lexer.object() {
                        self.step(lexer.at.saturating_sub(at));
                        trailers.push(dict);
                    }
                    continue;
                }
                Found::Object(id, start, body) => (id, start, body),
            };
            let mut lexer = Lexer::new(self.bytes, body);
            let object = self.object_here(&mut lexer, id);
            if self.entries.len() >= MAX_ENTRIES {
                self.cut = true;
                break;
            }
            self.entries.insert(id.number, Entry::At(start));
            // An object that runs to the end of the file was not closed; the search continues after its header.
            if lexer.at < self.bytes.len() {
                at = at.max(lexer.at);
            }
            let Some(dict) = object.dict() else { continue };
            match dict.get(b"Type").name() {
                Some(b"Catalog") if dict.has(b"Pages") => catalog = Some(id),
                Some(b"XRef") => trailers.push(dict.clone()),
                Some(b"ObjStm") => packs.push(id.number),
                _ => {}
            }
        }
        trailers.insert(0, old_trailer);
        let encrypted = trailers.iter().rev().find(|dict| dict.has(b"Encrypt")).cloned();
        // Objects of object streams can be found once they can be decrypted.
        self.trailer = encrypted.unwrap_or_default();
        if self.unlock().is_err() {
            return;
        }
        for pack in packs {
            let Some(opened) = self.pack(pack) else { continue };
            let Some(Entry::At(place)) = self.entries.get(&pack).copied() else { continue };
            for (number, _) in &opened.places {
                let older = match self.entries.get(number) {
                    Some(Entry::At(at)) => *at < place,
                    _ => true,
                };
                if older && self.entries.len() < MAX_ENTRIES && !self.is_exhausted() {
                    self.entries.insert(*number, Entry::In(pack));
                }
            }
        }
        let with_root = trailers.iter().rev().find(|dict| {
            let root = dict.get(b"Root").clone();
            let root = self.resolve(&root).dict().cloned().unwrap_or_default();
            self.get(&root, b"Pages").dict().is_some()
        });
        if let Some(trailer) = with_root.cloned() {
            self.trailer = self.with_encryption(&trailer);
            return;
        }
        let catalog = catalog.or_else(|| self.packed_catalog());
        if let Some(id) = catalog {
            let entries = vec![(Rc::from(b"Root".as_slice()), Object::Ref(id))];
            self.trailer = self.with_encryption(&Dict::new(entries));
        }
    }

    /// This trailer, with the encryption that was found.
    fn with_encryption(&self, trailer: &Dict) -> Dict {
        let own = trailer.entries().map(|(key, value)| (Rc::from(key), value.clone()));
        let known = [b"Encrypt".as_slice(), b"ID"]
            .into_iter()
            .filter(|key| !trailer.has(key) && self.trailer.has(key))
            .map(|key| (Rc::from(key), self.trailer.get(key).clone()));
        Dict::new(own.chain(known).collect())
    }

    fn packed_catalog(&mut self) -> Option<Id> {
        let packed: Vec<u32> =
            self.entries.iter().filter(|entry| matches!(entry.1, Entry::In(_))).map(|entry| *entry.0).collect();
        packed
            .into_iter()
            .rev()
            .map(|number| Id { number, generation: 0 })
            .find(|id| self.object(*id).dict().is_some_and(|dict| dict.is(b"Type", b"Catalog") && dict.has(b"Pages")))
    }

    /// The next `N G obj` or `trailer` from here on; afterwards here is behind it.
    fn next_header(&mut self, at: &mut usize) -> Option<Found> {
        let start = *at;
        loop {
            let rest = self.bytes.get(*at..)?;
            let Some(ahead) = rest.iter().position(|byte| matches!(byte, b'o' | b't')) else {
                self.step(rest.len() / 4);
                return None;
            };
            *at += ahead;
            let rest = rest.get(ahead..)?;
            if rest.starts_with(b"trailer") {
                *at += b"trailer".len();
                self.step((*at - start) / 4);
                return Some(Found::Trailer);
            }
            *at += 1;
            if rest.starts_with(b"obj")
                && let Some((id, header)) = self.header_before(*at - 1)
            {
                let body = *at + 2;
                *at = body;
                self.step((*at - start) / 4);
                return Some(Found::Object(id, header, body));
            }
        }
    }

    /// The number and generation that stand before `obj`.
    fn header_before(&self, obj: usize) -> Option<(Id, usize)> {
        let (generation, at) = self.number_before(obj)?;
        if !is_space(*self.bytes.get(at.checked_sub(1)?)?) {
            return None;
        }
        let (number, at) = self.number_before(at)?;
        Some((Id { number, generation: u16::try_from(generation).unwrap_or_default() }, at))
    }

    fn number_before(&self, end: usize) -> Option<(u32, usize)> {
        let before = self.bytes.get(end.saturating_sub(32)..end)?;
        let blank = before.iter().rev().take_while(|byte| is_space(**byte)).count();
        let before = before.get(..before.len() - blank)?;
        let digits = before.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let digits = before.get(before.len() - digits..)?;
        let number = std::str::from_utf8(digits).ok()?.parse().ok()?;
        Some((number, end - blank - digits.len()))
    }
}

enum Found {
    Trailer,
    /// Its number, where it begins, and where what it is begins.
    Object(Id, usize, usize),
}
