//! The limits of an activity, compared with a claim: what was counted, how much is left, and whether that is known.

use super::resolve::Resolved;
use crate::by_index::FirstSeen;
use crate::claim::Expense;
use crate::decimal::Decimal;
use crate::report::LimitStatus;
use crate::rulebook::types::{Limit, LimitKind};
use crate::text::folded;

/// A limit, compared with the claim.
#[derive(Debug)]
pub struct CheckedLimit {
    /// Which limit.
    pub kind: LimitKind,
    /// The person or conference whose limit it is.
    pub subject: Option<String>,
    /// A currency, or `attendees`.
    pub unit: String,
    /// The most there may be, in its unit.
    pub limit: Option<Decimal>,
    /// What was claimed before, in its unit.
    pub used: Option<Decimal>,
    /// Whether the claim keeps to it.
    pub status: LimitStatus,
    /// The most of this claim, in the claim's currency, where money is counted.
    pub ceiling: Option<Decimal>,
    /// The expenses it counts, by index.
    pub expenses: Vec<usize>,
    /// Where it goes over.
    pub path: Option<String>,
    /// What was counted, in its unit.
    pub counted: Option<Decimal>,
    /// The share of the expenses that it allows, in hundredths.
    pub percent: Option<u32>,
    /// Whether it counts over the whole usage period.
    pub per_period: bool,
    /// What this claim and the ones before add up to, in the claim's currency.
    pub sum: Decimal,
}

impl CheckedLimit {
    fn new(kind: LimitKind, subject: Option<String>, unit: String) -> Self {
        Self {
            kind,
            subject,
            unit,
            limit: None,
            used: None,
            status: LimitStatus::Unknown,
            ceiling: None,
            expenses: Vec::new(),
            path: None,
            counted: None,
            percent: None,
            per_period: false,
            sum: Decimal::ZERO,
        }
    }

    /// The id of the limit.
    pub fn id(&self) -> &'static str {
        id(self.kind)
    }

    /// How many decimals its unit is written with.
    pub fn decimals(&self, resolved: &Resolved<'_>) -> u32 {
        resolved.book.decimals(&self.unit).unwrap_or_default()
    }
}

/// The id of a kind of limit.
pub fn id(kind: LimitKind) -> &'static str {
    match kind {
        LimitKind::AmountPerPeriod => "amount-per-period",
        LimitKind::PercentOfEarned => "percent-of-earned",
        LimitKind::GreaterOf => "greater-of",
        LimitKind::AttendeesPerConference => "attendees-per-conference",
        LimitKind::TravelPerPersonAndConference => "travel-per-person-and-conference",
        LimitKind::TravelPerPeriod => "travel-per-period",
        LimitKind::PercentOfExpenses => "percent-of-expenses",
        LimitKind::ClaimedPerPeriod => "claimed-per-period",
    }
}

/// Holds the claim against every limit of its activity.
pub fn checked(resolved: &Resolved<'_>) -> Vec<CheckedLimit> {
    let mut checked = Vec::new();
    for limit in &resolved.limits() {
        match limit.kind {
            LimitKind::AmountPerPeriod => checked.push(amount_per_period(resolved, limit)),
            LimitKind::PercentOfEarned => checked.push(percent_of_earned(resolved, limit)),
            LimitKind::GreaterOf => checked.push(greater_of(resolved, limit)),
            LimitKind::AttendeesPerConference => checked.extend(attendees(resolved, limit)),
            LimitKind::TravelPerPersonAndConference => checked.extend(travel_of_persons(resolved, limit)),
            LimitKind::TravelPerPeriod => checked.extend(travel_per_period(resolved, limit)),
            LimitKind::PercentOfExpenses => checked.push(percent_of_expenses(resolved, limit)),
            LimitKind::ClaimedPerPeriod => checked.push(claimed_per_period(resolved, limit)),
        }
    }
    checked
}

