//! Reads a claim through serde, leniently: what cannot be read is noted at its place, taken as broken, and hides nothing else.

use std::fmt;
use std::sync::Arc;

use super::fields::{Claim, OtherMetric};
use super::order::{ANY_ENTRY, Place};
use super::words::{CPOR, has, nearest_in};
use crate::forms::Text;
use crate::given::{Given, Rows};
use crate::inspection::Inspection;
use crate::json::{Json, UNSAYABLE};
use crate::nearest::nearest;
use crate::platform;
use crate::rulebook::Rulebook;
use crate::rulebook::types::MetricValue;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};

/// Problems that are noted at the most: no claim has so many values, but what is dropped on a page may.
const MOST_PROBLEMS: usize = 1 << 17;

/// Entries of a list; a longer one is oversized input.
const MOST_ENTRIES: usize = 1 << 19;

/// Problems up to which the nearest known word is looked for.
const MOST_HINTS: usize = 1 << 10;

/// Longer values are cut when a finding shows them.
const MOST_SHOWN: usize = 80;

/// A value that cannot be read, or a name that no field has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON Pointer of the value.
    pub path: String,
    /// What is wrong with it.
    pub mistake: Mistake,
}

/// What is wrong with a value or name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// The value has another type or form.
    InvalidValue {
        /// The value as it was given.
        value: String,
        /// The form that was expected.
        expected: &'static str,
        /// The field of an inspection that is given beside the claim, by its way from there.
        field: Option<String>,
    },
    /// The word is not of its closed list.
    UnknownId {
        /// The word.
        value: String,
        /// The name of the list.
        vocabulary: &'static str,
        /// The nearest word of the list.
        nearest: Option<String>,
    },
    /// The object has no field of that name.
    UnknownField {
        /// The name.
        value: String,
        /// The nearest name that it has.
        nearest: Option<String>,
    },
}

/// Reads a claim. A value that is no object is read as an empty one.
pub fn read<'v>(value: impl Into<Json<'v>>, book: &Rulebook) -> (Claim, Vec<Problem>) {
    let value = value.into();
    let on_cpor = value.get("route").is_some_and(|route| text_of(route) == Some(CPOR));
    let mut context = Context::new(Purpose::Read { book, on_cpor });
    let mut claim = Claim::deserialize(Reader::of(&value, false, &mut context)).unwrap_or_default();
    claim.metrics.others = context.other_metrics;
    (claim, context.problems)
}

/// Reads an inspection that is given by itself; the paths of its problems begin in it.
pub fn read_inspection<'v>(value: impl Into<Json<'v>>, book: &Rulebook) -> (Given<Arc<Inspection>>, Vec<Problem>) {
    let value = value.into();
    let mut context = Context::new(Purpose::Read { book, on_cpor: false });
    let inspection = Given::deserialize(Reader::of(&value, true, &mut context)).unwrap_or_default();
    (inspection, context.problems)
}

/// The places of a claim in the order of their declaration, a parent before its children, each with the form of its value.
/// The entry that stands for all of a list is `*`.
pub fn places() -> Vec<(String, &'static str)> {
    let mut context = Context::new(Purpose::Describe(Vec::new()));
    let reader = Reader {
        found: Found::Anything,
        place: Place::Root,
        optional: false,
        in_inspection: false,
        context: &mut context,
    };
    // Nothing was read, so there is no claim.
    let _: Result<Claim, Unreadable> = Claim::deserialize(reader);
    if let Purpose::Describe(places) = context.purpose { places } else { Vec::new() }
}

/// A text without surrounding white space.
fn text_of<'v>(value: &'v Json<'_>) -> Option<&'v str> {
    value.as_str().map(str::trim)
}

/// Why the fields are visited.
enum Purpose<'b> {
    /// To read a value by a rulebook.
    Read { book: &'b Rulebook, on_cpor: bool },
    /// To list them.
    Describe(Vec<(String, &'static str)>),
}

/// What the reading of all values shares.
struct Context<'b> {
    purpose: Purpose<'b>,
    problems: Vec<Problem>,
    other_metrics: Vec<(String, OtherMetric)>,
}

impl<'b> Context<'b> {
    fn new(purpose: Purpose<'b>) -> Self {
        Self { purpose, problems: Vec::new(), other_metrics: Vec::new() }
    }

    fn note(&mut self, place: Place<'_>, mistake: impl FnOnce() -> Mistake) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { path: place.pointer(), mistake: mistake() });
        }
    }

    fn describe(&mut self, place: Place<'_>, form: &'static str) {
        if let Purpose::Describe(places) = &mut self.purpose {
            places.push((place.pointer(), form));
        }
    }

    fn hints(&self) -> bool {
        self.problems.len() < MOST_HINTS
    }
}

