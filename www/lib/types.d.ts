// Written by `cargo xtask types`.

/** A value, or nothing yet. */
export type Given<T> = T | null;
/** A text, or nothing yet. */
export type Text = string | null;
/** A list of entries; empty rows may be null. */
export type Rows<T> = (T | null)[] | null;
/** A day, YYYY-MM-DD. */
export type IsoDate = string;
/** YYYY-MM-DDThh:mm:ss with an optional offset. */
export type IsoDateTime = string;
/** An ISO 8601 interval of two days, such as 2024-01-01/2024-06-30. */
export type Interval = string;
/** A decimal string without grouping, or a number. */
export type Money = string | number;
/** A decimal string, or a number. */
export type Rate = string | number;
/** An id or a text of a rulebook. */
export type Id = string;
/** What the module takes beside the claim. */
export interface CheckOptions {
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
  /** Limits of the embedding site: the most bytes that it takes of a file. */
  limits?: { maxFileBytes?: number };
  /** The id of an edition to check against, in place of the one that the claim asks for. */
  rulebook?: string;
  /** The number of inspections that are held beside the claim. */
  inspections?: number;
}
/** A file inside another one, by its path there. */
export type Part = Inspection & { path: Text };

/** Where a claim goes. */
export type RouteId =
  | "co-op" | "cpor" | "engagement" | (string & {});

/** An edition of the rules. */
export type RulebookId =
  | "microsoft-co-op@2019-04" | "microsoft-co-op@2020-07" | "microsoft-co-op@2020-09" | "microsoft-co-op@2022-08"
  | "microsoft-co-op@2023-07" | "microsoft-co-op@2024-07" | "microsoft-cpor@2019-10" | "microsoft-cpor@2023-10"
  | (string & {});

/** An incentive program. */
export type ProgramId =
  | "csp-direct-bill" | "csp-indirect-provider" | "csp-indirect-reseller" | "managed-reseller" | "hosting"
  | "authorized-distributor-eduwins" | "authorized-distributor-software" | "oem-reseller-software" | "iot-channel"
  | "mixed-reality-add" | "mixed-reality-adr-dmp" | "surface-add-pc" | "surface-add-hub" | "surface-adr-pc"
  | "surface-adr-hub" | "cooperative-marketing-fund" | "osa" | "osu-modern-work" | "osu-business-applications"
  | "dynamics-isv" | "mci-partner-activities" | (string & {});

/** A group of programs. */
export type ProgramGroupId =
  | "not-surface" | "hosting" | "surface" | "surface-add" | "surface-pc-hub" | (string & {});

/** A usage period, an interval of two days. */
export type PeriodId =
  | "2024-07-01/2024-12-31" | "2024-01-01/2024-06-30" | "2023-07-01/2023-12-31" | "2023-01-01/2023-06-30"
  | "2022-07-01/2022-12-31" | "2022-01-01/2022-06-30" | "2021-07-01/2021-12-31" | "2021-01-01/2021-06-30"
  | "2020-07-01/2020-12-31" | "2020-01-01/2020-06-30" | (string & {});

/** A category of activities. */
export type CategoryId =
  | "demand-generation" | "market-development" | "partner-readiness" | "partner-skilling" | (string & {});

/** An activity. */
export type ActivityId =
  | "print-advertising" | "digital-advertising" | "direct-mail-email-sms" | "partner-website-seo"
  | "microsoft-syndicated-content" | "multi-touch-digital-campaign" | "telemarketing" | "customer-seminars-boot-camps"
  | "tradeshows-exhibitions" | "customer-offers" | "internal-incentives-spiffs" | "on-site-champ" | "proof-of-concept"
  | "employee-purchase-web-setup" | "program-participation" | "microsoft-exams-tuition"
  | "internal-training-floor-days" | "microsoft-hosted-conferences" | "product-seeding-demo-units"
  | "social-media-marketing" | "best-practice-development" | "solution-building-third-parties" | "migration-services"
  | "on-demand-training" | "tv-radio" | (string & {});

/** A channel of a mailing. */
export type ChannelId =
  | "direct-mail" | "email" | "sms" | (string & {});

/** A subtype of an activity. */
export type SubtypeId =
  | "website" | "seo" | "built-in-house" | "third-party" | (string & {});

/** A kind of expense. */
export type ExpenseKindId =
  | "media-placement-third-party" | "media-placement" | "content-development" | "printed-material"
  | "agency-fee-marketing-creative" | "agency-fee-marketing" | "database-acquisition" | "postage"
  | "programming-development" | "seo-fee" | "call-center-charges-third-party" | "signage-display-printed"
  | "giveaways" | "registration-fee" | "external-speaker-fee" | "facility-equipment-rental"
  | "facility-equipment-rental-incl-surface" | "catering-no-alcohol" | "services-onsite-champ" | "research"
  | "services-labor" | "program-annual-fee" | "plaque-dvd-first-set" | "additional-benefit-toolkit" | "exam-fee"
  | "training-tuition" | "isv-third-party-tuition" | "mct-renewal-fee" | "training-registration-digital-platform"
  | "conference-registration-fee" | "travel-airfare-train" | "travel-hotel-room" | "demo-unit" | (string & {});

/** A kind of evidence. */
export type EvidenceKindId =
  | "third-party-invoice" | "csr" | "microsoft-invoice-original" | "final-communication-piece" | "final-piece-link"
  | "digital-ad-screenshot" | "landing-page-url" | "site-page-url" | "site-page-screenshot" | "statement-of-work"
  | "service-agreement" | "postmarked-envelope" | "other-mailing-proof" | "email-dated-header"
  | "other-emailing-proof" | "sms-phone-photo" | "telesales-script" | "event-invitation" | "event-agenda"
  | "event-photo" | "event-participation-photo" | "presentation-materials" | "offer-with-terms"
  | "internal-contest-rules" | "onsite-champ-form" | "onsite-champ-deliverable-sample" | "poc-materials"
  | "training-agenda" | "event-program" | "microsoft-presentation-content" | "conference-invitation"
  | "registration-confirmation" | "travel-itinerary" | "demo-unit-system-specs" | "demo-unit-delivery-proof"
  | "demo-unit-proof" | "final-review-approval" | "payment-note" | "any-invoice" | "poe-document" | (string & {});

/** A sort of evidence. */
export type EvidenceGroupId =
  | "expense" | "communication" | "contract" | "distribution" | "event" | "travel" | "asset" | "approval" | "note"
  | "association" | (string & {});

/** A figure about the result. */
export type MetricId =
  | "estimated-reach" | "results-summary" | "results-summary-offer" | "calls-and-contacts" | "registered-guests"
  | "attendees-or-booth-visitors-estimated" | "attendee-list-and-cost-per-person" | "attendee-count" | (string & {});

