//! What headers and bodies write in ASCII for other bytes: with percent signs, as quoted-printable, and in encoded words.

use crate::documents::bytes::part;
use crate::documents::text;
use crate::documents::text::Decoded;

/// Bytes of which some are given as `%` and two digits.
pub(super) fn percent_decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let code = if *byte == b'%' { hex(after) } else { None };
        bytes.push(code.unwrap_or(*byte));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    bytes
}

/// The byte that two hexadecimal digits stand for.
fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(part(digits, 0, 2)?).ok()?, 16).ok()
}

/// What quoted-printable stands for.
pub(super) fn quoted_printable(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'=' {
            bytes.push(*byte);
            continue;
        }
        let trailing = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\r')).unwrap_or(rest.len());
        if let Some(next) = rest.get(trailing..).and_then(|rest| rest.strip_prefix(b"\n")) {
            rest = next;
            continue;
        }
        if let Some(code) = hex(rest) {
            bytes.push(code);
            rest = rest.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'=');
        }
    }
    bytes
}

/// A field with its encoded words replaced. Words that follow one another in one character set are decoded together:
/// a character may be divided between them.
pub(super) fn words(raw: &Decoded) -> Decoded {
    let mut decoded = Decoded { text: String::new(), whole: raw.whole };
    let mut waiting: Option<(&str, Vec<u8>)> = None;
    let mut rest = raw.text.as_str();
    while let Some((before, word)) = rest.split_once("=?") {
        let found = encoded_word(word);
        // Blanks between two encoded words are none of the text.
        let follows = waiting.is_some() && found.is_some() && before.trim().is_empty();
        let charset = found.as_ref().map(|(charset, ..)| *charset).unwrap_or_default();
        if !follows || waiting.as_ref().is_some_and(|(before, _)| !before.eq_ignore_ascii_case(charset)) {
            append(waiting.take(), &mut decoded);
        }
        if !follows {
            decoded.text.push_str(before);
        }
        if let Some((charset, bytes, after)) = found {
            waiting.get_or_insert((charset, Vec::new())).1.extend(bytes);
            rest = after;
        } else {
            decoded.text.push_str("=?");
            rest = word;
        }
    }
    append(waiting, &mut decoded);
    decoded.text.push_str(rest);
    decoded
}

fn append(word: Option<(&str, Vec<u8>)>, decoded: &mut Decoded) {
    if let Some((charset, bytes)) = word {
        let word = text::decode(&bytes, Some(charset));
        decoded.text.push_str(&word.text);
        decoded.whole &= word.whole;
    }
}

/// The character set of a word in one of its own, the bytes of the word, and what follows it.
fn encoded_word(word: &str) -> Option<(&str, Vec<u8>, &str)> {
    let (charset, rest) = word.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let (content, after) = rest.split_once("?=")?;
    let bytes = match encoding {
        "B" | "b" => text::base64(content.as_bytes()),
        "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    // Characters that stand there as they are have been decoded.
    let charset = if content.is_ascii() { charset.split('*').next().unwrap_or_default() } else { "utf-8" };
    Some((charset, bytes, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_printable_as_it_comes() {
        assert_eq!(quoted_printable(b"a=3D=E4=zz= \r\nb="), b"a=\xe4=zzb=");
    }
}
