//! What each file is taken for: a kind of evidence, and what it shows.

use serde_json::{Map, Value, json};

use super::facts::{self, Facts, first_of, is_beside};
use super::folder::{File, Folder};
use super::{Draft, ReadAt, Reason, costs};
use crate::calendar::Date;
use crate::inspection::{FoundConfidence, FoundSign, SignPlace};
use crate::rulebook::types::{EvidenceIs, EvidenceSigns, ShownBy};
use crate::rulebook::{Id, Rulebook};
use crate::text::{folded, same};

/// Signs that say what a picture looks like, and not what it is a picture of.
const LOOKS: [&str; 3] = ["photo", "screenshot", "picture"];

/// Signs of names of files that are no titles.
const NO_TITLES: [&str; 8] = ["copy", "outdated", "draft", "test", "photo", "screenshot", "logo", "mock-up"];

/// Whether a sign speaks for a kind of evidence.
pub fn speaks_for_evidence(sign: &str, book: &Rulebook) -> bool {
    book.signs.evidence.iter().any(|kind| kind.signs.iter().any(|own| *own == *sign))
}

/// The kinds of evidence that a file may be by its signs.
pub fn kinds_of(file: &File, book: &Rulebook) -> Vec<Id> {
    let top = top(file);
    let speaks = |kind: &&EvidenceSigns| {
        kind.signs.iter().any(|sign| {
            let strength = file.strength(sign);
            strength > 1 && (strength >= top || LOOKS.contains(&sign.as_str()))
        })
    };
    book.signs.evidence.iter().filter(speaks).map(|kind| kind.id.clone()).collect()
}

/// How strongly a file calls itself something that is evidence.
pub fn titled(file: &File, book: &Rulebook) -> usize {
    let signs = book.signs.evidence.iter().flat_map(|kind| &kind.signs).filter(|sign| !LOOKS.contains(&sign.as_str()));
    signs.map(|sign| file.strength(sign)).max().unwrap_or_default()
}

/// How strongly a file calls itself anything.
fn top(file: &File) -> usize {
    let is_title = |sign: &&FoundSign| {
        matches!(sign.place, SignPlace::Name | SignPlace::Head) && !NO_TITLES.contains(&sign.sign.as_str())
    };
    file.signs.iter().filter(is_title).map(|sign| file.strength(&sign.sign)).max().unwrap_or_default()
}

/// Proposes what a file is.
pub fn file(draft: &mut Draft<'_>, folder: &Folder, facts: &Facts, at: usize) {
    let Some(file) = folder.files.get(at) else { return };
    if left_out(draft, file) {
        return;
    }
    if costs::invoice(draft, folder, facts, at) || costs::report(draft, facts, file) {
        return;
    }
    let found = kind(file, facts, draft.book);
    if let Some((kind, confidence, sign)) = found {
        evidence(draft, facts, file, &kind, confidence, &sign);
    } else if file.document.is_none() {
        // What nothing speaks for is taken only where somebody wants it.
        let from = match file.signs.iter().find(|sign| matches!(sign.place, SignPlace::Head | SignPlace::Name)) {
            Some(sign) => file.read(sign),
            None => file.itself(),
        };
        let params = what(file);
        let proposal = draft.add("/documents/-", as_document(file), FoundConfidence::Guess, Reason::File, vec![from]);
        proposal.params = params;
    }
}

/// Proposes to leave a file out, if it was set aside.
pub fn left_out(draft: &mut Draft<'_>, file: &File) -> bool {
    let Some((aside, other)) = &file.aside else { return false };
    if file.document.is_none() {
        let from = match other {
            Some(other) => vec![file.itself(), ReadAt { document: other.clone(), page: None, words: None }],
            None => vec![aside_from(file, draft.book)],
        };
        let proposal = draft.add("/documents/-", as_document(file), FoundConfidence::Likely, Reason::File, from);
        proposal.set_aside = Some(*aside);
    }
    true
}

