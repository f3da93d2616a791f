//! Which files are left out: what systems leave behind, second copies, drafts, and what belongs to another claim.

use std::collections::{BTreeMap, BTreeSet};

use super::Aside;
use super::facts::Facts;
use super::folder::{File, Folder, stem};
use crate::claim::Claim;
use crate::given::Given;
use crate::inspection::{FoundInvoice, FoundSource, Problem, SignPlace};
use crate::rulebook::Rulebook;
use crate::text::{alike, folded, same};

/// Days before the first and after the last day on which a photo may have been taken all the same.
const NEAR: i64 = 1;

/// Days before an activity from which on an invoice may be for something else.
const LONG_BEFORE: i64 = 30;

/// What needs no look at the other facts.
pub fn first(folder: &mut Folder, book: &Rulebook) {
    for file in &mut folder.files {
        if file.has("system-file") {
            file.aside = Some((Aside::SystemFile, None));
        }
    }
    copies(folder);
    invoices(folder);
    versions(folder);
    for file in &mut folder.files {
        let is_draft = file.all(&book.signs.drafts).any(|sign| match sign.place {
            SignPlace::Name => true,
            SignPlace::Head | SignPlace::Body => !file.is_invoice() && !file.has("press-proof"),
            _ => false,
        });
        if is_draft && file.aside.is_none() && file.document.is_none() {
            file.aside = Some((Aside::Draft, None));
        }
    }
}

/// How much a file is the one to take among equal ones: the smaller, the better.
fn rank(file: &File) -> (bool, bool, usize, String) {
    let broken = file.inspection.problem.get().is_some();
    let marked = file.has("copy-mark") || file.has("copy");
    (file.document.is_none(), broken || marked, file.id.matches('/').count(), file.name().into())
}

/// Of files with the same bytes, and of broken ones beside a whole one of the same name, the better is taken.
fn copies(folder: &mut Folder) {
    let hash = |file: &File| file.inspection.sha256.get().filter(|hash| !hash.is_empty()).cloned();
    let order: BTreeSet<_> = folder.files.iter().enumerate().map(|(at, file)| (rank(file), at)).collect();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (_, at) in order {
        let Some(file) = folder.files.get_mut(at).filter(|file| file.aside.is_none()) else { continue };
        let Some(hash) = hash(file) else { continue };
        match seen.get(&hash) {
            Some(other) if file.document.is_none() => file.aside = Some((Aside::Duplicate, Some(other.clone()))),
            Some(_) => {}
            None => {
                seen.insert(hash, file.id.clone());
            }
        }
    }
    let is_broken = |file: &File| {
        let problem = file.inspection.problem.get();
        matches!(problem, Some(Problem::Truncated | Problem::Corrupt | Problem::Empty)) && file.document.is_none()
    };
    let whole: BTreeMap<String, String> = folder
        .kept()
        .filter(|file| file.inspection.problem.get().is_none())
        .map(|file| (folded(stem(file.name())), file.id.clone()))
        .filter(|(stem, _)| !stem.is_empty())
        .collect();
    for file in folder.files.iter_mut().filter(|file| file.aside.is_none() && is_broken(file)) {
        if let Some(id) = whole.get(&folded(stem(file.name()))) {
            file.aside = Some((Aside::Duplicate, Some(id.clone())));
        }
    }
}

/// The name of a file up to the number of its version, and that number: `Plan v2.docx`.
fn version(name: &str) -> Option<(String, u32)> {
    let stem = stem(name);
    let digits = stem.trim_end_matches(|own: char| own.is_ascii_digit());
    let number = stem.get(digits.len()..).filter(|number| (1..=2).contains(&number.len()))?;
    let base = digits.strip_suffix(['v', 'V'])?;
    let base = base.strip_suffix([' ', '_', '-', '.'])?;
    Some((base.to_lowercase(), number.parse().ok()?))
}

/// Of files that differ in the number of their version alone the last is taken.
fn versions(folder: &mut Folder) {
    let mut last: BTreeMap<String, (u32, String)> = BTreeMap::new();
    for file in folder.kept() {
        let Some((base, number)) = version(file.name()) else { continue };
        if last.get(&base).is_none_or(|(known, _)| *known < number) {
            last.insert(base, (number, file.id.clone()));
        }
    }
    for file in folder.files.iter_mut().filter(|file| file.aside.is_none() && file.document.is_none()) {
        let Some((base, number)) = version(file.name()) else { continue };
        if let Some((_, id)) = last.get(&base).filter(|(later, _)| *later > number) {
            file.aside = Some((Aside::Draft, Some(id.clone())));
        }
    }
}

