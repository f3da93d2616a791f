//! Amounts as they are written, with the signs of currencies beside them.

use super::super::words::{CODES, SHARED_SIGNS, SIGNS};
use super::letters::is_ideograph;
use crate::decimal::{Decimal, MONEY};
use crate::rulebook;

/// An amount in a line.
#[derive(Debug, Clone)]
pub(super) struct Amount {
    pub(super) value: Decimal,
    pub(super) start: usize,
    pub(super) end: usize,
    /// The sign or code beside it.
    pub(super) sign: Option<String>,
    /// Whether nothing but its place says that it is an amount: digits alone.
    pub(super) bare: bool,
}

/// The amounts of a line, outside these places.
pub(super) fn amounts(folded: &[char], taken: &[(usize, usize)]) -> Vec<Amount> {
    let mut found: Vec<Amount> = Vec::new();
    let mut at = 0;
    while let Some(character) = folded.get(at) {
        if !character.is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = digits_end(folded, at);
        let inside = taken.iter().any(|place| at < place.1 && place.0 < end);
        if !inside && let Some(amount) = amount(folded, at, end) {
            found.push(amount);
        }
        at = end.max(at + 1);
    }
    found
}

/// Where a run of digits and what separates them ends.
pub(super) fn digits_end(folded: &[char], start: usize) -> usize {
    let digit = |at: usize| folded.get(at).is_some_and(char::is_ascii_digit);
    let mut end = start;
    loop {
        while digit(end) {
            end += 1;
        }
        match folded.get(end) {
            Some('.' | ',' | '\'') if digit(end + 1) => end += 1,
            // A blank groups only three digits that are followed by no other.
            Some(' ') if digit(end + 1) && digit(end + 2) && digit(end + 3) && !digit(end + 4) => {
                let group: usize = folded
                    .get(start..end)
                    .unwrap_or_default()
                    .iter()
                    .rev()
                    .take_while(|own| own.is_ascii_digit())
                    .count();
                if group > 3 || folded.get(start..end).is_some_and(|own| own.iter().any(|own| matches!(own, '.' | ',')))
                {
                    return end;
                }
                end += 1;
            }
            _ => return end,
        }
    }
}

/// The amount written here, if it is one.
pub(super) fn amount(folded: &[char], start: usize, end: usize) -> Option<Amount> {
    let before: Vec<char> = folded.get(..start)?.iter().rev().copied().take(8).collect();
    let after: Vec<char> = folded.get(end..)?.iter().copied().take(8).collect();
    // A part of a word, a percentage or a number of something is no amount.
    let glued = |character: Option<&char>| {
        character.is_some_and(|character| character.is_alphanumeric() && !is_ideograph(*character))
    };
    let (left, right) = (sign_before(&before), sign_after(&after));
    if left.is_none() && glued(before.first()) || right.is_none() && glued(after.first()) {
        return None;
    }
    if matches!(before.first(), Some('/' | '#' | '.' | ',' | ':' | '_')) && left.is_none() {
        let colon = before.first() == Some(&':') && !before.get(1).is_some_and(char::is_ascii_digit);
        // Right behind a short word, as in `USt.1.234,50`.
        let word = before.first() == Some(&'.')
            && before.get(1..3).is_some_and(|word| word.iter().all(|own| own.is_alphabetic()))
            && end.checked_sub(3).and_then(|point| folded.get(point)).is_some_and(|own| matches!(own, '.' | ','));
        if !colon && !word {
            return None;
        }
    }
    if matches!(after.first(), Some('/' | '_' | ':' | '%')) || after.first() == Some(&' ') && after.get(1) == Some(&'%')
    {
        return None;
    }
    let joined = before.first() == Some(&'-') && before.get(1).is_some_and(|own| own.is_alphanumeric());
    let dashed = after.first() == Some(&'-') && after.get(1).is_some_and(|own| own.is_alphanumeric());
    if joined || dashed {
        return None;
    }
    // From an hour to another, as in `08.30 - 17.00`.
    let mut next = after.iter().copied().filter(|own| *own != ' ');
    if next.next() == Some('-') && next.next().is_some_and(|own| own.is_ascii_digit()) {
        return None;
    }
    let text: String = folded.get(start..end)?.iter().collect();
    let three = right.as_deref().or(left.as_deref()).and_then(rulebook::decimals) == Some(3);
    let (plain, shaped) = plain_number(&text, three)?;
    let minus = |own: &char| matches!(own, '-' | '(');
    let near = before.iter().copied().skip_while(|own| *own == ' ').collect::<Vec<char>>();
    // `-5.00`, `-€5.00`, `€ -5.00`, `-EUR 5.00`
    let beside = before.first().is_some_and(minus)
        || left.is_some()
            && (near.first().is_some_and(minus) || near.iter().find(|own| is_no_sign(**own)).is_some_and(minus));
    let after_it = after.first() == Some(&'-')
        && !after.get(1).is_some_and(|own| *own == '-' || own.is_alphanumeric())
        && shaped
        && plain.contains('.');
    let negative = beside || after_it;
    let value = Decimal::parse(&plain, MONEY)?;
    let value = if negative { Decimal::ZERO.minus(value) } else { value };
    let sign = left.or(right);
    Some(Amount { value, start, end, bare: !shaped && sign.is_none(), sign })
}

