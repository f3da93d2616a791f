//! From an untyped value to a claim, leniently: what cannot be read is one finding at its place and then absent.

use crate::calendar::Date;
use crate::claim::{
    Activity, Association, Attendee, CallsAndContacts, Campaign, Claim, Conference, Csr, Customer, CustomerContact,
    Document, Expense, FoundInvoice, Funds, Given, Inspection, Interval, Invoice, Mentions, Metrics, Money, Partner,
    PartnerContact, Preapproval, Revenue, Rows, Text,
};
use crate::decimal::{Decimal, Digits, HOURS, MONEY, RATE};
use crate::finding::Draft;
use crate::nearest::nearest;
use crate::rulebook::Rulebook;
use crate::shape::{self, Shape};
use crate::value::Value;

/// The route of customer associations.
pub const CPOR: &str = "cpor";

/// Longer values are cut when a finding shows them.
const MOST_SHOWN: usize = 80;

/// Reads a claim. A value that is no object is read as an empty one.
pub fn read(value: Value, book: &Rulebook) -> (Claim, Vec<Draft>) {
    let mut reader = Reader { book, on_cpor: false, findings: Vec::new() };
    let given = if value.is_empty() { Given::Absent } else { Given::Is(value) };
    let root = Place { parent: None, step: Step::Root };
    let claim = reader.fields(given, &root, &shape::CLAIM, claim);
    (claim, reader.findings)
}

fn claim(f: &mut Fields<'_, '_, '_>) -> Claim {
    let route = f.closed("route", "route", |_| ["co-op", CPOR].into_iter());
    f.reader.on_cpor = route.get().is_some_and(|route| route == CPOR);
    Claim {
        route,
        rulebook: f.closed("rulebook", "rulebook", |book| book.editions.iter().map(|edition| edition.id.as_str())),
        program: f.closed("program", "program", |book| book.programs.iter().map(|program| program.id.as_str())),
        submitter_role: f
            .closed("submitterRole", "role", |book| book.vocabulary.roles.iter().map(|role| role.id.as_str())),
        claim_name: f.text("claimName"),
        partner: f.object("partner", |f| Partner {
            partner_id: f.text("partnerId"),
            name: f.text("name"),
            country: f
                .code("country", "country", |book, code| book.vocabulary.countries.iter().any(|known| known == code)),
        }),
        usage_period: f.parsed("usagePeriod", "interval", interval),
        submit_on: f.date("submitOn"),
        activity: f.object("activity", activity),
        currency: f.currency("currency"),
        claimed_amount: f.money("claimedAmount"),
        usd_per_unit: f.parsed("usdPerUnit", "rate", |value| decimal(value, RATE).filter(|rate| rate.is_positive())),
        funds: f.object("funds", |f| Funds {
            earned: f.funds("earned"),
            claimed_before: f.funds("claimedBefore"),
            claimed_before_for_activity: f.funds("claimedBeforeForActivity"),
        }),
        expenses: f.rows("expenses", expense),
        invoices: f.rows("invoices", invoice),
        csrs: f.rows("csrs", csr),
        documents: f.rows("documents", document),
        metrics: f.object("metrics", metrics),
        association: f.object("association", association),
    }
}

fn activity(f: &mut Fields<'_, '_, '_>) -> Activity {
    Activity {
        kind: f.closed("kind", "activity", Rulebook::activity_ids),
        starts_on: f.date("startsOn"),
        ends_on: f.date("endsOn"),
        channels: f.words("channels", "channel", |book| book.vocabulary.channels.iter().map(String::as_str)),
        subtypes: f.texts("subtypes"),
        components: f.words("components", "component", |book| {
            book.activities.iter().flat_map(|activity| &activity.components).map(String::as_str)
        }),
        conferences: f.rows("conferences", |f| Conference {
            id: f.text("id"),
            name: f.text("name"),
            hosted_by_microsoft: f.boolean("hostedByMicrosoft"),
        }),
        campaign: f.object("campaign", |f| Campaign { starts_on: f.date("startsOn"), ends_on: f.date("endsOn") }),
        preapproval: f.object("preapproval", |f| Preapproval { id: f.text("id"), approved_on: f.date("approvedOn") }),
    }
}

