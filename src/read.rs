//! From an untyped value to a claim, leniently: what cannot be read is one finding at its place and then absent.

use std::borrow::Cow;

use crate::calendar::Date;
use crate::claim::{
    Activity, Association, Attendee, CallsAndContacts, Campaign, Claim, Conference, Csr, Customer, CustomerContact,
    Document, Expense, FoundInvoice, Funds, Given, Inspection, Interval, Invoice, Mentions, Metrics, Money, Partner,
    PartnerContact, Preapproval, Revenue, Rows, Text,
};
use crate::decimal::{Decimal, Digits, HOURS, MONEY, RATE};
use crate::finding::{Draft, place};
use crate::host;
use crate::nearest::nearest;
use crate::places::FirstSeen;
use crate::rulebook::Rulebook;
use crate::shape::{self, Shape};
use crate::value::Value;

/// The route of customer associations.
pub const CPOR: &str = "cpor";

/// Findings that reading makes at the most: no claim has so many values, but what is dropped on a page may.
const MOST_FINDINGS: usize = 1 << 17;

/// Entries of a list; a longer one is none that anybody claims by.
const MOST_ENTRIES: usize = 1 << 19;

/// Words that are not known, for which the nearest is looked for.
const MOST_HINTS: usize = 1 << 10;

/// Longer values are cut when a finding shows them.
const MOST_SHOWN: usize = 80;

/// Reads a claim. A value that is no object is read as an empty one.
pub fn read(value: Value<'_>, book: &Rulebook) -> (Claim, Vec<Draft>) {
    let mut reader = Reader { book, on_cpor: false, findings: Vec::new() };
    let given = if value.is_empty() { Given::Absent } else { Given::Is(value) };
    let claim = claim(Fields::new(&mut reader, given, At::Root, &shape::CLAIM));
    (claim, reader.findings)
}

fn claim(mut f: Fields<'_, '_, '_>) -> Claim {
    let route = f.closed("route", Words::Routes);
    f.reader.on_cpor = route.get().is_some_and(|route| route == CPOR);
    Claim {
        route,
        rulebook: f.closed("rulebook", Words::Rulebooks),
        program: f.closed("program", Words::Programs),
        submitter_role: f.closed("submitterRole", Words::Roles),
        claim_name: f.text("claimName"),
        partner: partner(f.enter("partner")),
        usage_period: f.parsed("usagePeriod", "interval", interval),
        submit_on: f.parsed("submitOn", "date", date),
        activity: activity(f.enter("activity")),
        currency: f.parsed("currency", "currency", currency),
        claimed_amount: f.parsed("claimedAmount", "money", money),
        usd_per_unit: f.parsed("usdPerUnit", "rate", rate),
        funds: funds(f.enter("funds")),
        expenses: f.rows("expenses", expense),
        invoices: f.rows("invoices", invoice),
        csrs: f.rows("csrs", csr),
        documents: f.rows("documents", document),
        metrics: metrics(f.enter("metrics")),
        association: association(f.enter("association")),
    }
}

fn partner(mut f: Fields<'_, '_, '_>) -> Partner {
    Partner { partner_id: f.text("partnerId"), name: f.text("name"), country: f.parsed("country", "country", country) }
}

fn activity(mut f: Fields<'_, '_, '_>) -> Activity {
    Activity {
        kind: f.closed("kind", Words::Activities),
        starts_on: f.parsed("startsOn", "date", date),
        ends_on: f.parsed("endsOn", "date", date),
        channels: f.words("channels", Words::Channels),
        subtypes: f.texts("subtypes"),
        components: f.words("components", Words::Components),
        conferences: f.rows("conferences", |mut f| Conference {
            id: f.text("id"),
            name: f.text("name"),
            hosted_by_microsoft: f.parsed("hostedByMicrosoft", "boolean", boolean),
        }),
        campaign: campaign(f.enter("campaign")),
        preapproval: preapproval(f.enter("preapproval")),
    }
}

fn campaign(mut f: Fields<'_, '_, '_>) -> Campaign {
    Campaign { starts_on: f.parsed("startsOn", "date", date), ends_on: f.parsed("endsOn", "date", date) }
}

fn preapproval(mut f: Fields<'_, '_, '_>) -> Preapproval {
    Preapproval { id: f.text("id"), approved_on: f.parsed("approvedOn", "date", date) }
}

