//! What a page says, ours because `hayro-interpret` reads as many files worse as better: its content streams, ISO 32000-1,
//! 8 and 9, as pieces of text with their places.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::encoding;
use super::file::{File, MAX_STREAM};
use super::font::Font;
use super::layout::{Piece, Sheet};
use super::pages::{Page, edges_of};
use super::syntax::{Dict, Id, Lexer, Object, Token, is_space};

/// How many forms may lie in one another.
const MAX_FORMS: usize = 8;
/// How many states may be kept by `q`.
const MAX_STATES: usize = 256;
/// How many operands an operator may have.
const MAX_OPERANDS: usize = 64;
/// How many elements of the structure are visited above a part of the content.
const MAX_ANCESTORS: usize = 8;
/// How many fonts are held.
const MAX_FONTS: usize = 512;
/// How many annotations of a page are read.
const MAX_ANNOTATIONS: usize = 2000;
/// How many steps drawing a form takes beyond its bytes.
const FORM_STEPS: usize = 512;
/// How many bytes a form may decode to: those of all forms around it are held at once.
const MAX_FORM: usize = 4 << 20;

/// A transformation, 8.3.3: what one step to the right becomes, what one step up becomes, and where the origin goes.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Matrix {
    right: (f64, f64),
    up: (f64, f64),
    origin: (f64, f64),
}

impl Matrix {
    const IDENTITY: Self = Self { right: (1.0, 0.0), up: (0.0, 1.0), origin: (0.0, 0.0) };

    fn of(numbers: &[Object]) -> Option<Self> {
        let mut pairs = numbers.chunks(2).map_while(|pair| match pair {
            [across, up] => Some((across.number()?, up.number()?)),
            _ => None,
        });
        Some(Self { right: pairs.next()?, up: pairs.next()?, origin: pairs.next()? })
    }

    /// First this one, then the other.
    fn then(self, other: Self) -> Self {
        let (origin, right, up) = (other.apply(self.origin), other.turn(self.right), other.turn(self.up));
        Self { right, up, origin }
    }

    fn moved(self, across: f64, up: f64) -> Self {
        Self { origin: self.apply((across, up)), ..self }
    }

    /// What puts the bounds of an annotation's appearance, once they are transformed by this, between these edges, 12.5.5.
    fn fitting(self, [x0, y0, x1, y1]: [f64; 4], to: [f64; 4]) -> Self {
        let corners = [(x0, y0), (x0, y1), (x1, y0), (x1, y1)].map(|corner| self.apply(corner));
        let low = |part: fn(&(f64, f64)) -> f64| corners.iter().map(part).fold(f64::INFINITY, f64::min);
        let high = |part: fn(&(f64, f64)) -> f64| corners.iter().map(part).fold(f64::NEG_INFINITY, f64::max);
        let (left, right) = (low(|corner| corner.0), high(|corner| corner.0));
        let (lower, upper) = (low(|corner| corner.1), high(|corner| corner.1));
        let across = (to[2] - to[0]) / (right - left);
        let up = (to[3] - to[1]) / (upper - lower);
        Self { right: (across, 0.0), up: (0.0, up), origin: (to[0] - left * across, to[1] - lower * up) }
    }

    fn turn(self, (across, up): (f64, f64)) -> (f64, f64) {
        (across * self.right.0 + up * self.up.0, across * self.right.1 + up * self.up.1)
    }

    fn apply(self, place: (f64, f64)) -> (f64, f64) {
        let turned = self.turn(place);
        (turned.0 + self.origin.0, turned.1 + self.origin.1)
    }
}

#[derive(Debug, Clone)]
struct State {
    page: Matrix,
    font: Rc<Font>,
    size: f64,
    character_spacing: f64,
    word_spacing: f64,
    /// Horizontal scaling, as a part of one.
    stretch: f64,
    leading: f64,
    rise: f64,
    /// Whether text is shown invisibly.
    unseen: bool,
}

/// Text that stands for what is shown in a part of the content, 14.9.4, and where that is.
#[derive(Debug)]
struct Replacement {
    text: String,
    from: Option<(f64, f64)>,
    to: (f64, f64),
    height: f64,
}

impl Replacement {
    /// Adds the place of a glyph; of several lines the first counts.
    fn reach(&mut self, from: (f64, f64), to: (f64, f64), height: f64) {
        let begun = *self.from.get_or_insert(from);
        self.height = self.height.max(height);
        if (to.0 - begun.0).abs().min((to.1 - begun.1).abs()) <= height / 2.0 {
            self.to = to;
        }
    }
}

