//! The lines of an invoice: the rows of the table of what was sold, each with its words and its amount.

use super::super::words::Kind;
use super::line::Line;
use super::page::Page;
use super::total::{Labelled, Meaning, meaning};
use super::{Found, MAX_WORDS, Row};
use crate::decimal::Decimal;

/// How many lines of an invoice are reported at most.
const MOST_ROWS: usize = 500;
/// How many columns the ends of amounts of one column may be apart.
const ALIGNED: usize = 2;

impl Page {
    /// All lines of the invoice; none where they do not come to its net amount, or to a total without tax.
    pub(super) fn rows(&self, total: Option<&Found<Labelled>>, net: Option<&Found<Labelled>>) -> Option<Vec<Row>> {
        let head = self.lines.iter().position(is_head)?;
        let table: Vec<&Line> = self.lines.iter().skip(head + 1).take_while(|line| !ends_table(line)).collect();
        let last = |line: &Line| line.amounts.last().filter(|amount| !amount.bare || line.amounts.len() > 1).cloned();
        let ends: Vec<usize> = table.iter().filter_map(|line| last(line).map(|amount| amount.end)).collect();
        let aligned = |end: usize| ends.iter().filter(|other| other.abs_diff(end) <= ALIGNED).count();
        let end = ends.iter().copied().max_by_key(|end| (aligned(*end), *end))?;
        let mut rows: Vec<Row> = Vec::new();
        // Words of lines without an amount, which may belong to the row below.
        let mut before = String::new();
        for line in table {
            let carried = line.has(Kind::OtherAmount) && line.cells.first().is_some_and(|cell| line.is_label(*cell));
            let Some(amount) = last(line).filter(|amount| amount.end.abs_diff(end) <= ALIGNED && !carried) else {
                before = described(line, usize::MAX);
                continue;
            };
            let own = described(line, amount.start);
            let words = if own.is_empty() { std::mem::take(&mut before) } else { own };
            let words: String = words.chars().take(MAX_WORDS).collect();
            if words.is_empty() {
                return None;
            }
            rows.push(Row { words, amount: amount.value, page: line.page });
            before.clear();
            if rows.len() > MOST_ROWS {
                return None;
            }
        }
        let sum = rows.iter().fold(Decimal::ZERO, |sum, row| sum.plus(row.amount));
        let is = |own: Option<&Found<Labelled>>| own.is_some_and(|own| own.value.value == sum);
        (!rows.is_empty() && sum != Decimal::ZERO && (is(net) || is(total))).then_some(rows)
    }
}

/// Whether a line is the head of a table of what was sold: names of its columns, and no amount.
fn is_head(line: &Line) -> bool {
    let named = line.hits.iter().filter(|hit| hit.is(Kind::Item)).filter_map(|hit| line.cell_at(hit.start));
    let mut named: Vec<(usize, usize)> = named.collect();
    named.dedup();
    let amounts = line.hits.iter().any(|hit| [Kind::Total, Kind::Gross, Kind::Net].iter().any(|kind| hit.is(*kind)));
    (named.len() > 1 || !named.is_empty() && amounts && line.cells.len() > 1)
        && line.amounts.iter().all(|amount| amount.bare)
}

/// Whether a line comes after the table: an amount that is called a sum or a tax.
fn ends_table(line: &Line) -> bool {
    let first = line.cells.iter().find(|cell| line.is_label(**cell));
    let Some(first) = first.filter(|first| Some(**first) == line.cells.first().copied() || line.cells.len() == 2)
    else {
        return false;
    };
    let sum = meaning(line.hits.iter().filter(|hit| hit.start >= first.0 && hit.start < first.0 + 2));
    let is_sum = matches!(sum, Some(Meaning::Gross | Meaning::Total | Meaning::Net | Meaning::Tax));
    is_sum && (!line.amounts.is_empty() || line.cells.len() == 1)
}

