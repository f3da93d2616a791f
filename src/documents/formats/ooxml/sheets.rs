//! Workbooks of Excel.

use std::borrow::Cow;

use super::shapes::{comment, paragraphs};
use super::{Document, Sort};
use crate::documents::content::{Content, Problem, Text};
use crate::documents::formats::html;
use crate::documents::formats::xml::{Event, Reader, Tag};

pub const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

impl Document<'_> {
    pub fn sheets(&mut self) -> Result<Content, Problem> {
        let mut shared = Vec::new();
        for place in self.places(&[&format!("{SHEET}sharedstrings+xml")]) {
            shared_strings(&self.read(place)?, &mut shared).ok_or(Problem::Corrupt)?;
        }
        let worksheets = self.places(&[&format!("{SHEET}worksheet+xml")]);
        let other = self.places(&[&format!("{SHEET}chartsheet+xml"), &format!("{SHEET}dialogsheet+xml")]);
        let mut rows = 0;
        for place in &worksheets {
            let xml = self.read(*place)?;
            rows += sheet(&xml, &shared, &mut self.text).ok_or(Problem::Corrupt)?;
        }
        self.gather_more(&other, |xml, text| sheet(xml, &[], text).map(|_| ()));
        let workbook = self.main_places(Sort::Sheets);
        self.gather_more(&workbook, sheet_names);
        let drawings = self.places(&["application/vnd.openxmlformats-officedocument.drawing+xml"]);
        self.gather_more(&drawings, paragraphs);
        let comments = self.places(&[&format!("{SHEET}comments+xml"), "application/vnd.ms-excel.threadedcomments+xml"]);
        self.gather_more(&comments, comment);
        let controls = self.places(&["application/vnd.openxmlformats-officedocument.vmldrawing"]);
        self.gather_more(&controls, text_boxes);
        self.charts_and_diagrams();
        let sheets = u32::try_from(worksheets.len() + other.len()).ok();
        Ok(Content { sheets, rows: Some(rows), ..Content::of_text(std::mem::take(&mut self.text)) })
    }
}

/// What Excel calls sheets in its languages, before a number.
const GIVEN_NAMES: [&str; 22] = [
    "Sheet",
    "Tabelle",
    "Feuil",
    "Feuille",
    "Hoja",
    "Foglio",
    "Planilha",
    "Folha",
    "Blad",
    "Ark",
    "Taul",
    "Arkusz",
    "List",
    "Munka",
    "Sayfa",
    "Foaie",
    "Лист",
    "Аркуш",
    "Φύλλο",
    "シート",
    "工作表",
    "시트",
];

/// Whether a name of a sheet is one that Excel gives.
pub fn is_given_name(name: &str) -> bool {
    let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
    word.len() < name.len() && GIVEN_NAMES.contains(&word)
}

/// Adds the names of the sheets of a workbook, unless they are those that Excel gives.
fn sheet_names(xml: &str, text: &mut Text) -> Option<()> {
    let mut reader = Reader::new(xml);
    while let Some(event) = reader.next().ok()? {
        let Event::Start(tag) = event else { continue };
        let name = tag.attribute("name").filter(|name| tag.name == "sheet" && !is_given_name(name));
        if let Some(name) = name {
            text.push(&name);
            text.end_line();
        }
    }
    Some(())
}

/// Adds the text of the boxes in a drawing of before 2007, which is HTML within them.
fn text_boxes(drawing: &str, text: &mut Text) -> Option<()> {
    let mut rest = drawing;
    while let Some((_, markup)) = rest.split_once("<v:textbox") {
        let (content, after) = markup.split_once("</v:textbox>")?;
        html::read_into(content.split_once('>').map_or("", |(_, content)| content), text);
        text.end_line();
        rest = after;
    }
    Some(())
}

