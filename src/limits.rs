//! The limits of an activity, held against a claim: what was counted, how much is left, and whether that can be told.

use std::collections::BTreeMap;

use crate::checks::limit_exceeded::Counted;
use crate::checks::{limit_before, limit_exceeded};
use crate::claim::Expense;
use crate::decimal::Decimal;
use crate::facts::Facts;
use crate::finding::Draft;
use crate::names::folded;
use crate::report::LimitStatus;
use crate::rulebook::schema::{Limit, LimitKind};

/// A limit, held against the claim.
#[derive(Debug)]
pub struct Held {
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
    path: Option<String>,
    /// What was counted, in its unit.
    counted: Option<Decimal>,
    /// Whether it counts over the whole usage period.
    per_period: bool,
    /// What this claim and the ones before add up to, in the claim's currency.
    sum: Decimal,
}

impl Held {
    /// The id of the limit.
    pub fn id(&self) -> &'static str {
        id(self.kind)
    }

    /// How many decimals its unit is written with.
    pub fn decimals(&self, facts: &Facts<'_>) -> u32 {
        facts.book.decimals(&self.unit).unwrap_or_default()
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
    }
}

/// Holds the claim against every limit of its activity.
pub fn hold(facts: &Facts<'_>) -> Vec<Held> {
    facts
        .limits()
        .iter()
        .flat_map(|limit| match limit.kind {
            LimitKind::AmountPerPeriod => [amount_per_period(facts, limit)].into(),
            LimitKind::PercentOfEarned => [percent_of_earned(facts, limit)].into(),
            LimitKind::GreaterOf => [greater_of(facts, limit)].into(),
            LimitKind::AttendeesPerConference => attendees(facts, limit),
            LimitKind::TravelPerPersonAndConference => travel_of_persons(facts, limit),
            LimitKind::TravelPerPeriod => travel_per_period(facts, limit).into_iter().collect(),
        })
        .collect()
}

/// Findings of limits that are exceeded, and of sums claimed before that were not given.
pub fn findings(held: &[Held], facts: &Facts<'_>) -> Vec<Draft> {
    let source = facts.rules.map_or("", |rules| rules.source);
    let mut findings: Vec<Draft> = held
        .iter()
        .filter(|held| held.status == LimitStatus::Exceeded)
        .filter_map(|held| {
            let written =
                |amount: Option<Decimal>| amount.map_or(String::new(), |amount| amount.written(held.decimals(facts)));
            let counted = Counted {
                limit: held.id(),
                maximum: written(held.limit),
                counted: written(held.counted),
                unit: &held.unit,
                subject: held.subject.as_ref(),
            };
            Some(limit_exceeded::found(counted, held.path.clone()?, source))
        })
        .collect();

    let funds = &facts.claim.funds;
    let nothing_before = funds.claimed_before.get().is_some_and(|before| before.amount == Decimal::ZERO);
    let decided = |held: &Held| held.per_period && held.status != LimitStatus::Unknown && held.sum.is_positive();
    if held.iter().any(decided) && funds.claimed_before_for_activity.get().is_none() && !nothing_before {
        findings.push(limit_before::found().from(source));
    }
    findings
}

/// Whether a percentage of the funds earned must be known.
pub fn asks_for_earned(held: &[Held]) -> bool {
    held.iter().any(|held| match held.kind {
        LimitKind::PercentOfEarned => true,
        LimitKind::GreaterOf => held.status != LimitStatus::Within,
        _ => false,
    })
}

/// Whether a rate of exchange must be known, unless the claim is in the currency of limits.
pub fn asks_for_rate(held: &[Held]) -> bool {
    held.iter().any(|held| match held.kind {
        LimitKind::PercentOfEarned | LimitKind::AttendeesPerConference => false,
        LimitKind::GreaterOf => held.status != LimitStatus::Within,
        _ => true,
    })
}

/// The limit per conference that an expense falls under, if any.
pub fn per_conference<'l>(limits: &'l [Limit], expense: &Expense) -> Option<&'l Limit> {
    let kind = expense.kind.get()?;
    limits.iter().find(|limit| limit.kind == LimitKind::AttendeesPerConference && limit.expenses.contains(kind))
}

fn before(facts: &Facts<'_>) -> Decimal {
    facts.claim.funds.claimed_before_for_activity.get().map_or(Decimal::ZERO, |money| money.amount)
}

