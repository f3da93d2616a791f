//! The standard security handler, ISO 32000-2, 7.6, ours because opening a file is bounded here (see the folder), and as files
//! with encrypted attachments alone are read: as far as a person without a password gets.

use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes256, Block};
use md5::{Digest, Md5};
use sha2::{Sha256, Sha384, Sha512};

use super::super::cipher::{self, rc4};
use super::syntax::{Dict, Id, Object};

/// What stands in for the characters that a password lacks, 7.6.4.3.
const PADDING: [u8; 32] = [
    0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00,
    0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
];

/// Why a file cannot be decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It asks for a password, or for a certificate.
    Locked,
    /// Its description of the encryption is damaged.
    Damaged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    None,
    Rc4,
    /// AES with a key for each object.
    Aes,
    /// AES with one key for the file.
    Aes256,
}

/// How to decrypt a file.
#[derive(Debug)]
pub struct Crypt {
    key: Vec<u8>,
    strings: Method,
    streams: Method,
    filters: Vec<(Vec<u8>, Method)>,
}

impl Crypt {
    /// From the encryption dictionary, whose entries are resolved, and the first part of the file's identifier.
    ///
    /// # Errors
    /// [`Refused`] where a file cannot be opened without a password.
    pub fn new(dict: &Dict, identifier: &[u8]) -> Result<Self, Refused> {
        // Public-key handlers ask for a certificate.
        if !dict.is(b"Filter", b"Standard") {
            return Err(if dict.get(b"Filter").name().is_some() { Refused::Locked } else { Refused::Damaged });
        }
        let version = dict.get(b"V").int().unwrap_or(0);
        let revision = dict.get(b"R").int().ok_or(Refused::Damaged)?;
        let filters: Vec<(Vec<u8>, Method)> = dict
            .get(b"CF")
            .dict()
            .into_iter()
            .flat_map(Dict::entries)
            .take(100)
            .filter_map(|(name, filter)| Some((name.to_vec(), method(filter.dict()?))))
            .collect();
        let of = |key: &[u8]| {
            let name = dict.get(key).name().unwrap_or(b"Identity");
            filters.iter().find(|filter| filter.0 == name).map_or(Method::None, |filter| filter.1)
        };
        let (strings, streams) = match version {
            1..=3 => (Method::Rc4, Method::Rc4),
            4..=6 => (of(b"StrF"), of(b"StmF")),
            _ => return Err(Refused::Locked),
        };
        let crypt = |key| Self { key, strings, streams, filters: filters.clone() };
        // Where no more than attachments are encrypted, the document opens without any password.
        let needs_none = strings == Method::None && streams == Method::None;
        let key = if revision >= 5 { key_of_revision_5(dict, revision) } else { key_of(dict, revision, identifier) };
        match key {
            Ok(key) => Ok(crypt(key)),
            Err(_) if needs_none => Ok(crypt(Vec::new())),
            Err(refused) => Err(refused),
        }
    }

    /// A string of this object, decrypted.
    pub fn text(&self, text: &[u8], id: Id) -> Vec<u8> {
        self.decrypt(self.strings, text, id)
    }

    /// A stream of this object, decrypted; `filter` is the crypt filter that it names, if it does. None if that takes a
    /// password, though the document takes none.
    pub fn stream(&self, bytes: &[u8], id: Id, filter: Option<&[u8]>) -> Option<Vec<u8>> {
        let method = filter.map_or(self.streams, |name| {
            self.filters.iter().find(|filter| filter.0 == name).map_or(Method::None, |filter| filter.1)
        });
        (method == Method::None || !self.key.is_empty()).then(|| self.decrypt(method, bytes, id))
    }

    /// Whether streams are stored as they are.
    pub fn leaves_streams(&self) -> bool {
        self.streams == Method::None
    }

    fn decrypt(&self, method: Method, bytes: &[u8], id: Id) -> Vec<u8> {
        match method {
            Method::None => bytes.to_vec(),
            Method::Rc4 => rc4(&self.key_for(id, b""), bytes),
            Method::Aes => Aes128::new_from_slice(&self.key_for(id, b"sAlT"))
                .map_or_else(|_| bytes.to_vec(), |cipher| uncbc(&cipher, bytes)),
            Method::Aes256 => {
                Aes256::new_from_slice(&self.key).map_or_else(|_| bytes.to_vec(), |cipher| uncbc(&cipher, bytes))
            }
        }
    }