/// What was found at a place.
#[derive(Clone, Copy)]
enum Found<'v> {
    Nothing,
    /// Something around it could not be read.
    Broken,
    Value(&'v Json<'v>),
    /// Whatever may be there: the fields are described.
    Anything,
}

impl<'v> Found<'v> {
    fn in_value(value: &'v Json<'v>) -> Self {
        if value.is_empty() { Self::Nothing } else { Self::Value(value) }
    }
}

/// One value at its place, as a serde deserializer. What serde calls for every type of field is short; the work is done in
/// functions that are compiled once.
struct Reader<'c, 'b, 'v> {
    found: Found<'v>,
    place: Place<'c>,
    /// Whether it matters if the value is there: a broken one is then no value at all.
    optional: bool,
    /// Whether it is in an inspection, which may be of a later version: what is not known there is passed over.
    in_inspection: bool,
    context: &'c mut Context<'b>,
}

/// A text or number as it was given.
enum Scalar<'v> {
    Text(&'v str),
    Number(f64),
}

/// A value could not be read; why is noted in the context.
#[derive(Debug)]
struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("unreadable")
    }
}

impl std::error::Error for Unreadable {}

impl de::Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'c, 'b, 'v> Reader<'c, 'b, 'v> {
    fn of(value: &'v Json<'v>, in_inspection: bool, context: &'c mut Context<'b>) -> Self {
        Self { found: Found::in_value(value), place: Place::Root, optional: false, in_inspection, context }
    }

    fn invalid(&mut self, expected: &'static str) -> Unreadable {
        match self.found {
            Found::Value(value) => {
                let mistake = || Mistake::InvalidValue { value: shown(value), expected, field: None };
                self.context.note(self.place, mistake);
            }
            Found::Anything => self.context.describe(self.place, expected),
            Found::Nothing | Found::Broken => {}
        }
        Unreadable
    }

    fn value(&self) -> Option<&'v Json<'v>> {
        if let Found::Value(value) = self.found { Some(value) } else { None }
    }

    fn text(&mut self) -> Result<&'v str, Unreadable> {
        let text = self.value().and_then(text_of).filter(|text| *text != UNSAYABLE);
        text.ok_or_else(|| self.invalid("text"))
    }

    fn truth(&mut self) -> Result<bool, Unreadable> {
        match self.value() {
            Some(Json::Bool(truth)) => Ok(*truth),
            _ => Err(self.invalid("boolean")),
        }
    }

    fn count(&mut self) -> Result<f64, Unreadable> {
        let count = self.value().and_then(Json::as_number);
        let count = count.filter(|count| *count >= 0.0 && count.is_finite() && count % 1.0 == 0.0);
        count.ok_or_else(|| self.invalid("count"))
    }

    /// A value of a form, or a word of a closed list.
    fn scalar(&mut self, form: &'static str) -> Result<Scalar<'v>, Unreadable> {
        let Some(value) = self.value() else { return Err(self.invalid(form)) };
        let text = text_of(value).filter(|text| *text != UNSAYABLE);
        if !self.in_inspection
            && let Purpose::Read { book, on_cpor } = self.context.purpose
            && let Some(known) = has(form, text.unwrap_or_default(), book, on_cpor)
        {
            let is_code = form == "currency" || form == "country";
            let Some(word) = text else { return Err(self.invalid(if is_code { form } else { "text" })) };
            if known {
                return Ok(Scalar::Text(word));
            }
            if is_code {
                return Err(self.invalid(form));
            }
            let near = if self.context.hints() { nearest_in(form, word, book, on_cpor) } else { None };
            self.context.note(self.place, || Mistake::UnknownId {
                value: cut(word),
                vocabulary: form,
                nearest: near.map(Into::into),
            });
            return Err(Unreadable);
        }
        match (text, value.as_number()) {
            (Some(text), _) => Ok(Scalar::Text(text)),
            (None, Some(number)) => Ok(Scalar::Number(number)),
            _ => Err(self.invalid(form)),
        }
    }

    fn items(mut self) -> Result<Items<'c, 'b, 'v>, Unreadable> {
        let left = match self.found {
            Found::Value(Json::List(items)) if items.len() <= MOST_ENTRIES => Left::Items(items.iter()),
            Found::Anything => Left::Anything,
            _ => return Err(self.invalid("list")),
        };
        self.context.describe(self.place, "list");
        Ok(Items { left, next: 0, place: self.place, in_inspection: self.in_inspection, context: self.context })
    }

    fn fields(mut self, name: &str, fields: &'static [&'static str]) -> Result<Fields<'c, 'b, 'v>, Unreadable> {
        let in_inspection = self.in_inspection || name == INSPECTION;
        let object = match self.found {
            Found::Value(Json::Object(entries)) => Ok(entries),
            Found::Value(_) => {
                let unreadable = self.invalid("object");
                if self.optional {
                    return Err(unreadable);
                }
                Err(Found::Broken)
            }
            Found::Anything => {
                self.context.describe(self.place, "object");
                Err(Found::Anything)
            }
            other => Err(other),
        };
        let values = object.map(|entries| {
            let mut values = vec![Found::Nothing; fields.len()];
            let mut unknown = Vec::new();
            for (own, value) in entries {
                match fields.iter().position(|field| field == own).and_then(|n| values.get_mut(n)) {
                    Some(known) => *known = Found::in_value(value),
                    None => unknown.push((own.as_ref(), value)),
                }
            }
            if !in_inspection {
                self.unknown(name, unknown, fields);
            }
            values
        });
        Ok(Fields { names: fields, values, next: 0, place: self.place, in_inspection, context: self.context })
    }
}

