//! Inspections that are given beside a claim, by the ids of its documents: read once, and taken into every check.

use std::sync::Arc;

use super::fields::Claim;
use super::read::{Mistake, Problem, read_inspection};
use crate::by_index::FirstSeen;
use crate::given::Given;
use crate::inspection::Inspection;
use crate::json::Json;
use crate::rulebook::Rulebook;

/// Inspections with the id of their document, ordered by it. A copy shares them.
#[derive(Debug, Clone, Default)]
pub struct Inspections(Arc<Vec<(String, Beside)>>);

/// One of them, as it was read.
#[derive(Debug, Clone)]
struct Beside {
    inspection: Given<Arc<Inspection>>,
    /// What in it cannot be read, if anything.
    wrong: Option<Problem>,
}

impl Inspections {
    /// Sets the inspection of the document with this id, given as JSON; an empty one counts as none. What in it cannot be read is a
    /// finding at the document.
    pub fn set<'v>(&mut self, id: &str, inspection: impl Into<Json<'v>>, book: &Rulebook) {
        let inspection = inspection.into();
        if inspection.is_empty() {
            self.delete(id);
            return;
        }
        let (inspection, wrong) = read_inspection(inspection, book);
        let beside = Beside { inspection, wrong: wrong.into_iter().next() };
        let all = Arc::make_mut(&mut self.0);
        let n = place(all, id);
        match n.map(|n| all.get_mut(n)) {
            Ok(Some((_, earlier))) => *earlier = beside,
            Ok(None) => {}
            Err(n) => all.insert(n, (id.trim().into(), beside)),
        }
    }

    /// Sets what [`crate::documents::inspect`] found in the file of the document with this id.
    ///
    /// ```
    /// use claimproof::claim::Inspections;
    /// use claimproof::{Options, Rulebook, check_text, inspect};
    ///
    /// let book = Rulebook::embedded();
    /// let mut inspections = Inspections::default();
    /// inspections.insert("d1", &inspect(b"not a PDF file", Some("report.pdf")), book);
    /// let options = Options::on("2024-07-20".parse()?).with_inspections(inspections);
    /// let report = check_text(r#"{ "documents": [{ "id": "d1", "fileName": "report.pdf" }] }"#, &options, book)?;
    /// assert!(report.findings.iter().any(|finding| finding.path.starts_with("/documents/0")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "documents")]
    pub fn insert(&mut self, id: &str, inspection: &Inspection, book: &Rulebook) {
        // Every inspection can be serialized.
        self.set(id, &serde_json::to_value(inspection).unwrap_or_default(), book);
    }

    /// Deletes the inspection of the document with this id; gives whether there was one.
    pub fn delete(&mut self, id: &str) -> bool {
        let all = Arc::make_mut(&mut self.0);
        place(all, id).map(|n| all.remove(n)).is_ok()
    }

    /// Puts them to the documents of a claim, in place of what these bring. Of equal ids the first counts.
    pub(crate) fn put_to(&self, claim: &mut Claim) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.0.is_empty() {
            return problems;
        }
        let mut seen = FirstSeen::default();
        for (n, document) in claim.documents.entries_mut() {
            let Some(id) = document.id.get() else { continue };
            if seen.note(id, n).is_some() {
                continue;
            }
            let Some((_, beside)) = place(&self.0, id).ok().and_then(|n| self.0.get(n)) else { continue };
            document.inspection = beside.inspection.clone();
            problems.extend(beside.wrong.as_ref().map(|wrong| moved(wrong, n)));
        }
        problems
    }
}

/// Where the inspection of a document stands, or belongs.
fn place(all: &[(String, Beside)], id: &str) -> Result<usize, usize> {
    all.binary_search_by(|(known, _)| known.as_str().cmp(id.trim()))
}