/// The elements of the structure that the parts of a page belong to, by the numbers of the parts.
#[derive(Debug, Default)]
struct Structure {
    elements: Option<Rc<[Object]>>,
    /// Those whose text was put already.
    said: BTreeSet<Id>,
}

/// Reads pages one after another, and holds the fonts that they share.
#[derive(Debug, Default)]
pub struct Reader {
    fonts: BTreeMap<Id, Rc<Font>>,
    structure: Structure,
    replacement: Option<Replacement>,
    /// The specifications of the files that are pinned to a page.
    pub pinned_files: Vec<Object>,
    /// Whether a glyph was shown of which the font does not say what it means.
    pub unclear: bool,
    /// Whether a page is a picture, and what it says not known.
    pub has_picture: bool,
}

impl Reader {
    /// The text of a page as lines, in reading order.
    pub fn page(&mut self, file: &mut File, page: &Page) -> String {
        let mut sheet = Sheet::new(page.turned, page.edges);
        let resources = file.resolve(&page.resources).dict().cloned().unwrap_or_default();
        let content = content(file, &page.dict);
        let state = State {
            page: Matrix::IDENTITY,
            font: Rc::new(Font::unknown()),
            size: 1.0,
            character_spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            unseen: false,
        };
        self.structure = Structure { elements: structure(file, &page.dict), said: BTreeSet::new() };
        self.run(file, &content, &resources, state.clone(), &mut sheet, 0);
        self.annotations(file, &page.dict, &state, &mut sheet);
        self.has_picture |= sheet.is_picture();
        sheet.lines()
    }

    /// What is filled into forms, other annotations that show text, and files.
    fn annotations(&mut self, file: &mut File, page: &Dict, state: &State, sheet: &mut Sheet) {
        let Object::List(annotations) = file.get(page, b"Annots") else { return };
        for annotation in annotations.iter().take(MAX_ANNOTATIONS) {
            if !file.step(8) {
                return;
            }
            let Some(annotation) = file.resolve(annotation).dict().cloned() else { continue };
            let kind = file.get(&annotation, b"Subtype");
            if kind.name() == Some(b"FileAttachment") {
                self.pinned_files.push(annotation.get(b"FS").clone());
                continue;
            }
            // Bit 2 hides it.
            let hidden = file.get(&annotation, b"F").int().unwrap_or(0) & 2 != 0;
            if hidden || !matches!(kind.name(), Some(b"Widget" | b"FreeText" | b"Stamp")) {
                continue;
            }
            let appearances = file.get(&annotation, b"AP").dict().cloned().unwrap_or_default();
            let mut normal = file.get(&appearances, b"N");
            if let Object::Dict(states) = &normal {
                let current = file.get(&annotation, b"AS");
                normal = file.get(states, current.name().unwrap_or_default());
            }
            let Some(form) = normal.stream().cloned() else { continue };
            let edges = file.get(&annotation, b"Rect");
            let bounds = file.get(&form.dict, b"BBox");
            let matrix = file.get(&form.dict, b"Matrix");
            let matrix = matrix.list().and_then(Matrix::of).unwrap_or(Matrix::IDENTITY);
            let (Some(to), Some(from)) = (edges_of(file, &edges), edges_of(file, &bounds)) else { continue };
            let mut state = state.clone();
            state.page = matrix.fitting(from, to);
            self.form(file, &form, &Dict::default(), state, sheet, 1);
        }
    }

    fn form(
        &mut self,
        file: &mut File,
        form: &Rc<super::syntax::Stream>,
        outer: &Dict,
        mut state: State,
        sheet: &mut Sheet,
        depth: usize,
    ) {
        if depth > MAX_FORMS || !file.step(FORM_STEPS) {
            return;
        }
        let matrix = file.get(&form.dict, b"Matrix");
        if let Some(matrix) = matrix.list().and_then(Matrix::of) {
            state.page = matrix.then(state.page);
        }
        let own = file.get(&form.dict, b"Resources");
        let resources = own.dict().unwrap_or(outer).clone();
        let bytes = file.decode(form, MAX_FORM).bytes;
        self.run(file, &bytes, &resources, state, sheet, depth);
    }

    fn font(&mut self, file: &mut File, resources: &Dict, name: &[u8]) -> Rc<Font> {
        let fonts = file.get(resources, b"Font").dict().cloned().unwrap_or_default();
        let entry = fonts.get(name).clone();
        let id = if let Object::Ref(id) = entry { Some(id) } else { None };
        if let Some(font) = id.and_then(|id| self.fonts.get(&id)) {
            return Rc::clone(font);
        }
        let font = match file.resolve(&entry).dict() {
            Some(dict) if file.step(512) => Font::read(file, dict),
            _ => Font::unknown(),
        };
        let font = Rc::new(font);
        if let Some(id) = id
            && self.fonts.len() < MAX_FONTS
        {
            self.fonts.insert(id, Rc::clone(&font));
        }
        font
    }

