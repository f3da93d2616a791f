//! The parts of a message: the text of those that are its body, and the others, which are files.

use super::coded::quoted_printable;
use super::kind::{is_body, is_without_text, own_name};
use super::parameters::parameter;
use super::{Prepared, header};
use crate::documents::bytes::part;
use crate::documents::content::{Allowance, Content, Embedded, Problem, Text};
use crate::documents::formats::{html, rtf};
use crate::documents::text;

/// Parts of one message that are read.
const MOST_PARTS: usize = 1000;

/// Parts within parts.
const MOST_NESTED: usize = 20;

/// A part that is still to be read.
struct Waiting<'a> {
    bytes: &'a [u8],
    depth: usize,
    /// Whether it belongs to another part, which shows it.
    is_related: bool,
}

/// Adds the text of a message and of its subject, and the files in it; notes text that is not read.
pub(super) fn parts(message: &Prepared, gathered: &mut Text, content: &mut Content, allowance: &mut Allowance) {
    if let Some(subject) = header(&message.bytes).0.subject() {
        gathered.push_decoded(&subject);
        gathered.end_line();
    }
    let mut waiting = vec![Waiting { bytes: &message.bytes, depth: 0, is_related: false }];
    let mut seen = 0;
    while let Some(Waiting { bytes, depth, is_related }) = waiting.pop() {
        seen += 1;
        if seen > MOST_PARTS {
            gathered.cut();
            return;
        }
        let (header, body) = header(bytes);
        let kind = header.content_type();
        if kind.starts_with("multipart/") {
            if depth >= MOST_NESTED {
                gathered.cut();
                continue;
            }
            let boundary =
                header.field("content-type").and_then(|field| parameter(&text::windows_1252(field), "boundary"));
            let (within, closed) = boundary.map_or((Vec::new(), false), |boundary| split(body, boundary.as_bytes()));
            // The rest of a message that was cut off is not known.
            if !closed && !body.trim_ascii().is_empty() {
                gathered.mark_partial();
            }
            let is_related = kind == "multipart/related";
            let part = |bytes| Waiting { bytes, depth: depth + 1, is_related };
            // The last one on the pile is taken first.
            waiting.extend(within.into_iter().rev().map(part));
            continue;
        }
        let disposition = header.field("content-disposition").unwrap_or_default();
        let is_attached = part(disposition, 0, 10).is_some_and(|word| word.eq_ignore_ascii_case(b"attachment"));
        if body.trim_ascii().is_empty() && !is_attached {
            continue;
        }
        let encoding = header.field("content-transfer-encoding").map(text::windows_1252).unwrap_or_default();
        let encoding = encoding.split('(').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_plain = matches!(encoding.as_str(), "" | "7bit" | "8bit" | "binary");
        let name = header.file_name();
        let is_body = !is_attached && is_body(&kind, name.is_some());
        let decoded = match encoding.as_str() {
            "base64" => Some(text::base64(body)).filter(|decoded| !decoded.is_empty() || body.trim_ascii().is_empty()),
            "quoted-printable" => Some(quoted_printable(body)),
            // The end of the last line belongs to the boundary.
            _ if is_plain && !is_body && depth > 0 => Some(without_last_end(body).to_vec()),
            _ if is_plain => Some(body.to_vec()),
            _ => None,
        };
        if !is_body {
            if !allowance.take_file() {
                content.more_files = true;
                return;
            }
            let number = content.files.len() + 1;
            let path = name.unwrap_or_else(|| own_name(&kind, number, decoded.as_deref().unwrap_or_default()));
            let is_in_page =
                is_related || header.field("content-id").is_some() || header.field("content-location").is_some();
            let is_apart = is_without_text(&kind) || kind.starts_with("image/") && !is_attached && is_in_page;
            let file = Embedded::new(path, decoded.ok_or(Problem::Corrupt));
            content.files.push(Embedded { is_apart, ..file });
            continue;
        }
        let Some(body) = decoded else {
            gathered.mark_partial();
            continue;
        };
        let charset = header.charset().filter(|_| !(message.recoded && is_plain));
        match kind.as_str() {
            "text/html" | "text/x-amp-html" | "application/xhtml+xml" => {
                let charset = charset.or_else(|| html::charset(&body).filter(|_| !(message.recoded && is_plain)));
                html::read_decoded(&text::decode(&body, charset.as_deref()), gathered);
            }
            "text/rtf" | "application/rtf" => rtf::read_into(&body, gathered),
            _ => gathered.push_decoded(&text::decode(&body, charset.as_deref())),
        }
        gathered.end_line();
    }
}