/// What a file calls itself, for its texts.
fn what(file: &File) -> Map<String, Value> {
    let mut params = Map::new();
    let titles =
        file.signs.iter().filter(|sign| matches!(sign.place, SignPlace::Head | SignPlace::Name | SignPlace::Data));
    if let Some(sign) = titles.max_by_key(|sign| file.strength(&sign.sign)) {
        params.insert("sign".into(), json!(sign.sign));
    }
    params
}

/// Where a file says that it is no part of the claim.
fn aside_from(file: &File, book: &Rulebook) -> ReadAt {
    file.all(&book.signs.drafts).next().map_or_else(|| file.itself(), |sign| file.read(sign))
}

/// The kind of evidence that a file is, among those that the activity asks for.
fn kind(file: &File, facts: &Facts, book: &Rulebook) -> Option<(Id, FoundConfidence, FoundSign)> {
    if is_beside(file, book) || file.inspection.readable.get() == Some(&false) || file.has("logo") {
        return None;
    }
    let top = top(file);
    let is_asked = |kind: &&EvidenceSigns| facts.asks(&kind.id) && kind.is.is_none();
    let mut found: Vec<(usize, &EvidenceSigns, &FoundSign)> = Vec::new();
    for kind in book.signs.evidence.iter().filter(is_asked) {
        let best = kind.signs.iter().filter_map(|id| {
            let sign = file.of(id).next()?;
            Some((file.strength_in_all(id) + usize::from(!LOOKS.contains(&sign.sign.as_str())), sign))
        });
        let Some((strength, sign)) = best.max_by_key(|(strength, _)| *strength) else { continue };
        let looks = kind.signs.iter().any(|id| LOOKS.contains(&id.as_str()) && file.has(id));
        if kind.picture && !file.is_picture() || !kind.picture && file.has("picture") {
            continue;
        }
        let is_link = book.vocabulary.evidence_kinds.iter().any(|own| own.id == kind.id && own.link);
        let is_plain = file.inspection.detected_type.get().is_some_and(|kind| kind.starts_with("text/"));
        if is_link && !is_plain {
            continue;
        }
        if strength > 1 && (strength > top || looks) {
            found.push((strength, kind, sign));
        }
    }
    let ((strength, kind, sign), second) = first_of(found, |(strength, ..)| *strength)?;
    let is_photo = book.vocabulary.evidence_kinds.iter().any(|own| own.id == kind.id && own.photo);
    let is_mail = book.vocabulary.evidence_kinds.iter().any(|own| own.id == kind.id && own.mail);
    let days = facts.days.as_ref().map(|days| days.value);
    let on_its_day = match (file.day(), days) {
        (Some(day), Some((first, last))) => (first..=last).contains(&day),
        _ => false,
    };
    let names_vendor = file.inspection.mentions.get().and_then(|mentions| mentions.microsoft.get()) == Some(&true);
    let certain = facts.kind.as_ref().is_some_and(|kind| kind.confidence < FoundConfidence::Guess) && strength > second;
    let likely = certain
        && match () {
            // What a picture shows, only its day or its name can tell.
            () if is_photo => on_its_day,
            () if is_mail => on_its_day && names_vendor,
            () if kind.picture => !LOOKS.contains(&sign.sign.as_str()) && file.has("screen-sized"),
            () => strength > 2 && is_near(file, days),
        };
    Some((kind.id.clone(), if likely { FoundConfidence::Likely } else { FoundConfidence::Guess }, sign.clone()))
}

/// Days around an activity within which what proves it names a day, if any.
const NEAR: i64 = 60;

/// Whether a file names no day, or one around the activity.
fn is_near(file: &File, days: Option<(Date, Date)>) -> bool {
    let Some((first, last)) = days else { return true };
    let mut spans = file.spans().peekable();
    spans.peek().is_none() || spans.any(|((from, to), _)| to.days_until(first) <= NEAR && last.days_until(from) <= NEAR)
}