/// The same invoice as data and as pages: the pages are taken, with the values of the data.
fn invoices(folder: &mut Folder) {
    let is_data = |file: &File| {
        let source = file.inspection.invoice.get().and_then(|invoice| invoice.source.get().copied());
        matches!(source, Some(FoundSource::Ubl | FoundSource::Cii))
    };
    let total =
        |file: &File| file.inspection.invoice.get().and_then(|invoice| Some(invoice.total.get()?.amount.plain()));
    let mut shown: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, file) in folder.files.iter().enumerate().filter(|(_, file)| file.aside.is_none() && !is_data(file)) {
        if let Some(total) = total(file) {
            shown.entry(total).or_default().push(at);
        }
    }
    for at in 0..folder.files.len() {
        let Some(data) =
            folder.files.get(at).filter(|file| is_data(file) && file.aside.is_none() && file.document.is_none())
        else {
            continue;
        };
        let Some(invoice) = data.inspection.invoice.get() else { continue };
        let pages = total(data).and_then(|total| shown.get(&total));
        let pages = pages.into_iter().flatten().copied().find(|other| {
            let own = folder.files.get(*other).and_then(|file| file.inspection.invoice.get());
            own.is_some_and(|own| is_same(own, invoice))
        });
        let Some(pages) = pages else { continue };
        let id = folder.files.get(pages).map(|file| file.id.clone());
        if let Some(file) = folder.files.get_mut(pages) {
            file.twin = Some(at);
        }
        if let Some(file) = folder.files.get_mut(at) {
            file.aside = Some((Aside::Duplicate, id));
        }
    }
}

/// Whether two are the same invoice: the same number, or none and the same vendor, and the same total.
fn is_same(one: &FoundInvoice, other: &FoundInvoice) -> bool {
    let total = |invoice: &FoundInvoice| invoice.total.get().map(|total| total.amount.plain());
    let agree = |a: &crate::forms::Text, b: &crate::forms::Text, same: fn(&str, &str) -> bool| match (a.get(), b.get())
    {
        (Some(a), Some(b)) => Some(same(a, b)),
        _ => None,
    };
    let number = agree(&one.number, &other.number, same);
    let vendor = agree(&one.vendor, &other.vendor, alike);
    total(one).is_some() && total(one) == total(other) && number.or(vendor) == Some(true) && vendor != Some(false)
}

/// What belongs to another claim, by what the files agree on.
pub fn by_facts(folder: &mut Folder, facts: &Facts, claim: &Claim, book: &Rulebook) {
    let days = facts.days.as_ref().map(|days| days.value);
    let photos: Vec<&str> = book
        .signs
        .evidence
        .iter()
        .filter(|kind| kind.picture && facts.asks(&kind.id))
        .map(|kind| kind.id.as_str())
        .collect();
    let takes_photos =
        book.vocabulary.evidence_kinds.iter().any(|kind| kind.photo && photos.iter().any(|own| kind.id == **own));
    let currency =
        claim.currency.get().cloned().or_else(|| facts.currency.as_ref().map(|currency| currency.value.clone()));
    for file in folder.files.iter_mut().filter(|file| file.aside.is_none() && file.document.is_none()) {
        let other = Some((Aside::OtherClaim, None));
        if file.has("photo") && takes_photos {
            if let (Some(day), Some((first, last))) = (file.day(), days)
                && (day.days_until(first) > NEAR || last.days_until(day) > NEAR)
            {
                file.aside = other;
            }
            continue;
        }
        if !file.is_invoice() {
            continue;
        }
        let Some(invoice) = file.inspection.invoice.get() else { continue };
        if let (Some(own), Some(currency)) = (invoice.currency.get(), &currency)
            && own != currency
        {
            file.aside = other;
            continue;
        }
        let (Given::Is(issued), Some((first, last)), Some(period)) = (&invoice.issued_on, days, facts.period) else {
            continue;
        };
        let of_it = file.spans().any(|((from, to), sign)| {
            from <= last && first <= to && (sign.sign == "period" || from == first || from == last) && from != *issued
        });
        let shares_event = facts
            .event
            .as_ref()
            .is_some_and(|event| file.of("event-name").any(|sign| sign.value.as_deref() == Some(event.value.as_str())));
        if *issued < period.first() && issued.days_until(first) > LONG_BEFORE && !of_it && !shares_event {
            file.aside = other;
        }
    }
}
