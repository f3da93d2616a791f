//! In-house work lies within the activity, and is certified once it is done.

use super::span::Span;
use crate::claim::Csr;
use crate::finding::Draft;

/// A finding for each date of the work outside the activity's dates.
pub fn check_activity(csr: &Csr, activity: Span, n: usize) -> Vec<Draft> {
    [("startsOn", &csr.starts_on), ("endsOn", &csr.ends_on)]
        .into_iter()
        .filter_map(|(field, date)| {
            let date = *date.get().filter(|date| activity.excludes(**date))?;
            let found = Draft::new("csr/outside-activity", format!("/csrs/{n}/{field}")).with("date", date);
            Some(activity.named(found).against("/activity/startsOn").against("/activity/endsOn"))
        })
        .collect()
}

/// A finding when the work is certified before it ends.
pub fn check_certified(csr: &Csr, n: usize) -> Option<Draft> {
    let (certified, ends) = (*csr.certified_on.get()?, *csr.ends_on.get()?);
    (certified < ends).then(|| {
        let path = format!("/csrs/{n}/certifiedOn");
        Draft::new("csr/certified-too-early", path)
            .with("date", certified)
            .with("endsOn", ends)
            .against(format!("/csrs/{n}/endsOn"))
    })
}
