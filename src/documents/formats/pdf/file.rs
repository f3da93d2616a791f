//! The file as a whole, ISO 32000-1, 7.5, ours because opening one is bounded here (see the folder): where its objects lie,
//! also where its own account of that is damaged.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::crypt::{Crypt, Refused};
use super::filter::{self, Decoded, Parameters};
use super::syntax::{Dict, Id, Lexer, Object, Stream, Token, is_space};
use crate::documents::content::Problem;

/// How far from the beginning the header is searched for, and from the end the place of the cross-reference table.
const HEADER_WITHIN: usize = 1024;
/// How many objects a file may have.
const MAX_ENTRIES: usize = 1 << 20;
/// How many sections a cross-reference table may have.
const MAX_SECTIONS: usize = 1024;
/// How many references may follow one upon another.
const MAX_REFERENCES: usize = 16;
/// How many filters a stream may have.
const MAX_FILTERS: usize = 8;
/// How many bytes of object streams are held decoded.
const MAX_HELD: usize = 16 << 20;
/// How many steps an object takes beyond its bytes.
const OBJECT_STEPS: usize = 64;
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
enum Entry {
    /// Nowhere.
    Free,
    /// At this place of the file.
    At(usize),
    /// In this object stream.
    In(u32),
}

/// An object stream, 7.5.7, decoded: its objects by number and place.
#[derive(Debug)]
struct Pack {
    bytes: Vec<u8>,
    places: Vec<(u32, usize)>,
}

/// A file, with what has been learnt about it so far.
#[derive(Debug)]
pub struct File<'a> {
    bytes: &'a [u8],
    entries: BTreeMap<u32, Entry>,
    trailer: Dict,
    crypt: Option<Crypt>,
    packs: Vec<(u32, Rc<Pack>)>,
    opening: Vec<u32>,
    /// How many objects are being read, one for the sake of another.
    nested: usize,
    /// Whether the table has been read, so that a wrong entry can be distinguished from one that was not read yet.
    settled: bool,
    repaired: bool,
    steps: usize,
    /// Whether a bound kept something from being read.
    pub cut: bool,
}

fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
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

fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
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

    fn object(&mut self, id: Id) -> Object {
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

    /// The object that begins here; none if none of this number does.
    fn object_at(&mut self, at: usize, id: Id) -> Option<Object> {
        let mut lexer = Lexer::new(self.bytes, at);
        let header = (lexer.token(), lexer.token(), lexer.token());
        let (Token::Int(number), Token::Int(generation), Token::Word(word)) = header else { return None };
        if number != i64::from(id.number) || !word.starts_with(b"obj") {
            return None;
        }
        // `obj` and what follows may stand together.
        lexer.at = lexer.at.saturating_sub(word.len().saturating_sub(3));
        let own = Id { number: id.number, generation: u16::try_from(generation).unwrap_or_default() };
        let object = self.object_here(&mut lexer, own);
        Some(self.decrypted(object, own))
    }

    /// The object here, and its bytes if it is a stream.
    fn object_here(&mut self, lexer: &mut Lexer, id: Id) -> Object {
        let start = lexer.at;
        let object = lexer.object().unwrap_or(Object::Null);
        if !self.step(lexer.at.saturating_sub(start) + OBJECT_STEPS) {
            return Object::Null;
        }
        let Object::Dict(dict) = object else { return object };
        let mut ahead = lexer.clone();
        ahead.skip_space();
        if !self.bytes.get(ahead.at..).is_some_and(|rest| rest.starts_with(b"stream")) {
            return Object::Dict(dict);
        }
        ahead.at += b"stream".len();
        while ahead.peek() == Some(b' ') {
            ahead.at += 1;
        }
        if ahead.peek() == Some(b'\r') {
            ahead.at += 1;
        }
        if ahead.peek() == Some(b'\n') {
            ahead.at += 1;
        }
        let start = ahead.at;
        let len = self.stream_length(&dict, start);
        lexer.at = start.saturating_add(len);
        Object::Stream(Rc::new(Stream { dict, start, len, id }))
    }

    fn stream_length(&mut self, dict: &Dict, start: usize) -> usize {
        let length = dict.get(b"Length").clone();
        // While a file is searched for its objects, a length elsewhere is not known yet.
        if let Some(length) = self.resolve(&length).size()
            && let Some(end) = start.checked_add(length)
            && end <= self.bytes.len()
        {
            let mut lexer = Lexer::new(self.bytes, end);
            lexer.skip_space();
            if self.bytes.get(lexer.at..).is_some_and(|rest| rest.starts_with(b"endstream")) {
                return length;
            }
        }
        let end = find(self.bytes, b"endstream", start)
            .or_else(|| find(self.bytes, b"endobj", start))
            .unwrap_or(self.bytes.len());
        self.step((end - start) / 2);
        let body = self.bytes.get(start..end).unwrap_or_default();
        let body = body.strip_suffix(b"\n").unwrap_or(body);
        body.strip_suffix(b"\r").unwrap_or(body).len()
    }

    fn decrypted(&self, object: Object, id: Id) -> Object {
        match &self.crypt {
            Some(crypt) => decrypted(crypt, object, id),
            None => object,
        }
    }

    /// An object of an object stream.
    fn packed(&mut self, pack: u32, number: u32) -> Option<Object> {
        let pack = self.pack(pack)?;
        let place = pack.places.iter().rev().find(|place| place.0 == number)?.1;
        self.step(pack.places.len() / 8);
        let mut lexer = Lexer::new(&pack.bytes, place);
        let object = lexer.object().unwrap_or(Object::Null);
        self.step(lexer.at.saturating_sub(place) + OBJECT_STEPS).then_some(object)
    }

    fn pack(&mut self, number: u32) -> Option<Rc<Pack>> {
        if let Some((_, pack)) = self.packs.iter().find(|pack| pack.0 == number) {
            return Some(Rc::clone(pack));
        }
        // An object stream lies in no other, and needs none of its own objects to be opened.
        if self.opening.contains(&number) || self.opening.len() > 4 {
            return None;
        }
        let Some(Entry::At(at)) = self.entries.get(&number) else { return None };
        let at = *at;
        self.opening.push(number);
        let pack = self.object_at(at, Id { number, generation: 0 }).and_then(|object| self.unpack(&object));
        self.opening.pop();
        let pack = Rc::new(pack?);
        let mut held: usize = self.packs.iter().map(|pack| pack.1.bytes.len()).sum();
        while held + pack.bytes.len() > MAX_HELD && !self.packs.is_empty() {
            held -= self.packs.remove(0).1.bytes.len();
        }
        self.packs.push((number, Rc::clone(&pack)));
        Some(pack)
    }

    fn unpack(&mut self, object: &Object) -> Option<Pack> {
        let stream = object.stream()?;
        let count = self.get(&stream.dict, b"N").size()?;
        let first = self.get(&stream.dict, b"First").size()?;
        let bytes = self.decode(stream, MAX_STREAM).bytes;
        let mut places = Vec::new();
        let mut lexer = Lexer::new(&bytes, 0);
        for _ in 0..count.min(MAX_ENTRIES) {
            let (Token::Int(number), Token::Int(offset)) = (lexer.token(), lexer.token()) else { break };
            if let (Ok(number), Ok(offset)) = (u32::try_from(number), usize::try_from(offset)) {
                places.push((number, first.saturating_add(offset)));
            }
        }
        self.step(lexer.at).then_some(Pack { bytes, places })
    }

    /// The bytes of a stream, through its filters: as many as there are, and none where one is of pictures or not known.
    pub fn decode(&mut self, stream: &Stream, limit: usize) -> Decoded {
        let decoded = self.unfiltered(stream, limit).unwrap_or_default();
        self.cut |= decoded.cut;
        decoded
    }

    /// All bytes of a stream.
    ///
    /// # Errors
    /// Why there are none, or not all of them.
    pub fn whole(&mut self, stream: &Stream, limit: usize) -> Result<Vec<u8>, Problem> {
        match self.unfiltered(stream, limit)? {
            Decoded { cut: true, .. } => Err(Problem::TooLarge),
            Decoded { damaged: true, .. } => Err(Problem::Corrupt),
            Decoded { bytes, .. } => Ok(bytes),
        }
    }

    fn unfiltered(&mut self, stream: &Stream, limit: usize) -> Result<Decoded, Problem> {
        let raw = self.bytes.get(stream.start..stream.start.saturating_add(stream.len)).unwrap_or_default();
        let of = |file: &mut Self, long: &[u8], short: &[u8]| {
            let entry = file.get(&stream.dict, long);
            let entry = if entry == Object::Null { file.get(&stream.dict, short) } else { entry };
            match entry {
                Object::List(items) => items.iter().take(MAX_FILTERS).map(|item| file.resolve(item)).collect(),
                Object::Null => Vec::new(),
                other => vec![other],
            }
        };
        let filters: Vec<Object> = of(self, b"Filter", b"F");
        let parameters: Vec<Object> = of(self, b"DecodeParms", b"DP");
        let parameters_of = |at: usize| parameters.get(at).and_then(Object::dict).cloned().unwrap_or_default();
        let crypt_filter = filters.first().filter(|filter| filter.name() == Some(b"Crypt")).map(|_| {
            let own = parameters_of(0);
            own.get(b"Name").name().unwrap_or(b"Identity").to_vec()
        });
        // Tables are never encrypted: the key is not known before they are read.
        let plain = stream.dict.is(b"Type", b"XRef");
        let mut decoded: Option<Decoded> = match &self.crypt {
            Some(crypt) if !(plain || crypt.leaves_streams() && crypt_filter.is_none()) => {
                let bytes = crypt.stream(raw, stream.id, crypt_filter.as_deref()).ok_or(Problem::Encrypted)?;
                if !self.step(raw.len() / 2) {
                    return Err(Problem::TooLarge);
                }
                Some(Decoded { bytes, ..Decoded::default() })
            }
            _ => None,
        };
        for (at, filter) in filters.iter().enumerate() {
            let name = filter.name().unwrap_or_default();
            if name == b"Crypt" {
                continue;
            }
            let own = parameters_of(at);
            let number = |file: &mut Self, key: &[u8], default| file.get(&own, key).size().unwrap_or(default);
            let parameters = Parameters {
                predictor: number(self, b"Predictor", 1),
                colors: number(self, b"Colors", 1),
                bits: number(self, b"BitsPerComponent", 8),
                columns: number(self, b"Columns", 1),
                early: number(self, b"EarlyChange", 1) != 0,
            };
            let source = decoded.as_ref().map_or(raw, |decoded| &decoded.bytes);
            let next = filter::decode(name, source, parameters, limit).ok_or(Problem::NotRecognised)?;
            if !self.step((source.len() + next.bytes.len()) / 4) {
                return Err(Problem::TooLarge);
            }
            let (cut, damaged) = decoded.map_or((false, false), |before| (before.cut, before.damaged));
            decoded = Some(Decoded { cut: next.cut || cut, damaged: next.damaged || damaged, ..next });
        }
        Ok(decoded.unwrap_or_else(|| Decoded {
            bytes: raw.get(..raw.len().min(limit)).unwrap_or_default().to_vec(),
            cut: raw.len() > limit,
            damaged: false,
        }))
    }

    /// The cross-reference table, newest section first.
    fn read_sections(&mut self) -> Option<()> {
        let tail = self.bytes.len().saturating_sub(HEADER_WITHIN);
        let near_end = find_last(self.bytes.get(tail..)?, b"startxref").map(|at| at + tail);
        let anywhere = || if is_truncated(self.bytes) { None } else { find_last(self.bytes, b"startxref") };
        let mark = near_end.or_else(anywhere)?;
        let mut lexer = Lexer::new(self.bytes, mark + b"startxref".len());
        let Token::Int(place) = lexer.token() else { return None };
        let mut next = vec![usize::try_from(place).ok()?];
        let mut seen = Vec::new();
        let mut newest = None;
        while let Some(place) = next.pop() {
            if seen.contains(&place) {
                continue;
            }
            if seen.len() >= MAX_SECTIONS {
                self.cut = true;
                break;
            }
            seen.push(place);
            let Some(trailer) = self.read_section(place) else {
                // An older section that is damaged does not make the newest worthless; repair does better.
                return None;
            };
            // What a hybrid file says in a stream comes before what it said earlier.
            for key in [b"Prev".as_slice(), b"XRefStm"] {
                if let Some(place) = trailer.get(key).size() {
                    next.push(place);
                }
            }
            newest.get_or_insert(trailer);
        }
        self.trailer = newest?;
        self.trailer.has(b"Root").then_some(())
    }

    fn read_section(&mut self, place: usize) -> Option<Dict> {
        let mut lexer = Lexer::new(self.bytes, place);
        match lexer.token() {
            Token::Word(b"xref") => self.read_table(lexer),
            Token::Int(number) => {
                let (Token::Int(_), Token::Word(b"obj")) = (lexer.token(), lexer.token()) else { return None };
                let id = Id { number: u32::try_from(number).ok()?, generation: 0 };
                let object = self.object_here(&mut lexer, id);
                self.read_table_stream(&object)
            }
            _ => None,
        }
    }

    fn enter(&mut self, number: i64, entry: Entry) {
        if let Ok(number) = u32::try_from(number) {
            if self.entries.len() < MAX_ENTRIES {
                self.entries.entry(number).or_insert(entry);
            } else {
                self.cut = true;
            }
        }
    }

    fn read_table(&mut self, mut lexer: Lexer) -> Option<Dict> {
        let start = lexer.at;
        loop {
            match lexer.token() {
                Token::Word(b"trailer") => break,
                Token::Int(first) => {
                    let Token::Int(count) = lexer.token() else { return None };
                    for index in 0..count {
                        let before = lexer.at;
                        let (Token::Int(place), Token::Int(_)) = (lexer.token(), lexer.token()) else {
                            // Fewer entries than were announced.
                            lexer.at = before;
                            break;
                        };
                        let entry = match lexer.token() {
                            Token::Word(b"n") => usize::try_from(place).map_or(Entry::Free, Entry::At),
                            Token::Word(b"f") => Entry::Free,
                            _ => return None,
                        };
                        self.enter(first.saturating_add(index), entry);
                    }
                }
                _ => return None,
            }
        }
        let trailer = lexer.object()?;
        self.step(lexer.at - start).then_some(())?;
        trailer.dict().cloned()
    }

    fn read_table_stream(&mut self, object: &Object) -> Option<Dict> {
        let stream = object.stream()?;
        if !stream.dict.is(b"Type", b"XRef") {
            return None;
        }
        let widths: Vec<usize> = stream.dict.get(b"W").list()?.iter().take(3).filter_map(Object::size).collect();
        let [kind_width, place_width, extra_width] = *widths.as_slice() else { return None };
        if widths.iter().any(|width| *width > 8) {
            return None;
        }
        let size = stream.dict.get(b"Size").int()?;
        let sections: Vec<i64> = stream
            .dict
            .get(b"Index")
            .list()
            .map_or_else(|| vec![0, size], |numbers| numbers.iter().filter_map(Object::int).collect());
        let decoded = self.decode(stream, MAX_STREAM);
        let mut entries = decoded.bytes.chunks_exact((kind_width + place_width + extra_width).max(1));
        for section in sections.chunks_exact(2) {
            let [first, count] = *section else { break };
            for index in 0..count {
                let Some(entry) = entries.next() else { break };
                let (kind, rest) = entry.split_at_checked(kind_width)?;
                let (place, _) = rest.split_at_checked(place_width)?;
                let place = big_endian(place);
                let entry = match if kind_width == 0 { 1 } else { big_endian(kind) } {
                    1 => usize::try_from(place).map_or(Entry::Free, Entry::At),
                    2 => u32::try_from(place).map_or(Entry::Free, Entry::In),
                    _ => Entry::Free,
                };
                self.enter(first.saturating_add(index), entry);
            }
        }
        Some(stream.dict.clone())
    }

    fn finds_encryption(&mut self) -> bool {
        let encrypt = self.trailer.get(b"Encrypt").clone();
        encrypt == Object::Null || self.resolve(&encrypt).dict().is_some()
    }

    /// Learns what decrypts the file.
    fn unlock(&mut self) -> Result<(), Unusable> {
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

    /// Finds the objects in the file, ignoring the table.
    fn repair(&mut self) {
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

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// Every string in an object decrypted; depth is bounded where objects are read.
fn decrypted(crypt: &Crypt, object: Object, id: Id) -> Object {
    match object {
        Object::Text(text) => Object::Text(crypt.text(&text, id).into()),
        Object::List(items) => {
            Object::List(items.iter().map(|item| decrypted(crypt, item.clone(), id)).collect::<Vec<_>>().into())
        }
        Object::Dict(dict) => Object::Dict(decrypted_dict(crypt, &dict, id)),
        Object::Stream(stream) => {
            let dict = decrypted_dict(crypt, &stream.dict, id);
            Object::Stream(Rc::new(Stream { dict, ..*stream }))
        }
        other => other,
    }
}

fn decrypted_dict(crypt: &Crypt, dict: &Dict, id: Id) -> Dict {
    let entries = dict.entries().map(|(key, value)| (Rc::from(key), decrypted(crypt, value.clone(), id)));
    Dict::new(entries.collect())
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