fn expense(f: &mut Fields<'_, '_, '_>) -> Expense {
    Expense {
        id: f.text("id"),
        kind: f
            .closed("kind", "expense-kind", |book| book.vocabulary.expense_kinds.iter().map(|kind| kind.id.as_str())),
        amount: f.money("amount"),
        invoice: f.text("invoice"),
        csr: f.text("csr"),
        person: f.text("person"),
        conference: f.text("conference"),
        mode: f.closed("mode", "mode", |book| book.vocabulary.modes.iter().map(String::as_str)),
        includes_alcohol: f.boolean("includesAlcohol"),
        surface_owner: f
            .closed("surfaceOwner", "surface-owner", |book| book.vocabulary.surface_owners.iter().map(String::as_str)),
    }
}

fn invoice(f: &mut Fields<'_, '_, '_>) -> Invoice {
    Invoice {
        id: f.text("id"),
        number: f.text("number"),
        vendor: f.text("vendor"),
        issuer: f.closed("issuer", "issuer", |book| book.vocabulary.issuers.iter().map(String::as_str)),
        issued_on: f.date("issuedOn"),
        currency: f.currency("currency"),
        total: f.money("total"),
        document: f.text("document"),
        exam_code: f.text("examCode"),
        course_code: f.text("courseCode"),
        completed_on: f.date("completedOn"),
    }
}

fn csr(f: &mut Fields<'_, '_, '_>) -> Csr {
    Csr {
        id: f.text("id"),
        person: f.text("person"),
        task: f.text("task"),
        starts_on: f.date("startsOn"),
        ends_on: f.date("endsOn"),
        hours: f.parsed("hours", "decimal", |value| money(value, HOURS)),
        hourly_cost: f.money("hourlyCost"),
        total: f.money("total"),
        certified_by: f.text("certifiedBy"),
        certified_on: f.date("certifiedOn"),
        document: f.text("document"),
    }
}

fn document(f: &mut Fields<'_, '_, '_>) -> Document {
    Document {
        id: f.text("id"),
        file_name: f.text("fileName"),
        media_type: f.text("mediaType"),
        size_bytes: f.count("sizeBytes"),
        url: f.parsed("url", "url", |value| as_text(value).filter(|text| is_url(text)).map(String::from)),
        evidence: f.evidence("evidence"),
        note: f.text("note"),
        shows: f.shows("shows"),
        inspection: f.given_object("inspection", inspection),
    }
}

fn inspection(f: &mut Fields<'_, '_, '_>) -> Inspection {
    Inspection {
        schema: f.text("schema"),
        file_name: f.text("fileName"),
        size_bytes: f.count("sizeBytes"),
        sha256: f.text("sha256"),
        detected_type: f.text("detectedType"),
        extension_matches: f.boolean("extensionMatches"),
        readable: f.boolean("readable"),
        problem: f.text("problem"),
        pages: f.count("pages"),
        width: f.count("width"),
        height: f.count("height"),
        taken_at: f.parsed("takenAt", "datetime", |value| as_text(value).and_then(Date::parse_day_of)),
        sent_at: f.parsed("sentAt", "datetime", |value| as_text(value).and_then(Date::parse_day_of)),
        sheets: f.count("sheets"),
        rows: f.count("rows"),
        has_text: f.boolean("hasText"),
        identifiers: f.texts("identifiers"),
        invoice: f.object("invoice", |f| FoundInvoice {
            source: f.closed("source", "invoice-source", |_| ["factur-x", "ubl", "cii", "text"].into_iter()),
            number: f.text("number"),
            vendor: f.text("vendor"),
            issued_on: f.date("issuedOn"),
            currency: f.currency("currency"),
            total: f.money("total"),
            confidence: f.closed("confidence", "invoice-confidence", |_| ["structured", "likely", "guess"].into_iter()),
        }),
        mentions: f.object("mentions", |f| Mentions { microsoft: f.boolean("microsoft") }),
    }
}

