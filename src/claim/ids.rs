//! The ids that a claim names: texts, which need not be known to the rulebook. Their names are those of the TypeScript types.

/// Where a claim goes.
pub type RouteId = String;

/// An edition of the rules.
pub type RulebookId = String;

/// An incentive program.
pub type ProgramId = String;

/// A role of the person who submits.
pub type RoleId = String;

/// A country, by ISO 3166-1.
pub type CountryCode = String;

/// A currency, by ISO 4217.
pub type CurrencyCode = String;

/// An activity.
pub type ActivityId = String;

/// A channel of a mailing.
pub type ChannelId = String;

/// A subtype of an activity.
pub type SubtypeId = String;

/// A kind of expense.
pub type ExpenseKindId = String;

/// A means of travel.
pub type ModeId = String;

/// Whose rented Surface devices are.
pub type SurfaceOwnerId = String;

/// Who issued an invoice.
pub type IssuerId = String;

/// A kind of evidence.
pub type EvidenceKindId = String;

/// What a document shows.
pub type ShownId = String;

/// A solution area.
pub type SolutionAreaId = String;

/// A role of the partner in an association.
pub type PartnerRoleId = String;
