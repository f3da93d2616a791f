//! Claims to try the laws on: golden ones, a complete one for every activity and partner role, and changes to them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use claimproof::rulebook::types::{Activity, MetricValue, Route};
use claimproof::{Date, Options, Rulebook};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Map, Value as Json, json};

use crate::cases;

/// A claim, and the day it is checked on.
#[derive(Clone)]
pub struct Given {
    /// What it is about.
    pub name: String,
    /// The claim.
    pub claim: Json,
    /// The day.
    pub today: Date,
}

impl Given {
    /// What the claim is checked with.
    pub fn options(&self) -> Options {
        Options::on(self.today).with_max_file_bytes(1e6)
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}: {}", self.name, self.today, self.claim)
    }
}

/// Always the same claims: a law that fails, fails again. For more of them, set `LAWS` to how many times as many.
pub fn config(cases: u32) -> Config {
    let times = std::env::var("LAWS").map_or(1, |times| times.parse().unwrap());
    let rng_seed = RngSeed::Fixed(20_240_720);
    Config {
        cases: cases * times,
        rng_seed,
        failure_persistence: None,
        max_global_rejects: u32::MAX,
        ..Config::default()
    }
}

/// A claim after so many changes.
pub fn claim(changes: std::ops::Range<usize>) -> impl Strategy<Value = Given> {
    (any::<prop::sample::Index>(), vec(any::<Change>(), changes)).prop_map(|(base, changes)| {
        let base = &CLAIMS[base.index(CLAIMS.len())];
        Given { claim: changed(&base.claim, &changes), ..base.clone() }
    })
}

/// Golden claims, and complete ones.
pub static CLAIMS: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let golden = cases::all().into_iter();
    let golden = golden.map(|case| Given { name: case.name, claim: case.claim, today: case.options.today });
    golden.chain(complete()).collect()
});

/// The rulebook.
pub fn book() -> &'static Rulebook {
    Rulebook::embedded()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A claim that lacks nothing, for each activity and for each role of a customer association.
pub fn complete() -> Vec<Given> {
    let mut all = Vec::new();
    for (period, today) in [("2024-01-01/2024-06-30", "2024-07-20"), ("2022-07-01/2022-12-31", "2023-01-10")] {
        let edition = book().governing(Route::CoOp, day(period.split('/').next().unwrap())).unwrap();
        for activity in edition.activities.iter().filter_map(|entry| book().listed(entry)) {
            let name = format!("{} in {period}", activity.id);
            all.push(Given { name, claim: of_activity(activity, period), today: day(today) });
        }
    }
    for area in &book().vocabulary.solution_areas {
        for role in &area.partner_roles {
            for today in ["2023-10-09", "2024-07-20"] {
                let name = format!("{} as {role} on {today}", area.id);
                all.push(Given { name, claim: of_association(&area.id, role), today: day(today) });
            }
        }
    }
    all
}

