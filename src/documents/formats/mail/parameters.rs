//! The parameters of a field: such as the character set of a part and the name of a file.

use super::coded::percent_decoded;
use crate::documents::text;

/// Parameters of one field that are read.
const MOST_PARAMETERS: usize = 100;

/// A parameter of a field, in one piece or in several (RFC 2231).
pub(super) fn parameter(field: &str, name: &str) -> Option<String> {
    let parameters = parameters(field);
    let value = |name: &str| {
        let found = parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    let (mut bytes, mut coded, mut pieces) = (Vec::new(), false, 0);
    if let Some(value) = value(&format!("{name}*")) {
        (bytes, coded, pieces) = (percent_decoded(value), true, 1);
    } else if let Some(value) = value(name) {
        return Some(value.to_owned());
    }
    while pieces < MOST_PARAMETERS {
        let name = format!("{name}*{pieces}");
        if let Some(value) = value(&format!("{name}*")) {
            bytes.extend(percent_decoded(value));
            coded = true;
        } else if let Some(value) = value(&name) {
            bytes.extend(value.bytes());
        } else {
            break;
        }
        pieces += 1;
    }
    if pieces == 0 {
        return None;
    }
    if !coded {
        return String::from_utf8(bytes).ok();
    }
    let mut apart = bytes.splitn(3, |byte| *byte == b'\'');
    let (charset, _, value) = (apart.next()?, apart.next()?, apart.next()?);
    Some(text::decode(value, std::str::from_utf8(charset).ok()).text)
}

/// The parameters of a field, each with its value.
fn parameters(field: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = field.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        if found.len() == MOST_PARAMETERS {
            break;
        }
        let name = name.rsplit(';').next().unwrap_or_default().trim();
        let after = after.trim_start();
        let value;
        (value, rest) = if let Some(quoted) = after.strip_prefix('"') {
            unquoted(quoted)
        } else {
            let (plain, rest) = after.split_once(';').unwrap_or((after, ""));
            (plain.split('(').next().unwrap_or_default().trim().to_owned(), rest)
        };
        found.push((name.to_owned(), value));
    }
    found
}

/// What stands up to the quote that closes, and what follows it.
fn unquoted(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => break,
            '\\' => value.extend(characters.next()),
            c => value.push(c),
        }
    }
    (value, characters.as_str())
}

#[cfg(test)]
mod tests {
    use crate::documents::formats::mail::header;
    use crate::documents::formats::mail::sample::shown;

    #[test]
    fn parameters_in_several_pieces() {
        let message = "Content-Type: multipart/mixed;\r\n boundary*0=\"abc\";\r\n boundary*1=\"def\"\r\n\r\n--abcdef\r\n\r\nx\r\n--abcdef--\r\n";
        assert_eq!(shown(message), "x\r\n");
        for (field, expected) in [
            ("x; name=a", "a"),
            ("x; foo; NAME = \"a; \\\"b\\\"\" ; z=y", "a; \"b\""),
            ("x; name=us-ascii (plain)", "us-ascii"),
            ("x; name*=utf-8'de'Gr%C3%BC%C3%9Fe", "Grüße"),
            ("x; name*0*=koi8-r''%ed%c1; name*1=b; name*2*=%CA", "Маbй"),
        ] {
            let message = format!("Content-Type: {field}\n\n");
            assert_eq!(header(message.as_bytes()).0.file_name().as_deref(), Some(expected), "{field}");
        }
    }
}