fn status(within: Option<bool>) -> LimitStatus {
    match within {
        Some(true) => LimitStatus::Within,
        Some(false) => LimitStatus::Exceeded,
        None => LimitStatus::Unknown,
    }
}

/// An amount in USD as the most of the claim's currency, cut to its decimals.
fn in_claim_currency(facts: &Facts<'_>, usd: Decimal) -> Option<Decimal> {
    let decimals = facts.decimals?;
    if facts.in_limit_currency()? { Some(usd) } else { usd.divided_down(*facts.claim.usd_per_unit.get()?, decimals) }
}

fn all_expenses(facts: &Facts<'_>) -> Vec<usize> {
    facts.expenses().map(|(n, _)| n).collect()
}

/// A limit in USD on a sum that counts what was claimed before.
fn in_usd(facts: &Facts<'_>, limit: &Limit, own: Decimal, expenses: Vec<usize>) -> Held {
    let most = Decimal::whole(limit.usd.unwrap_or_default().into());
    let sum = own.plus(before(facts));
    let counted = facts.in_usd(sum);
    Held {
        kind: limit.kind,
        subject: None,
        unit: facts.book.constants.limit_currency.clone(),
        limit: Some(most),
        used: facts.in_usd(before(facts)),
        status: status(counted.map(|counted| counted <= most)),
        ceiling: in_claim_currency(facts, most).map(|ceiling| ceiling.minus(before(facts)).max(Decimal::ZERO)),
        expenses,
        path: own.is_positive().then(|| "/expenses".into()),
        counted,
        per_period: true,
        sum,
    }
}

fn amount_per_period(facts: &Facts<'_>, limit: &Limit) -> Held {
    in_usd(facts, limit, facts.expenses_sum(), all_expenses(facts))
}

/// A share of the funds earned; none where these are not known.
fn share(facts: &Facts<'_>, limit: &Limit) -> Option<Decimal> {
    Some(facts.claim.funds.earned.get()?.amount.percent(limit.percent?))
}

/// A limit in the claim's currency on all expenses.
fn on_all(facts: &Facts<'_>, limit: &Limit, most: Option<Decimal>, within: Option<bool>) -> Held {
    let own = facts.expenses_sum();
    let sum = own.plus(before(facts));
    let cut = |most: Decimal| facts.decimals.map_or(most, |decimals| most.cut(decimals));
    Held {
        kind: limit.kind,
        subject: None,
        unit: facts.claim.currency.get().cloned().unwrap_or_default(),
        limit: most.map(cut),
        used: Some(before(facts)),
        status: status(within),
        ceiling: most.map(|most| cut(most).minus(before(facts)).max(Decimal::ZERO)),
        expenses: all_expenses(facts),
        path: own.is_positive().then(|| "/expenses".into()),
        counted: Some(sum),
        per_period: true,
        sum,
    }
}

fn percent_of_earned(facts: &Facts<'_>, limit: &Limit) -> Held {
    let most = share(facts, limit);
    let sum = facts.expenses_sum().plus(before(facts));
    on_all(facts, limit, most, most.map(|most| sum <= most))
}

fn greater_of(facts: &Facts<'_>, limit: &Limit) -> Held {
    let sum = facts.expenses_sum().plus(before(facts));
    let share = share(facts, limit);
    let amount = Decimal::whole(limit.usd.unwrap_or_default().into());
    let by_share = share.map(|share| sum <= share);
    let by_amount = facts.in_usd(sum).map(|usd| usd <= amount);
    let within = match (by_share, by_amount) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    let most = share.zip(in_claim_currency(facts, amount)).map(|(share, amount)| share.max(amount));
    on_all(facts, limit, most, within)
}

/// The conference that an expense was for, by index and name.
fn conference<'f>(facts: &'f Facts<'_>, expense: &Expense) -> Option<(usize, &'f String)> {
    let id = expense.conference.get()?;
    let (n, conference) = facts.claim.activity.conferences.entries().find(|(_, entry)| entry.id.get() == Some(id))?;
    Some((n, conference.name.get().or(conference.id.get())?))
}

