//! The total and the net amount, by the labels of amounts and by sums.

use super::super::words::Kind;
use super::amount::Amount;
use super::line::Line;
use super::page::Page;
use super::vocabulary::Hit;
use super::{BELOW, Found, MAX_VALUES, Place, magnitude, shorten};
use crate::decimal::Decimal;

/// How many lines of a column of amounts are read.
const MAX_COLUMN: usize = 60;

/// What an amount is, by the labels before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Gross,
    Total,
    Net,
    Tax,
    Other,
}

pub(super) fn meaning<'a>(hits: impl Iterator<Item = &'a Hit> + Clone) -> Option<Meaning> {
    let has = |kind: Kind| hits.clone().any(|hit| hit.is(kind));
    let (gross, net) = (has(Kind::Gross), has(Kind::Net));
    if gross && net {
        // Two at once: the one next to the amount.
        let last = hits.filter(|hit| hit.is(Kind::Gross) || hit.is(Kind::Net)).last()?;
        return Some(if last.is(Kind::Gross) { Meaning::Gross } else { Meaning::Net });
    }
    let total = has(Kind::Total) || gross;
    Some(if gross && !has(Kind::Excluding) || total && has(Kind::Including) {
        Meaning::Gross
    } else if has(Kind::OtherAmount) {
        Meaning::Other
    } else if total && has(Kind::Excluding) || net {
        Meaning::Net
    } else if has(Kind::Tax) {
        Meaning::Tax
    } else if total {
        Meaning::Total
    } else {
        return None;
    })
}

/// An amount with what its label says of it.
#[derive(Debug, Clone)]
pub(super) struct Labelled {
    pub(super) value: Decimal,
    pub(super) meaning: Meaning,
    pub(super) sign: Option<String>,
    pub(super) line: usize,
    /// Whether other amounts stand in its column that it is not the sum of, or other values of that name are given.
    pub(super) doubted: bool,
    pub(super) place: Place,
}

