//! The messages of one language: Fluent's own parser and bundle, and the ids by which the rest of the code knows messages.

use std::fmt;
use std::sync::Weak;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::Language;
use super::formats::{Formats, Join};
use super::values::{Argument, GAP, decimal, raw, text_variable};

/// What a message needs besides its params: the other messages, and how dates and amounts are written.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// How dates, amounts and lists are written.
    pub formats: Formats,
}

impl fmt::Debug for Messages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Messages").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

/// The functions that messages use, by their names.
type Function = fn(&Messages, &[FluentValue<'_>], &FluentArgs<'_>) -> String;
const FUNCTIONS: [(&str, Function); 9] = [
    ("DATE", |words, given, _| first(given, |text| words.formats.date_of(text))),
    ("PERIOD", |words, given, _| first(given, |text| words.period(text))),
    ("NUMBER", |words, given, _| first(given, |text| words.formats.number(text))),
    ("MONEY", |words, given, _| first(given, |text| words.money(text, Argument::at(given, 1).text()))),
    ("LABEL", |words, given, _| first(given, |id| words.label(Argument::at(given, 1).text(), id))),
    ("LABELS", |words, given, named| words.list(given, named, |id| words.label(Argument::at(given, 1).text(), id))),
    ("LIST", |words, given, named| words.list(given, named, raw)),
    ("COUNTRY", |words, given, _| first(given, |code| words.label(Some("country"), code))),
    ("FIELD", |words, given, _| first(given, |field| words.field_within(field, Argument::at(given, 1).text()))),
];

impl Messages {
    /// Those of a language. Functions in messages find the other messages through `own`, which is where these will be.
    pub fn new(language: &Language, own: &Weak<Self>) -> Self {
        let formats = language.formats();
        let mut bundle = FluentBundle::new_concurrent(language.tag.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(with_groups));
        for source in language.messages {
            // A test finds what cannot be parsed.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        for (name, function) in FUNCTIONS {
            let own = own.clone();
            // No name is there twice.
            let _ = bundle.add_function(name, move |given, named| match own.upgrade() {
                Some(messages) => function(&messages, given, named).into(),
                None => FluentValue::Error,
            });
        }
        Self { bundle, formats }
    }

    /// The message with a key, or an attribute of it, with its variables filled in; none where there is no such message.
    pub fn say(&self, key: &str, attribute: Option<&str>, variables: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(&id_of(key))?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // What is missing is visible in the text, as in the JavaScript package.
        Some(self.bundle.format_pattern(pattern, Some(variables), &mut Vec::new()).into_owned())
    }

    /// The same, or the key.
    pub fn text(&self, key: &str, variables: &FluentArgs<'_>) -> String {
        self.say(key, None, variables).unwrap_or_else(|| key.to_owned())
    }

    /// Two dates with a slash between them.
    pub fn period(&self, interval: &str) -> String {
        let is_day = |text: &str| text.len() == "YYYY-MM-DD".len() && text.split('-').count() == 3;
        let Some((starts, ends)) = interval.split_once('/').filter(|(starts, ends)| is_day(starts) && is_day(ends))
        else {
            return raw(interval);
        };
        let mut days = FluentArgs::new();
        days.set("startsOn", text_variable(Some(starts)));
        days.set("endsOn", text_variable(Some(ends)));
        self.text("period", &days)
    }

    /// An amount of money; the unit `attendees` counts people.
    pub fn money(&self, amount: &str, currency: Option<&str>) -> String {
        match decimal(amount).map(str::parse::<u32>) {
            Some(Ok(count)) if currency == Some("attendees") => {
                let mut variables = FluentArgs::new();
                variables.set("count", count);
                self.text("attendees", &variables)
            }
            _ => self.formats.money(amount, currency),
        }
    }

    /// The label of an id of a vocabulary, or the id.
    pub fn label(&self, vocabulary: Option<&str>, id: &str) -> String {
        let vocabulary = vocabulary.unwrap_or_default();
        let known = match vocabulary {
            "period" => Some(self.period(id)),
            "country" => self.formats.country(id).map(str::to_owned),
            "currency" => self.formats.currency(id).map(str::to_owned),
            _ if is_id(id) => self.say(&format!("label.{vocabulary}.{id}"), None, &FluentArgs::new()),
            _ => None,
        };
        known.unwrap_or_else(|| raw(id))
    }

    /// The name of a field by its JSON Pointer; of one that the claim does not have, by the fields around it.
    pub fn field(&self, pointer: &str) -> String {
        let mut steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let is_row = |step: &&str| step.parse::<u32>().is_ok_and(|row| row.to_string() == **step);
        let row = steps.iter().copied().find(is_row).and_then(|row| row.parse::<u32>().ok()?.checked_add(1));
        let names: Vec<&str> = steps.iter().copied().filter(|step| !is_row(step)).collect();
        let name = if names.is_empty() { "claim".to_owned() } else { names.join("/") };
        if let Some(name) = self.field_named(&name, row.map(|row| row.to_string()).as_deref()) {
            return name;
        }
        let last = raw(&steps.pop().unwrap_or(pointer).replace("~1", "/").replace("~0", "~"));
        let last = if last.is_empty() { GAP.to_owned() } else { last };
        match steps.as_slice() {
            [] => last,
            ["metrics"] => self.label(Some("metric"), &last),
            _ => [self.field(&format!("/{}", steps.join("/"))), last].join(" › "),
        }
    }

    /// The name of a field by its id; of one within a field that has a name, by that.
    fn field_within(&self, id: &str, row: Option<&str>) -> String {
        let ends = id.match_indices('-').map(|(at, _)| at).rev();
        for end in std::iter::once(id.len()).chain(ends) {
            let (known, rest) = id.split_at(end);
            if let Some(name) = self.field_named(known, row) {
                let rest = rest.strip_prefix('-').unwrap_or(rest);
                return if rest.is_empty() { name } else { [&name, rest].join(" › ") };
            }
        }
        raw(id)
    }

    fn field_named(&self, field: &str, row: Option<&str>) -> Option<String> {
        let mut variables = FluentArgs::new();
        match row.and_then(|row| row.parse::<u64>().ok()) {
            Some(row) => variables.set("row", row),
            None => variables.set("row", text_variable(row)),
        }
        self.say(&format!("field.{field}"), None, &variables)
    }

    /// The first argument as a list, each entry in words.
    fn list(&self, given: &[FluentValue<'_>], named: &FluentArgs<'_>, words: impl Fn(&str) -> String) -> String {
        let join = match named.get("join") {
            Some(FluentValue::String(join)) if join == "or" => Join::Or,
            _ => Join::And,
        };
        match Argument::at(given, 0) {
            Argument::List(items) => self.formats.list(&items.iter().map(|item| words(item)).collect::<Vec<_>>(), join),
            Argument::Text(text) => words(&text),
            Argument::None => GAP.to_owned(),
        }
    }

    /// The labels of the ids in a list, joined.
    pub fn labels<'a>(&self, vocabulary: &str, ids: impl Iterator<Item = &'a str>, join: Join) -> String {
        self.formats.list(&ids.map(|id| self.label(Some(vocabulary), id)).collect::<Vec<_>>(), join)
    }
}

/// The first argument of a function as a text, in words; as it is where it is none.
fn first(given: &[FluentValue<'_>], words: impl Fn(&str) -> String) -> String {
    match Argument::at(given, 0) {
        Argument::Text(text) => words(&text),
        other => other.raw(),
    }
}

/// How the numbers in a message are written; other values as they are.
fn with_groups(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    memoizer.with_try_get::<Counting, _, _>((), |counting| counting.0.number(&number.as_string())).ok()
}

/// The formats of a bundle's language, which its formatter cannot have from elsewhere.
struct Counting(Formats);

impl Memoizable for Counting {
    type Args = ();
    type Error = ();

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Language::of(&tag.to_string()).map(|language| Self(language.formats())).ok_or(())
    }
}

/// Whether a text may be the id of a word of a vocabulary.
fn is_id(text: &str) -> bool {
    let may_begin = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    text.starts_with(may_begin) && text.chars().all(|c| may_begin(c) || "./+-".contains(c))
}

/// The id of the message with a key: `finding.deadline/missed` is `finding-deadline-missed`, and `field./expenses/amount` is
/// `field-expenses-amount`.
pub fn id_of(key: &str) -> String {
    let mut id = String::with_capacity(key.len() + 8);
    let mut was_other = false;
    for c in key.chars() {
        match c {
            'A'..='Z' if was_other => id.push(c.to_ascii_lowercase()),
            'A'..='Z' => id.extend(['-', c.to_ascii_lowercase()]),
            '-' if was_other => {}
            'a'..='z' | '0'..='9' | '_' | '-' => id.push(c),
            _ if was_other => {}
            _ => id.push('-'),
        }
        was_other = !matches!(c, 'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | '-');
    }
    id
}
