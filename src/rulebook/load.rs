//! From the documents that rule authors write to a rulebook: read, cross-checked, editions extending each other.
//!
//! The build script loads the embedded rulebook with it; the library can load others. A rulebook is loaded whole or not at all.

#[cfg(feature = "lifecycle")]
mod life;
#[cfg(feature = "propose")]
mod signs;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::document::{Log, Named, Node, Problem, Table};
use super::types::{
    Activity, Ask, ByDays, Cite, ComponentCore, Confidence, Constants, CoreMetBy, Currency, Day, DaysAfter, Edition,
    Effect, Ended, EvidenceKind, Exception, ExpenseKind, FileTypes, Id, Limit, LimitKind, Listed, Metric, MetricValue,
    PlanBased, Program, Projected, Proof, Role, Route, Rule, Rulebook, Severity, SolutionArea, Source, Threshold,
    Vocabulary, When, Window,
};

const CONFIDENCES: [(&str, Confidence); 3] =
    [("confirmed", Confidence::Confirmed), ("secondary", Confidence::Secondary), ("inferred", Confidence::Inferred)];

const SEVERITIES: [(&str, Severity); 3] =
    [("error", Severity::Error), ("warning", Severity::Warning), ("info", Severity::Info)];

const ROUTES: [(&str, Route); 3] = [("co-op", Route::CoOp), ("cpor", Route::Cpor), ("engagement", Route::Engagement)];

const METRIC_VALUES: [(&str, MetricValue); 4] = [
    ("count", MetricValue::Count),
    ("summary", MetricValue::Summary),
    ("calls-and-contacts", MetricValue::CallsAndContacts),
    ("attendees", MetricValue::Attendees),
];

const DAYS_AFTER: [(&str, DaysAfter); 3] =
    [("usage-period", DaysAfter::UsagePeriod), ("activity", DaysAfter::Activity), ("invoice", DaysAfter::Invoice)];

/// The fields of every claim that a programme need not ask for.
const NOT_ASKED: [&str; 3] = ["field/submitter-role", "field/partner-id", "field/partner-name"];

/// Every kind of limit, by its id.
pub const LIMIT_KINDS: [(&str, LimitKind); 8] = [
    ("amount-per-period", LimitKind::AmountPerPeriod),
    ("percent-of-earned", LimitKind::PercentOfEarned),
    ("greater-of", LimitKind::GreaterOf),
    ("attendees-per-conference", LimitKind::AttendeesPerConference),
    ("travel-per-person-and-conference", LimitKind::TravelPerPersonAndConference),
    ("travel-per-period", LimitKind::TravelPerPeriod),
    ("percent-of-expenses", LimitKind::PercentOfExpenses),
    ("claimed-per-period", LimitKind::ClaimedPerPeriod),
];

/// The version of the shape of rulebooks that is read.
const SCHEMA: &str = "claimproof-rulebook/1";

/// The groups of requirements.
const GROUPS: [&str; 6] = ["field", "expense", "evidence", "core", "metric", "approval"];

/// The source of rules that rest on nothing but the claim: they hold in every programme.
const CLAIM: &str = "claim";

/// What the library gives to rulebooks from outside.
#[derive(Debug, Clone, Copy)]
pub struct General<'g> {
    /// The embedded rulebook: its codes, and the rules that hold in every programme.
    pub book: &'g Rulebook,
    /// The signs that files can have.
    pub signs: &'g [&'g str],
}

/// Loads a rulebook, given as one tree.
///
/// # Errors
/// Every problem in it.
pub fn load(root: &Node, general: Option<General<'_>>) -> Result<Rulebook, Vec<Problem>> {
    let log = Log::default();
    let book = read(root, general, &log);
    let problems = log.into_problems();
    if problems.is_empty() { Ok(book) } else { Err(problems) }
}

