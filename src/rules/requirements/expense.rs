//! What every expense, invoice and CSR must say.

use std::borrow::Cow;

use super::{MOST_PATHS, both, by_condition, over_all, requirement, status};
use crate::claim::{Csr, Expense, Given, Invoice, Rows};
use crate::report::{Group, Requirement, Status};
use crate::rulebook::types::LimitKind;
use crate::rules::limits::per_conference;
use crate::rules::resolve::Resolved;

/// Requirements of the group `expense`.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let claim = &resolved.claim;
    let mut requirements = vec![proof(resolved)];

    let expense = |id: &'static str, field: &'static str, of: fn(&Expense) -> Status| {
        of_rows(resolved, &claim.expenses, id, "/expenses", &[(field, of)])
    };
    requirements.extend(expense("expense/kind", "kind", |expense| status(&expense.kind)));
    requirements.extend(expense("expense/amount", "amount", |expense| status(&expense.amount)));
    requirements.extend(covers_claim(resolved));
    requirements.extend(attendee(resolved));

    let invoice = |id: &'static str, field: &'static str, of: fn(&Invoice) -> Status| {
        of_rows(resolved, &claim.invoices, id, "/invoices", &[(field, of)])
    };
    requirements.extend(invoice("expense/invoice-number", "number", |invoice| status(&invoice.number)));
    requirements.extend(invoice("expense/invoice-vendor", "vendor", |invoice| status(&invoice.vendor)));
    requirements.extend(invoice("expense/invoice-date", "issuedOn", |invoice| status(&invoice.issued_on)));
    requirements.extend(invoice("expense/invoice-total", "total", |invoice| status(&invoice.total)));
    requirements.extend(invoice("expense/invoice-document", "document", |invoice| status(&invoice.document)));

    let csr = |id: &'static str, field: &'static str, of: fn(&Csr) -> Status| {
        of_rows(resolved, &claim.csrs, id, "/csrs", &[(field, of)])
    };
    requirements.extend(csr("expense/csr-person", "person", |csr| status(&csr.person)));
    requirements.extend(csr("expense/csr-task", "task", |csr| status(&csr.task)));
    let dates: [Detail<Csr>; 2] = [("startsOn", |csr| status(&csr.starts_on)), ("endsOn", |csr| status(&csr.ends_on))];
    requirements.extend(of_rows(resolved, &claim.csrs, "expense/csr-dates", "/csrs", &dates));
    requirements.extend(csr("expense/csr-hours", "hours", |csr| status(&csr.hours)));
    requirements.extend(csr("expense/csr-cost", "hourlyCost", |csr| status(&csr.hourly_cost)));
    requirements.extend(csr("expense/csr-certifier", "certifiedBy", |csr| status(&csr.certified_by)));
    requirements.extend(csr("expense/csr-certification-date", "certifiedOn", |csr| status(&csr.certified_on)));
    requirements.extend(csr("expense/csr-document", "document", |csr| status(&csr.document)));
    requirements
}

/// A field of an entry, and its status.
type Detail<T> = (&'static str, fn(&T) -> Status);

/// Details over all entries of a list, with the places that lack one; none where there is no entry.
fn of_rows<T>(
    resolved: &Resolved<'_>,
    rows: &Rows<T>,
    id: &'static str,
    list: &'static str,
    details: &[Detail<T>],
) -> Option<Requirement> {
    let Given::Is(entries) = rows else { return None };
    let mut paths: Vec<Cow<'static, str>> = Vec::new();
    let mut all = Status::Met;
    for (n, row) in entries.iter().enumerate().filter(|(_, row)| !row.is_absent()) {
        for (field, of) in details {
            let status = row.get().map_or(Status::Unknown, of);
            if status != Status::Met && paths.len() < MOST_PATHS {
                paths.push(format!("{list}/{n}/{field}").into());
            }
            all = both(all, status);
        }
    }
    if paths.is_empty() {
        paths.push(list.into());
    }
    Some(requirement(resolved, Group::Expense, id, all, paths))
}

/// One expense at least, each naming an invoice or a CSR.
fn proof(resolved: &Resolved<'_>) -> Requirement {
    let rows = &resolved.claim.expenses;
    let named: Detail<Expense> = ("invoice", |expense| match (&expense.invoice, &expense.csr) {
        (Given::Is(_), _) | (_, Given::Is(_)) => Status::Met,
        (Given::Absent, Given::Absent) => Status::Missing,
        _ => Status::Unknown,
    });
    of_rows(resolved, rows, "expense/proof", "/expenses", &[named]).unwrap_or_else(|| {
        requirement(resolved, Group::Expense, "expense/proof", status(rows), vec!["/expenses".into()])
    })
}

/// The expenses add up to the claimed amount.
fn covers_claim(resolved: &Resolved<'_>) -> Option<Requirement> {
    let claimed = resolved.claim.claimed_amount.get()?.amount;
    let amounts = || resolved.expenses().map(|(_, expense)| &expense.amount);
    amounts().find_map(Given::get)?;
    let broken = resolved.claim.expenses.is_partly_broken() || amounts().any(Given::is_broken);
    let absent = amounts().any(Given::is_absent);
    let sum = resolved.expenses_sum();
    let status = if broken {
        Status::Unknown
    } else if sum < claimed {
        Status::Missing
    } else if absent || sum > claimed && !resolved.pays_a_share() {
        Status::Unknown
    } else {
        Status::Met
    };
    Some(requirement(
        resolved,
        Group::Expense,
        "expense/covers-claim",
        status,
        vec!["/expenses".into(), "/claimedAmount".into()],
    ))
}

/// Person and conference of every expense that a limit per conference counts.
fn attendee(resolved: &Resolved<'_>) -> Option<Requirement> {
    let limits = resolved.limits();
    let mut paths = Vec::new();
    if !limits.iter().any(|limit| limit.kind == LimitKind::AttendeesPerConference) {
        return None;
    }
    let rows = resolved.claim.expenses.get().map_or(&[][..], Vec::as_slice);
    let each: Vec<Status> = rows
        .iter()
        .enumerate()
        .filter_map(|(n, row)| {
            let fields = match row {
                Given::Absent => return None,
                Given::Broken => [Status::Unknown, Status::Unknown],
                Given::Is(expense) => {
                    let counts = expense.kind.get().map(|_| per_conference(&limits, expense).is_some());
                    [by_condition(counts, status(&expense.person))?, by_condition(counts, status(&expense.conference))?]
                }
            };
            let lacking = fields.iter().zip(["person", "conference"]).filter(|(status, _)| **status != Status::Met);
            let room = MOST_PATHS.saturating_sub(paths.len());
            paths.extend(lacking.take(room).map(|(_, field)| format!("/expenses/{n}/{field}").into()));
            Some(over_all(fields.into_iter()))
        })
        .collect();
    if each.is_empty() {
        return None;
    }
    if paths.is_empty() {
        paths.push("/expenses".into());
    }
    Some(requirement(resolved, Group::Expense, "expense/attendee", over_all(each.into_iter()), paths))
}
