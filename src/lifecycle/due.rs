//! The days by which something happens, counted, or with what is needed to count them.

use serde::Serialize;
#[cfg(feature = "types")]
use tsify::Tsify;

use super::{Actor, Case, DisagreementId, DueId, Then, Undated, Unit};
use crate::calendar::Date;
use crate::report::Confidence;
use crate::rulebook::ids::SourceId;
use crate::rulebook::life::{self, Start, Term};
use crate::rulebook::types::Cite;

/// A day by which something happens. Days are `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// What happens.
    pub id: DueId,
    /// Who acts.
    pub who: Actor,
    /// The last day in time; null where it is not known.
    pub on: Option<String>,
    /// Days from today to it; negative when it is past.
    pub days_left: Option<i64>,
    /// Whether it is past.
    pub passed: bool,
    /// Why there is no day, where none is published.
    pub undated: Option<Undated>,
    /// What to give so that it can be counted.
    pub needs: Option<Needs>,
    /// How many units it is from the start; null where it is not counted.
    pub count: Option<u32>,
    /// What is counted.
    pub unit: Option<Unit>,
    /// The day from which it is counted.
    pub from: Option<String>,
    /// What follows once it is past.
    pub then: Option<Then>,
    /// Its source.
    pub source: SourceId,
    /// Its confidence.
    pub confidence: Confidence,
    /// What sources do not agree on.
    pub disagreement: Option<DisagreementId>,
    /// What other sources say.
    pub alternatives: Vec<DueAlternative>,
}

/// What another source says of a due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify), tsify(missing_as_null))]
pub struct DueAlternative {
    /// The last day in time; null where it is not known.
    pub on: Option<String>,
    /// How many units it is from the start.
    pub count: Option<u32>,
    /// What is counted.
    pub unit: Option<Unit>,
    /// The day from which it is counted.
    pub from: Option<String>,
    /// Why there is no day, where none is published.
    pub undated: Option<Undated>,
    /// Its source.
    pub source: SourceId,
    /// Its confidence.
    pub confidence: Confidence,
}

/// What is needed to count a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// The day since which the claim has its status.
    Since,
    /// The day of the latest submission.
    Submission,
    /// The last day of the activity.
    ActivityEnd,
    /// The usage period.
    UsagePeriod,
    /// The day on which the tax invoice was approved.
    TaxInvoiceApproved,
}

/// A term with its days.
struct Counted {
    on: Option<Date>,
    undated: Option<Undated>,
    needs: Option<Needs>,
    count: Option<u32>,
    unit: Option<Unit>,
    from: Option<Date>,
}

impl Case<'_> {
    /// What is due in the present status.
    pub fn due(&self) -> Vec<Due> {
        self.life.dues.iter().filter(|due| self.applies(due)).map(|due| self.counted(due)).collect()
    }

    fn applies(&self, due: &life::Due) -> bool {
        let in_status = due.statuses.is_empty() || due.statuses.iter().any(|id| *id == self.options.status);
        let in_country = due.countries.is_empty()
            || self.claim.partner.country.get().is_some_and(|code| due.countries.iter().any(|known| *known == *code));
        let ended = due.ends.as_ref().and_then(|id| self.life.actions.iter().find(|action| action.id == *id));
        in_status
            && in_country
            && due.plan_based.is_none_or(|plan_based| plan_based == self.is_plan_based())
            && !ended.is_some_and(|action| self.is_used_up(action))
    }

    /// Whether the claim belongs to a plan: it has a date of a campaign.
    fn is_plan_based(&self) -> bool {
        let campaign = &self.claim.activity.campaign;
        campaign.starts_on.get().or(campaign.ends_on.get()).is_some()
    }

    fn counted(&self, due: &life::Due) -> Due {
        let Counted { on, undated, needs, count, unit, from } = self.term(due.term);
        let cite = self.cite(due);
        let alternatives = due.alternatives.iter().map(|other| {
            let Counted { on, undated, count, unit, from, .. } = self.term(other.term);
            DueAlternative {
                on: text(on),
                count,
                unit,
                from: text(from),
                undated,
                source: other.cite.source.clone(),
                confidence: other.cite.confidence,
            }
        });
        let today = self.options.today;
        Due {
            id: due.id.clone(),
            who: due.who,
            on: text(on),
            days_left: on.map(|on| today.days_until(on)),
            passed: on.is_some_and(|on| today > on),
            undated,
            needs,
            count,
            unit,
            from: text(from),
            then: due.then,
            source: cite.source,
            confidence: cite.confidence,
            disagreement: due.disagreement.clone(),
            alternatives: alternatives.collect(),
        }
    }

    /// The source of a due: that of the window for its last day, and surer for an activity of one day, where that matters.
    fn cite(&self, due: &life::Due) -> Cite {
        if let (Term::WindowCloses, Some(window)) = (due.term, self.window()) {
            return window.cite.clone();
        }
        let activity = &self.claim.activity;
        let one_day =
            matches!((activity.starts_on.get(), activity.ends_on.get()), (Some(first), Some(last)) if first == last);
        let confidence = due.one_day.filter(|_| one_day).unwrap_or(due.cite.confidence);
        Cite { source: due.cite.source.clone(), confidence }
    }

    fn term(&self, term: Term) -> Counted {
        let nothing = Counted { on: None, undated: None, needs: None, count: None, unit: None, from: None };
        match term {
            Term::Undated(undated) => Counted { undated: Some(undated), ..nothing },
            Term::WindowCloses => {
                let window = self.window();
                let needs = window.is_none().then_some(Needs::UsagePeriod);
                Counted { on: window.and_then(|window| window.closes), needs, ..nothing }
            }
            Term::Count { from, count, unit } => {
                let start = self.start(from);
                let on = start.and_then(|start| match unit {
                    Unit::BusinessDays => start.plus_business_days(count),
                    Unit::Days => start.plus_days(count),
                    Unit::Months => start.plus_months(count),
                    Unit::MonthEnds => start.month_end_after(count),
                });
                let needs = start.is_none().then_some(needs(from));
                Counted { on, needs, count: Some(count), unit: Some(unit), from: start, ..nothing }
            }
        }
    }

    fn start(&self, start: Start) -> Option<Date> {
        match start {
            Start::Since => self.options.since,
            Start::Submission => self.submission(),
            Start::ActivityEnd => self.claim.activity.ends_on.get().copied(),
            Start::TaxInvoiceApproved => self.options.tax_invoice_approved_on,
        }
    }
}

fn needs(start: Start) -> Needs {
    match start {
        Start::Since => Needs::Since,
        Start::Submission => Needs::Submission,
        Start::ActivityEnd => Needs::ActivityEnd,
        Start::TaxInvoiceApproved => Needs::TaxInvoiceApproved,
    }
}

fn text(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
