//! Loads `signs.toml`: what signs in files speak for.

use super::super::document::{Named, Table};
use super::super::types::{EvidenceIs, EvidenceSigns, Id, MetricSigns, Rulebook, ShowSigns, ShownBy, Signs, Spoken};

/// What signs in files speak for; `known` are the signs that there are, where they are known already.
pub fn signs(table: &Table<'_>, book: &Rulebook, known: Option<&[&str]>) -> Signs {
    let vocabulary = &book.vocabulary;
    let known: Option<Vec<Id>> = known.map(|known| known.iter().map(|sign| (*sign).into()).collect());
    let sign = |named: &Named<'_>| match &known {
        Some(known) => named.known("sign", known),
        None => Some(named.id()),
    };
    let ids = |table: &Table<'_>, name| -> Vec<Id> {
        table.optional_texts(name).unwrap_or_default().iter().filter_map(sign).collect()
    };
    let spoken = |name, what, known: Vec<&Id>| -> Vec<Spoken> {
        let one = |entry: Table<'_>| {
            let signs = ids(&entry, "signs");
            Some(Spoken { id: entry.text("id")?.known(what, known.iter().copied())?, signs })
        };
        table.tables(name).into_iter().filter_map(one).collect()
    };
    let issuer = |table: &Table<'_>, name| table.optional_text(name)?.known("issuer", &vocabulary.issuers);
    let evidence = |entry: Table<'_>| {
        let signs = EvidenceSigns {
            id: entry.text("id")?.known("evidence kind", vocabulary.evidence_kinds.iter().map(|kind| &kind.id))?,
            signs: ids(&entry, "signs"),
            is: entry.optional_one_of("is", &[("invoice", EvidenceIs::Invoice), ("csr", EvidenceIs::Csr)]),
            issuer: issuer(&entry, "issuer"),
            picture: entry.flag("picture"),
        };
        Some(signs)
    };
    let metric = |entry: Table<'_>| {
        let id = entry.text("id")?.known("metric", vocabulary.metrics.iter().map(|metric| &metric.id))?;
        Some(MetricSigns { id, signs: ids(&entry, "signs"), lists: ids(&entry, "lists") })
    };
    let show = |entry: Table<'_>| {
        let by = [
            ("partner-name", ShownBy::PartnerName),
            ("partner-contact", ShownBy::PartnerContact),
            ("vendor-mention", ShownBy::VendorMention),
            ("vendor-host", ShownBy::VendorHost),
            ("vendor-alone", ShownBy::VendorAlone),
        ];
        let by = entry.one_of("by", &by)?;
        Some(ShowSigns { id: entry.text("id")?.known("thing that documents show", &vocabulary.shows)?, by })
    };
    let single = |name| table.optional_text(name).and_then(|named| sign(&named));
    Signs {
        drafts: ids(table, "drafts"),
        plans: ids(table, "plans"),
        no_cost: ids(table, "no-cost"),
        extras: ids(table, "extras"),
        alcohol: single("alcohol"),
        no_alcohol: single("no-alcohol"),
        other_vendors: ids(table, "other-vendors"),
        vendor: table.optional_text("vendor").map(|name| name.text),
        vendor_issuer: issuer(table, "vendor-issuer"),
        other_issuer: issuer(table, "other-issuer"),
        evidence: table.tables("evidence-kind").into_iter().filter_map(evidence).collect(),
        expenses: spoken(
            "expense-kind",
            "expense kind",
            vocabulary.expense_kinds.iter().map(|kind| &kind.id).collect(),
        ),
        activities: spoken("activity", "activity", book.activities.iter().map(|activity| &activity.id).collect()),
        channels: spoken("channel", "channel", vocabulary.channels.iter().collect()),
        subtypes: spoken("subtype", "subtype", vocabulary.subtypes.iter().collect()),
        modes: spoken("mode", "means of travel", vocabulary.modes.iter().collect()),
        metrics: table.tables("metric").into_iter().filter_map(metric).collect(),
        shows: table.tables("show").into_iter().filter_map(show).collect(),
    }
}