fn of_activity(activity: &Activity, period: &str) -> Json {
    let (mut expenses, mut invoices, mut csrs, mut documents) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let codes = activity.proofs.iter().any(|proof| proof.codes);
    let month = &period[..7];
    for (n, kind) in activity.expenses.clone().unwrap_or_else(|| vec!["printed-material".into()]).iter().enumerate() {
        let known = book().vocabulary.expense_kinds.iter().find(|known| known.id == *kind).unwrap();
        let mut expense = json!({ "id": format!("e{n}"), "kind": kind, "amount": "100.00" });
        if activity.conferences {
            expense["person"] = "Ana Sol".into();
            expense["conference"] = "c1".into();
        }
        if known.rental {
            expense["surfaceOwner"] = "third-party".into();
        }
        if known.catering {
            expense["includesAlcohol"] = false.into();
        }
        let in_house = n % 2 == 1 && !known.billed_by_others && !codes && !activity.microsoft_invoice;
        if in_house {
            expense["csr"] = format!("s{n}").into();
            csrs.push(json!({
                "id": format!("s{n}"), "person": "Ana Sol", "task": "Layout", "hours": "4", "hourlyCost": "25.00",
                "startsOn": format!("{month}-05"), "endsOn": format!("{month}-08"), "total": "100.00",
                "certifiedBy": "Leo Roy", "certifiedOn": format!("{month}-12"), "document": format!("p{n}"),
            }));
        } else {
            expense["invoice"] = format!("i{n}").into();
            let mut invoice = json!({
                "id": format!("i{n}"), "number": format!("RE-{n}"), "vendor": "Media GmbH",
                "issuer": if activity.microsoft_invoice { "microsoft" } else { "third-party" },
                "issuedOn": format!("{month}-20"), "currency": "EUR", "total": "100.00", "document": format!("p{n}"),
            });
            if codes {
                invoice["examCode"] = "AZ-900".into();
                invoice["completedOn"] = format!("{month}-09").into();
            }
            invoices.push(invoice);
        }
        let proves = if in_house { "csr" } else { "third-party-invoice" };
        documents.push(json!({ "id": format!("p{n}"), "fileName": format!("p{n}.pdf"), "evidence": [proves] }));
        expenses.push(expense);
    }
    let shows = [activity.core.as_slice(), &activity.core_recommended].concat();
    for (n, kind) in activity.proofs.iter().flat_map(|proof| &proof.kinds).enumerate() {
        let known = book().vocabulary.evidence_kinds.iter().find(|known| known.id == *kind).unwrap();
        let mut document = json!({ "id": format!("d{n}"), "evidence": [kind], "note": "What it is", "shows": shows });
        if known.link || known.url_visible {
            document["url"] = format!("https://contoso.example/{n}").into();
        }
        if !known.link {
            document["fileName"] = format!("d{n}.pdf").into();
        }
        documents.push(document);
    }
    let mut metrics = Map::new();
    for metric in book().vocabulary.metrics.iter().filter(|metric| activity.metric.as_ref() == Some(&metric.id)) {
        let value = match metric.value {
            MetricValue::Count => json!(120),
            MetricValue::Summary => json!("Twelve new customers"),
            MetricValue::CallsAndContacts => json!({ "calls": 400, "contacts": 61 }),
            MetricValue::Attendees => {
                json!([{ "person": "Ana Sol", "cost": "120.00" }, { "person": "Leo Roy", "cost": 80 }])
            }
        };
        metrics.insert(metric.id.to_string(), value);
    }
    let only_surface = activity.exceptions.iter().any(|exception| exception.group == "not-surface");
    let mut claim = json!({
        "route": "co-op",
        "program": if only_surface { "surface-adr-pc" } else { "csp-direct-bill" },
        "submitterRole": "incentives-user",
        "claimName": "Spring",
        "partner": { "partnerId": "1234567", "name": "Contoso Ltd", "country": "FR" },
        "usagePeriod": period,
        "activity": { "kind": activity.id, "startsOn": format!("{month}-01"), "endsOn": format!("{month}-28") },
        "currency": "EUR",
        "claimedAmount": format!("{}.00", 100 * expenses.len()),
        "usdPerUnit": "1.08",
        "funds": { "earned": "200000.00", "claimedBefore": "1000.00", "claimedBeforeForActivity": "10.00" },
        "expenses": expenses, "invoices": invoices, "csrs": csrs, "documents": documents, "metrics": metrics,
    });
    for (field, ids) in
        [("channels", &activity.channels), ("subtypes", &activity.subtypes), ("components", &activity.components)]
    {
        if !ids.is_empty() {
            claim["activity"][field] = json!(ids);
        }
    }
    if activity.subtypes_of.is_some() {
        claim["activity"]["subtypes"] = json!(["website", "seo"]);
    }
    if activity.conferences {
        claim["activity"]["conferences"] = json!([{ "id": "c1", "name": "Ignite", "hostedByMicrosoft": true }]);
    }
    if activity.approval_first {
        claim["activity"]["preapproval"] = json!({ "id": "PA-1", "approvedOn": "2022-05-01" });
    }
    claim
}