/// The words of a row: the cell before its amount that has most letters. What begins with a digit and has few is a quantity.
fn described(line: &Line, before: usize) -> String {
    let shown = |cell: &(usize, usize)| {
        let amount = line.amounts.iter().map(|amount| amount.start).find(|start| (cell.0 + 1..cell.1).contains(start));
        line.text(cell.0, amount.unwrap_or(cell.1).min(before))
    };
    let letters = |text: &String| text.chars().filter(|own| own.is_alphabetic()).count();
    let is_quantity = |text: &String| text.starts_with(|own: char| own.is_ascii_digit()) && letters(text) < 5;
    let cells = line.cells.iter().filter(|cell| cell.0 < before).map(shown);
    // Of equals the first.
    let most = cells.filter(|text| letters(text) > 1 && !is_quantity(text)).collect::<Vec<_>>();
    let most = most.into_iter().rev().max_by_key(letters).unwrap_or_default();
    most.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn rows(text: &str) -> Option<Vec<(String, String)>> {
        let rows = read(text)?.lines?;
        Some(rows.into_iter().map(|row| (row.words, row.amount.plain())).collect())
    }

    fn expected(rows: &[(&str, &str)]) -> Vec<(String, String)> {
        rows.iter().map(|(words, amount)| ((*words).to_owned(), (*amount).to_owned())).collect()
    }

    #[test]
    fn lines_with_their_words_and_amounts() {
        let english = "INVOICE\nInvoice no. 771\n\nQty   Description        Price      Amount\n\
                       500   A5 flyers          £0.24      £120.00\n      with a fold\n\
                       2     Roll-up banners    £75.00     £150.00\n\
                       Net                                 £270.00\nVAT 20%                              £54.00\n\
                       Total                               £324.00";
        assert_eq!(rows(english), Some(expected(&[("A5 flyers", "120"), ("Roll-up banners", "150")])));
        // In the words of a line the amount is not repeated; lines go on over pages.
        let german = "Rechnung Nr. 771\nPos  Beschreibung       Menge   Einzelpreis   Betrag\n\
                      1    Messestand         1       800,00        800,00\n\u{c}\
                      Pos  Beschreibung       Menge   Einzelpreis   Betrag\n\
                      2    Abbau                                    40,34\n\
                      Nettobetrag                                   840,34\nMwSt. 19 %                    159,66\n\
                      Gesamtbetrag                                  1.000,00 €";
        assert_eq!(rows(german), Some(expected(&[("Messestand", "800"), ("Abbau", "40.34")])));
        let without_tax = "Factura nº 771\nDescripción              Importe\nDiseño de la página      1.200,00\n\
                           Alojamiento                 52,00\nTotal factura         1.252,00 €";
        assert_eq!(rows(without_tax), Some(expected(&[("Diseño de la página", "1200"), ("Alojamiento", "52")])));
        // Its words above the line with the amount; that of a credit note is below nothing.
        let above = "Credit note\nCredit note number CN-77\nDescription        Amount\nBanner, returned\n\
                     \x20                  120.00\nTotal              120.00";
        assert_eq!(rows(above), Some(expected(&[("Banner, returned", "-120")])));
    }

    #[test]
    fn lines_that_are_not_all_of_them_are_not_told() {
        let text = |last: &str| {
            format!(
                "Invoice no. 771\nQty   Description        Amount\n500   A5 flyers          120.00\n{last}\n\
                 Net                      270.00\nVAT 20%                   54.00\nTotal                    324.00"
            )
        };
        assert!(rows(&text("2     Roll-up banners    150.00")).is_some());
        assert_eq!(rows(&text("2     Roll-up banners    151.00")), None);
        assert_eq!(rows(&text("")), None);
        assert_eq!(rows("Invoice no. 771\nTotal 5.00"), None);
        let many: String = (0..501).map(|_| "1     Flyer              1.00\n").collect();
        let many = format!("Invoice no. 771\nQty   Description        Amount\n{many}Total                    501.00");
        assert_eq!(rows(&many), None);
    }
}
