//! Plain text, and tables as plain text: CSV, with commas, semicolons or tabs between the fields.

use crate::documents::content::{Content, Text};
use crate::documents::text;

/// Inspects a text.
pub fn read_text(bytes: &[u8]) -> Content {
    Content::of_text(Text::from(&text::decode(bytes, None)))
}

/// Inspects a table: how many of its rows hold something.
pub fn read_table(bytes: &[u8]) -> Content {
    let table = text::decode(bytes, None);
    Content { sheets: Some(1), rows: Some(rows(&table.text)), ..Content::of_text(Text::from(&table)) }
}

/// Rows with a field that is not blank. A quoted field may hold line breaks; a quote within a field opens none.
fn rows(table: &str) -> u32 {
    let (mut rows, mut holds) = (0_u32, false);
    let (mut quoted, mut begins) = (false, true);
    for byte in table.bytes() {
        match byte {
            b'"' if quoted => quoted = false,
            // A quote that follows one of the same field stands for itself, and goes on with it.
            b'"' if begins => quoted = true,
            b'\n' | b'\r' if !quoted => {
                rows = rows.saturating_add(u32::from(holds));
                holds = false;
            }
            b',' | b';' | b'\t' | b' ' | b'\n' | b'\r' | b'"' => {}
            _ => holds = true,
        }
        begins = matches!(byte, b',' | b';' | b'\t' | b'\n' | b'\r' | b'"') && !quoted;
    }
    rows.saturating_add(u32::from(holds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_hold_something() {
        for (table, expected) in [
            ("", 0),
            ("Name,City\nAna,Lyon\n", 2),
            ("Name;City\r\nAna;Lyon", 2),
            ("a\n\n,,\n \n\"\"\nb", 2),
            ("\"Ana\nSol\",1\n\"Leo \"\"X\"\"\nRoy\",2\n", 2),
            ("5\" disk,1\n6\" disk,2\n", 2),
            ("a,\"\"\nb", 2),
        ] {
            assert_eq!(rows(table), expected, "{table:?}");
        }
    }

    #[test]
    fn a_quote_that_nobody_closes() {
        assert_eq!(rows("\"a\nb\nc"), 1);
    }

    #[test]
    fn text_and_rows_of_excels_own_encodings() {
        let found = read_table(b"Name;Gr\xf6\xdfe\r\nAna;1\r\n");
        assert_eq!(
            (found.sheets, found.rows, found.text.unwrap().as_str()),
            (Some(1), Some(2), "Name;Größe\r\nAna;1\r\n")
        );
        assert_eq!(read_table(b"\xff\xfea\0\t\0b\0\n\0c\0").rows, Some(2));
        assert_eq!(read_text(b"a\nb").rows, None);
    }
}