fn of_association(area: &str, role: &str) -> Json {
    let program =
        book().programs.iter().find(|program| program.partner_role.as_ref().is_some_and(|own| own == role)).unwrap();
    json!({
        "route": "cpor",
        "program": program.id,
        "submitterRole": "incentives-admin",
        "claimName": "Fabrikam",
        "partner": { "partnerId": "1234567", "name": "Contoso Ltd" },
        "documents": [
            { "id": "p1", "fileName": "sow.pdf", "evidence": ["poe-document"], "shows": ["dates", "partner-service", "product:sales"] },
            { "id": "p2", "fileName": "sow-2.pdf", "evidence": ["poe-document"], "shows": ["customer-signature", "product:power-apps"] },
        ],
        "association": {
            "solutionArea": area,
            "partnerRole": role,
            "customer": {
                "tenantId": "11111111-2222-3333-4444-555555555555", "domain": "fabrikam.example", "name": "Fabrikam",
                "contact": { "name": "Kim Lee", "title": "CIO", "email": "kim@fabrikam.example" },
            },
            "partnerContact": { "name": "Ana Sol", "email": "ana@contoso.example" },
            "products": ["sales", "power-apps"],
            "subscriptions": ["11111111-2222-3333-4444-555555555556"],
            "acknowledged": true,
            "revenue": { "sellerName": "Mia Kun", "isvProduct": "Planner" },
        },
    })
}

/// The fields of each object of a claim, in document order; `*` is an entry of a list.
pub static FIELDS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (place, _) in claimproof::claim::places() {
        if let Some((object, name)) = place.rsplit_once('/').filter(|(_, name)| *name != "*") {
            fields.entry(object.into()).or_default().push(name.into());
        }
    }
    fields
});

/// The fields of the object at this place; none where a claim has no object there.
pub fn fields(place: &str) -> Option<&'static Vec<String>> {
    let pattern: Vec<&str> =
        place.split('/').map(|token| if token.parse::<usize>().is_ok() { "*" } else { token }).collect();
    FIELDS.get(&pattern.join("/"))
}

/// JSON Pointers of everything below a value, parents first.
pub fn places(claim: &Json) -> Vec<String> {
    fn walk(value: &Json, place: &str, places: &mut Vec<String>) {
        let children: Vec<(String, &Json)> = match value {
            Json::Array(items) => items.iter().enumerate().map(|(n, item)| (n.to_string(), item)).collect(),
            Json::Object(entries) => entries.iter().map(|(name, value)| (escaped(name), value)).collect(),
            _ => Vec::new(),
        };
        for (token, child) in children {
            let place = format!("{place}/{token}");
            walk(child, &place, places);
            places.push(place);
        }
    }
    let mut places = Vec::new();
    walk(claim, "", &mut places);
    places.reverse();
    places
}

/// A name as a token of a JSON Pointer.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Splits a JSON Pointer into that of the parent and the last token, as a name.
pub fn split(place: &str) -> (&str, String) {
    let (parent, token) = place.rsplit_once('/').unwrap();
    (parent, token.replace("~1", "/").replace("~0", "~"))
}

/// One change to a claim: what to do, and three numbers that choose where and with what.
pub type Change = (u8, u16, u16, u16);

/// The claim after these changes; a change for which there is no place changes nothing.
pub fn changed(claim: &Json, changes: &[Change]) -> Json {
    let mut claim = claim.clone();
    for change in changes {
        change_once(&mut claim, *change);
    }
    claim
}

fn pick<T>(list: &[T], n: u16) -> Option<&T> {
    list.get(usize::from(n) % list.len().max(1))
}