    /// Runs a content stream.
    fn run(
        &mut self,
        file: &mut File,
        content: &[u8],
        resources: &Dict,
        mut state: State,
        sheet: &mut Sheet,
        depth: usize,
    ) {
        let mut lexer = Lexer::new(content, 0);
        let mut operands: Vec<Object> = Vec::new();
        let mut kept: Vec<State> = Vec::new();
        // Of each part that is open, whether a text stands for it.
        let mut open: Vec<bool> = Vec::new();
        let (mut line, mut matrix) = (Matrix::IDENTITY, Matrix::IDENTITY);
        loop {
            let start = lexer.at;
            let token = lexer.token();
            let word = match token {
                Token::End => break,
                Token::Word(word @ (b"true" | b"false" | b"null")) => {
                    operands.push(if word == b"null" { Object::Null } else { Object::Bool(word == b"true") });
                    continue;
                }
                Token::Word(word) => word,
                token => {
                    let operand = lexer.operand(token);
                    if !file.step(lexer.at.saturating_sub(start)) || sheet.is_full() {
                        file.cut = true;
                        return;
                    }
                    if operands.len() < MAX_OPERANDS {
                        operands.extend(operand);
                    }
                    continue;
                }
            };
            if !file.step(lexer.at.saturating_sub(start)) {
                return;
            }
            let number = |at: usize| operands.get(at).and_then(Object::number).filter(|number| number.is_finite());
            match word {
                b"q" if kept.len() < MAX_STATES => kept.push(state.clone()),
                b"Q" => {
                    if let Some(before) = kept.pop() {
                        state = before;
                    }
                }
                b"cm" => {
                    if let Some(matrix) = Matrix::of(&operands) {
                        state.page = matrix.then(state.page);
                    }
                }
                b"BT" => (line, matrix) = (Matrix::IDENTITY, Matrix::IDENTITY),
                b"Tc" => state.character_spacing = number(0).unwrap_or_default(),
                b"Tw" => state.word_spacing = number(0).unwrap_or_default(),
                b"Tz" => state.stretch = number(0).unwrap_or(100.0) / 100.0,
                b"TL" => state.leading = number(0).unwrap_or_default(),
                b"Ts" => state.rise = number(0).unwrap_or_default(),
                b"Tf" => {
                    let name = operands.first().and_then(Object::name).unwrap_or_default();
                    state.font = self.font(file, resources, name);
                    state.size = number(1).unwrap_or(1.0);
                }
                b"Td" | b"TD" | b"T*" => {
                    let (x, y) = match word {
                        b"T*" => (0.0, -state.leading),
                        _ => (number(0).unwrap_or_default(), number(1).unwrap_or_default()),
                    };
                    if word == b"TD" {
                        state.leading = -y;
                    }
                    line = line.moved(x, y);
                    matrix = line;
                }
                b"Tm" => {
                    if let Some(given) = Matrix::of(&operands) {
                        (line, matrix) = (given, given);
                    }
                }
                b"Tj" => self.show(file, operands.as_slice(), &state, &mut matrix, sheet),
                b"TJ" => {
                    if let Some(Object::List(parts)) = operands.first() {
                        self.show(file, parts, &state, &mut matrix, sheet);
                    }
                }
                b"'" | b"\"" => {
                    if word == b"\"" {
                        state.word_spacing = number(0).unwrap_or_default();
                        state.character_spacing = number(1).unwrap_or_default();
                    }
                    line = line.moved(0.0, -state.leading);
                    matrix = line;
                    let string = operands.last().map(std::slice::from_ref).unwrap_or_default();
                    self.show(file, string, &state, &mut matrix, sheet);
                }
                b"Do" => {
                    let name = operands.first().and_then(Object::name).unwrap_or_default();
                    let objects = file.get(resources, b"XObject").dict().cloned().unwrap_or_default();
                    let object = file.get(&objects, name);
                    match object.stream() {
                        Some(form) if form.dict.is(b"Subtype", b"Form") => {
                            self.form(file, form, resources, state.clone(), sheet, depth + 1);
                        }
                        Some(picture) if picture.dict.is(b"Subtype", b"Image") => self.picture(state.page, sheet),
                        _ => {}
                    }
                }
                b"Tr" => state.unseen = matches!(number(0), Some(3.0 | 7.0)),
                b"BMC" | b"BDC" if open.len() < MAX_STATES => {
                    let text = match operands.get(1) {
                        Some(properties) if word == b"BDC" && self.replacement.is_none() => {
                            self.replaced_by(file, properties, resources, depth)
                        }
                        _ => None,
                    };
                    open.push(text.is_some());
                    if let Some(text) = text {
                        self.replacement = Some(Replacement { text, from: None, to: (0.0, 0.0), height: 0.0 });
                    }
                }
                b"EMC" if open.pop() == Some(true) => self.replace(sheet),
                b"gs" => {
                    let name = operands.first().and_then(Object::name).unwrap_or_default();
                    let states = file.get(resources, b"ExtGState").dict().cloned().unwrap_or_default();
                    let given = file.get(&states, name).dict().cloned().unwrap_or_default();
                    if let Some([font, size]) = file.get(&given, b"Font").list() {
                        let dict = file.resolve(font).dict().cloned().unwrap_or_default();
                        if file.step(512) {
                            state.font = Rc::new(Font::read(file, &dict));
                        }
                        state.size = size.number().unwrap_or(1.0);
                    }
                }
                b"BI" => {
                    skip_picture(&mut lexer, content);
                    self.picture(state.page, sheet);
                }
                _ => {}
            }
            operands.clear();
        }
        if open.contains(&true) {
            self.replace(sheet);
        }
    }