/// Reads a rulebook, and notes every problem.
pub fn read(root: &Node, general: Option<General<'_>>, log: &Log) -> Rulebook {
    let table = root.table(log);
    // What else a rulebook holds is read where it is used.
    table.pass_over(&["$schema", "base", "texts", "claim", "clause", "example", "stand"]);
    if !cfg!(feature = "propose") {
        table.pass_over(&["signs"]);
    }
    if !cfg!(feature = "lifecycle") {
        table.pass_over(&["life"]);
    }
    if let Some(schema) = table.text("schema").filter(|schema| schema.text != SCHEMA) {
        schema.at.note(format!("unknown shape `{}`: `{SCHEMA}` was expected", schema.text));
    }
    let sources = sources(&table, general);
    let loader = Loader {
        log,
        general,
        editions: root.entries("edition").iter().filter_map(|edition| edition.text("id")).collect(),
        sources: sources.iter().map(|source| source.id.clone()).collect(),
        confidences: sources.iter().map(|source| source.confidence).collect(),
        cited: RefCell::default(),
    };
    let (rules, requirements) = loader.rules(&table);
    let vocabulary = loader.vocabulary(&table);
    let programs = loader.programs(&table, &vocabulary);
    let constants = loader.constants(&table);
    let mut book = Rulebook {
        id: identified(&table).unwrap_or_default(),
        title: table.text("title").map_or_else(Id::default, |title| title.id()),
        sources,
        rules,
        requirements,
        vocabulary,
        programs,
        activities: Vec::new(),
        editions: Vec::new(),
        constants,
        #[cfg(feature = "propose")]
        signs: super::types::Signs::default(),
        #[cfg(feature = "lifecycle")]
        lives: Vec::new(),
    };
    let mut activities = BTreeMap::new();
    let editions = table.tables("edition");
    if editions.is_empty() {
        table.at.note("a rulebook has one edition at least");
    }
    for (edition, node) in editions.iter().zip(root.entries("edition")) {
        loader.edition(edition, node, &mut book, &mut activities);
    }
    // A rulebook without it sorts no files.
    #[cfg(feature = "propose")]
    if let Some(signs) = table.optional_table("signs") {
        book.signs = signs::signs(&signs, &book, general.map(|general| general.signs));
    }
    #[cfg(feature = "lifecycle")]
    for life in table.tables("life") {
        loader.life(&life, &mut book);
    }
    drop(editions);
    drop(table);
    // A module without what happens after submission does not carry the sources of that.
    book.sources.retain(|source| loader.cited.borrow().contains(&source.id));
    book
}

fn sources(table: &Table<'_>, general: Option<General<'_>>) -> Vec<Source> {
    let mut sources = Vec::new();
    for entry in table.tables("source") {
        let Some(id) = once(&entry, sources.iter().map(|source: &Source| &source.id)) else { continue };
        let optional = |name| entry.optional_text(name).map(|text| text.id());
        sources.push(Source {
            id,
            title: entry.text("title").map_or_else(Id::default, |title| title.id()),
            publisher: optional("publisher"),
            published: optional_day(&entry, "published"),
            clause: optional("clause"),
            url: optional("url"),
            confidence: entry.one_of("confidence", &CONFIDENCES).unwrap_or(Confidence::Inferred),
        });
    }
    // What is concluded from the claim, or from the programme, stands in no document of any programme.
    let undocumented = general.into_iter().flat_map(|general| &general.book.sources);
    for source in undocumented.filter(|source| source.publisher.is_none()) {
        if !sources.iter().any(|own: &Source| own.id == source.id) {
            sources.push(source.clone());
        }
    }
    sources
}

/// What all documents of a rulebook share.
struct Loader<'d> {
    log: &'d Log,
    general: Option<General<'d>>,
    /// The ids of all editions.
    editions: Vec<&'d str>,
    sources: Vec<Id>,
    confidences: Vec<Confidence>,
    /// The sources that entries name.
    cited: RefCell<BTreeSet<Id>>,
}

impl<'d> Loader<'d> {
    fn note_cited(&self, sources: &[Id]) {
        self.cited.borrow_mut().extend(sources.iter().cloned());
    }