/// What the header or footer of a sheet shows, without its codes.
pub fn header_words(raw: &str) -> String {
    let mut words = String::new();
    let mut rest = raw.chars();
    while let Some(c) = rest.next() {
        if c != '&' {
            words.push(c);
            continue;
        }
        match rest.next() {
            Some('&') => words.push('&'),
            Some('L' | 'C' | 'R') => words.push('\t'),
            // The name of a font.
            Some('"') => rest = rest.as_str().split_once('"').map_or("", |(_, after)| after).chars(),
            // A colour: six digits, or the number of one of the theme with a shade.
            Some('K') => rest = rest.as_str().get(6..).unwrap_or_default().chars(),
            // A size.
            Some('0'..='9') => rest = rest.as_str().trim_start_matches(|c: char| c.is_ascii_digit()).chars(),
            _ => {}
        }
    }
    words
}

/// Adds the texts that cells share.
fn shared_strings(xml: &str, shared: &mut Vec<String>) -> Option<()> {
    let mut reader = Reader::new(xml);
    let mut item = String::new();
    let (mut shown, mut phonetic) = (false, false);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "si" => item.clear(),
                "rPh" => phonetic = true,
                "t" => shown = !phonetic,
                _ => {}
            },
            Event::Text(words) if shown => item.push_str(&words),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "si" => shared.push(std::mem::take(&mut item)),
                "rPh" => phonetic = false,
                "t" => shown = false,
                _ => {}
            },
        }
    }
    Some(())
}

/// A text of a cell, with the characters that XML cannot hold, and that stand in it as `_x000D_` does.
fn unescaped(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        let code = after.get(..4).filter(|_| after.get(4..5) == Some("_"));
        let character = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        out.push_str(before);
        out.push_str(character.map_or("_x".into(), String::from).as_str());
        rest = if character.is_some() { after.get(5..).unwrap_or_default() } else { after };
    }
    if out.is_empty() { rest.into() } else { (out + rest).into() }
}

/// Adds the text of a sheet, a line for each row; how many rows hold something.
fn sheet(xml: &str, shared: &[String], text: &mut Text) -> Option<u32> {
    let mut reader = Reader::new(xml);
    let (mut rows, mut holds, mut is_shared, mut is_truth, mut is_value) = (0, false, false, false, false);
    let (mut value, mut header, mut phonetic) = (String::new(), None, false);
    let of_type = |tag: &Tag, wanted| tag.attribute("t").is_some_and(|kind: Cow<str>| kind == wanted);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "row" => holds = false,
                "c" => {
                    is_shared = of_type(&tag, "s");
                    is_truth = of_type(&tag, "b");
                    value.clear();
                }
                // How to pronounce a text.
                "rPh" => phonetic = true,
                "v" | "t" => is_value = !phonetic,
                "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                    header = Some(String::new());
                }
                _ => {}
            },
            Event::Text(words) if is_value => value.push_str(&words),
            Event::Text(words) if header.is_some() => header.iter_mut().for_each(|header| header.push_str(&words)),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "rPh" => phonetic = false,
                "v" | "t" => is_value = false,
                "c" => {
                    if is_truth && !value.is_empty() {
                        value = if value.trim() == "0" { "FALSE".into() } else { "TRUE".into() };
                    }
                    let place = || value.trim().parse::<usize>().ok();
                    let shown = if is_shared { place().and_then(|place| shared.get(place)) } else { Some(&value) };
                    if let Some(shown) = shown.filter(|shown| !shown.trim().is_empty()) {
                        if holds {
                            text.push("\t");
                        }
                        holds = true;
                        text.push(&unescaped(shown));
                    }
                }
                "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter" => {
                    text.push(&header_words(&header.take().unwrap_or_default()));
                    text.end_line();
                }
                "row" if holds => {
                    rows += 1;
                    text.push("\n");
                }
                _ => {}
            },
        }
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_xml_cannot_hold() {
        for (text, expected) in [
            ("118_x000D_\n119", "118\r\n119"),
            ("_x0041__x00FC_", "Aü"),
            ("_x005F_x0041_", "_x0041_"),
            ("a_x00zz_ _x0041 _xé000_", "a_x00zz_ _x0041 _xé000_"),
            ("plain", "plain"),
        ] {
            assert_eq!(unescaped(text), expected);
        }
        let xml = "<worksheet><row><c t='str'><v>118_x000D_</v></c></row></worksheet>";
        let mut text = Text::default();
        assert_eq!((sheet(xml, &[], &mut text), text.as_str()), (Some(1), "118\r\n"));
    }
}
