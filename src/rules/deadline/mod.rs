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
use super::resolve::Facts;
use crate::rulebook::ClaimWindow;

/// The claim window of the claim's usage period.
pub fn window<'b>(facts: &Facts<'b>) -> Option<ClaimWindow<'b>> {
    facts.governing?.window(facts.period?)
}

/// The findings of the group.
pub fn findings(facts: &Facts<'_>) -> Vec<Found> {
    let Some(window) = window(facts) else { return Vec::new() };
    let (submitted, path) = (facts.submitted, facts.submission_path());
    let found = [
        missed(&window, submitted, path),
        past_45_days(&window, submitted, path),
        closing(&window, submitted, Closing::days(facts.book), path),
        not_open(&window, submitted, path),
    ];
    found.into_iter().flatten().collect()
}
