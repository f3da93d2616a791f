//! In-house work is certified once it is done.

use crate::claim::Csr;
use crate::rules::finding::{Found, declared::csr::CertifiedTooEarly, place};

/// A finding when the work is certified before it ends.
pub fn certified_too_early(csr: &Csr, n: usize) -> Option<Found> {
    let (date, ends_on) = (*csr.certified_on.get()?, *csr.ends_on.get()?);
    (date < ends_on).then(|| {
        Found::new(place("/csrs", n, "/certifiedOn"), CertifiedTooEarly { date, ends_on })
            .against(place("/csrs", n, "/endsOn"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, csr, params};

    fn certified(certified: &str, ends: &str) -> Option<Found> {
        certified_too_early(&csr(&format!(r#"{{"id":"c","certifiedOn":"{certified}","endsOn":"{ends}"}}"#)), 2)
    }

    #[test]
    fn work_may_be_certified_on_the_day_it_ends() {
        assert!(certified("2024-03-31", "2024-03-31").is_none());
        let found = certified("2024-03-30", "2024-03-31").unwrap();
        assert_eq!(brief(&found), "csr/certified-too-early /csrs/2/certifiedOn");
        assert_eq!(params(&found, ["date", "endsOn"]), ["2024-03-30", "2024-03-31"]);
        assert_eq!(found.related, ["/csrs/2/endsOn"]);
    }

    #[test]
    fn a_day_that_is_not_known_is_not_too_early() {
        assert!(certified("", "2024-03-31").is_none());
        assert!(certified("2024-03-30", "").is_none());
    }
}
