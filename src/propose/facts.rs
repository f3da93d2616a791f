//! What files agree on: who claims, what was done and when, in which currency.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::folder::{File, Folder};
use super::{Draft, ReadAt, Reason, costs, sort};
use crate::calendar::{Date, Period};
use crate::claim::Claim;
use crate::given::Given;
use crate::inspection::{FoundConfidence, FoundSign, SignPlace};
use crate::rulebook::types::{Activity, EvidenceIs, MetricSigns, MetricValue, Route};
use crate::rulebook::{Id, Rulebook};
use crate::text::{alike, folded};

/// Files that must agree on who claims.
const FEWEST_FILES: usize = 2;

/// How much more must speak for the first than for the second, in tenths.
const MARGIN: usize = 14;

/// The weight of a file that tells of the activity itself.
const TELLS: usize = 3;

/// Where a value was read, at most so often.
const MOST_PLACES: usize = 4;

/// A value that files agree on.
#[derive(Debug, Clone)]
pub struct Agreed<T> {
    /// The value.
    pub value: T,
    /// How sure it is.
    pub confidence: FoundConfidence,
    /// Where it was read.
    pub from: Vec<ReadAt>,
}

/// What files agree on.
pub struct Facts {
    /// The company that claims.
    pub partner: Option<Agreed<String>>,
    /// Its country.
    pub country: Option<Agreed<String>>,
    /// The activity.
    pub kind: Option<Agreed<Id>>,
    /// Its first and its last day.
    pub days: Option<Agreed<(Date, Date)>>,
    /// The usage period, as it was typed or by these days.
    pub period: Option<Period>,
    /// The currency of most invoices.
    pub currency: Option<Agreed<String>>,
    /// The name of an event.
    pub event: Option<Agreed<String>>,
    /// The kinds of evidence that the activity asks for, and may.
    pub asked: Vec<Id>,
    /// The rules of the activity.
    pub activity: Option<Activity>,
}

impl Facts {
    /// What the files that count agree on; what is typed comes first.
    pub fn of(folder: &Folder, claim: &Claim, today: Date, book: &Rulebook) -> Self {
        let partner = match claim.partner.name.get() {
            Some(name) => {
                Some(Agreed { value: name.clone(), confidence: FoundConfidence::Structured, from: Vec::new() })
            }
            None => partner(folder),
        };
        let country = partner.as_ref().and_then(|partner| country(folder, &partner.value));
        let days = match (&claim.activity.starts_on, &claim.activity.ends_on) {
            (Given::Is(first), Given::Is(last)) => {
                Some(Agreed { value: (*first, *last), confidence: FoundConfidence::Structured, from: Vec::new() })
            }
            _ => days(folder, book),
        };
        let typed = claim.usage_period.get().and_then(|period| book.period_between(period.first, period.last));
        let period = typed.or_else(|| days.as_ref().map(|days| book.period_of(days.value.0)));
        let edition = book.governing(Route::CoOp, period.unwrap_or_else(|| book.period_of(today)).first());
        let rules =
            |id: &str| edition.and_then(|edition| book.activity(edition, id)).map(|rules| rules.activity.clone());
        let kind = match claim.activity.kind.get() {
            Some(kind) => {
                Some(Agreed { value: kind.as_str().into(), confidence: FoundConfidence::Structured, from: Vec::new() })
            }
            None => kind(folder, book, &rules),
        };
        let activity = kind.as_ref().and_then(|kind| rules(&kind.value));
        let mut asked: Vec<Id> = Vec::new();
        for id in
            activity.iter().flat_map(|own| own.proofs.iter().flat_map(|proof| &proof.kinds).chain(&own.core_shown_by))
        {
            if !asked.contains(id) {
                asked.push(id.clone());
            }
        }
        Self {
            partner,
            country,
            kind,
            days,
            period,
            currency: currency(folder, book),
            event: event(folder),
            asked,
            activity,
        }
    }

    /// Whether the activity asks for a kind of evidence.
    pub fn asks(&self, kind: &str) -> bool {
        self.asked.iter().any(|asked| *asked == *kind)
    }
}

