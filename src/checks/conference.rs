//! A hosted conference is hosted by Microsoft.

use crate::claim::Conference;
use crate::finding::{Draft, place};

/// A finding when it is not.
pub fn check(conference: &Conference, n: usize) -> Option<Draft> {
    (conference.hosted_by_microsoft.get() == Some(&false)).then(|| {
        let path = place("/activity/conferences", n, "/hostedByMicrosoft");
        Draft::new("conference/not-microsoft", path).with_known("name", conference.name.get())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, claim, params};

    fn found(json: &str) -> Option<Draft> {
        let claim = claim(&format!(r#"{{"activity":{{"conferences":[{json}]}}}}"#));
        claim.activity.conferences.entries().find_map(|(_, conference)| check(conference, 1))
    }

    #[test]
    fn it_is_hosted_by_microsoft_or_the_claim_is_wrong() {
        assert!(found(r#"{"name":"Build","hostedByMicrosoft":true}"#).is_none());
        let other = found(r#"{"name":"Expo","hostedByMicrosoft":false}"#).unwrap();
        assert_eq!(brief(&other), "conference/not-microsoft /activity/conferences/1/hostedByMicrosoft");
        assert_eq!(params(&other, ["name"]), ["Expo"]);
        assert_eq!(params(&found(r#"{"hostedByMicrosoft":false}"#).unwrap(), ["name"]), ["-"]);
    }

    #[test]
    fn a_host_that_is_not_known_is_missing_and_not_wrong() {
        assert!(found(r#"{"name":"Expo"}"#).is_none());
    }
}
