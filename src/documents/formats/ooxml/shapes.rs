//! The text of shapes, paragraphs, charts and comments, which documents of all sorts hold alike.

use crate::documents::content::Text;
use crate::documents::formats::xml::{Event, Reader};

/// Adds the text of a document or slide, a line for each paragraph; none where it is no XML to its end.
pub fn paragraphs(xml: &str, text: &mut Text) -> Option<()> {
    shapes(xml, text, true)
}

/// Adds the text that a master or layout shows on each of its slides, which is not that of its placeholders.
pub fn background(xml: &str, text: &mut Text) -> Option<()> {
    shapes(xml, text, false)
}

fn shapes(xml: &str, text: &mut Text, placeholders: bool) -> Option<()> {
    let mut reader = Reader::new(xml);
    // Of each choice that is open, whether a form of it was taken; the others show the same once more.
    let mut taken: Vec<bool> = Vec::new();
    // Of each form that is open, whether it is one of these.
    let mut forms: Vec<bool> = Vec::new();
    let (mut shown, mut hidden, mut is_placeholder) = (false, 0_u32, false);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Start(tag) => match tag.name {
                "t" => shown = hidden == 0 && (placeholders || !is_placeholder),
                "tab" if hidden == 0 && !reader.path().any(|name| name == "tabs") => text.push("\t"),
                "noBreakHyphen" if hidden == 0 => text.push("-"),
                "sp" | "cxnSp" | "pic" | "graphicFrame" | "grpSp" => is_placeholder = false,
                "ph" => is_placeholder = true,
                "textpath" if hidden == 0 => {
                    text.end_line();
                    text.push(&tag.attribute("string").unwrap_or_default());
                    text.end_line();
                }
                // A document of another format within this one.
                "altChunk" | "subDoc" => text.mark_partial(),
                "AlternateContent" => taken.push(false),
                "Choice" | "Fallback" => {
                    let is_other = taken.last_mut().is_none_or(|taken| std::mem::replace(taken, true));
                    hidden += u32::from(is_other);
                    forms.push(is_other);
                }
                _ => {}
            },
            Event::Text(words) if shown => text.push(&words),
            Event::Text(_) => {}
            Event::End(name) => match name {
                "t" => shown = false,
                "p" | "br" | "cr" if hidden == 0 => text.end_line(),
                "tc" if hidden == 0 => text.push("\t"),
                "AlternateContent" => {
                    taken.pop();
                }
                "Choice" | "Fallback" => hidden -= u32::from(forms.pop() == Some(true)),
                _ => {}
            },
        }
    }
    Some(())
}

/// Adds the texts of a chart: its titles, and the values of its cells.
pub fn chart(xml: &str, text: &mut Text) -> Option<()> {
    texts_within(xml, text, &["t", "v", "pt"])
}

/// Adds the text of comments.
pub fn comment(xml: &str, text: &mut Text) -> Option<()> {
    texts_within(xml, text, &["t", "text"])
}

/// Adds the text that stands directly within such elements.
fn texts_within(xml: &str, text: &mut Text, elements: &[&str]) -> Option<()> {
    let mut reader = Reader::new(xml);
    while let Some(event) = reader.next().ok()? {
        match event {
            Event::Text(words) => {
                let within = reader.path().next_back();
                if within.is_some_and(|within| elements.contains(&within)) && !words.trim().is_empty() {
                    text.push(&words);
                }
            }
            Event::End("p" | "v" | "pt" | "text") => text.end_line(),
            _ => {}
        }
    }
    Some(())
}