/// Whether a file only speaks of what is planned, or of what is to be paid.
pub fn is_beside(file: &File, book: &Rulebook) -> bool {
    // A title of its own comes before a word in the head that may mean something else.
    let own = sort::titled(file, book);
    let strong = |ids: &[Id]| ids.iter().any(|id| file.strength(id) > 1 && file.strength(id) >= own);
    !file.is_invoice() && (strong(&book.signs.plans) || strong(&book.signs.no_cost))
        || file.has("letter")
        || is_report(file, book)
}

/// Whether it is a certification of work done in house, whose days are those of the work.
fn is_report(file: &File, book: &Rulebook) -> bool {
    let kinds = book.signs.evidence.iter().filter(|kind| kind.is == Some(EvidenceIs::Csr));
    kinds.flat_map(|kind| &kind.signs).any(|sign| file.strength(sign) > 1)
}

/// How much a file tells of the activity.
fn weight(file: &File, book: &Rulebook) -> usize {
    if is_beside(file, book) {
        return 0;
    }
    if file.inspection.invoice.get().is_some() {
        return usize::from(file.is_invoice());
    }
    let title = |sign: &FoundSign| matches!(sign.place, SignPlace::Head | SignPlace::Name);
    let tells = file
        .signs
        .iter()
        .any(|sign| title(sign) && (sign.sign == "results" || sort::speaks_for_evidence(&sign.sign, book)));
    if tells || file.has("slides") { TELLS } else { 1 }
}

/// The company that most files name, and that is not who issued the invoice.
fn partner(folder: &Folder) -> Option<Agreed<String>> {
    let mut counted: BTreeMap<String, (usize, usize, String, Vec<ReadAt>)> = BTreeMap::new();
    for file in folder.kept() {
        let vendor = file.inspection.invoice.get().and_then(|invoice| invoice.vendor.get());
        let mut here: Vec<String> = Vec::new();
        for sign in file.companies() {
            let Some(name) = sign.value.as_deref() else { continue };
            let key = folded(name);
            if key.is_empty() || vendor.is_some_and(|vendor| alike(vendor, name)) || here.contains(&key) {
                continue;
            }
            let entry = counted.entry(key.clone()).or_insert_with(|| (0, 0, name.to_owned(), Vec::new()));
            entry.0 += if sign.sign == "buyer" { 3 } else { 2 };
            entry.1 += 1;
            entry.3.push(file.read(sign));
            here.push(key);
        }
    }
    // Names in capitals are those of others in smaller letters.
    let ((score, files, value, from), second) = first_of(counted.into_values().collect(), |(score, ..)| *score)?;
    let sure = files >= FEWEST_FILES && score * 10 >= second * MARGIN;
    Some(agreed(value, sure, from))
}

/// Whether a name is that of the company whose programme it is, or holds it.
pub fn names_vendor(name: &str, book: &Rulebook) -> bool {
    book.signs.vendor.as_ref().is_some_and(|vendor| folded(name).contains(&folded(vendor)))
}

/// The sign that this company is the host.
pub fn host<'f>(file: &'f File, book: &Rulebook) -> Option<&'f FoundSign> {
    file.of("host").find(|sign| sign.value.as_deref().is_some_and(|own| names_vendor(own, book)))
}

/// The first of those with the highest score, and the highest score among the others.
pub fn first_of<T>(all: Vec<T>, score: impl Fn(&T) -> usize) -> Option<(T, usize)> {
    let most = all.iter().map(&score).max()?;
    let at = all.iter().position(|own| score(own) == most)?;
    let second = all.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, own)| score(own)).max().unwrap_or_default();
    Some((all.into_iter().nth(at)?, second))
}

fn agreed<T>(value: T, sure: bool, mut from: Vec<ReadAt>) -> Agreed<T> {
    from.truncate(MOST_PLACES);
    Agreed { value, confidence: if sure { FoundConfidence::Likely } else { FoundConfidence::Guess }, from }
}

/// The country that blocks with the partner's name tell.
fn country(folder: &Folder, partner: &str) -> Option<Agreed<String>> {
    let mut counted: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    for file in folder.kept() {
        for sign in file.of("country").filter(|sign| alike(&sign.words, partner)) {
            if let Some(code) = &sign.value {
                counted.entry(code.clone()).or_default().push(file.read(sign));
            }
        }
    }
    let ((code, from), second) = first_of(counted.into_iter().collect(), |(_, from)| from.len())?;
    let sure = from.len() > second;
    Some(agreed(code, sure, from))
}