/// A problem within an inspection, at its document; it names the field by its way from there.
fn moved(wrong: &Problem, document: usize) -> Problem {
    let mut mistake = wrong.mistake.clone();
    if let Mistake::InvalidValue { field, .. } = &mut mistake {
        *field = wrong.path.strip_prefix('/').map(Into::into);
    }
    Problem { path: ["/documents/", &document.to_string()].concat(), mistake }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::read;
    use crate::json::{parse, value};

    fn beside(entries: &[(&str, &str)]) -> Inspections {
        let mut inspections = Inspections::default();
        for (id, json) in entries {
            inspections.set(id, value(json), Rulebook::embedded());
        }
        inspections
    }

    /// The names of the files that each document of a claim was inspected as, and the problems.
    fn put(inspections: &Inspections, documents: &str) -> (Vec<String>, Vec<Problem>) {
        let json = format!(r#"{{"documents":{documents}}}"#);
        let (mut claim, _) = read(parse(&json).unwrap(), Rulebook::embedded());
        let problems = inspections.put_to(&mut claim);
        let name = |given: &Given<Arc<Inspection>>| match given {
            Given::Absent => "absent".into(),
            Given::Broken => "broken".into(),
            Given::Is(inspection) => inspection.file_name.get().cloned().unwrap_or_default(),
        };
        (claim.documents.entries().map(|(_, document)| name(&document.inspection)).collect(), problems)
    }

    #[test]
    fn one_beside_comes_first_unless_it_is_empty() {
        let inspections =
            beside(&[("d1", r#"{"fileName":"a"}"#), ("d2", r#"{"fileName":null}"#), ("d9", r#"{"pages":"x"}"#)]);
        let documents = r#"[{"id":"d1","inspection":{"fileName":"b"}},{"id":"d2","inspection":{"fileName":"c"}},
            null,{"id":"d4"},{"fileName":"e"}]"#;
        let (names, problems) = put(&inspections, documents);
        assert_eq!(names, ["a", "c", "absent", "absent"]);
        assert!(problems.is_empty(), "an id that no document has: {problems:?}");
    }

    #[test]
    fn of_documents_with_one_id_the_first_has_it() {
        let (names, _) = put(&beside(&[("d1", r#"{"fileName":"a"}"#)]), r#"[{"id":"d1"},{"id":"d1"}]"#);
        assert_eq!(names, ["a", "absent"]);
    }

    #[test]
    fn one_problem_at_the_document_tells_what_cannot_be_read() {
        let wrong = r#"{"fileName":"a","sentAt":"yesterday","invoice":{"total":"1,5","issuedOn":"May"}}"#;
        let (names, problems) = put(&beside(&[("d1", wrong)]), r#"[{"id":"d0"},{"id":"d1"}]"#);
        assert_eq!((names[1].as_str(), problems.len()), ("a", 1));
        let (value, field) = ("yesterday".into(), Some("sentAt".into()));
        let mistake = Mistake::InvalidValue { value, expected: "datetime", field };
        assert_eq!(problems[0], Problem { path: "/documents/1".into(), mistake });
        let (names, problems) = put(&beside(&[("d1", "7")]), r#"[{"id":"d1"}]"#);
        assert_eq!(names, ["broken"]);
        let mistake = Mistake::InvalidValue { value: "7".into(), expected: "object", field: None };
        assert_eq!(problems[0], Problem { path: "/documents/0".into(), mistake });
    }

    #[test]
    fn they_can_be_replaced_and_deleted_and_copies_keep_theirs() {
        let mut inspections = beside(&[("d1", r#"{"fileName":"a"}"#)]);
        let copy = inspections.clone();
        inspections.set(" d1 ", value(r#"{"fileName":"b"}"#), Rulebook::embedded());
        assert_eq!(put(&inspections, r#"[{"id":"d1"}]"#).0, ["b"]);
        assert!(inspections.delete("d1") && !inspections.delete("d1"));
        assert_eq!(put(&inspections, r#"[{"id":"d1"}]"#).0, ["absent"]);
        assert_eq!(put(&copy, r#"[{"id":"d1"}]"#).0, ["a"]);
    }
}