fn metrics(f: &mut Fields<'_, '_, '_>) -> Metrics {
    f.unknown = Unknown::Metric;
    Metrics {
        estimated_reach: f.count("estimated-reach"),
        results_summary: f.text("results-summary"),
        results_summary_offer: f.text("results-summary-offer"),
        calls_and_contacts: f.given_object("calls-and-contacts", |f| CallsAndContacts {
            calls: f.count("calls"),
            contacts: f.count("contacts"),
        }),
        registered_guests: f.count("registered-guests"),
        attendees_or_booth_visitors_estimated: f.count("attendees-or-booth-visitors-estimated"),
        attendee_list_and_cost_per_person: f.rows("attendee-list-and-cost-per-person", |f| Attendee {
            person: f.text("person"),
            cost: f.money("cost"),
        }),
        attendee_count: f.count("attendee-count"),
    }
}

fn association(f: &mut Fields<'_, '_, '_>) -> Association {
    Association {
        solution_area: f.closed("solutionArea", "solution-area", |book| {
            book.vocabulary.solution_areas.iter().map(|area| area.id.as_str())
        }),
        partner_role: f.closed("partnerRole", "partner-role", |book| {
            book.vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles).map(String::as_str)
        }),
        customer: f.object("customer", |f| Customer {
            tenant_id: f.parsed("tenantId", "guid", guid),
            domain: f.text("domain"),
            name: f.text("name"),
            contact: f.object("contact", |f| CustomerContact {
                name: f.text("name"),
                title: f.text("title"),
                email: f.parsed("email", "email", email),
            }),
        }),
        partner_contact: f.object("partnerContact", |f| PartnerContact {
            name: f.text("name"),
            email: f.parsed("email", "email", email),
        }),
        products: f.texts("products"),
        subscriptions: f.items("subscriptions", |reader, value, place| reader.parsed(value, place, "guid", guid)),
        opt_out_of_payment: f.boolean("optOutOfPayment"),
        acknowledged: f.boolean("acknowledged"),
        revenue: f
            .object("revenue", |f| Revenue { seller_name: f.text("sellerName"), isv_product: f.text("isvProduct") }),
    }
}

/// A place in the claim, by the way that leads there.
struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

enum Step<'p> {
    Root,
    Field(&'p str),
    Entry(usize),
}

impl Place<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.parent.map_or_else(String::new, Place::pointer);
        match self.step {
            Step::Root => {}
            Step::Field(name) => {
                pointer.push('/');
                pointer.push_str(&shape::escaped(name));
            }
            Step::Entry(n) => {
                pointer.push('/');
                pointer.push_str(&n.to_string());
            }
        }
        pointer
    }

    fn field<'p>(&'p self, name: &'p str) -> Place<'p> {
        Place { parent: Some(self), step: Step::Field(name) }
    }

    fn entry(&self, n: usize) -> Place<'_> {
        Place { parent: Some(self), step: Step::Entry(n) }
    }
}

struct Reader<'b> {
    book: &'b Rulebook,
    on_cpor: bool,
    findings: Vec<Draft>,
}

impl<'b> Reader<'b> {
    fn invalid<T>(&mut self, value: &Value, place: &Place<'_>, expected: &'static str) -> Given<T> {
        let found =
            Draft::new("input/invalid-value", place.pointer()).with("value", shown(value)).with("expected", expected);
        self.findings.push(found);
        Given::Broken
    }

