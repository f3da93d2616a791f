//! HTML: its text as a page shows it, without scripts and styles. Ours: html5gum overflows its stack, and html2text finds
//! 61 % of the words.

use super::xml;
use crate::documents::bytes::{find, part};
use crate::documents::content::{Content, Text};
use crate::documents::text;
use crate::documents::text::Decoded;

/// Elements that end a line.
const BLOCKS: [&str; 24] = [
    "address",
    "article",
    "blockquote",
    "br",
    "caption",
    "dd",
    "div",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "option",
    "p",
    "section",
    "title",
    "tr",
    "ul",
];

/// Elements whose content is no text of the page.
const UNSEEN: [&str; 4] = ["script", "style", "template", "noscript"];

/// Types of inputs whose value no page shows.
const HIDDEN_INPUTS: [&str; 7] = ["hidden", "checkbox", "radio", "password", "file", "image", "color"];

/// Elements that show another file.
const EMBEDDING: [&str; 4] = ["iframe", "frame", "object", "embed"];

/// Named characters from U+00A0 to U+00FF, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Other named characters that texts use.
const OTHERS: [(&str, char); 25] = [
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("bull", '•'),
    ("hellip", '…'),
    ("trade", '™'),
    ("thinsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("hyphen", '-'),
    ("dash", '-'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("ZeroWidthSpace", '\u{200b}'),
    ("NoBreak", '\u{2060}'),
    ("rarr", '→'),
    ("check", '✓'),
];

/// Inspects a page.
pub fn read(bytes: &[u8]) -> Content {
    let mut text = Text::default();
    read_decoded(&text::decode(bytes, charset(bytes).as_deref()), &mut text);
    Content::of_text(text)
}

/// Adds the text of a page that was bytes.
pub fn read_decoded(page: &Decoded, text: &mut Text) {
    read_into(&page.text, text);
    if !page.whole {
        text.mark_partial();
    }
}

/// The character set that a page says it is in, near its beginning: in an element for it, or as XML.
pub fn charset(bytes: &[u8]) -> Option<String> {
    let start = part(bytes, 0, 1 << 14).unwrap_or(bytes).to_ascii_lowercase();
    let mut rest = start.as_slice();
    while let Some(at) = find(rest, b"<meta") {
        rest = rest.get(at + 5..)?;
        let end = rest.iter().position(|byte| *byte == b'>').unwrap_or(rest.len());
        if let Some(name) = value_of(rest.get(..end)?, b"charset") {
            return Some(name);
        }
    }
    let declared = start.trim_ascii_start().strip_prefix(b"<?xml")?;
    value_of(declared.get(..find(declared, b"?>")?)?, b"encoding")
}

/// What follows a name and `=`, perhaps in quotes.
fn value_of(markup: &[u8], name: &[u8]) -> Option<String> {
    let after = markup.get(find(markup, name)? + name.len()..)?.trim_ascii_start().strip_prefix(b"=")?;
    let value = after.iter().skip_while(|byte| matches!(byte, b'"' | b'\'') || byte.is_ascii_whitespace());
    let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    let value: String = value.take_while(is_name).map(|byte| char::from(*byte)).collect();
    (!value.is_empty()).then_some(value)
}

/// Adds the text of a page, a line for each block of it.
pub fn read_into(page: &str, text: &mut Text) {
    let mut rest = page;
    while let Some((before, markup)) = rest.split_once('<') {
        words(before, text);
        if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let name_end = markup.find(|c: char| !c.is_ascii_alphanumeric() && c != '/' && c != '!' && c != '?');
        let name = name_end.and_then(|end| markup.get(..end)).unwrap_or_default().to_ascii_lowercase();
        if name.is_empty() {
            // A sign and no element.
            text.push("<");
            rest = markup;
            continue;
        }
        let (tag, after) = split_tag(markup);
        rest = after;
        let element = name.trim_matches('/');
        if BLOCKS.contains(&element) {
            text.end_line();
        } else if matches!(element, "td" | "th") {
            text.push("\t");
        } else if element == "img" {
            shown_by(attribute(tag, "alt"), text);
        } else if element == "input" {
            let kind = attribute(tag, "type").unwrap_or_default().to_ascii_lowercase();
            if !HIDDEN_INPUTS.contains(&kind.as_str()) {
                shown_by(attribute(tag, "value"), text);
            }
        } else if EMBEDDING.contains(&element) {
            let address = attribute(tag, if element == "object" { "data" } else { "src" }).unwrap_or_default().trim();
            // The content of other files is not read here.
            if !(address.is_empty() || address.starts_with("about:") || address.starts_with("javascript:")) {
                text.mark_partial();
            }
        } else if UNSEEN.contains(&element) && !name.starts_with('/') {
            rest = after_element(rest, element);
        }
    }
    words(rest, text);
}

/// Adds what an element shows in place of content.
fn shown_by(value: Option<&str>, text: &mut Text) {
    if let Some(value) = value {
        blank(text);
        words(value, text);
        blank(text);
    }
}

/// A tag, and what follows it: it ends at the first `>` outside of quoted values.
fn split_tag(markup: &str) -> (&str, &str) {
    let mut quote = None;
    let mut value = false;
    for (at, byte) in markup.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return (markup.get(..at).unwrap_or_default(), markup.get(at + 1..).unwrap_or_default()),
            (None, b'"' | b'\'') if value => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        value = byte == b'=' || value && byte.is_ascii_whitespace();
    }
    // An unclosed quote does not hide the rest of the page.
    markup.split_once('>').unwrap_or((markup, ""))
}

/// The value of an attribute of a tag, by its name.
fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = tag.trim_start_matches(|c: char| !c.is_ascii_whitespace());
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
        let (name, after) =
            rest.split_at_checked(end).filter(|(name, after)| !(name.is_empty() && after.is_empty()))?;
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            rest = after;
            continue;
        };
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value.get(1..)?.split_once(quote)?,
            None => value.split_at_checked(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len()))?,
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// What follows the end of an element, skipping its content.
fn after_element<'a>(rest: &'a str, element: &str) -> &'a str {
    let mut left = rest;
    while let Some((_, markup)) = left.split_once("</") {
        if markup.get(..element.len()).is_some_and(|name| name.eq_ignore_ascii_case(element)) {
            return markup.split_once('>').map_or("", |(_, after)| after);
        }
        left = markup;
    }
    ""
}