/** What a document shows. */
export type ShownId =
  | "partner-brand" | "partner-contact" | "microsoft-content" | "microsoft-content-100" | "microsoft-services-100"
  | "microsoft-hosted" | "url-visible" | "customer-signature" | "dates" | "partner-service" | `product:${string}`
  | (string & {});

/** A means of travel. */
export type ModeId =
  | "air" | "train" | (string & {});

/** Who issued an invoice. */
export type IssuerId =
  | "third-party" | "microsoft" | (string & {});

/** Whose rented Surface devices are. */
export type SurfaceOwnerId =
  | "third-party" | "partner" | (string & {});

/** A role of the person who submits. */
export type RoleId =
  | "global-admin" | "incentives-admin" | "incentives-user" | "billing-admin" | "account-admin" | (string & {});

/** A solution area. */
export type SolutionAreaId =
  | "business-applications" | "modern-work-and-security" | (string & {});

/** A role of the partner in an association. */
export type PartnerRoleId =
  | "build-intent-advisor" | "usage-recognition" | "revenue-recognition" | "use-or-consume" | (string & {});

/** A currency, by ISO 4217. */
export type CurrencyCode =
  | "AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BGN"
  | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF"
  | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF"
  | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD"
  | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HRK" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK"
  | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP"
  | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR"
  | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN"
  | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG"
  | "SEK" | "SGD" | "SHP" | "SLE" | "SLL" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS"
  | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW"
  | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW"
  | "ZWG" | "ZWL" | (string & {});

/** A country, by ISO 3166-1. */
export type CountryCode =
  | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ"
  | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS"
  | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN"
  | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE"
  | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF"
  | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM"
  | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM"
  | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC"
  | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK"
  | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA"
  | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG"
  | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW"
  | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS"
  | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO"
  | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI"
  | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | (string & {});

/** A document that rules were read from. */
export type SourceId =
  | "claim" | "inferred" | "FR18-over" | "SEED" | "FR20-over" | "EN23-over" | "DE19-core" | "DE20-core" | "DE20b-core"
  | "EN23-core" | "LEARN-core" | "EN22-claim" | "EN23-poe" | "EN22-threshold" | "FR19-cpor" | "EN23-cpor" | "EN23-mci"
  | "KB2969889" | "KB2969985" | "TRAIN" | "GB21-TOC" | "BLOG-2023-10-24" | "BLOG-2025-05-07" | "ISO" | "EN22-manage"
  | "EN21-rejected" | "EN23-permissions" | "EN23-associations" | "EN23-cpor-intro" | "EN23-cpor-issues"
  | "FR20-associations" | "FR20-dispute" | "FR20-tax" | "KB2961533" | "KB6271099d" | (string & {});

/** A rule. */
export type RuleId =
  | "activity/dates-reversed" | "activity/not-finished" | "activity/not-for-program" | "activity/not-in-edition"
  | "activity/outside-campaign" | "activity/outside-usage-period" | "activity/rules-not-public"
  | "activity/too-few-components" | "amount/csr-arithmetic" | "amount/exceeds-csr" | "amount/exceeds-invoice"
  | "amount/not-positive" | "amount/sum-mismatch" | "amount/too-many-decimals" | "conference/not-microsoft"
  | "content/microsoft-not-mentioned" | "core/recommended-not-shown" | "cpor/duplicate-product"
  | "cpor/role-not-for-program" | "cpor/role-not-in-area" | "csr/certified-too-early" | "csr/outside-activity"
  | "currency/mixed" | "deadline/closing" | "deadline/missed" | "deadline/not-open" | "deadline/past-45-days"
  | "document/cut-off" | "document/duplicate-content" | "document/no-note" | "document/stale-inspection"
  | "document/too-large" | "document/type-mismatch" | "document/type-not-listed" | "document/unreadable"
  | "email/sent-outside-activity" | "evidence/recommended-missing" | "expense/alcohol" | "expense/both-proofs"
  | "expense/csr-for-vendor-work" | "expense/ineligible" | "expense/surface-rental" | "funds/insufficient"
  | "input/dangling-reference" | "input/duplicate-id" | "input/edition-other-period" | "input/invalid-value"
  | "input/not-json" | "input/unknown-field" | "input/unknown-id" | "input/unused-entry"
  | "invoice/completed-outside-activity" | "invoice/currency-differs" | "invoice/date-differs"
  | "invoice/duplicate-number" | "invoice/future-date" | "invoice/not-an-invoice" | "invoice/not-microsoft"
  | "invoice/number-differs" | "invoice/number-not-in-text" | "invoice/outside-usage-period" | "invoice/total-differs"
  | "invoice/vendor-differs" | "invoice/vendor-is-partner" | "limit/exceeded" | "limit/only-this-claim"
  | "limit/program-differs" | "period/not-a-half-year" | "photo/taken-outside-activity"
  | "preapproval/after-execution" | "program/ended" | "role/cannot-submit" | "route/use-co-op" | "route/use-cpor"
  | "route/use-engagement-claim" | "threshold/not-reached" | (string & {});

/** Something that a claim needs. */
export type RequirementId =
  | "approval/preapproval-date" | "approval/preapproval-id" | "core/customer-signature" | "core/dates"
  | "core/microsoft-content" | "core/microsoft-content-100" | "core/microsoft-hosted" | "core/microsoft-services-100"
  | "core/partner-brand" | "core/partner-contact" | "core/partner-service" | `core/product:${string}`
  | "evidence/conference-invitation-or-registration-confirmation" | "evidence/demo-unit-delivery-proof"
  | "evidence/demo-unit-proof" | "evidence/demo-unit-system-specs" | "evidence/digital-ad-screenshot"
  | "evidence/email-dated-header-or-other-emailing-proof" | "evidence/event-agenda" | "evidence/event-invitation"
  | "evidence/event-participation-photo" | "evidence/event-photo" | "evidence/final-communication-piece"
  | "evidence/final-communication-piece-or-final-piece-link" | "evidence/final-review-approval"
  | "evidence/landing-page-url" | "evidence/landing-page-url-or-site-page-screenshot"
  | "evidence/microsoft-invoice-original" | "evidence/microsoft-presentation-content" | "evidence/note"
  | "evidence/offer-with-terms" | "evidence/onsite-champ-deliverable-sample" | "evidence/poc-materials"
  | "evidence/poe-document" | "evidence/postmarked-envelope-or-other-mailing-proof"
  | "evidence/presentation-materials" | "evidence/site-page-url-or-site-page-screenshot" | "evidence/sms-phone-photo"
  | "evidence/statement-of-work-or-service-agreement" | "evidence/telesales-script"
  | "evidence/third-party-invoice-or-any-invoice" | "evidence/training-agenda-or-event-program"
  | "evidence/travel-itinerary" | "expense/amount" | "expense/attendee" | "expense/covers-claim"
  | "expense/csr-certification-date" | "expense/csr-certifier" | "expense/csr-cost" | "expense/csr-dates"
  | "expense/csr-document" | "expense/csr-hours" | "expense/csr-person" | "expense/csr-task" | "expense/invoice-date"
  | "expense/invoice-document" | "expense/invoice-number" | "expense/invoice-total" | "expense/invoice-vendor"
  | "expense/kind" | "expense/proof" | "field/acknowledged" | "field/activity-end" | "field/activity-kind"
  | "field/activity-start" | "field/channels" | "field/claim-name" | "field/claimed-amount" | "field/components"
  | "field/conferences" | "field/currency" | "field/customer-contact-email" | "field/customer-contact-name"
  | "field/customer-contact-title" | "field/customer-domain" | "field/customer-name" | "field/funds-earned"
  | "field/partner-contact-email" | "field/partner-contact-name" | "field/partner-id" | "field/partner-name"
  | "field/partner-role" | "field/products" | "field/program" | "field/revenue-isv-product" | "field/revenue-seller"
  | "field/solution-area" | "field/submitter-role" | "field/subscriptions" | "field/subtypes" | "field/tenant-id"
  | "field/usage-period" | "field/usd-per-unit" | "metric/attendee-count" | "metric/attendee-list-and-cost-per-person"
  | "metric/attendees-or-booth-visitors-estimated" | "metric/calls-and-contacts" | "metric/estimated-reach"
  | "metric/registered-guests" | "metric/results-summary" | "metric/results-summary-offer" | (string & {});

