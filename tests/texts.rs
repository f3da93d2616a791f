//! The texts: every file is Fluent, every language says the same things, and each message speaks of what the rules report.

#![cfg(all(feature = "types", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail by panicking"
)]

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use claimproof::Rulebook;
use claimproof::rulebook::Id;
use claimproof::rulebook::load::LIMIT_KINDS;
use claimproof::types::{COMMON, Declared, findings, requirements};
use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use serde_json::Value;
use source::{code, files, looks_like_an_id, quoted, root};

type Set = BTreeSet<String>;

/// A message or term: its value, under an empty name, and its attributes.
type Patterns = BTreeMap<String, Pattern<String>>;

/// The texts of one language.
struct Language {
    name: String,
    messages: BTreeMap<String, Patterns>,
    terms: BTreeMap<String, Patterns>,
}

fn languages() -> Vec<Language> {
    let mut folders: Vec<String> = fs::read_dir(root().join("src/texts"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    assert!(folders.contains(&"en".to_owned()) && folders.contains(&"fr".to_owned()), "{folders:?}");
    folders.into_iter().map(language).collect()
}

fn language(name: String) -> Language {
    let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
    for file in files(&format!("src/texts/{name}"), &["ftl"]) {
        let resource = parser::parse(file.text.clone()).unwrap_or_else(|(_, errors)| {
            let line = |error: &parser::ParserError| file.text[..error.pos.start].matches('\n').count() + 1;
            let errors: Vec<String> = errors.iter().map(|error| format!("line {}: {error}", line(error))).collect();
            panic!("{}: {}", file.name, errors.join("; "))
        });
        for entry in resource.body {
            let (id, patterns, list) = match entry {
                Entry::Message(message) => {
                    (message.id.name, patterns(message.value, message.attributes), &mut messages)
                }
                Entry::Term(term) => (term.id.name, patterns(Some(term.value), term.attributes), &mut terms),
                _ => continue,
            };
            assert!(list.insert(id.clone(), patterns).is_none(), "{}: {id} is there twice", file.name);
        }
    }
    Language { name, messages, terms }
}

fn patterns(value: Option<Pattern<String>>, attributes: Vec<Attribute<String>>) -> Patterns {
    let value = value.map(|value| (String::new(), value));
    value.into_iter().chain(attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value))).collect()
}