fn funds(mut f: Fields<'_, '_, '_>) -> Funds {
    Funds {
        earned: f.parsed("earned", "money", not_negative),
        claimed_before: f.parsed("claimedBefore", "money", not_negative),
        claimed_before_for_activity: f.parsed("claimedBeforeForActivity", "money", not_negative),
    }
}

fn expense(mut f: Fields<'_, '_, '_>) -> Expense {
    Expense {
        id: f.text("id"),
        kind: f.closed("kind", Words::ExpenseKinds),
        amount: f.parsed("amount", "money", money),
        invoice: f.text("invoice"),
        csr: f.text("csr"),
        person: f.text("person"),
        conference: f.text("conference"),
        mode: f.closed("mode", Words::Modes),
        includes_alcohol: f.parsed("includesAlcohol", "boolean", boolean),
        surface_owner: f.closed("surfaceOwner", Words::SurfaceOwners),
    }
}

fn invoice(mut f: Fields<'_, '_, '_>) -> Invoice {
    Invoice {
        id: f.text("id"),
        number: f.text("number"),
        vendor: f.text("vendor"),
        issuer: f.closed("issuer", Words::Issuers),
        issued_on: f.parsed("issuedOn", "date", date),
        currency: f.parsed("currency", "currency", currency),
        total: f.parsed("total", "money", money),
        document: f.text("document"),
        exam_code: f.text("examCode"),
        course_code: f.text("courseCode"),
        completed_on: f.parsed("completedOn", "date", date),
    }
}

fn csr(mut f: Fields<'_, '_, '_>) -> Csr {
    Csr {
        id: f.text("id"),
        person: f.text("person"),
        task: f.text("task"),
        starts_on: f.parsed("startsOn", "date", date),
        ends_on: f.parsed("endsOn", "date", date),
        hours: f.parsed("hours", "decimal", hours),
        hourly_cost: f.parsed("hourlyCost", "money", money),
        total: f.parsed("total", "money", money),
        certified_by: f.text("certifiedBy"),
        certified_on: f.parsed("certifiedOn", "date", date),
        document: f.text("document"),
    }
}

fn document(mut f: Fields<'_, '_, '_>) -> Document {
    Document {
        id: f.text("id"),
        file_name: f.text("fileName"),
        media_type: f.text("mediaType"),
        size_bytes: f.parsed("sizeBytes", "count", count),
        url: f.parsed("url", "url", url),
        evidence: f.words("evidence", Words::EvidenceKinds),
        note: f.text("note"),
        shows: f.words("shows", Words::Shows),
        sha256: f.parsed("sha256", "sha256", sha256),
        inspection: f.given_object("inspection", inspection),
    }
}

fn inspection(mut f: Fields<'_, '_, '_>) -> Inspection {
    Inspection {
        schema: f.text("schema"),
        file_name: f.text("fileName"),
        size_bytes: f.parsed("sizeBytes", "count", count),
        sha256: f.text("sha256"),
        detected_type: f.text("detectedType"),
        extension_matches: f.parsed("extensionMatches", "boolean", boolean),
        readable: f.parsed("readable", "boolean", boolean),
        problem: f.text("problem"),
        pages: f.parsed("pages", "count", count),
        width: f.parsed("width", "count", count),
        height: f.parsed("height", "count", count),
        taken_at: f.parsed("takenAt", "datetime", datetime),
        sent_at: f.parsed("sentAt", "datetime", datetime),
        sheets: f.parsed("sheets", "count", count),
        rows: f.parsed("rows", "count", count),
        has_text: f.parsed("hasText", "boolean", boolean),
        identifiers: f.texts("identifiers"),
        invoice: found_invoice(f.enter("invoice")),
        mentions: mentions(f.enter("mentions")),
    }
}

fn found_invoice(mut f: Fields<'_, '_, '_>) -> FoundInvoice {
    FoundInvoice {
        source: f.closed("source", Words::InvoiceSources),
        number: f.text("number"),
        vendor: f.text("vendor"),
        issued_on: f.parsed("issuedOn", "date", date),
        currency: f.parsed("currency", "currency", currency),
        total: f.parsed("total", "money", money),
        confidence: f.closed("confidence", Words::InvoiceConfidences),
    }
}

fn mentions(mut f: Fields<'_, '_, '_>) -> Mentions {
    Mentions { microsoft: f.parsed("microsoft", "boolean", boolean) }
}