impl<'v> Reader<'_, '_, 'v> {
    /// Entries of an object that is no field of the claim: metrics of the rulebook, or mistakes. Of equal names the last counts.
    fn unknown(&mut self, object: &str, mut entries: Vec<(&'v str, &'v Json<'v>)>, fields: &[&str]) {
        entries.reverse();
        entries.sort_by_key(|(name, _)| *name);
        entries.dedup_by_key(|(name, _)| *name);
        for (name, value) in entries.into_iter().filter(|(_, value)| !value.is_empty()) {
            match other_metric(self.context, object, name) {
                Some(kind) => self.read_metric(name, value, kind),
                None => note_unknown(self.context, object, &self.place, name, fields),
            }
        }
    }

    /// Reads a metric that only the rulebook knows.
    fn read_metric(&mut self, id: &str, value: &'v Json<'v>, kind: MetricValue) {
        let place = Place::Field(&self.place, id);
        let found = Found::in_value(value);
        let reader = Reader { found, place, optional: false, in_inspection: false, context: &mut *self.context };
        let metric = match kind {
            MetricValue::Count => Given::deserialize(reader).map(OtherMetric::Count),
            MetricValue::Summary => Text::deserialize(reader).map(OtherMetric::Summary),
            MetricValue::CallsAndContacts => Given::deserialize(reader).map(OtherMetric::CallsAndContacts),
            MetricValue::Attendees => Rows::deserialize(reader).map(OtherMetric::Attendees),
        };
        self.context.other_metrics.extend(metric.map(|metric| (id.to_owned(), metric)));
    }
}

impl<'de> Deserializer<'de> for Reader<'_, '_, '_> {
    type Error = Unreadable;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        match self.found {
            Found::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(Reader { optional: true, ..self }),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_str(self.text()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_bool(self.truth()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_f64(self.count()?)
    }

    /// A value of a form, or a word of a closed list.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        form: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let read = match self.scalar(form)? {
            Scalar::Text(text) => visitor.visit_str(text),
            Scalar::Number(number) => visitor.visit_f64(number),
        };
        read.map_err(|_: Unreadable| self.invalid(form))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.items()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.fields(name, fields)?)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str bytes byte_buf unit unit_struct
        tuple tuple_struct map enum identifier ignored_any
    }
}

/// The type of inspections, by which the reader knows that it enters one.
const INSPECTION: &str = "Inspection";

/// What the value of a metric looks like that the rulebook has and the claim does not declare.
fn other_metric(context: &Context<'_>, object: &str, id: &str) -> Option<MetricValue> {
    let Purpose::Read { book, .. } = context.purpose else { return None };
    let metrics = book.vocabulary.metrics.iter().filter(|_| object == METRICS);
    metrics.filter(|metric| metric.id == *id).map(|metric| metric.value).next()
}

/// The type of the metrics of a claim.
const METRICS: &str = "Metrics";

