//! Exact decimal numbers: money, rates, hours. No binary floating point decides anything.

use std::cmp::Ordering;

/// How many digits a number may have before and after its point.
#[derive(Debug, Clone, Copy)]
pub struct Digits {
    /// Before the point.
    pub before: usize,
    /// After the point.
    pub after: usize,
}

/// Amounts of money.
pub const MONEY: Digits = Digits { before: 15, after: 18 };
/// An exchange rate.
pub const RATE: Digits = Digits { before: 6, after: 12 };
/// Hours worked.
pub const HOURS: Digits = Digits { before: 6, after: 6 };

/// `units` divided by ten to the power of `scale`, without trailing zeros after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    units: i128,
    scale: u32,
}

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self { units: 0, scale: 0 };

    /// A whole number.
    pub fn whole(units: u64) -> Self {
        Self { units: i128::from(units), scale: 0 }
    }

    /// Reads `-?digits[.digits]`, blank ends aside: no plus sign, exponent or grouping. Zeros before the whole part and
    /// after the decimals do not count against `digits`.
    pub fn parse(text: &str, digits: Digits) -> Option<Self> {
        let text = text.trim();
        let (negative, magnitude) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (before, after) = magnitude.split_once('.').unwrap_or((magnitude, "0"));
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(before) || !is_number(after) {
            return None;
        }
        let (before, after) = (before.trim_start_matches('0'), after.trim_end_matches('0'));
        if before.len() > digits.before || after.len() > digits.after {
            return None;
        }
        let whole = |part: &str| if part.is_empty() { Some(0) } else { part.parse::<u64>().ok().map(i128::from) };
        let scale = u32::try_from(after.len()).ok()?;
        let units = whole(before)?.checked_mul(10_i128.checked_pow(scale)?)?.checked_add(whole(after)?)?;
        Some(Self { units: if negative { -units } else { units }, scale }.normal())
    }

    /// How many digits stand after the point.
    pub fn decimals(self) -> u32 {
        self.scale
    }

    /// Whether it is above 0.
    pub fn is_positive(self) -> bool {
        self.units > 0
    }

    /// Whether it is below 0.
    pub fn is_negative(self) -> bool {
        self.units < 0
    }

    /// The sum; saturates at the range of 128 bits.
    pub fn plus(self, other: Self) -> Self {
        let scale = self.scale.max(other.scale);
        let units = self.units_at(scale).saturating_add(other.units_at(scale));
        Self { units, scale }.normal()
    }

    /// The difference; saturates at the range of 128 bits.
    pub fn minus(self, other: Self) -> Self {
        self.plus(Self { units: -other.units, ..other })
    }

    /// The product; saturates at the range of 128 bits.
    pub fn times(self, other: Self) -> Self {
        Self { units: self.units.saturating_mul(other.units), scale: self.scale + other.scale }.normal()
    }

    /// So many hundredths of it.
    pub fn percent(self, percent: u32) -> Self {
        let product = self.times(Self::whole(percent.into()));
        Self { scale: product.scale + 2, ..product }.normal()
    }

    /// Divided by `divisor` and cut after so many decimals; none for a divisor of 0 or less.
    pub fn divided_down(self, divisor: Self, decimals: u32) -> Option<Self> {
        if !divisor.is_positive() {
            return None;
        }
        let shift = (decimals + divisor.scale).checked_sub(self.scale);
        let units = if let Some(up) = shift {
            self.units.checked_mul(10_i128.checked_pow(up)?)?.div_euclid(divisor.units)
        } else {
            let down = self.scale - decimals - divisor.scale;
            self.units.div_euclid(divisor.units.checked_mul(10_i128.checked_pow(down)?)?)
        };
        Some(Self { units, scale: decimals }.normal())
    }

    /// Cut after so many decimals, towards less.
    pub fn cut(self, decimals: u32) -> Self {
        if self.scale <= decimals {
            return self;
        }
        let unit = 10_i128.checked_pow(self.scale - decimals).unwrap_or(i128::MAX);
        Self { units: self.units.div_euclid(unit), scale: decimals }.normal()
    }

    /// Rounded half up to so many decimals.
    pub fn rounded(self, decimals: u32) -> Self {
        if self.scale <= decimals {
            return self;
        }
        let half = Self { units: 5, scale: decimals + 1 };
        self.plus(half).cut(decimals)
    }

    /// The number with exactly so many decimals; further digits are cut off.
    pub fn to_fixed(self, decimals: u32) -> String {
        let cut = self.cut(decimals);
        let units = cut.units_at(decimals);
        let sign = if units < 0 { "-" } else { "" };
        let width = decimals as usize;
        let digits = format!("{:0>1$}", units.unsigned_abs(), width + 1);
        let (before, after) = digits.split_at_checked(digits.len() - width).unwrap_or((&digits, ""));
        if width == 0 { format!("{sign}{before}") } else { format!("{sign}{before}.{after}") }
    }

    /// The amount with the decimals of its currency, or with its own while the currency is not known.
    pub fn as_money(self, decimals: Option<u32>) -> String {
        self.to_fixed(decimals.unwrap_or(self.scale))
    }

    /// The number with its own decimals.
    pub fn plain(self) -> String {
        self.to_fixed(self.scale)
    }

    fn units_at(self, scale: u32) -> i128 {
        if scale == self.scale {
            return self.units;
        }
        let factor = 10_i128.checked_pow(scale.saturating_sub(self.scale)).unwrap_or(i128::MAX);
        self.units.saturating_mul(factor)
    }

    fn normal(mut self) -> Self {
        while self.scale > 0 && self.units % 10 == 0 {
            self.units /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        self.units_at(scale).cmp(&other.units_at(scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Decimal {
        Decimal::parse(text, MONEY).expect(text)
    }

    #[test]
    fn reads_plain_decimals_only() {
        for (text, plain) in [("0", "0"), ("-0", "0"), (" 12.50\n", "12.5"), ("007", "7"), ("-3.000", "-3")] {
            assert_eq!(money(text).plain(), plain, "{text}");
        }
        for text in ["", "-", ".5", "5.", "+1", "1e3", "1,250.00", "1 000", "٣", "--1", "1.2.3", "0x1", "1.5٣", "1.x0"]
        {
            assert_eq!(Decimal::parse(text, MONEY), None, "{text}");
        }
    }

    #[test]
    fn bounds_the_digits() {
        assert!(Decimal::parse("999999999999999.999999999999999999", MONEY).is_some());
        assert!(Decimal::parse("1000000000000000", MONEY).is_none());
        assert!(Decimal::parse("0.0000000000000000001", MONEY).is_none());
        assert!(Decimal::parse("999999.999999999999", RATE).is_some());
        assert!(Decimal::parse("1000000", HOURS).is_none());
        assert!(Decimal::parse("0.0000001", HOURS).is_none());
    }

    #[test]
    fn zeros_at_either_end_are_no_digits() {
        for (text, plain) in [
            ("0000000000000001", "1"),
            ("-0000000000001250.00", "-1250"),
            ("0.0000000000000000000", "0"),
            ("1250.0000000000000000000", "1250"),
            ("0999999999999999.9999999999999999990", "999999999999999.999999999999999999"),
            ("000.10", "0.1"),
        ] {
            assert_eq!(Decimal::parse(text, MONEY).map(Decimal::plain).as_deref(), Some(plain), "{text}");
        }
        assert!(Decimal::parse("01000000000000000", MONEY).is_none());
        assert!(Decimal::parse("0.00000000000000000010", MONEY).is_none());
        assert_eq!(Decimal::parse("0000001.1200000000000", RATE), Decimal::parse("1.12", RATE));
        assert_eq!(Decimal::parse("0000007.5000000", HOURS), Decimal::parse("7.5", HOURS));
    }

    #[test]
    fn arithmetic_is_exact() {
        assert_eq!(money("0.1").plus(money("0.2")), money("0.3"));
        assert_eq!(money("1").minus(money("0.01")).plain(), "0.99");
        assert_eq!(money("7900").times(money("1.25")), money("9875"));
        assert_eq!(money("20000").percent(25), money("5000"));
        assert_eq!(money("0.01").percent(5).plain(), "0.0005");
        assert!(
            money("999999999999999.9999").times(Decimal::parse("999999.999999999999", RATE).unwrap()).is_positive()
        );
    }

    #[test]
    fn rounding_has_a_direction() {
        assert_eq!(money("0.125").rounded(2).plain(), "0.13");
        assert_eq!(money("0.124").rounded(2).plain(), "0.12");
        assert_eq!(money("0.129").cut(2).plain(), "0.12");
        assert_eq!(money("-0.121").cut(2).plain(), "-0.13");
        assert_eq!(money("18750").divided_down(money("1.08"), 2), Some(money("17361.11")));
        assert_eq!(money("3000").divided_down(money("1.25"), 2), Some(money("2400")));
        assert_eq!(money("1").divided_down(Decimal::ZERO, 2), None);
        assert_eq!(money("0.123456").divided_down(money("1"), 2), Some(money("0.12")));
    }

    #[test]
    fn writes_exactly_the_decimals() {
        assert_eq!(money("5").to_fixed(2), "5.00");
        assert_eq!(money("0.5").to_fixed(3), "0.500");
        assert_eq!(money("-0.05").to_fixed(2), "-0.05");
        assert_eq!(money("125000.00").to_fixed(0), "125000");
        assert_eq!(money("0.129").to_fixed(2), "0.12");
    }

    #[test]
    fn compares_across_scales() {
        assert!(money("1.1") > money("1.09"));
        assert_eq!(money("1.10").cmp(&money("1.1")), Ordering::Equal);
        assert!(money("-1") < Decimal::ZERO);
    }

    #[test]
    fn sums_beyond_measure_stay_greater_than_any_one_amount() {
        let most = money("999999999999999.999999999999999999");
        let sum = (0..1_000_000).fold(Decimal::ZERO, |sum, _| sum.plus(most));
        assert!(sum > most);
    }
}