fn metrics(mut f: Fields<'_, '_, '_>) -> Metrics {
    f.unknown = Unknown::Metric;
    Metrics {
        estimated_reach: f.parsed("estimated-reach", "count", count),
        results_summary: f.text("results-summary"),
        results_summary_offer: f.text("results-summary-offer"),
        calls_and_contacts: f.given_object("calls-and-contacts", |mut f| CallsAndContacts {
            calls: f.parsed("calls", "count", count),
            contacts: f.parsed("contacts", "count", count),
        }),
        registered_guests: f.parsed("registered-guests", "count", count),
        attendees_or_booth_visitors_estimated: f.parsed("attendees-or-booth-visitors-estimated", "count", count),
        attendee_list_and_cost_per_person: f.rows("attendee-list-and-cost-per-person", |mut f| Attendee {
            person: f.text("person"),
            cost: f.parsed("cost", "money", money),
        }),
        attendee_count: f.parsed("attendee-count", "count", count),
    }
}

fn association(mut f: Fields<'_, '_, '_>) -> Association {
    Association {
        solution_area: f.closed("solutionArea", Words::SolutionAreas),
        partner_role: f.closed("partnerRole", Words::PartnerRoles),
        customer: customer(f.enter("customer")),
        partner_contact: partner_contact(f.enter("partnerContact")),
        products: f.texts("products"),
        subscriptions: f.items("subscriptions", |reader, value, at| reader.parsed(value, at, "guid", guid)),
        opt_out_of_payment: f.parsed("optOutOfPayment", "boolean", boolean),
        acknowledged: f.parsed("acknowledged", "boolean", boolean),
        revenue: revenue(f.enter("revenue")),
    }
}

fn customer(mut f: Fields<'_, '_, '_>) -> Customer {
    Customer {
        tenant_id: f.parsed("tenantId", "guid", guid),
        domain: f.text("domain"),
        name: f.text("name"),
        contact: customer_contact(f.enter("contact")),
    }
}

fn customer_contact(mut f: Fields<'_, '_, '_>) -> CustomerContact {
    CustomerContact { name: f.text("name"), title: f.text("title"), email: f.parsed("email", "email", email) }
}

fn partner_contact(mut f: Fields<'_, '_, '_>) -> PartnerContact {
    PartnerContact { name: f.text("name"), email: f.parsed("email", "email", email) }
}

fn revenue(mut f: Fields<'_, '_, '_>) -> Revenue {
    Revenue { seller_name: f.text("sellerName"), isv_product: f.text("isvProduct") }
}

/// A closed list of words.
#[derive(Debug, Clone, Copy)]
enum Words {
    Routes,
    Rulebooks,
    Programs,
    Roles,
    Activities,
    Channels,
    Components,
    ExpenseKinds,
    Modes,
    SurfaceOwners,
    Issuers,
    EvidenceKinds,
    Shows,
    InvoiceSources,
    InvoiceConfidences,
    SolutionAreas,
    PartnerRoles,
}

