//! What follows from a claim that was read: route, edition, usage period, program, activity, and what its entries refer to.
//!
//! Values that were read and are rejected become broken here, so that no later rule sees them.

use super::amount::{not_positive, too_many_decimals};
use super::check::Options;
use super::finding::{Found, place};
use super::input::{self, dangling_reference, duplicate_id, unknown_id};
use super::period::not_a_half_year;
use super::span::Span;
use crate::by_index::FirstSeen;
use crate::calendar::{Date, Period};
use crate::claim::{CPOR, Claim, Csr, Document, Expense, Given, Invoice, Money, Rows, Text};
use crate::decimal::Decimal;
use crate::nearest::nearest;
use crate::rulebook::types::{Activity, Edition, Effect, Exception, Limit, LimitKind, Program, Route};
use crate::rulebook::{Id, Rulebook, Rules, date};

/// A claim with what follows from it: the input of all rules.
#[derive(Debug)]
pub struct Resolved<'b> {
    /// The rulebook.
    pub book: &'b Rulebook,
    /// The claim, without what was rejected.
    pub claim: Claim,
    /// Where the claim goes.
    pub route: Route,
    /// The day that counts as today.
    pub today: Date,
    /// The maximum size of a file that the embedding site accepts.
    pub max_file_bytes: Option<f64>,
    /// The day of submission: as typed, else today.
    pub submitted: Date,
    /// The edition whose rules apply.
    pub edition: &'b Edition,
    /// The edition that the claim asked for.
    pub pinned: Option<&'b Edition>,
    /// The edition that applies; none where the usage period is not known.
    pub governing: Option<&'b Edition>,
    /// The usage period.
    pub period: Option<Period>,
    /// The program, of whatever route.
    pub program: Option<&'b Program>,
    /// The rules of the activity.
    pub rules: Option<Rules<'b>>,
    /// How many decimals amounts of the claim's currency have.
    pub decimals: Option<u32>,
    /// The invoice that each expense names, by index; none where it names none.
    pub invoice_of: Vec<Option<usize>>,
    /// The CSR that each expense names, by index.
    pub csr_of: Vec<Option<usize>>,
    /// The conference that each expense was for, by index.
    pub conference_of: Vec<Option<usize>>,
    /// The document that each invoice is, by index.
    pub document_of_invoice: Vec<Option<usize>>,
    /// The document that each CSR is, by index.
    pub document_of_csr: Vec<Option<usize>>,
}

impl<'b> Resolved<'b> {
    /// Resolves a claim; none only for a rulebook without any edition of its route.
    pub fn settle(mut claim: Claim, options: &Options, book: &'b Rulebook, findings: &mut Vec<Found>) -> Option<Self> {
        let route = route(&mut claim, book, findings);
        let today = options.today;
        let submitted = claim.submit_on.get().copied().unwrap_or(today);
        let pinned = pin(&mut claim.rulebook, route, book, findings);

        let mut period = None;
        if route == Route::CoOp {
            period = claim.usage_period.get().and_then(|interval| book.period_between(interval.first, interval.last));
            if let Some(found) = claim.usage_period.get().and_then(|interval| not_a_half_year(interval, book)) {
                findings.push(found);
                claim.usage_period = Given::Broken;
            }
        }
        let governing = match route {
            Route::Cpor => book.governing(route, submitted),
            _ => period.and_then(|period| book.governing(route, period.first())),
        };
        let edition = pinned.or(governing).or_else(|| book.governing_or_first(route, book.period_of(today).first()))?;

        let program = claim.program.get().and_then(|id| book.program(id));
        let rules = claim.activity.kind.get().and_then(|id| book.activity(governing.unwrap_or(edition), id));
        let decimals = claim.currency.get().and_then(|code| book.decimals(code));

        let mut references = References::default();
        references.settle(&mut claim, findings);
        reject_subtypes(&mut claim, rules.filter(|_| route == Route::CoOp), book, findings);
        if route == Route::CoOp {
            reject_amounts(&mut claim, decimals, book, findings);
        }
        let References { invoice_of, csr_of, conference_of, document_of_invoice, document_of_csr } = references;
        Some(Self {
            book,
            claim,
            route,
            today,
            max_file_bytes: options.max_file_bytes,
            submitted,
            edition,
            pinned,
            governing,
            period,
            program,
            rules,
            decimals,
            invoice_of,
            csr_of,
            conference_of,
            document_of_invoice,
            document_of_csr,
        })
    }

