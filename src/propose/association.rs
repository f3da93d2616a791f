//! What files say of a customer association: its proof of execution, and the people and the directory of its customer.

use std::collections::BTreeMap;

use serde_json::json;

use super::folder::{File, Folder};
use super::{Draft, ReadAt, Reason, sort};
use crate::claim::Text;
use crate::forms::is_guid;
use crate::inspection::{FoundConfidence, FoundSign};
use crate::rulebook::types::EvidenceSigns;
use crate::rulebook::{Id, Rulebook};
use crate::text::{Identifiers, folded};

/// The group of the kinds of evidence of an association.
const GROUP: &str = "association";

/// What an association shows where a file names a day.
const DATES: &str = "dates";

/// Proposes the files of an association as its proof, and what they name.
pub fn propose(draft: &mut Draft<'_>, folder: &Folder) {
    for file in &folder.files {
        if !sort::left_out(draft, file) {
            proof(draft, file);
        }
    }
    let proofs: Vec<&File> = folder.kept().filter(|file| kind(draft.book, file).is_some()).collect();
    directory(draft, &proofs);
    people(draft, &proofs);
}

/// The kind of evidence that a file calls itself, with how strongly, and where.
fn kind<'f>(book: &'f Rulebook, file: &'f File) -> Option<(usize, &'f Id, &'f FoundSign)> {
    let is_own = |own: &&EvidenceSigns| {
        book.vocabulary.evidence_kinds.iter().any(|kind| kind.id == own.id && *kind.group == *GROUP)
    };
    let kinds = book.signs.evidence.iter().filter(is_own);
    let found = kinds.flat_map(|own| own.signs.iter().map(move |sign| (own, sign))).filter_map(|(own, sign)| {
        let strength = file.strength(sign);
        (strength > 1).then(|| Some((strength, &own.id, file.of(sign).next()?))).flatten()
    });
    found.max_by_key(|(strength, ..)| *strength)
}

/// Proposes a file as proof; one that says nothing of itself only where somebody wants it.
fn proof(draft: &mut Draft<'_>, file: &File) {
    let Some((strength, kind, sign)) = kind(draft.book, file) else {
        if file.document.is_none() {
            draft.add(
                "/documents/-",
                sort::as_document(file),
                FoundConfidence::Guess,
                Reason::File,
                vec![file.itself()],
            );
        }
        return;
    };
    // A name alone may be that of a template.
    let confidence = if strength > 2 { FoundConfidence::Likely } else { FoundConfidence::Guess };
    let needs = sort::document(draft, file, confidence);
    sort::proof(draft, file, kind, confidence, Reason::Sign, file.read(sign), &needs);
    if let Some((_, day)) = file.spans().next() {
        sort::shown(draft, file, &json!([DATES]), vec![file.read(day)], &needs);
    }
}

/// The directory of the customer: the only GUID that these files name, besides the subscriptions.
fn directory(draft: &mut Draft<'_>, proofs: &[&File]) {
    let association = &draft.claim.association;
    if !association.customer.tenant_id.is_absent() {
        return;
    }
    let typed: Vec<String> = association.subscriptions.words().map(str::to_ascii_lowercase).collect();
    let mut found: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    for file in proofs {
        let texts = file.inspection.identifiers.get().map(Identifiers::texts).unwrap_or_default();
        for text in texts.iter().filter(|text| is_guid(text)) {
            let guid = text.to_ascii_lowercase();
            if !typed.contains(&guid) {
                found.entry(guid).or_default().push(ReadAt {
                    document: file.id.clone(),
                    page: None,
                    words: Some(text.clone()),
                });
            }
        }
    }
    if let Some((guid, from)) = found.pop_first().filter(|_| found.is_empty()) {
        offer(draft, "/association/customer/tenantId", &guid, from);
    }
}