/// Adds a blank, unless there is one, or nothing before it.
fn blank(text: &mut Text) {
    if !text.as_str().is_empty() && !text.as_str().ends_with([' ', '\n', '\t']) {
        text.push(" ");
    }
}

/// Adds text, its references replaced and its blanks put together.
fn words(raw: &str, text: &mut Text) {
    let mut apart = raw.starts_with(|c: char| c.is_ascii_whitespace());
    for word in raw.split_ascii_whitespace() {
        if apart {
            blank(text);
        }
        apart = true;
        let mut pieces = word.split('&');
        text.push(pieces.next().unwrap_or_default());
        for piece in pieces {
            if let Some((character, after)) = reference(piece) {
                text.push(character.encode_utf8(&mut [0; 4]));
                text.push(after);
            } else {
                if is_other_reference(piece) {
                    text.mark_partial();
                }
                text.push("&");
                text.push(piece);
            }
        }
    }
    if raw.ends_with(|c: char| c.is_ascii_whitespace()) {
        blank(text);
    }
}

/// The character that a reference stands for, and what follows it. Those of Latin-1 and XML need no semicolon.
fn reference(piece: &str) -> Option<(char, &str)> {
    let character_of = |name: &str| {
        let latin = || LATIN.split_ascii_whitespace().zip('\u{a0}'..).find(|(known, _)| *known == name);
        let other = || OTHERS.iter().find(|(known, _)| *known == name).map(|(_, other)| *other);
        xml::character(name).or_else(other).or_else(|| latin().map(|(_, latin)| latin))
    };
    let legacy = || {
        let names = LATIN.split_ascii_whitespace().chain(["amp", "lt", "gt", "quot"]);
        let name = names.filter(|name| piece.starts_with(name)).max_by_key(|name| name.len())?;
        Some((character_of(name)?, piece.strip_prefix(name)?))
    };
    let with_semicolon = || piece.split_once(';').and_then(|(name, after)| Some((character_of(name)?, after)));
    let (shown, after) = with_semicolon().or_else(legacy)?;
    Some((if shown == '\u{a0}' { ' ' } else { shown }, after))
}

