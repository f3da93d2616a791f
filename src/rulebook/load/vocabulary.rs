//! Loads the vocabulary, with currencies and countries, and the programs.

use super::super::document::{Named, Table};
use super::super::types::{
    Cite, Currency, EvidenceKind, ExpenseKind, Id, Metric, MetricValue, PlanBased, Program, Role, Route, SolutionArea,
    Vocabulary,
};
use super::days::optional_day;
use super::{Loader, ROUTES, once};

const METRIC_VALUES: [(&str, MetricValue); 4] = [
    ("count", MetricValue::Count),
    ("summary", MetricValue::Summary),
    ("calls-and-contacts", MetricValue::CallsAndContacts),
    ("attendees", MetricValue::Attendees),
];

impl Loader<'_> {
    pub(super) fn vocabulary(&self, root: &Table<'_>) -> Vocabulary {
        let (currencies, countries) = self.codes(root);
        let Some(table) = &root.table("vocabulary") else { return Vocabulary::default() };
        self.cite(table, &[]);
        let (mut expense_kinds, evidence_kinds, metrics) = kinds(table);
        if let Some(entry) = table.optional_table("billed-by-others") {
            self.cite(&entry, &[]);
            let billed = entry.known_ids("expense-kinds", "expense kind", expense_kinds.iter().map(|kind| &kind.id));
            for kind in &mut expense_kinds {
                kind.billed_by_others = billed.contains(&kind.id);
            }
        }
        let mut roles: Vec<Role> = Vec::new();
        for entry in table.tables("role") {
            self.cite(&entry, &[]);
            let Some(id) = once(&entry, roles.iter().map(|role| &role.id)) else { continue };
            roles.push(Role { id, routes: routes(&entry) });
        }
        let plan_based = table.optional_table("plan-based").map(|entry| PlanBased {
            roles: entry.known_ids("roles", "role", roles.iter().map(|role| &role.id)),
            cite: self.cite(&entry, &[]),
        });
        let mut solution_areas: Vec<SolutionArea> = Vec::new();
        for entry in table.tables("solution-area") {
            self.cite(&entry, &[]);
            let Some(id) = once(&entry, solution_areas.iter().map(|area| &area.id)) else { continue };
            solution_areas.push(SolutionArea { id, partner_roles: entry.ids("partner-roles") });
        }
        Vocabulary {
            roles,
            plan_based: plan_based.unwrap_or_else(|| PlanBased { roles: Vec::new(), cite: Cite::default() }),
            categories: table.ids("categories"),
            expense_kinds,
            evidence_kinds,
            metrics,
            shows: table.optional_ids("shows"),
            association_shows: table.optional_ids("association-shows"),
            association_fields: table.optional_ids("association-fields"),
            channels: table.optional_ids("channels"),
            subtypes: table.optional_ids("subtypes"),
            modes: table.optional_ids("modes"),
            issuers: table.optional_ids("issuers"),
            surface_owners: table.optional_ids("surface-owners"),
            solution_areas,
            currencies,
            countries,
        }
    }

    pub(super) fn programs(&self, table: &Table<'_>, vocabulary: &Vocabulary) -> Vec<Program> {
        let roles = || vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles);
        let mut programs: Vec<Program> = Vec::new();
        for entry in table.tables("program") {
            let cite = self.cite(&entry, &[]);
            let Some(id) = once(&entry, programs.iter().map(|program| &program.id)) else { continue };
            programs.push(Program {
                id,
                route: entry.one_of("route", &ROUTES).unwrap_or(Route::CoOp),
                since: optional_day(&entry, "since"),
                partner_role: entry.optional_text("partner-role").and_then(|role| role.known("partner role", roles())),
                groups: entry.optional_texts("groups").unwrap_or_default().iter().map(Named::id).collect(),
                cite,
            });
        }
        programs
    }

    /// Currencies and countries; without a section of its own, those of the library.
    fn codes(&self, root: &Table<'_>) -> (Vec<Currency>, Vec<Id>) {
        if let (Some(general), false) = (self.general, root.has("codes")) {
            root.pass_over(&["codes"]);
            let vocabulary = &general.book.vocabulary;
            return (vocabulary.currencies.clone(), vocabulary.countries.clone());
        }
        let Some(codes) = root.table("codes") else { return (Vec::new(), Vec::new()) };
        self.cite(&codes, &[]);
        self::codes(&codes)
    }
}

fn codes(table: &Table<'_>) -> (Vec<Currency>, Vec<Id>) {
    let mut currencies: Vec<Currency> = Vec::new();
    for group in table.tables("currencies") {
        let decimals = group.integer("decimals");
        for code in group.texts("codes") {
            if currencies.iter().any(|other| other.id == code.text) {
                code.at.note(format!("a second `{}`", code.text));
            }
            currencies.push(Currency { id: code.id(), decimals });
        }
    }
    currencies.sort_by(|a, b| a.id.cmp(&b.id));
    let mut countries: Vec<Id> = Vec::new();
    for code in table.table("countries").map_or_else(Vec::new, |countries| countries.texts("codes")) {
        if countries.iter().any(|other| *other == code.text) {
            code.at.note(format!("a second `{}`", code.text));
        }
        countries.push(code.id());
    }
    countries.sort();
    (currencies, countries)
}

fn kinds(table: &Table<'_>) -> (Vec<ExpenseKind>, Vec<EvidenceKind>, Vec<Metric>) {
    let mut expenses: Vec<ExpenseKind> = Vec::new();
    for entry in table.tables("expense-kind") {
        let (catering, rental) = (entry.flag("catering"), entry.flag("rental"));
        let fare = entry.flag("fare");
        if let Some(id) = once(&entry, expenses.iter().map(|kind| &kind.id)) {
            expenses.push(ExpenseKind { id, catering, rental, fare, billed_by_others: false });
        }
    }
    let mut evidence: Vec<EvidenceKind> = Vec::new();
    for entry in table.tables("evidence-kind") {
        let (link, photo) = (entry.flag("link"), entry.flag("photo"));
        let (mail, url_visible) = (entry.flag("mail"), entry.flag("url-visible"));
        let group = entry.text("group").map_or_else(Id::default, |group| group.id());
        if let Some(id) = once(&entry, evidence.iter().map(|kind| &kind.id)) {
            evidence.push(EvidenceKind { id, group, link, photo, mail, url_visible });
        }
    }
    let mut metrics: Vec<Metric> = Vec::new();
    for entry in table.tables("metric") {
        let value = entry.one_of("value", &METRIC_VALUES).unwrap_or(MetricValue::Count);
        if let Some(id) = once(&entry, metrics.iter().map(|metric| &metric.id)) {
            metrics.push(Metric { id, value });
        }
    }
    (expenses, evidence, metrics)
}

fn routes(entry: &Table<'_>) -> Vec<Route> {
    let ids: Vec<Id> = ROUTES.iter().map(|(id, _)| (*id).into()).collect();
    let named = entry.known_ids("routes", "route", &ids);
    ROUTES.iter().filter(|(id, _)| named.iter().any(|named| named == id)).map(|(_, route)| *route).collect()
}