    /// Notes a picture, which fills the unit square.
    fn picture(&mut self, page: Matrix, sheet: &mut Sheet) {
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)].map(|corner| page.apply(corner));
        let [from, to, upper, _] = corners;
        match &mut self.replacement {
            Some(replacement) => replacement.reach(from, to, (upper.1 - from.1).abs().min(12.0)),
            None => sheet.cover(corners),
        }
    }

    /// The text that stands for a part of the content: its own, or that of the element of the structure that it belongs to.
    fn replaced_by(&mut self, file: &mut File, properties: &Object, resources: &Dict, depth: usize) -> Option<String> {
        let properties = match properties {
            Object::Name(name) => {
                let all = file.get(resources, b"Properties").dict().cloned().unwrap_or_default();
                file.get(&all, name).dict().cloned()?
            }
            other => other.dict().cloned()?,
        };
        if let Some(text) = file.get(&properties, b"ActualText").text() {
            return Some(encoding::text_string(text));
        }
        let elements = self.structure.elements.as_ref().filter(|_| depth == 0)?;
        let mut element = elements.get(file.get(&properties, b"MCID").size()?)?.clone();
        for _ in 0..MAX_ANCESTORS {
            let Object::Ref(id) = element else { return None };
            if !file.step(8) {
                return None;
            }
            let dict = file.resolve(&element).dict().cloned()?;
            if let Some(text) = file.get(&dict, b"ActualText").text() {
                let text = encoding::text_string(text);
                return Some(if self.structure.said.insert(id) { text } else { String::new() });
            }
            element = dict.get(b"P").clone();
        }
        None
    }

    /// Puts the text that stands for a part which ends here.
    fn replace(&mut self, sheet: &mut Sheet) {
        let Some(Replacement { text, from: Some(from), to, height }) = self.replacement.take() else { return };
        sheet.put(&Piece { from, to, height, text: &text });
    }

    /// Shows strings, and moves between them by numbers.
    fn show(&mut self, file: &mut File, parts: &[Object], state: &State, matrix: &mut Matrix, sheet: &mut Sheet) {
        let mut text = String::new();
        let mut begun: Option<(f64, f64)> = None;
        let mut end = (0.0, 0.0);
        let place = |matrix: &Matrix| state.page.apply(matrix.apply((0.0, state.rise)));
        let up = matrix.then(state.page).turn((0.0, state.size));
        let height = up.0.hypot(up.1);
        let mut put = |text: &mut String, begun: &mut Option<(f64, f64)>, end: (f64, f64)| {
            if let Some(from) = begun.take() {
                sheet.put(&Piece { from, to: end, height, text });
                text.clear();
            }
        };
        for part in parts {
            match part {
                Object::Text(string) => {
                    let mut rest = string.as_ref();
                    if !file.step(rest.len()) {
                        break;
                    }
                    while let Some(glyph) = state.font.glyph(rest) {
                        rest = rest.get(glyph.bytes..).unwrap_or_default();
                        let from = place(matrix);
                        if self.replacement.is_none() {
                            self.unclear |= glyph.text.is_none();
                            if begun.is_none() {
                                begun = Some(from);
                            }
                            text.push_str(glyph.text.as_deref().unwrap_or("\u{fffd}"));
                        }
                        let spacing = state.character_spacing + if glyph.is_space { state.word_spacing } else { 0.0 };
                        if state.font.vertical {
                            *matrix = matrix.moved(0.0, -(state.size + spacing));
                            end = place(matrix);
                            put(&mut text, &mut begun, (from.0 + height, from.1));
                        } else {
                            let reach = glyph.width * state.size;
                            // Spacing belongs to a glyph, unless it sets letters as far apart as words.
                            let wide = state.character_spacing > state.size.abs() / 2.0;
                            let kept = if wide { spacing - state.character_spacing } else { spacing };
                            end = place(&matrix.moved((reach + kept) * state.stretch, 0.0));
                            *matrix = matrix.moved((reach + spacing) * state.stretch, 0.0);
                        }
                        if let Some(replacement) = &mut self.replacement {
                            let to = if state.font.vertical { (from.0 + height, from.1) } else { end };
                            replacement.reach(from, to, height);
                        }
                    }
                }
                other => {
                    let Some(back) = other.number().filter(|back| back.is_finite()) else { continue };
                    // A move of a tenth and more may be a space between words; the layout decides.
                    if back.abs() > 100.0 {
                        put(&mut text, &mut begun, end);
                    }
                    let by = -back / 1000.0 * state.size;
                    *matrix =
                        if state.font.vertical { matrix.moved(0.0, by) } else { matrix.moved(by * state.stretch, 0.0) };
                }
            }
        }
        put(&mut text, &mut begun, end);
        if state.unseen {
            sheet.note_unseen_text();
        }
    }
}

