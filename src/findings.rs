//! The wiring of the checks: each is handed the facts that it may look at, and no others.

use crate::calendar::Date;
use crate::checks::span::Span;
use crate::checks::{
    activity_finished, activity_for_program, activity_in_campaign, activity_in_usage_period, activity_listed, alcohol,
    association, association_program, both_proofs, components, conference, csr_arithmetic, csr_certified_too_early,
    csr_outside_activity, currency, dates_reversed, deadline, documents_without_note, edition, expense_kind,
    file_dates, file_readable, file_size, file_twice, file_type, funds, invoice_completed, invoice_date, invoice_file,
    invoice_issuer, invoice_number_twice, limit_differs, microsoft_mentioned, preapproval, program_ended, proof_total,
    recommended, reference, role, route, rules_public, stale_inspection, sum, surface_rental, threshold,
    vendor_is_partner, vendor_work,
};
use crate::claim::{Document, Given, Inspection};
use crate::facts::Facts;
use crate::finding::{Draft, place};
use crate::limits::{self, Held};
use crate::places::{FirstSeen, Marked, Sums};
use crate::report::Status;
use crate::requirements::{applies, is_asked, is_evidence, is_there, proves_execution, shows};
use crate::rulebook::ClaimWindow;
use crate::rulebook::schema::{Activity, EvidenceKind, Proof, Route, When};

/// Findings of every rule that looks at the claim as a whole.
pub fn findings(facts: &Facts, held: &[Held], max_file_bytes: Option<f64>) -> Vec<Draft> {
    let mut findings = Vec::new();
    findings.extend(of_the_route(facts));
    findings.extend(of_documents(facts, max_file_bytes));
    findings.extend(of_unused_documents(facts));
    if facts.route == Route::Cpor {
        findings.extend(of_the_association(facts));
    } else {
        findings.extend(of_the_activity(facts));
        findings.extend(of_the_calendar(facts));
        findings.extend(of_money(facts));
        findings.extend(of_expenses(facts));
        findings.extend(of_invoices(facts));
        findings.extend(of_csrs(facts));
        findings.extend(of_unused_entries(facts));
        findings.extend(of_recommendations(facts));
        findings.extend(of_notes(facts));
        findings.extend(limits::findings(held, facts));
    }
    findings
}

fn of_the_route(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let edition = facts.pinned.zip(facts.governing).and_then(|(pinned, governing)| match facts.period {
        Some(period) => edition::check_period(pinned, governing, period),
        None => edition::check_day(pinned, governing, facts.submitted),
    });
    let program =
        facts.program.and_then(|program| route::check(program, facts.route, facts.takes_associations(program)));
    let vocabulary = &facts.book.vocabulary;
    let plan = facts.is_plan_based().then_some(&vocabulary.plan_based);
    let role = claim.submitter_role.get().and_then(|role| role::check(role, vocabulary.roles, facts.route, plan));
    [edition, program, role].into_iter().flatten().collect()
}

fn of_the_activity(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let Some(rules) = facts.rules else { return Vec::new() };
    let activity = rules.activity;
    let edition = facts.edition_of_period();
    let mut findings = Vec::new();

    let in_pinned =
        facts.pinned.is_none_or(|pinned| facts.book.activity(pinned, activity.id).is_some_and(|rules| rules.listed));
    let listed_in = facts.pinned.unwrap_or(edition);
    findings.extend(activity_listed::check(activity, facts.period, listed_in, in_pinned));
    findings.extend(rules_public::check(rules, "/activity/kind"));
    if !activity.components.is_empty() {
        findings.extend(components::check(&claim.activity.components, activity.fewest_components));
        let mut seen = FirstSeen::default();
        let parts = claim.activity.components.entries().filter(|(n, id)| seen.note(id, *n).is_none());
        findings.extend(parts.filter_map(|(n, id)| {
            rules_public::check(facts.book.activity(edition, id)?, &place("/activity/components", n, ""))
        }));
    }
    if let Some(program) = facts.program {
        findings.extend(
            facts.exceptions().filter_map(|exception| activity_for_program::check(exception, activity.id, program.id)),
        );
    }
    if activity.approval_first
        && let (Some(approved), Some(starts)) =
            (claim.activity.preapproval.approved_on.get(), claim.activity.starts_on.get())
    {
        findings.extend(preapproval::check(*approved, *starts));
    }
    if activity.conferences {
        findings.extend(claim.activity.conferences.entries().filter_map(|(n, entry)| conference::check(entry, n)));
    }
    findings
}

