//! Hours times hourly cost is the total of a CSR.

use crate::claim::Csr;
use crate::rules::finding::{Found, declared::amount::CsrArithmetic, place};

/// A finding when it is not, after rounding half up to the currency's decimals.
pub fn csr_arithmetic(csr: &Csr, n: usize, currency: &str, decimals: u32) -> Option<Found> {
    let (hours, cost, total) = (csr.hours.get()?, csr.hourly_cost.get()?, csr.total.get()?);
    let product = hours.amount.times(cost.amount).rounded(decimals);
    (product != total.amount).then(|| {
        let reports = CsrArithmetic {
            hours: hours.typed.clone(),
            hourly_cost: cost.amount.to_fixed(decimals),
            total: total.amount.to_fixed(decimals),
            product: product.to_fixed(decimals),
            currency: currency.into(),
        };
        Found::new(place("/csrs", n, "/total"), reports).against(place("/csrs", n, "/hours")).against(place(
            "/csrs",
            n,
            "/hourlyCost",
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, csr, params};

    fn found(hours: &str, cost: &str, total: &str, decimals: u32) -> Option<Found> {
        let csr = csr(&format!(r#"{{"id":"c1","hours":"{hours}","hourlyCost":"{cost}","total":"{total}"}}"#));
        csr_arithmetic(&csr, 4, "EUR", decimals)
    }

    #[test]
    fn half_a_unit_rounds_up_and_less_rounds_down() {
        for (hours, cost, total, decimals) in [
            ("12.5", "40.00", "500.00", 2),
            ("0.5", "0.01", "0.01", 2),      // 0.005
            ("0.499999", "0.01", "0.00", 2), // 0.00499999
            ("1.5", "33.35", "50.03", 2),    // 50.025
            ("1.3", "33.33", "43.33", 2),    // 43.329
            ("1.5", "333", "500", 0),        // 499.5
            ("1.4", "333", "466", 0),        // 466.2
            ("0.5", "0.001", "0.001", 3),    // 0.0005
        ] {
            assert!(found(hours, cost, total, decimals).is_none(), "{hours} × {cost}");
        }
    }

    #[test]
    fn a_unit_more_or_less_is_a_finding() {
        for (hours, cost, total, decimals) in [
            ("1.5", "33.35", "50.02", 2),
            ("1.5", "33.35", "50.04", 2),
            ("0.5", "0.01", "0.00", 2),
            ("1.5", "333", "499", 0),
            ("1.4", "333", "467", 0),
        ] {
            assert!(found(hours, cost, total, decimals).is_some(), "{hours} × {cost}");
        }
    }

    #[test]
    fn trailing_zeros_make_no_difference() {
        assert!(found("2.50", "40", "100.0", 2).is_none());
    }

    #[test]
    fn the_finding_says_what_comes_out() {
        let found = found("7.50", "40", "301", 2).unwrap();
        assert_eq!(brief(&found), "amount/csr-arithmetic /csrs/4/total");
        assert_eq!(params(&found, ["hours", "hourlyCost", "total"]), ["7.50", "40.00", "301.00"]);
        assert_eq!(params(&found, ["product", "currency"]), ["300.00", "EUR"]);
        assert_eq!(found.related, ["/csrs/4/hours", "/csrs/4/hourlyCost"]);
    }

    #[test]
    fn one_figure_absent_leaves_nothing_to_compare() {
        for json in
            [r#"{"hours":"1","hourlyCost":"2"}"#, r#"{"hours":"1","total":"3"}"#, r#"{"hourlyCost":"2","total":"3"}"#]
        {
            assert!(csr_arithmetic(&csr(json), 0, "EUR", 2).is_none(), "{json}");
        }
    }
}