    fn parsed<T>(
        &mut self,
        given: Given<Value>,
        place: &Place<'_>,
        expected: &'static str,
        parse: impl FnOnce(&Value) -> Option<T>,
    ) -> Given<T> {
        given.and_then(|value| match parse(&value) {
            Some(parsed) => Given::Is(parsed),
            None => self.invalid(&value, place, expected),
        })
    }

    fn text(&mut self, given: Given<Value>, place: &Place<'_>) -> Text {
        given.and_then(|value| match value {
            Value::Text(text) => Given::Is(text),
            other => self.invalid(&other, place, "text"),
        })
    }

    fn closed<I: Iterator<Item = &'b str>>(
        &mut self,
        given: Given<Value>,
        place: &Place<'_>,
        vocabulary: &'static str,
        known: impl Fn(&'b Rulebook) -> I,
    ) -> Text {
        self.text(given, place).and_then(|word| {
            if known(self.book).any(|known| known == word) {
                return Given::Is(word);
            }
            let near = nearest(&word, known(self.book));
            self.findings.push(unknown_id(&place.pointer(), &word, vocabulary, near));
            Given::Broken
        })
    }

    fn fields<T>(
        &mut self,
        given: Given<Value>,
        place: &Place<'_>,
        shape: &'static Shape,
        build: impl FnOnce(&mut Fields<'_, 'b, '_>) -> T,
    ) -> T {
        let given = given.and_then(|value| match value {
            Value::Object(entries) => Given::Is(entries),
            other => self.invalid(&other, place, "object"),
        });
        let mut fields = Fields { reader: self, place, shape, given, unknown: Unknown::Field };
        let built = build(&mut fields);
        fields.finish();
        built
    }

    fn items<T>(
        &mut self,
        given: Given<Value>,
        place: &Place<'_>,
        mut item: impl FnMut(&mut Self, Given<Value>, &Place<'_>) -> Given<T>,
    ) -> Rows<T> {
        given.and_then(|value| {
            let Value::List(values) = value else { return self.invalid(&value, place, "list") };
            let rows = values.into_iter().enumerate().map(|(n, value)| {
                if value.is_empty() { Given::Absent } else { item(self, Given::Is(value), &place.entry(n)) }
            });
            Given::Is(rows.collect())
        })
    }
}

/// What it means that an object has a name which nobody asked for.
enum Unknown {
    Field,
    Metric,
}

/// The fields of one object, taken out one by one.
struct Fields<'r, 'b, 'p> {
    reader: &'r mut Reader<'b>,
    place: &'p Place<'p>,
    shape: &'static Shape,
    given: Given<Vec<(String, Value)>>,
    unknown: Unknown,
}

impl<'b> Fields<'_, 'b, '_> {
    /// The value of a field; of equal names the last one counts.
    fn take(&mut self, name: &str) -> Given<Value> {
        let entries = match &mut self.given {
            Given::Absent => return Given::Absent,
            Given::Broken => return Given::Broken,
            Given::Is(entries) => entries,
        };
        let Some(n) = entries.iter().rposition(|(known, _)| known == name) else { return Given::Absent };
        let value = entries.get_mut(n).map_or(Value::Null, |(_, value)| std::mem::replace(value, Value::Null));
        if value.is_empty() { Given::Absent } else { Given::Is(value) }
    }

    fn finish(self) {
        let Given::Is(entries) = self.given else { return };
        let names = || self.shape.names();
        let mut unknown: Vec<(&str, &Value)> = entries
            .iter()
            .filter(|(name, _)| !names().any(|known| known == name))
            .map(|(name, value)| (name.as_str(), value))
            .collect();
        unknown.sort_by_key(|(name, _)| *name);
        for (n, (name, value)) in unknown.iter().enumerate() {
            let counts = unknown.get(n + 1).is_none_or(|(later, _)| later != name);
            if !counts || value.is_empty() {
                continue;
            }
            let path = self.place.field(name).pointer();
            let near = nearest(name, names());
            self.reader.findings.push(match self.unknown {
                Unknown::Field => {
                    Draft::new("input/unknown-field", path).with("value", cut(name)).with_known("nearest", near)
                }
                Unknown::Metric => unknown_id(&path, name, "metric", near),
            });
        }
    }

