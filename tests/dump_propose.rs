use claimproof::propose::*;
use claimproof::{Date, Rulebook};
use serde_json::{Value, json};
#[test]
fn dump() {
    let Ok(root) = std::env::var("FOLDERS") else { return };
    let out = std::env::var("DUMP_OUT").unwrap();
    std::fs::create_dir_all(&out).unwrap();
    for e in std::fs::read_dir(&root).unwrap() {
        let dir = e.unwrap().path();
        if !dir.is_dir() { continue; }
        let expected: Value = serde_json::from_str(&std::fs::read_to_string(dir.join("expected.json")).unwrap()).unwrap();
        let files = dir.join("files");
        let mut all = Vec::new();
        fn walk(dir: &std::path::Path, all: &mut Vec<std::path::PathBuf>) {
            for e in std::fs::read_dir(dir).unwrap() { let p = e.unwrap().path(); if p.is_dir() { walk(&p, all) } else { all.push(p) } }
        }
        walk(&files, &mut all);
        all.sort();
        let mut inspections = Vec::new();
        let mut names = serde_json::Map::new();
        for (n, p) in all.iter().enumerate() {
            let name = p.file_name().unwrap().to_string_lossy().into_owned();
            let found = serde_json::to_value(claimproof::inspect(&std::fs::read(p).unwrap(), Some(&name))).unwrap();
            let id = format!("d{}", n + 1);
            names.insert(id.clone(), json!(p.strip_prefix(&files).unwrap().to_string_lossy()));
            inspections.push((id, found));
        }
        let mut given = expected["given"].clone();
        let says = given.as_object_mut().unwrap().remove("says");
        let says = says.as_ref().and_then(Value::as_str).unwrap_or("").to_owned();
        let net = says.contains("net amounts") || says.contains("bases imponibles") || says.contains("sin IVA");
        let amounts = if net { Amounts::Net } else { Amounts::Gross };
        let today = Date::parse(expected["today"].as_str().unwrap()).unwrap();
        let run = |guesses: bool| {
            let mut claim = given.clone();
            let mut first = None;
            for _ in 0..8 {
                let proposals = propose(&claim, &inspections, today, amounts, Rulebook::embedded());
                if first.is_none() { first = Some(proposals.clone()); }
                let taken = if guesses { proposals } else { sure(&proposals) };
                let next = accept(&claim, &taken);
                if next == claim { break; }
                claim = next;
            }
            (claim, first.unwrap())
        };
        let (claim, proposals) = run(false);
        let (all_claim, _) = run(true);
        let name = dir.file_name().unwrap().to_string_lossy().into_owned();
        let value = json!({ "claim": claim, "guesses": all_claim, "proposals": proposals, "names": names });
        std::fs::write(format!("{out}/{name}.json"), serde_json::to_string_pretty(&value).unwrap()).unwrap();
    }
}
