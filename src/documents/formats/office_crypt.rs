//! The encryption of Office documents, [MS-OFFCRYPTO], as far as the passwords go that Office sets by itself: documents
//! that are protected against changes are encrypted with one of them, and Office opens them without asking.

use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherDecrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256, Block};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::cipher::{rc4, uncbc};
use super::xml::{Event, Reader, Tag};
use crate::documents::bytes::{Little, part};

/// The passwords that Excel and PowerPoint set. PowerPoint does so before 2007 alone.
const EXCEL: &str = "VelvetSweatshop";
const PASSWORDS: [&str; 2] = [EXCEL, "/01Hannes Ruescher/01"];

/// How many times a password is hashed at the most; Office does it 100,000 times.
const MOST_SPINS: u32 = 200_000;

/// The record of a workbook that says how the records after it are encrypted.
const FILE_PASS: u16 = 0x002f;

/// Bytes of a workbook, or of a package, that have a key or a vector of their own.
const BLOCK: usize = 1024;
const SEGMENT: usize = 4096;

/// Why a document was not decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It asks for a password.
    Locked,
    /// It is encrypted in a way that is not known here, so that it may be with such a password.
    Unknown,
}

/// A package of later Office, from the streams `EncryptionInfo` and `EncryptedPackage`.
///
/// # Errors
/// [`Refused`] where it is not encrypted with a password that Office sets.
pub fn package(info: &[u8], package: &[u8]) -> Result<Vec<u8>, Refused> {
    match (Little.u16(info, 0), Little.u16(info, 2)) {
        (Some(4), Some(4)) => agile(info.get(8..).unwrap_or_default(), package),
        (Some(2..=4), Some(2)) => standard(info, package),
        _ => Err(Refused::Locked),
    }
}

/// The stream of a workbook of before 2007, decrypted if it is encrypted.
///
/// # Errors
/// [`Refused`] where it is not encrypted with a password that Office sets.
pub fn workbook(mut stream: Vec<u8>) -> Result<Vec<u8>, Refused> {
    let mut cipher = None;
    let mut at = 0;
    while let (Some(number), Some(length)) = (Little.u16(&stream, at), Little.short(&stream, at + 2)) {
        let from = at + 4;
        let Some(content) = stream.get_mut(from..from + length) else { break };
        if number == FILE_PASS {
            cipher = Some(Cipher::of(content)?);
        } else if let Some(cipher) = &mut cipher {
            let plain = match number {
                // What says where a substream begins and who uses the file, and where a sheet begins.
                0x0809 | 0x0409 | 0x0209 | 0x0009 | 0x00e1 | 0x0138 | 0x0194..=0x0196 => length,
                0x0085 => 4,
                _ => 0,
            };
            cipher.decrypt(content.get_mut(plain..).unwrap_or_default(), from + plain, length);
        }
        at = from + length;
    }
    Ok(stream)
}

/// Whether a presentation of before 2007 is encrypted with a password that Office sets, by the container in it that says how.
pub fn opens_presentation(info: &[u8]) -> bool {
    Keys::of_crypto_api(info).is_ok()
}

fn utf16(password: &str) -> Vec<u8> {
    password.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    fn named(name: &str) -> Option<Self> {
        Some(match name.replace('-', "").to_ascii_uppercase().as_str() {
            "MD5" => Self::Md5,
            "SHA1" => Self::Sha1,
            "SHA256" => Self::Sha256,
            "SHA384" => Self::Sha384,
            "SHA512" => Self::Sha512,
            _ => return None,
        })
    }

    fn of(self, parts: [&[u8]; 2]) -> Vec<u8> {
        fn digest<D: Digest>(parts: [&[u8]; 2]) -> Vec<u8> {
            let mut hash = D::new();
            for part in parts {
                hash.update(part);
            }
            hash.finalize().iter().copied().collect()
        }
        match self {
            Self::Md5 => digest::<Md5>(parts),
            Self::Sha1 => digest::<Sha1>(parts),
            Self::Sha256 => digest::<Sha256>(parts),
            Self::Sha384 => digest::<Sha384>(parts),
            Self::Sha512 => digest::<Sha512>(parts),
        }
    }

    /// The password of Excel, hashed with the salt and then so many times again.
    fn spun(self, salt: &[u8], spins: u32) -> Vec<u8> {
        fn spin<D: Digest>(salt: &[u8], spins: u32) -> Vec<u8> {
            let mut hash = D::new().chain_update(salt).chain_update(utf16(EXCEL)).finalize();
            for n in 0..spins {
                hash = D::new().chain_update(n.to_le_bytes()).chain_update(&hash).finalize();
            }
            hash.iter().copied().collect()
        }
        match self {
            Self::Md5 => spin::<Md5>(salt, spins),
            Self::Sha1 => spin::<Sha1>(salt, spins),
            Self::Sha256 => spin::<Sha256>(salt, spins),
            Self::Sha384 => spin::<Sha384>(salt, spins),
            Self::Sha512 => spin::<Sha512>(salt, spins),
        }
    }
}

