//! The words of a report in a language: the same sentences, from the same messages of Fluent, as those of the JavaScript package.
//!
//! ```
//! use claimproof::words::Words;
//! use claimproof::{Options, Rulebook, check_text};
//!
//! let claim = r#"{ "program": "csp-direct-bill", "claimedAmount": "-5", "currency": "USD" }"#;
//! let report = check_text(claim, &Options::on("2024-07-20".parse()?), Rulebook::embedded())?;
//!
//! let english = Words::in_language("en").ok_or("no texts")?;
//! let found = report.findings.first().ok_or("no finding")?;
//! assert_eq!(english.finding(&report, found).message, "“-5” (total you claim) is not above 0.");
//! let asked = report.requirements.iter().find(|asked| asked.id == "field/partner-id").ok_or("no requirement")?;
//! assert_eq!(english.requirement(asked).label, "PartnerID");
//! assert_eq!(english.money("1234.5", Some("EUR")), "€1,234.50");
//!
//! // The whole report with its texts, as JSON.
//! let json = serde_json::to_string(&english.report(&report))?;
//! assert!(json.contains("is not above 0."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod formats;
mod messages;
mod values;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::calendar::Date;
use crate::report::{
    Amounts, Deadline, Edition, Finding, Limit, Progress, Report, Requirement, Severity, Sources, Status, Verdict,
};
use crate::rulebook::Id;
use crate::rulebook::types::Basis;
use formats::{Formats, Join};
use messages::{Messages, id_of};
use values::{text_variable, variable, variables};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language as the build embeds it.
struct Language {
    /// By BCP 47; the name of its folder.
    tag: &'static str,
    /// Its name in itself.
    name: &'static str,
    /// How the first day of a month is written, if not as a number.
    first_day: Option<&'static str>,
    /// How dates and amounts are written, as JSON.
    formats: &'static str,
    /// Its messages, a text a file.
    messages: &'static [&'static str],
}

impl Language {
    /// The language of a tag, or of the part of it that names the language.
    fn of(tag: &str) -> Option<&'static Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let by = |tag: &str| LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
        by(tag).or_else(|| by(primary))
    }

    fn formats(&self) -> Formats {
        Formats::parse(self.formats, self.first_day)
    }
}

/// The words of one language. A copy shares them.
#[derive(Debug, Clone)]
pub struct Words {
    tag: &'static str,
    messages: Arc<Messages>,
}

/// The words of each language that was asked for.
static MADE: Mutex<BTreeMap<&'static str, Words>> = Mutex::new(BTreeMap::new());

/// What a finding says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingWords {
    /// What is wrong with the value.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// What a requirement says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequirementWords {
    /// What to do.
    pub label: String,
    /// Why, and what would do.
    pub why: String,
}

/// What a limit says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LimitWords {
    /// What is limited, and by how much.
    pub why: String,
}

/// What a report says of its deadline; none where the day is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineWords {
    /// How many days are left, or since when the claim window is over.
    pub time_left: Option<String>,
    /// The first and the last day of the claim window.
    pub window: Option<String>,
    /// What these days rest on.
    pub basis: Option<String>,
    /// How long the documents must be kept.
    pub keep_documents_until: Option<String>,
}

/// Something of a report with its words; serialized, these stand beside its own fields.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Worded<'r, T, W> {
    /// What the report has.
    #[serde(flatten)]
    pub of: &'r T,
    /// Its words.
    #[serde(flatten)]
    pub words: W,
}

/// A report with its words; serialized, it is what the JavaScript package returns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WordedReport<'r> {
    /// As [`Report::schema`].
    pub schema: &'static str,
    /// As [`Report::rulebook`].
    pub rulebook: &'r Edition,
    /// As [`Report::checked_on`].
    pub checked_on: &'r str,
    /// The language of the words, by BCP 47.
    pub locale: &'static str,
    /// As [`Report::verdict`].
    pub verdict: Verdict,
    /// As [`Report::progress`].
    pub progress: Progress,
    /// As [`Report::deadline`].
    pub deadline: &'r Deadline,
    /// As [`Report::amounts`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amounts: Option<WordedAmounts<'r>>,
    /// As [`Report::requirements`].
    pub requirements: Vec<Worded<'r, Requirement, RequirementWords>>,
    /// As [`Report::findings`].
    pub findings: Vec<Worded<'r, Finding, FindingWords>>,
    /// As [`Report::sources`].
    pub sources: &'r Sources,
}