/// A body without the end of its last line.
fn without_last_end(body: &[u8]) -> &[u8] {
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    body.strip_suffix(b"\r").unwrap_or(body)
}

/// The parts between the lines that begin with a boundary, and whether the last is closed by one.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> (Vec<&'a [u8]>, bool) {
    let line = [b"--", boundary].concat();
    let mut parts = Vec::new();
    let (mut from, mut at) = (None, 0);
    while at < body.len() && parts.len() <= MOST_PARTS {
        let rest = body.get(at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
        let after = rest.strip_prefix(line.as_slice());
        // The boundary of another part may begin like this one.
        let is_own = |after: &&[u8]| after.starts_with(b"--") || after.first().is_none_or(u8::is_ascii_whitespace);
        if let Some(after) = after.filter(is_own) {
            if let Some(from) = from {
                parts.extend(body.get(from..at));
            }
            if after.starts_with(b"--") {
                return (parts, true);
            }
            from = Some(at + end);
        }
        at += end;
    }
    parts.extend(from.and_then(|from| body.get(from..)));
    (parts, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::formats::mail::read;
    use crate::documents::formats::mail::sample::{is_partial, looked, shown};

    #[test]
    fn the_text_of_every_part_that_is_text() {
        let message = "Date: Wed, 17 May 2000 19:35:05 -0400\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?iso-8859-1?B?9g==?= x\r\n\
            Content-Type: multipart/mixed;\r\n\tboundary=\"a b\"\r\n\r\npreamble\r\n--a b\r\n\
            Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nplain 1\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Fr=C3=B6=\r\nsche</p>\r\n--c--\r\n--a b\r\n\
            Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nattached\r\n--a b\r\n\
            Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTWljcm9z\r\nb2Z0\r\n--a b--\r\nend";
        assert_eq!(shown(message), "Grüßeö x\nplain 1\r\nFrösche\nMicrosoft\n");
        assert_eq!(looked(message.as_bytes()).files, [Embedded::new("part-1.txt".into(), Ok(b"attached".to_vec()))]);
        assert_eq!(looked(message.as_bytes()).sent_at.as_deref(), Some("2000-05-17T19:35:05-04:00"));
    }

    #[test]
    fn a_message_that_is_cut_off_says_what_it_has() {
        let message = "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst\n--b\n\nseco";
        assert_eq!(shown(message), "a\nfirst\nseco\n");
        assert_eq!(shown("Subject: a"), "a\n");
        assert_eq!(shown("From x y\nSubject: a\n\n=\n"), "a\n=\n");
    }

    #[test]
    fn parts_within_parts_are_bounded() {
        let deep = (0..1000)
            .map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"))
            .collect::<Vec<_>>()
            .concat();
        assert_eq!(shown(&deep), "");
        let wide = format!("Content-Type: multipart/mixed; boundary=b\n\n{}", "--b\n\nx\n".repeat(5000));
        assert!(looked(wide.as_bytes()).text.unwrap().is_cut());
    }

    #[test]
    fn bodies_in_other_character_sets() {
        for (charset, body, expected) in [
            ("windows-1251", "zODp6vDu8e708g==", "Майкрософт"),
            ("koi8-r", "7cHKy9LP08/G1A==", "Майкрософт"),
            ("shift_jis", "g32DQ4NOg42DXIN0g2c=", "マイクロソフト"),
            ("euc-kr", "uLbAzMWpt8680sfBxq4=", "마이크로소프트"),
        ] {
            let head = format!("Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64\n\n");
            assert_eq!(shown(&(head + body)).trim(), expected);
        }
        let page = "Content-Type: text/html\n\n<meta charset=utf-8><p>Größe";
        assert_eq!(shown(page).trim(), "Größe");
    }

    fn with_part(part: &str) -> String {
        format!("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n{part}\n--b--\n")
    }

    #[test]
    fn bodies_that_are_not_read_leave_text_unread() {
        for part in [
            "Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n\nx",
            "Content-Type: text/plain; charset=x-unknown\n\nö",
            "Content-Type: multipart/mixed\n\nx",
        ] {
            assert!(is_partial(&with_part(part)), "{part}");
        }
        assert_eq!(shown(&with_part("Content-Type: application/rtf\n\n{\\rtf1 Microsoft}")), "Hello\nMicrosoft\n");
    }

    #[test]
    fn parts_that_are_no_body_are_files() {
        for (part, path, is_apart) in [
            ("Content-Type: application/pdf\nContent-Disposition: attachment\n\nx", "part-1.pdf", false),
            ("Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\neA==", "part-1", false),
            ("Content-Type: image/jpeg\nContent-Disposition: attachment\nContent-ID: <a>\n\nx", "part-1.jpg", false),
            ("Content-Type: image/jpeg; name=a.jpg\n\nx", "a.jpg", false),
            ("Content-Type: image/png\nContent-ID: <logo>\n\nx", "part-1.png", true),
            ("Content-Type: application/ms-tnef; name=\"winmail.dat\"\n\nx", "winmail.dat", false),
            ("Content-Type: application/pgp-signature\n\nx", "part-1", true),
            ("Content-Type: text/calendar\n\nx", "part-1.ics", false),
            ("Content-Type: text/csv\nContent-Disposition: attachment\n\nx", "part-1.csv", false),
        ] {
            let found = looked(with_part(part).as_bytes());
            let expected = Embedded { is_apart, ..Embedded::new(path.into(), Ok(b"x".to_vec())) };
            assert_eq!(found.files, [expected], "{part}");
            let text = found.text.unwrap();
            assert_eq!((text.as_str(), text.is_partial()), ("Hello\n", false), "{part}");
        }
        assert_eq!(looked(with_part("Content-Type: application/octet-stream\n\n").as_bytes()).files, []);
        for encoding in ["base64\n\n????", "x-uuencode\n\nx"] {
            let part = format!("Content-Type: application/pdf\nContent-Transfer-Encoding: {encoding}");
            assert_eq!(looked(with_part(&part).as_bytes()).files[0].bytes, Err(Problem::Corrupt));
        }
    }

    fn base64(bytes: &[u8]) -> String {
        const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let four = |three: &[u8]| {
            let bits = three.iter().chain(&[0, 0]).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
            let digit = move |n: usize| char::from(DIGITS[bits >> (18 - 6 * n) & 63]);
            (0..4).map(move |n| if n <= three.len() { digit(n) } else { '=' }).collect::<String>()
        };
        bytes.chunks(3).map(four).collect::<Vec<_>>().concat()
    }

    fn with_file(kind: &str, bytes: &[u8]) -> String {
        let head = "From: a\nTo: b\n";
        let coded = base64(bytes);
        head.to_owned() + &with_part(&format!("Content-Type: {kind}\nContent-Transfer-Encoding: base64\n\n{coded}"))
    }

    fn inspected(message: &[u8]) -> serde_json::Value {
        serde_json::to_value(crate::inspect(message, None)).unwrap()
    }

    #[test]
    fn facts_of_attachments_are_facts_of_the_message() {
        let invoice = include_bytes!("../../../../tests/documents/pdf/plain.pdf");
        let alone = inspected(invoice);
        let found = inspected(with_file("application/pdf; name=a.pdf", invoice).as_bytes());
        let part = &found["parts"][0];
        assert!(alone["invoice"].is_object() && alone["identifiers"].is_array());
        for name in ["invoice", "identifiers", "sha256"] {
            assert_eq!(part[name], alone[name]);
        }
        assert_eq!(found["identifiers"], alone["identifiers"]);
        assert_eq!((found["invoice"].is_null(), &found["hasText"]), (true, &true.into()));
        let archive = crate::documents::formats::zip::sample::archive(&[("a.txt", b"Microsoft 118")]);
        let found = inspected(with_file("application/zip; name=a.zip", &archive).as_bytes());
        assert_eq!(found["parts"][0]["parts"][0]["path"], "a.txt");
        assert_eq!((&found["mentions"]["microsoft"], &found["identifiers"][0]), (&true.into(), &"118".into()));
    }

    #[test]
    fn a_picture_that_is_attached_may_show_what_nobody_reads() {
        let photo = include_bytes!("../../../../tests/documents/photo-without-end.jpg");
        let shown = inspected(with_file("image/jpeg\nContent-ID: <a>", photo).as_bytes());
        assert!(shown["identifiers"].is_array() && shown["mentions"].is_object());
        let attached = inspected(with_file("image/jpeg; name=a.jpg", photo).as_bytes());
        assert!(attached["identifiers"].is_null() && attached["mentions"].is_null());
        assert_eq!(attached["parts"][0]["detectedType"], "image/jpeg");
        // In an empty file there is nothing.
        let empty = with_file("text/plain; name=a.txt\nContent-Disposition: attachment", b"");
        assert!(inspected(empty.as_bytes())["mentions"].is_object());
    }

    #[test]
    fn more_files_than_are_read_leave_facts_unknown() {
        let part = "--b\nContent-Type: application/pdf; name=a\nContent-Disposition: attachment\n\nx\n";
        let message =
            |count: usize| format!("Content-Type: multipart/mixed; boundary=b\n\n{}--b--", part.repeat(count));
        let mut allowance = Allowance::default();
        for _ in 0..998 {
            allowance.take_file();
        }
        let found = read(message(3).as_bytes(), &mut allowance);
        assert_eq!((found.files.len(), found.more_files), (2, true));
    }

    #[test]
    fn messages_in_messages_are_files() {
        let mut message = "Subject: Inner\n\nMicrosoft 7".to_owned();
        for n in 1..=4 {
            let boundary = "b".repeat(5 - n);
            message = format!(
                "To: a\nSubject: Level/{n}\nContent-Type: multipart/mixed; boundary={boundary}\n\n--{boundary}\n\nHello\n\
                 --{boundary}\nContent-Type: message/rfc822\n\n{message}\n--{boundary}--\n"
            );
        }
        let found = looked(message.as_bytes());
        assert_eq!(found.files[0].path, "Level 3.eml");
        assert_eq!(found.text.unwrap().as_str(), "Level/4\nHello\n");
        let inspected = inspected(message.as_bytes());
        let mut names = Vec::new();
        let mut level = &inspected;
        while level["parts"][0].is_object() {
            level = &level["parts"][0];
            names.push(level["fileName"].as_str().unwrap());
        }
        assert_eq!(names, ["Level 3.eml", "Level 2.eml", "Level 1.eml"]);
        // Deeper levels are not read.
        assert_eq!(inspected["hasText"], true);
        assert!(inspected["identifiers"].is_null() && inspected["mentions"].is_null());
        let coded = with_part("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYQoKYg==");
        assert_eq!(
            looked(coded.as_bytes()).files,
            [Embedded::new("message-1.eml".into(), Ok(b"From: a\n\nb".to_vec()))]
        );
    }
}