/// A period or a day with how much speaks for it, and where it was read.
type Told = (usize, (Date, Date), Vec<ReadAt>);

/// The days that most files tell of the activity. Periods say more than single days.
fn days(folder: &Folder, book: &Rulebook) -> Option<Agreed<(Date, Date)>> {
    let mut counted: BTreeMap<String, Told> = BTreeMap::new();
    for file in folder.kept() {
        let weight = weight(file, book);
        let issued = file.inspection.invoice.get().and_then(|invoice| invoice.issued_on.get().copied());
        for (span, sign) in file.spans().filter(|(_, sign)| weight > 0 && sign.place != SignPlace::Name) {
            if Some(span.0) == issued && span.0 == span.1 {
                continue;
            }
            let entry = counted.entry(format!("{}/{}", span.0, span.1)).or_insert_with(|| (0, span, Vec::new()));
            entry.0 += weight * if sign.sign == "period" { 2 } else { 1 };
            entry.2.push(file.read(sign));
        }
    }
    let all: Vec<Told> = counted.into_values().collect();
    // Of equals the longer, then the earlier.
    let key = |(score, span, _): &Told| (*score, span.0.days_until(span.1), std::cmp::Reverse(span.0));
    let at = (0..all.len()).max_by_key(|at| all.get(*at).map(key))?;
    let best = all.get(at)?.1;
    let within = |one: (Date, Date), other: (Date, Date)| other.0 <= one.0 && one.1 <= other.1;
    let others = all.iter().filter(|(_, span, _)| !within(*span, best));
    let second = others.map(|(score, ..)| *score).max().unwrap_or_default();
    let (score, value, from) = all.into_iter().nth(at)?;
    let sure = score >= TELLS && score * 10 >= second * MARGIN;
    Some(agreed(value, sure, from))
}

/// A file with what it may be.
struct Telling<'f> {
    file: &'f File,
    kinds: Vec<Id>,
    goods: Vec<(Id, u64)>,
}

impl<'f> Telling<'f> {
    fn of(file: &'f File, book: &Rulebook) -> Self {
        let goods = if file.is_invoice() { costs::kinds_by_goods(file, book) } else { Vec::new() };
        Self { file, kinds: sort::kinds_of(file, book), goods }
    }
}

/// The activity that most signs speak for.
fn kind(folder: &Folder, book: &Rulebook, rules: &impl Fn(&str) -> Option<Activity>) -> Option<Agreed<Id>> {
    let mut scores: Vec<(usize, Id, Vec<ReadAt>)> = Vec::new();
    let tells: Vec<Telling<'_>> =
        folder.kept().filter(|file| !is_beside(file, book)).map(|file| Telling::of(file, book)).collect();
    for spoken in &book.signs.activities {
        let Some(activity) = rules(&spoken.id) else { continue };
        let (mut score, mut from) = (0, Vec::new());
        let mut shown: Vec<Id> = Vec::new();
        for Telling { file, kinds, goods } in &tells {
            let own: Vec<&FoundSign> = file.all(&spoken.signs).filter(|sign| sign.place != SignPlace::Line).collect();
            let ids: BTreeSet<&str> = own.iter().map(|sign| sign.sign.as_str()).collect();
            score += 2 * ids.len().min(2);
            from.extend(own.first().map(|sign| file.read(sign)));
            for kind in kinds {
                if activity.proofs.iter().any(|proof| proof.kinds.contains(kind)) && !shown.contains(kind) {
                    score += 2;
                    shown.push(kind.clone());
                }
            }
            let eligible = activity.expenses.as_deref().unwrap_or_default();
            score += goods.iter().filter(|(kind, _)| eligible.contains(kind)).count().min(1) * 2;
        }
        if score > 0 {
            scores.push((score, spoken.id.clone(), from));
        }
    }
    let ((score, id, from), second) = first_of(scores, |(score, ..)| *score)?;
    let sure = score > 5 && score * 10 >= second * 12;
    Some(agreed(id, sure, from))
}

