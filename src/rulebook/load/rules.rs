//! Loads `rules.toml`: the rules, and where requirements stand.

use super::super::document::Table;
use super::super::types::{Cite, Id, Rule, Severity};
use super::{Loader, once};

const SEVERITIES: [(&str, Severity); 3] =
    [("error", Severity::Error), ("warning", Severity::Warning), ("info", Severity::Info)];

/// The groups of requirements.
const GROUPS: [&str; 6] = ["field", "expense", "evidence", "core", "metric", "approval"];

/// The source of rules that rest on nothing but the claim: they hold in every programme.
const CLAIM: &str = "claim";

impl<'d> Loader<'d> {
    pub(super) fn rules(&self, table: &Table<'_>) -> (Vec<Rule>, Vec<(Id, Cite)>) {
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
}
