//! Hours times hourly cost is the total of a CSR.

use crate::claim::Csr;
use crate::finding::Draft;

/// A finding when it is not, after rounding half up to the currency's decimals.
pub fn check(csr: &Csr, n: usize, currency: &String, decimals: u32) -> Option<Draft> {
    let (hours, cost, total) = (csr.hours.get()?, csr.hourly_cost.get()?, csr.total.get()?);
    let product = hours.amount.times(cost.amount).rounded(decimals);
    (product != total.amount).then(|| {
        Draft::new("amount/csr-arithmetic", format!("/csrs/{n}/total"))
            .with("hours", &hours.typed)
            .with("hourlyCost", cost.amount.written(decimals))
            .with("total", total.amount.written(decimals))
            .with("product", product.written(decimals))
            .with("currency", currency)
            .against(format!("/csrs/{n}/hours"))
            .against(format!("/csrs/{n}/hourlyCost"))
    })
}