    /// Where a finding about the day of submission stands.
    pub fn submission_path(&self) -> &'static str {
        if self.claim.submit_on.get().is_some() { "/submitOn" } else { "/usagePeriod" }
    }

    /// The edition of the usage period; where that is not known, the one whose rules apply.
    pub fn edition_of_period(&self) -> &'b Edition {
        self.governing.unwrap_or(self.edition)
    }

    /// The rules of the activity.
    pub fn activity(&self) -> Option<&'b Activity> {
        self.rules.map(|rules| rules.activity)
    }

    /// The groups of a program that goes this claim's route.
    pub fn groups(&self) -> &'b [Id] {
        self.program.filter(|program| program.route == self.route).map_or(&[], |program| &program.groups)
    }

    /// Whether the claim is in the currency of thresholds and limits; none where its currency is not known.
    pub fn in_limit_currency(&self) -> Option<bool> {
        self.claim.currency.get().map(|code| *code == self.book.constants.limit_currency)
    }

    /// An amount of the claim's currency in that of limits; none without currency or rate.
    pub fn in_usd(&self, amount: Decimal) -> Option<Decimal> {
        if self.in_limit_currency()? { Some(amount) } else { Some(amount.times(*self.claim.usd_per_unit.get()?)) }
    }

    /// Whether the claim belongs to a plan: it has a date of a campaign.
    pub fn is_plan_based(&self) -> bool {
        self.route == Route::CoOp && !self.campaign().is_open()
    }

    /// The dates of the campaign, as far as they are known.
    pub fn campaign(&self) -> Span {
        let campaign = &self.claim.activity.campaign;
        Span::new(&campaign.starts_on, &campaign.ends_on)
    }

    /// The expenses that could be read, each with its index.
    pub fn expenses(&self) -> impl Iterator<Item = (usize, &Expense)> {
        self.claim.expenses.entries()
    }

    /// The invoices that could be read.
    pub fn invoices(&self) -> impl Iterator<Item = (usize, &Invoice)> {
        self.claim.invoices.entries()
    }

    /// The CSRs that could be read.
    pub fn csrs(&self) -> impl Iterator<Item = (usize, &Csr)> {
        self.claim.csrs.entries()
    }

    /// The documents that could be read.
    pub fn documents(&self) -> impl Iterator<Item = (usize, &Document)> {
        self.claim.documents.entries()
    }

    /// The invoice that an expense names.
    pub fn invoice_of(&self, expense: usize) -> Option<usize> {
        self.invoice_of.get(expense).copied().flatten()
    }

    /// The CSR that an expense names.
    pub fn csr_of(&self, expense: usize) -> Option<usize> {
        self.csr_of.get(expense).copied().flatten()
    }

    /// The conference that an expense was for.
    pub fn conference_of(&self, expense: usize) -> Option<usize> {
        self.conference_of.get(expense).copied().flatten()
    }

    /// The document that an invoice is.
    pub fn document_of_invoice(&self, invoice: usize) -> Option<usize> {
        self.document_of_invoice.get(invoice).copied().flatten()
    }

    /// Whether an invoice is in another currency than the claim.
    pub fn in_other_currency(&self, invoice: &Invoice) -> bool {
        matches!((invoice.currency.get(), self.claim.currency.get()), (Some(one), Some(other)) if one != other)
    }

    /// Whether an invoice counts in the claim's currency: it names none, or that one.
    pub fn in_claim_currency(&self, invoice: &Invoice) -> bool {
        invoice.currency.get().is_none_or(|own| self.claim.currency.get() == Some(own))
    }

    /// What the expenses that could be read add up to.
    pub fn expenses_sum(&self) -> Decimal {
        self.expenses()
            .filter_map(|(_, expense)| expense.amount.get())
            .fold(Decimal::ZERO, |sum, money| sum.plus(money.amount))
    }

    /// What a CSR comes to: its total, else hours times cost, rounded half up to the currency's decimals. Without a
    /// currency the total is not replaced.
    pub fn csr_total(&self, csr: &Csr) -> Option<Decimal> {
        if let Some(total) = csr.total.get() {
            return Some(total.amount);
        }
        let product = csr.hours.get()?.amount.times(csr.hourly_cost.get()?.amount);
        Some(product.rounded(self.decimals?))
    }

    /// What is different for the program, of what the activity says.
    pub fn exceptions(&self) -> impl Iterator<Item = &'b Exception> + use<'b> {
        let groups = self.groups();
        let all = self.activity().map_or(&[][..], |activity| activity.exceptions.as_slice());
        all.iter().filter(move |exception| groups.contains(&exception.group))
    }

    /// The limits of the activity, as they are for the program.
    pub fn limits(&self) -> Vec<Limit> {
        let mut limits = self.activity().map_or(Vec::new(), |activity| activity.limits.clone());
        for exception in self.exceptions() {
            match exception.effect {
                Effect::NoLimit | Effect::LimitsNotPublic => limits.clear(),
                Effect::Percent(percent) => {
                    limits
                        .iter_mut()
                        .filter(|limit| limit.kind == LimitKind::PercentOfEarned)
                        .for_each(|limit| limit.percent = Some(percent));
                }
                Effect::NotEligible => {}
            }
        }
        limits
    }

    /// Whether a share of the expenses is paid, so that they are more than what is claimed.
    pub fn pays_a_share(&self) -> bool {
        self.limits().iter().any(|limit| limit.kind == LimitKind::PercentOfExpenses)
    }

    /// Whether the program has other limits, which are not public.
    pub fn limits_not_public(&self) -> bool {
        self.exceptions().any(|exception| exception.effect == Effect::LimitsNotPublic)
    }

    /// Whether the program takes claims of this route on the day of submission.
    pub fn takes_associations(&self, program: &Program) -> bool {
        program.since.and_then(date).is_none_or(|since| self.submitted >= since)
    }
}

