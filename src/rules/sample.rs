//! What the tests of the rules are made of.

use super::finding::Found;
use super::span::Span;
use crate::calendar::{Date, Period};
use crate::claim::{Claim, Csr, Document, Expense, Given, Invoice, Money, Rows};
use crate::decimal::{Decimal, MONEY};
use crate::inspection::{FoundInvoice, Inspection};
use crate::report::Param;
use crate::rulebook::types::{Cite, Confidence, Edition, ExpenseKind, Route};
use crate::rulebook::{ClaimWindow, DaysFrom, Rulebook, Rules};

pub fn book() -> &'static Rulebook {
    Rulebook::embedded()
}

pub fn edition(id: &str) -> &'static Edition {
    book().edition(id).expect(id)
}

pub fn rules(edition_id: &str, activity: &str) -> Rules<'static> {
    book().activity(edition(edition_id), activity).expect(activity)
}

/// An entry of a source, of which nothing else matters.
pub fn cite(source: &str) -> Cite {
    Cite { source: source.into(), confidence: Confidence::Confirmed }
}

pub fn expense_kind(id: &str) -> &'static ExpenseKind {
    book().vocabulary.expense_kinds.iter().find(|kind| kind.id == id).expect(id)
}

pub fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

/// The half-year that a day falls into.
pub fn half(text: &str) -> Period {
    book().period_of(day(text))
}

/// The claim window of the half-year that a day falls into.
pub fn window(period: &str) -> ClaimWindow<'static> {
    let period = half(period);
    book()
        .governing(Route::CoOp, period.first())
        .and_then(|edition| edition.window(period, &DaysFrom::default()))
        .expect("a window")
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
    let (claim, problems) = crate::claim::read(crate::json::parse(json).expect(json), book());
    (claim, problems.len())
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
    let document = document(&format!(r#"{{"inspection":{json}}}"#));
    let inspection: std::sync::Arc<Inspection> = known(document.inspection);
    inspection.as_ref().clone()
}

/// An invoice found in a file.
pub fn found_invoice(json: &str) -> FoundInvoice {
    inspection(&format!(r#"{{"readable":true,"invoice":{json}}}"#)).invoice.get().cloned().unwrap_or_default()
}

fn only<T>(rows: Rows<T>) -> T {
    known(known(rows).remove(0))
}

fn known<T>(given: Given<T>) -> T {
    if let Given::Is(value) = given { value } else { panic!("nothing was given") }
}

/// Where a finding stands: its rule, its path, and whether it is the minor case.
pub fn brief(found: &Found) -> String {
    format!("{} {}{}", found.rule, found.path, if found.minor { " (minor)" } else { "" })
}

pub fn briefs(findings: impl IntoIterator<Item = Found>) -> Vec<String> {
    findings.into_iter().map(|found| brief(&found)).collect()
}

/// The params of these names: a text as it is, a count as `#2`, a list as `[a b]`, one that is absent as `-`.
pub fn params<const N: usize>(found: &Found, names: [&str; N]) -> [String; N] {
    names.map(|name| match found.params.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value) {
        Some(Param::Text(text)) => text.clone(),
        Some(Param::Count(count)) => format!("#{count}"),
        Some(Param::List(ids)) => format!("[{}]", ids.join(" ")),
        Some(Param::None) | None => "-".into(),
    })
}