/// The addresses of mail: those of the partner's domain are its contact's, those of the only other domain the customer's.
fn people(draft: &mut Draft<'_>, proofs: &[&File]) {
    let partner = folded(draft.claim.partner.name.get().map(String::as_str).unwrap_or_default());
    let mut own: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    let mut others: BTreeMap<String, Vec<ReadAt>> = BTreeMap::new();
    for file in proofs {
        for sign in file.of("e-mail") {
            let Some((address, host)) = sign.value.as_deref().and_then(|all| Some((all, all.split_once('@')?.1)))
            else {
                continue;
            };
            let name = folded(host.split('.').next().unwrap_or_default());
            let is_partners = name.chars().count() > 2 && partner.contains(&name);
            let is_vendors = draft.book.signs.vendor.as_deref().is_some_and(|vendor| name == folded(vendor));
            if !is_vendors {
                let all = if is_partners { &mut own } else { &mut others };
                all.entry(address.to_lowercase()).or_default().push(file.read(sign));
            }
        }
    }
    // Without the partner's name, nobody knows whose addresses they are.
    if partner.is_empty() {
        return;
    }
    let association = &draft.claim.association;
    let is_open = |text: &Text| text.is_absent();
    let (contact, domain) = (is_open(&association.customer.contact.email), is_open(&association.customer.domain));
    if is_open(&association.partner_contact.email)
        && let Some((address, from)) = only(&own)
    {
        offer(draft, "/association/partnerContact/email", address, from);
    }
    let Some((address, from)) = only(&others) else { return };
    if contact {
        offer(draft, "/association/customer/contact/email", address, from.clone());
    }
    if domain && let Some((_, host)) = address.split_once('@') {
        offer(draft, "/association/customer/domain", host, from);
    }
}

fn only(found: &BTreeMap<String, Vec<ReadAt>>) -> Option<(&str, Vec<ReadAt>)> {
    let (value, from) = found.first_key_value()?;
    (found.len() == 1).then(|| (value.as_str(), from.clone()))
}

