//! Rules on the usage period, asked while the claim is resolved.

mod not_a_half_year;

pub use not_a_half_year::not_a_half_year;
