//! Loads editions: each extends one that comes before it, or stands alone.

use std::collections::BTreeMap;

use super::super::document::{Named, Node, Table};
use super::super::types::{
    Ask, ByDays, Day, DaysAfter, Edition, Ended, Id, Limit, Listed, Projected, Proof, Route, Rulebook, Threshold,
    Vocabulary, Window,
};
use super::activity::{limit, proof};
use super::days::{day, next_day, optional_day, usage_period};
use super::{Loader, ROUTES, once};

const DAYS_AFTER: [(&str, DaysAfter); 3] =
    [("usage-period", DaysAfter::UsagePeriod), ("activity", DaysAfter::Activity), ("invoice", DaysAfter::Invoice)];

impl Loader<'_> {
    /// Reads an edition into the rulebook. What it extends comes first; `known` holds the activities of the editions so far.
    pub(super) fn edition(
        &self,
        table: &Table<'_>,
        node: &Node,
        book: &mut Rulebook,
        known: &mut BTreeMap<Id, Inherited>,
    ) {
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
}

/// What an edition hands on to one that extends it.
#[derive(Clone, Default)]
pub(super) struct Inherited {
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