/// One of the places, each field name being as likely as any other.
pub fn pick_by_name(places: &[String], at: u16, other: u16) -> Option<&String> {
    let mut named: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for place in places {
        named.entry(field_name(place)?).or_default().push(place);
    }
    let groups: Vec<&Vec<&String>> = named.values().collect();
    pick(pick(&groups, at)?, other).copied()
}

/// The last name of a path that is no number.
fn field_name(place: &str) -> Option<&str> {
    place.rsplit('/').find(|token| token.parse::<usize>().is_err())
}

fn change_once(claim: &mut Json, (what, at, with, other): Change) -> Option<()> {
    let places = places(claim);
    let here = pick_by_name(&places, at, other)?;
    let list = || {
        let is_list = |place: &&String| claim.pointer(place).is_some_and(Json::is_array);
        let lists: Vec<String> = places.iter().filter(is_list).cloned().collect();
        pick_by_name(&lists, at, other).cloned()
    };
    match what % 12 {
        0 => _ = removed(claim, here),
        1 => *claim.pointer_mut(here)? = pick(&EDGES, with)?.clone(),
        2..=5 => *claim.pointer_mut(here)? = plausible(here, with)?.clone(),
        6..=8 => {
            let absent = absent(claim);
            let place = pick_by_name(&absent, at, other)?;
            fill(claim, place, plausible(place, with)?.clone());
        }
        9 => {
            let place = list()?;
            reorder(claim.pointer_mut(&place)?.as_array_mut()?, u64::from(with));
        }
        10 => {
            let place = list()?;
            let list = claim.pointer_mut(&place)?.as_array_mut()?;
            let mut entry = pick(list, with)?.clone();
            if other % 4 > 0 && entry["id"].is_string() {
                entry["id"] = format!("again-{}", list.len()).into();
            }
            list.insert(usize::from(with >> 8) % (list.len() + 1), entry);
        }
        _ => {
            let value = removed(claim, here)?;
            let (parent, name) = split(here);
            claim.pointer_mut(parent)?.as_object_mut()?.insert(format!("{name}s"), value);
        }
    }
    Some(())
}

/// Takes a value out of its list or object.
pub fn removed(claim: &mut Json, place: &str) -> Option<Json> {
    let (parent, name) = split(place);
    match claim.pointer_mut(parent)? {
        Json::Array(items) => Some(items.remove(name.parse().ok()?)),
        Json::Object(entries) => entries.remove(&name),
        _ => None,
    }
}

/// JSON Pointers of the fields that the objects of a claim lack.
pub fn absent(claim: &Json) -> Vec<String> {
    let mut absent = Vec::new();
    for place in places(claim).into_iter().chain([String::new()]) {
        let Some(Json::Object(entries)) = claim.pointer(&place) else { continue };
        let lacking = fields(&place).into_iter().flatten().filter(|name| entries.get(*name).is_none_or(Json::is_null));
        absent.extend(lacking.map(|name| format!("{place}/{name}")));
    }
    absent
}

/// Gives an object a field.
pub fn fill(claim: &mut Json, place: &str, value: Json) {
    let (parent, name) = split(place);
    if let Some(Json::Object(entries)) = claim.pointer_mut(parent) {
        entries.insert(name, value);
    }
}

/// Puts the entries of a list into an order that depends on the seed alone.
pub fn reorder<T>(list: &mut [T], mut seed: u64) {
    for n in (1..list.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        list.swap(n, usize::try_from(seed >> 33).unwrap() % (n + 1));
    }
}

/// A value that somebody may have meant for the field at this place.
pub fn plausible(place: &str, n: u16) -> Option<&'static Json> {
    pick(PLAUSIBLE.get(field_name(place)?)?, n)
}

