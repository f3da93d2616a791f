//! Dates, exact amounts, lists and names of one language, from the data of Unicode CLDR in the folder beside this file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::values::{decimal, raw};
use crate::calendar::Date;

/// How many decimals a currency has, where its entry does not say.
const USUAL_DECIMALS: usize = 2;

/// How many digits are in a group.
const GROUP: usize = 3;

/// What a language's file of formats holds.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Formats {
    /// A long date, with `{day}`, `{month}` and `{year}`.
    date: String,
    months: Vec<String>,
    /// How the first day of a month is written, if not as a number.
    #[serde(skip)]
    pub first_day: Option<&'static str>,
    minus: String,
    group: String,
    decimal: String,
    /// The fewest digits before the decimals that are grouped.
    grouped_from: usize,
    /// An amount of money, with `{minus}`, `{symbol}` and `{number}`.
    money: String,
    and: Between,
    or: Between,
    currencies: BTreeMap<String, Currency>,
    countries: BTreeMap<String, String>,
}

/// What stands between the entries of a list.
#[derive(Debug, Default, Deserialize)]
struct Between {
    /// Between two.
    pair: String,
    /// Between two of more, except the last.
    middle: String,
    /// Before the last of more.
    last: String,
}

#[derive(Debug, Deserialize)]
struct Currency {
    name: String,
    /// None where it is the code.
    symbol: Option<String>,
    decimals: Option<usize>,
}

/// How the entries of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// All of them.
    And,
    /// One of them.
    Or,
}

impl Formats {
    /// The formats of a language's file.
    pub fn parse(json: &str, first_day: Option<&'static str>) -> Self {
        // A test reads the file of every language.
        let formats: Self = serde_json::from_str(json).unwrap_or_default();
        Self { first_day, ..formats }
    }

    /// A calendar date such as 2024-03-01, in words; any other text as it was typed.
    pub fn date_of(&self, iso: &str) -> String {
        if iso.len() == "YYYY-MM-DD".len() && iso.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            Date::parse(iso).map_or_else(|| raw(iso), |day| self.date(day))
        } else {
            raw(iso)
        }
    }

    /// A day, in words.
    pub fn date(&self, day: Date) -> String {
        let iso = day.to_string();
        let mut parts = iso.split('-').map(|part| part.parse::<usize>().unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        let month = self.months.get(month.saturating_sub(1)).map_or("", String::as_str);
        let day = self.first_day.filter(|_| day == 1).map_or_else(|| day.to_string(), str::to_owned);
        self.date.replace("{day}", &day).replace("{month}", month).replace("{year}", &year.to_string())
    }

    /// An exact number; any other text as it was typed.
    pub fn number(&self, amount: &str) -> String {
        let Some(digits) = decimal(amount) else { return raw(amount) };
        let (minus, unsigned) = self.signed(digits);
        minus.to_owned() + &self.grouped(unsigned, 0)
    }

    /// An exact amount of money, with the currency as it is where that is no code.
    pub fn money(&self, amount: &str, currency: Option<&str>) -> String {
        let Some(digits) = decimal(amount) else { return raw(amount) };
        let Some(currency) = currency.filter(|currency| !currency.is_empty()) else { return self.number(digits) };
        if currency.len() != "EUR".len() || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return [self.number(digits), raw(currency)].join(" ");
        }
        let known = self.currencies.get(currency);
        // No currency is shown with fewer decimals than it has, except none at all.
        let usual = known.and_then(|known| known.decimals).unwrap_or(USUAL_DECIMALS);
        let (minus, unsigned) = self.signed(digits);
        let number = self.grouped(unsigned, if digits.contains('.') { usual } else { 0 });
        let symbol = known.and_then(|known| known.symbol.as_deref()).unwrap_or(currency);
        // Letters do not touch digits.
        let touches = self.money.contains("{symbol}{number}") && !symbol.ends_with(|c: char| is_sign(c));
        let symbol = if touches { symbol.to_owned() + "\u{A0}" } else { symbol.to_owned() };
        self.money.replace("{minus}", minus).replace("{number}", &number).replace("{symbol}", &symbol)
    }

    fn signed<'a>(&'a self, digits: &'a str) -> (&'a str, &'a str) {
        digits.strip_prefix('-').map_or(("", digits), |unsigned| (self.minus.as_str(), unsigned))
    }

    /// Digits with groups, and at least so many decimals.
    fn grouped(&self, unsigned: &str, fewest: usize) -> String {
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
        let mut shown = String::with_capacity(unsigned.len() * 2);
        for (n, digit) in whole.chars().enumerate() {
            let left = whole.len() - n;
            if n > 0 && left % GROUP == 0 && whole.len() >= self.grouped_from {
                shown.push_str(&self.group);
            }
            shown.push(digit);
        }
        if !decimals.is_empty() || fewest > 0 {
            shown.push_str(&self.decimal);
            shown.push_str(decimals);
            shown.extend(std::iter::repeat_n('0', fewest.saturating_sub(decimals.len())));
        }
        shown
    }

    /// The entries of a list, joined.
    pub fn list(&self, items: &[String], join: Join) -> String {
        let between = if join == Join::Or { &self.or } else { &self.and };
        let mut joined = String::new();
        for (n, item) in items.iter().enumerate() {
            joined.push_str(match (n, items.len()) {
                (0, _) => "",
                (_, 2) => &between.pair,
                (n, all) if n + 1 == all => &between.last,
                _ => &between.middle,
            });
            joined.push_str(item);
        }
        joined
    }

    /// The name of a country, if the code has one.
    pub fn country(&self, code: &str) -> Option<&str> {
        self.countries.get(&code.to_ascii_uppercase()).map(String::as_str)
    }

    /// The name of a currency, if the code has one.
    pub fn currency(&self, code: &str) -> Option<&str> {
        self.currencies.get(&code.to_ascii_uppercase()).map(|currency| currency.name.as_str())
    }
}

/// Whether a character is a sign, such as $, and no letter.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_ascii_punctuation() || c == '$'
}