/// The id of the message with a key, as `idOf` of www/lib/words/messages.js makes it.
fn id_of(key: &str) -> String {
    let mut id = String::new();
    for c in key.chars() {
        match c {
            'A'..='Z' => {
                if !id.ends_with('-') {
                    id.push('-');
                }
                id.push(c.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' | '-' | '_' => id.push(c),
            _ if id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    id
}

/// What a pattern names, that of messages in it included.
#[derive(Default)]
struct Named {
    variables: Set,
    messages: Set,
    /// Terms, each with the form that is asked for.
    terms: BTreeSet<(String, Option<String>)>,
    functions: Set,
    /// Variables that are shown where they may be none.
    unguarded: Set,
}

impl Language {
    fn named<'p>(&self, patterns: impl IntoIterator<Item = &'p Pattern<String>>) -> Named {
        let mut named = Named::default();
        for pattern in patterns {
            self.name_pattern(pattern, &mut BTreeSet::new(), &mut named);
        }
        named
    }

    /// `present` are the variables that are known not to be none.
    fn name_pattern(&self, pattern: &Pattern<String>, present: &mut Set, named: &mut Named) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.name_expression(expression, present, named);
            }
        }
    }

    fn name_expression(&self, expression: &Expression<String>, present: &mut Set, named: &mut Named) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.name_inline(inline, present, named),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let id = match selector {
            InlineExpression::VariableReference { id } => id,
            // What is said of our vendor alone: the rulebook of another has no such id.
            InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let is = (id.name.as_str(), attribute.name.as_str());
                assert_eq!(is, ("vendor", "id"), "{}: a message selects by a variable, or by the vendor", self.name);
                return variants.iter().for_each(|variant| self.name_pattern(&variant.value, present, named));
            }
            _ => panic!("{}: a message selects by a variable, or by the vendor", self.name),
        };
        named.variables.insert(id.name.clone());
        let has_none = variants.iter().any(|variant| key(variant) == "none");
        for variant in variants {
            let is_new = key(variant) != "none" && (has_none || !variant.default) && present.insert(id.name.clone());
            self.name_pattern(&variant.value, present, named);
            if is_new {
                present.remove(&id.name);
            }
        }
    }

    fn name_inline(&self, inline: &InlineExpression<String>, present: &mut Set, named: &mut Named) {
        match inline {
            InlineExpression::VariableReference { id } => {
                named.variables.insert(id.name.clone());
                if !present.contains(&id.name) {
                    named.unguarded.insert(id.name.clone());
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                named.messages.insert(id.name.clone());
                let attribute = attribute.as_ref().map_or("", |attribute| attribute.name.as_str());
                let message = self.messages.get(&id.name).and_then(|message| message.get(attribute));
                let message =
                    message.unwrap_or_else(|| panic!("{}: there is no message {}.{attribute}", self.name, id.name));
                self.name_pattern(message, present, named);
            }
            InlineExpression::TermReference { id, arguments, attribute } => {
                assert!(attribute.is_none(), "{}: terms have forms, not attributes", self.name);
                let mut form = arguments.iter().flat_map(|arguments| &arguments.named).map(|argument| {
                    assert_eq!(argument.name.name, "form", "{}: -{}", self.name, id.name);
                    let InlineExpression::StringLiteral { value } = &argument.value else {
                        panic!("{}: -{} has no form", self.name, id.name)
                    };
                    value.clone()
                });
                named.terms.insert((id.name.clone(), form.next_back()));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                named.functions.insert(id.name.clone());
                for (place, argument) in arguments.positional.iter().enumerate() {
                    // An amount without a currency is shown as a number.
                    let (InlineExpression::VariableReference { id: currency }, "MONEY", 1) =
                        (argument, id.name.as_str(), place)
                    else {
                        self.name_inline(argument, present, named);
                        continue;
                    };
                    named.variables.insert(currency.name.clone());
                }
            }
            InlineExpression::Placeable { expression } => self.name_expression(expression, present, named),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// All messages with the attributes of each, but for what the language's own messages share.
    fn outline(&self) -> Set {
        let all = self.messages.iter().filter(|(id, _)| is_known_outside(id));
        all.flat_map(|(id, patterns)| patterns.keys().map(move |attribute| format!("{id}.{attribute}"))).collect()
    }

    /// The ids of messages that begin so, without that.
    fn ids(&self, family: &str) -> Set {
        self.messages.keys().filter_map(|id| id.strip_prefix(family)).map(String::from).collect()
    }

    fn message(&self, id: &str) -> &Patterns {
        self.messages.get(id).unwrap_or_else(|| panic!("{} has no message {id}", self.name))
    }
}

/// Whether others than messages name a message: the rulebook for some families, scripts for those of the page and the form.
fn is_known_outside(id: &str) -> bool {
    let families = [
        "finding-",
        "requirement-",
        "unknown-",
        "limit-",
        "label-",
        "field-",
        "form-",
        "page-",
        "help-",
        "proposal-",
        "lifecycle-",
        "author-",
        "rule-",
    ];
    families.iter().any(|family| id.starts_with(family))
        || ["period", "attendees", "rulebook", "vendor-unnamed", "portal-unnamed"].contains(&id)
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[track_caller]
fn assert_same(what: &str, got: &Set, expected: &Set) {
    let lacking: Vec<_> = expected.difference(got).collect();
    let unused: Vec<_> = got.difference(expected).collect();
    assert!(got == expected, "{what}: lacking {lacking:?}, unused {unused:?}");
}

fn set<'t>(texts: impl IntoIterator<Item = &'t str>) -> Set {
    texts.into_iter().map(String::from).collect()
}

#[test]
fn every_language_has_the_same_messages_about_the_same_things() {
    let languages = languages();
    let english = languages.iter().find(|language| language.name == "en").unwrap();
    for language in &languages {
        assert_same(&format!("messages in {}", language.name), &language.outline(), &english.outline());
        let terms = |language: &Language| language.terms.keys().cloned().collect();
        assert_same(&format!("terms in {}", language.name), &terms(language), &terms(english));
        for id in language.messages.keys().filter(|id| is_known_outside(id)) {
            let variables = |language: &Language| language.named(language.message(id).values()).variables;
            assert_same(&format!("variables of {id} in {}", language.name), &variables(language), &variables(english));
        }
    }
}

#[test]
fn what_a_message_names_is_there_and_what_is_there_is_named() {
    let words = fs::read_to_string(root().join("www/lib/words/words.js")).unwrap();
    let known: Set =
        words.lines().filter_map(|line| Some(line.trim_start().split_once(": ([")?.0.to_owned())).collect();
    let mut called = Set::new();
    for language in languages() {
        let named = language.named(language.messages.values().flat_map(BTreeMap::values));
        for (term, form) in &named.terms {
            let forms = language.terms.get(term).unwrap_or_else(|| panic!("{}: no term -{term}", language.name));
            if let Some(form) = form {
                let has = forms[""].elements.iter().any(|element| match element {
                    PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                        variants.iter().any(|variant| key(variant) == form)
                    }
                    _ => false,
                });
                assert!(has, "{}: -{term} has no form {form}", language.name);
            }
        }
        let terms = named.terms.iter().map(|(term, _)| term.clone()).collect();
        assert_same(&format!("terms in {}", language.name), &language.terms.keys().cloned().collect(), &terms);
        called.extend(named.functions);
        for id in language.messages.keys() {
            assert!(is_known_outside(id) || named.messages.contains(id), "{}: nothing uses {id}", language.name);
        }
    }
    assert_same("functions", &known, &called);
}

/// What a message and its attributes speak of is what is reported, all of it, and nothing that may be none is shown as it is.
#[track_caller]
fn assert_speaks_of(language: &Language, id: &str, reported: &[Declared]) {
    let named = language.named(language.message(id).values());
    let spoken = set(reported.iter().filter(|param| param.spoken).map(|param| param.name));
    let common = set(COMMON).difference(&spoken).cloned().collect();
    let variables = named.variables.difference(&common).cloned().collect();
    assert_same(&format!("what {id} in {} speaks of", language.name), &variables, &spoken);
    // Where a finding stands is known, but for what can stand anywhere; how that reads is tests/package/texts.test.mjs.
    for param in reported.iter().filter(|param| param.nullable && !["row", "firstRow", "field"].contains(&param.name)) {
        assert!(!named.unguarded.contains(param.name), "{}: {id} shows {} where it is none", language.name, param.name);
    }
    assert!(!named.unguarded.contains("claimBy"), "{}: {id} shows the last day where there is none", language.name);
}

#[test]
fn every_finding_has_words_for_what_its_rule_reports() {
    let rules = findings().iter().map(|(rule, _)| id_of(rule)).collect();
    for language in languages() {
        assert_same(&format!("findings in {}", language.name), &language.ids("finding-"), &rules);
        for (rule, reported) in findings() {
            let id = id_of(&format!("finding.{rule}"));
            let attributes = language.message(&id).keys().cloned().collect();
            assert_same(&format!("attributes of {id} in {}", language.name), &attributes, &set(["", "help"]));
            assert_speaks_of(&language, &id, reported);
        }
    }
}

#[test]
fn every_requirement_has_words() {
    let ids = requirement_ids();
    let groups = ids.iter().map(|id| id.split('/').next().unwrap().to_owned()).collect();
    for language in languages() {
        let expected = ids.iter().map(|id| id_of(id)).collect();
        assert_same(&format!("requirements in {}", language.name), &language.ids("requirement-"), &expected);
        assert_same(&format!("unknown in {}", language.name), &language.ids("unknown-"), &groups);
        assert_same(&format!("groups in {}", language.name), &language.ids("page-group-"), &groups);
        for id in &ids {
            let reported = requirements().iter().find(|(known, _)| known == id).map_or(&[][..], |(_, params)| params);
            let id = id_of(&format!("requirement.{id}"));
            let mut attributes: Set = language.message(&id).keys().cloned().collect();
            attributes.remove("unknown");
            assert_same(&format!("attributes of {id} in {}", language.name), &attributes, &set(["", "why"]));
            assert_speaks_of(&language, &id, reported);
        }
    }
}

/// The ids of all requirements that a report can list.
fn requirement_ids() -> Set {
    let book = Rulebook::embedded();
    let mut ids = Set::new();
    for file in files("src/rules/requirements", &["rs"]) {
        for (_, line) in code(&file) {
            ids.extend(quoted(line).filter(|text| looks_like_an_id(text)).map(String::from));
        }
    }
    for activity in &book.activities {
        let asked = activity.proofs.iter().filter(|proof| !proof.recommended);
        ids.extend(
            asked.map(|proof| {
                format!("evidence/{}", proof.kinds.iter().map(Id::as_str).collect::<Vec<_>>().join("-or-"))
            }),
        );
        ids.extend(activity.core.iter().map(|core| format!("core/{core}")));
        ids.extend(activity.metric.iter().map(|metric| format!("metric/{metric}")));
    }
    for edition in &book.editions {
        ids.extend(edition.asks.iter().map(|ask| ask.id.to_string()));
    }
    ids.extend(book.vocabulary.association_shows.iter().map(|shown| format!("core/{shown}")));
    ids.extend(["evidence/poe-document".into(), "core/product".into()]);
    ids
}

#[test]
fn every_limit_has_words() {
    let limits: Set = LIMIT_KINDS.iter().map(|(id, _)| (*id).to_owned()).collect();
    for language in languages() {
        assert_same(&format!("limits in {}", language.name), &language.ids("limit-"), &limits);
        for id in &limits {
            let message = language.message(&format!("limit-{id}"));
            assert_same(id, &message.keys().cloned().collect(), &set(["", "why"]));
            let named = language.named(message.values());
            assert_same(id, &named.variables, &set(["limit", "unit"]));
            assert!(!named.unguarded.contains("limit"), "{}: {id} shows the limit where it is none", language.name);
        }
    }
}

/// The texts of one language in a folder that is loaded by itself: the help, or the words of the list of files.
fn apart(language: &Language, folder: &str) -> Set {
    let files = files(&format!("src/texts/{}/{folder}", language.name), &["ftl"]);
    let ids = files.iter().flat_map(|file| file.text.lines().filter_map(|line| line.split_once(" =")));
    ids.map(|(id, _)| id.trim_start()).filter(|id| !id.starts_with('.')).map(String::from).collect()
}

#[test]
fn every_kind_of_proof_and_every_result_has_help() {
    let vocabulary = &Rulebook::embedded().vocabulary;
    let families: [(&str, Set); 2] = [
        ("help-kind-", vocabulary.evidence_kinds.iter().map(|kind| kind.id.to_string()).collect()),
        ("help-metric-", vocabulary.metrics.iter().map(|metric| metric.id.to_string()).collect()),
    ];
    for language in languages() {
        for (family, ids) in &families {
            assert_same(&format!("{family} in {}", language.name), &language.ids(family), ids);
            for id in ids {
                let mut attributes: Set = language.message(&format!("{family}{id}")).keys().cloned().collect();
                attributes.remove("source");
                assert_same(&format!("{family}{id} in {}", language.name), &attributes, &set(["", "good"]));
            }
        }
    }
}

#[test]
fn the_help_names_sources_that_there_are_the_same_in_every_language() {
    let book = Rulebook::embedded();
    let known: Set = book.sources.iter().map(|source| source.id.to_string()).collect();
    let mut named = BTreeMap::new();
    for language in languages() {
        for (id, patterns) in language.messages.iter().filter(|(id, _)| id.starts_with("help-")) {
            let Some(pattern) = patterns.get("source") else { continue };
            let [PatternElement::TextElement { value }] = &pattern.elements[..] else {
                panic!("{id}: a source is an id")
            };
            assert!(known.contains(value), "{}: {id} names the source {value}", language.name);
            let first = named.entry(id.clone()).or_insert_with(|| value.clone());
            assert_eq!(first, value, "{}: {id} names another source", language.name);
        }
    }
    assert!(!named.is_empty(), "the help names sources");
}

#[test]
fn the_help_is_loaded_by_itself_and_uses_terms_alone() {
    for language in languages() {
        let own = apart(&language, "help");
        assert_same(
            &format!("help in {}", language.name),
            &language.messages.keys().filter(|id| id.starts_with("help-")).cloned().collect(),
            &own,
        );
        let named = language.named(own.iter().flat_map(|id| language.message(id).values()));
        assert!(named.messages.is_subset(&own), "{}: the help uses {:?}", language.name, named.messages);
        assert!(named.functions.is_empty(), "{}: the help uses {:?}", language.name, named.functions);
    }
}

#[test]
fn the_words_of_the_list_of_files_are_loaded_by_themselves_and_use_terms_alone() {
    for language in languages() {
        let own = apart(&language, "tray");
        assert_same(
            &format!("words of the list of files in {}", language.name),
            &language
                .messages
                .keys()
                .filter(|id| id.starts_with("form-tray-") || id.starts_with("page-pack-"))
                .cloned()
                .collect(),
            &own,
        );
        let named = language.named(own.iter().flat_map(|id| language.message(id).values()));
        assert!(named.messages.is_subset(&own), "{}: they use {:?}", language.name, named.messages);
        // Functions that show labels find those of other texts.
        assert!(named.functions.is_subset(&set(["LIST", "NUMBER"])), "{}: {:?}", language.name, named.functions);
    }
}

/// The ids of what happens after submission, each with the attributes of its message: a family of messages for each list.
fn lifecycle_ids() -> BTreeMap<&'static str, BTreeMap<String, Set>> {
    let lives = &Rulebook::embedded().lives;
    let of = |ids: Vec<&Id>, attributes: &[&str]| -> BTreeMap<String, Set> {
        ids.into_iter().map(|id| (id.to_string(), set(attributes.iter().copied()))).collect()
    };
    let statuses = || lives.iter().flat_map(|life| &life.statuses);
    let mut dues = of(lives.iter().flat_map(|life| &life.dues).map(|due| &due.id).collect(), &[""]);
    dues.insert("window-opens".into(), set([""]));
    [
        ("status", of(statuses().map(|status| &status.id).collect(), &[""])),
        ("next", of(statuses().flat_map(|status| &status.next).map(|step| &step.to).collect(), &[""])),
        ("action", of(lives.iter().flat_map(|life| &life.actions).map(|action| &action.id).collect(), &["", "why"])),
        ("due", dues),
        ("disagreement", of(lives.iter().flat_map(|life| &life.disagreements).map(|entry| &entry.id).collect(), &[""])),
        ("request", of(lives.iter().flat_map(|life| &life.requests).map(|request| &request.id).collect(), &[""])),
    ]
    .into()
}