/// The currency of most invoices.
fn currency(folder: &Folder, book: &Rulebook) -> Option<Agreed<String>> {
    let mut counted: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    for file in folder.kept().filter(|file| file.is_invoice() && !is_beside(file, book)) {
        if let Some(code) = folder.invoice(file).and_then(|invoice| invoice.currency.get()) {
            counted.entry(code.clone()).or_default().push(file.itself());
        }
    }
    let ((code, from), second) = first_of(counted.into_iter().collect(), |(_, from)| from.len())?;
    let sure = from.len() > second;
    Some(agreed(code, sure, from))
}

/// The event that most files name.
fn event(folder: &Folder) -> Option<Agreed<String>> {
    let mut counted: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    for file in folder.kept() {
        let mut here: Vec<&str> = Vec::new();
        for sign in file.of("event-name") {
            if let Some(name) = sign.value.as_deref().filter(|name| !here.contains(name)) {
                counted.entry(name.into()).or_default().push(file.read(sign));
                here.push(name);
            }
        }
    }
    let ((name, from), second) = first_of(counted.into_iter().collect(), |(_, from)| from.len())?;
    let sure = from.len() > 1 && from.len() > second;
    Some(agreed(name, sure, from))
}

/// Proposes what files agree on.
pub fn claim(draft: &mut Draft<'_>, folder: &Folder, facts: &Facts) {
    let typed = draft.claim;
    let put =
        |draft: &mut Draft<'_>, path: &str, absent: bool, agreed: Option<(Value, FoundConfidence, Vec<ReadAt>)>| {
            if let (true, Some((value, confidence, from))) = (absent, agreed) {
                draft.add(path, value, confidence, Reason::Agreement, from);
            }
        };
    let text = |agreed: &Option<Agreed<String>>| {
        agreed.as_ref().map(|own| (json!(own.value), own.confidence, own.from.clone()))
    };
    put(draft, "/partner/name", typed.partner.name.is_absent(), text(&facts.partner));
    put(draft, "/partner/country", typed.partner.country.is_absent(), text(&facts.country));
    if let (true, Some(days), Some(period)) = (typed.usage_period.is_absent(), &facts.days, facts.period) {
        let whole = period.holds(days.value.0) && period.holds(days.value.1);
        let confidence = if whole { days.confidence } else { FoundConfidence::Guess };
        put(draft, "/usagePeriod", true, Some((json!(period.interval()), confidence, days.from.clone())));
    }
    let kind = facts.kind.as_ref().map(|own| (json!(own.value), own.confidence, own.from.clone()));
    put(draft, "/activity/kind", typed.activity.kind.is_absent(), kind);
    let day = |pick: fn((Date, Date)) -> Date| {
        facts.days.as_ref().map(|own| (json!(pick(own.value).to_string()), own.confidence, own.from.clone()))
    };
    put(draft, "/activity/startsOn", typed.activity.starts_on.is_absent(), day(|days| days.0));
    put(draft, "/activity/endsOn", typed.activity.ends_on.is_absent(), day(|days| days.1));
    put(draft, "/currency", typed.currency.is_absent(), text(&facts.currency));
    let Some(activity) = &facts.activity else { return };
    let signs = &draft.book.signs;
    let parts = |spoken: &[crate::rulebook::types::Spoken], of: &[Id]| {
        let (mut ids, mut from) = (Vec::new(), Vec::new());
        for id in of {
            let Some(own) = spoken.iter().find(|own| own.id == *id) else { continue };
            let found = folder.kept().filter(|file| !is_beside(file, draft.book)).find_map(|file| {
                // What a text mentions by the way is no part of what was done.
                let bought = |sign: &&FoundSign| {
                    file.is_invoice() && (sign.place == SignPlace::Line || file.of(&sign.sign).count() > 1)
                };
                let is = |sign: &&FoundSign| matches!(sign.place, SignPlace::Name | SignPlace::Head | SignPlace::Data);
                file.all(&own.signs).find(|sign| bought(sign) || is(sign)).map(|sign| file.read(sign))
            });
            if let Some(found) = found {
                ids.push(id.clone());
                from.push(found);
            }
        }
        (!ids.is_empty()).then_some((json!(ids), FoundConfidence::Likely, from))
    };
    let (channels, subtypes) = (parts(&signs.channels, &activity.channels), parts(&signs.subtypes, &activity.subtypes));
    put(draft, "/activity/channels", typed.activity.channels.is_absent(), channels);
    put(draft, "/activity/subtypes", typed.activity.subtypes.is_absent(), subtypes);
    if let Some(event) = facts.event.as_ref().filter(|_| activity.conferences && typed.activity.conferences.is_absent())
    {
        let hosted =
            names_vendor(&event.value, draft.book) || folder.kept().any(|file| host(file, draft.book).is_some());
        let value = json!({ "id": CONFERENCE, "name": event.value, "hostedByMicrosoft": hosted });
        draft.add("/activity/conferences/-", value, event.confidence, Reason::Agreement, event.from.clone());
    }
    metric(draft, folder, activity);
}