/** The status of a claim at the portal. */
export type LifeStatusId =
  | "editing" | "submitted" | "under-review" | "action-required" | "approved" | "rejected" | "disputed" | "paid"
  | "rejected-final" | (string & {});

/** Something that the partner can do after submission. */
export type LifeActionId =
  | "submit" | "edit" | "answer" | "dispute" | "disassociate" | (string & {});

/** A day by which something happens. */
export type DueId =
  | "submit-by" | "draft-expires" | "review-expected" | "answer-by" | "dispute-until" | "payment-expected"
  | "payment-after-tax-invoice" | "keep-originals" | "review-starts" | "customer-opt-out" | (string & {});

/** Something that sources do not agree on. */
export type DisagreementId =
  | "dispute-role" | "payment-time" | "opt-out-time" | "review-time" | (string & {});

/** A limit on what can be claimed. */
export type LimitId =
  | "amount-per-period" | "percent-of-earned" | "greater-of" | "attendees-per-conference"
  | "travel-per-person-and-conference" | "travel-per-period" | "percent-of-expenses" | "claimed-per-period"
  | (string & {});

/** What the findings of each rule report. */
export interface FindingParams {
  "input/invalid-value": { value: string; expected: string; field: string; row: number | null };
  "input/unknown-id": { value: string; vocabulary: string; nearest: string | null; row: number | null; name: string | null };
  "input/unknown-field": { value: string; nearest: string | null; field: string | null; row: number | null };
  "input/duplicate-id": { value: string; field: string | null; row: number | null };
  "input/dangling-reference": { value: string; list: string };
  "input/unused-entry": { list: string; row: number | null; name: string | null; value: string | null };
  "input/edition-other-period": { value: string; governs: string; startsOn: IsoDate | null; endsOn: IsoDate | null; date: IsoDate | null };
  "input/not-json": { reason: string };
  "route/use-cpor": { program: string };
  "route/use-co-op": { program: string };
  "route/use-engagement-claim": { program: string };
  "role/cannot-submit": { role: string; roles: string[]; route: string };
  "program/ended": { program: string; lastDay: IsoDate; startsOn: IsoDate; endsOn: IsoDate };
  "period/not-a-half-year": { value: string; fits: string };
  "activity/dates-reversed": { startsOn: IsoDate; endsOn: IsoDate; field: string | null; row: number | null; name: string | null };
  "activity/outside-usage-period": { date: IsoDate; startsOn: IsoDate; endsOn: IsoDate; fits: string; field: string | null };
  "activity/not-finished": { date: IsoDate; submitOn: IsoDate };
  "activity/outside-campaign": { date: IsoDate; startsOn: IsoDate | null; endsOn: IsoDate | null; field: string | null };
  "deadline/missed": { closesOn: IsoDate; submitOn: IsoDate; days: number; basis: string };
  "deadline/past-45-days": { closesOn: IsoDate; submitOn: IsoDate; basis: string };
  "deadline/closing": { closesOn: IsoDate; days: number; basis: string; submitOn: IsoDate };
  "deadline/not-open": { opensOn: IsoDate; submitOn: IsoDate; basis: string };
  "amount/not-positive": { value: string; field: string | null; row: number | null };
  "amount/too-many-decimals": { value: string; currency: string; decimals: number; field: string | null; row: number | null };
  "amount/sum-mismatch": { expenses: string; claimed: string; difference: string; currency: string | null };
  "amount/exceeds-invoice": { expenses: string; total: string; difference: string; currency: string | null; row: number | null; name: string | null };
  "amount/exceeds-csr": { expenses: string; total: string; difference: string; currency: string | null; row: number | null; name: string | null };
  "amount/csr-arithmetic": { hours: string; hourlyCost: string; total: string; product: string; currency: string; row: number | null; name: string | null };
  "currency/mixed": { value: string; currency: string; row: number | null; name: string | null };
  "funds/insufficient": { claimed: string; claimedBefore: string; earned: string; available: string; currency: string | null };
  "threshold/not-reached": { earned: string; currency: string; threshold: string; earnedUsd: string; program: string };
  "limit/exceeded": { limit: string; maximum: string; unit: string; counted: string; subject: string | null };
  "limit/only-this-claim": {  };
  "limit/program-differs": { reason: string; program: string | null; country: string | null };
  "expense/ineligible": { kind: string; activity: string; eligible: string[]; row: number | null };
  "expense/alcohol": { kind: string; row: number | null };
  "expense/surface-rental": { kind: string; row: number | null };
  "expense/csr-for-vendor-work": { kind: string; row: number | null };
  "expense/both-proofs": { row: number | null; invoiceRow: number; invoiceName: string | null; csrRow: number; csrName: string | null; invoice: string; csr: string };
  "invoice/duplicate-number": { value: string; vendor: string; other: string | null; row: number | null; firstRow: number | null; first: string | null };
  "invoice/vendor-is-partner": { value: string; row: number | null; name: string | null };
  "invoice/future-date": { date: IsoDate; submitOn: IsoDate; row: number | null; name: string | null };
  "invoice/outside-usage-period": { date: IsoDate; startsOn: IsoDate; endsOn: IsoDate; row: number | null; name: string | null };
  "invoice/not-microsoft": { row: number | null; name: string | null };
  "invoice/completed-outside-activity": { date: IsoDate; submitOn: IsoDate | null; startsOn: IsoDate | null; endsOn: IsoDate | null; row: number | null; name: string | null };
  "csr/certified-too-early": { date: IsoDate; endsOn: IsoDate; row: number | null; name: string | null };
  "csr/outside-activity": { date: IsoDate; startsOn: IsoDate | null; endsOn: IsoDate | null; months: number | null; periodStartsOn: IsoDate | null; field: string | null; row: number | null; name: string | null };
  "activity/not-for-program": { activity: string; program: string };
  "activity/not-in-edition": { activity: string; from: IsoDate | null; rulebook: string };
  "activity/rules-not-public": { activity: string | null; program: string | null; field: string | null };
  "activity/too-few-components": { count: number; minimum: number };
  "preapproval/after-execution": { date: IsoDate; startsOn: IsoDate };
  "conference/not-microsoft": { row: number | null; name: string | null };
  "core/recommended-not-shown": { shows: string[] };
  "evidence/recommended-missing": { kinds: string[] };
  "document/type-not-listed": { extension: string | null; listed: string[]; row: number | null; name: string | null };
  "document/type-mismatch": { extension: string | null; detectedType: string | null; row: number | null; name: string | null };
  "document/unreadable": { problem: string | null; row: number | null; name: string | null };
  "document/no-note": { count: number };
  "document/cut-off": { row: number | null; name: string | null };
  "document/too-large": { sizeBytes: string; maxFileBytes: string; row: number | null; name: string | null };
  "document/duplicate-content": { row: number | null; name: string | null; firstRow: number | null; firstName: string | null; first: string | null };
  "document/stale-inspection": { fileName: string | null; inspected: string | null; row: number | null; name: string | null };
  "invoice/number-differs": { value: string; found: string; row: number | null; fileName: string | null };
  "invoice/total-differs": { value: string; found: string; currency: string | null; row: number | null; name: string | null; fileName: string | null };
  "invoice/date-differs": { value: string; found: string; row: number | null; name: string | null; fileName: string | null };
  "invoice/currency-differs": { value: string; found: string; row: number | null; name: string | null; fileName: string | null };
  "invoice/vendor-differs": { value: string; found: string; row: number | null; name: string | null; fileName: string | null };
  "invoice/not-an-invoice": { type: string; row: number | null; name: string | null; fileName: string | null };
  "invoice/number-not-in-text": { value: string; row: number | null; fileName: string | null };
  "photo/taken-outside-activity": { date: IsoDate; startsOn: IsoDate | null; endsOn: IsoDate | null; row: number | null; name: string | null };
  "email/sent-outside-activity": { date: IsoDate; startsOn: IsoDate | null; endsOn: IsoDate | null; row: number | null; name: string | null };
  "content/microsoft-not-mentioned": { row: number | null; name: string | null };
  "cpor/role-not-in-area": { role: string; area: string; roles: string[] };
  "cpor/role-not-for-program": { role: string; program: string; roles: string[] };
  "cpor/duplicate-product": { value: string };
}