/// A name that the object has and the claim does not know.
fn note_unknown(context: &mut Context<'_>, object: &str, place: &Place<'_>, name: &str, fields: &[&str]) {
    let near = if context.hints() { nearest(name, fields).map(Into::into) } else { None };
    context.note(Place::Field(place, name), || match object {
        METRICS => Mistake::UnknownId { value: cut(name), vocabulary: "metric", nearest: near },
        _ => Mistake::UnknownField { value: cut(name), nearest: near },
    });
}

/// The fields of an object, in the order of their declaration.
struct Fields<'c, 'b, 'v> {
    names: &'static [&'static str],
    /// What the object has for each, or what was found in its place.
    values: Result<Vec<Found<'v>>, Found<'v>>,
    next: usize,
    place: Place<'c>,
    in_inspection: bool,
    context: &'c mut Context<'b>,
}

impl<'b, 'v> Fields<'_, 'b, 'v> {
    /// The next field; none where there is nothing that could have fields, so that all are absent.
    fn reader(&mut self) -> Option<Reader<'_, 'b, 'v>> {
        let name = *self.names.get(self.next)?;
        let found = match &self.values {
            Ok(values) => values.get(self.next).copied().unwrap_or(Found::Nothing),
            Err(Found::Nothing) => return None,
            Err(found) => *found,
        };
        self.next += 1;
        let place = Place::Field(&self.place, name);
        Some(Reader { found, place, optional: false, in_inspection: self.in_inspection, context: self.context })
    }
}

/// Derived code takes fields as entries as well, in the order of their declaration, which is shorter than by their names.
impl<'de> SeqAccess<'de> for Fields<'_, '_, '_> {
    type Error = Unreadable;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        self.reader().map(|reader| seed.deserialize(reader)).transpose()
    }
}

/// The entries of a list that are left.
enum Left<'v> {
    Items(std::slice::Iter<'v, Json<'v>>),
    /// One that stands for all.
    Anything,
    Nothing,
}

/// The entries of a list.
struct Items<'c, 'b, 'v> {
    left: Left<'v>,
    next: usize,
    place: Place<'c>,
    in_inspection: bool,
    context: &'c mut Context<'b>,
}

impl<'b, 'v> Items<'_, 'b, 'v> {
    fn reader(&mut self) -> Option<Reader<'_, 'b, 'v>> {
        let (found, place) = match &mut self.left {
            Left::Items(items) => (Found::in_value(items.next()?), Place::Entry(&self.place, self.next)),
            Left::Anything => {
                self.left = Left::Nothing;
                (Found::Anything, Place::Field(&self.place, ANY_ENTRY))
            }
            Left::Nothing => return None,
        };
        self.next += 1;
        Some(Reader { found, place, optional: false, in_inspection: self.in_inspection, context: self.context })
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = Unreadable;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        self.reader().map(|reader| seed.deserialize(reader)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        if let Left::Items(items) = &self.left { Some(items.len()) } else { None }
    }
}

fn shown(value: &Json<'_>) -> String {
    match value {
        Json::Null => "null".into(),
        Json::Bool(truth) => if *truth { "true" } else { "false" }.into(),
        Json::Number(_) => platform::number_to_string(value.as_number().unwrap_or(f64::NAN)),
        Json::Text(text) if text == UNSAYABLE => "…".into(),
        Json::Text(text) => cut(text),
        Json::List(_) => "[…]".into(),
        Json::Object(_) => "{…}".into(),
    }
}