/// The elements that the parts of a page belong to, 14.7.4.4: an entry of a tree of numbers.
fn structure(file: &mut File, page: &Dict) -> Option<Rc<[Object]>> {
    let wanted = file.get(page, b"StructParents").int()?;
    let catalog = file.catalog();
    let root = file.get(&catalog, b"StructTreeRoot").dict().cloned()?;
    let mut node = file.get(&root, b"ParentTree").dict().cloned()?;
    for _ in 0..MAX_ANCESTORS {
        if let Object::List(numbers) = file.get(&node, b"Nums") {
            if !file.step(numbers.len()) {
                return None;
            }
            let (pairs, _) = numbers.as_chunks::<2>();
            let [_, elements] = pairs.iter().find(|[number, _]| number.int() == Some(wanted))?;
            return if let Object::List(elements) = file.resolve(elements) { Some(elements) } else { None };
        }
        let kids = file.get(&node, b"Kids");
        let mut next = None;
        for kid in kids.list()? {
            if !file.step(8) {
                return None;
            }
            let kid = file.resolve(kid).dict().cloned()?;
            let limits = file.get(&kid, b"Limits");
            if let Some([Object::Int(from), Object::Int(to)]) = limits.list()
                && (*from..=*to).contains(&wanted)
            {
                next = Some(kid);
                break;
            }
        }
        node = next?;
    }
    None
}

/// A page's content: one stream, or several as one.
fn content(file: &mut File, page: &Dict) -> Vec<u8> {
    match file.get(page, b"Contents") {
        Object::Stream(stream) => file.decode(&stream, MAX_STREAM).bytes,
        Object::List(parts) => {
            let mut whole = Vec::new();
            for part in parts.iter() {
                if whole.len() >= MAX_STREAM || !file.step(8) {
                    file.cut = true;
                    break;
                }
                if let Object::Stream(stream) = file.resolve(part) {
                    whole.extend(file.decode(&stream, MAX_STREAM - whole.len()).bytes);
                    whole.push(b'\n');
                }
            }
            whole
        }
        _ => Vec::new(),
    }
}

/// Past an inline picture, 8.9.7: its end mark stands alone, and what follows looks like content.
fn skip_picture(lexer: &mut Lexer, content: &[u8]) {
    loop {
        match lexer.token() {
            Token::Word(b"ID") => break,
            Token::End => return,
            _ => {}
        }
    }
    let mut at = lexer.at;
    while let Some(rest) = content.get(at..) {
        let Some(found) = rest.windows(2).position(|window| window == b"EI") else {
            at = content.len();
            break;
        };
        at += found + 2;
        let before = found.checked_sub(1).and_then(|before| rest.get(before)).copied();
        let after = content.get(at..at.saturating_add(12).min(content.len())).unwrap_or_default();
        let alone = before.is_none_or(is_space) && after.first().copied().is_none_or(is_space);
        if alone && after.iter().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | 0x20..0x7f)) {
            break;
        }
    }
    lexer.at = at;
}
