//! Rented Surface devices are a third party's.

use crate::claim::Expense;
use crate::rulebook::types::ExpenseKind;
use crate::rules::finding::{Found, declared::expense, place};

/// Whether they are the partner's own.
pub fn is_own(expense: &Expense, kind: &ExpenseKind) -> bool {
    kind.rental && expense.surface_owner.get().is_some_and(|owner| owner == "partner")
}

/// A finding when they are.
pub fn surface_rental(expense: &Expense, kind: &ExpenseKind, n: usize) -> Option<Found> {
    is_own(expense, kind).then(|| {
        Found::new(place("/expenses", n, "/surfaceOwner"), expense::SurfaceRental { kind: kind.id.to_string() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, expense, expense_kind};

    fn found(owner: &str, kind: &str) -> Option<Found> {
        surface_rental(&expense(&format!(r#"{{"id":"e1","surfaceOwner":{owner}}}"#)), expense_kind(kind), 1)
    }

    #[test]
    fn both_kinds_of_rental_and_no_others() {
        for kind in ["facility-equipment-rental", "facility-equipment-rental-incl-surface"] {
            let found = found(r#""partner""#, kind).expect(kind);
            assert_eq!(brief(&found), "expense/surface-rental /expenses/1/surfaceOwner");
        }
        for kind in ["demo-unit", "catering-no-alcohol", "giveaways"] {
            assert!(found(r#""partner""#, kind).is_none(), "{kind}");
        }
    }

    #[test]
    fn a_third_partys_devices_or_nobody_knows_whose() {
        for owner in [r#""third-party""#, "null"] {
            assert!(found(owner, "facility-equipment-rental-incl-surface").is_none(), "{owner}");
        }
    }
}