/** A claim. */
export interface Claim {
  /** `co-op` (default) or `cpor`. */
  route?: Given<RouteId>;
  /** The id of the edition to check against; by default the one that governs. */
  rulebook?: Given<RulebookId>;
  /** Id of the incentive program. */
  program?: Given<ProgramId>;
  /** Id of the role of the person who submits. */
  submitterRole?: Given<RoleId>;
  /** What the partner calls the claim. */
  claimName?: Text;
  /** Who claims. */
  partner?: Partner;
  /** The fiscal half-year whose funds are used, an ISO 8601 interval of two days. */
  usagePeriod?: Given<Interval>;
  /** The day of the first submission, planned or actual; by default today. */
  submitOn?: Given<IsoDate>;
  /** What was done. */
  activity?: Activity;
  /** ISO 4217 code of all amounts of the claim. */
  currency?: Given<CurrencyCode>;
  /** What is claimed in all. */
  claimedAmount?: Given<Money>;
  /** How many USD one unit of the claim's currency is worth: the partner's own rate. */
  usdPerUnit?: Given<Rate>;
  /** The co-op funds of the usage period. */
  funds?: Funds;
  /** What the money was spent on. */
  expenses?: Rows<Expense>;
  /** Invoices of vendors. */
  invoices?: Rows<Invoice>;
  /** Certification statements and reports on in-house work. */
  csrs?: Rows<Csr>;
  /** Files and links that prove it. */
  documents?: Rows<Document>;
  /** Figures about the result. */
  metrics?: Metrics;
  /** The customer association, on route `cpor`. */
  association?: Association;
}

/** Who claims. */
export interface Partner {
  /** The id of the claiming location. */
  partnerId?: Text;
  /** The name of the company. */
  name?: Text;
  /** ISO 3166-1 alpha-2 code, or XK. */
  country?: Given<CountryCode>;
}

/** What was done. */
export interface Activity {
  /** Id of the activity. */
  kind?: Given<ActivityId>;
  /** First day. */
  startsOn?: Given<IsoDate>;
  /** Last day. */
  endsOn?: Given<IsoDate>;
  /** Channels of a mailing. */
  channels?: Rows<ChannelId>;
  /** Subtypes; every one listed counts. */
  subtypes?: Rows<SubtypeId>;
  /** The activities that a multi-touch campaign is made of. */
  components?: Rows<ActivityId>;
  /** Conferences attended. */
  conferences?: Rows<Conference>;
  /** The campaign's dates, on plan-based programs. */
  campaign?: Campaign;
  /** Microsoft's approval before the activity. */
  preapproval?: Preapproval;
}

/** A conference. */
export interface Conference {
  /** Its id within the claim. */
  id?: Text;
  /** Its name. */
  name?: Text;
  /** Whether Microsoft hosts it. */
  hostedByMicrosoft?: Given<boolean>;
}

/** The dates of a campaign. */
export interface Campaign {
  /** First day. */
  startsOn?: Given<IsoDate>;
  /** Last day. */
  endsOn?: Given<IsoDate>;
}

/** Microsoft's approval before the activity. */
export interface Preapproval {
  /** The id that Microsoft sent. */
  id?: Text;
  /** The day of the approval. */
  approvedOn?: Given<IsoDate>;
}

/** The co-op funds of the usage period, in the claim's currency. */
export interface Funds {
  /** What was earned for it. */
  earned?: Given<Money>;
  /** What other claims used of it. */
  claimedBefore?: Given<Money>;
  /** What other claims used of it for the same activity. */
  claimedBeforeForActivity?: Given<Money>;
}

