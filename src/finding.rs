//! A finding as a check writes it; severity, source and confidence come from the rulebook later.

use std::ops::Deref;

use crate::report::{Confidence, Param, Params};

/// A finding without severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft(Box<Content>);

/// What a finding says.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The rule it falls under.
    pub rule: &'static str,
    /// Whether this is the milder case of a rule that has two.
    pub milder: bool,
    /// JSON Pointer of the value.
    pub path: String,
    /// JSON Pointers of the values it was held against.
    pub related: Vec<String>,
    /// What was seen and what it was held against.
    pub params: Params,
    /// The source, where it is not the rule's own.
    pub source: Option<&'static str>,
    /// How sure the entry of the rulebook is that decided, where it says so itself; else that is up to the source.
    pub confidence: Option<Confidence>,
}

impl Deref for Draft {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}

impl Draft {
    /// A finding under a rule, at a JSON Pointer.
    pub fn new(rule: &'static str, path: impl Into<String>) -> Self {
        Self::at(rule, path.into())
    }

    fn at(rule: &'static str, path: String) -> Self {
        let (related, params) = (Vec::new(), Params::default());
        Self(Box::new(Content { rule, milder: false, path, related, params, source: None, confidence: None }))
    }

    /// What it says.
    pub fn into_content(self) -> Content {
        *self.0
    }

    /// With a param.
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.0.params.put(name, value.into());
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
        self.0.related.push(path.into());
        self
    }

    /// The milder case, if so.
    pub fn milder_if(mut self, milder: bool) -> Self {
        self.0.milder = milder;
        self
    }

    /// From this source.
    pub fn from(mut self, source: &'static str) -> Self {
        self.0.source = Some(source);
        self
    }

    /// With the confidence of the entry of the rulebook that decided.
    pub fn with_confidence(mut self, confidence: Confidence) -> Self {
        self.0.confidence = Some(confidence);
        self
    }

    /// A param by its name.
    #[cfg(test)]
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// The JSON Pointer of an entry of a list, or of a field of it: `place("/invoices", 0, "/number")`.
pub fn place(list: &str, entry: usize, field: &str) -> String {
    [list, "/", &entry.to_string(), field].concat()
}
