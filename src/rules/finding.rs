//! A finding of a rule. What it may report is declared with the rule, in `rulebook/rules.toml`; severity and source
//! come from there later.

use std::ops::Deref;

use super::place_params::PlaceParam;
use crate::report::{Param, Params};
use crate::rulebook::types::Cite;

/// What the findings of a rule, or a requirement, report.
pub trait Reports {
    /// The id of the rule or requirement.
    const RULE: &'static str;

    /// The values that follow from where a finding stands, by name.
    const PLACE: &'static [(&'static str, PlaceParam)];

    /// The others.
    fn params(self) -> Params;
}

/// A declared value of a rule or requirement.
#[cfg(feature = "types")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declared {
    /// Its name.
    pub name: &'static str,
    /// Its form: `text`, `day`, `count` or `list`.
    pub form: &'static str,
    /// Whether it is null where there is none.
    pub nullable: bool,
    /// Whether texts use it; otherwise it is only for programs.
    pub spoken: bool,
}

/// What each rule reports, one type a rule, in a module a group. A type that no rule makes stops the build.
#[allow(clippy::all, clippy::pedantic, unused_imports, reason = "the build script writes it")]
#[deny(dead_code)]
pub(crate) mod declared {
    #[cfg(feature = "types")]
    use super::Declared;
    use super::{PlaceParam, Reports};
    use crate::calendar::Date;
    use crate::report::Params;
    use crate::rulebook::Rulebook;

    include!(concat!(env!("OUT_DIR"), "/declared.rs"));
}

/// A finding without severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Found(Box<Content>);

/// The params of a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Its rule.
    pub rule: &'static str,
    /// Whether this is the minor case of a rule that has two.
    pub minor: bool,
    /// JSON Pointer of the value.
    pub path: String,
    /// JSON Pointers of the values that it was compared with.
    pub related: Vec<String>,
    /// The value and what it was compared with.
    pub params: Params,
    /// The params that follow from the place.
    pub place_params: &'static [(&'static str, PlaceParam)],
    /// The entry of the rulebook that decided, where it is not the rule's own.
    pub cite: Option<Cite>,
}

impl Deref for Found {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}

impl Found {
    /// A finding at a JSON Pointer, with what its rule reports.
    pub fn new<R: Reports>(path: impl Into<String>, reports: R) -> Self {
        Self::at(R::RULE, path.into(), reports.params(), R::PLACE)
    }

    fn at(
        rule: &'static str,
        path: String,
        params: Params,
        place_params: &'static [(&'static str, PlaceParam)],
    ) -> Self {
        Self(Box::new(Content { rule, minor: false, path, related: Vec::new(), params, place_params, cite: None }))
    }

    /// Its params.
    pub fn into_content(self) -> Content {
        *self.0
    }

    /// Reports another value.
    pub fn report(&mut self, name: &'static str, value: Param) {
        self.0.params.put(name, value);
    }

    /// Compared with the value at another JSON Pointer.
    pub fn against(mut self, path: impl Into<String>) -> Self {
        self.0.related.push(path.into());
        self
    }

    /// The minor case, if so.
    pub fn milder_if(mut self, minor: bool) -> Self {
        self.0.minor = minor;
        self
    }

    /// Decided by this entry of the rulebook.
    pub fn cited(mut self, cite: &Cite) -> Self {
        self.0.cite = Some(cite.clone());
        self
    }
}

/// The JSON Pointer of an entry of a list, or of a field of it: `place("/invoices", 0, "/number")`.
pub fn place(list: &str, entry: usize, field: &str) -> String {
    [list, "/", &entry.to_string(), field].concat()
}