#[test]
fn what_happens_after_submission_has_words_that_are_loaded_by_themselves() {
    let lists = lifecycle_ids();
    let sentences = ["counted", "needs", "undated", "then", "reading", "others", "event"];
    let command = fs::read_to_string(root().join("www/lib/cli-after.js")).unwrap();
    let says: Set =
        command.split("say(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    for language in languages() {
        let own = apart(&language, "lifecycle");
        let family = language.messages.keys().filter(|id| id.starts_with("lifecycle-")).cloned().collect();
        assert_same(&format!("words of what happens after submission in {}", language.name), &family, &own);
        for (list, ids) in &lists {
            let known = ids.keys().cloned().collect();
            assert_same(&format!("{list} in {}", language.name), &language.ids(&format!("lifecycle-{list}-")), &known);
            for (id, expected) in ids {
                let mut attributes: Set = language.message(&format!("lifecycle-{list}-{id}")).keys().cloned().collect();
                // What a day means is said where that is more than its name says.
                if *list == "due" {
                    attributes.remove("why");
                }
                assert_same(&format!("{list} {id} in {}", language.name), &attributes, expected);
            }
        }
        assert_same(&format!("plain text in {}", language.name), &language.ids("lifecycle-text-"), &says);
        // Every other message is one of the sentences that a script builds, or used by these messages.
        let named = language.named(own.iter().flat_map(|id| language.message(id).values()));
        for id in own.iter().filter_map(|id| id.strip_prefix("lifecycle-")) {
            let is_of_a_list = lists.keys().chain([&"text"]).any(|list| id.starts_with(&format!("{list}-")));
            let is_used = sentences.contains(&id) || named.messages.contains(&format!("lifecycle-{id}"));
            assert!(is_of_a_list || is_used, "{}: nothing uses lifecycle-{id}", language.name);
        }
    }
}