    /// Algorithm 1: the key of one object.
    fn key_for(&self, id: Id, salt: &[u8]) -> Vec<u8> {
        let mut hash = Md5::new();
        hash.update(&self.key);
        let [low, middle, high, _] = id.number.to_le_bytes();
        hash.update([low, middle, high]);
        hash.update(id.generation.to_le_bytes());
        hash.update(salt);
        let length = (self.key.len() + 5).min(16);
        hash.finalize().into_iter().take(length).collect()
    }
}

fn method(filter: &Dict) -> Method {
    match filter.get(b"CFM").name() {
        Some(b"V2") => Method::Rc4,
        Some(b"AESV2") => Method::Aes,
        Some(b"AESV3") => Method::Aes256,
        _ => Method::None,
    }
}

fn entry<'a>(dict: &'a Dict, key: &[u8]) -> Result<&'a [u8], Refused> {
    dict.get(key).text().ok_or(Refused::Damaged)
}

/// How many bytes the key of an older file has.
fn key_length(dict: &Dict) -> usize {
    let bits = match dict.get(b"V").int() {
        Some(1) => 40,
        Some(4) => dict.get(b"Length").size().unwrap_or(128),
        _ => dict.get(b"Length").size().unwrap_or(40),
    };
    // Some writers give bytes.
    if bits < 40 { bits } else { bits / 8 }.clamp(5, 16)
}

fn repeated_hash(mut key: Vec<u8>, length: usize, revision: i64) -> Vec<u8> {
    key.truncate(length);
    if revision >= 3 {
        for _ in 0..50 {
            key = Md5::digest(&key).to_vec();
            key.truncate(length);
        }
    }
    key
}

/// RC4 once, or twenty times with keys that differ by these numbers.
fn repeated_rc4(key: &[u8], bytes: &[u8], rounds: impl Iterator<Item = u8>) -> Vec<u8> {
    rounds.fold(bytes.to_vec(), |bytes, round| {
        let key: Vec<u8> = key.iter().map(|byte| byte ^ round).collect();
        rc4(&key, &bytes)
    })
}

/// Algorithms 2 to 7: the key by an empty user password, or else by an empty owner password.
fn key_of(dict: &Dict, revision: i64, identifier: &[u8]) -> Result<Vec<u8>, Refused> {
    let by_user = key_by_user(dict, revision, identifier, &PADDING);
    if by_user != Err(Refused::Locked) {
        return by_user;
    }
    let owner_key = repeated_hash(Md5::digest(PADDING).to_vec(), key_length(dict), revision);
    let owner = entry(dict, b"O")?;
    let owner = owner.get(..32).unwrap_or(owner);
    let last_round = if revision < 3 { 0 } else { 19 };
    let password = repeated_rc4(&owner_key, owner, (0..=last_round).rev());
    key_by_user(dict, revision, identifier, &password)
}

/// Algorithms 2, 4, 5 and 6: the key by this user password, padded.
fn key_by_user(dict: &Dict, revision: i64, identifier: &[u8], password: &[u8]) -> Result<Vec<u8>, Refused> {
    let (owner, user) = (entry(dict, b"O")?, entry(dict, b"U")?);
    // Written as a signed number, by some as an unsigned one.
    let permissions = dict.get(b"P").int().ok_or(Refused::Damaged)?.to_le_bytes();
    let mut hash = Md5::new();
    hash.update(password);
    hash.update(owner.get(..32).unwrap_or(owner));
    hash.update(permissions.get(..4).unwrap_or_default());
    hash.update(identifier);
    if revision >= 4 && dict.get(b"EncryptMetadata") == &Object::Bool(false) {
        hash.update([0xff; 4]);
    }
    let mut key = repeated_hash(hash.finalize().to_vec(), key_length(dict), revision);
    let (expected, compared) = if revision < 3 {
        (rc4(&key, &PADDING), 32)
    } else {
        let mut check = Md5::new();
        check.update(PADDING);
        check.update(identifier);
        (repeated_rc4(&key, &check.finalize(), 0..20), 16)
    };
    if user.len() < compared || user.get(..compared) != expected.get(..compared) {
        return Err(Refused::Locked);
    }
    // AES-128 takes 16 bytes, however long the dictionary says that the key is.
    if dict.get(b"V").int() == Some(4) {
        key.resize(16, 0);
    }
    Ok(key)
}