impl Words {
    /// The name of the list, as findings give it.
    fn name(self) -> &'static str {
        match self {
            Self::Routes => "route",
            Self::Rulebooks => "rulebook",
            Self::Programs => "program",
            Self::Roles => "role",
            Self::Activities => "activity",
            Self::Channels => "channel",
            Self::Components => "component",
            Self::ExpenseKinds => "expense-kind",
            Self::Modes => "mode",
            Self::SurfaceOwners => "surface-owner",
            Self::Issuers => "issuer",
            Self::EvidenceKinds => "evidence-kind",
            Self::Shows => "shows",
            Self::InvoiceSources => "invoice-source",
            Self::InvoiceConfidences => "invoice-confidence",
            Self::SolutionAreas => "solution-area",
            Self::PartnerRoles => "partner-role",
        }
    }

    /// Goes through the words; evidence and what it shows are those of the claim's route.
    fn each(self, book: &Rulebook, on_cpor: bool, visit: &mut dyn FnMut(&'static str)) {
        let vocabulary = &book.vocabulary;
        let listed: &[&'static str] = match self {
            Self::Routes => &["co-op", CPOR],
            Self::InvoiceSources => &["factur-x", "ubl", "cii", "text"],
            Self::InvoiceConfidences => &["structured", "likely", "guess"],
            Self::Channels => vocabulary.channels,
            Self::Modes => vocabulary.modes,
            Self::SurfaceOwners => vocabulary.surface_owners,
            Self::Issuers => vocabulary.issuers,
            Self::Shows if on_cpor => vocabulary.association_shows,
            Self::Shows => vocabulary.shows,
            Self::Rulebooks => return book.editions.iter().for_each(|edition| visit(edition.id)),
            Self::Programs => return book.programs.iter().for_each(|program| visit(program.id)),
            Self::Roles => return vocabulary.roles.iter().for_each(|role| visit(role.id)),
            Self::Activities => return book.activities.iter().for_each(|activity| visit(activity.id)),
            Self::Components => return book.components().for_each(visit),
            Self::ExpenseKinds => return vocabulary.expense_kinds.iter().for_each(|kind| visit(kind.id)),
            Self::EvidenceKinds => {
                let kinds = vocabulary.evidence_kinds.iter().filter(|kind| kind.is_of_association() == on_cpor);
                return kinds.for_each(|kind| visit(kind.id));
            }
            Self::SolutionAreas => return vocabulary.solution_areas.iter().for_each(|area| visit(area.id)),
            Self::PartnerRoles => {
                let roles = vocabulary.solution_areas.iter().flat_map(|area| area.partner_roles);
                return roles.copied().for_each(visit);
            }
        };
        listed.iter().copied().for_each(visit);
    }

    /// Whether a word is one of them.
    fn have(self, word: &str, book: &Rulebook, on_cpor: bool) -> bool {
        let mut found = self.admits(word, on_cpor);
        self.each(book, on_cpor, &mut |known| found |= known == word);
        found
    }

    /// The one nearest to a word.
    fn nearest(self, word: &str, book: &Rulebook, on_cpor: bool) -> Option<&'static str> {
        let mut words = Vec::new();
        self.each(book, on_cpor, &mut |known| words.push(known));
        nearest(word, &words)
    }

    /// Whether a word is beside the list, and known all the same: a product that a proof names.
    fn admits(self, word: &str, on_cpor: bool) -> bool {
        let product = word.strip_prefix("product:").is_some_and(|product| !product.trim().is_empty());
        matches!(self, Self::Shows) && on_cpor && product
    }
}

/// How to read a value, if it can be read.
type Parse<T> = fn(&Value<'_>, &Rulebook) -> Option<T>;

/// Finds what cannot be read.
struct Reader<'b> {
    book: &'b Rulebook,
    on_cpor: bool,
    findings: Vec<Draft>,
}

/// Where a value stands: the path of what holds it, and the way from there. The pointer is made only for findings.
#[derive(Clone, Copy)]
enum At<'p> {
    Root,
    Field(&'p str, &'p str),
    Entry(&'p str, usize),
}

impl At<'_> {
    fn pointer(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Field(object, name) => [object, "/", &shape::escaped(name)].concat(),
            Self::Entry(list, n) => place(list, n, ""),
        }
    }
}

impl Reader<'_> {
    fn add(&mut self, found: impl FnOnce() -> Draft) {
        if self.findings.len() < MOST_FINDINGS {
            self.findings.push(found());
        }
    }

    fn invalid(&mut self, value: &Value<'_>, at: At<'_>, expected: &'static str) {
        self.add(|| {
            let found = Draft::new("input/invalid-value", at.pointer());
            found.with("value", shown(value)).with("expected", expected)
        });
    }

    fn parsed<T>(&mut self, given: Given<Value<'_>>, at: At<'_>, expected: &'static str, parse: Parse<T>) -> Given<T> {
        let value = match given {
            Given::Absent => return Given::Absent,
            Given::Broken => return Given::Broken,
            Given::Is(value) => value,
        };
        if let Some(parsed) = parse(&value, self.book) {
            return Given::Is(parsed);
        }
        self.invalid(&value, at, expected);
        Given::Broken
    }

    fn text(&mut self, given: Given<Value<'_>>, at: At<'_>) -> Text {
        match given {
            Given::Absent => Given::Absent,
            Given::Broken => Given::Broken,
            Given::Is(Value::Text(text)) => Given::Is(trimmed(text)),
            Given::Is(other) => {
                self.invalid(&other, at, "text");
                Given::Broken
            }
        }
    }

    fn closed(&mut self, given: Given<Value<'_>>, at: At<'_>, words: Words) -> Text {
        let text = self.text(given, at);
        let Given::Is(word) = &text else { return text };
        if words.have(word, self.book, self.on_cpor) {
            return text;
        }
        let hint = self.findings.len() < MOST_HINTS;
        let near = if hint { words.nearest(word, self.book, self.on_cpor) } else { None };
        self.add(|| unknown_id(&at.pointer(), word, words.name(), near));
        Given::Broken
    }
}

/// What it means that an object has a name which nobody asked for.
enum Unknown {
    Field,
    Metric,
}