/// Where the claim goes; a route that the rulebook has no edition of is not known.
fn route(claim: &mut Claim, book: &Rulebook, findings: &mut Vec<Found>) -> Route {
    if claim.route.get().is_none_or(|route| *route != CPOR) {
        return Route::CoOp;
    }
    if book.editions.iter().any(|edition| edition.route == Route::Cpor) {
        return Route::Cpor;
    }
    findings.push(unknown_id("/route", CPOR, "route", Some(Route::CoOp.id().into())));
    claim.route = Given::Broken;
    Route::CoOp
}

/// The edition that the claim asks for; one of the other route is not known on this one.
fn pin<'b>(pin: &mut Text, route: Route, book: &'b Rulebook, findings: &mut Vec<Found>) -> Option<&'b Edition> {
    let edition = book.edition(pin.get()?)?;
    if edition.route == route {
        return Some(edition);
    }
    let of_route = book.editions.iter().filter(|other| other.route == route);
    let known: Vec<&str> = of_route.map(|other| other.id.as_str()).collect();
    let near = nearest(&edition.id, &known);
    findings.push(unknown_id("/rulebook", edition.id.as_str(), "rulebook", near.map(Into::into)));
    *pin = Given::Broken;
    None
}

/// What entries refer to, by index.
#[derive(Default)]
struct References {
    invoice_of: Vec<Option<usize>>,
    csr_of: Vec<Option<usize>>,
    conference_of: Vec<Option<usize>>,
    document_of_invoice: Vec<Option<usize>>,
    document_of_csr: Vec<Option<usize>>,
}

impl References {
    fn settle(&mut self, claim: &mut Claim, findings: &mut Vec<Found>) {
        let conferences = index(&claim.activity.conferences, "/activity/conferences", |entry| &entry.id, findings);
        index(&claim.expenses, "/expenses", |entry| &entry.id, findings);
        let invoices = index(&claim.invoices, "/invoices", |entry| &entry.id, findings);
        let csrs = index(&claim.csrs, "/csrs", |entry| &entry.id, findings);
        let documents = index(&claim.documents, "/documents", |entry| &entry.id, findings);

        for (n, expense) in claim.expenses.entries_mut() {
            let place = |field: &str| format!("/expenses/{n}/{field}");
            put(
                &mut self.invoice_of,
                n,
                resolve(&mut expense.invoice, &invoices, "invoices", || place("invoice"), findings),
            );
            put(&mut self.csr_of, n, resolve(&mut expense.csr, &csrs, "csrs", || place("csr"), findings));
            let conference =
                resolve(&mut expense.conference, &conferences, "conferences", || place("conference"), findings);
            put(&mut self.conference_of, n, conference);
        }
        for (n, invoice) in claim.invoices.entries_mut() {
            let place = || place("/invoices", n, "/document");
            put(
                &mut self.document_of_invoice,
                n,
                resolve(&mut invoice.document, &documents, "documents", place, findings),
            );
        }
        for (n, csr) in claim.csrs.entries_mut() {
            let place = || place("/csrs", n, "/document");
            put(&mut self.document_of_csr, n, resolve(&mut csr.document, &documents, "documents", place, findings));
        }
    }
}