    fn shape_of(&self, name: &str) -> &'static Shape {
        self.shape.field(name).map_or(&Shape::Leaf, |(_, shape)| shape)
    }

    fn text(&mut self, name: &'static str) -> Text {
        let given = self.take(name);
        self.reader.text(given, &self.place.field(name))
    }

    fn parsed<T>(
        &mut self,
        name: &'static str,
        expected: &'static str,
        parse: impl FnOnce(&Value) -> Option<T>,
    ) -> Given<T> {
        let given = self.take(name);
        self.reader.parsed(given, &self.place.field(name), expected, parse)
    }

    fn date(&mut self, name: &'static str) -> Given<Date> {
        self.parsed(name, "date", |value| as_text(value).and_then(Date::parse))
    }

    fn money(&mut self, name: &'static str) -> Given<Money> {
        self.parsed(name, "money", |value| money(value, MONEY))
    }

    fn funds(&mut self, name: &'static str) -> Given<Money> {
        self.parsed(name, "money", |value| money(value, MONEY).filter(|money| !money.amount.is_negative()))
    }

    fn count(&mut self, name: &'static str) -> Given<f64> {
        self.parsed(name, "count", |value| match value {
            Value::Number(number) if *number >= 0.0 && number.is_finite() && number % 1.0 == 0.0 => Some(*number),
            _ => None,
        })
    }

    fn boolean(&mut self, name: &'static str) -> Given<bool> {
        self.parsed(name, "boolean", |value| if let Value::Bool(truth) = value { Some(*truth) } else { None })
    }

    fn code(&mut self, name: &'static str, expected: &'static str, known: impl Fn(&Rulebook, &str) -> bool) -> Text {
        let book = self.reader.book;
        self.parsed(name, expected, |value| as_text(value).filter(|code| known(book, code)).map(String::from))
    }

    fn currency(&mut self, name: &'static str) -> Text {
        self.code(name, "currency", |book, code| book.decimals(code).is_some())
    }

    fn closed<I: Iterator<Item = &'b str>>(
        &mut self,
        name: &'static str,
        vocabulary: &'static str,
        known: impl Fn(&'b Rulebook) -> I,
    ) -> Text {
        let given = self.take(name);
        self.reader.closed(given, &self.place.field(name), vocabulary, known)
    }

    fn items<T>(
        &mut self,
        name: &'static str,
        item: impl FnMut(&mut Reader<'b>, Given<Value>, &Place<'_>) -> Given<T>,
    ) -> Rows<T> {
        let given = self.take(name);
        self.reader.items(given, &self.place.field(name), item)
    }

    fn texts(&mut self, name: &'static str) -> Rows<String> {
        self.items(name, |reader, value, place| reader.text(value, place))
    }

    fn words<I: Iterator<Item = &'b str>>(
        &mut self,
        name: &'static str,
        vocabulary: &'static str,
        known: impl Fn(&'b Rulebook) -> I,
    ) -> Rows<String> {
        self.items(name, |reader, value, place| reader.closed(value, place, vocabulary, &known))
    }

    /// Kinds of evidence, of the claim's route.
    fn evidence(&mut self, name: &'static str) -> Rows<String> {
        let on_cpor = self.reader.on_cpor;
        self.words(name, "evidence-kind", |book| {
            let kinds = book.vocabulary.evidence_kinds.iter();
            kinds.filter(move |kind| kind.is_of_association() == on_cpor).map(|kind| kind.id.as_str())
        })
    }