/// The amounts of a report, with the words of its limits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WordedAmounts<'r> {
    /// As [`Amounts::currency`].
    pub currency: Option<&'r str>,
    /// As [`Amounts::claimed`].
    pub claimed: Option<&'r str>,
    /// As [`Amounts::expenses`].
    pub expenses: Option<&'r str>,
    /// As [`Amounts::proven`].
    pub proven: Option<&'r str>,
    /// As [`Amounts::eligible`].
    pub eligible: Option<&'r str>,
    /// As [`Amounts::claimable`].
    pub claimable: Option<&'r str>,
    /// As [`Amounts::limits`].
    pub limits: Vec<Worded<'r, Limit, LimitWords>>,
}

impl Words {
    /// The words of a language, by BCP 47: `en`, `fr`, or `fr-CA` for `fr`; none where there are no texts in it. They are
    /// parsed when they are first asked for.
    pub fn in_language(tag: &str) -> Option<Self> {
        let language = Language::of(tag)?;
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let words = made.entry(language.tag).or_insert_with(|| Self {
            tag: language.tag,
            messages: Arc::new_cyclic(|own| Messages::new(language, own)),
        });
        Some(words.clone())
    }

    /// Every language that there are texts in: its tag by BCP 47, and its name in itself.
    pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
        LANGUAGES.iter().map(|language| (language.tag, language.name))
    }

    /// The tag of the language, such as `en`.
    pub fn language(&self) -> &'static str {
        self.tag
    }

    /// A report with its words: `message` and `help` of findings, `label` and `why` of requirements, `why` of limits.
    pub fn report<'r>(&self, report: &'r Report) -> WordedReport<'r> {
        let Report { schema, rulebook, checked_on, verdict, progress, deadline, amounts, .. } = report;
        let finding = |of| Worded { of, words: self.finding(report, of) };
        let requirement = |of| Worded { of, words: self.requirement(of) };
        WordedReport {
            schema,
            rulebook,
            checked_on,
            locale: self.tag,
            verdict: *verdict,
            progress: *progress,
            deadline,
            amounts: amounts.as_ref().map(|amounts| self.amounts(amounts)),
            requirements: report.requirements.iter().map(requirement).collect(),
            findings: report.findings.iter().map(finding).collect(),
            sources: &report.sources,
        }
    }

    fn amounts<'r>(&self, amounts: &'r Amounts) -> WordedAmounts<'r> {
        WordedAmounts {
            currency: amounts.currency.as_deref(),
            claimed: amounts.claimed.as_deref(),
            expenses: amounts.expenses.as_deref(),
            proven: amounts.proven.as_deref(),
            eligible: amounts.eligible.as_deref(),
            claimable: amounts.claimable.as_deref(),
            limits: amounts.limits.iter().map(|of| Worded { of, words: self.limit(of) }).collect(),
        }
    }

    /// The words of a finding. The report is that which it is of: some messages say by when the claim can still be submitted.
    pub fn finding(&self, report: &Report, finding: &Finding) -> FindingWords {
        let Deadline { closes_on, days_left, basis, .. } = &report.deadline;
        let claim_by = closes_on.as_deref().filter(|_| days_left.is_some_and(|left| left >= 0));
        let mut variables = FluentArgs::new();
        variables.set("claimBy", text_variable(claim_by));
        variables.set("basis", text_variable(basis.map(Basis::id)));
        variables.set("severity", finding.severity.id());
        for (name, value) in &finding.params.0 {
            variables.set(
                *name,
                match value {
                    crate::report::Param::Text(field) if *name == "field" => text_variable(Some(&id_of(field))),
                    value => variable(value),
                },
            );
        }
        let key = format!("finding.{}", finding.rule);
        FindingWords {
            message: self.messages.say(&key, None, &variables).unwrap_or_else(|| finding.rule.to_owned()),
            help: self.messages.say(&key, Some("help"), &variables).unwrap_or_default(),
        }
    }

    /// The words of a requirement.
    pub fn requirement(&self, requirement: &Requirement) -> RequirementWords {
        // After a colon stands a value of the claim: core/product:ID.
        let (id, _) = requirement.id.split_once(':').unwrap_or((&requirement.id, ""));
        let key = format!("requirement.{id}");
        let variables = variables(&requirement.params);
        let say = |attribute| self.messages.say(&key, attribute, &variables);
        let of =
            |list: &str| self.messages.say(&format!("{list}.{}", requirement.group.id()), None, &FluentArgs::new());
        let mut why = say(Some("why")).or_else(|| of("page.why")).unwrap_or_default();
        if requirement.status == Status::Unknown {
            why = say(Some("unknown")).unwrap_or_else(|| {
                let parts = [Some(why), of("unknown")].into_iter().flatten().filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join(" ")
            });
        }
        RequirementWords { label: say(None).unwrap_or_else(|| self.requirement_label(requirement)), why }
    }

    /// A label for a requirement that has no text of its own, from the labels of what it asks for.
    fn requirement_label(&self, requirement: &Requirement) -> String {
        let id = &*requirement.id;
        let (group, name) = id.split_once('/').unwrap_or((id, ""));
        let vocabulary = match group {
            "evidence" => "evidence-kind",
            "core" => "shows",
            "metric" => "metric",
            _ => return values::raw(id),
        };
        if requirement.any_of.is_empty() {
            self.messages.labels(vocabulary, name.split("-or-"), Join::Or)
        } else {
            self.messages.labels(vocabulary, requirement.any_of.iter().map(Id::as_str), Join::Or)
        }
    }

    /// The words of a limit.
    pub fn limit(&self, limit: &Limit) -> LimitWords {
        let mut variables = FluentArgs::new();
        variables.set("subject", text_variable(limit.subject.as_deref()));
        variables.set("unit", text_variable(Some(&limit.unit)));
        variables.set("limit", text_variable(limit.limit.as_deref()));
        variables.set("used", text_variable(limit.used.as_deref()));
        let key = format!("limit.{}", limit.id);
        LimitWords { why: self.messages.say(&key, Some("why"), &variables).unwrap_or_default() }
    }

    /// The verdict, such as “3 tasks left”.
    pub fn verdict(&self, report: &Report) -> String {
        let mut variables = FluentArgs::new();
        variables.set(
            "count",
            match report.verdict {
                Verdict::Blocked => report.findings.iter().filter(|found| found.severity == Severity::Error).count(),
                _ => report.requirements.iter().filter(|asked| asked.status != Status::Met).count(),
            },
        );
        self.messages.text(&format!("page.verdict.{}", report.verdict.id()), &variables)
    }

    /// What a report says of its deadline.
    pub fn deadline(&self, report: &Report) -> DeadlineWords {
        let Deadline { opens_on, closes_on, basis, keep_documents_until, .. } = &report.deadline;
        let with = |key: &str, days: &[(&'static str, &Option<String>)]| {
            let mut variables = FluentArgs::new();
            for (name, day) in days {
                variables.set(*name, text_variable(day.as_deref()));
            }
            self.messages.text(&format!("page.report.{key}"), &variables)
        };
        DeadlineWords {
            time_left: closes_on.as_ref().map(|_| self.time_left(report)),
            window: closes_on.as_ref().map(|_| {
                let key = if opens_on.is_some() { "from-to" } else { "until" };
                with(key, &[("from", opens_on), ("to", closes_on)])
            }),
            basis: closes_on.as_ref().and(*basis).map(|basis| with(&format!("basis-{}", basis.id()), &[])),
            keep_documents_until: keep_documents_until
                .as_ref()
                .map(|_| with("keep", &[("date", keep_documents_until)])),
        }
    }

    fn time_left(&self, report: &Report) -> String {
        let Deadline { opens_on, days_left, basis, .. } = &report.deadline;
        let day = |text: &str| Date::parse(text);
        let wait = day(&report.checked_on)
            .zip(opens_on.as_deref().and_then(day))
            .map_or(0, |(today, opens)| today.days_until(opens));
        let left = days_left.unwrap_or_default();
        let (key, count) = match left {
            _ if wait > 0 => ("opens-in", wait),
            0 => ("last-day", 0),
            1.. => ("days-left", left),
            _ => ("days-over", -left),
        };
        let mut variables = FluentArgs::new();
        variables.set("count", count);
        let time = self.messages.text(&format!("page.report.{key}"), &variables);
        if *basis == Some(Basis::Projected) {
            [time, self.messages.text("page.report.projected", &FluentArgs::new())].join(" ")
        } else {
            time
        }
    }

    /// The label of an id of a vocabulary, such as `print-advertising` of `activity`; the id where it has none.
    pub fn label(&self, vocabulary: &str, id: &str) -> String {
        self.messages.label(Some(vocabulary), id)
    }

    /// The name of a field of the claim, by its JSON Pointer, such as `/expenses/0/amount`.
    pub fn field(&self, pointer: &str) -> String {
        self.messages.field(pointer)
    }

    /// A day, such as “1 March 2024”.
    pub fn date(&self, day: Date) -> String {
        self.messages.formats.date(day)
    }

    /// An exact amount of money: a decimal such as `1234.50`, and the currency by ISO 4217. The unit `attendees` counts people.
    pub fn money(&self, amount: &str, currency: Option<&str>) -> String {
        self.messages.money(amount, currency)
    }

    /// An exact number: a decimal such as `1234.5`.
    pub fn number(&self, amount: &str) -> String {
        self.messages.formats.number(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_read_without_errors() {
        for language in LANGUAGES {
            assert!(serde_json::from_str::<serde_json::Value>(language.formats).is_ok(), "{}", language.tag);
            assert!(serde_json::from_str::<Formats>(language.formats).is_ok(), "{}", language.tag);
            for source in language.messages {
                let parsed = fluent_bundle::FluentResource::try_new((*source).to_owned());
                assert!(parsed.is_ok(), "{}: {:?}", language.tag, parsed.err().map(|(_, errors)| errors));
            }
        }
    }

    #[test]
    fn words_are_shared_by_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Words>();
    }

    #[test]
    fn a_tag_finds_its_language() {
        let found = |tag: &str| Words::in_language(tag).map(|words| words.language());
        assert_eq!(found("fr-CA"), Some("fr"));
        assert_eq!(found("EN"), Some("en"));
        assert_eq!(found("tlh"), None);
        let known: Vec<_> = Words::languages().collect();
        assert_eq!(known, [("en", "English"), ("fr", "Français")]);
    }

    #[test]
    fn dates_and_money_are_exact() {
        let [en, fr] = ["en", "fr"].map(|tag| Words::in_language(tag).unwrap());
        let first = Date::parse("2024-03-01").unwrap();
        assert_eq!(en.date(first), "1 March 2024");
        assert_eq!(fr.date(first), "1er mars 2024");
        for (amount, currency, english, french) in [
            ("1234.5", "EUR", "€1,234.50", "1\u{202F}234,50\u{A0}€"),
            ("-1234567.00", "USD", "-US$1,234,567.00", "-1\u{202F}234\u{202F}567,00\u{A0}$US"),
            ("12", "CHF", "CHF\u{A0}12", "12\u{A0}CHF"),
            ("5", "dollars", "5 dollars", "5 dollars"),
            (
                "12345678901234567890.123",
                "JPY",
                "JP¥12,345,678,901,234,567,890.123",
                "12\u{202F}345\u{202F}678\u{202F}901\u{202F}234\u{202F}567\u{202F}890,123\u{A0}JPY",
            ),
            ("1", "attendees", "1 attendee", "1\u{A0}participant"),
        ] {
            assert_eq!(en.money(amount, Some(currency)), english);
            assert_eq!(fr.money(amount, Some(currency)), french);
        }
    }
}
