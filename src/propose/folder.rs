//! The files of a folder by their inspections.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::{Aside, ReadAt};
use crate::calendar::{Date, Moment};
use crate::claim::{Claim, read_inspection};
use crate::forms::Money;
use crate::given::Given;
use crate::inspection::{FoundInvoice, FoundSign, Inspection, InvoiceKind, SignPlace};
use crate::rulebook::{Id, Rulebook};
use crate::text::{Identifiers, alike, folded};

/// Files that are looked at, those inside others too.
const MOST_FILES: usize = 6 << 10;

/// Files inside files inside files.
const MOST_DEPTH: usize = 4;

/// Letters and digits of a number of an invoice, and more.
const LONGEST_NUMBER: usize = 64;

/// Signs of one file that are read.
const MOST_SIGNS: usize = 400;

/// All files.
pub struct Folder {
    /// One after another, those inside others behind them.
    pub files: Vec<File>,
    /// The files whose text names a number or a total of one of the invoices, by that, folded.
    named: BTreeMap<String, Vec<usize>>,
}

/// A file.
pub struct File {
    /// Its id.
    pub id: String,
    /// Its place among the documents of the claim, if it is one.
    pub document: Option<usize>,
    /// What was found in it.
    pub inspection: Arc<Inspection>,
    /// What it looks like.
    pub signs: Vec<FoundSign>,
    /// Why it is left out, with the file that is taken instead.
    pub aside: Option<(Aside, Option<String>)>,
    /// The file that holds the same invoice as data.
    pub twin: Option<usize>,
}

impl Folder {
    /// Reads all inspections. What is none is a file of which nothing is known.
    pub fn read(inspections: &[(String, Value)], claim: &Claim, book: &Rulebook) -> Self {
        let mut folder = Self { files: Vec::new(), named: BTreeMap::new() };
        for (id, value) in inspections {
            folder.add(id.trim(), value, claim, book, 0);
        }
        for invoice in folder.files.iter().filter_map(|file| file.inspection.invoice.get()) {
            let number = invoice.number.get().map(|number| folded(number));
            let totals = invoice.total.get().map(written).into_iter().flatten();
            for key in number.into_iter().chain(totals) {
                folder.named.entry(key).or_default();
            }
        }
        for (at, file) in folder.files.iter().enumerate() {
            let texts = file.inspection.identifiers.get().map(Identifiers::texts).unwrap_or_default();
            for text in texts.iter().filter(|text| text.len() <= LONGEST_NUMBER) {
                if let Some(files) = folder.named.get_mut(&folded(text))
                    && files.last() != Some(&at)
                {
                    files.push(at);
                }
            }
        }
        folder
    }

    /// The files whose text names a number or a total of an invoice.
    pub fn naming(&self, number: &str) -> impl Iterator<Item = &File> {
        let files = self.named.get(&folded(number)).map(Vec::as_slice).unwrap_or_default();
        files.iter().filter_map(|at| self.files.get(*at))
    }

    fn add(&mut self, id: &str, value: &Value, claim: &Claim, book: &Rulebook, depth: usize) {
        if self.files.len() >= MOST_FILES {
            return;
        }
        let (inspection, _) = read_inspection(value, book);
        let inspection = if let Given::Is(inspection) = inspection { inspection } else { Arc::default() };
        let signs = value.get("signs").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let document = claim.documents.entries().find(|(_, own)| own.id.get().is_some_and(|own| own == id));
        self.files.push(File {
            id: id.into(),
            document: document.map(|(n, _)| n),
            inspection,
            signs: signs.iter().take(MOST_SIGNS).filter_map(sign).collect(),
            aside: None,
            twin: None,
        });
        let parts = value.get("parts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for part in parts.iter().filter(|_| depth < MOST_DEPTH) {
            if let Some(path) = part.get("path").and_then(Value::as_str) {
                self.add(&format!("{id}/{path}"), part, claim, book, depth + 1);
            }
        }
    }

    /// Those that count.
    pub fn kept(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.aside.is_none())
    }

    /// The invoice of a file, by the data that hold the same where there are any.
    pub fn invoice<'f>(&'f self, file: &'f File) -> Option<&'f FoundInvoice> {
        let twin = file.twin.and_then(|twin| self.files.get(twin)).and_then(|twin| twin.inspection.invoice.get());
        twin.or(file.inspection.invoice.get())
    }
}

/// How a total stands in a text: with its decimals, or up to what separates them.
pub fn written(total: &Money) -> Vec<String> {
    let whole = total.amount.cut(0).plain();
    let mut written = vec![folded(&total.typed)];
    // A small whole number may be anything.
    if whole.len() > 3 {
        written.push(folded(&whole));
    }
    written
}

