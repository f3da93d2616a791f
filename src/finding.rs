//! A finding as a check writes it; severity and source come from the rulebook later.

use std::collections::BTreeMap;

use crate::report::Param;

/// A finding without severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The rule it falls under.
    pub rule: &'static str,
    /// Whether this is the milder case of a rule that has two.
    pub milder: bool,
    /// JSON Pointer of the value.
    pub path: String,
    /// JSON Pointers of the values it was held against.
    pub related: Vec<String>,
    /// What was seen and what it was held against.
    pub params: BTreeMap<&'static str, Param>,
    /// The source, where it is not the rule's own.
    pub source: Option<String>,
}

impl Draft {
    /// A finding under a rule, at a JSON Pointer.
    pub fn new(rule: &'static str, path: impl Into<String>) -> Self {
        Self { rule, milder: false, path: path.into(), related: Vec::new(), params: BTreeMap::new(), source: None }
    }

    /// With a param.
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.insert(name, value.into());
        self
    }

    /// With a param, if there is one.
    pub fn with_known(self, name: &'static str, value: Option<impl Into<Param>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Held against the value at another JSON Pointer.
    pub fn against(mut self, path: impl Into<String>) -> Self {
        self.related.push(path.into());
        self
    }

    /// The milder case, if so.
    pub fn milder_if(mut self, milder: bool) -> Self {
        self.milder = milder;
        self
    }

    /// From this source.
    pub fn from(mut self, source: &str) -> Self {
        self.source = Some(source.into());
        self
    }
}