/// Proposes a file as evidence, and what it shows.
fn evidence(
    draft: &mut Draft<'_>,
    facts: &Facts,
    file: &File,
    kind: &Id,
    confidence: FoundConfidence,
    sign: &FoundSign,
) {
    let is_link = draft.book.vocabulary.evidence_kinds.iter().any(|own| own.id == *kind && own.link);
    let address = file.of("address").find_map(|sign| sign.value.clone());
    if is_link && address.is_none() {
        if file.document.is_none() {
            draft.add("/documents/-", as_document(file), FoundConfidence::Guess, Reason::File, vec![file.read(sign)]);
        }
        return;
    }
    let needs = if is_link && file.document.is_none() {
        // The address counts, and not the file that holds it.
        let value = json!({ "id": file.id, "url": address });
        let proposal = draft.add("/documents/-", value, confidence, Reason::Sign, vec![file.read(sign)]);
        vec![proposal.id.clone()]
    } else {
        document(draft, file, confidence)
    };
    proof(draft, file, kind, confidence, Reason::Sign, file.read(sign), &needs);
    shows(draft, facts, file, &needs);
}

/// Proposes a file as a document; gives the id of the proposal, where it is none yet.
pub fn document(draft: &mut Draft<'_>, file: &File, confidence: FoundConfidence) -> Vec<String> {
    if file.document.is_some() {
        return Vec::new();
    }
    let is_same = |own: &&mut super::Proposal| {
        own.path == "/documents/-" && own.from.first().is_some_and(|from| from.document == file.id)
    };
    if let Some(own) = draft.proposals.iter_mut().find(is_same) {
        own.confidence = own.confidence.min(confidence);
        return vec![own.id.clone()];
    }
    vec![draft.add("/documents/-", as_document(file), confidence, Reason::File, vec![file.itself()]).id.clone()]
}

/// Proposes the kind of evidence that a document is.
pub fn proof(
    draft: &mut Draft<'_>,
    file: &File,
    kind: &Id,
    confidence: FoundConfidence,
    reason: Reason,
    from: ReadAt,
    needs: &[String],
) {
    let typed = file.document.and_then(|n| draft.claim.documents.entries().find(|(own, _)| *own == n));
    if typed.is_some_and(|(_, document)| !document.evidence.is_absent()) {
        return;
    }
    let n = place(draft, file);
    let proposal = draft.add(format!("/documents/{n}/evidence"), json!([kind]), confidence, reason, vec![from]);
    proposal.needs = needs.to_vec();
}

/// Where a document stands, or will when all that was proposed before it is accepted.
fn place(draft: &Draft<'_>, file: &File) -> usize {
    file.document.unwrap_or_else(|| {
        let typed = draft.claim.documents.get().map_or(0, Vec::len);
        let added = draft.proposals.iter().filter(|own| own.path == "/documents/-" && own.set_aside.is_none());
        typed + added.take_while(|own| own.from.first().is_none_or(|from| from.document != file.id)).count()
    })
}