/// Whether a percentage of the funds earned must be known.
pub fn asks_for_earned(checked: &[CheckedLimit]) -> bool {
    checked.iter().any(|checked| match checked.kind {
        LimitKind::PercentOfEarned => true,
        LimitKind::GreaterOf => checked.status != LimitStatus::Within,
        _ => false,
    })
}

/// Whether a rate of exchange must be known, unless the claim is in the currency of limits.
pub fn asks_for_rate(checked: &[CheckedLimit]) -> bool {
    checked.iter().any(|checked| match checked.kind {
        LimitKind::PercentOfEarned | LimitKind::AttendeesPerConference | LimitKind::PercentOfExpenses => false,
        LimitKind::GreaterOf => checked.status != LimitStatus::Within,
        _ => true,
    })
}

/// The limit per conference that an expense falls under, if any.
pub fn per_conference<'l>(limits: &'l [Limit], expense: &Expense) -> Option<&'l Limit> {
    let kind = expense.kind.get()?;
    limits
        .iter()
        .find(|limit| limit.kind == LimitKind::AttendeesPerConference && limit.expenses.iter().any(|id| id == kind))
}

fn before(resolved: &Resolved<'_>) -> Decimal {
    resolved.claim.funds.claimed_before_for_activity.get().map_or(Decimal::ZERO, |money| money.amount)
}

fn status(within: Option<bool>) -> LimitStatus {
    match within {
        Some(true) => LimitStatus::Within,
        Some(false) => LimitStatus::Exceeded,
        None => LimitStatus::Unknown,
    }
}

/// An amount in USD as the most of the claim's currency, cut to its decimals.
fn in_claim_currency(resolved: &Resolved<'_>, usd: Decimal) -> Option<Decimal> {
    let decimals = resolved.decimals?;
    if resolved.in_limit_currency()? {
        Some(usd)
    } else {
        usd.divided_down(*resolved.claim.usd_per_unit.get()?, decimals)
    }
}

fn all_expenses(resolved: &Resolved<'_>) -> Vec<usize> {
    resolved.expenses().map(|(n, _)| n).collect()
}

/// A limit in the currency of limits on a sum that counts what was claimed before for the activity.
fn in_usd(resolved: &Resolved<'_>, limit: &Limit, own: Decimal, expenses: Vec<usize>) -> CheckedLimit {
    with_before(resolved, limit, own, before(resolved), expenses)
}

/// A limit in the currency of limits on a sum that counts what was claimed before.
fn with_before(
    resolved: &Resolved<'_>,
    limit: &Limit,
    own: Decimal,
    before: Decimal,
    expenses: Vec<usize>,
) -> CheckedLimit {
    let most = Decimal::whole(limit.amount.unwrap_or_default().into());
    let sum = own.plus(before);
    let counted = resolved.in_usd(sum);
    CheckedLimit {
        kind: limit.kind,
        subject: None,
        unit: resolved.book.constants.limit_currency.to_string(),
        limit: Some(most),
        used: resolved.in_usd(before),
        status: status(counted.map(|counted| counted <= most)),
        ceiling: in_claim_currency(resolved, most).map(|ceiling| ceiling.minus(before).max(Decimal::ZERO)),
        expenses,
        path: own.is_positive().then(|| "/expenses".into()),
        counted,
        percent: None,
        per_period: true,
        sum,
    }
}

fn amount_per_period(resolved: &Resolved<'_>, limit: &Limit) -> CheckedLimit {
    in_usd(resolved, limit, resolved.expenses_sum(), all_expenses(resolved))
}

/// A share of the funds earned; none where these are not known.
fn share(resolved: &Resolved<'_>, limit: &Limit) -> Option<Decimal> {
    Some(resolved.claim.funds.earned.get()?.amount.percent(limit.percent?))
}

