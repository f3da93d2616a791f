//! A hosted conference is hosted by Microsoft.

use crate::claim::Conference;
use crate::finding::Draft;

/// A finding when it is not.
pub fn check(conference: &Conference, n: usize) -> Option<Draft> {
    (conference.hosted_by_microsoft.get() == Some(&false)).then(|| {
        let path = format!("/activity/conferences/{n}/hostedByMicrosoft");
        Draft::new("conference/not-microsoft", path).with_known("name", conference.name.get())
    })
}
