//! Whole PDF files: what poppler's `pdfinfo` and `pdftotext` say of them is expected, and any damage gives an answer.

#![cfg(not(target_arch = "wasm32"))]
#![cfg(feature = "documents")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;

use claimproof::documents::pdf::{Broken, Pdf, State, read};
use proptest::prelude::*;

fn bytes(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/documents/pdf");
    fs::read(folder.join(name)).expect(name)
}

/// The words of a text, without the blanks that keep columns apart.
fn words(pdf: &Pdf) -> Vec<String> {
    let text = pdf.text.as_deref().unwrap_or_default();
    text.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

const LINES: [&str; 9] = [
    "Rechnung",
    "Medienhaus Müller GmbH Rechnungsnummer 2024-118",
    "Hauptstraße 5, 80331 München Rechnungsdatum 20.03.2024",
    "Anzeige März",
    "Nettobetrag 840,34 €",
    "MwSt. 19% 159,66 €",
    "Gesamtbetrag 1.000,00 €",
    "info@medienhaus-mueller.example",
    "ABCfi",
];

#[test]
fn the_same_document_however_it_is_stored() {
    for name in
        ["plain.pdf", "object-streams.pdf", "wrong-table.pdf", "open-rc4.pdf", "open-aes128.pdf", "open-aes256.pdf"]
    {
        let pdf = read(&bytes(name));
        assert_eq!((pdf.state, pdf.pages, pdf.has_text), (State::Open, Some(2), Some(true)), "{name}");
        assert_eq!(words(&pdf), LINES, "{name}");
        assert!(!pdf.cut && !pdf.truncated && pdf.attachments.is_empty(), "{name}");
    }
}

#[test]
fn what_asks_for_a_password_is_encrypted() {
    for name in ["locked-rc4.pdf", "locked-aes256.pdf"] {
        let pdf = read(&bytes(name));
        assert_eq!((pdf.state, pdf.pages, pdf.has_text), (State::Encrypted, None, None), "{name}");
        assert_eq!(pdf.text, None, "{name}");
    }
}

#[test]
fn a_picture_alone_has_no_text() {
    let pdf = read(&bytes("scan.pdf"));
    assert_eq!((pdf.state, pdf.pages, pdf.has_text), (State::Open, Some(1), Some(false)));
    assert_eq!(pdf.text, None);
}

#[test]
fn attachments_come_with_their_names() {
    let pdf = read(&bytes("attached.pdf"));
    let [attachment] = pdf.attachments.as_slice() else { panic!("{:?}", pdf.attachments) };
    assert_eq!(attachment.path, "factur-x.xml");
    assert_eq!(attachment.bytes.as_deref(), Ok(b"<?xml version=\"1.0\"?><Invoice/>".as_slice()));
}

#[test]
fn what_is_no_pdf_or_not_all_of_one() {
    let state = |bytes: &[u8]| read(bytes).state;
    assert_eq!(state(b""), State::Broken(Broken::NotPdf));
    assert_eq!(state(b"PK\x03\x04 not a document"), State::Broken(Broken::NotPdf));
    assert_eq!(state(b"%PDF-1.7\n"), State::Broken(Broken::Truncated));
    assert_eq!(state(b"%PDF-1.7\n%%EOF"), State::Broken(Broken::NoPages));
    let whole = bytes("plain.pdf");
    // Without its table all of it is still there.
    let table = whole.windows(5).position(|window| window == b"xref\n").unwrap();
    let pdf = read(&whole[..table]);
    assert_eq!((pdf.state, pdf.pages, pdf.truncated), (State::Open, Some(2), true));
    // Bytes before the header move it.
    let mut late = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    late.extend(&whole);
    assert_eq!((read(&late).state, read(&late).pages), (State::Open, Some(2)));
}

#[test]
fn an_invoice_is_read_from_all_of_a_text_or_not_at_all() {
    let whole = bytes("plain.pdf");
    let inspected = |bytes: &[u8]| serde_json::to_value(claimproof::inspect(bytes, Some("plain.pdf"))).unwrap();
    let invoice = &inspected(&whole)["invoice"];
    assert_eq!((&invoice["number"], &invoice["total"]), (&"2024-118".into(), &"1000.00".into()));
    assert_eq!(invoice["read"]["number"]["page"], 1);
    let table = whole.windows(5).position(|window| window == b"xref\n").unwrap();
    let cut = inspected(&whole[..table]);
    assert_eq!((&cut["pages"], &cut["invoice"]), (&2.into(), &serde_json::Value::Null));
}

#[test]
fn cut_anywhere() {
    for name in ["plain.pdf", "object-streams.pdf", "open-aes256.pdf", "attached.pdf"] {
        let whole = bytes(name);
        for end in (0..whole.len()).step_by(50) {
            let pdf = read(&whole[..end]);
            assert_ne!(pdf.state, State::Encrypted, "{name} cut at {end}");
        }
    }
}

proptest! {
    #[test]
    fn any_damage_gives_an_answer(
        name in prop::sample::select(vec!["plain.pdf", "object-streams.pdf", "open-rc4.pdf", "open-aes128.pdf", "attached.pdf"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = bytes(name);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()));
        }
        let pdf = read(&bytes);
        prop_assert!(pdf.pages.is_none_or(|pages| pages <= 100_000));
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let mut with_header = b"%PDF-1.4\n".to_vec();
        with_header.extend(&bytes);
        prop_assert_eq!(read(&bytes).pages, None);
        prop_assert_ne!(read(&with_header).state, State::Broken(Broken::NotPdf));
    }
}
