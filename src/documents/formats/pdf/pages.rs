//! The page tree, ISO 32000-1, 7.7.3, ours because opening a file is bounded here (see the folder).

use std::rc::Rc;

use super::file::File;
use super::syntax::{Dict, Id, Object};

/// How many pages are counted.
const MAX_PAGES: usize = 100_000;
/// How deep the tree may be.
const MAX_DEPTH: usize = 64;

/// A page, with what it inherits.
#[derive(Debug)]
pub struct Page {
    /// Its own dictionary.
    pub dict: Dict,
    /// Its resources, or where they are.
    pub resources: Object,
    /// By how many degrees it is turned clockwise when shown.
    pub turned: i64,
    /// Left, lower, right and upper edge of what is shown.
    pub edges: [f64; 4],
}

#[derive(Debug)]
struct Branch {
    id: Option<Id>,
    kids: Rc<[Object]>,
    next: usize,
    inherited: [Object; 4],
}

impl Default for Branch {
    fn default() -> Self {
        let nothing = [Object::Null, Object::Null, Object::Null, Object::Null];
        Self { id: None, kids: Rc::from([]), next: 0, inherited: nothing }
    }
}

/// What pages inherit, 7.7.3.4.
const INHERITED: [&[u8]; 4] = [b"Resources", b"Rotate", b"CropBox", b"MediaBox"];

fn inherited(dict: &Dict, above: &[Object; 4]) -> [Object; 4] {
    let mut all = above.clone();
    for (own, key) in all.iter_mut().zip(INHERITED) {
        if dict.has(key) {
            *own = dict.get(key).clone();
        }
    }
    all
}

/// Visits the pages in their order, and gives how many there are; none where they cannot all be counted.
///
/// `visit` returns false to stop being called; the pages are still counted.
pub fn walk(file: &mut File, visit: &mut dyn FnMut(&mut File, &Page) -> bool) -> Option<u32> {
    let root = file.pages_root();
    let mut count = 0;
    let mut visiting = true;
    let mut complete = true;
    let mut branches: Vec<Branch> = Vec::new();
    if let Some(root) = root {
        let own = Branch::default();
        let catalog = file.catalog();
        let id = if let Object::Ref(id) = catalog.get(b"Pages") { Some(*id) } else { None };
        branches.extend(branch(file, &root, id, &own));
        // A root that is itself the only page.
        if branches.is_empty() && !root.is(b"Type", b"Pages") {
            let page = page(file, &root, &own);
            visit(file, &page);
            return Some(1);
        }
    }
    while let Some(last) = branches.last_mut() {
        let Some(kid) = last.kids.get(last.next).cloned() else {
            branches.pop();
            continue;
        };
        last.next += 1;
        let id = if let Object::Ref(id) = kid { Some(id) } else { None };
        if id.is_some() && branches.iter().any(|branch| branch.id == id) {
            continue;
        }
        if count >= MAX_PAGES || !file.step(8) {
            complete = false;
            break;
        }
        let Some(dict) = file.resolve(&kid).dict().cloned() else { continue };
        let Some(parent) = branches.last() else { break };
        if dict.has(b"Kids") && !dict.is(b"Type", b"Page") {
            if branches.len() >= MAX_DEPTH {
                complete = false;
                continue;
            }
            let child = branch(file, &dict, id, parent);
            branches.extend(child);
        } else {
            count += 1;
            let page = page(file, &dict, parent);
            visiting = visiting && visit(file, &page);
        }
    }
    if count == 0 && complete {
        let declared = file.pages_root().map_or(Object::Null, |root| file.get(&root, b"Count")).size();
        let numbers = if declared == Some(0) { Vec::new() } else { file.numbers() };
        let lone = Branch::default();
        for number in numbers {
            if file.is_exhausted() {
                return None;
            }
            let object = file.resolve(&Object::Ref(Id { number, generation: 0 }));
            if let Some(dict) = object.dict().filter(|dict| dict.is(b"Type", b"Page")) {
                count += 1;
                let page = page(file, dict, &lone);
                visiting = visiting && visit(file, &page);
            }
        }
        // A tree of which nothing can be found: as many as it says, as viewers show.
        if count == 0 {
            count = declared.filter(|declared| *declared <= MAX_PAGES).unwrap_or(0);
        }
    }
    if complete { u32::try_from(count).ok() } else { None }
}

fn branch(file: &mut File, dict: &Dict, id: Option<Id>, parent: &Branch) -> Option<Branch> {
    let Object::List(kids) = file.get(dict, b"Kids") else { return None };
    Some(Branch { id, kids, next: 0, inherited: inherited(dict, &parent.inherited) })
}

fn page(file: &mut File, dict: &Dict, parent: &Branch) -> Page {
    let [resources, rotate, crop, media] = inherited(dict, &parent.inherited);
    let turned = file.resolve(&rotate).int().unwrap_or(0).rem_euclid(360);
    let edges = [crop, media].iter().find_map(|edges| edges_of(file, edges)).unwrap_or(ANY_EDGES);
    Page { dict: dict.clone(), resources, turned, edges }
}

/// For a page that does not say how large it is.
const ANY_EDGES: [f64; 4] = [f64::NEG_INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::INFINITY];

/// Left, lower, right and upper edge of a rectangle, 7.9.5; none if it has no area.
pub fn edges_of(file: &mut File, edges: &Object) -> Option<[f64; 4]> {
    let numbers = file.resolve(edges);
    let mut numbers = numbers.list()?.iter().take(4).filter_map(|number| file.resolve(number).number());
    let [x0, y0, x1, y1] = [numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()?];
    let edges = [x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1)];
    (x0 != x1 && y0 != y1).then_some(edges)
}