fn of_the_calendar(facts: &Facts) -> Vec<Draft> {
    let activity = &facts.claim.activity;
    let (starts, ends) = (activity.starts_on.get(), activity.ends_on.get());
    let mut findings = Vec::new();
    findings.extend(dates_reversed::check("/activity", starts, ends));
    findings.extend(dates_reversed::check(
        "/activity/campaign",
        activity.campaign.starts_on.get(),
        activity.campaign.ends_on.get(),
    ));
    findings.extend(activity_in_campaign::check(starts, ends, facts.campaign()));
    findings.extend(ends.and_then(|ends| activity_finished::check(*ends, facts.submitted)));
    if let Some(period) = facts.period {
        findings.extend(activity_in_usage_period::check(starts, ends, period).into_iter().flatten());
        let closing_days = facts.book.constants.closing_days;
        findings.extend(
            window(facts)
                .and_then(|window| deadline::check(&window, facts.submitted, closing_days, facts.submission_path())),
        );
        let ended = facts.governing.map_or(&[][..], |edition| edition.ended);
        let ended = ended.iter().find(|ended| facts.program.is_some_and(|program| program.id == ended.program));
        findings.extend(ended.and_then(|ended| program_ended::check(ended, period)));
    }
    findings
}

/// The claim window of the usage period.
pub fn window(facts: &Facts) -> Option<ClaimWindow> {
    facts.governing?.window(facts.period?)
}

fn of_money(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let (currency, decimals) = (claim.currency.get(), facts.decimals);
    let mut findings = Vec::new();
    let earned = claim.funds.earned.get().map(|money| money.amount);
    if let Some(claimed) = claim.claimed_amount.get() {
        let all_known =
            !claim.expenses.is_partly_broken() && facts.expenses().all(|(_, expense)| expense.amount.get().is_some());
        if all_known {
            findings.extend(sum::check(claimed.amount, facts.expenses_sum(), currency, decimals));
        }
        let before = claim.funds.claimed_before.get().map(|before| before.amount);
        findings.extend(earned.and_then(|earned| funds::check(claimed.amount, before, earned, currency, decimals)));
    }
    let program = facts.program.filter(|program| program.route == facts.route);
    let threshold = facts
        .edition
        .thresholds
        .iter()
        .find(|threshold| program.is_some_and(|program| program.id == threshold.program));
    if let (Some(threshold), Some(amount), Some(currency), Some(decimals)) = (threshold, earned, currency, decimals)
        && let (Some(usd), Some(own)) = (facts.in_usd(amount), facts.in_limit_currency())
    {
        let earned = threshold::Earned { amount, usd, currency, decimals, converted: !own };
        findings.extend(threshold::check(earned, threshold, facts.book.constants.threshold_tolerance));
    }
    if let (Some(rules), true) = (facts.rules, facts.activity().is_some_and(|activity| !activity.limits.is_empty())) {
        if let (true, Some(program)) = (facts.limits_not_public(), facts.program) {
            findings.push(limit_differs::by_program(program.id, rules.source));
        }
        let edition = facts.edition_of_period();
        let limited = facts.limits_not_public() || !facts.limits().is_empty();
        let country = claim
            .partner
            .country
            .get()
            .filter(|country| limited && edition.other_allowances.contains(&country.as_str()));
        findings.extend(country.map(|country| limit_differs::by_country(country, edition.other_allowances_source)));
    }
    findings
}

