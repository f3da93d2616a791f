//! What is asked about a claim: its status and its history, read from what a caller gives.

use std::fmt;

use serde_json::Value;

use crate::calendar::Date;
use crate::nearest::nearest;
use crate::rulebook::Id;

/// What an answer depends on besides the claim.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The status that the claim has, by its id.
    pub status: String,
    /// The day since which it has it.
    pub since: Option<Date>,
    /// The day that counts as today.
    pub today: Date,
    /// The statuses that it had before, oldest first.
    pub history: Vec<Past>,
    /// The ids of what Microsoft asks for and is not done yet.
    pub requests: Vec<String>,
    /// The requirements of the claim, each with its places: what a request of that id opens.
    pub requirements: Vec<(String, Vec<String>)>,
    /// The day on which the tax invoice was approved.
    pub tax_invoice_approved_on: Option<Date>,
}

/// A status that a claim had.
#[derive(Debug, Clone)]
pub struct Past {
    /// The status.
    pub status: String,
    /// The day since which it had it.
    pub since: Option<Date>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A value that is no day.
    #[non_exhaustive]
    NotADay {
        /// The name of the option.
        name: String,
        /// The value.
        value: String,
    },
    /// An option of another type.
    #[non_exhaustive]
    OtherType {
        /// The name of the option.
        name: String,
        /// What it should be.
        expected: &'static str,
    },
    /// A status that claims of the route do not have.
    #[non_exhaustive]
    UnknownStatus {
        /// The id.
        id: String,
        /// The route.
        route: &'static str,
        /// The nearest id that it has.
        nearest: Option<String>,
        /// All that it has.
        known: Vec<String>,
    },
    /// The rulebook says nothing of what happens after submission on this route.
    #[non_exhaustive]
    NoLife {
        /// The route.
        route: &'static str,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotADay { name, value } => write!(out, "{name} is a day, YYYY-MM-DD, and not {value}."),
            Self::OtherType { name, expected } => write!(out, "{name} must be {expected}."),
            Self::UnknownStatus { id, route, nearest, known } => {
                write!(out, "Claims of the route {route} have no status \"{id}\".")?;
                if let Some(nearest) = nearest {
                    write!(out, " Did you mean \"{nearest}\"?")?;
                }
                write!(out, " They have: {}.", known.join(", "))
            }
            Self::NoLife { route } => {
                write!(out, "The rulebook does not say what happens after submission on the route {route}.")
            }
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    pub(super) fn unknown_status<'k>(id: &str, route: &'static str, known: impl Iterator<Item = &'k Id>) -> Self {
        let known: Vec<&str> = known.map(Id::as_str).collect();
        Self::UnknownStatus {
            id: id.into(),
            route,
            nearest: nearest(id, &known).map(Into::into),
            known: known.into_iter().map(Into::into).collect(),
        }
    }
}

impl Options {
    /// With this status on this day and no other option.
    pub fn on(today: Date, status: impl Into<String>) -> Self {
        Self {
            status: status.into(),
            since: None,
            today,
            history: Vec::new(),
            requests: Vec::new(),
            requirements: Vec::new(),
            tax_invoice_approved_on: None,
        }
    }

    /// Reads options as JavaScript gives them: `status`, `since`, `today`, `history`, `requests`, `requirements` (places by the
    /// id of the requirement) and `taxInvoiceApprovedOn`. Null is absent.
    ///
    /// # Errors
    /// Where a value is no day or of another type.
    pub fn read(options: &Value) -> Result<Self, Error> {
        let today = day(options, "today", "today")?.ok_or(other_type("today", "a day, YYYY-MM-DD"))?;
        let history = list(options, "history", "a list of { status, since }")?;
        let past = |(n, entry): (usize, &Value)| {
            Ok(Past {
                status: status(entry, &format!("history[{n}].status"))?,
                since: day(entry, "since", &format!("history[{n}].since"))?,
            })
        };
        let requests = list(options, "requests", IDS)?;
        let request = |id: &Value| id.as_str().map(Into::into).ok_or(other_type("requests", IDS));
        Ok(Self {
            status: status(options, "status")?,
            since: day(options, "since", "since")?,
            history: history.iter().enumerate().map(past).collect::<Result<_, _>>()?,
            requests: requests.iter().map(request).collect::<Result<_, _>>()?,
            requirements: requirements(options),
            tax_invoice_approved_on: day(options, "taxInvoiceApprovedOn", "taxInvoiceApprovedOn")?,
            today,
        })
    }
}

const IDS: &str = "a list of ids";

fn other_type(name: &str, expected: &'static str) -> Error {
    Error::OtherType { name: name.into(), expected }
}

fn status(table: &Value, name: &str) -> Result<String, Error> {
    let id = table.get("status").and_then(Value::as_str);
    id.map(Into::into).ok_or(other_type(name, "the id of a status, such as \"under-review\""))
}

fn day(table: &Value, key: &str, name: &str) -> Result<Option<Date>, Error> {
    match table.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            let day = value.as_str().and_then(Date::parse);
            day.map(Some).ok_or_else(|| Error::NotADay { name: name.into(), value: value.to_string() })
        }
    }
}

fn list<'v>(table: &'v Value, name: &str, expected: &'static str) -> Result<&'v [Value], Error> {
    match table.get(name) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(_) => Err(other_type(name, expected)),
    }
}

/// Places by the ids of requirements; whatever else is there is left out.
fn requirements(options: &Value) -> Vec<(String, Vec<String>)> {
    let Some(Value::Object(requirements)) = options.get("requirements") else { return Vec::new() };
    let paths = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
    };
    requirements.iter().map(|(id, value)| (id.clone(), paths(value))).collect()
}