/** Something the money was spent on. */
export interface Expense {
  /** Its id within the claim. */
  id?: Text;
  /** Id of the kind of expense. */
  kind?: Given<ExpenseKindId>;
  /** The part of it that is claimed. */
  amount?: Given<Money>;
  /** The invoice that proves it. */
  invoice?: Text;
  /** The CSR that proves it. */
  csr?: Text;
  /** Who attended. */
  person?: Text;
  /** The conference attended. */
  conference?: Text;
  /** `air` (default) or `train`. */
  mode?: Given<ModeId>;
  /** Whether catering includes alcohol. */
  includesAlcohol?: Given<boolean>;
  /** Whose the rented Surface devices are. */
  surfaceOwner?: Given<SurfaceOwnerId>;
}

/** An invoice. */
export interface Invoice {
  /** Its id within the claim. */
  id?: Text;
  /** The number on it. */
  number?: Text;
  /** Who issued it. */
  vendor?: Text;
  /** `third-party` or `microsoft`. */
  issuer?: Given<IssuerId>;
  /** The day it was issued. */
  issuedOn?: Given<IsoDate>;
  /** Its currency; by default the claim's. */
  currency?: Given<CurrencyCode>;
  /** The gross amount payable. */
  total?: Given<Money>;
  /** The document that it is. */
  document?: Text;
  /** Code of the exam. */
  examCode?: Text;
  /** Code of the course. */
  courseCode?: Text;
  /** The day the exam or course was completed. */
  completedOn?: Given<IsoDate>;
}

/** A certification statement and report on in-house work. */
export interface Csr {
  /** Its id within the claim. */
  id?: Text;
  /** Who did the work. */
  person?: Text;
  /** What was done. */
  task?: Text;
  /** First day of the work. */
  startsOn?: Given<IsoDate>;
  /** Last day of the work. */
  endsOn?: Given<IsoDate>;
  /** Hours worked. */
  hours?: Given<Money>;
  /** What an hour costs. */
  hourlyCost?: Given<Money>;
  /** What it comes to. */
  total?: Given<Money>;
  /** Who certifies it. */
  certifiedBy?: Text;
  /** The day it was certified. */
  certifiedOn?: Given<IsoDate>;
  /** The document that it is. */
  document?: Text;
}

/** A file or link that proves something. */
export interface Document {
  /** Its id within the claim. */
  id?: Text;
  /** Name of the file. */
  fileName?: Text;
  /** Media type, as the browser names it. */
  mediaType?: Text;
  /** Size of the file in bytes. */
  sizeBytes?: Given<number>;
  /** Web address. */
  url?: Text;
  /** The kinds of evidence it is. */
  evidence?: Rows<EvidenceKindId>;
  /** What it is, in the partner's words. */
  note?: Text;
  /** What it shows. */
  shows?: Rows<ShownId>;
  /** SHA-256 of the file that was chosen, in hexadecimal digits. */
  sha256?: Text;
  /** What inspecting the file found, where that is not given beside the claim. */
  inspection?: Given<Inspection>;
}

/** Figures about the result, by the id of the metric. */
export interface Metrics {
  /** People reached. */
  "estimated-reach"?: Given<number>;
  /** A text, or the id of a document. */
  "results-summary"?: Text;
  /** A text, or the id of a document. */
  "results-summary-offer"?: Text;
  /** Calls and contacts. */
  "calls-and-contacts"?: Given<CallsAndContacts>;
  /** Guests who registered. */
  "registered-guests"?: Given<number>;
  /** Attendees or booth visitors. */
  "attendees-or-booth-visitors-estimated"?: Given<number>;
  /** Who attended, at what cost. */
  "attendee-list-and-cost-per-person"?: Rows<Attendee>;
  /** Attendees. */
  "attendee-count"?: Given<number>;
}

/** Calls made and contacts reached. */
export interface CallsAndContacts {
  /** Calls made. */
  calls?: Given<number>;
  /** Contacts reached. */
  contacts?: Given<number>;
}

/** Somebody who attended. */
export interface Attendee {
  /** Their name. */
  person?: Text;
  /** What it cost for them. */
  cost?: Given<Money>;
}

/** A customer association. */
export interface Association {
  /** Id of the solution area. */
  solutionArea?: Given<SolutionAreaId>;
  /** Id of the partner's role. */
  partnerRole?: Given<PartnerRoleId>;
  /** The customer. */
  customer?: Customer;
  /** The partner's contact. */
  partnerContact?: PartnerContact;
  /** Ids of the products claimed. */
  products?: Rows<string>;
  /** GUIDs of the subscriptions. */
  subscriptions?: Rows<string>;
  /** Whether the partner opts out of payment. */
  optOutOfPayment?: Given<boolean>;
  /** Whether the partner acknowledged the terms. */
  acknowledged?: Given<boolean>;
  /** What a revenue association needs. */
  revenue?: Revenue;
}

/** The customer of an association. */
export interface Customer {
  /** Directory id, a GUID. */
  tenantId?: Text;
  /** Domain name. */
  domain?: Text;
  /** Name. */
  name?: Text;
  /** The person at the customer. */
  contact?: CustomerContact;
}

/** The person at the customer. */
export interface CustomerContact {
  /** Name. */
  name?: Text;
  /** Title. */
  title?: Text;
  /** E-mail address. */
  email?: Text;
}

/** The partner's contact. */
export interface PartnerContact {
  /** Name. */
  name?: Text;
  /** E-mail address. */
  email?: Text;
}

/** What a revenue association needs. */
export interface Revenue {
  /** Who sold the solution. */
  sellerName?: Text;
  /** The ISV's product. */
  isvProduct?: Text;
}

/** What inspecting a file found. What is not known is null. */
export interface Inspection {
  /** `claimproof-inspection/1`. */
  schema?: Text;
  /** Where it is in the file around it; left out of a file by itself. */
  path?: Text;
  /** Name of the file. */
  fileName?: Text;
  /** Its size in bytes; null of a file inside another that cannot be unpacked. */
  sizeBytes?: Given<number>;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256?: Text;
  /** Media type by its bytes. */
  detectedType?: Text;
  /** Whether its extension agrees with that; null without an extension that is known. */
  extensionMatches?: Given<boolean>;
  /** Whether it can be read; null where it was not parsed, or not inspected to its end. */
  readable?: Given<boolean>;
  /** Why not, or why it was not inspected to its end. */
  problem?: Given<Problem>;
  /** Number of pages, or of slides. */
  pages?: Given<number>;
  /** Width in pixels. */
  width?: Given<number>;
  /** Height in pixels. */
  height?: Given<number>;
  /** Day and time a photo was taken. */
  takenAt?: Given<IsoDateTime>;
  /** Day and time a message was sent. */
  sentAt?: Given<IsoDateTime>;
  /** Number of sheets. */
  sheets?: Given<number>;
  /** Number of rows that hold something, of all sheets. */
  rows?: Given<number>;
  /** Whether it holds text; null where none was found, and not all was read. */
  hasText?: Given<boolean>;
  /** Numbers and codes in its text; null where it has none, or was not read to its end. */
  identifiers?: Rows<string>;
  /** The invoice found in it. */
  invoice?: Given<FoundInvoice>;
  /** What its text names. */
  mentions?: Given<Mentions>;
  /** What it looks like; no rule uses it. */
  signs?: Rows<FoundSign>;
  /** The files inside it, each with its path; null where it was not opened. No rule uses them, and they are not read. */
  parts?: Rows<Part>;
}

