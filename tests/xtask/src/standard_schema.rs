//! The entry for libraries of forms, with the JSON Schema of claims in it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::{Result, dist, root};

/// Puts it into the package, in one file.
pub fn assemble(package: &Path) -> Result {
    let schema: Value = serde_json::from_str(&fs::read_to_string(root().join("docs/claim.schema.json"))?)?;
    let file = package.join("claim-schema.js");
    fs::write(&file, format!("export default {schema};\n"))?;
    dist::in_one_file(package, "standard-schema")?;
    Ok(fs::remove_file(file)?)
}