/// A limit in the claim's currency on all expenses.
fn on_all(resolved: &Resolved<'_>, limit: &Limit, most: Option<Decimal>, within: Option<bool>) -> CheckedLimit {
    let own = resolved.expenses_sum();
    let sum = own.plus(before(resolved));
    let cut = |most: Decimal| resolved.decimals.map_or(most, |decimals| most.cut(decimals));
    CheckedLimit {
        kind: limit.kind,
        subject: None,
        unit: resolved.claim.currency.get().cloned().unwrap_or_default(),
        limit: most.map(cut),
        used: Some(before(resolved)),
        status: status(within),
        ceiling: most.map(|most| cut(most).minus(before(resolved)).max(Decimal::ZERO)),
        expenses: all_expenses(resolved),
        path: own.is_positive().then(|| "/expenses".into()),
        counted: Some(sum),
        percent: None,
        per_period: true,
        sum,
    }
}

fn percent_of_earned(resolved: &Resolved<'_>, limit: &Limit) -> CheckedLimit {
    let most = share(resolved, limit);
    let sum = resolved.expenses_sum().plus(before(resolved));
    on_all(resolved, limit, most, most.map(|most| sum <= most))
}

fn greater_of(resolved: &Resolved<'_>, limit: &Limit) -> CheckedLimit {
    let sum = resolved.expenses_sum().plus(before(resolved));
    let share = share(resolved, limit);
    let amount = Decimal::whole(limit.amount.unwrap_or_default().into());
    let by_share = share.map(|share| sum <= share);
    let by_amount = resolved.in_usd(sum).map(|usd| usd <= amount);
    let within = match (by_share, by_amount) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    let most = share.zip(in_claim_currency(resolved, amount)).map(|(share, amount)| share.max(amount));
    on_all(resolved, limit, most, within)
}

/// The claimed amount; nothing where it is not known.
fn claimed(resolved: &Resolved<'_>) -> Decimal {
    resolved.claim.claimed_amount.get().map_or(Decimal::ZERO, |money| money.amount)
}

/// A share of the expenses, as far as these are known: what is claimed before any is entered goes over no limit.
fn percent_of_expenses(resolved: &Resolved<'_>, limit: &Limit) -> CheckedLimit {
    let share = resolved.expenses_sum().percent(limit.percent.unwrap_or_default());
    let most = resolved.decimals.map_or(share, |decimals| share.cut(decimals));
    let claimed = claimed(resolved);
    let rows = &resolved.claim.expenses;
    let all_known = !rows.is_absent()
        && !rows.is_partly_broken()
        && resolved.expenses().all(|(_, expense)| expense.amount.get().is_some());
    let within = if claimed <= most { Some(true) } else { all_known.then_some(false) };
    CheckedLimit {
        limit: Some(most),
        status: status(within),
        expenses: all_expenses(resolved),
        path: Some("/claimedAmount".into()),
        counted: Some(claimed),
        percent: limit.percent,
        sum: claimed,
        ..CheckedLimit::new(limit.kind, None, resolved.claim.currency.get().cloned().unwrap_or_default())
    }
}

fn claimed_per_period(resolved: &Resolved<'_>, limit: &Limit) -> CheckedLimit {
    let claimed = claimed(resolved);
    let path = claimed.is_positive().then(|| "/claimedAmount".into());
    let before = resolved.claim.funds.claimed_before.get().map_or(Decimal::ZERO, |money| money.amount);
    // What was claimed before counts for all activities, and is known or taken as nothing.
    let checked = with_before(resolved, limit, claimed, before, all_expenses(resolved));
    CheckedLimit { path, per_period: false, ..checked }
}

/// The expenses of these kinds of which person and conference are known, in the order of the claim.
fn attended<'f>(resolved: &'f Resolved, limit: &Limit) -> Vec<Attended<'f>> {
    let mut attended = Vec::new();
    for (n, expense) in resolved.expenses() {
        let counts = expense.kind.get().is_some_and(|kind| limit.expenses.iter().any(|id| id == kind));
        if let (true, Some(person), Some(conference)) = (counts, expense.person.get(), resolved.conference_of(n)) {
            attended.push(Attended { n, expense, person, conference });
        }
    }
    attended
}

struct Attended<'f> {
    n: usize,
    expense: &'f Expense,
    person: &'f String,
    conference: usize,
}