/// AES with a key of any of its three lengths.
enum Aes {
    Of128(Aes128),
    Of192(Aes192),
    Of256(Aes256),
}

impl Aes {
    fn new(key: &[u8]) -> Result<Self, Refused> {
        let cipher = match key.len() {
            16 => Aes128::new_from_slice(key).map(Self::Of128),
            24 => Aes192::new_from_slice(key).map(Self::Of192),
            _ => Aes256::new_from_slice(key).map(Self::Of256),
        };
        cipher.map_err(|_| Refused::Unknown)
    }

    fn cbc(&self, vector: &[u8], encrypted: &[u8]) -> Vec<u8> {
        let vector = vector.first_chunk::<16>().unwrap_or(&[0; 16]);
        match self {
            Self::Of128(cipher) => uncbc(cipher, vector, encrypted),
            Self::Of192(cipher) => uncbc(cipher, vector, encrypted),
            Self::Of256(cipher) => uncbc(cipher, vector, encrypted),
        }
    }

    fn ecb(&self, encrypted: &[u8]) -> Vec<u8> {
        fn each(cipher: &impl BlockCipherDecrypt<BlockSize = U16>, encrypted: &[u8]) -> Vec<u8> {
            let mut plain = Vec::with_capacity(encrypted.len());
            for encrypted in encrypted.as_chunks::<16>().0 {
                let mut block = Block::from(*encrypted);
                cipher.decrypt_block(&mut block);
                plain.extend_from_slice(&block);
            }
            plain
        }
        match self {
            Self::Of128(cipher) => each(cipher, encrypted),
            Self::Of192(cipher) => each(cipher, encrypted),
            Self::Of256(cipher) => each(cipher, encrypted),
        }
    }
}

/// Bytes cut or filled up to a length.
fn fitted(mut bytes: Vec<u8>, length: usize) -> Vec<u8> {
    bytes.resize(length, 0x36);
    bytes
}

/// How long a package is, and its encrypted bytes.
fn length_and_rest(package: &[u8]) -> Result<(usize, &[u8]), Refused> {
    let length = Little.u64(package, 0).and_then(|length| usize::try_from(length).ok()).ok_or(Refused::Locked)?;
    let encrypted = package.get(8..).unwrap_or_default();
    // Of what goes over a bound only the first bytes are here.
    if length <= encrypted.len() { Ok((length, encrypted)) } else { Err(Refused::Unknown) }
}

/// What an element of agile encryption, 2.3.4.10, says about a key.
struct Settings {
    salt: Vec<u8>,
    hash: Hash,
    key_length: usize,
}

impl Settings {
    fn of(tag: &Tag) -> Result<Self, Refused> {
        let is = |name, expected| tag.attribute(name).is_some_and(|value| value == expected);
        let hash = tag.attribute("hashAlgorithm").and_then(|name| Hash::named(&name));
        let bits = tag.attribute("keyBits").and_then(|bits| bits.parse::<usize>().ok());
        let known = is("cipherAlgorithm", "AES") && is("cipherChaining", "ChainingModeCBC") && is("blockSize", "16");
        match (hash, bits) {
            (Some(hash), Some(bits @ (128 | 192 | 256))) if known => {
                Ok(Self { salt: bytes_of(tag, "saltValue"), hash, key_length: bits / 8 })
            }
            _ => Err(Refused::Unknown),
        }
    }
}

fn bytes_of(tag: &Tag, name: &str) -> Vec<u8> {
    tag.attribute(name).map(|value| crate::documents::text::base64(value.as_bytes())).unwrap_or_default()
}

