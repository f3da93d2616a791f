//! The rules: what a claim settles, what is wrong with it, what it needs, how much can be claimed.
//!
//! A rule is an entry of the rulebook and one small pure function in `GROUP/RULE.rs`, both named after its id; the group's
//! `mod.rs` passes it only the values that it needs. Only rules make findings.

pub mod finding;
pub mod place_params;
pub mod resolve;
#[cfg(test)]
pub(crate) mod sample;
pub mod span;

mod activity;
mod amount;
mod conference;
mod content;
mod core;
mod cpor;
mod csr;
mod currency;
mod deadline;
mod document;
mod email;
mod evidence;
mod expense;
mod funds;
mod input;
mod invoice;
mod limit;
mod period;
mod photo;
mod preapproval;
mod program;
mod role;
mod route;
mod threshold;

pub mod amounts;
pub mod check;
pub mod limits;
pub mod requirements;

use crate::rulebook::types::Route;
use finding::Found;
use limits::CheckedLimit;
use resolve::Resolved;

/// The findings of every rule that looks at the claim as a whole.
fn findings(resolved: &Resolved<'_>, checked: &[CheckedLimit]) -> Vec<Found> {
    let shared: [fn(&Resolved<'_>) -> Vec<Found>; 5] =
        [input::findings, route::findings, activity::of_the_program, role::findings, document::findings];
    let co_op: [fn(&Resolved<'_>) -> Vec<Found>; 18] = [
        activity::findings,
        amount::findings,
        conference::findings,
        content::findings,
        core::findings,
        csr::findings,
        currency::findings,
        deadline::findings,
        email::findings,
        evidence::findings,
        expense::findings,
        funds::findings,
        input::unused_entries,
        invoice::findings,
        photo::findings,
        preapproval::findings,
        program::findings,
        threshold::findings,
    ];
    let mut found: Vec<Found> = shared.iter().flat_map(|group| group(resolved)).collect();
    if resolved.route == Route::Cpor {
        found.extend(cpor::findings(resolved));
    } else {
        found.extend(co_op.iter().flat_map(|group| group(resolved)));
        found.extend(limit::findings(resolved, checked));
    }
    found
}
