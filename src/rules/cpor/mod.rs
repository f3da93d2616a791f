//! Rules on customer associations.

mod duplicate_product;
mod role_not_for_program;
mod role_not_in_area;

use duplicate_product::duplicate_product;
use role_not_for_program::role_not_for_program;
use role_not_in_area::role_not_in_area;

use super::finding::Found;
use super::resolve::Resolved;

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let association = &resolved.claim.association;
    let area = association.solution_area.get();
    let area = area.and_then(|id| resolved.book.vocabulary.solution_areas.iter().find(|area| area.id == *id));
    let role = association.partner_role.get();
    let mut found = duplicate_product(&association.products);
    found.extend(area.zip(role).and_then(|(area, role)| role_not_in_area(role, area)));
    found.extend(resolved.program.zip(role).and_then(|(program, role)| role_not_for_program(role, program)));
    found
}