fn put(list: &mut Vec<Option<usize>>, n: usize, found: Option<usize>) {
    list.resize(n, None);
    list.push(found);
}

/// The entries of a list by their ids; of equal ids the first counts, and the later ones are findings.
fn index<T>(rows: &Rows<T>, list: &str, id: impl Fn(&T) -> &Text, findings: &mut Vec<Found>) -> FirstSeen {
    let mut known = FirstSeen::default();
    for (n, entry) in rows.entries() {
        let Some(id) = id(entry).get() else { continue };
        if let Some(first) = known.note(id, n) {
            findings.push(duplicate_id(id, list, n, first));
        }
    }
    known
}

fn resolve(
    named: &mut Text,
    known: &FirstSeen,
    list: &'static str,
    place: impl Fn() -> String,
    findings: &mut Vec<Found>,
) -> Option<usize> {
    let id = named.get()?;
    let found = known.place(id);
    if found.is_none() {
        findings.push(dangling_reference(id, list, place()));
        *named = Given::Broken;
    }
    found
}

/// Amounts that are not positive, or finer than their currency.
fn reject_amounts(claim: &mut Claim, claim_decimals: Option<u32>, book: &Rulebook, findings: &mut Vec<Found>) {
    let claim_currency = claim.currency.get().cloned();
    let mut reject = |money: &mut Given<Money>,
                      must_be_positive: bool,
                      currency: Option<&String>,
                      decimals: Option<u32>,
                      path: &dyn Fn() -> String| {
        let Some(given) = money.get() else { return };
        let found = (must_be_positive.then(|| not_positive(given, path)).flatten())
            .or_else(|| too_many_decimals(given, currency?, decimals?, path));
        if let Some(found) = found {
            findings.push(found);
            *money = Given::Broken;
        }
    };
    let currency = claim_currency.as_ref();
    reject(&mut claim.claimed_amount, true, currency, claim_decimals, &|| "/claimedAmount".into());
    reject(&mut claim.funds.earned, false, currency, claim_decimals, &|| "/funds/earned".into());
    reject(&mut claim.funds.claimed_before, false, currency, claim_decimals, &|| "/funds/claimedBefore".into());
    let path = || "/funds/claimedBeforeForActivity".into();
    reject(&mut claim.funds.claimed_before_for_activity, false, currency, claim_decimals, &path);
    for (n, expense) in claim.expenses.entries_mut() {
        reject(&mut expense.amount, true, currency, claim_decimals, &|| place("/expenses", n, "/amount"));
    }
    for (n, invoice) in claim.invoices.entries_mut() {
        let (currency, decimals) = match &invoice.currency {
            Given::Is(own) => (Some(own), book.decimals(own)),
            _ => (currency, claim_decimals),
        };
        reject(&mut invoice.total, true, currency, decimals, &|| place("/invoices", n, "/total"));
    }
    for (n, csr) in claim.csrs.entries_mut() {
        reject(&mut csr.hours, true, None, None, &|| place("/csrs", n, "/hours"));
        reject(&mut csr.hourly_cost, true, currency, claim_decimals, &|| place("/csrs", n, "/hourlyCost"));
        reject(&mut csr.total, true, currency, claim_decimals, &|| place("/csrs", n, "/total"));
    }
    for (n, attendee) in claim.metrics.attendee_list_and_cost_per_person.entries_mut() {
        let path = || place("/metrics/attendee-list-and-cost-per-person", n, "/cost");
        reject(&mut attendee.cost, false, currency, claim_decimals, &path);
    }
}

/// Subtypes that do not belong to the activity; while that is not known, and on another route, those that belong to none.
/// An activity without subtypes ignores them, as does a campaign without the part that has them.
fn reject_subtypes(claim: &mut Claim, rules: Option<Rules<'_>>, book: &Rulebook, findings: &mut Vec<Found>) {
    let own = rules.map_or(&book.vocabulary.subtypes, |rules| &rules.activity.subtypes);
    let components = &claim.activity.components;
    let has_other_parts =
        |part: &str| !components.is_absent() && !components.is_partly_broken() && !components.has(part);
    let of_another_part =
        rules.and_then(|rules| rules.activity.subtypes_of.as_ref()).is_some_and(|part| has_other_parts(part));
    if own.is_empty() || of_another_part {
        return;
    }
    let Given::Is(rows) = &mut claim.activity.subtypes else { return };
    for (n, row) in rows.iter_mut().enumerate() {
        if let Some(found) = row.get().and_then(|word| input::subtype(word, own, n)) {
            findings.push(found);
            *row = Given::Broken;
        }
    }
}