/// Agile encryption, 2.3.4.10 to 2.3.4.15: its description is XML.
fn agile(xml: &[u8], package: &[u8]) -> Result<Vec<u8>, Refused> {
    let xml = String::from_utf8_lossy(xml);
    let mut reader = Reader::new(&xml);
    let (mut of_data, mut key) = (None, None);
    while let Ok(Some(event)) = reader.next() {
        let Event::Start(tag) = event else { continue };
        match tag.name {
            "keyData" => of_data = Some(Settings::of(&tag)?),
            // That of a certificate has no count.
            "encryptedKey" if tag.attribute("spinCount").is_some() => key = Some(agile_key(&tag)?),
            _ => {}
        }
    }
    let (Some(of_data), Some(key)) = (of_data, key) else { return Err(Refused::Locked) };
    let cipher = Aes::new(&fitted(key, of_data.key_length))?;
    let (length, encrypted) = length_and_rest(package)?;
    let mut plain = Vec::with_capacity(encrypted.len());
    for (n, segment) in (0_u32..).zip(encrypted.chunks(SEGMENT)) {
        let vector = fitted(of_data.hash.of([&of_data.salt, &n.to_le_bytes()]), 16);
        plain.extend(cipher.cbc(&vector, segment));
    }
    plain.truncate(length);
    Ok(plain)
}

/// The key of the package, which a password decrypts.
fn agile_key(tag: &Tag) -> Result<Vec<u8>, Refused> {
    const INPUT: [u8; 8] = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
    const VALUE: [u8; 8] = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
    const KEY: [u8; 8] = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];
    let settings = Settings::of(tag)?;
    let spins = tag.attribute("spinCount").and_then(|count| count.parse::<u32>().ok());
    let spins = spins.filter(|spins| *spins <= MOST_SPINS).ok_or(Refused::Unknown)?;
    let vector = fitted(settings.salt.clone(), 16);
    let hash = settings.hash.spun(&settings.salt, spins);
    let decrypted = |purpose: &[u8], name| {
        let key = fitted(settings.hash.of([&hash, purpose]), settings.key_length);
        Aes::new(&key).map(|cipher| cipher.cbc(&vector, &bytes_of(tag, name)))
    };
    let input = decrypted(&INPUT, "encryptedVerifierHashInput")?;
    let expected = settings.hash.of([input.get(..settings.salt.len()).unwrap_or(&input), &[]]);
    if decrypted(&VALUE, "encryptedVerifierHashValue")?.starts_with(&expected) {
        decrypted(&KEY, "encryptedKeyValue")
    } else {
        Err(Refused::Locked)
    }
}

/// The header and verifier of standard encryption, 2.3.4.5, and of RC4 by `CryptoAPI`, 2.3.5.1, which are laid out alike.
struct Verifier<'a> {
    algorithm: u32,
    key_length: usize,
    salt: &'a [u8],
    input: &'a [u8],
    value: &'a [u8],
}

impl<'a> Verifier<'a> {
    fn read(info: &'a [u8]) -> Option<Self> {
        let header = Little.long(info, 8)?;
        let at = 12_usize.checked_add(header)?;
        let salt_length = Little.long(info, at)?;
        let after = at.checked_add(4)?.checked_add(salt_length)?;
        Some(Self {
            algorithm: Little.u32(info, 20)?,
            key_length: Little.long(info, 28)? / 8,
            salt: part(info, at + 4, salt_length)?,
            input: part(info, after, 16)?,
            value: info.get(after + 20..)?,
        })
    }
}

/// Standard encryption, 2.3.4.7 to 2.3.4.9.
fn standard(info: &[u8], package: &[u8]) -> Result<Vec<u8>, Refused> {
    const SPINS: u32 = 50_000;
    let verifier = Verifier::read(info).ok_or(Refused::Locked)?;
    if !matches!(verifier.algorithm, 0 | 0x660e..=0x6610) || !matches!(verifier.key_length, 16 | 24 | 32) {
        return Err(Refused::Unknown);
    }
    let hash = Hash::Sha1.of([&Hash::Sha1.spun(verifier.salt, SPINS), &[0; 4]]);
    let half = |filler: u8| {
        let mut block = vec![filler; 64];
        block.iter_mut().zip(&hash).for_each(|(byte, hashed)| *byte ^= hashed);
        Hash::Sha1.of([&block, &[]])
    };
    let mut key = [half(0x36), half(0x5c)].concat();
    key.truncate(verifier.key_length);
    let cipher = Aes::new(&key)?;
    let expected = Hash::Sha1.of([&cipher.ecb(verifier.input), &[]]);
    if !cipher.ecb(verifier.value).starts_with(&expected) {
        return Err(Refused::Locked);
    }
    let (length, encrypted) = length_and_rest(package)?;
    let mut plain = cipher.ecb(encrypted);
    plain.truncate(length);
    Ok(plain)
}