/** Why a file cannot be read, or was not inspected to its end. */
export type Problem = "empty" | "truncated" | "corrupt" | "encrypted" | "not-recognised" | "too-large" | "too-slow" | "not-started" | "crashed";

/** An invoice found in a file. */
export interface FoundInvoice {
  /** What it was read from. */
  source?: Given<FoundSource>;
  /** What it is. */
  type?: Given<InvoiceKind>;
  /** Its number. */
  number?: Text;
  /** Who issued it. */
  vendor?: Text;
  /** The day it was issued. */
  issuedOn?: Given<IsoDate>;
  /** Its currency, an ISO 4217 code. */
  currency?: Text;
  /** The gross amount payable; below 0 for a credit note. */
  total?: Given<Money>;
  /** That without VAT. */
  net?: Given<Money>;
  /** Its lines; null where not all of them are known. */
  lines?: Rows<FoundLine>;
  /** Its confidence: the lowest of its values. */
  confidence?: Given<FoundConfidence>;
  /** How each value was read. */
  read?: FoundValues;
}

/** What an invoice was read from. */
export type FoundSource = "factur-x" | "ubl" | "cii" | "text";

/** What an invoice turns out to be. */
export type InvoiceKind = "invoice" | "credit-note" | "pro-forma" | "other";

/** The confidence of a value that was found, the highest first. */
export type FoundConfidence = "structured" | "likely" | "guess";

/** A line of an invoice found in a file. */
export interface FoundLine {
  /** What it says. */
  words?: Text;
  /** Its amount. */
  amount?: Given<Money>;
  /** The page it is on, from 1; null in data. */
  page?: Given<number>;
}

/** How each value of an invoice was read from its file; those that it does not say are left out. */
export interface FoundValues {
  /** Its type. */
  type?: Given<FoundValue>;
  /** Its number. */
  number?: Given<FoundValue>;
  /** Who issued it. */
  vendor?: Given<FoundValue>;
  /** The day it was issued. */
  issuedOn?: Given<FoundValue>;
  /** Its currency. */
  currency?: Given<FoundValue>;
  /** The gross amount payable. */
  total?: Given<FoundValue>;
  /** That without VAT. */
  net?: Given<FoundValue>;
}

/** How a value was read. */
export interface FoundValue {
  /** Its confidence. */
  confidence?: Given<FoundConfidence>;
  /** The page it is on, from 1; null in data. */
  page?: Given<number>;
  /** The words it was read from; null in data. */
  words?: Text;
}

/** What the text of a file names. */
export interface Mentions {
  /** Whether it names Microsoft. */
  microsoft?: Given<boolean>;
}

/** Something that a file looks like or says, without regard to any rulebook. */
export interface FoundSign {
  /** Its id, such as `agenda`. */
  sign: string;
  /** Where in the file it was found. */
  place: SignPlace;
  /** The page it is on, from 1; null where there are none. */
  page: number | null;
  /** The words it was read from; none where the type of the file says it. */
  words: string;
  /** What they say, where it is more than the sign: a day, an interval of two, a name, a number, an address. */
  value?: string;
}

/** Where in a file a sign was found. */
export type SignPlace = "name" | "data" | "head" | "body" | "label" | "line";

/** Which sum of an invoice its expense claims. */
export type InvoiceSum = "gross" | "net";

/** A value for a place of a claim. */
export interface Proposal {
  /** Its id. */
  id: string;
  /** JSON Pointer of the place; `-` adds an entry to a list. */
  path: string;
  /** The value. */
  value: unknown;
  /** How sure it is. */
  confidence: FoundConfidence;
  /** Whether nothing speaks against it, so that it may be accepted without a look. */
  sure: boolean;
  /** Where it was read, the file that it is about first. */
  from: ReadAt[];
  /** The proposals to accept first. */
  needs: string[];
  /** Why the file is left out, if it is. */
  setAside: Aside | null;
  /** What it rests on. */
  reason: Reason;
  /** What its texts say beside the value. */
  params: Record<string, string>;
}

/** Where a value was read. */
export interface ReadAt {
  /** The id of the file. */
  document: string;
  /** The page, from 1; null where there are none. */
  page: number | null;
  /** The words; null where there are none. */
  words: string | null;
}

/** Why a file is left out. */
export type Aside = "duplicate" | "system-file" | "draft" | "other-claim";

/** What a proposal rests on. */
export type Reason = "file" | "sign" | "invoice" | "report" | "lines" | "agreement" | "label" | "rows" | "sum" | "named";

/** Where a claim stands after its submission. Days are `YYYY-MM-DD`. */
export interface Lifecycle {
  /** Name and version of this shape: `claimproof-lifecycle/1`. */
  schema: string;
  /** `co-op` or `cpor`. */
  route: RouteId;
  /** The edition of the rules; null where none governs. */
  edition: RulebookId | null;
  /** The day that counts as today. */
  checkedOn: string;
  /** The status. */
  status: LifeStatusId;
  /** The day since which the claim has it; null where that is not known. */
  since: string | null;
  /** What follows. */
  next: LifeStep[];
  /** What the partner can do. */
  actions: LifeAction[];
  /** What of the claim may be edited. */
  editable: Editable;
  /** JSON Pointers of what the requests open. */
  reopens: string[];
  /** The days by which something happens. */
  due: Due[];
  /** What sources do not agree on, of what is listed here. */
  disagreements: Disagreement[];
  /** The sources that are named here. */
  sources: Record<string, Source>;
}

/** A change of the status. */
export interface LifeStep {
  /** The status that follows. */
  to: LifeStatusId;
  /** Who causes it. */
  by: Actor;
  /** By which action; null where it is none of the partner's. */
  action: LifeActionId | null;
  /** Its source. */
  source: SourceId;
  /** Its confidence. */
  confidence: Confidence;
}

/** Something that the partner can do. */
export interface LifeAction {
  /** Its id. */
  id: LifeActionId;
  /** Who may do it. */
  roles: ActingRole[];
  /** Whether it can be done once only; null where nothing says so. */
  once: boolean | null;
  /** Its source. */
  source: SourceId;
  /** Its confidence. */
  confidence: Confidence;
}