#[test]
fn every_rule_and_every_stand_is_explained_in_words_that_are_loaded_by_themselves() {
    let rules: Set = findings().iter().map(|(rule, _)| id_of(rule)).collect();
    let groups: Set = requirement_ids().iter().map(|id| format!("group-{}", id.split('/').next().unwrap())).collect();
    let stands =
        files("src/rulebook/examples", &["toml"]).into_iter().filter(|file| file.name.ends_with("/stands.toml"));
    let stands: Set = stands
        .flat_map(|file| {
            let ids = file.text.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
            ids.map(|id| format!("stand-{id}")).collect::<Vec<_>>()
        })
        .collect();
    let expected: Set = rules.iter().chain(&groups).chain(&stands).cloned().collect();
    for language in languages() {
        let ids = language.ids("rule-").into_iter().filter(|id| !id.starts_with("text-")).collect();
        assert_same(&format!("explanations in {}", language.name), &ids, &expected);
        for id in &ids {
            let attributes = language.message(&format!("rule-{id}")).keys().cloned().collect();
            let wanted = match id {
                _ if rules.contains(id) => set(["", "checks", "why"]),
                _ if stands.contains(id) => set(["", "taken"]),
                _ => set([""]),
            };
            assert_same(&format!("attributes of rule-{id} in {}", language.name), &attributes, &wanted);
        }
        let own = apart(&language, "rules");
        assert_same("words of rules", &language.ids("rule-").iter().map(|id| format!("rule-{id}")).collect(), &own);
    }
}