/// The expenses of these kinds of which person and conference are known, in the order of the claim.
fn attended<'f>(facts: &'f Facts<'_>, limit: &'f Limit) -> impl Iterator<Item = Attended<'f>> {
    facts.expenses().filter_map(|(n, expense)| {
        let counts = expense.kind.get().is_some_and(|kind| limit.expenses.contains(kind));
        let person = expense.person.get()?;
        let (conference, name) = conference(facts, expense)?;
        counts.then_some(Attended { n, expense, person, conference, name })
    })
}

struct Attended<'f> {
    n: usize,
    expense: &'f Expense,
    person: &'f String,
    conference: usize,
    name: &'f String,
}

fn attendees(facts: &Facts<'_>, limit: &Limit) -> Vec<Held> {
    let most = limit.people.unwrap_or_default();
    let mut conferences: BTreeMap<usize, Conference<'_>> = BTreeMap::new();
    for attended in attended(facts, limit) {
        let conference = conferences.entry(attended.conference).or_insert_with(|| Conference::new(attended.name));
        let person = folded(attended.person);
        let known = conference.persons.len();
        let place = *conference.persons.entry(person).or_insert(known);
        if place >= most {
            conference.beyond.push(attended.n);
        }
    }
    let hold = |(_, conference): (usize, Conference<'_>)| {
        let first = conference.beyond.first();
        Held {
            kind: limit.kind,
            subject: Some(conference.name.clone()),
            unit: "attendees".into(),
            limit: Some(Decimal::whole(most as u64)),
            used: None,
            status: status(Some(first.is_none())),
            ceiling: None,
            path: first.map(|n| format!("/expenses/{n}/person")),
            expenses: conference.beyond,
            counted: Some(Decimal::whole(conference.persons.len() as u64)),
            per_period: false,
            sum: Decimal::ZERO,
        }
    };
    conferences.into_iter().map(hold).collect()
}

/// Who attended a conference.
struct Conference<'f> {
    name: &'f String,
    /// Persons by their place in the order of the claim.
    persons: BTreeMap<String, usize>,
    /// Expenses of persons beyond the limit.
    beyond: Vec<usize>,
}

impl<'f> Conference<'f> {
    fn new(name: &'f String) -> Self {
        Self { name, persons: BTreeMap::new(), beyond: Vec::new() }
    }
}

fn travel_of_persons(facts: &Facts<'_>, limit: &Limit) -> Vec<Held> {
    let most = Decimal::whole(limit.usd.unwrap_or_default().into());
    let mut persons: BTreeMap<(usize, String), Held> = BTreeMap::new();
    for attended in attended(facts, limit) {
        let Some(amount) = attended.expense.amount.get() else { continue };
        let held = persons.entry((attended.conference, folded(attended.person))).or_insert_with(|| Held {
            kind: limit.kind,
            subject: Some(attended.person.clone()),
            unit: facts.book.constants.limit_currency.clone(),
            limit: Some(most),
            used: None,
            status: LimitStatus::Unknown,
            ceiling: in_claim_currency(facts, most),
            expenses: Vec::new(),
            path: None,
            counted: None,
            per_period: false,
            sum: Decimal::ZERO,
        });
        held.sum = held.sum.plus(amount.amount);
        held.counted = facts.in_usd(held.sum);
        held.expenses.push(attended.n);
        held.status = status(held.counted.map(|counted| counted <= most));
        if held.status == LimitStatus::Exceeded && held.path.is_none() {
            held.path = Some(format!("/expenses/{}/amount", attended.n));
        }
    }
    persons.into_values().collect()
}

fn travel_per_period(facts: &Facts<'_>, limit: &Limit) -> Option<Held> {
    let travel: Vec<(usize, &Expense)> = facts
        .expenses()
        .filter(|(_, expense)| expense.kind.get().is_some_and(|kind| limit.expenses.contains(kind)))
        .collect();
    if travel.is_empty() {
        return None;
    }
    let own = travel
        .iter()
        .filter_map(|(_, expense)| expense.amount.get())
        .fold(Decimal::ZERO, |sum, money| sum.plus(money.amount));
    Some(in_usd(facts, limit, own, travel.iter().map(|(n, _)| *n).collect()))
}

/// Whether it is not known who attended what, of an expense that a limit per conference counts.
pub fn attendance_unknown(facts: &Facts<'_>) -> bool {
    let limits = facts.limits();
    facts.expenses().any(|(_, expense)| {
        per_conference(&limits, expense).is_some()
            && (expense.person.get().is_none() || expense.conference.get().is_none())
    })
}