/** A role that may do something. */
export interface ActingRole {
  /** The role. */
  id: RoleId;
  /** Whether all sources say so. */
  may: May;
}

/** Whether a role may do something. */
export type May = "yes" | "disputed";

/** What of a claim may be edited. */
export interface Editable {
  /** How much. */
  state: EditState;
  /** JSON Pointers of the parts. */
  paths: Id[];
  /** Its source. */
  source: SourceId;
  /** Its confidence. */
  confidence: Confidence;
}

/** How much of a claim may be edited. */
export type EditState = "all" | "parts" | "on-request" | "none";

/** Who acts. */
export type Actor = "partner" | "microsoft" | "customer";

/** A day by which something happens. Days are `YYYY-MM-DD`. */
export interface Due {
  /** What happens. */
  id: DueId;
  /** Who acts. */
  who: Actor;
  /** The last day in time; null where it is not known. */
  on: string | null;
  /** Days from today to it; negative when it is past. */
  daysLeft: number | null;
  /** Whether it is past. */
  passed: boolean;
  /** Why there is no day, where none is published. */
  undated: Undated | null;
  /** What to give so that it can be counted. */
  needs: Needs | null;
  /** How many units it is from the start; null where it is not counted. */
  count: number | null;
  /** What is counted. */
  unit: Unit | null;
  /** The day from which it is counted. */
  from: string | null;
  /** What follows once it is past. */
  then: Then | null;
  /** Its source. */
  source: SourceId;
  /** Its confidence. */
  confidence: Confidence;
  /** What sources do not agree on. */
  disagreement: DisagreementId | null;
  /** What other sources say. */
  alternatives: DueAlternative[];
}

/** What another source says of a due. */
export interface DueAlternative {
  /** The last day in time; null where it is not known. */
  on: string | null;
  /** How many units it is from the start. */
  count: number | null;
  /** What is counted. */
  unit: Unit | null;
  /** The day from which it is counted. */
  from: string | null;
  /** Why there is no day, where none is published. */
  undated: Undated | null;
  /** Its source. */
  source: SourceId;
  /** Its confidence. */
  confidence: Confidence;
}

/** What is needed to count a day. */
export type Needs = "since" | "submission" | "activity-end" | "usage-period" | "tax-invoice-approved";

/** Why there is no day. */
export type Undated = "not-published" | "open-ended";

/** What is counted. */
export type Unit = "business-days" | "days" | "months" | "month-ends";

/** What follows once a day is past. */
export type Then = "contact-support" | "rejected" | "new-association";

/** Something that sources do not agree on. */
export interface Disagreement {
  /** Its id. */
  id: DisagreementId;
  /** The sources, the one that is followed first. */
  sources: SourceId[];
}

/** What the check of one claim found. */
export interface Report {
  /** Name and version of this shape: `claimproof-report/1`. */
  schema: string;
  /** The edition whose rules were applied. */
  rulebook: Edition;
  /** The day that counts as today, `YYYY-MM-DD`. */
  checkedOn: string;
  /** The verdict. */
  verdict: Verdict;
  /** How many requirements are met. */
  progress: Progress;
  /** When the claim may be submitted, and how long documents must be kept. */
  deadline: Deadline;
  /** How much can be claimed; absent on customer associations. */
  amounts?: Amounts;
  /** What the claim needs, and whether it has it. */
  requirements: Requirement[];
  /** What is wrong, in the order of the claim's fields. */
  findings: Finding[];
  /** The sources that requirements and findings name. */
  sources: Record<string, Source>;
}

/** The edition of the rulebook that a report rests on. */
export interface Edition {
  /** Its id, such as `microsoft-co-op@2023-07`. */
  id: RulebookId;
  /** Its title, in English. */
  title: Id;
  /** The day of its newest official document; null where that is not dated. */
  published: string | null;
}

/** The verdict. */
export type Verdict = "ready" | "incomplete" | "blocked" | "cannot-validate";

/** How many requirements are met, of how many. */
export interface Progress {
  /** Requirements that are met. */
  met: number;
  /** All that apply. */
  required: number;
}

/** When the claim may be submitted. Days are `YYYY-MM-DD`; null where not known. */
export interface Deadline {
  /** First day of the claim window. */
  opensOn: string | null;
  /** Last day of the claim window. */
  closesOn: string | null;
  /** Days from today to the last day; negative when it is past. */
  daysLeft: number | null;
  /** What these days rest on; `projected` ones are published nowhere. */
  basis: Basis | null;
  /** Last day on which the original documents must still be kept. */
  keepDocumentsUntil: string | null;
}

/** How much can be claimed: decimal strings with exactly the decimals of the currency, null where not known. */
export interface Amounts {
  /** ISO 4217 code of the claim's currency. */
  currency: CurrencyCode | null;
  /** What the claim asks for. */
  claimed: string | null;
  /** What its expenses add up to. */
  expenses: string | null;
  /** What of it invoices and CSRs prove. */
  proven: string | null;
  /** What of that is eligible. */
  eligible: string | null;
  /** What of that is left after every limit. */
  claimable: string | null;
  /** The limits that apply. */
  limits: Limit[];
}

/** A limit of the activity. */
export interface Limit {
  /** Its id, such as `percent-of-earned`. */
  id: LimitId;
  /** The person or conference whose limit it is; null for one on the whole claim. */
  subject: string | null;
  /** A currency, or `attendees`. */
  unit: string;
  /** The most there may be; null where it is not known. */
  limit: string | null;
  /** What was claimed before, without this claim. */
  used: string | null;
  /** Whether this claim keeps to it. */
  status: LimitStatus;
}

/** Whether a claim keeps to a limit. */
export type LimitStatus = "within" | "exceeded" | "unknown";

/** Something that a claim needs. */
export interface Requirement {
  /** Its id, such as `evidence/statement-of-work-or-service-agreement`. */
  id: RequirementId;
  /** What kind of thing is asked for. */
  group: Group;
  /** Whether the claim has it. */
  status: Status;
  /** The kinds of evidence of which one will do. */
  anyOf?: EvidenceKindId[];
  /** Ids of the documents that meet it; a document without id is named by its JSON Pointer. */
  metBy: string[];
  /** JSON Pointers of where it is given, or to be given. */
  paths: string[];
  /** What its texts use: the `product` of `core/product:ID`. */
  params: Record<string, Param>;
  /** The source that asks for it. */
  source: SourceId;
}

/** What kind of thing a requirement asks for. */
export type Group = "field" | "expense" | "evidence" | "core" | "metric" | "approval";

/** Whether a requirement is met. */
export type Status = "met" | "missing" | "unknown";