/// A text as a finding shows it.
pub fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    fn of(json: &str) -> (Claim, Vec<Problem>) {
        read(parse(json).unwrap(), Rulebook::embedded())
    }

    /// The problems of a claim, as kind, place and whether there is a nearest word.
    fn found(json: &str) -> Vec<String> {
        let (_, problems) = of(json);
        let reported = |problem: &Problem| {
            let (kind, near) = match &problem.mistake {
                Mistake::InvalidValue { .. } => ("invalid-value", &None),
                Mistake::UnknownId { nearest, .. } => ("unknown-id", nearest),
                Mistake::UnknownField { nearest, .. } => ("unknown-field", nearest),
            };
            format!("{kind} {} {}", problem.path, near.is_some())
        };
        problems.iter().map(reported).collect()
    }

    #[test]
    fn what_cannot_be_read_is_found_where_it_stands_and_hides_nothing() {
        let json = r#"{"partner":5,"expenses":[null,"x",{"amount":[],"kind":"postag"}],"a/b":1,"metrics":{"none":1}}"#;
        assert_eq!(
            found(json),
            [
                "unknown-field /a~1b false",
                "invalid-value /partner false",
                "invalid-value /expenses/1 false",
                "unknown-id /expenses/2/kind true",
                "unknown-id /metrics/none false",
            ]
        );
    }

    #[test]
    fn what_is_empty_is_no_finding_wherever_it_stands() {
        assert!(
            found(r#"{"partner":{},"expenses":[{}," "],"x":{"y":[null]},"activity":{"channels":[""]}}"#).is_empty()
        );
    }

    #[test]
    fn forms_of_values() {
        let cases = [
            (r#"{"partner":{"country":"XK"},"currency":"KWD"}"#, 0),
            (r#"{"partner":{"country":"fr"},"currency":"eur"}"#, 2),
            (r#"{"funds":{"earned":0},"usdPerUnit":0}"#, 1),
            (r#"{"funds":{"earned":-1},"claimedAmount":-1}"#, 1),
            (r#"{"usagePeriod":"2024-01-01/2024-06-31","submitOn":"2024-01-1"}"#, 2),
            (r#"{"usagePeriod":"2024-01-01 / 2024-06-30","submitOn":"2024 -01-01"}"#, 2),
            (r#"{"claimedAmount":" 12.50 ","csrs":[{"hours":"0.0000001"}]}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-555555555555}"}}}"#, 0),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-555555555555"}}}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{{11111111-2222-3333-4444-555555555555}}"}}}"#, 1),
            (r#"{"association":{"customer":{"tenantId":"{11111111-2222-3333-4444-55555555555}"}}}"#, 1),
            (r#"{"association":{"partnerContact":{"email":"ana sol@b.example"}}}"#, 1),
            (r#"{"association":{"partnerContact":{"email":"ana@sol@b.example"}}}"#, 1),
            (
                r#"{"association":{"customer":{"contact":{"email":"ü@exämple.de"}},"partnerContact":{"email":"a@b"}}}"#,
                1,
            ),
            (r#"{"documents":[{"url":"HTTPS://a.example/x"},{"url":"ftp://a.example"},{"url":"https://"}]}"#, 2),
            (r#"{"metrics":{"attendee-count":1.0,"registered-guests":1.5,"estimated-reach":"12"}}"#, 2),
        ];
        for (json, count) in cases {
            assert_eq!(found(json).len(), count, "{json}: {:?}", found(json));
        }
    }

    #[test]
    fn white_space_around_a_text_is_no_part_of_it() {
        let json = r#"{"route":" cpor ","program":"\u00a0osa","submitOn":"\t2024-07-20\n","usagePeriod":" 2024-01-01/2024-06-30 ",
            "currency":" EUR","partner":{"name":" Contoso ","country":"FR\u3000"},"csrs":[{"hours":" 7.50 ","document":" d1"}],
            "documents":[{"id":"d1 ","url":" https://a.example ","shows":["dates "],"sizeBytes":5}],
            "association":{"customer":{"tenantId":" {AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee} "},
            "partnerContact":{"email":" ana@b.example "},"products":[" Sales "]}}"#;
        let (claim, problems) = of(json);
        assert_eq!(problems, []);
        let is = |text: &Given<String>, expected: &str| assert_eq!(text.get().map(String::as_str), Some(expected));
        is(&claim.route, "cpor");
        is(&claim.program, "osa");
        is(&claim.currency, "EUR");
        is(&claim.partner.name, "Contoso");
        is(&claim.association.customer.tenant_id, "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee");
        is(&claim.association.partner_contact.email, "ana@b.example");
        assert_eq!(claim.association.products.words().collect::<Vec<_>>(), ["Sales"]);
        let (_, csr) = claim.csrs.entries().next().unwrap();
        is(&csr.document, "d1");
        let (_, document) = claim.documents.entries().next().unwrap();
        is(&document.id, "d1");
        is(&document.url, "https://a.example");
        assert!(document.shows.has("dates"));
    }

    #[test]
    fn a_problem_shows_a_value_as_it_was_typed() {
        let (_, problems) = of(r#"{"submitOn":" soon "}"#);
        let mistake = Mistake::InvalidValue { value: " soon ".into(), expected: "date", field: None };
        assert_eq!(problems, [Problem { path: "/submitOn".into(), mistake }]);
    }

    #[test]
    fn of_an_inspection_what_is_not_known_is_passed_over() {
        let inspection = |json: &str| found(&format!(r#"{{"documents":[{{"inspection":{json}}}]}}"#));
        for later in [
            r#"{"colours":3,"problem":"watermarked","schema":"claimproof-inspection/2"}"#,
            r#"{"invoice":{"source":"peppol","type":"self-billed","confidence":"signed","iban":"DE00","currency":"XYZ"}}"#,
            r#"{"invoice":{"lines":[{"words":"A","vat":"19"}],"read":{"iban":{"confidence":5},"total":{"line":7}}}}"#,
            r#"{"mentions":{"microsoft":true,"contoso":5},"signs":[5],"parts":[{"path":"a","sizeBytes":-1}]}"#,
        ] {
            assert!(inspection(later).is_empty(), "{later}: {:?}", inspection(later));
        }
    }

    #[test]
    fn of_an_inspection_a_wrong_type_or_form_is_found() {
        let inspection = |json: &str| found(&format!(r#"{{"documents":[{{"inspection":{json}}}]}}"#));
        for (json, path) in [
            (r#"{"problem":5}"#, "/problem"),
            (r#"{"takenAt":"2024-03-01"}"#, "/takenAt"),
            (r#"{"identifiers":["A1",5]}"#, "/identifiers/1"),
            (r#"{"signs":"agenda"}"#, "/signs"),
            (r#"{"parts":{"path":"a"}}"#, "/parts"),
            (r#"{"invoice":{"type":7}}"#, "/invoice/type"),
            (r#"{"invoice":{"currency":"Euro"}}"#, "/invoice/currency"),
            (r#"{"invoice":{"net":"1,000"}}"#, "/invoice/net"),
            (r#"{"invoice":{"lines":[{"amount":"x"}]}}"#, "/invoice/lines/0/amount"),
            (r#"{"invoice":{"lines":"none"}}"#, "/invoice/lines"),
            (r#"{"invoice":{"read":{"total":"structured"}}}"#, "/invoice/read/total"),
            (r#"{"invoice":{"read":{"total":{"confidence":1}}}}"#, "/invoice/read/total/confidence"),
            (r#"{"mentions":{"microsoft":"yes"}}"#, "/mentions/microsoft"),
        ] {
            assert_eq!(inspection(json), [format!("invalid-value /documents/0/inspection{path} false")], "{json}");
        }
    }

    #[test]
    fn a_hash_has_64_hexadecimal_digits_and_is_read_in_lower_case() {
        let hash = |text: &str| {
            let json = format!(r#"{{"documents":[{{"sha256":{text}}}]}}"#);
            let (claim, problems) = of(&json);
            let hash = claim.documents.entries().find_map(|(_, document)| document.sha256.get().cloned());
            (hash, problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>())
        };
        let digits = "0123456789abcdef".repeat(4);
        let quoted = |text: &str| format!("\"{text}\"");
        for good in [digits.clone(), digits.to_uppercase(), format!(" {digits} ")] {
            assert_eq!(hash(&quoted(&good)), (Some(digits.clone()), vec![]), "{good}");
        }
        let shorter = digits.replacen('0', "", 1);
        for bad in [quoted(&shorter), quoted(&format!("{digits}0")), quoted(&format!("{shorter}g")), "7".into()] {
            assert_eq!(hash(&bad), (None, vec!["/documents/0/sha256".into()]), "{bad}");
        }
        assert_eq!(hash("null"), (None, vec![]));
    }

    #[test]
    fn words_belong_to_the_route() {
        let documents = r#""documents":[{"evidence":["poe-document"],"shows":["dates","product:x"]}]"#;
        assert_eq!(found(&format!("{{{documents}}}")).len(), 3);
        assert!(found(&format!(r#"{{"route":"cpor",{documents}}}"#)).is_empty());
    }

    #[test]
    fn the_last_of_equal_names_counts() {
        assert!(found(r#"{"currency":5,"currency":"EUR","x":1,"x":null}"#).is_empty());
        assert_eq!(found(r#"{"currency":"EUR","currency":5}"#), ["invalid-value /currency false"]);
    }

    #[test]
    fn problems_and_entries_are_bounded() {
        let long = format!(r#"{{"documents":[{}1]}}"#, "1,".repeat(MOST_ENTRIES));
        assert_eq!(found(&long), ["invalid-value /documents false"]);
        let wrong = format!(r#"{{"documents":[{}1]}}"#, "1,".repeat(MOST_PROBLEMS));
        assert_eq!(found(&wrong).len(), MOST_PROBLEMS);
    }
}