/// RC4 with a key for each block.
struct Keys {
    hash: Hash,
    base: Vec<u8>,
    length: usize,
}

impl Keys {
    /// RC4 as Office 97 has it, 2.3.6.
    fn of_office_97(content: &[u8]) -> Result<Self, Refused> {
        let part = |at| part(content, at, 16).ok_or(Refused::Locked);
        let (salt, input, value) = (part(6)?, part(22)?, part(38)?);
        for password in PASSWORDS {
            let hash = fitted(Hash::Md5.of([&utf16(password), &[]]), 5);
            let base = fitted(Hash::Md5.of([&[&hash, salt].concat().repeat(16), &[]]), 5);
            let keys = Self { hash: Hash::Md5, base, length: 16 };
            if keys.fits(input, value) {
                return Ok(keys);
            }
        }
        Err(Refused::Locked)
    }

    /// RC4 by `CryptoAPI`, 2.3.5.
    fn of_crypto_api(info: &[u8]) -> Result<Self, Refused> {
        let verifier = Verifier::read(info).ok_or(Refused::Locked)?;
        if !matches!(verifier.algorithm, 0 | 0x6801) || verifier.key_length > 16 {
            return Err(Refused::Unknown);
        }
        let length = if verifier.key_length == 0 { 5 } else { verifier.key_length };
        for password in PASSWORDS {
            let base = Hash::Sha1.of([verifier.salt, &utf16(password)]);
            let keys = Self { hash: Hash::Sha1, base, length };
            if keys.fits(verifier.input, verifier.value) {
                return Ok(keys);
            }
        }
        Err(Refused::Locked)
    }

    fn fits(&self, input: &[u8], value: &[u8]) -> bool {
        let decrypted = rc4(&self.of(0), &[input, value].concat());
        let (input, value) = decrypted.split_at_checked(16).unwrap_or_default();
        value.starts_with(&self.hash.of([input, &[]]))
    }

    fn of(&self, block: u32) -> Vec<u8> {
        let mut key = self.hash.of([&self.base, &block.to_le_bytes()]);
        key.truncate(self.length);
        // A key of 40 bits is filled up.
        if self.hash == Hash::Sha1 && self.length == 5 {
            key.resize(16, 0);
        }
        key
    }
}

/// How the records of a workbook are encrypted.
enum Cipher {
    /// By the places of bytes, 2.3.7.
    Xor([u8; 16]),
    Rc4 {
        keys: Keys,
        /// The block that the bytes are of.
        block: Option<usize>,
        bytes: Vec<u8>,
    },
}

impl Cipher {
    fn of(content: &[u8]) -> Result<Self, Refused> {
        // Before 1997 there was only XOR, without a record that says so.
        let xor = if content.len() == 4 { Some(0) } else { (Little.u16(content, 0) == Some(0)).then_some(2) };
        if let Some(at) = xor {
            let (key, verifier) = Little.u16(content, at).zip(Little.u16(content, at + 2)).ok_or(Refused::Locked)?;
            let password = PASSWORDS.iter().find(|password| xor_verifier(password.as_bytes()) == verifier);
            return password.map(|password| Self::Xor(xor_array(password.as_bytes(), key))).ok_or(Refused::Locked);
        }
        let keys = match (Little.u16(content, 2), Little.u16(content, 4)) {
            (Some(1), Some(1)) => Keys::of_office_97(content)?,
            (Some(2..=4), Some(2)) => Keys::of_crypto_api(content.get(2..).unwrap_or_default())?,
            _ => return Err(Refused::Locked),
        };
        Ok(Self::Rc4 { keys, block: None, bytes: Vec::new() })
    }