#[test]
fn every_word_around_an_explanation_is_used() {
    let scripts = files("www", &["js", "jsx"]).into_iter().chain(files("tests/xtask/site", &["mjs"]));
    let scripts = scripts.filter(|file| file.text.contains("rule.text.") || file.text.contains("{ say"));
    let code: String = scripts.map(|file| file.text).collect();
    for language in languages() {
        for id in language.ids("rule-text-") {
            let family = id.split('-').next().unwrap();
            let is_used = [format!("\"{id}\""), format!("`{family}.$"), format!("{id}: ")];
            assert!(is_used.iter().any(|key| code.contains(key)), "{}: nothing uses rule-text-{id}", language.name);
        }
    }
}

#[test]
fn every_id_has_a_label() {
    let labels = label_ids();
    let expected =
        labels.iter().flat_map(|(list, ids)| ids.iter().map(move |id| id_of(&format!("{list}.{id}")))).collect();
    let types = media_types();
    for language in languages() {
        let (of_types, others): (Set, Set) =
            language.ids("label-").into_iter().partition(|id| id.starts_with("media-type-"));
        assert_same(&format!("labels in {}", language.name), &others, &expected);
        // A type that has no label is shown as it is.
        let unknown: Vec<_> = of_types.difference(&types).collect();
        assert!(unknown.is_empty() && !of_types.is_empty(), "{}: nothing is of the types {unknown:?}", language.name);
    }
}