/** Something that is wrong or worth checking. */
export interface Finding {
  /** The rule it falls under. */
  rule: RuleId;
  /** Its severity. */
  severity: Severity;
  /** JSON Pointer of the value; empty for the whole claim. */
  path: string;
  /** JSON Pointers of the values that it was compared with. */
  related: string[];
  /**
   * The value and what it was compared with: days as `YYYY-MM-DD`, money as decimal strings, ids. A rule always reports the
   * same names; null where there is no value.
   */
  params: Record<string, Param>;
  /** The source of the rule. */
  source: SourceId;
  /** The confidence of the entry of the rulebook that decided. */
  confidence: Confidence;
}

/** A value that a finding mentions. */
export type Param = string | number | string[] | null;

/** A document that a rule was read from. */
export interface Source {
  /** Its title. */
  title: Id;
  /** Who published it; null for what no document says. */
  publisher: Id | null;
  /** The day it was published, `YYYY-MM-DD`; null where it is not dated. */
  published: string | null;
  /** The part of it that is meant; null for the whole. */
  clause: Id | null;
  /** Its address; null where it has none. */
  url: Id | null;
  /** Its confidence. */
  confidence: Confidence;
}

/** The severity of a finding. */
export type Severity = "error" | "warning" | "info";

/** The confidence of an entry or a rule. */
export type Confidence = "confirmed" | "secondary" | "inferred";

/** What a claim window rests on. */
export type Basis = "published-window" | "days-after-usage-period" | "days-after-activity" | "days-after-invoice" | "projected";

/** Everything that a claim can name, in the order in which to show it. */
export interface Catalog {
  /** Editions of both routes, oldest first. */
  rulebooks: EditionEntry[];
  /** Programs of all routes. */
  programs: ProgramEntry[];
  /** Usage periods, from the first that an edition was written for to the one of today. */
  periods: PeriodEntry[];
  /** Kinds of activities. */
  categories: CategoryId[];
  /** Activities, as of the edition of today. */
  activities: ActivityEntry[];
  /** Kinds of expenses. */
  expenseKinds: ExpenseEntry[];
  /** Kinds of evidence. */
  evidenceKinds: EvidenceEntry[];
  /** Figures about the result. */
  metrics: MetricEntry[];
  /** Means of travel; the first counts where none is named. */
  modes: ModeId[];
  /** Who can issue an invoice. */
  issuers: IssuerId[];
  /** Whose rented devices can be. */
  surfaceOwners: SurfaceOwnerId[];
  /** What a document can show, on route `co-op`. */
  shows: ShownId[];
  /** What a document can show on route `cpor`, beside `product:` and a product. */
  associationShows: ShownId[];
  /** Roles of the person who submits. */
  roles: RoleEntry[];
  /** Solution areas of customer associations. */
  solutionAreas: AreaEntry[];
  /** Currencies. */
  currencies: CurrencyEntry[];
  /** ISO 3166-1 alpha-2 codes, and XK. */
  countries: CountryCode[];
  /** File types that the portal lists. */
  extensions: Id[];
}

/** An edition. */
export interface EditionEntry {
  /** Its id. */
  id: RulebookId;
  /** Its route. */
  route: RouteId;
  /** Its title, in English. */
  title: Id;
  /** The day of its newest official document. */
  published: string | null;
  /** The first day it governs: of usage periods, or of submissions on route `cpor`. */
  from: string;
  /** The last. */
  to: string;
}

/** A program. */
export interface ProgramEntry {
  /** Its id. */
  id: ProgramId;
  /** Where its claims go: `co-op`, `cpor` or `engagement`. */
  route: RouteId;
  /** The groups it belongs to. */
  groups: ProgramGroupId[];
  /** Funds below so many USD cannot be claimed; null where nothing is published. */
  thresholdUsd: number | null;
  /** The last day of its last usage period; null while it takes part. */
  lastUsageDay: string | null;
}

/** A usage period. */
export interface PeriodEntry {
  /** Its id, an interval of two days. */
  id: PeriodId;
  /** Its first day. */
  startsOn: string;
  /** Its last day. */
  endsOn: string;
  /** The edition that governs it. */
  rulebook: RulebookId;
  /** First day of its claim window; null where only the last is published. */
  opensOn: string | null;
  /** Last day of its claim window. */
  closesOn: string | null;
  /** What these days rest on; `projected` ones are published nowhere. */
  basis: Basis | null;
}

/** An activity. */
export interface ActivityEntry {
  /** Its id. */
  id: ActivityId;
  /** Its category. */
  category: CategoryId;
  /** The first day on which it was listed; null if it always was. */
  listedFrom: string | null;
  /** Whether its rules are public. */
  rulesPublic: boolean;
  /** Its subtypes. */
  subtypes: SubtypeId[];
  /** Its channels. */
  channels: ChannelId[];
  /** The activities it can be made of. */
  components: ActivityId[];
  /** Its core requirements. */
  core: ShownId[];
  /** What its documents must show, or should. */
  shows: ShownId[];
  /** The kinds of evidence it may ask for. */
  evidence: EvidenceKindId[];
  /** Whether it names the conferences attended, and on every expense who attended which. */
  conferences: boolean;
  /** The fields that its invoices need beside number, vendor, date and total. */
  invoiceFields: string[];
  /** The figure it asks for. */
  metric: MetricId | null;
  /** Eligible kinds of expenses; null where they are not public. */
  expenses: ExpenseKindId[] | null;
}

/** A kind of expense. */
export interface ExpenseEntry {
  /** Its id. */
  id: ExpenseKindId;
  /** The fields that only such expenses have: `mode`, `includesAlcohol`, `surfaceOwner`. */
  fields: string[];
}

/** A kind of evidence. */
export interface EvidenceEntry {
  /** Its id. */
  id: EvidenceKindId;
  /** What sort of document it is. */
  group: EvidenceGroupId;
  /** Whether it is a link and no file. */
  link: boolean;
  /** Whether it is a photo of the activity. */
  photo: boolean;
  /** Whether it is a message that was sent. */
  mail: boolean;
}

/** A metric. */
export interface MetricEntry {
  /** Its id. */
  id: MetricId;
  /** What its value looks like: `count`, `summary`, `calls-and-contacts` or `attendees`. */
  value: string;
}

/** A role. */
export interface RoleEntry {
  /** Its id. */
  id: RoleId;
  /** The routes on which it may submit. */
  routes: RouteId[];
}

/** A solution area. */
export interface AreaEntry {
  /** Its id. */
  id: SolutionAreaId;
  /** The partner roles that belong to it. */
  partnerRoles: PartnerRoleId[];
}

/** A currency. */
export interface CurrencyEntry {
  /** Its ISO 4217 code. */
  id: CurrencyCode;
  /** How many decimals its amounts have. */
  decimals: number;
}
