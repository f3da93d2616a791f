//! Loads the activities of an edition: the evidence that proves them, their limits and exceptions.

use super::super::document::{Log, Node, Table};
use super::super::types::{
    Activity, ComponentCore, CoreMetBy, Effect, Exception, Id, Limit, LimitKind, Proof, Rulebook, Vocabulary, When,
};
use super::days::optional_day;
use super::{LIMIT_KINDS, Loader};

impl Loader<'_> {
    pub(super) fn activity(&self, entry: &Table<'_>, siblings: &[Node], book: &Rulebook) -> Option<Activity> {
        let vocabulary = &book.vocabulary;
        let siblings_ids: Vec<Id> = siblings.iter().filter_map(|node| Some(node.text("id")?.into())).collect();
        let evidence = || vocabulary.evidence_kinds.iter().map(|kind| &kind.id);
        let expenses = || vocabulary.expense_kinds.iter().map(|kind| &kind.id);
        let metrics = || vocabulary.metrics.iter().map(|metric| &metric.id);
        let known_of = |name, what, ids: Vec<&Id>| entry.optional_text(name).and_then(|text| text.known(what, ids));

        let mut proofs: Vec<Proof> =
            entry.tables("proofs").iter().filter_map(|proof| self::proof(proof, vocabulary, None)).collect();
        let channels = entry.known_ids("component-channels", "channel", &vocabulary.channels);
        let components = entry.known_ids("components", "activity", &siblings_ids);
        let mut core_of_components = Vec::new();
        for component in &components {
            proofs.extend(proofs_of_component(component, siblings, &channels, vocabulary));
            core_of_components.extend(core_of_component(component, siblings, vocabulary));
        }
        let core_met_by = entry.tables("core-met-by");
        let core_met_by = core_met_by.iter().filter_map(|other| core_met_by_of(other, vocabulary)).collect();
        let category = entry.text("category").and_then(|category| category.known("category", &vocabulary.categories));
        let activity = Activity {
            id: entry.text("id")?.id(),
            category: category.unwrap_or_default(),
            listed_from: optional_day(entry, "listed-from"),
            public: entry.optional_flag("public").unwrap_or(true),
            core: entry.known_ids("core", "core requirement", &vocabulary.shows),
            core_shown_by: entry.known_ids("core-shown-by", "evidence kind", evidence()),
            core_of_components,
            core_met_by,
            core_recommended: entry.known_ids("core-recommended", "core requirement", &vocabulary.shows),
            proofs,
            metric: known_of("metric", "metric", metrics().collect()),
            exempt: entry.known_ids("exempt", "expense kind", expenses()),
            expenses: entry.has("expenses").then(|| entry.known_ids("expenses", "expense kind", expenses())),
            channels: entry.known_ids("channels", "channel", &vocabulary.channels),
            subtypes: entry.known_ids("subtypes", "subtype", &vocabulary.subtypes),
            components,
            fewest_components: entry.optional_integer("fewest-components").unwrap_or_default(),
            subtypes_of: known_of("subtypes-of", "activity", siblings_ids.iter().collect()),
            conferences: entry.flag("conferences"),
            approval_first: entry.flag("approval-first"),
            microsoft_invoice: entry.flag("microsoft-invoice"),
            limits: entry.tables("limits").iter().filter_map(|limit| self::limit(limit, vocabulary)).collect(),
            exceptions: self.exceptions(entry, book),
        };
        Some(activity)
    }

    fn exceptions(&self, entry: &Table<'_>, book: &Rulebook) -> Vec<Exception> {
        let groups = || book.programs.iter().flat_map(|program| &program.groups);
        let mut exceptions = Vec::new();
        for exception in entry.tables("exceptions") {
            let effects = [
                exception.flag("not-eligible").then_some(Effect::NotEligible),
                exception.optional_integer("percent").map(Effect::Percent),
                exception.flag("no-limit").then_some(Effect::NoLimit),
                exception.flag("limits-not-public").then_some(Effect::LimitsNotPublic),
            ];
            let cite = self.cite(&exception, &[]);
            let group = exception.text("group").and_then(|group| group.known("program group", groups()));
            let mut effects = effects.into_iter().flatten();
            match (group, effects.next(), effects.next()) {
                (Some(group), Some(effect), None) => exceptions.push(Exception { group, effect, cite }),
                (None, ..) => {}
                _ => exception.at.note("an exception has one effect"),
            }
        }
        exceptions
    }
}