/// Values by the names of their fields: those of the claims, those of the rulebook, and others that matter to a rule.
static PLAUSIBLE: LazyLock<BTreeMap<String, Vec<Json>>> = LazyLock::new(|| {
    let mut values: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    let mut add = |name: &str, value: Json| {
        let known = values.entry(name.into()).or_default();
        if !known.contains(&value) {
            known.push(value);
        }
    };
    let dates = [
        "2023-12-31",
        "2024-01-01",
        "2024-02-29",
        "2024-06-30",
        "2024-07-01",
        "2024-07-20",
        "2024-08-16",
        "2022-08-15",
    ];
    let money = ["0.01", "99.99", "100", "100.005", "5000.00", "18750", "45000.01", "0.00", "-1", "1000000"];
    let files = ["scan.pdf", "photo.JPG", "mail.msg", "archive.zip", "noextension"];
    for (names, texts) in [
        ("submitOn startsOn endsOn approvedOn issuedOn completedOn certifiedOn", &dates[..]),
        ("claimedAmount amount total earned claimedBefore claimedBeforeForActivity hourlyCost cost", &money),
        ("usdPerUnit hours", &["1", "1.08", "0.0093", "2.5", "0"]),
        ("currency", &["EUR", "USD", "JPY", "KWD", "eur"]),
        ("country", &["US", "FR", "XK", "UK"]),
        ("fileName", &files),
        ("takenAt sentAt", &["2024-03-05T10:00:00", "2024-07-02T00:00:00+02:00", "2022-07-05T10:00:00Z"]),
        ("sha256", &["a1", "b2"]),
        ("problem", &["encrypted", "too-large"]),
        ("confidence", &["structured", "likely", "guess"]),
        ("detectedType", &["application/pdf", "image/jpeg"]),
        ("mode", &["air", "train", "bus"]),
        ("issuer", &["third-party", "microsoft"]),
        ("surfaceOwner", &["third-party", "partner"]),
        ("person", &["Ana Sol", "ana  sol", "Leo Roy", "Mia Kun", "Tom Ek", "Ida Wu"]),
        ("vendor name", &["Media GmbH", "MEDIA, gmbh", "Contoso Ltd", "contoso", "—"]),
        ("number", &["RE-1", "re - 1", "2024-118", "RE-2"]),
        ("invoice", &["i0", "i1", "i2", "i9"]),
        ("csr", &["s1", "s3", "s9"]),
        ("document", &["p0", "p1", "d0", "d9"]),
        ("conference", &["c1", "c2"]),
        ("id", &["e0", "e1", "i0", "d1", "c2", "new"]),
        ("email", &["kim@fabrikam.example", "kim@fabrikam"]),
        ("url", &["https://contoso.example/", "ftp://contoso.example"]),
        ("results-summary results-summary-offer", &["Good", "p1"]),
        ("examCode courseCode", &["AZ-900", ""]),
        (
            "usagePeriod",
            &[
                "2024-01-01/2024-06-30",
                "2023-07-01/2023-12-31",
                "2020-01-01/2020-06-30",
                "2030-07-01/2030-12-31",
                "2024-01-01/2024-03-31",
            ],
        ),
        ("route", &["co-op", "cpor"]),
        ("products", &["sales", "SALES"]),
    ] {
        for name in names.split(' ') {
            for text in texts {
                add(name, json!(text));
            }
        }
    }
    for (names, choices) in [
        (
            "readable hostedByMicrosoft includesAlcohol acknowledged microsoft optOutOfPayment",
            json!([true, false, null]),
        ),
        ("sizeBytes", json!([0, 999_999, 1_000_001, -1])),
        ("channels", json!([["email"], ["sms", "email"], ["direct-mail", 5], []])),
        ("subtypes", json!([["seo"], ["website"], ["built-in-house"], ["third-party", "seo"]])),
        (
            "components",
            json!([
                ["digital-advertising"],
                ["telemarketing", "partner-website-seo"],
                ["digital-advertising", "no-such"]
            ]),
        ),
        ("campaign", json!([{ "startsOn": "2024-01-01" }, { "endsOn": "2024-01-20", "startsOn": "2024-01-10" }])),
        ("preapproval", json!([{ "id": "PA-1", "approvedOn": "2024-01-01" }, { "id": "PA-2" }])),
        (
            "conferences",
            json!([[{ "id": "c1", "hostedByMicrosoft": false }], [{ "id": "c1", "hostedByMicrosoft": true }, { "id": "c2", "hostedByMicrosoft": true }]]),
        ),
        ("identifiers", json!([["RE-1", "2024-118"], [], null])),
        ("mentions", json!([{ "microsoft": false }, { "microsoft": true }])),
        ("evidence", json!([["csr"], ["event-photo"], ["email-dated-header", "poe-document"], ["any-invoice", 7], []])),
        (
            "shows",
            json!([
                ["microsoft-content"],
                ["partner-brand", "partner-contact", "microsoft-content"],
                ["url-visible", "shiny"],
                []
            ]),
        ),
        (
            "inspection",
            json!([
                { "sha256": "a1", "readable": true, "extensionMatches": false, "detectedType": "image/png" },
                { "sha256": "a1", "readable": false, "problem": "truncated" },
                { "sha256": "b2", "takenAt": "2024-07-02T00:00:00", "sentAt": "2024-07-02T00:00:00", "hasText": true, "mentions": { "microsoft": false } },
                { "identifiers": ["RE-7"], "hasText": true, "invoice": null },
                { "fileName": "another.pdf", "sizeBytes": 7 },
                { "sizeBytes": 2_000_000, "invoice": { "source": "ubl", "number": "X-1", "vendor": "Nobody", "issuedOn": "2024-03-21", "currency": "USD", "total": "7.00", "confidence": "structured" } },
                { "invoice": { "source": "text", "number": "X-1", "total": "7.00", "confidence": "guess" } },
            ]),
        ),
    ] {
        for name in names.split(' ') {
            choices.as_array().unwrap().iter().for_each(|value| add(name, value.clone()));
        }
    }
    let vocabulary = &book().vocabulary;
    book().programs.iter().for_each(|program| add("program", json!(program.id)));
    book().editions.iter().for_each(|edition| add("rulebook", json!(edition.id)));
    book().activity_ids().for_each(|id| add("kind", json!(id)));
    vocabulary.expense_kinds.iter().for_each(|kind| add("kind", json!(kind.id)));
    vocabulary.roles.iter().for_each(|role| add("submitterRole", json!(role.id)));
    for area in &vocabulary.solution_areas {
        add("solutionArea", json!(area.id));
        area.partner_roles.iter().for_each(|role| add("partnerRole", json!(role)));
    }
    for given in CLAIMS.iter() {
        for place in places(&given.claim) {
            let (_, name) = split(&place);
            if name.parse::<usize>().is_err() {
                add(&name, given.claim.pointer(&place).unwrap().clone());
            }
        }
    }
    values
});

/// Values at the edges of what can be read, and beyond.
static EDGES: LazyLock<Vec<Json>> = LazyLock::new(|| {
    let deep = (0..99).fold(json!("deep"), |inner, _| json!([inner]));
    let mut edges = json!([
        null, "", " \u{3000}\n", true, false, 0, -0.0, 1, -1, 0.1, 1e21, 1e-7, 123_456_789_012_345_680_u64, 1e308, [], {}, [null],
        [[]], { "a": null }, { "a": [""] }, { "": 1 }, { "a/b~c": 1 }, [1, "x"], "1250.00", "1,250.00", "+5", "1e5", "-5", "0.000",
        " 7.50 ", "999999999999999.999999999999999999", "9999999999999999", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31",
        "2024-1-1", "0000-01-01", "2024-01-01/2024-06-30", "2024-06-30/2024-01-01", "9999-07-01/9999-12-31", "x", "é\u{301}", "😀\u{fffd}",
        "\u{0}", "i1", "csr", "email",
    ]);
    let edges = edges.as_array_mut().unwrap();
    edges.push(deep);
    edges.clone()
});