fn of_expenses(facts: &Facts) -> Vec<Draft> {
    let kinds = &facts.book.vocabulary.expense_kinds;
    let eligible = facts.activity().and_then(|activity| Some((activity, activity.expenses.as_ref()?)));
    let mut findings = Vec::new();
    for (n, expense) in facts.expenses() {
        findings.extend(both_proofs::check(expense, n));
        let Some(kind) = expense.kind.get().and_then(|id| kinds.iter().find(|kind| kind.id == *id)) else { continue };
        findings
            .extend(eligible.and_then(|(activity, eligible)| expense_kind::check(kind.id, activity.id, eligible, n)));
        findings.extend(alcohol::check(expense, kind, n));
        findings.extend(surface_rental::check(expense, kind, n));
        findings.extend(vendor_work::check(kind, expense.invoice.get().is_some(), expense.csr.get().is_some(), n));
    }
    findings
}

/// What the expenses that name each entry add up to.
fn sums(facts: &Facts, named: &[Option<usize>]) -> Sums {
    let mut sums = Sums::default();
    for (n, expense) in facts.expenses() {
        if let (Some(entry), Some(amount)) = (named.get(n).copied().flatten(), expense.amount.get()) {
            sums.add(entry, amount.amount);
        }
    }
    sums
}

fn of_invoices(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let activity = Span::new(&claim.activity.starts_on, &claim.activity.ends_on);
    let sums = sums(facts, &facts.invoice_of);
    let mut findings = invoice_number_twice::check(&claim.invoices);
    for (n, invoice) in facts.invoices() {
        if let (Some(own), Some(claims)) = (invoice.currency.get(), claim.currency.get()) {
            findings.extend(currency::check(own, claims, n));
        }
        if let (Some(total), Some(sum), true) = (invoice.total.get(), sums.at(n), facts.in_claim_currency(invoice)) {
            let path = place("/invoices", n, "/total");
            findings.extend(proof_total::check(
                "amount/exceeds-invoice",
                path,
                total.amount,
                sum,
                claim.currency.get(),
                facts.decimals,
            ));
        }
        if let (Some(vendor), Some(partner)) = (invoice.vendor.get(), claim.partner.name.get()) {
            findings.extend(vendor_is_partner::check(vendor, partner, n));
        }
        if let Some(issued) = invoice.issued_on.get() {
            findings.extend(invoice_date::check_submission(*issued, facts.submitted, n));
            findings.extend(facts.period.and_then(|period| invoice_date::check_period(*issued, period, n)));
        }
        if facts.activity().is_some_and(Activity::needs_codes) {
            findings.extend(invoice_completed::check(invoice, facts.submitted, activity, n));
        }
        if facts.activity().is_some_and(|activity| activity.microsoft_invoice) {
            findings.extend(invoice.issuer.get().and_then(|issuer| invoice_issuer::check(issuer, n)));
        }
        let document = facts.document_of_invoice(n).and_then(|n| claim.documents.get()?.get(n)?.get());
        if let Some(inspection) = document.and_then(inspected) {
            findings.extend(invoice_file::check(invoice, &inspection.invoice, claim.currency.get(), n));
            if let (Some(number), None) = (invoice.number.get(), inspection.invoice.number.get()) {
                findings.extend(invoice_file::check_text(number, &inspection.identifiers, n));
            }
        }
    }
    findings
}

fn of_csrs(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let activity = Span::new(&claim.activity.starts_on, &claim.activity.ends_on);
    let sums = sums(facts, &facts.csr_of);
    let mut findings = Vec::new();
    for (n, csr) in facts.csrs() {
        findings.extend(dates_reversed::check(&place("/csrs", n, ""), csr.starts_on.get(), csr.ends_on.get()));
        let months = facts.book.constants.in_house_months;
        findings.extend(csr_outside_activity::check(csr, activity, facts.period, months, n));
        findings.extend(csr_certified_too_early::check(csr, n));
        if let (Some(currency), Some(decimals)) = (claim.currency.get(), facts.decimals) {
            findings.extend(csr_arithmetic::check(csr, n, currency, decimals));
        }
        if let (Some(total), Some(sum)) = (facts.csr_total(csr), sums.at(n)) {
            let path = if csr.total.get().is_some() { place("/csrs", n, "/total") } else { place("/csrs", n, "") };
            findings.extend(proof_total::check(
                "amount/exceeds-csr",
                path,
                total,
                sum,
                claim.currency.get(),
                facts.decimals,
            ));
        }
    }
    findings
}

/// What was found in a file, if it was found in this one.
fn inspected(document: &Document) -> Option<&Inspection> {
    document.inspection.get().filter(|inspection| !stale_inspection::is_stale(document, inspection))
}

