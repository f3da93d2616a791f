//! What was given is no JSON object.

use crate::json::NotJson;
use crate::rules::finding::{Found, declared::input};

/// The finding on the whole claim.
pub fn not_json(reason: NotJson) -> Found {
    Found::new("", input::NotJson { reason: reason.reason().into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn it_says_why() {
        for (reason, name) in
            [(NotJson::Syntax, "syntax"), (NotJson::NotObject, "not-object"), (NotJson::TooDeep, "too-deep")]
        {
            let found = not_json(reason);
            assert_eq!(brief(&found), "input/not-json ");
            assert_eq!(params(&found, ["reason"]), [name]);
        }
    }
}