/// The fields of one object, taken out one by one; once it is dropped, those left over are unknown.
struct Fields<'r, 'b, 't> {
    reader: &'r mut Reader<'b>,
    given: Given<Vec<(Cow<'t, str>, Value<'t>)>>,
    path: String,
    shape: &'static Shape,
    unknown: Unknown,
}

impl<'r, 'b, 't> Fields<'r, 'b, 't> {
    fn new(reader: &'r mut Reader<'b>, given: Given<Value<'t>>, at: At<'_>, shape: &'static Shape) -> Self {
        let (given, path) = match given {
            Given::Absent => (Given::Absent, String::new()),
            Given::Broken => (Given::Broken, String::new()),
            Given::Is(Value::Object(entries)) => (Given::Is(entries), at.pointer()),
            Given::Is(other) => {
                reader.invalid(&other, at, "object");
                (Given::Broken, String::new())
            }
        };
        Self { reader, given, path, shape, unknown: Unknown::Field }
    }

    /// The value of a field; of equal names the last one counts.
    fn take(&mut self, name: &str) -> Given<Value<'t>> {
        let entries = match &mut self.given {
            Given::Absent => return Given::Absent,
            Given::Broken => return Given::Broken,
            Given::Is(entries) => entries,
        };
        let Some((_, value)) = entries.iter_mut().rev().find(|(known, _)| known == name) else { return Given::Absent };
        if value.is_empty() {
            return Given::Absent;
        }
        Given::Is(std::mem::replace(value, Value::Null))
    }

    fn shape_of(&self, name: &str) -> &'static Shape {
        self.shape.field(name).map_or(&Shape::Leaf, |(_, shape)| shape)
    }

    fn text(&mut self, name: &'static str) -> Text {
        let given = self.take(name);
        self.reader.text(given, At::Field(&self.path, name))
    }

    fn parsed<T>(&mut self, name: &'static str, expected: &'static str, parse: Parse<T>) -> Given<T> {
        let given = self.take(name);
        self.reader.parsed(given, At::Field(&self.path, name), expected, parse)
    }

    fn closed(&mut self, name: &'static str, words: Words) -> Text {
        let given = self.take(name);
        self.reader.closed(given, At::Field(&self.path, name), words)
    }

    /// The fields of an object within this one.
    fn enter(&mut self, name: &'static str) -> Fields<'_, 'b, 't> {
        let given = self.take(name);
        let shape = self.shape_of(name);
        Fields::new(self.reader, given, At::Field(&self.path, name), shape)
    }

    /// An object of which it matters whether it is there.
    fn given_object<T>(&mut self, name: &'static str, build: fn(Fields<'_, 'b, 't>) -> T) -> Given<T> {
        let given = self.take(name);
        let shape = self.shape_of(name);
        self.reader.object(given, At::Field(&self.path, name), shape, build)
    }

    fn rows<T>(&mut self, name: &'static str, build: fn(Fields<'_, 'b, 't>) -> T) -> Rows<T> {
        let shape = self.shape_of(name).entry();
        self.items(name, |reader, value, at| reader.object(value, at, shape, build))
    }

    fn texts(&mut self, name: &'static str) -> Rows<String> {
        self.items(name, Reader::text)
    }

    fn words(&mut self, name: &'static str, words: Words) -> Rows<String> {
        self.items(name, |reader, value, at| reader.closed(value, at, words))
    }

    fn items<T>(
        &mut self,
        name: &'static str,
        item: impl Fn(&mut Reader<'b>, Given<Value<'t>>, At<'_>) -> Given<T>,
    ) -> Rows<T> {
        let (values, path) = match self.list(name) {
            Given::Absent => return Given::Absent,
            Given::Broken => return Given::Broken,
            Given::Is(list) => list,
        };
        let mut rows = Vec::with_capacity(values.len());
        for (n, value) in values.into_iter().enumerate() {
            let given = if value.is_empty() { Given::Absent } else { Given::Is(value) };
            rows.push(item(self.reader, given, At::Entry(&path, n)));
        }
        Given::Is(rows)
    }

    /// The entries of a list, and its path.
    fn list(&mut self, name: &'static str) -> Given<(Vec<Value<'t>>, String)> {
        let given = self.take(name);
        let at = At::Field(&self.path, name);
        match given {
            Given::Absent => Given::Absent,
            Given::Broken => Given::Broken,
            Given::Is(Value::List(values)) if values.len() <= MOST_ENTRIES => Given::Is((values, at.pointer())),
            Given::Is(other) => {
                self.reader.invalid(&other, at, "list");
                Given::Broken
            }
        }
    }
}