/// Whether a character is no part of the sign or code of a currency.
pub(super) fn is_no_sign(character: char) -> bool {
    !(character == ' ' || character.is_alphabetic() || matches!(character, '€' | '$' | '£' | '¥' | '₹' | '₩' | '.'))
}

/// The digits with a point before decimals, and whether separators show that it is an amount.
pub(super) fn plain_number(text: &str, three_decimals: bool) -> Option<(String, bool)> {
    let separators: Vec<char> = text.chars().filter(|own| !own.is_ascii_digit()).collect();
    let grouped = |text: &str| {
        let mut groups = text.split(['.', ',', '\'', ' ']);
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        // Three by three; in India two by two before the last three.
        let last = rest.last().is_none_or(|group| group.len() == 3);
        let middle = rest.iter().rev().skip(1).all(|group| group.len() == 3)
            || rest.iter().rev().skip(1).all(|group| group.len() == 2);
        (1..=3).contains(&first.len()) && last && middle
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let Some(last) = separators.last() else {
        return (text.len() <= 12 && !(text.len() > 1 && text.starts_with('0'))).then(|| (text.to_owned(), false));
    };
    let (before, after) = text.rsplit_once(*last)?;
    let decimal_once = separators.iter().filter(|own| *own == last).count() == 1 && matches!(last, '.' | ',');
    let others = separators.iter().any(|own| own != last);
    // 1.234.567 and 1'234: groups alone.
    let groups_alone =
        !others && grouped(text) && (separators.len() > 1 || after.len() == 3 && !three_decimals && before != "0");
    if groups_alone {
        return Some((digits(text), true));
    }
    let same_kind = separators.iter().rev().skip(1).all(|own| Some(own) == separators.first());
    if decimal_once && same_kind && (grouped(before) || !others) && (1..=3).contains(&after.len()) {
        let whole = digits(before);
        return (whole.len() <= 15).then(|| (format!("{whole}.{after}"), true));
    }
    None
}

pub(super) fn sign_before(before: &[char]) -> Option<String> {
    let mut near: String = before.iter().rev().collect();
    near.truncate(near.trim_end_matches([' ', '-', '(', ':']).len());
    // At most one blank lies between.
    if before.iter().take_while(|own| matches!(own, ' ')).count() > 1 {
        return None;
    }
    ending_sign(&near)
}

pub(super) fn ending_sign(near: &str) -> Option<String> {
    let bounded = |rest: &str| !rest.ends_with(|own: char| own.is_alphanumeric() && !is_ideograph(own));
    for (sign, code) in SIGNS {
        // The last of several days, as in `Mo.-Fr.`, is no sign.
        if let Some(rest) = near.strip_suffix(sign)
            && !(sign.ends_with('.') && rest.trim_end().ends_with('-'))
            && (bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*code).into());
        }
    }
    let end = near.len().checked_sub(CODE).and_then(|at| near.split_at_checked(at));
    if let Some(code) = end.filter(|(rest, _)| bounded(rest)).and_then(|(_, end)| code_of(end)) {
        return Some(code.into());
    }
    for (sign, _) in SHARED_SIGNS {
        if let Some(rest) = near.strip_suffix(sign)
            && (bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*sign).into());
        }
    }
    None
}