    /// Decrypts bytes that stand at this place of the stream, in a record whose content has this length.
    fn decrypt(&mut self, content: &mut [u8], from: usize, length: usize) {
        for (byte, place) in content.iter_mut().zip(from..) {
            match self {
                Self::Xor(array) => {
                    let key = array.get((place + length) % 16).copied().unwrap_or_default();
                    *byte = (*byte ^ key).rotate_left(3);
                }
                Self::Rc4 { keys, block, bytes } => {
                    if *block != Some(place / BLOCK) {
                        *block = Some(place / BLOCK);
                        *bytes = rc4(&keys.of(u32::try_from(place / BLOCK).unwrap_or_default()), &[0; BLOCK]);
                    }
                    *byte ^= bytes.get(place % BLOCK).copied().unwrap_or_default();
                }
            }
        }
    }
}

/// The verifier of a password, 2.3.7.1.
fn xor_verifier(password: &[u8]) -> u16 {
    let length = u8::try_from(password.len()).unwrap_or_default();
    let bytes = password.iter().rev().chain([&length]);
    let verifier = bytes.fold(0_u16, |verifier, byte| (verifier >> 14 & 1 | verifier << 1 & 0x7fff) ^ u16::from(*byte));
    verifier ^ 0xce4b
}

/// What bytes are combined with, 2.3.7.2: a password, filled up, and the two bytes of the key by turns.
fn xor_array(password: &[u8], key: u16) -> [u8; 16] {
    const FILLER: [u8; 15] = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0, 0xbe, 0x0f, 0, 0xbf, 0x0f, 0];
    let mut array = [0; 16];
    let bytes = password.iter().chain(&FILLER);
    for ((place, byte), of_key) in array.iter_mut().zip(bytes).zip(key.to_le_bytes().iter().cycle()) {
        *place = (byte ^ of_key).rotate_right(1);
    }
    array
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(number: u16, content: &[u8]) -> Vec<u8> {
        [&number.to_le_bytes()[..], &u16::try_from(content.len()).unwrap().to_le_bytes(), content].concat()
    }

    #[test]
    fn the_verifier_and_the_array_of_excels_own_password() {
        // As officecrypto-tool has them.
        assert_eq!(xor_verifier(EXCEL.as_bytes()), 0x9a0a);
        let array = xor_array(EXCEL.as_bytes(), 0xb359);
        let own: Vec<u8> = b"Velvet".iter().zip([0x59, 0xb3].iter().cycle()).map(|(byte, key)| byte ^ key).collect();
        assert!(array.iter().zip(&own).all(|(byte, own)| byte.rotate_left(1) == *own));
    }

    #[test]
    fn another_password_is_asked_for() {
        let own = [0, 0, 0x59, 0xb3, 0x0a, 0x9a];
        for (content, expected) in [
            (&own[..], Ok(())),
            (&own[2..], Ok(())),
            (&[0, 0, 0x59, 0xb3, 0x0b, 0x9a], Err(Refused::Locked)),
            (&[1, 0, 1, 0, 1, 0], Err(Refused::Locked)),
            (&[1, 0, 9, 0, 9, 0], Err(Refused::Locked)),
            (&[], Err(Refused::Locked)),
        ] {
            let stream = [record(0x0809, &[0; 8]), record(FILE_PASS, content), record(0x0203, &[0; 14])].concat();
            assert_eq!(workbook(stream).map(|_| ()), expected, "{content:?}");
        }
        assert_eq!(workbook(b"\x09\x08\x02\0\0\x06".to_vec()), Ok(b"\x09\x08\x02\0\0\x06".to_vec()));
    }

    #[test]
    fn what_is_described_in_another_way_is_not_judged() {
        let agile = |spins: u32, chaining: &str| {
            let settings = format!(
                "cipherAlgorithm='AES' cipherChaining='{chaining}' blockSize='16' keyBits='128' hashAlgorithm='SHA1' saltValue='QUJD'"
            );
            let xml = format!("<e><keyData {settings}/><p:encryptedKey spinCount='{spins}' {settings}/></e>");
            package(&[&[4, 0, 4, 0, 0x40, 0, 0, 0], xml.as_bytes()].concat(), &[0; 8])
        };
        assert_eq!(agile(1, "ChainingModeCBC"), Err(Refused::Locked));
        assert_eq!(agile(1, "ChainingModeCFB"), Err(Refused::Unknown));
        assert_eq!(agile(MOST_SPINS + 1, "ChainingModeCBC"), Err(Refused::Unknown));
        assert_eq!(package(&[3, 0, 3, 0], &[]), Err(Refused::Locked));
        assert_eq!(package(&[], &[]), Err(Refused::Locked));
    }
}
