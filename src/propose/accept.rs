//! Takes proposals into a claim. Nothing that is there is overwritten, and taking them again changes nothing.

use serde_json::{Map, Value};

use super::Proposal;
use crate::json::Json;

/// A new claim with these proposals. What cannot be taken is passed over.
pub fn accept(claim: &Value, proposals: &[Proposal]) -> Value {
    let mut claim = if claim.is_object() { claim.clone() } else { Value::Object(Map::new()) };
    for proposal in proposals.iter().filter(|proposal| proposal.set_aside.is_none()) {
        take(&mut claim, proposal);
    }
    claim
}

fn take(claim: &mut Value, proposal: &Proposal) {
    let steps: Vec<&str> = proposal.path.split('/').skip(1).collect();
    let (Some(name), Some(before)) = (steps.last(), steps.get(..steps.len().saturating_sub(1))) else { return };
    if *name == "-" {
        let Some(list) = within(claim, before, true) else { return };
        add(list, &proposal.value);
        return;
    }
    // A document is known by its id, wherever it stands now.
    let target = match before {
        ["documents", _, rest @ ..] => {
            let id = proposal.from.first().map(|from| from.document.as_str()).unwrap_or_default();
            let documents = claim.get_mut("documents").and_then(Value::as_array_mut);
            let document = documents.and_then(|all| all.iter_mut().find(|own| has_id(own, id)));
            document.and_then(|document| within(document, rest, false))
        }
        before => within(claim, before, false),
    };
    let Some(Value::Object(entries)) = target else { return };
    if entries.get(*name).is_none_or(|own| Json::from(own).is_empty()) {
        entries.insert((*name).into(), proposal.value.clone());
    }
}

/// What stands at the end of some steps. What is missing on the way is made, what is something else is left alone.
fn within<'v>(mut value: &'v mut Value, steps: &[&str], list: bool) -> Option<&'v mut Value> {
    for (at, step) in steps.iter().enumerate() {
        let ends_in_list = list && at + 1 == steps.len();
        value = match value {
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
            Value::Object(entries) => {
                let own = entries.entry((*step).to_owned()).or_insert(Value::Null);
                let fits = if ends_in_list { own.is_array() } else { own.is_object() || own.is_array() };
                if !fits && Json::from(&*own).is_empty() {
                    *own = if ends_in_list { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
                }
                own
            }
            _ => return None,
        };
    }
    Some(value)
}

fn add(list: &mut Value, entry: &Value) {
    let Value::Array(items) = list else { return };
    let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
    let is_there = items.iter().any(|own| if id.is_empty() { own == entry } else { has_id(own, id) });
    if !is_there {
        items.push(entry.clone());
    }
}

fn has_id(entry: &Value, id: &str) -> bool {
    !id.is_empty() && entry.get("id").and_then(Value::as_str).is_some_and(|own| own.trim() == id.trim())
}