impl Drop for Fields<'_, '_, '_> {
    fn drop(&mut self) {
        let Given::Is(entries) = &self.given else { return };
        let mut seen = FirstSeen::default();
        for (name, value) in entries.iter().rev() {
            if self.shape.field(name).is_some() || seen.note(name, 0).is_some() || value.is_empty() {
                continue;
            }
            let hint = self.reader.findings.len() < MOST_HINTS;
            let names: Vec<&str> = self.shape.names().filter(|_| hint).collect();
            let near = nearest(name, &names);
            let path = At::Field(&self.path, name).pointer();
            self.reader.add(|| match self.unknown {
                Unknown::Field => {
                    Draft::new("input/unknown-field", path).with("value", cut(name)).with_known("nearest", near)
                }
                Unknown::Metric => unknown_id(&path, name, "metric", near),
            });
        }
    }
}

impl<'b> Reader<'b> {
    fn object<'t, T>(
        &mut self,
        given: Given<Value<'t>>,
        at: At<'_>,
        shape: &'static Shape,
        build: fn(Fields<'_, 'b, 't>) -> T,
    ) -> Given<T> {
        let fields = Fields::new(self, given, at, shape);
        match fields.given {
            Given::Absent => Given::Absent,
            Given::Broken => Given::Broken,
            Given::Is(_) => Given::Is(build(fields)),
        }
    }
}

/// The finding that a word is not in its closed list.
pub fn unknown_id(path: &str, word: &str, vocabulary: &'static str, near: Option<&str>) -> Draft {
    Draft::new("input/unknown-id", path)
        .with("value", cut(word))
        .with("vocabulary", vocabulary)
        .with_known("nearest", near)
}

fn trimmed(text: Cow<'_, str>) -> String {
    let inner = text.trim();
    if inner.len() < text.len() { inner.into() } else { text.into_owned() }
}

/// A text without the white space around it.
fn as_text<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    if let Value::Text(text) = value { Some(text.trim()) } else { None }
}

fn boolean(value: &Value<'_>, _: &Rulebook) -> Option<bool> {
    if let Value::Bool(truth) = value { Some(*truth) } else { None }
}

fn count(value: &Value<'_>, _: &Rulebook) -> Option<f64> {
    match value {
        Value::Number(number) if *number >= 0.0 && number.is_finite() && number % 1.0 == 0.0 => Some(*number),
        _ => None,
    }
}

fn date(value: &Value<'_>, _: &Rulebook) -> Option<Date> {
    Date::parse(as_text(value)?)
}

fn datetime(value: &Value<'_>, _: &Rulebook) -> Option<Date> {
    Date::parse_day_of(as_text(value)?)
}

fn interval(value: &Value<'_>, _: &Rulebook) -> Option<Interval> {
    let typed = as_text(value)?;
    let (first, last) = typed.split_once('/')?;
    Some(Interval { typed: typed.into(), first: Date::parse(first)?, last: Date::parse(last)? })
}

fn currency(value: &Value<'_>, book: &Rulebook) -> Option<String> {
    let code = as_text(value)?;
    book.decimals(code).map(|_| code.into())
}

fn country(value: &Value<'_>, book: &Rulebook) -> Option<String> {
    let code = as_text(value)?;
    book.vocabulary.countries.contains(&code).then(|| code.into())
}

fn decimal(value: &Value<'_>, digits: Digits) -> Option<Decimal> {
    match value {
        Value::Text(text) => Decimal::parse(text, digits),
        Value::Number(number) => Decimal::parse(&host::written(*number), digits),
        _ => None,
    }
}

fn amount(value: &Value<'_>, digits: Digits) -> Option<Money> {
    Some(Money { amount: decimal(value, digits)?, typed: shown(value) })
}

fn money(value: &Value<'_>, _: &Rulebook) -> Option<Money> {
    amount(value, MONEY)
}

fn not_negative(value: &Value<'_>, _: &Rulebook) -> Option<Money> {
    amount(value, MONEY).filter(|money| !money.amount.is_negative())
}

fn hours(value: &Value<'_>, _: &Rulebook) -> Option<Money> {
    amount(value, HOURS)
}

fn rate(value: &Value<'_>, _: &Rulebook) -> Option<Decimal> {
    decimal(value, RATE).filter(|rate| rate.is_positive())
}