/// The media types that files are found to be of, as ids of their labels.
fn media_types() -> Set {
    let files = files("src/documents", &["rs"]);
    let lines = files.iter().flat_map(|file| code(file).map(|(_, line)| line));
    lines.flat_map(quoted).filter(|text| text.contains('/')).map(|text| id_of(&format!("media-type.{text}"))).collect()
}

/// What a value can be expected to be: the forms of fields.
fn expected_forms() -> Set {
    let calls = ["Form::text(\"", "Form::number(\"", "invalid(\"", "describe(self.place, \"", "form == \""];
    let of_line = |line: &str| -> Vec<String> {
        let after = calls.iter().flat_map(|call| line.split(call).skip(1));
        after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
    };
    let files = files("src", &["rs"])
        .into_iter()
        .filter(|file| file.name == "src/forms.rs" || file.name.starts_with("src/claim/"));
    files.flat_map(|file| code(&file).flat_map(|(_, line)| of_line(line)).collect::<Vec<_>>()).collect()
}

/// Why a file could not be inspected: the variants of `Problem`.
fn problems() -> Set {
    let inspection = fs::read_to_string(root().join("src/inspection.rs")).unwrap();
    let (_, variants) = inspection.split_once("pub enum Problem {").unwrap();
    let (variants, _) = variants.split_once('}').unwrap();
    let names = variants.lines().filter_map(|line| line.trim().strip_suffix(','));
    names.map(|name| id_of(name).trim_start_matches('-').to_owned()).collect()
}