fn of_documents(facts: &Facts, max_file_bytes: Option<f64>) -> Vec<Draft> {
    let claim = &facts.claim;
    let activity = Span::new(&claim.activity.starts_on, &claim.activity.ends_on);
    let kinds = &facts.book.vocabulary.evidence_kinds;
    let is = |document: &Document, sort: fn(&EvidenceKind) -> bool| {
        document.evidence.words().any(|word| kinds.iter().any(|kind| kind.id == word && sort(kind)))
    };
    let mut findings = of_equal_files(facts);
    for (n, document) in facts.documents() {
        let name = document.file_name.get();
        findings.extend(name.and_then(|name| file_type::check_listed(name, facts.book.constants.extensions, n)));
        findings
            .extend(document.inspection.get().and_then(|inspection| stale_inspection::check(document, inspection, n)));
        let inspection = inspected(document);
        let bytes = document.size_bytes.get().or(inspection.and_then(|inspection| inspection.size_bytes.get()));
        findings.extend(bytes.zip(max_file_bytes).and_then(|(bytes, most)| file_size::check(*bytes, most, n)));
        let Some(inspection) = inspection else { continue };
        findings.extend(file_type::check_bytes(inspection, name, n));
        findings.extend(file_readable::check(inspection, n));
        if facts.route == Route::Cpor {
            continue;
        }
        findings.extend(microsoft_mentioned::check(document, inspection, n));
        let dated = |rule, sort, day: &Given<Date>| {
            let day = day.get().filter(|_| is(document, sort))?;
            file_dates::check(rule, *day, activity, n)
        };
        findings.extend(dated("photo/taken-outside-activity", |kind| kind.photo, &inspection.taken_at));
        findings.extend(dated("email/sent-outside-activity", |kind| kind.mail, &inspection.sent_at));
    }
    findings
}

fn of_equal_files(facts: &Facts) -> Vec<Draft> {
    let mut invoices: Vec<Named> = vec![Named::default(); facts.claim.documents.get().map_or(0, Vec::len)];
    for (n, _) in facts.invoices() {
        if let Some(named) = facts.document_of_invoice(n).and_then(|document| invoices.get_mut(document)) {
            named.add(Named { first: Some(n), several: false });
        }
    }
    let mut seen = FirstSeen::default();
    let mut findings = Vec::new();
    for (n, document) in facts.documents() {
        let Some(hash) = file_twice::hash(document, inspected(document)) else { continue };
        let Some(first) = seen.note(&hash, n) else { continue };
        let own = invoices.get(n).copied().unwrap_or_default();
        let Some(earlier) = invoices.get_mut(first) else { continue };
        let id = facts.claim.documents.get().and_then(|rows| rows.get(first)?.get()?.id.get());
        let two_invoices = facts.route == Route::CoOp && earlier.differs(own);
        findings.push(file_twice::found(n, first, id, two_invoices));
        earlier.add(own);
    }
    findings
}

/// The invoices that name a file.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    first: Option<usize>,
    several: bool,
}

impl Named {
    fn add(&mut self, other: Self) {
        let another = self.first.is_some() && other.first.is_some() && self.first != other.first;
        self.several |= other.several || another;
        self.first = self.first.or(other.first);
    }

    /// Whether one of these invoices is another than one of the others.
    fn differs(self, other: Self) -> bool {
        let both = self.first.is_some() && other.first.is_some();
        both && (self.several || other.several || self.first != other.first)
    }
}

/// Invoices, CSRs and conferences that no expense uses.
fn of_unused_entries(facts: &Facts) -> Vec<Draft> {
    let claim = &facts.claim;
    let mut findings = Vec::new();
    let used = Marked::of(&facts.conference_of);
    let unused = claim.activity.conferences.entries().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, conference)| reference::unused("/activity/conferences", n, conference.id.get())));
    let used = Marked::of(&facts.invoice_of);
    let unused = facts.invoices().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, invoice)| reference::unused("/invoices", n, invoice.id.get())));
    let used = Marked::of(&facts.csr_of);
    let unused = facts.csrs().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, csr)| reference::unused("/csrs", n, csr.id.get())));
    findings
}

