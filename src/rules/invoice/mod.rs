//! Rules on invoices.

mod completed_outside_activity;
mod currency_differs;
mod date_differs;
mod duplicate_number;
mod future_date;
mod not_an_invoice;
mod not_microsoft;
mod number_differs;
mod number_not_in_text;
mod outside_usage_period;
mod total_differs;
mod vendor_differs;
mod vendor_is_partner;

use completed_outside_activity::completed_outside_activity;
use currency_differs::currency_differs;
use date_differs::date_differs;
use duplicate_number::duplicate_number;
use future_date::future_date;
use not_an_invoice::not_an_invoice;
use not_microsoft::not_microsoft;
use number_differs::number_differs;
use number_not_in_text::number_not_in_text;
use outside_usage_period::outside_usage_period;
use total_differs::total_differs;
use vendor_differs::vendor_differs;
use vendor_is_partner::vendor_is_partner;

use super::document::inspected;
use super::finding::Found;
use super::resolve::Resolved;
use super::span::Span;
use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rulebook::types::Activity;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let dates = &resolved.claim.activity;
    let activity = Span::new(&dates.starts_on, &dates.ends_on);
    let partner = resolved.claim.partner.name.get();
    let rules = resolved.activity();
    let mut found = duplicate_number(&resolved.claim.invoices);
    for (n, invoice) in resolved.invoices() {
        found.extend(
            invoice.vendor.get().zip(partner).and_then(|(vendor, partner)| vendor_is_partner(vendor, partner, n)),
        );
        if let Some(issued) = invoice.issued_on.get() {
            found.extend(future_date(*issued, resolved.submitted, n));
            found.extend(resolved.period.and_then(|period| outside_usage_period(*issued, period, n)));
        }
        if rules.is_some_and(|activity| activity.microsoft_invoice) {
            found.extend(invoice.issuer.get().and_then(|issuer| not_microsoft(issuer, n)));
        }
        if rules.is_some_and(Activity::needs_codes) {
            found.extend(completed_outside_activity(invoice, resolved.submitted, activity, n));
        }
        if let Some(document) = resolved.document_of_invoice(n) {
            found.extend(of_the_file(resolved, invoice, document, n));
        }
    }
    found
}

/// What was typed of an invoice, against what its file says.
fn of_the_file(resolved: &Resolved<'_>, invoice: &Invoice, document: usize, n: usize) -> Vec<Found> {
    let file = resolved.claim.documents.get().and_then(|rows| rows.get(document)?.get());
    let Some(inspection) = file.and_then(inspected) else { return Vec::new() };
    let none = FoundInvoice::default();
    let (found, currency) = (inspection.invoice.get().unwrap_or(&none), resolved.claim.currency.get());
    let known = found.currency.get().is_none_or(|code| resolved.book.decimals(code).is_some());
    let in_text = || {
        let number = invoice.number.get().filter(|_| found.number.get().is_none())?;
        number_not_in_text(number, inspection.identifiers.get()?, n)
    };
    let all = [
        number_differs(invoice, found, n),
        vendor_differs(invoice, found, n),
        date_differs(invoice, found, n),
        total_differs(invoice, found, currency, n),
        currency_differs(invoice, found, currency, n).filter(|_| known),
        not_an_invoice(found, document, n),
        in_text(),
    ];
    all.into_iter().flatten().collect()
}