    /// Where an entry stands: of its sources the first that the edition reads, else the first named.
    fn cite(&self, entry: &Table<'_>, reads: &[Id]) -> Cite {
        let texts = entry.some_texts("sources", "an entry needs a source");
        let named: Vec<Id> = texts.iter().filter_map(|source| source.known("source", &self.sources)).collect();
        self.note_cited(&named);
        let source = reads.iter().find(|read| named.contains(read)).or(named.first()).cloned();
        let of_source = source.as_ref().and_then(|source| {
            let place = self.sources.iter().position(|known| known == source)?;
            self.confidences.get(place).copied()
        });
        let confidence = entry.optional_one_of("confidence", &CONFIDENCES).or(of_source);
        Cite { source: source.unwrap_or_default(), confidence: confidence.unwrap_or(Confidence::Inferred) }
    }

    fn rules(&self, table: &Table<'_>) -> (Vec<Rule>, Vec<(Id, Cite)>) {
        let mut rules: Vec<Rule> = Vec::new();
        for entry in table.tables("rule") {
            // What a rule reports is declared for the library's own code, which the build script writes from it.
            entry.pass_over(&["params", "data"]);
            let Some(id) = once(&entry, rules.iter().map(|rule| &rule.id)) else { continue };
            let general = self.general_rule(&entry);
            let severity = match general {
                Some(general) => entry.optional_one_of("severity", &SEVERITIES).or(Some(general.severity)),
                None => entry.one_of("severity", &SEVERITIES),
            };
            rules.push(Rule {
                id,
                severity: severity.unwrap_or(Severity::Info),
                minor: entry.optional_one_of("minor", &SEVERITIES).or(general.and_then(|general| general.minor)),
                minor_cite: entry.optional_table("minor-case").map(|case| self.cite(&case, &[])),
                on: entry.optional_flag("on").unwrap_or(true),
                parameters: Self::parameters(&entry, general),
                cite: self.cite(&entry, &[]),
            });
        }
        for general in self.general.into_iter().flat_map(|general| &general.book.rules) {
            if general.cite.source == *CLAIM && !rules.iter().any(|rule| rule.id == general.id) {
                self.note_cited(std::slice::from_ref(&general.cite.source));
                rules.push(general.clone());
            }
        }
        rules.sort_by(|a, b| a.id.cmp(&b.id));
        let mut requirements: Vec<(Id, Cite)> = Vec::new();
        for entry in table.tables("requirement") {
            entry.pass_over(&["params"]);
            let Some(id) = once(&entry, requirements.iter().map(|(id, _)| id)) else { continue };
            requirements.push((id, self.cite(&entry, &[])));
        }
        for group in GROUPS.iter().filter(|group| !requirements.iter().any(|(id, _)| *id == **group)) {
            if self.general.is_some() {
                table.at.note(format!("no `requirement` has the id `{group}`: its source is that of the whole group"));
            }
        }
        (rules, requirements)
    }