    /// What a document shows: a word of the list of the claim's route, or there `product:` and a product.
    fn shows(&mut self, name: &'static str) -> Rows<String> {
        let on_cpor = self.reader.on_cpor;
        let is_product =
            |text: &str| on_cpor && text.strip_prefix("product:").is_some_and(|product| !product.trim().is_empty());
        self.items(name, |reader, value, place| match value {
            Given::Is(Value::Text(text)) if is_product(&text) => Given::Is(text),
            other => reader.closed(other, place, "shows", |book| {
                let vocabulary = &book.vocabulary;
                if on_cpor { &vocabulary.association_shows } else { &vocabulary.shows }.iter().map(String::as_str)
            }),
        })
    }

    fn object<T>(&mut self, name: &'static str, build: impl FnOnce(&mut Fields<'_, 'b, '_>) -> T) -> T {
        let given = self.take(name);
        self.reader.fields(given, &self.place.field(name), self.shape_of(name), build)
    }

    fn given_object<T>(&mut self, name: &'static str, build: impl FnOnce(&mut Fields<'_, 'b, '_>) -> T) -> Given<T> {
        let given = self.take(name);
        self.reader.row(given, &self.place.field(name), self.shape_of(name), build)
    }

    fn rows<T>(&mut self, name: &'static str, mut build: impl FnMut(&mut Fields<'_, 'b, '_>) -> T) -> Rows<T> {
        let shape = self.shape_of(name).entry();
        self.items(name, |reader, value, place| reader.row(value, place, shape, &mut build))
    }
}

impl<'b> Reader<'b> {
    fn row<T>(
        &mut self,
        given: Given<Value>,
        place: &Place<'_>,
        shape: &'static Shape,
        build: impl FnOnce(&mut Fields<'_, 'b, '_>) -> T,
    ) -> Given<T> {
        given.and_then(|value| match value {
            object @ Value::Object(_) => Given::Is(self.fields(Given::Is(object), place, shape, build)),
            other => self.invalid(&other, place, "object"),
        })
    }
}

/// The finding that a word is not in its closed list.
pub fn unknown_id(path: &str, word: &str, vocabulary: &'static str, near: Option<&str>) -> Draft {
    Draft::new("input/unknown-id", path)
        .with("value", cut(word))
        .with("vocabulary", vocabulary)
        .with_known("nearest", near)
}

fn as_text(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

fn decimal(value: &Value, digits: Digits) -> Option<Decimal> {
    match value {
        Value::Text(text) => Decimal::parse(text, digits),
        Value::Number(number) => Decimal::from_number(*number, digits),
        _ => None,
    }
}

fn money(value: &Value, digits: Digits) -> Option<Money> {
    Some(Money { amount: decimal(value, digits)?, typed: shown(value) })
}

fn interval(value: &Value) -> Option<Interval> {
    let typed = as_text(value)?;
    let (first, last) = typed.split_once('/')?;
    Some(Interval { typed: typed.into(), first: Date::parse(first)?, last: Date::parse(last)? })
}

fn guid(value: &Value) -> Option<String> {
    let text = as_text(value)?;
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let hex = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    (hex && lengths == vec![8, 4, 4, 4, 12]).then(|| text.into())
}

fn email(value: &Value) -> Option<String> {
    let text = as_text(value)?;
    let (local, domain) = text.split_once('@')?;
    let dotted = domain.char_indices().any(|(n, c)| c == '.' && n > 0 && n + 1 < domain.len());
    let clean = !domain.contains('@') && !text.contains(char::is_whitespace);
    (!local.is_empty() && dotted && clean).then(|| text.into())
}

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    web && !host.is_empty() && !text.contains(char::is_whitespace)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) if number.is_nan() => "NaN".into(),
        Value::Number(number) if number.is_infinite() => if *number < 0.0 { "-Infinity" } else { "Infinity" }.into(),
        Value::Number(number) => cut(&(number + 0.0).to_string()),
        Value::Text(text) => cut(text),
        Value::List(_) => "[…]".into(),
        Value::Object(_) => "{…}".into(),
        Value::Other => "…".into(),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_string() + "…",
        None => text.into(),
    }
}
