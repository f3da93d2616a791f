//! Rules on the claim window.

mod closing;
mod missed;
mod not_open;
mod past_45_days;

use closing::closing;
use missed::missed;
use not_open::not_open;
use past_45_days::past_45_days;

use super::finding::{Found, declared::deadline::Closing};
use super::resolve::Resolved;
use crate::rulebook::ClaimWindow;

/// The claim window of the claim's usage period.
pub fn window<'b>(resolved: &Resolved<'b>) -> Option<ClaimWindow<'b>> {
    resolved.governing?.window(resolved.period?, &resolved.claim.days_from())
}

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let Some(window) = window(resolved) else { return Vec::new() };
    let (submitted, path) = (resolved.submitted, resolved.submission_path());
    let found = [
        missed(&window, submitted, path),
        past_45_days(&window, submitted, path),
        closing(&window, submitted, Closing::days(resolved.book), path),
        not_open(&window, submitted, path),
    ];
    found.into_iter().flatten().collect()
}
