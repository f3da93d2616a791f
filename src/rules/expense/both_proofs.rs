//! An expense is proved by an invoice or by a CSR, not by both.

use crate::claim::{Claim, Expense};
use crate::rules::finding::{Found, declared::expense::BothProofs, place};
use crate::rules::place_params::name;

/// A finding when it names both, the invoice and the CSR at these places of their lists.
pub fn both_proofs(expense: &Expense, invoice_at: usize, csr_at: usize, claim: &Claim, n: usize) -> Option<Found> {
    let (invoice, csr) = (expense.invoice.get()?.clone(), expense.csr.get()?.clone());
    let reports = BothProofs {
        invoice,
        invoice_row: invoice_at as u64 + 1,
        invoice_name: name(claim, &place("/invoices", invoice_at, "")),
        csr,
        csr_row: csr_at as u64 + 1,
        csr_name: name(claim, &place("/csrs", csr_at, "")),
    };
    Some(Found::new(place("/expenses", n, "/csr"), reports).against(place("/expenses", n, "/invoice")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, claim, expense, params};

    #[test]
    fn one_proof_will_do() {
        let claim = claim(r#"{"invoices":[null,{"number":"118"}],"csrs":[{"person":"Ana"}]}"#);
        let found = both_proofs(&expense(r#"{"invoice":"i1","csr":"c1"}"#), 1, 0, &claim, 2).unwrap();
        assert_eq!(brief(&found), "expense/both-proofs /expenses/2/csr");
        assert_eq!(params(&found, ["invoice", "invoiceRow", "invoiceName"]), ["i1", "#2", "118"]);
        assert_eq!(params(&found, ["csr", "csrRow", "csrName"]), ["c1", "#1", "Ana"]);
        assert_eq!(found.related, ["/expenses/2/invoice"]);
    }

    #[test]
    fn one_or_none_is_not_both() {
        for json in [r#"{"invoice":"i1"}"#, r#"{"csr":"c1"}"#, r#"{"invoice":"i1","csr":" "}"#, r#"{"id":"e1"}"#] {
            assert!(both_proofs(&expense(json), 0, 0, &claim("{}"), 0).is_none(), "{json}");
        }
    }
}