/// The name of a conference, else its id.
fn conference_name<'f>(resolved: &'f Resolved<'_>, place: usize) -> Option<&'f String> {
    let conference = resolved.claim.activity.conferences.get()?.get(place)?.get()?;
    conference.name.get().or(conference.id.get())
}

fn attendees(resolved: &Resolved<'_>, limit: &Limit) -> Vec<CheckedLimit> {
    let most = limit.people.unwrap_or_default();
    let mut persons: Vec<FirstSeen> = Vec::new();
    let mut checked: Vec<CheckedLimit> = Vec::new();
    let mut conferences = FirstSeen::default();
    for attended in attended(resolved, limit) {
        let next = checked.len();
        let place = conferences.note(&attended.conference.to_string(), next).unwrap_or(next);
        if place == next {
            let name = conference_name(resolved, attended.conference);
            persons.push(FirstSeen::default());
            checked.push(CheckedLimit {
                limit: Some(Decimal::whole(most as u64)),
                status: LimitStatus::Within,
                ..CheckedLimit::new(limit.kind, name.cloned(), "attendees".into())
            });
        }
        let (Some(persons), Some(checked)) = (persons.get_mut(place), checked.get_mut(place)) else { continue };
        let known = persons.len();
        let rank = persons.note(&folded(attended.person), known).unwrap_or(known);
        checked.counted = Some(Decimal::whole(persons.len() as u64));
        if rank >= most {
            checked.expenses.push(attended.n);
            checked.status = LimitStatus::Exceeded;
            checked.path.get_or_insert_with(|| format!("/expenses/{}/person", attended.n));
        }
    }
    checked
}

fn travel_of_persons(resolved: &Resolved<'_>, limit: &Limit) -> Vec<CheckedLimit> {
    let most = Decimal::whole(limit.amount.unwrap_or_default().into());
    let mut persons = FirstSeen::default();
    let mut all: Vec<CheckedLimit> = Vec::new();
    for attended in attended(resolved, limit) {
        let Some(amount) = attended.expense.amount.get() else { continue };
        let next = all.len();
        let key = format!("{} {}", attended.conference, folded(attended.person));
        let place = persons.note(&key, next).unwrap_or(next);
        if place == next {
            let conference = conference_name(resolved, attended.conference);
            let subject = conference.map(|name| [attended.person, ", ", name].concat());
            all.push(CheckedLimit {
                limit: Some(most),
                ceiling: in_claim_currency(resolved, most),
                ..CheckedLimit::new(limit.kind, subject, resolved.book.constants.limit_currency.to_string())
            });
        }
        let Some(checked) = all.get_mut(place) else { continue };
        checked.sum = checked.sum.plus(amount.amount);
        checked.counted = resolved.in_usd(checked.sum);
        checked.expenses.push(attended.n);
        checked.status = status(checked.counted.map(|counted| counted <= most));
        if checked.status == LimitStatus::Exceeded {
            checked.path.get_or_insert_with(|| format!("/expenses/{}/amount", attended.n));
        }
    }
    all
}

fn travel_per_period(resolved: &Resolved<'_>, limit: &Limit) -> Option<CheckedLimit> {
    let mut own = Decimal::ZERO;
    let mut travel = Vec::new();
    for (n, expense) in resolved.expenses() {
        if expense.kind.get().is_some_and(|kind| limit.expenses.iter().any(|id| id == kind)) {
            travel.push(n);
            own = expense.amount.get().map_or(own, |money| own.plus(money.amount));
        }
    }
    if travel.is_empty() { None } else { Some(in_usd(resolved, limit, own, travel)) }
}

/// Whether it is not known who attended what, of an expense that a limit per conference counts.
pub fn attendance_unknown(resolved: &Resolved<'_>) -> bool {
    let limits = resolved.limits();
    resolved.expenses().any(|(_, expense)| {
        per_conference(&limits, expense).is_some()
            && (expense.person.get().is_none() || expense.conference.get().is_none())
    })
}