/// Proposes what a document shows, as far as its text tells.
fn shows(draft: &mut Draft<'_>, facts: &Facts, file: &File, needs: &[String]) {
    if file.is_picture() {
        return;
    }
    let Some(activity) = &facts.activity else { return };
    let partner = facts.partner.as_ref().map(|partner| partner.value.as_str()).unwrap_or_default();
    let names_partner = !partner.is_empty() && file.names(partner);
    let is_partners = |sign: &FoundSign| {
        let host = sign.value.as_deref().and_then(|own| own.split_once('@')).map_or("", |(_, host)| host);
        let domain = folded(host.split('.').next().unwrap_or_default());
        domain.chars().count() > 2 && folded(partner).contains(&domain)
    };
    let mut shown: Vec<&Id> = Vec::new();
    let mut from: Vec<ReadAt> = Vec::new();
    for show in &draft.book.signs.shows {
        if !activity.core.contains(&show.id) && !activity.core_recommended.contains(&show.id) {
            continue;
        }
        let by = match show.by {
            ShownBy::PartnerName => {
                let mail = file.of("e-mail").find(|sign| is_partners(sign));
                let company = file.companies().find(|sign| {
                    sign.value.as_deref().is_some_and(|own| same(own, partner) || crate::text::alike(own, partner))
                });
                if names_partner || file.calls(partner) {
                    company.or(mail).map(|sign| file.read(sign)).or_else(|| Some(file.itself()))
                } else {
                    mail.map(|sign| file.read(sign))
                }
            }
            ShownBy::PartnerContact => {
                let phone = file.of("phone").next().filter(|_| names_partner);
                file.of("e-mail").find(|sign| is_partners(sign)).or(phone).map(|sign| file.read(sign))
            }
            ShownBy::VendorMention => {
                let named = file.inspection.mentions.get().and_then(|mentions| mentions.microsoft.get()) == Some(&true);
                named.then(|| file.itself())
            }
            ShownBy::VendorAlone => vendor_alone(file, partner, draft.book).map(|sign| file.read(sign)),
            ShownBy::VendorHost => facts::host(file, draft.book).map(|sign| file.read(sign)),
        };
        if let Some(by) = by {
            shown.push(&show.id);
            from.push(by);
        }
    }
    if !shown.is_empty() {
        self::shown(draft, file, &json!(shown), from, needs);
    }
}

/// Proposes what a document shows, unless somebody said so already.
pub fn shown(draft: &mut Draft<'_>, file: &File, value: &Value, from: Vec<ReadAt>, needs: &[String]) {
    let typed = file.document.and_then(|n| draft.claim.documents.entries().find(|(own, _)| *own == n));
    if typed.is_some_and(|(_, document)| !document.shows.is_absent()) {
        return;
    }
    let n = place(draft, file);
    let path = format!("/documents/{n}/shows");
    draft.add(path, value.clone(), FoundConfidence::Likely, Reason::Named, from).needs = needs.to_vec();
}

/// The name of the company whose programme it is, where a file names it first, no other company but the partner, and no product
/// of another.
fn vendor_alone<'f>(file: &'f File, partner: &str, book: &Rulebook) -> Option<&'f FoundSign> {
    let first = file.of("name").next()?;
    let names_vendor = |sign: &FoundSign| sign.value.as_deref().is_some_and(|own| facts::names_vendor(own, book));
    let is_partner = |sign: &FoundSign| {
        sign.value.as_deref().is_some_and(|own| same(own, partner) || crate::text::alike(own, partner))
    };
    let names_other = file.companies().any(|sign| !names_vendor(sign) && !is_partner(sign));
    let is_alone = names_vendor(first) && !names_other && file.all(&book.signs.other_vendors).next().is_none();
    is_alone.then_some(first)
}

/// The entry of a claim that a file is.
pub fn as_document(file: &File) -> Value {
    let mut entry = Map::new();
    entry.insert("id".into(), json!(file.id));
    let inspection = &file.inspection;
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            entry.insert(name.into(), value);
        }
    };
    put("fileName", inspection.file_name.get().map(|name| json!(name)));
    put("mediaType", inspection.detected_type.get().map(|kind| json!(kind)));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are whole numbers")]
    put("sizeBytes", inspection.size_bytes.get().map(|size| json!(*size as u64)));
    put("sha256", inspection.sha256.get().map(|hash| json!(hash)));
    Value::Object(entry)
}

/// The kind of evidence that an invoice of an issuer is, or a certification.
pub fn kind_of_proof(book: &Rulebook, is: EvidenceIs, issuer: Option<&str>) -> Option<Id> {
    let fits = |kind: &&EvidenceSigns| kind.is == Some(is) && (issuer.is_none() || kind.issuer.as_deref() == issuer);
    book.signs.evidence.iter().find(fits).map(|kind| kind.id.clone())
}