/// A GUID, without the braces that may be around it.
fn guid(value: &Value<'_>, _: &Rulebook) -> Option<String> {
    let text = as_text(value)?;
    let text = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(text);
    let places = [8, 13, 18, 23];
    let fits = |(n, byte): (usize, u8)| if places.contains(&n) { byte == b'-' } else { byte.is_ascii_hexdigit() };
    (text.len() == 36 && text.bytes().enumerate().all(fits)).then(|| text.into())
}

/// In lower case, so that equal hashes are equal texts.
fn sha256(value: &Value<'_>, _: &Rulebook) -> Option<String> {
    let text = as_text(value)?.trim();
    (text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| text.to_ascii_lowercase())
}

fn email(value: &Value<'_>, _: &Rulebook) -> Option<String> {
    let text = as_text(value)?;
    let (local, domain) = text.split_once('@')?;
    let dotted = domain.char_indices().any(|(n, c)| c == '.' && n > 0 && n + 1 < domain.len());
    let clean = !domain.contains('@') && !text.contains(char::is_whitespace);
    (!local.is_empty() && dotted && clean).then(|| text.into())
}

fn url(value: &Value<'_>, _: &Rulebook) -> Option<String> {
    let text = as_text(value)?;
    let (scheme, rest) = text.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    (web && !host.is_empty() && !text.contains(char::is_whitespace)).then(|| text.into())
}

