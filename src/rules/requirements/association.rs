//! What a customer association needs: the fields of its edition, and one proof of execution with what it must show.

use super::evidence::{attached, is_evidence, shows};
use super::field::words;
use super::{over_all, requirement, status};
use crate::by_index::FirstSeen;
use crate::claim::{Document, Given, Text};
use crate::report::{Group, Params, Requirement, Status};
use crate::rulebook::Id;
use crate::rulebook::types::Ask;
use crate::rules::finding::{Reports, declared::requirement::core::Product};
use crate::rules::resolve::Resolved;
use crate::text::case_folded;

/// The kind of evidence that proves an association.
const PROOF: &str = "poe-document";

/// What the proof must show, besides the products.
const SHOWN: [&str; 3] = ["customer-signature", "dates", "partner-service"];

/// Requirements of route `cpor`.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let association = &resolved.claim.association;
    let asked = |ask: &&Ask| {
        applies(ask.area.as_ref(), &association.solution_area) && applies(ask.role.as_ref(), &association.partner_role)
    };
    let mut requirements: Vec<Requirement> =
        resolved.edition.asks.iter().filter(asked).filter_map(|ask| field(resolved, ask)).collect();

    let proof = |document: &Document| is_evidence(resolved, document, PROOF, false);
    requirements.push(shown(resolved, Group::Evidence, format!("evidence/{PROOF}"), Params::default(), proof));
    for what in SHOWN {
        requirements.push(shown(resolved, Group::Core, format!("core/{what}"), Params::default(), |document| {
            over_all([proof(document), shows(document, what)].into_iter())
        }));
    }
    let mut seen = FirstSeen::default();
    for product in association.products.words().filter(|product| seen.note(&case_folded(product), 0).is_none()) {
        let params = Product { product: product.to_owned() }.params();
        requirements.push(shown(resolved, Group::Core, format!("{}:{product}", Product::RULE), params, |document| {
            over_all([proof(document), shows_product(document, product)].into_iter())
        }));
    }
    requirements
}

fn shown(
    resolved: &Resolved<'_>,
    group: Group,
    id: String,
    params: Params,
    holds: impl Fn(&Document) -> Status,
) -> Requirement {
    let attached = attached(resolved, holds);
    let source = resolved.book.requirement_cite(id.split(':').next().unwrap_or_default()).source;
    Requirement {
        id: id.into(),
        group,
        status: attached.status,
        any_of: Vec::new(),
        met_by: attached.by,
        paths: vec!["/documents".into()],
        params,
        source,
    }
}

fn shows_product(document: &Document, product: &str) -> Status {
    let named =
        |word: &str| word.strip_prefix("product:").is_some_and(|named| case_folded(named) == case_folded(product));
    if document.shows.words().any(named) { Status::Met } else { shows(document, "") }
}

/// Whether a field is asked for in this area or role; not while that is not known.
fn applies(only: Option<&Id>, given: &Text) -> bool {
    only.is_none_or(|only| given.get().is_some_and(|given| only == given))
}

fn field(resolved: &Resolved<'_>, ask: &Ask) -> Option<Requirement> {
    let claim = &resolved.claim;
    let association = &claim.association;
    let customer = &association.customer;
    let (status, path) = match ask.id.as_str() {
        "field/claim-name" => (status(&claim.claim_name), "/claimName"),
        "field/solution-area" => (status(&association.solution_area), "/association/solutionArea"),
        "field/partner-role" => (status(&association.partner_role), "/association/partnerRole"),
        "field/tenant-id" => (status(&customer.tenant_id), "/association/customer/tenantId"),
        "field/customer-domain" => (status(&customer.domain), "/association/customer/domain"),
        "field/customer-name" => (status(&customer.name), "/association/customer/name"),
        "field/customer-contact-name" => (status(&customer.contact.name), "/association/customer/contact/name"),
        "field/customer-contact-title" => (status(&customer.contact.title), "/association/customer/contact/title"),
        "field/customer-contact-email" => (status(&customer.contact.email), "/association/customer/contact/email"),
        "field/partner-contact-name" => (status(&association.partner_contact.name), "/association/partnerContact/name"),
        "field/partner-contact-email" => {
            (status(&association.partner_contact.email), "/association/partnerContact/email")
        }
        "field/products" => (words(&association.products), "/association/products"),
        "field/subscriptions" => (words(&association.subscriptions), "/association/subscriptions"),
        "field/acknowledged" => (acknowledged(&association.acknowledged), "/association/acknowledged"),
        "field/revenue-seller" => (status(&association.revenue.seller_name), "/association/revenue/sellerName"),
        "field/revenue-isv-product" => (status(&association.revenue.isv_product), "/association/revenue/isvProduct"),
        _ => return None,
    };
    Some(Requirement {
        source: ask.cite.source.clone(),
        ..requirement(resolved, Group::Field, ask.id.to_string(), status, vec![path.into()])
    })
}

/// Only an explicit yes is an acknowledgement.
fn acknowledged(given: &Given<bool>) -> Status {
    if given.get() == Some(&false) { Status::Missing } else { status(given) }
}