/// A sign as an inspection holds it.
fn sign(value: &Value) -> Option<FoundSign> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(String::from);
    let place = match text("place").as_deref() {
        Some("name") => SignPlace::Name,
        Some("data") => SignPlace::Data,
        Some("head") => SignPlace::Head,
        Some("label") => SignPlace::Label,
        Some("line") => SignPlace::Line,
        _ => SignPlace::Body,
    };
    let page = value.get("page").and_then(Value::as_f64).filter(|page| (1.0..1e6).contains(page));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pages are small whole numbers")]
    let page = page.map(|page| page as u32);
    Some(FoundSign { sign: text("sign")?, place, page, words: text("words").unwrap_or_default(), value: text("value") })
}

impl File {
    /// Its name.
    pub fn name(&self) -> &str {
        self.inspection.file_name.get().map(String::as_str).unwrap_or_default()
    }

    /// Signs of these ids.
    pub fn all<'f>(&'f self, ids: &'f [Id]) -> impl Iterator<Item = &'f FoundSign> {
        self.signs.iter().filter(|sign| ids.iter().any(|id| *id == sign.sign))
    }

    /// Signs of an id.
    pub fn of<'f>(&'f self, id: &'f str) -> impl Iterator<Item = &'f FoundSign> {
        self.signs.iter().filter(move |sign| sign.sign == id)
    }

    /// Whether it has a sign.
    pub fn has(&self, id: &str) -> bool {
        self.of(id).next().is_some()
    }

    /// How strongly it calls itself something: by its name, its title, what it is; two for each.
    pub fn strength(&self, id: &str) -> usize {
        let has = |place: SignPlace| self.of(id).any(|sign| sign.place == place);
        [SignPlace::Name, SignPlace::Head, SignPlace::Data].into_iter().filter(|place| has(*place)).count() * 2
    }

    /// Likewise, and one more where its text says so again.
    pub fn strength_in_all(&self, id: &str) -> usize {
        self.strength(id) + usize::from(self.of(id).any(|sign| sign.place == SignPlace::Body))
    }

    /// Where a sign was read.
    pub fn read(&self, sign: &FoundSign) -> ReadAt {
        let words = Some(sign.words.clone()).filter(|words| !words.is_empty());
        ReadAt { document: self.id.clone(), page: sign.page, words }
    }

    /// The file itself.
    pub fn itself(&self) -> ReadAt {
        ReadAt { document: self.id.clone(), page: None, words: None }
    }

    /// Whether it was read as something that asks for money.
    pub fn is_invoice(&self) -> bool {
        let invoice = self.inspection.invoice.get();
        invoice.is_some_and(|invoice| matches!(invoice.kind, Given::Is(InvoiceKind::Invoice) | Given::Absent))
    }

    /// Whether it is a picture, or a scan of paper.
    pub fn is_picture(&self) -> bool {
        self.has("picture") || self.has("scan")
    }

    /// The day on which a photo was taken, or a mail was sent.
    pub fn day(&self) -> Option<Date> {
        let moment = |given: &Given<crate::forms::IsoDateTime>| given.get().copied().map(Moment::day);
        moment(&self.inspection.taken_at).or_else(|| moment(&self.inspection.sent_at)).or_else(|| {
            let named = self.of("day").find(|sign| sign.place == SignPlace::Name)?;
            Date::parse(named.value.as_deref()?)
        })
    }

    /// First and last days that it names, each with where.
    pub fn spans(&self) -> impl Iterator<Item = ((Date, Date), &FoundSign)> {
        self.signs.iter().filter(|sign| matches!(sign.sign.as_str(), "day" | "period")).filter_map(|sign| {
            let value = sign.value.as_deref()?;
            let (first, last) = value.split_once('/').unwrap_or((value, value));
            Some(((Date::parse(first)?, Date::parse(last)?), sign))
        })
    }

    /// The companies that it names.
    pub fn companies(&self) -> impl Iterator<Item = &FoundSign> {
        self.signs.iter().filter(|sign| matches!(sign.sign.as_str(), "company" | "buyer"))
    }

    /// Whether it names a company.
    pub fn names(&self, company: &str) -> bool {
        self.companies().any(|sign| sign.value.as_deref().is_some_and(|own| alike(own, company)))
            || self.of("host").any(|sign| sign.value.as_deref().is_some_and(|own| alike(own, company)))
    }
}

/// Letters of a name that tell it from others.
const SHORTEST_NAME: usize = 6;

impl File {
    /// Whether it names a company without the end of its name, such as its legal form.
    pub fn calls(&self, company: &str) -> bool {
        let company = folded(company);
        let is_it = |name: &str| {
            let name = folded(name);
            name.chars().count() >= SHORTEST_NAME && (company.starts_with(&name) || name.contains(&company))
        };
        !company.is_empty() && self.of("name").filter_map(|sign| sign.value.as_deref()).any(is_it)
    }
}

/// The name of a file without its extension and the mark of a copy.
pub fn stem(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    let Some((rest, number)) = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) else { return stem };
    let is_copy = (1..=2).contains(&number.len()) && number.bytes().all(|own| own.is_ascii_digit());
    if is_copy { rest.trim() } else { stem }
}