/// The ids that have labels, by their vocabulary.
fn label_ids() -> BTreeMap<&'static str, Set> {
    let book = Rulebook::embedded();
    let vocabulary = &book.vocabulary;
    let ids = |ids: &[Id]| ids.iter().map(Id::to_string).collect::<Set>();
    let renamed = book.editions.iter().flat_map(|edition| &edition.renamed_categories).map(|(_, other)| other);
    let mut lists: BTreeMap<&str, Set> = [
        ("program", book.programs.iter().map(|program| program.id.to_string()).collect()),
        ("category", vocabulary.categories.iter().chain(renamed).map(Id::to_string).collect()),
        ("activity", book.activity_ids().map(Id::to_string).collect()),
        ("component", book.activities.iter().flat_map(|activity| ids(&activity.components)).collect()),
        ("channel", ids(&vocabulary.channels)),
        ("subtype", ids(&vocabulary.subtypes)),
        ("expense-kind", vocabulary.expense_kinds.iter().map(|kind| kind.id.to_string()).collect()),
        ("evidence-kind", vocabulary.evidence_kinds.iter().map(|kind| kind.id.to_string()).collect()),
        ("metric", vocabulary.metrics.iter().map(|metric| metric.id.to_string()).collect()),
        ("shows", vocabulary.shows.iter().chain(&vocabulary.association_shows).map(Id::to_string).collect()),
        ("role", vocabulary.roles.iter().map(|role| role.id.to_string()).collect()),
        ("mode", ids(&vocabulary.modes)),
        ("issuer", ids(&vocabulary.issuers)),
        ("surface-owner", ids(&vocabulary.surface_owners)),
        ("solution-area", vocabulary.solution_areas.iter().map(|area| area.id.to_string()).collect()),
        ("partner-role", vocabulary.solution_areas.iter().flat_map(|area| ids(&area.partner_roles)).collect()),
    ]
    .into();
    lists.insert("route", set(["co-op", "cpor", "engagement"]));
    // What an id that is not known could have been; an edition goes by its id.
    let asked = lists.keys().filter(|list| **list != "category").copied().chain(["rulebook"]);
    let asked = set(asked);
    lists.extend([
        ("vocabulary", asked),
        ("expected", expected_forms()),
        ("problem", problems()),
        ("status", set(["met", "missing", "unknown", "within", "exceeded"])),
    ]);
    lists
}

#[test]
fn every_field_of_a_claim_has_a_name() {
    let schema = fs::read_to_string(root().join("docs/claim.schema.json")).unwrap();
    let mut fields = Set::from(["claim".to_owned()]);
    field_ids("", &serde_json::from_str(&schema).unwrap(), &mut fields);
    // What an inspection holds goes by the inspection's name, and a metric by its label unless it is a list.
    fields.retain(|id| !id.contains("-inspection-"));
    let metrics: Set =
        Rulebook::embedded().vocabulary.metrics.iter().map(|metric| format!("metrics-{}", metric.id)).collect();
    fields.retain(|id| !metrics.contains(id));
    for language in languages() {
        let ids = language.ids("field-");
        let has_name = |id: &String| language.message(&format!("field-{id}")).contains_key("");
        let named = ids.into_iter().filter(|id| has_name(id) && !metrics.contains(id)).collect();
        assert_same(&format!("fields in {}", language.name), &named, &fields);
    }
}

fn field_ids(parent: &str, schema: &Value, ids: &mut Set) {
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let id = id_of(&if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") });
        field_ids(&id, field, ids);
        ids.insert(id);
    }
    if let Some(items) = schema.get("items") {
        field_ids(parent, items, ids);
    }
}