/// Whether a piece begins with what may be the name of a character that is not known here.
fn is_other_reference(piece: &str) -> bool {
    let name = piece.split_once(';').map(|(name, _)| name);
    name.is_some_and(|name| (2..=32).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(page: &str) -> String {
        let mut text = Text::default();
        read_into(page, &mut text);
        text.as_str().to_owned()
    }

    #[test]
    fn text_without_markup_scripts_and_styles() {
        let page = "<!DOCTYPE html><title>T</title><style>p{}</style><p class='a>b'>Hello <b>wor</b>ld\n  again</p><!-- no -->\
            <script>if (a < b) '</p>'</script><ul><li>one<li>two</ul>";
        assert_eq!(shown(page), "T\nHello world again\none\ntwo\n");
    }

    #[test]
    fn cells_and_pictures() {
        assert_eq!(shown("<table><tr><td>No.<td>118</table>"), "\tNo.\t118");
        assert_eq!(shown("by <img src=x alt=\"Microsoft logo\"> us"), "by Microsoft logo us");
    }

    #[test]
    fn references() {
        assert_eq!(
            shown("5&nbsp;&euro; &amp; M&uuml;ller&#33; &Yuml &yuml; &unknown; A&B"),
            "5 € & Müller! &Yuml ÿ &unknown; A&B"
        );
    }

    #[test]
    fn references_without_semicolons_and_those_that_show_nothing() {
        assert_eq!(shown("M&uumlller &ltb&gt &copy2024"), "Müller <b> ©2024");
        for page in
            ["Micro&shy;soft", "Micro&shysoft", "Micro&#173;soft", "Micro&ZeroWidthSpace;soft", "Micro<wbr>soft"]
        {
            assert!(text::mentions_microsoft(&shown(page)), "{page}");
        }
    }

    #[test]
    fn inputs_show_their_values() {
        assert_eq!(shown("No. <input value=118> of <input TYPE='text' value='A &amp; B'>"), "No. 118 of A & B ");
        assert_eq!(shown("a<input type=hidden value=1><input type=checkbox value=on><input>b"), "ab");
    }

    fn partial(page: &str) -> bool {
        let mut text = Text::default();
        read_into(page, &mut text);
        text.is_partial()
    }

    #[test]
    fn what_is_in_another_file_is_not_read() {
        for page in
            ["<iframe src=a.html></iframe>", "<frameset><FRAME SRC='a'>", "<object data='a.pdf'>", "<embed src=a>"]
        {
            assert!(partial(page), "{page}");
        }
        assert!(!partial("<iframe></iframe><iframe src='about:blank'></iframe><object classid=x><img src=a.png>"));
    }

    #[test]
    fn a_name_of_a_character_that_is_not_known_leaves_text_unread() {
        assert!(partial("Mi&ccaron;rosoft"));
        assert!(!partial("A & B &amp; C; AT&T &euro;"));
    }

    #[test]
    fn alternatives_in_every_form() {
        for tag in ["<img alt=Microsoft>", "<img src='x'alt = 'Microsoft'>", "<IMG\nALT=\"Microsoft\">"] {
            assert_eq!(shown(tag).trim(), "Microsoft", "{tag}");
        }
        assert_eq!(shown("<img data-alt='x' src='alt=y'>"), "");
    }

    #[test]
    fn markup_that_never_ends() {
        assert_eq!(shown("a<b"), "a<b");
        assert_eq!(shown("a<p class=\"x>b"), "a\nb");
        assert_eq!(shown("a<script>b"), "a");
        assert_eq!(shown("a<!-- b"), "a");
        assert_eq!(shown("1 < 2 <3"), "1 < 2 <3");
    }

    #[test]
    fn the_character_set_that_a_page_names() {
        let page = b"<meta http-equiv=content-type content=\"text/html; charset=ISO-8859-1\"><p>Fr\xc3\xb6sche";
        assert_eq!(read(page).text.unwrap().as_str(), "FrÃ¶sche");
        assert_eq!(read("<p>Frösche".as_bytes()).text.unwrap().as_str(), "Frösche");
    }

    #[test]
    fn pages_in_other_scripts() {
        let russian = b"<meta charset = 'windows-1251'><p>\xcc\xe0\xe9\xea\xf0\xee\xf1\xee\xf4\xf2";
        assert_eq!(read(russian).text.unwrap().as_str(), "Майкрософт");
        let xhtml = b"<?xml version='1.0' encoding='koi8-r'?><html>\xed\xc1";
        assert_eq!(read(xhtml).text.unwrap().as_str(), "Ма");
        let script = b"<script charset='utf-8'></script><meta charset=shift_jis>\x83}\x83C";
        assert_eq!(read(script).text.unwrap().as_str(), "マイ");
    }
}
