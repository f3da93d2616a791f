//! Many claims at once: one JSON text a line in, one report a line out, in the same order.
//!
//! ```
//! use claimproof::{Options, Rulebook, check_lines};
//!
//! let claims = "{ \"program\": \"hosting\" }\n\nno claim\n";
//! let reports = check_lines(claims.as_bytes(), &Options::on("2024-07-20".parse()?), Rulebook::embedded())?;
//! let reports = String::from_utf8(reports)?;
//! let verdicts: Vec<_> = reports.lines().map(|line| line.contains(r#""verdict":"blocked""#)).collect();
//! assert_eq!(verdicts, [false, true]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::json::{Json, parse};
use crate::report::Report;
use crate::rulebook::Rulebook;
use crate::rules::check::{Error, Options, check, not_json};

/// The initial capacity for a report as JSON.
pub const REPORT_BYTES: usize = 1 << 14;

/// Checks a claim given as JSON text; text that is no JSON object gives a report that says so.
///
/// # Errors
/// As of [`check`].
pub fn check_text(text: &str, options: &Options, book: &Rulebook) -> Result<Report, Error> {
    check_text_by(text, options, &|_| book)
}

/// As [`check_text`], by the rulebook that is chosen for the edition which the claim asks for, if it does.
///
/// # Errors
/// As of [`check`].
pub fn check_text_by<'b>(
    text: &str,
    options: &Options,
    choose: &dyn Fn(Option<&str>) -> &'b Rulebook,
) -> Result<Report, Error> {
    match parse(text) {
        Ok(claim) => {
            let book = choose(claim.get("rulebook").and_then(Json::as_str));
            check(claim, options, book)
        }
        Err(reason) => not_json(reason, options, choose(None)),
    }
}

/// Checks one claim a line and writes one report a line. Blank lines are skipped; bytes that are no UTF-8 become U+FFFD.
///
/// # Errors
/// As of [`check`].
pub fn check_lines(lines: &[u8], options: &Options, book: &Rulebook) -> Result<Vec<u8>, Error> {
    check_lines_by(lines, options, &|_| book)
}

/// As [`check_lines`], by the rulebook that is chosen for each claim.
///
/// # Errors
/// As of [`check`].
pub fn check_lines_by<'b>(
    lines: &[u8],
    options: &Options,
    choose: &dyn Fn(Option<&str>) -> &'b Rulebook,
) -> Result<Vec<u8>, Error> {
    let mut reports = Vec::with_capacity(REPORT_BYTES);
    for line in lines.split(|byte| *byte == b'\n') {
        let line = text_of(line);
        if line.trim().is_empty() {
            continue;
        }
        let report = check_text_by(&line, options, choose)?;
        // Every report can be serialized.
        let _ = write_json(&mut reports, &report);
        reports.push(b'\n');
    }
    Ok(reports)
}

/// Bytes as text; those that are no UTF-8 become U+FFFD.
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    // By itself `from_utf8_lossy` looks at the characters one by one.
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// Writes a value as JSON.
///
/// # Errors
/// As of [`serde_json::to_writer`].
pub fn write_json<T: Serialize>(text: &mut Vec<u8>, value: &T) -> serde_json::Result<()> {
    serde_json::to_writer(Pieces(text), value)
}

/// Takes JSON as `serde_json` writes it: in pieces, most of them a few bytes long. WebAssembly's `memory.copy` takes longer for
/// these than a loop does: a fifth of a check.
struct Pieces<'t>(&'t mut Vec<u8>);

/// Pieces that are copied by a loop have fewer bytes.
const LONG: usize = 16;

impl Write for Pieces<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if piece.len() < LONG {
            for byte in piece {
                self.0.push(*byte);
            }
        } else {
            self.0.extend_from_slice(piece);
        }
        Ok(piece.len())
    }

    fn write_all(&mut self, piece: &[u8]) -> io::Result<()> {
        self.write(piece).map(|_| ())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