/// The id of a conference that is proposed.
pub const CONFERENCE: &str = "c-1";

/// Proposes the figure that the activity asks for.
fn metric(draft: &mut Draft<'_>, folder: &Folder, activity: &Activity) {
    let Some(id) = &activity.metric else { return };
    let metrics = &draft.claim.metrics;
    let is_absent = match id.as_str() {
        "estimated-reach" => metrics.estimated_reach.is_absent(),
        "registered-guests" => metrics.registered_guests.is_absent(),
        "attendees-or-booth-visitors-estimated" => metrics.attendees_or_booth_visitors_estimated.is_absent(),
        "attendee-count" => metrics.attendee_count.is_absent(),
        "results-summary" => metrics.results_summary.is_absent(),
        "results-summary-offer" => metrics.results_summary_offer.is_absent(),
        _ => false,
    };
    let book = draft.book;
    let (Some(signs), Some(metric)) =
        (book.signs.metrics.iter().find(|own| own.id == *id), book.vocabulary.metrics.iter().find(|own| own.id == *id))
    else {
        return;
    };
    if !is_absent {
        return;
    }
    let path = format!("/metrics/{id}");
    match metric.value {
        MetricValue::Summary => {
            let best = |file: &&File| signs.signs.iter().map(|sign| file.strength(sign)).max().unwrap_or_default();
            let all: Vec<&File> = folder
                .kept()
                .filter(|file| best(file) > 1 && file.inspection.invoice.get().is_none() && !file.has("letter"))
                .collect();
            let Some((file, second)) = first_of(all, |file| best(file)) else { return };
            let confidence = if best(&file) > second { FoundConfidence::Likely } else { FoundConfidence::Guess };
            let from = vec![file.all(&signs.signs).next().map_or_else(|| file.itself(), |sign| file.read(sign))];
            let id = file.id.clone();
            let needs = sort::document(draft, file, confidence);
            let own = draft.add(path, json!(id), confidence, Reason::Sign, from);
            own.needs.extend(needs);
        }
        MetricValue::Count => count(draft, folder, signs, &path),
        MetricValue::CallsAndContacts | MetricValue::Attendees => {}
    }
}

/// A count beside its label, or the rows of a list of that name.
fn count(draft: &mut Draft<'_>, folder: &Folder, signs: &MetricSigns, path: &str) {
    let mut found: Vec<(usize, u64, Reason, ReadAt)> = Vec::new();
    for file in folder.kept().filter(|file| !is_beside(file, draft.book)) {
        let weight = weight(file, draft.book);
        for sign in file.all(&signs.signs) {
            if let Some(value) = sign.value.as_deref().and_then(|value| value.parse().ok()) {
                let weight = if sign.place == SignPlace::Label { weight } else { weight.min(1) };
                found.push((weight, value, Reason::Label, file.read(sign)));
            }
        }
        let is_list = signs.lists.iter().map(|sign| file.strength(sign)).max().unwrap_or_default() > 1;
        for sign in file.of("listed").filter(|_| is_list) {
            if let Some(value) = sign.value.as_deref().and_then(|value| value.parse().ok()) {
                found.push((TELLS, value, Reason::Rows, file.read(sign)));
            }
        }
    }
    let values: Vec<(usize, u64)> = found.iter().map(|(weight, value, ..)| (*weight, *value)).collect();
    let Some(((weight, value, reason, from), _)) = first_of(found, |(weight, ..)| *weight) else { return };
    let rival = values.iter().any(|(other, number)| *number != value && *other == weight);
    let confidence = if rival || weight < TELLS { FoundConfidence::Guess } else { FoundConfidence::Likely };
    draft.add(path, json!(value), confidence, reason, vec![from]);
}