impl Page {
    /// All amounts that a label says something about.
    pub(super) fn labelled(&self) -> Vec<Labelled> {
        let mut all = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let items = line.hits.iter().filter(|hit| hit.is(Kind::Item)).count();
            let mut from = 0;
            let mut label: Option<(Meaning, (usize, usize, usize))> = None;
            for amount in &line.amounts {
                let between = line.hits.iter().filter(|hit| hit.start >= from && hit.end <= amount.start);
                let first = between.clone().next().map_or(amount.start, |hit| hit.start);
                label = meaning(between).map(|meaning| (meaning, (at, first, amount.start))).or(label);
                from = amount.end;
                if let Some((meaning, label)) = label {
                    let sign = amount.sign.clone();
                    let place = Place { label: Some(label), value: (at, amount.start, amount.end) };
                    all.push(Labelled { value: amount.value, meaning, sign, line: at, doubted: false, place });
                }
            }
            if !line.amounts.is_empty() || items > 1 {
                continue;
            }
            for cell in &line.cells {
                let own = line.hits.iter().filter(|hit| hit.start >= cell.0 && hit.end <= cell.1);
                let Some(meaning) = meaning(own) else { continue };
                let column = self.column(at, *cell);
                let [(below, first), rest @ ..] = column.as_slice() else { continue };
                let (mut below, mut amount, doubted) = (*below, *first, !rest.is_empty());
                // The last may be the sum of all before it.
                if let Some(((row, last), others)) = rest.split_last() {
                    let sum = others.iter().fold(first.value, |sum, (_, own)| sum.plus(own.value));
                    if sum == last.value {
                        (below, amount) = (*row, *last);
                    }
                }
                let doubted = doubted && amount.value == first.value;
                {
                    let sign = amount.sign.clone();
                    let place = Place { label: Some((at, cell.0, cell.1)), value: (below, amount.start, amount.end) };
                    all.push(Labelled { value: amount.value, meaning, sign, line: below, doubted, place });
                }
            }
        }
        all
    }

    /// The amounts under a cell that names a column, from the first within the next lines, while each line has one.
    fn column(&self, at: usize, cell: (usize, usize)) -> Vec<(usize, &Amount)> {
        let under = |line: &'_ Line| {
            // An amount that has a label of its own in its line is that label's.
            let labelled = |amount: &Amount| line.hits.iter().any(|hit| hit.end <= amount.start);
            let under = |amount: &Amount| amount.start < cell.1 + 2 && cell.0 < amount.end + 2;
            line.amounts.iter().position(under).filter(|own| !line.amounts.get(*own).is_some_and(labelled))
        };
        let mut column = Vec::new();
        let mut last = at;
        for (row, line) in self.lines.iter().enumerate().skip(at + 1).take(MAX_COLUMN) {
            if row > last + BELOW {
                break;
            }
            if let Some(amount) = under(line).and_then(|own| line.amounts.get(own)) {
                column.push((row, amount));
                last = row;
            } else if !column.is_empty() && !line.amounts.is_empty() {
                break;
            }
        }
        column
    }

    pub(super) fn total(&self) -> Option<Found<Labelled>> {
        let mut all = self.labelled();
        shorten(&mut all, MAX_VALUES, MAX_VALUES);
        let of = |meaning: Meaning| all.iter().filter(move |labelled| labelled.meaning == meaning);
        let nets: Vec<Decimal> = of(Meaning::Net).map(|net| net.value).collect();
        let taxes: Vec<Decimal> = of(Meaning::Tax).map(|tax| tax.value).collect();
        // Taxes of several rates add up.
        let mut distinct: Vec<Decimal> = Vec::new();
        for tax in &taxes {
            if !distinct.contains(tax) {
                distinct.push(*tax);
            }
        }
        let sum = distinct.iter().fold(Decimal::ZERO, |sum, tax| sum.plus(*tax));
        let differ_by_tax = |net: Decimal, gross: Decimal| {
            let tax = gross.minus(net);
            tax != Decimal::ZERO && (taxes.contains(&tax) || tax == sum)
        };
        let adds_up = |gross: Decimal| nets.iter().any(|net| differ_by_tax(*net, gross));
        let has_tax = taxes.iter().any(|tax| *tax != Decimal::ZERO);
        let times = |value: Decimal, meaning: Meaning| {
            let mut lines: Vec<usize> = of(meaning).filter(|own| own.value == value).map(|own| own.line).collect();
            lines.dedup();
            lines.len()
        };
        let pick = |meaning: Meaning| {
            let own: Vec<&Labelled> = of(meaning).filter(|own| own.value != Decimal::ZERO).collect();
            let by_sum = own.iter().rev().find(|own| adds_up(own.value)).copied();
            let negative = own.iter().all(|own| own.value.is_negative());
            let size = |own: &&&Labelled| if negative { magnitude(own.value) } else { own.value };
            by_sum.or_else(|| own.iter().max_by_key(size).copied())
        };
        let gross = pick(Meaning::Gross);
        let total = pick(Meaning::Total);
        if let Some(gross) = gross {
            // Something that calls itself a total and is what net and tax add up to says it better than a part paid.
            let paid = |total: Decimal| {
                let rest = total.minus(gross.value);
                rest.is_positive()
                    && of(Meaning::Other).any(|other| other.value == rest || other.value == Decimal::ZERO.minus(rest))
            };
            let best = match total {
                Some(total) if adds_up(total.value) && !adds_up(gross.value) => total,
                Some(total) if paid(total.value) => total,
                _ => gross,
            };
            let values: Vec<Decimal> = of(Meaning::Gross)
                .filter(|own| !own.doubted)
                .map(|own| own.value)
                .filter(|own| *own != Decimal::ZERO)
                .collect();
            // What is still to be paid differs by an amount that stands there too.
            let taken_off = |value: Decimal| {
                let rest = magnitude(best.value.minus(value));
                let near = self.lines.iter().skip(best.line.saturating_sub(BELOW)).take(3 * BELOW);
                near.flat_map(|line| &line.amounts).any(|amount| magnitude(amount.value) == rest)
            };
            let unanimous = values.iter().all(|value| *value == best.value || taken_off(*value));
            let again = times(best.value, Meaning::Gross) + times(best.value, Meaning::Total) > 1;
            let below_net = nets.iter().any(|net| magnitude(*net) > magnitude(best.value));
            let verified = adds_up(best.value);
            let doubted = best.doubted || !unanimous || below_net || has_tax && !verified;
            let sure = unanimous && !below_net && !best.doubted && (verified || again);
            return Some(Found { value: Labelled { doubted, ..best.clone() }, sure, place: best.place });
        }
        let total = total?;
        let verified = adds_up(total.value);
        if !verified && has_tax {
            // A total of that name may still be without tax: the sum then stands somewhere, with or without a label.
            let with_tax =
                self.lines.iter().enumerate().flat_map(|(at, line)| line.amounts.iter().map(move |own| (at, own)));
            let with_tax =
                with_tax.rev().find(|(_, own)| own.value > total.value && differ_by_tax(total.value, own.value));
            if let Some((line, amount)) = with_tax {
                let place = Place { label: None, value: (line, amount.start, amount.end) };
                let sign = amount.sign.clone();
                let value = Labelled { value: amount.value, meaning: Meaning::Gross, sign, line, doubted: true, place };
                return Some(Found { value, sure: false, place });
            }
            if nets.contains(&total.value) {
                return None;
            }
        }
        // The highest total is below a net amount: it is none of the whole.
        if nets.iter().any(|net| *net > total.value) && total.value.is_positive() {
            return None;
        }
        let unanimous = of(Meaning::Total).all(|own| own.doubted || own.value == total.value);
        let again = !has_tax && times(total.value, Meaning::Total) > 1;
        let doubted = total.doubted || !unanimous || has_tax && !verified;
        let sure = unanimous && !total.doubted && (verified || again);
        Some(Found { value: Labelled { doubted, ..total.clone() }, sure, place: total.place })
    }

    /// The amount without tax that goes with a total: the one that a tax parts from it, else the only one.
    pub(super) fn net(&self, total: Option<&Found<Labelled>>) -> Option<Found<Labelled>> {
        let mut all = self.labelled();
        shorten(&mut all, MAX_VALUES, MAX_VALUES);
        let of = |meaning: Meaning| all.iter().filter(move |own| own.meaning == meaning && own.value != Decimal::ZERO);
        let mut taxes: Vec<Decimal> = Vec::new();
        for tax in of(Meaning::Tax) {
            if !taxes.contains(&tax.value) {
                taxes.push(tax.value);
            }
        }
        let sum = taxes.iter().fold(Decimal::ZERO, |sum, tax| sum.plus(*tax));
        let found = |own: &Labelled, sure| Found { value: own.clone(), sure, place: own.place };
        let parted = |own: &&Labelled| {
            let tax = total.map(|total| total.value.value.minus(own.value));
            tax.is_some_and(|tax| tax != Decimal::ZERO && (taxes.contains(&tax) || tax == sum))
        };
        if let Some(net) = of(Meaning::Net).find(parted) {
            return Some(found(net, !net.doubted));
        }
        let only = of(Meaning::Net).next()?;
        let fits = total.is_none_or(|total| magnitude(total.value.value) >= magnitude(only.value));
        (fits && of(Meaning::Net).all(|own| own.value == only.value)).then(|| found(only, false))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::total;
    use super::super::{Confidence, read};

    #[test]
    fn the_total_is_never_the_net_a_tax_or_a_part() {
        for (text, expected) in [
            ("Subtotal 100.00\nTax 8.25\nTotal 108.25", "108.25"),
            ("Total 100.00\nVAT 20% 20.00\nTo be transferred 120.00", "120"),
            ("Nettobetrag 100,00 €\nMwSt. 19% 19,00 €", ""),
            ("Summe 100,00 €\nNetto 100,00 €\nMwSt. 19% 19,00 €", ""),
            ("Total 324.00\nAmount paid 100.00\nBalance due 224.00", "324"),
            ("Previous balance 310.10\nTotal amount due 158.21", "158.21"),
            ("Total VAT 20.00\nTotal excl. VAT 100.00\nTotal incl. VAT 120.00", "120"),
            ("Net    VAT    Total\n100.00   20.00   120.00", "120"),
            ("Total HT 24,99\nTVA (20,00 %) 5,00\nNet à payer 29,99", "29.99"),
            ("Total 1.234,50 EUR\nBalance due 0,00 EUR", "1234.5"),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

    #[test]
    fn the_net_is_what_a_tax_parts_from_the_total() {
        let net = |text: &str| {
            let net = read(&format!("Invoice no. 771\n{text}"))?.net?;
            Some((net.value.plain(), net.confidence))
        };
        assert_eq!(net("Net 100.00\nVAT 20.00\nTotal 120.00"), Some(("100".into(), Confidence::Likely)));
        assert_eq!(
            net("Subtotal 60.00\nSubtotal 40.00\nNet 100.00\nVAT 5% 3.00\nVAT 20% 8.00\nTotal 111.00"),
            Some(("100".into(), Confidence::Likely))
        );
        assert_eq!(net("Net 100.00\nTotal due 120.00"), Some(("100".into(), Confidence::Guess)));
        assert_eq!(net("Net 60.00\nNet 40.00\nTotal due 120.00"), None);
        assert_eq!(net("Total due 120.00"), None);
    }

    #[test]
    fn the_total_is_likely_where_sums_agree() {
        let total = |text: &str| {
            let total = read(&format!("Rechnung Nr. 771\n{text}"))?.total?;
            Some((total.value.plain(), total.confidence))
        };
        let is = |total: &str, confidence| Some((total.to_owned(), confidence));
        // The last of a column that it is the sum of.
        let rates = "Nettobetrag   MwSt-Betrag   Endbetrag\n100,00        19,00         119,00\n\
                     200,00        14,00         214,00";
        let sum = "\n300,00        33,00         333,00";
        assert_eq!(total(&format!("{rates}{sum}")), is("333", Confidence::Likely));
        assert_eq!(total(rates), is("119", Confidence::Guess));
        // What was paid before, or what the lines come to.
        let paid = "Nettobetrag 100,00\nMwSt 19,00\nBruttosumme 119,00\nVorkasse 69,00\nZahlbetrag 50,00";
        assert_eq!(total(paid), is("119", Confidence::Likely));
        assert_eq!(total(&paid.replace("Zahlbetrag 50", "Zahlbetrag 51")), is("119", Confidence::Guess));
        let lines = "Beschreibung    Menge    Betrag\nStand               1     40,00\nAbbau               2     10,00\n\
                     Gesamtbetrag              50,00";
        assert_eq!(total(lines), is("50", Confidence::Likely));
        assert_eq!(total(&lines.replace("10,00", "11,00")), is("50", Confidence::Guess));
        // An amount right behind a short word.
        assert_eq!(total("Summe ohne USt.100,00\nMwSt 19,00\nZahlbetrag 119,00"), is("119", Confidence::Likely));
    }
}