/// Documents that prove nothing: no invoice, CSR or metric names them, and no evidence is said to be in them.
fn of_unused_documents(facts: &Facts) -> Vec<Draft> {
    let metrics = &facts.claim.metrics;
    let mut seen = FirstSeen::default();
    for (n, document) in facts.documents() {
        document.id.get().map(|id| seen.note(id, n));
    }
    let summaries = [metrics.results_summary.get(), metrics.results_summary_offer.get()];
    let mut used = Marked::default();
    let named = facts.document_of_invoice.iter().chain(&facts.document_of_csr).copied().flatten();
    let by_metric = summaries.into_iter().flatten().filter_map(|text| seen.place(text));
    named.chain(by_metric).for_each(|n| used.mark(n));
    let unused = facts.documents().filter(|(n, document)| !used.has(*n) && document.evidence.is_absent());
    unused.map(|(n, document)| reference::unused("/documents", n, document.id.get())).collect()
}

fn of_the_association(facts: &Facts) -> Vec<Draft> {
    let association = &facts.claim.association;
    let area = association
        .solution_area
        .get()
        .and_then(|id| facts.book.vocabulary.solution_areas.iter().find(|area| area.id == *id));
    let mut findings = association::check_products(&association.products);
    let role = association.partner_role.get();
    findings.extend(area.zip(role).and_then(|(area, role)| association::check_role(role, area)));
    findings.extend(facts.program.zip(role).and_then(|(program, role)| association_program::check(role, program)));
    findings
}

/// What is recommended, once a document proves some evidence of the activity.
fn of_recommendations(facts: &Facts) -> Vec<Draft> {
    let Some(activity) = facts.activity() else { return Vec::new() };
    let kinds = &facts.book.vocabulary.evidence_kinds;
    let proves = |kind: &str, url_visible: bool| {
        facts.documents().any(|(_, document)| is_evidence(facts, document, kind, url_visible) == Status::Met)
    };
    let proves_execution = |proof: &Proof| {
        let counts = |kind: &str| !kinds.iter().any(|known| known.id == kind && known.proves_expenses());
        !proof.recommended
            && applies(facts, proof) != Some(false)
            && proof.kinds.iter().any(|kind| counts(kind) && proves(kind, proof.url_visible))
    };
    if !activity.proofs.iter().any(proves_execution) {
        return Vec::new();
    }
    let shown = |core: &&str| {
        facts.documents().any(|(_, document)| is_there(document) == Status::Met && shows(document, core) == Status::Met)
    };
    let not_shown: Vec<&str> =
        activity.core_recommended.iter().copied().filter(|core| !is_asked(facts, core) && !shown(core)).collect();
    let is_recommended = |proof: &&Proof| proof.recommended || recommended_fare(facts, proof);
    let not_attached: Vec<&str> = activity
        .proofs
        .iter()
        .filter(is_recommended)
        .filter(|proof| !proof.kinds.iter().any(|kind| proves(kind, proof.url_visible)))
        .flat_map(|proof| proof.kinds)
        .copied()
        .collect();
    [recommended::check_core(&not_shown), recommended::check_evidence(&not_attached)].into_iter().flatten().collect()
}

/// Documents of proof without a note, where none is required.
fn of_notes(facts: &Facts) -> Option<Draft> {
    if facts.is_plan_based() {
        return None;
    }
    let lacks = |document: &Document| document.note.is_absent() && proves_execution(facts, document) == Some(true);
    let without = facts.documents().filter(|(_, document)| lacks(document)).map(|(n, _)| n);
    documents_without_note::check(&without.collect::<Vec<_>>())
}

/// Whether a proof is asked for by one means of travel, and every fare is by another.
fn recommended_fare(facts: &Facts, proof: &Proof) -> bool {
    let When::Fare(_) = &proof.when else { return false };
    let is_fare = |kind: &str| facts.book.vocabulary.expense_kinds.iter().any(|known| known.fare && known.id == kind);
    let travels = facts.expenses().any(|(_, expense)| expense.kind.get().is_some_and(|kind| is_fare(kind)));
    travels && applies(facts, proof) == Some(false)
}