/// Algorithms 2.A, 11 and 12: the key by an empty user password, or else by an empty owner password.
fn key_of_revision_5(dict: &Dict, revision: i64) -> Result<Vec<u8>, Refused> {
    let user = entry(dict, b"U")?.get(..48).ok_or(Refused::Damaged)?;
    let owner = entry(dict, b"O")?;
    for (own, key, more) in [(user, b"UE", [].as_slice()), (owner, b"OE", user)] {
        let part = |from: usize, to: usize| own.get(from..to).ok_or(Refused::Damaged);
        let hash = |salt: &[u8]| {
            let salted = [salt, more].concat();
            if revision == 5 { Sha256::digest(&salted).to_vec() } else { hardened(&salted, more) }
        };
        if part(0, 32)? == hash(part(32, 40)?) {
            let cipher = Aes256::new_from_slice(&hash(part(40, 48)?)).map_err(|_| Refused::Damaged)?;
            let encrypted = entry(dict, key)?.get(..32).ok_or(Refused::Damaged)?;
            return Ok(cipher::uncbc(&cipher, &[0; 16], encrypted));
        }
    }
    Err(Refused::Locked)
}

/// Algorithm 2.B with an empty password; `more` is what goes into every round for the owner.
fn hardened(salted: &[u8], more: &[u8]) -> Vec<u8> {
    let mut key = Sha256::digest(salted).to_vec();
    let mut last = 0;
    for round in 0_u32.. {
        if round >= 64 && u32::from(last) + 32 <= round {
            break;
        }
        let repeated = [&key, more].concat().repeat(64);
        let (Some(cipher), Some(start)) =
            (key.get(..16).and_then(|key| Aes128::new_from_slice(key).ok()), key.get(16..32))
        else {
            break;
        };
        let mut encrypted = Vec::with_capacity(repeated.len());
        let mut chained = start.to_vec();
        for plain in repeated.chunks_exact(16) {
            let mut block = Block::default();
            for (byte, (one, other)) in block.iter_mut().zip(plain.iter().zip(&chained)) {
                *byte = one ^ other;
            }
            cipher.encrypt_block(&mut block);
            chained = block.to_vec();
            encrypted.extend_from_slice(&block);
        }
        // The first 16 bytes as one number modulo 3, and 256 is 1 modulo 3.
        let sum: u32 = encrypted.iter().take(16).map(|byte| u32::from(*byte)).sum();
        last = encrypted.last().copied().unwrap_or_default();
        key = match sum % 3 {
            0 => Sha256::digest(&encrypted).to_vec(),
            1 => Sha384::digest(&encrypted).to_vec(),
            _ => Sha512::digest(&encrypted).to_vec(),
        };
    }
    key.truncate(32);
    key
}

/// AES in CBC mode: the vector first, and padding to be taken off at the end.
fn uncbc(cipher: &impl BlockCipherDecrypt<BlockSize = aes::cipher::consts::U16>, bytes: &[u8]) -> Vec<u8> {
    let Some((vector, encrypted)) = bytes.split_first_chunk::<16>() else { return Vec::new() };
    let mut plain = cipher::uncbc(cipher, vector, encrypted);
    let padding = usize::from(plain.last().copied().unwrap_or_default());
    if (1..=16).contains(&padding) {
        plain.truncate(plain.len().saturating_sub(padding));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_standard_is_locked_and_what_is_incomplete_is_damaged() {
        let dict = |text: &str| {
            let object = super::super::syntax::Lexer::new(text.as_bytes(), 0).object().expect("an object");
            object.dict().cloned().expect("a dictionary")
        };
        let refused = |text: &str| Crypt::new(&dict(text), b"").err();
        assert_eq!(refused("<</Filter/Adobe.PubSec/V 4>>"), Some(Refused::Locked));
        assert_eq!(refused("<</V 4>>"), Some(Refused::Damaged));
        assert_eq!(refused("<</Filter/Standard/V 2/R 3>>"), Some(Refused::Damaged));
        assert_eq!(refused("<</Filter/Standard/V 2/R 3/O(a)/U(b)/P -4>>"), Some(Refused::Locked));
        assert_eq!(refused("<</Filter/Standard/V 5/R 6/O(a)/U(b)/P -4>>"), None);
        assert_eq!(
            refused("<</Filter/Standard/V 5/R 6/O(a)/U(b)/P -4/CF<</S<</CFM/AESV3>>>>/StmF/S/StrF/S>>"),
            Some(Refused::Damaged)
        );
    }
}