fn shown(value: &Value<'_>) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(truth) => if *truth { "true" } else { "false" }.into(),
        Value::Number(number) => host::written(*number),
        Value::Text(text) => cut(text),
        Value::List(_) => "[…]".into(),
        Value::Object(_) => "{…}".into(),
        Value::Other => "…".into(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    /// The findings on a claim, as rule, place and nearest word.
    fn found(json: &str) -> Vec<String> {
        let (_, findings) = read(parse(json).unwrap(), Rulebook::embedded());
        let near = |draft: &Draft| draft.params.0.iter().any(|(name, _)| *name == "nearest");
        findings.iter().map(|draft| format!("{} {} {}", draft.rule, draft.path, near(draft))).collect()
    }

    #[test]
    fn what_cannot_be_read_is_found_where_it_stands_and_hides_nothing() {
        let json = r#"{"partner":5,"expenses":[null,"x",{"amount":[],"kind":"postag"}],"a/b":1,"metrics":{"none":1}}"#;
        assert_eq!(
            found(json),
            [
                "input/invalid-value /partner false",
                "input/invalid-value /expenses/1 false",
                "input/unknown-id /expenses/2/kind true",
                "input/unknown-id /metrics/none false",
                "input/unknown-field /a~1b false",
            ]
        );
    }

    #[test]
    fn what_is_empty_is_no_finding_wherever_it_stands() {
        assert!(
            found(r#"{"partner":{},"expenses":[{}," "],"x":{"y":[null]},"activity":{"channels":[""]}}"#).is_empty()
        );
    }

    #[test]
    fn forms_of_values() {
        let cases = [
            (r#"{"partner":{"country":"XK"},"currency":"KWD"}"#, 0),
            (r#"{"partner":{"country":"fr"},"currency":"eur"}"#, 2),
            (r#"{"funds":{"earned":0},"usdPerUnit":0}"#, 1),
            (r#"{"funds":{"earned":-1},"claimedAmount":-1}"#, 1),
            (r#"{"usagePeriod":"2024-01-01/2024-06-31","submitOn":"2024-01-1"}"#, 2),
            (r#"{"usagePeriod":"2024-01-01 / 2024-06-30","submitOn":"2024 -01-01"}"#, 2),
            (r#"{"claimedAmount":" 12.50 ","csrs":[{"hours":"0.0000001"}]}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-555555555555}"}}}"#, 0),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-555555555555"}}}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{{11111111-2222-3333-4444-555555555555}}"}}}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-55555555555}"}}}"#, 1),
            (r#"{"association":{"partnerContact":{"email":"ana sol@b.example"}}}"#, 1),
            (r#"{"association":{"partnerContact":{"email":"ana@sol@b.example"}}}"#, 1),
            (
                r#"{"association":{"customer":{"contact":{"email":"ü@exämple.de"}},"partnerContact":{"email":"a@b"}}}"#,
                1,
            ),
            (r#"{"documents":[{"url":"HTTPS://a.example/x"},{"url":"ftp://a.example"},{"url":"https://"}]}"#, 2),
            (r#"{"metrics":{"attendee-count":1.0,"registered-guests":1.5,"estimated-reach":"12"}}"#, 2),
        ];
        for (json, count) in cases {
            assert_eq!(found(json).len(), count, "{json}: {:?}", found(json));
        }
    }

    #[test]
    fn a_hash_has_64_hexadecimal_digits_and_is_read_in_lower_case() {
        let hash = |text: &str| {
            let json = format!(r#"{{"documents":[{{"sha256":{text}}}]}}"#);
            let (claim, findings) = read(parse(&json).unwrap(), Rulebook::embedded());
            let hash = claim.documents.entries().find_map(|(_, document)| document.sha256.get().cloned());
            (hash, findings.iter().map(|draft| draft.path.clone()).collect::<Vec<_>>())
        };
        let digits = "0123456789abcdef".repeat(4);
        let quoted = |text: &str| format!("\"{text}\"");
        for good in [digits.clone(), digits.to_uppercase(), format!(" {digits} ")] {
            assert_eq!(hash(&quoted(&good)), (Some(digits.clone()), vec![]), "{good}");
        }
        let shorter = digits.replacen('0', "", 1);
        for bad in [quoted(&shorter), quoted(&format!("{digits}0")), quoted(&format!("{shorter}g")), "7".into()] {
            assert_eq!(hash(&bad), (None, vec!["/documents/0/sha256".into()]), "{bad}");
        }
        assert_eq!(hash("null"), (None, vec![]));
    }

    #[test]
    fn white_space_around_a_text_is_no_part_of_it() {
        let json = r#"{"route":" cpor ","program":"\u00a0osa","submitOn":"\t2024-07-20\n","usagePeriod":" 2024-01-01/2024-06-30 ",
            "currency":" EUR","partner":{"name":" Contoso ","country":"FR\u3000"},"csrs":[{"hours":" 7.50 ","document":" d1"}],
            "documents":[{"id":"d1 ","url":" https://a.example ","shows":["dates "],"sizeBytes":5}],
            "association":{"customer":{"tenantId":" {AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee} "},
            "partnerContact":{"email":" ana@b.example "},"products":[" Sales "]}}"#;
        let (claim, findings) = read(parse(json).unwrap(), Rulebook::embedded());
        assert_eq!(findings, []);
        let is = |text: &Text, expected: &str| assert_eq!(text.get().map(String::as_str), Some(expected));
        is(&claim.route, "cpor");
        is(&claim.program, "osa");
        is(&claim.currency, "EUR");
        is(&claim.partner.name, "Contoso");
        is(&claim.association.customer.tenant_id, "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee");
        is(&claim.association.partner_contact.email, "ana@b.example");
        assert_eq!(claim.association.products.words().collect::<Vec<_>>(), ["Sales"]);
        let (_, csr) = claim.csrs.entries().next().unwrap();
        is(&csr.document, "d1");
        let (_, document) = claim.documents.entries().next().unwrap();
        is(&document.id, "d1");
        is(&document.url, "https://a.example");
        assert!(document.shows.has("dates"));
    }

    #[test]
    fn a_finding_shows_a_value_as_it_was_typed() {
        let (_, findings) = read(parse(r#"{"submitOn":" soon "}"#).unwrap(), Rulebook::embedded());
        assert_eq!(findings[0].param("value"), Some(&" soon ".into()));
    }

    #[test]
    fn words_belong_to_the_route() {
        let documents = r#""documents":[{"evidence":["poe-document"],"shows":["dates","product:x"]}]"#;
        assert_eq!(found(&format!("{{{documents}}}")).len(), 3);
        assert!(found(&format!(r#"{{"route":"cpor",{documents}}}"#)).is_empty());
    }

    #[test]
    fn the_last_of_equal_names_counts() {
        assert!(found(r#"{"currency":5,"currency":"EUR","x":1,"x":null}"#).is_empty());
        assert_eq!(found(r#"{"currency":"EUR","currency":5}"#), ["input/invalid-value /currency false"]);
    }

    #[test]
    fn findings_and_entries_are_bounded() {
        let long = format!(r#"{{"documents":[{}1]}}"#, "1,".repeat(MOST_ENTRIES));
        assert_eq!(found(&long), ["input/invalid-value /documents false"]);
        let wrong = format!(r#"{{"documents":[{}1]}}"#, "1,".repeat(MOST_FINDINGS));
        assert_eq!(found(&wrong).len(), MOST_FINDINGS);
    }
}