fn proofs_of_component(component: &Id, siblings: &[Node], channels: &[Id], vocabulary: &Vocabulary) -> Vec<Proof> {
    // What is wrong in it is noted where the component's own activity is read.
    let unheard = Log::default();
    let mut proofs = Vec::new();
    for node in siblings.iter().filter(|node| node.text("id") == Some(component)) {
        for entry in node.entries("proofs") {
            let Some(mut proof) = proof(&entry.table(&unheard), vocabulary, Some(component)) else { continue };
            if let When::Channel(channel) = &proof.when {
                if !channels.contains(channel) {
                    continue;
                }
                proof.when = When::Always;
            }
            proofs.push(proof);
        }
    }
    proofs
}

/// The core requirements of a component, where certain evidence must show them.
fn core_of_component(component: &Id, siblings: &[Node], vocabulary: &Vocabulary) -> Option<ComponentCore> {
    // What is wrong in it is noted where the component's own activity is read.
    let unheard = Log::default();
    let node = siblings.iter().find(|node| node.text("id") == Some(component))?;
    let entry = node.table(&unheard);
    let evidence = vocabulary.evidence_kinds.iter().map(|kind| &kind.id);
    let core = entry.known_ids("core", "core requirement", &vocabulary.shows);
    let shown_by = entry.known_ids("core-shown-by", "evidence kind", evidence);
    let asks = !core.is_empty() && !shown_by.is_empty();
    asks.then(|| ComponentCore { component: component.clone(), core, shown_by })
}

fn core_met_by_of(entry: &Table<'_>, vocabulary: &Vocabulary) -> Option<CoreMetBy> {
    let shown = |name| entry.text(name).and_then(|id| id.known("core requirement", &vocabulary.shows));
    let kinds = vocabulary.evidence_kinds.iter().map(|kind| &kind.id);
    let (core, showing) = (shown("core"), shown("showing"));
    let kind = entry.text("kind").and_then(|id| id.known("evidence kind", kinds));
    Some(CoreMetBy { core: core?, kind: kind?, showing: showing? })
}

pub(super) fn proof(entry: &Table<'_>, vocabulary: &Vocabulary, component: Option<&Id>) -> Option<Proof> {
    let evidence = || vocabulary.evidence_kinds.iter().map(|kind| &kind.id);
    let channel = entry.optional_text("channel").and_then(|id| id.known("channel", &vocabulary.channels));
    let subtype = entry.optional_text("subtype").and_then(|id| id.known("subtype", &vocabulary.subtypes));
    let fare = entry.optional_text("fare-by").and_then(|id| id.known("means of travel", &vocabulary.modes));
    let not_shown =
        entry.has("core-not-shown-by").then(|| entry.known_ids("core-not-shown-by", "evidence kind", evidence()));
    let conditions = [
        channel.map(When::Channel),
        subtype.map(When::Subtype),
        fare.map(When::Fare),
        not_shown.map(When::CoreNotShownBy),
    ];
    let mut conditions = conditions.into_iter().flatten();
    let when = conditions.next().unwrap_or(When::Always);
    if conditions.next().is_some() {
        entry.at.note("a proof has one condition at most");
    }
    let kinds = entry.known_ids("any", "evidence kind", evidence());
    if kinds.is_empty() {
        entry.at.note("a proof names one kind of evidence at least");
        return None;
    }
    Some(Proof {
        kinds,
        url_visible: entry.flag("url-visible"),
        recommended: entry.flag("recommended"),
        codes: entry.flag("course-or-exam-code"),
        component: component.cloned(),
        when,
    })
}

pub(super) fn limit(entry: &Table<'_>, vocabulary: &Vocabulary) -> Option<Limit> {
    let kind = entry.one_of("kind", &LIMIT_KINDS)?;
    let expenses = vocabulary.expense_kinds.iter().map(|kind| &kind.id);
    let limit = Limit {
        kind,
        percent: entry.optional_integer("percent"),
        amount: entry.optional_integer("amount"),
        people: entry.optional_integer("people"),
        expenses: entry.known_ids("expenses", "expense kind", expenses),
    };
    let given = (limit.percent.is_some(), limit.amount.is_some(), limit.people.is_some());
    let wanted = match kind {
        LimitKind::PercentOfEarned | LimitKind::PercentOfExpenses => (true, false, false),
        LimitKind::GreaterOf => (true, true, false),
        LimitKind::AttendeesPerConference => (false, false, true),
        _ => (false, true, false),
    };
    let on_all = matches!(
        kind,
        LimitKind::AmountPerPeriod
            | LimitKind::PercentOfEarned
            | LimitKind::GreaterOf
            | LimitKind::PercentOfExpenses
            | LimitKind::ClaimedPerPeriod
    );
    if given != wanted || on_all != limit.expenses.is_empty() {
        entry.at.note("this limit takes other figures");
    }
    Some(limit)
}