/// Nothing in a file says what these values are for: they are only offered.
fn offer(draft: &mut Draft<'_>, path: &str, value: &str, from: Vec<ReadAt>) {
    draft.add(path, json!(value), FoundConfidence::Guess, Reason::Named, from);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::calendar::Date;
    use crate::propose::{InvoiceSum, Proposal, propose};
    use crate::rulebook::Rulebook;

    const TENANT: &str = "0190f3c2-1111-4222-8333-444455556666";

    fn proposed(claim: &Value, files: &[Value]) -> Vec<Proposal> {
        let files: Vec<_> = files.iter().enumerate().map(|(n, file)| (format!("d{n}"), file.clone())).collect();
        propose(claim, &files, Date::parse("2024-12-03").unwrap(), InvoiceSum::Gross, Rulebook::embedded())
    }

    fn file(name: &str, signs: &Value, identifiers: &[&str]) -> Value {
        json!({
            "fileName": name, "sizeBytes": 9, "sha256": format!("{name:?}"), "detectedType": "application/pdf",
            "readable": true, "hasText": true, "identifiers": identifiers, "signs": signs,
        })
    }

    fn titled(more: &[Value], identifiers: &[&str]) -> Value {
        let title = |place: &str| json!({ "sign": "statement-of-work", "place": place, "page": 1, "words": "Statement of work" });
        file("sow.pdf", &json!([&[title("name"), title("head")], more].concat()), identifiers)
    }

    fn mail(address: &str) -> Value {
        json!({ "sign": "e-mail", "place": "body", "page": 1, "words": address, "value": address })
    }

    fn cpor() -> Value {
        json!({ "route": "cpor", "partner": { "name": "Fabrikam GmbH" } })
    }

    fn values(proposals: &[Proposal]) -> Vec<(&str, &Value, bool)> {
        proposals.iter().map(|own| (own.path.as_str(), &own.value, own.sure)).collect()
    }

    #[test]
    fn a_statement_of_work_is_the_proof_and_shows_its_dates() {
        let day = json!({ "sign": "day", "place": "body", "page": 2, "words": "1 July 2024", "value": "2024-07-01" });
        let proposals = proposed(&cpor(), &[titled(&[day], &[])]);
        let [document, kind, shows] = proposals.as_slice() else { panic!("{proposals:?}") };
        assert_eq!((document.path.as_str(), document.sure), ("/documents/-", true));
        assert_eq!(
            (kind.path.as_str(), &kind.value, kind.sure),
            ("/documents/0/evidence", &json!(["poe-document"]), true)
        );
        assert_eq!((shows.path.as_str(), &shows.value), ("/documents/0/shows", &json!(["dates"])));
        assert_eq!(shows.from[0].page, Some(2));
        assert_eq!((&kind.needs, &shows.needs), (&vec![document.id.clone()], &vec![document.id.clone()]));
    }

    #[test]
    fn by_its_name_alone_and_without_any_sign_a_file_is_asked_about() {
        let named = json!([{ "sign": "contract", "place": "name", "words": "contract" }]);
        let proposals = proposed(&cpor(), &[file("contract.pdf", &named, &[]), file("scan.pdf", &json!([]), &[])]);
        let paths: Vec<_> = proposals.iter().map(|own| (own.path.as_str(), own.sure)).collect();
        assert_eq!(paths, [("/documents/-", false), ("/documents/0/evidence", false), ("/documents/-", false)]);
    }

    #[test]
    fn an_invoice_or_a_photo_is_no_cost_of_an_association() {
        let mut bill = file("bill.pdf", &json!([]), &[]);
        bill["invoice"] =
            json!({ "source": "text", "type": "invoice", "number": "1", "total": "10.00", "currency": "EUR" });
        assert!(proposed(&cpor(), &[bill]).iter().all(|own| own.path == "/documents/-" && !own.sure));
    }

    #[test]
    fn the_only_guid_is_offered_as_the_directory_and_two_are_not() {
        let other = "0190f3c2-1111-4222-8333-444455557777";
        let found = |claim: &Value, guids: &[&str]| -> Vec<Value> {
            let all = proposed(claim, &[titled(&[], guids)]);
            all.into_iter().filter(|own| own.path.ends_with("tenantId")).map(|own| own.value).collect()
        };
        assert_eq!(found(&cpor(), &[TENANT, "2024-118"]), [json!(TENANT)]);
        assert_eq!(found(&cpor(), &[TENANT, &TENANT.to_uppercase()]), [json!(TENANT)]);
        assert_eq!(found(&cpor(), &[TENANT, other]), [] as [Value; 0]);
        let mut typed = cpor();
        typed["association"] = json!({ "subscriptions": [other.to_uppercase()] });
        assert_eq!(found(&typed, &[TENANT, other]), [json!(TENANT)]);
        typed["association"] = json!({ "customer": { "tenantId": "x" } });
        assert_eq!(found(&typed, &[TENANT]), [] as [Value; 0]);
    }

    #[test]
    fn addresses_of_mail_are_offered_by_whose_domain_they_are() {
        let signs = [mail("Ana@fabrikam.example"), mail("it@contoso.example"), mail("x@microsoft.example")];
        let all = proposed(&cpor(), &[titled(&signs, &[])]);
        let fields: Vec<_> = values(&all).into_iter().filter(|(path, ..)| path.starts_with("/association")).collect();
        assert_eq!(
            fields,
            [
                ("/association/partnerContact/email", &json!("ana@fabrikam.example"), false),
                ("/association/customer/contact/email", &json!("it@contoso.example"), false),
                ("/association/customer/domain", &json!("contoso.example"), false),
            ]
        );
        let two = [mail("it@contoso.example"), mail("cio@contoso.example")];
        assert!(!proposed(&cpor(), &[titled(&two, &[])]).iter().any(|own| own.path.starts_with("/association")));
        let nameless = json!({ "route": "cpor" });
        assert!(!proposed(&nameless, &[titled(&signs, &[])]).iter().any(|own| own.path.starts_with("/association")));
    }

    #[test]
    fn what_is_set_aside_stays_so() {
        let system = json!([{ "sign": "system-file", "place": "data", "words": "" }]);
        let proposals = proposed(&cpor(), &[file(".DS_Store", &system, &[])]);
        assert!(matches!(proposals.as_slice(), [only] if only.set_aside.is_some()));
    }
}
