//! What a claim needs: fields, details of expenses, evidence, core requirements, a metric, approvals.
//!
//! A requirement that does not apply is left out; one that cannot be decided is unknown, never missing.

mod approval;
mod association;
mod core;
mod evidence;
mod expense;
mod field;
mod metric;

use std::borrow::Cow;

use crate::claim::Given;
use crate::report::{Group, Params, Requirement, Status};
use crate::rulebook::types::Route;
use crate::rules::limits::CheckedLimit;
use crate::rules::resolve::Resolved;

pub use self::core::{is_asked, is_there};
pub use evidence::{applies, is_evidence, proves_execution, shows};

/// Every requirement that applies to the claim.
pub fn requirements(resolved: &Resolved<'_>, checked: &[CheckedLimit]) -> Vec<Requirement> {
    let mut requirements = field::shared(resolved);
    if resolved.route == Route::Cpor {
        requirements.extend(association::requirements(resolved));
    } else {
        requirements.extend(field::requirements(resolved, checked));
        requirements.extend(expense::requirements(resolved));
        requirements.extend(evidence::requirements(resolved));
        requirements.extend(core::requirements(resolved));
        requirements.extend(metric::requirements(resolved));
        requirements.extend(approval::requirements(resolved));
    }
    field::without_not_asked(&mut requirements, resolved);
    requirements
}

/// A requirement without source: the rulebook's own list of sources says where it stands.
fn requirement(
    resolved: &Resolved<'_>,
    group: Group,
    id: impl Into<Cow<'static, str>>,
    status: Status,
    paths: Vec<Cow<'static, str>>,
) -> Requirement {
    let id = id.into();
    let source = resolved.book.requirement_cite(&id).source;
    Requirement { id, group, status, any_of: Vec::new(), met_by: Vec::new(), paths, params: Params::default(), source }
}

/// Places that a requirement names at the most; those of an oversized claim would fill the memory.
const MOST_PATHS: usize = 1 << 13;

/// The status of a single field.
fn status<T>(given: &Given<T>) -> Status {
    match given {
        Given::Absent => Status::Missing,
        Given::Broken => Status::Unknown,
        Given::Is(_) => Status::Met,
    }
}

/// The status of a requirement over several entries: missing if one lacks it, else unknown if one is broken.
fn over_all(each: impl Iterator<Item = Status>) -> Status {
    each.fold(Status::Met, both)
}

/// The same over two.
fn both(one: Status, other: Status) -> Status {
    match (one, other) {
        (Status::Missing, _) | (_, Status::Missing) => Status::Missing,
        (Status::Unknown, _) | (_, Status::Unknown) => Status::Unknown,
        _ => Status::Met,
    }
}

/// Whether something applies; none where that cannot be decided yet.
type Applies = Option<bool>;

/// A requirement by whether it applies and what is proved: undecided, it is met if it is proved anyway.
fn by_condition(applies: Applies, proved: Status) -> Option<Status> {
    match applies {
        Some(true) => Some(proved),
        Some(false) => None,
        None if proved == Status::Met => Some(Status::Met),
        None => Some(Status::Unknown),
    }
}
