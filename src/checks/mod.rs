//! Every check, one file each: a small pure function over the facts that it may look at.

pub mod activity_finished;
pub mod activity_for_program;
pub mod activity_in_campaign;
pub mod activity_in_usage_period;
pub mod activity_listed;
pub mod alcohol;
pub mod association;
pub mod association_program;
pub mod both_proofs;
pub mod components;
pub mod conference;
pub mod csr_arithmetic;
pub mod csr_certified_too_early;
pub mod csr_outside_activity;
pub mod currency;
pub mod dates_reversed;
pub mod deadline;
pub mod decimals;
pub mod documents_without_note;
pub mod duplicate_id;
pub mod edition;
pub mod expense_kind;
pub mod file_dates;
pub mod file_readable;
pub mod file_size;
pub mod file_twice;
pub mod file_type;
pub mod funds;
pub mod half_year;
pub mod invoice_completed;
pub mod invoice_date;
pub mod invoice_file;
pub mod invoice_issuer;
pub mod invoice_number_twice;
pub mod limit_before;
pub mod limit_differs;
pub mod limit_exceeded;
pub mod microsoft_mentioned;
pub mod positive;
pub mod preapproval;
pub mod program_ended;
pub mod proof_total;
pub mod recommended;
pub mod reference;
pub mod role;
pub mod route;
pub mod rules_public;
pub mod span;
pub mod stale_inspection;
pub mod subtype;
pub mod sum;
pub mod surface_rental;
pub mod threshold;
pub mod vendor_is_partner;
pub mod vendor_work;

/// What the tests of the checks are made of.
#[cfg(test)]
pub(crate) mod sample {
    use super::span::Span;
    use crate::calendar::{Date, HalfYear};
    use crate::claim::{Claim, Csr, Document, Expense, Given, Inspection, Invoice, Money, Rows};
    use crate::decimal::{Decimal, MONEY};
    use crate::finding::Draft;
    use crate::report::Param;
    use crate::rulebook::schema::{Edition, ExpenseKind};
    use crate::rulebook::{Rulebook, Rules};

    pub fn book() -> &'static Rulebook {
        Rulebook::embedded()
    }

    pub fn edition(id: &str) -> &'static Edition {
        book().edition(id).expect(id)
    }

    pub fn rules(edition_id: &str, activity: &str) -> Rules {
        book().activity(edition(edition_id), activity).expect(activity)
    }

    pub fn expense_kind(id: &str) -> &'static ExpenseKind {
        book().vocabulary.expense_kinds.iter().find(|kind| kind.id == id).expect(id)
    }

    pub fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    /// The half-year that a day falls into.
    pub fn half(text: &str) -> HalfYear {
        HalfYear::of(day(text))
    }

    /// From one day to another; an empty text is a day that is not known.
    pub fn span(first: &str, last: &str) -> Span {
        let given = |text: &str| Date::parse(text).map_or(Given::Absent, Given::Is);
        Span::new(&given(first), &given(last))
    }

    pub fn amount(text: &str) -> Decimal {
        Decimal::parse(text, MONEY).expect(text)
    }

    pub fn money(text: &str) -> Money {
        Money { amount: amount(text), typed: text.into() }
    }

    /// A claim, and how many of its values could not be read.
    pub fn misread_claim(json: &str) -> (Claim, usize) {
        let value = crate::json::parse(json).expect(json);
        let (claim, findings) = crate::read::read(value, book());
        (claim, findings.len())
    }

    /// A claim, every value of which can be read.
    pub fn claim(json: &str) -> Claim {
        let (claim, misread) = misread_claim(json);
        assert_eq!(misread, 0, "{json}");
        claim
    }

    pub fn expense(json: &str) -> Expense {
        only(claim(&format!(r#"{{"expenses":[{json}]}}"#)).expenses)
    }

    pub fn invoice(json: &str) -> Invoice {
        only(claim(&format!(r#"{{"invoices":[{json}]}}"#)).invoices)
    }

    pub fn csr(json: &str) -> Csr {
        only(claim(&format!(r#"{{"csrs":[{json}]}}"#)).csrs)
    }

    pub fn document(json: &str) -> Document {
        only(claim(&format!(r#"{{"documents":[{json}]}}"#)).documents)
    }

    pub fn inspection(json: &str) -> Inspection {
        known(document(&format!(r#"{{"inspection":{json}}}"#)).inspection)
    }

    fn only<T>(rows: Rows<T>) -> T {
        known(known(rows).remove(0))
    }

    fn known<T>(given: Given<T>) -> T {
        if let Given::Is(value) = given { value } else { panic!("nothing was given") }
    }

    /// Where a finding stands: its rule, its path, and whether it is the milder case.
    pub fn brief(found: &Draft) -> String {
        format!("{} {}{}", found.rule, found.path, if found.milder { " (milder)" } else { "" })
    }

    pub fn briefs(findings: impl IntoIterator<Item = Draft>) -> Vec<String> {
        findings.into_iter().map(|found| brief(&found)).collect()
    }

    /// The params of these names: a text as it is, a count as `#2`, a list as `[a b]`, one that is absent as `-`.
    pub fn params<const N: usize>(found: &Draft, names: [&str; N]) -> [String; N] {
        names.map(|name| match found.param(name) {
            Some(Param::Text(text)) => text.clone(),
            Some(Param::Count(count)) => format!("#{count}"),
            Some(Param::List(ids)) => format!("[{}]", ids.join(" ")),
            None => "-".into(),
        })
    }
}
