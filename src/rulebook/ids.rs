//! The ids of a rulebook, by what they name. Their names are those of the TypeScript types.

use super::id::Id;

/// Where a claim goes.
pub type RouteId = &'static str;

/// An edition of the rules.
pub type RulebookId = Id;

/// An incentive program.
pub type ProgramId = Id;

/// A group of programs.
pub type ProgramGroupId = Id;

/// A role of the person who submits.
pub type RoleId = Id;

/// A country, by ISO 3166-1.
pub type CountryCode = Id;

/// A currency, by ISO 4217.
pub type CurrencyCode = Id;

/// A category of activities.
pub type CategoryId = Id;

/// An activity.
pub type ActivityId = Id;

/// A channel of a mailing.
pub type ChannelId = Id;

/// A subtype of an activity.
pub type SubtypeId = Id;

/// A kind of expense.
pub type ExpenseKindId = Id;

/// A means of travel.
pub type ModeId = Id;

/// Whose rented Surface devices are.
pub type SurfaceOwnerId = Id;

/// Who issued an invoice.
pub type IssuerId = Id;

/// A kind of evidence.
pub type EvidenceKindId = Id;

/// A sort of evidence.
pub type EvidenceGroupId = Id;

/// A figure about the result.
pub type MetricId = Id;

/// What a document shows.
pub type ShownId = Id;

/// A solution area.
pub type SolutionAreaId = Id;

/// A role of the partner in an association.
pub type PartnerRoleId = Id;

/// A document that rules were read from.
pub type SourceId = Id;
