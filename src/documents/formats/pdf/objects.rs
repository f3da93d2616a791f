//! The objects of a file, ISO 32000-1, 7.3 and 7.5.7, where they lie: one by one or in object streams; and the bytes of
//! streams, decrypted and through their filters.

use std::rc::Rc;

use super::crypt::Crypt;
use super::file::{Entry, File, MAX_ENTRIES, MAX_STREAM, find};
use super::filter::{self, Decoded, Parameters};
use super::syntax::{Dict, Id, Lexer, Object, Stream, Token};
use crate::documents::content::Problem;

/// How many filters a stream may have.
const MAX_FILTERS: usize = 8;
/// How many bytes of object streams are held decoded.
const MAX_HELD: usize = 16 << 20;
/// How many steps an object takes beyond its bytes.
const OBJECT_STEPS: usize = 64;

/// An object stream, 7.5.7, decoded: its objects by number and place.
#[derive(Debug)]
pub(super) struct Pack {
    bytes: Vec<u8>,
    pub(super) places: Vec<(u32, usize)>,
}

impl File<'_> {
    /// The object that begins here; none if none of this number does.
    pub(super) fn object_at(&mut self, at: usize, id: Id) -> Option<Object> {
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
    pub(super) fn object_here(&mut self, lexer: &mut Lexer, id: Id) -> Object {
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
    pub(super) fn packed(&mut self, pack: u32, number: u32) -> Option<Object> {
        let pack = self.pack(pack)?;
        let place = pack.places.iter().rev().find(|place| place.0 == number)?.1;
        self.step(pack.places.len() / 8);
        let mut lexer = Lexer::new(&pack.bytes, place);
        let object = lexer.object().unwrap_or(Object::Null);
        self.step(lexer.at.saturating_sub(place) + OBJECT_STEPS).then_some(object)
    }

    pub(super) fn pack(&mut self, number: u32) -> Option<Rc<Pack>> {
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