    /// The library's own rule of the same id; that it has none is noted.
    fn general_rule(&self, entry: &Table<'_>) -> Option<&'d Rule> {
        let rules = &self.general?.book.rules;
        entry.text("id")?.known("rule", rules.iter().map(|rule| &rule.id))?;
        rules.iter().find(|rule| entry.text("id").is_some_and(|id| rule.id == id.text))
    }

    /// The figures that a rule uses, of which a rulebook gives all.
    fn parameters(entry: &Table<'_>, general: Option<&Rule>) -> Vec<(Id, i64)> {
        let own: Vec<(Id, i64)> = entry.integers("parameters").into_iter().collect();
        let Some(general) = general else { return own };
        for (name, _) in &general.parameters {
            if !own.iter().any(|(known, _)| known == name) {
                entry.at.note(format!("`parameters` lacks `{name}`"));
            }
        }
        for (name, _) in &own {
            if !general.parameters.iter().any(|(known, _)| known == name) {
                entry.at.note(format!("this rule has no parameter `{name}`"));
            }
        }
        own
    }

    fn vocabulary(&self, root: &Table<'_>) -> Vocabulary {
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

    fn programs(&self, table: &Table<'_>, vocabulary: &Vocabulary) -> Vec<Program> {
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

    fn constants(&self, root: &Table<'_>) -> Constants {
        let Some(table) = root.table("constants") else { return Constants::default() };
        let section = |name| {
            let section = table.table(name);
            section.inspect(|section| drop(self.cite(section, &[])))
        };
        let limits = section("limits");
        let optional = |name| {
            let section = table.optional_table(name);
            section.inspect(|section| drop(self.cite(section, &[])))
        };
        let (keep, types) = (optional("keep-documents"), optional("file-types"));
        let not_asked: Vec<Id> = NOT_ASKED.iter().map(|id| (*id).into()).collect();
        Constants {
            period_months: section("usage-period").map_or(0, |period| period_months(&period)),
            not_asked: optional("not-asked")
                .map_or_else(Vec::new, |fields| fields.known_ids("fields", "field that can be left out", &not_asked)),
            keep_months: keep.map(|keep| keep.integer("months")),
            limit_currency: limits
                .and_then(|limits| limits.text("currency"))
                .map_or_else(Id::default, |code| code.id()),
            file_types: types.map_or_else(FileTypes::default, |types| file_types(&types)),
        }
    }

    /// Reads an edition into the rulebook. What it extends comes first; `known` holds the activities of the editions so far.
    fn edition(&self, table: &Table<'_>, node: &Node, book: &mut Rulebook, known: &mut BTreeMap<Id, Inherited>) {
        table.pass_over(&["activity"]);
        let Some(id) = once(table, book.editions.iter().map(|edition| &edition.id)) else { return };
        let reads = table.known_ids("reads", "source", &self.sources);
        let route = table.one_of("route", &ROUTES).unwrap_or(Route::CoOp);
        let (from, to) = governs(table, route, book);
        let base = table.optional_text("extends").and_then(|base| self.earlier(&base, book));
        let inherited = base.as_ref().and_then(|base| known.get(base)).cloned().unwrap_or_default();
        let base = base.and_then(|base| book.editions.iter().find(|edition| edition.id == base)).cloned();

        let mut edition = Edition {
            id: id.clone(),
            route,
            title: table.text("title").map_or_else(Id::default, |title| title.id()),
            published: optional_day(table, "published"),
            from,
            to,
            activities: Vec::new(),
            thresholds: Vec::new(),
            ended: Vec::new(),
            windows: self.windows(table, &reads, (from, to), book.constants.period_months),
            by_days: table.optional_table("by-days").map(|entry| ByDays {
                days: entry.integer("days"),
                after: entry.optional_one_of("after", &DAYS_AFTER).unwrap_or(DaysAfter::UsagePeriod),
                grace: entry.optional_integer("grace").unwrap_or_default(),
                cite: self.cite(&entry, &reads),
            }),
            projected: table.optional_table("projected").map(|entry| Projected {
                first: pattern(&entry, "first-half"),
                second: pattern(&entry, "second-half"),
                cite: self.cite(&entry, &reads),
            }),
            other_allowances: Vec::new(),
            other_allowances_cite: None,
            renamed_categories: Vec::new(),
            asks: Vec::new(),
        };
        if let Some(base) = base {
            edition.thresholds = base.thresholds;
            edition.ended = base.ended;
            edition.other_allowances = base.other_allowances;
            edition.other_allowances_cite = base.other_allowances_cite;
            edition.renamed_categories = base.renamed_categories;
            edition.asks = base.asks;
            // What says when claims are submitted is taken over as a whole, or not at all.
            if edition.windows.is_empty() && edition.by_days.is_none() && edition.projected.is_none() {
                edition.by_days = base.by_days;
                edition.projected = base.projected;
            }
        }
        self.programs_of(table, &reads, book, &mut edition);
        self.asks(table, &reads, book, &mut edition);
        if let Some(entry) = table.optional_table("other-allowances") {
            edition.other_allowances = entry.known_ids("countries", "country", &book.vocabulary.countries);
            edition.other_allowances_cite = Some(self.cite(&entry, &reads));
        }
        for entry in table.tables("renamed-category") {
            self.cite(&entry, &reads);
            let category = entry.text("id").and_then(|id| id.known("category", &book.vocabulary.categories));
            if let (Some(category), Some(label)) = (category, entry.text("label")) {
                edition.renamed_categories.retain(|(other, _)| *other != category);
                edition.renamed_categories.push((category, label.id()));
            }
        }

        let vocabulary = &book.vocabulary;
        let limits = of_categories(table, "limit", vocabulary, |entry| limit(entry, vocabulary));
        let proofs = of_categories(table, "proof", vocabulary, |entry| proof(entry, vocabulary, None));
        let (limits, proofs) = (limits.unwrap_or(inherited.limits), proofs.unwrap_or(inherited.proofs));
        let activities = self.laid_over(node, inherited.activities);
        for node in &activities {
            let entry = node.table(self.log);
            let cite = self.cite(&entry, &reads);
            let Some(mut activity) = self.activity(&entry, &activities, book) else { continue };
            activity.limits.splice(0..0, covering(&limits, &activity.category));
            activity.proofs.extend(covering(&proofs, &activity.category));
            let place = book.activities.iter().position(|other| *other == activity).unwrap_or(book.activities.len());
            if place == book.activities.len() {
                book.activities.push(activity);
            }
            edition.activities.push(Listed { place, cite });
        }
        known.insert(id, Inherited { activities, limits, proofs });
        book.editions.push(edition);
    }

    /// The id of an edition that comes before the one that extends it.
    fn earlier(&self, base: &Named<'_>, book: &Rulebook) -> Option<Id> {
        let before = || book.editions.iter().map(|edition| &edition.id);
        if self.editions.iter().any(|id| *id == base.text) && !before().any(|id| *id == base.text) {
            base.at.note(format!(
                "`{}` does not come before this edition: an edition extends one that comes before it",
                base.text
            ));
            return None;
        }
        base.known("edition", before())
    }

    /// The activities of an edition: those of the edition that it extends, with what its own document states laid over them.
    fn laid_over(&self, edition: &Node, mut activities: Vec<Node>) -> Vec<Node> {
        let mut own: Vec<&str> = Vec::new();
        for node in edition.entries("activity") {
            let id = node.text("id").unwrap_or_default();
            if own.contains(&id) {
                let entry = node.table(self.log);
                if let Some(named) = entry.text("id") {
                    named.at.note(format!("a second `{id}`"));
                }
                entry.pass_over_all();
                continue;
            }
            own.push(id);
            match activities.iter_mut().find(|other| other.text("id") == Some(id)) {
                Some(base) => *base = node.over(base),
                None => activities.push(node.clone()),
            }
        }
        activities
    }

    fn windows(&self, table: &Table<'_>, reads: &[Id], (from, to): (Day, Day), months: u32) -> Vec<Window> {
        let mut windows: Vec<Window> = Vec::new();
        for entry in table.tables("window") {
            let cite = self.cite(&entry, reads);
            let (opens, closes) = (day(&entry, "opens"), day(&entry, "closes"));
            let Some(named) = entry.text("usage-period") else { continue };
            let Some(period) = usage_period(&named.text, months).filter(|period| (from..=to).contains(period)) else {
                named.at.note("no usage period that this edition governs");
                continue;
            };
            if windows.iter().any(|other| other.period == period) {
                named.at.note("a second window for this usage period");
            }
            if opens > closes {
                named.at.note("the window closes before it opens");
            }
            windows.push(Window { period, opens, closes, cite });
        }
        windows
    }

    /// Thresholds, and programs that no longer take part.
    fn programs_of(&self, table: &Table<'_>, reads: &[Id], book: &Rulebook, edition: &mut Edition) {
        let programs = || book.programs.iter().map(|program| &program.id);
        let each = |entry: &Table<'_>, own: &mut Vec<Id>| -> Vec<Id> {
            let named = entry.texts("programs");
            let known = named.iter().filter_map(|id| Some((id, id.known("program", programs())?)));
            let fresh = known.filter(|(named, id)| {
                let again = own.contains(id);
                if again {
                    named.at.note(format!("a second `{id}`"));
                }
                own.push(id.clone());
                !again
            });
            fresh.map(|(_, id)| id).collect()
        };
        let mut own = Vec::new();
        for entry in table.tables("threshold") {
            let (amount, cite) = (entry.integer("amount"), self.cite(&entry, reads));
            for program in each(&entry, &mut own) {
                edition.thresholds.retain(|other| other.program != program);
                edition.thresholds.push(Threshold { program, amount, cite: cite.clone() });
            }
        }
        own.clear();
        for entry in table.tables("ended") {
            let (last_day, cite) = (day(&entry, "last-usage-day"), self.cite(&entry, reads));
            for program in each(&entry, &mut own) {
                edition.ended.retain(|other| other.program != program);
                edition.ended.push(Ended { program, last_day, cite: cite.clone() });
            }
        }
    }

    fn asks(&self, table: &Table<'_>, reads: &[Id], book: &Rulebook, edition: &mut Edition) {
        let vocabulary = &book.vocabulary;
        let mut own = Vec::new();
        for entry in table.tables("ask") {
            let cite = self.cite(&entry, reads);
            let area = entry
                .optional_text("solution-area")
                .and_then(|area| area.known("solution area", vocabulary.solution_areas.iter().map(|area| &area.id)));
            let role = entry.optional_text("partner-role").and_then(|role| {
                role.known("partner role", vocabulary.solution_areas.iter().flat_map(|area| &area.partner_roles))
            });
            let Some(named) = entry.text("id") else { continue };
            let Some(id) = named.known("requirement", &vocabulary.association_fields) else { continue };
            if own.contains(&id) {
                named.at.note(format!("a second `{id}`"));
            }
            own.push(id.clone());
            edition.asks.retain(|other| other.id != id);
            edition.asks.push(Ask { id, area, role, cite });
        }
    }

    fn activity(&self, entry: &Table<'_>, siblings: &[Node], book: &Rulebook) -> Option<Activity> {
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

/// What an edition hands on to one that extends it.
#[derive(Clone, Default)]
struct Inherited {
    activities: Vec<Node>,
    limits: Vec<Shared<Limit>>,
    proofs: Vec<Shared<Proof>>,
}

/// What an edition states of all activities, or of those of some categories.
#[derive(Clone)]
struct Shared<T> {
    value: T,
    categories: Option<Vec<Id>>,
}

/// What an edition states in a list of this name; none where it has no such list.
fn of_categories<T>(
    table: &Table<'_>,
    name: &'static str,
    vocabulary: &Vocabulary,
    read: impl Fn(&Table<'_>) -> Option<T>,
) -> Option<Vec<Shared<T>>> {
    let shared = |entry: Table<'_>| {
        let categories = entry.known_ids("categories", "category", &vocabulary.categories);
        let categories = entry.has("categories").then_some(categories);
        Some(Shared { value: read(&entry)?, categories })
    };
    let entries = table.tables(name);
    table.has(name).then(|| entries.into_iter().filter_map(shared).collect())
}

/// What holds for a category.
fn covering<T: Clone>(shared: &[Shared<T>], category: &Id) -> Vec<T> {
    let covers = |own: &&Shared<T>| own.categories.as_ref().is_none_or(|categories| categories.contains(category));
    shared.iter().filter(covers).map(|own| own.value.clone()).collect()
}

fn file_types(entry: &Table<'_>) -> FileTypes {
    let mut types = FileTypes { mails: entry.ids("mails"), ..FileTypes::default() };
    for listed in entry.tables("listed") {
        types.extensions.extend(listed.ids("extensions"));
        types.listed.extend(listed.ids("media-types"));
    }
    types
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

/// The first and last day that an edition governs, neither overlapping nor leaving a gap.
fn governs(table: &Table<'_>, route: Route, book: &Rulebook) -> (Day, Day) {
    let Some(entry) = table.table("governs") else { return (0, 0) };
    let (from, to) = (day(&entry, "from"), day(&entry, "to"));
    let others = || book.editions.iter().filter(|other| other.route == route);
    if let Some(other) = others().find(|other| from <= other.to && other.from <= to) {
        entry.at.note(format!("governs days that `{}` governs", other.id));
    } else if from > to {
        entry.at.note("governs no day: `to` lies before `from`");
    } else if let Some(last) = others().map(|other| other.to).max().filter(|last| next_day(*last) != from) {
        entry.at.note(format!("leaves days without an edition: the one before governs up to {last}"));
    }
    (from, to)
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

fn proof(entry: &Table<'_>, vocabulary: &Vocabulary, component: Option<&Id>) -> Option<Proof> {
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

fn limit(entry: &Table<'_>, vocabulary: &Vocabulary) -> Option<Limit> {
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

/// An id that is given; none where it is missing or of another form, which is noted.
fn identified(entry: &Table<'_>) -> Option<Id> {
    let named = entry.text("id")?;
    if named.is_id() { Some(named.id()) } else { None }
}

/// The id of an entry; none where it is missing or taken, which is noted.
fn once<'k>(entry: &Table<'_>, mut taken: impl Iterator<Item = &'k Id>) -> Option<Id> {
    let named = entry.text("id")?;
    if taken.any(|other| *other == named.text) {
        named.at.note(format!("a second `{}`", named.text));
        return None;
    }
    named.is_id().then(|| named.id())
}

fn day(entry: &Table<'_>, name: &'static str) -> Day {
    entry.text(name).map_or(0, |text| day_of(&text))
}

fn optional_day(entry: &Table<'_>, name: &'static str) -> Option<Day> {
    entry.optional_text(name).map(|text| day_of(&text))
}

fn day_of(text: &Named<'_>) -> Day {
    text.at.is_day();
    let parts: Vec<u32> = text.text.split('-').filter_map(|part| part.parse().ok()).collect();
    if let [year @ 1..=9999, month @ 1..=12, day] = parts[..]
        && (1..=days_in(year, month)).contains(&day)
    {
        return year * 10_000 + month * 100 + day;
    }
    text.at.note("a day was expected, such as 2024-06-30");
    0
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day after one.
fn next_day(day: Day) -> Day {
    let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100);
    match (date < days_in(year, month), month < 12) {
        (true, _) => day + 1,
        (false, true) => year * 10_000 + (month + 1) * 100 + 1,
        (false, false) => (year + 1) * 10_000 + 101,
    }
}

/// How many months a usage period has.
fn period_months(entry: &Table<'_>) -> u32 {
    let months = entry.integer("months");
    if entry.has("months") && !(months > 0 && 12_u32.is_multiple_of(months)) {
        entry.at.note("a usage period has 1, 2, 3, 4, 6 or 12 months");
    }
    months
}

/// The first day of an interval that is a usage period of so many months.
fn usage_period(interval: &str, months: u32) -> Option<Day> {
    let (first, last) = interval.split_once('/')?;
    let number = |text: &str| text.replace('-', "").parse::<Day>().ok();
    let (first, last) = (number(first)?, number(last)?);
    let (year, month, day) = (first / 10_000, first / 100 % 100, first % 100);
    let ends_in = (month + months).saturating_sub(1);
    let begins = day == 1 && month > 0 && (month - 1).checked_rem(months) == Some(0) && ends_in <= 12;
    (begins && last == year * 10_000 + ends_in * 100 + days_in(year, ends_in)).then_some(first)
}

/// First and last day of a window, each a month and a day.
fn pattern(entry: &Table<'_>, name: &'static str) -> (u32, u32) {
    let Some(half) = entry.table(name) else { return (0, 0) };
    let month_day = |name| {
        let Some(text) = half.text(name) else { return 0 };
        let parts: Vec<u32> = text.text.split('-').filter_map(|part| part.parse().ok()).collect();
        if let [month @ 1..=12, day @ 1..=31] = parts[..] {
            return month * 100 + day;
        }
        text.at.note("a month and day was expected, such as \"02-16\"");
        0
    };
    (month_day("opens"), month_day("closes"))
}
