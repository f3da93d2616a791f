//! What a person states: the fields of a claim, read leniently. What cannot be read becomes a [`Problem`], and never an error.
//!
//! [`fields`] is the one declaration of every field: document order, reading, hints for unknown names, the TypeScript types
//! and the JSON Schema all follow from it. A new field is one line there.

pub mod fields;
mod ids;
mod inspections;
mod order;
mod read;
mod words;

pub use crate::forms::{Interval, IsoDate, IsoDateTime, Money, Rate, Text};
pub use crate::given::{Given, Rows};
pub use fields::*;
pub use inspections::Inspections;
pub use order::{Place, Rank, field_id, row};
pub use read::{Mistake, Problem, places, read, read_inspection};
pub use words::CPOR;

use crate::rulebook::DaysFrom;

impl Claim {
    /// The days from which the days of its window may be counted.
    pub fn days_from(&self) -> DaysFrom {
        let invoices = self.invoices.entries().filter_map(|(_, invoice)| invoice.issued_on.get().copied());
        DaysFrom { activity_end: self.activity.ends_on.get().copied(), first_invoice: invoices.min() }
    }
}