/// Letters of the code of a currency.
const CODE: usize = 3;

/// The code of a currency that is written so, in any case.
fn code_of(text: &str) -> Option<&'static str> {
    CODES.iter().find(|code| code.eq_ignore_ascii_case(text)).copied()
}

pub(super) fn sign_after(after: &[char]) -> Option<String> {
    // `1.250,-` and `1.250,--`
    let near: String = after.iter().collect();
    let near = near.trim_start_matches(",--").trim_start_matches(",-");
    let blanks = near.chars().take_while(|own| *own == ' ').count();
    if blanks > 1 {
        return None;
    }
    let near = near.trim_start();
    let bounded = |rest: &str| !rest.starts_with(|own: char| own.is_alphanumeric() && !is_ideograph(own));
    for (sign, code) in SIGNS {
        if near
            .strip_prefix(sign)
            .is_some_and(|rest| bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*code).into());
        }
    }
    if let Some(code) =
        near.split_at_checked(CODE).filter(|(_, rest)| bounded(rest)).and_then(|(start, _)| code_of(start))
    {
        return Some(code.into());
    }
    for (sign, _) in SHARED_SIGNS {
        if near
            .strip_prefix(sign)
            .is_some_and(|rest| bounded(rest) || !sign.starts_with(|own: char| own.is_ascii_alphabetic()))
        {
            return Some((*sign).into());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::total;

    #[test]
    fn amounts_as_people_write_them() {
        for (text, expected) in [
            ("Total 1,234.50", "1234.5"),
            ("Total 1.234,50", "1234.5"),
            ("Total 1 234,50 €", "1234.5"),
            ("Total CHF 1'234.50", "1234.5"),
            ("Total ₹ 1,47,500.00", "147500"),
            ("Total €1.234,-", "1234"),
            ("Total ¥12,345", "12345"),
            ("Total 12,345 円", "12345"),
            ("Total KWD 1.234", "1.234"),
            ("Total -12.00", "-12"),
            ("Total (12.00)", "-12"),
            ("Total CHF 1’234.50", "1234.5"),
            ("Total 1\u{202f}234,50 €", "1234.5"),
            ("Total 1 234 567,50 Kč", "1234567.5"),
            ("Total Rs. 1,23,456.00", "123456"),
            ("Total ￥1,234", "1234"),
            ("Total 19 %", ""),
            ("Total 12.03.2024", ""),
            ("Total 1.2.3", ""),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

    #[test]
    fn amounts_below_nothing() {
        for (text, expected) in [
            ("Total -EUR 12.00", "-12"),
            ("Total EUR -12.00", "-12"),
            ("Total -€12.00", "-12"),
            ("Total €-12.00", "-12"),
            ("Total −12,00 €", "-12"),
            ("Total 1.250,00- €", "-1250"),
            ("Total (€12.00)", "-12"),
            ("Total (1.250,00) €", "-1250"),
            ("Total 1 234,50- €", "-1234.5"),
            ("Total CHF 1'234.50-", "-1234.5"),
            ("Total -US$ 1,200.00", "-1200"),
            ("Total: EUR 12.00", "12"),
            ("Net -100.00\nVAT -20.00\nTotal due -120.00", "-120"),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }
}
