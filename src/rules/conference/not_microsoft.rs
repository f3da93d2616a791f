//! A hosted conference is hosted by Microsoft.

use crate::claim::Conference;
use crate::rules::finding::{Found, declared::conference::NotMicrosoft, place};

/// A finding when it is not.
pub fn not_microsoft(conference: &Conference, n: usize) -> Option<Found> {
    (conference.hosted_by_microsoft.get() == Some(&false))
        .then(|| Found::new(place("/activity/conferences", n, "/hostedByMicrosoft"), NotMicrosoft {}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, claim};

    fn found(json: &str) -> Option<Found> {
        let claim = claim(&format!(r#"{{"activity":{{"conferences":[{json}]}}}}"#));
        claim.activity.conferences.entries().find_map(|(_, conference)| not_microsoft(conference, 1))
    }

    #[test]
    fn it_is_hosted_by_microsoft_or_the_claim_is_wrong() {
        assert!(found(r#"{"name":"Build","hostedByMicrosoft":true}"#).is_none());
        let other = found(r#"{"name":"Expo","hostedByMicrosoft":false}"#).unwrap();
        assert_eq!(brief(&other), "conference/not-microsoft /activity/conferences/1/hostedByMicrosoft");
    }

    #[test]
    fn a_host_that_is_not_known_is_missing_and_not_wrong() {
        assert!(found(r#"{"name":"Expo"}"#).is_none());
    }
}
