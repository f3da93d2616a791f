//! Loads the constants, which hold in every edition.

use super::super::document::Table;
use super::super::types::{Constants, FileTypes, Id};
use super::Loader;

/// The fields of every claim that a programme need not ask for.
const NOT_ASKED: [&str; 3] = ["field/submitter-role", "field/partner-id", "field/partner-name"];

impl Loader<'_> {
    pub(super) fn constants(&self, root: &Table<'_>) -> Constants {
        let Some(table) = root.table("constants") else { return Constants::default() };
        let section = |name| {
            let section = table.table(name);
            section.inspect(|section| drop(self.cite(section, &[])))
        };
        let limits = section("limits");
        let optional = |name| {
            let section = table.optional_table(name);
            section.inspect(|section| drop(self.cite(section, &[])))
        };
        let (keep, types) = (optional("keep-documents"), optional("file-types"));
        let not_asked: Vec<Id> = NOT_ASKED.iter().map(|id| (*id).into()).collect();
        Constants {
            period_months: section("usage-period").map_or(0, |period| period_months(&period)),
            not_asked: optional("not-asked")
                .map_or_else(Vec::new, |fields| fields.known_ids("fields", "field that can be left out", &not_asked)),
            keep_months: keep.map(|keep| keep.integer("months")),
            limit_currency: limits
                .and_then(|limits| limits.text("currency"))
                .map_or_else(Id::default, |code| code.id()),
            file_types: types.map_or_else(FileTypes::default, |types| file_types(&types)),
        }
    }
}

fn file_types(entry: &Table<'_>) -> FileTypes {
    let mut types = FileTypes { mails: entry.ids("mails"), ..FileTypes::default() };
    for listed in entry.tables("listed") {
        types.extensions.extend(listed.ids("extensions"));
        types.listed.extend(listed.ids("media-types"));
    }
    types
}

/// How many months a usage period has.
fn period_months(entry: &Table<'_>) -> u32 {
    let months = entry.integer("months");
    if entry.has("months") && !(months > 0 && 12_u32.is_multiple_of(months)) {
        entry.at.note("a usage period has 1, 2, 3, 4, 6 or 12 months");
    }
    months
}
