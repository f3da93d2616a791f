//! Invoices and certifications of work, each with the expense that it proves.

use serde_json::{Map, Value, json};

use super::facts::{CONFERENCE, Facts, VENDOR};
use super::folder::{File, Folder, stem, written};
use super::{Draft, InvoiceSum, ReadAt, Reason, sort};
use crate::decimal::Decimal;
use crate::forms::Money;
use crate::given::Given;
use crate::inspection::{FoundConfidence, FoundInvoice, FoundSign, FoundValue, SignPlace, word_of};
use crate::rulebook::types::{Activity, EvidenceIs};
use crate::rulebook::{Id, Rulebook};
use crate::text::{alike, folded};

/// What the lines of an invoice come to together, for their shares.
const WHOLE: u64 = 1 << 10;

/// What words around the lines weigh.
const AROUND: u64 = 60;

/// A kind that is eligible comes before one that is not where it has so much of its weight, in tenths.
const ELIGIBLE: u64 = 4;

/// Letters and digits that a number in the name of a file has.
const SHORTEST_NUMBER: usize = 4;

/// Proposes the invoice that a file is, with its expense. Whether the file is one.
pub fn invoice(draft: &mut Draft<'_>, folder: &Folder, facts: &Facts, at: usize) -> bool {
    let Some(file) = folder.files.get(at) else { return false };
    let Some(found) = folder.invoice(file) else { return false };
    if is_no_cost(file, folder, draft.book) {
        if file.document.is_none() {
            let sign = file.all(&draft.book.signs.no_cost).next();
            let read = found.read.kind.get();
            let from = sign
                .map(|sign| file.read(sign))
                .or_else(|| Some(from_value(file, read?)))
                .unwrap_or_else(|| file.itself());
            let kind = found.kind.get().map(word_of).unwrap_or_default();
            let value = sort::as_document(file);
            let proposal = draft.add("/documents/-", value, FoundConfidence::Guess, Reason::Invoice, vec![from]);
            proposal.params.insert("type".into(), json!(kind));
        }
        return true;
    }
    let fields = Fields::of(file, found, folder, facts);
    let typed = draft.claim.invoices.entries().find(|(_, own)| own.document.get().is_some_and(|id| *id == file.id));
    let id = format!("i-{}", file.id);
    let issuer = fields.vendor.as_ref().map(|vendor| if folded(&vendor.0).contains(VENDOR) { VENDOR } else { OTHERS });
    let kind = sort::kind_of_proof(draft.book, EvidenceIs::Invoice, issuer)
        .or_else(|| sort::kind_of_proof(draft.book, EvidenceIs::Invoice, None));
    let mut sure = fields.confidence();
    // What was bought is nothing that anybody claims, or it was billed to somebody else.
    let partner = facts.partner.as_ref().map(|partner| partner.value.as_str());
    let buyer = || {
        file.of("buyer")
            .any(|sign| sign.value.as_deref().zip(partner).is_some_and(|(own, partner)| !alike(own, partner)))
    };
    let is_others = partner.is_some_and(|partner| !file.names(partner)) && buyer();
    if is_others || expense_kind(file, facts.activity.as_ref(), draft.book).is_none() {
        sure = FoundConfidence::Guess;
    }
    let needs = sort::document(draft, file, sure);
    let from =
        found.read.total.get().or(found.read.number.get()).map_or_else(|| file.itself(), |read| from_value(file, read));
    if let Some(kind) = &kind {
        sort::proof(
            draft,
            file,
            kind,
            sure,
            Reason::Invoice,
            found.read.kind.get().map_or_else(|| file.itself(), |read| from_value(file, read)),
            &needs,
        );
    }
    let (id, needs) = if let Some((n, own)) = typed {
        rest(draft, file, found, &fields, n, own);
        let Some(id) = own.id.get().cloned() else { return true };
        (id, Vec::new())
    } else {
        let mut value = Map::new();
        value.insert("id".into(), json!(id));
        fields.put(&mut value, sure);
        value.insert("issuer".into(), json!(issuer.unwrap_or(OTHERS)));
        value.insert("document".into(), json!(file.id));
        let own = draft.add("/invoices/-", Value::Object(value), sure, Reason::Invoice, vec![from.clone()]);
        own.needs = needs;
        (id, vec![own.id.clone()])
    };
    let is_used = draft.claim.expenses.entries().any(|(_, own)| own.invoice.get().is_some_and(|own| *own == id));
    if !is_used {
        expenses(draft, facts, file, found, &fields, &id, &needs, sure);
    }
    true
}

/// The issuer of invoices of all others.
const OTHERS: &str = "third-party";

/// Whether what looks like an invoice proves no cost: by what it is, or since another invoice takes it into account.
fn is_no_cost(file: &File, folder: &Folder, book: &Rulebook) -> bool {
    if !file.is_invoice() {
        return true;
    }
    let strong = |sign: &FoundSign| match sign.place {
        SignPlace::Name => true,
        // A title of something else stands beside that of the invoice, such as the number of the order.
        SignPlace::Head => sign.sign == "deposit-invoice" || sign.sign == "payment-slip",
        _ => false,
    };
    if file.all(&book.signs.no_cost).any(strong) {
        return true;
    }
    let Some(number) = file
        .inspection
        .invoice
        .get()
        .and_then(|invoice| invoice.number.get())
        .filter(|number| folded(number).len() >= SHORTEST_NUMBER)
    else {
        return false;
    };
    folder.naming(number).filter(|other| other.aside.is_none() && other.id != file.id && other.is_invoice()).any(
        |other| {
            let total = |file: &File| {
                file.inspection.invoice.get().and_then(|invoice| invoice.total.get().map(|total| total.amount))
            };
            total(other) > total(file)
        },
    )
}

/// Where a value of an invoice was read.
fn from_value(file: &File, read: &FoundValue) -> ReadAt {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pages are small whole numbers")]
    let page = read.page.get().map(|page| *page as u32);
    ReadAt { document: file.id.clone(), page, words: read.words.get().cloned() }
}

/// The values of an invoice, each with how sure it is.
struct Fields {
    number: Option<(String, FoundConfidence)>,
    vendor: Option<(String, FoundConfidence)>,
    issued_on: Option<(String, FoundConfidence)>,
    currency: Option<(String, FoundConfidence)>,
    total: Option<(Money, FoundConfidence)>,
    net: Option<(Money, FoundConfidence)>,
}

impl Fields {
    fn of(file: &File, found: &FoundInvoice, folder: &Folder, facts: &Facts) -> Self {
        let own = |read: &Given<FoundValue>| {
            let own = read.get().and_then(|read| read.confidence.get()).or(found.confidence.get());
            own.copied().unwrap_or(FoundConfidence::Guess)
        };
        let read = &found.read;
        let currency = found.currency.get().map(|code| (code.clone(), own(&read.currency)));
        let currency = currency.or_else(|| facts.currency.as_ref().map(|own| (own.value.clone(), own.confidence)));
        Self {
            number: found
                .number
                .get()
                .map(|number| (number.clone(), own(&read.number)))
                .or_else(|| number_in_name(file)),
            vendor: vendor(file, found, own(&read.vendor), facts),
            issued_on: found.issued_on.get().map(|day| (day.to_string(), own(&read.issued_on))),
            currency,
            total: found.total.get().map(|total| (total.clone(), agreed_total(file, found, own(&read.total), folder))),
            net: found.net.get().map(|net| (net.clone(), own(&read.net))),
        }
    }

    /// How sure the invoice is as a whole: its total and its number are what it is known by.
    fn confidence(&self) -> FoundConfidence {
        let (Some((_, total)), Some((_, number))) = (&self.total, &self.number) else { return FoundConfidence::Guess };
        *total.max(number)
    }

    fn entries(&self) -> Vec<(&'static str, Value, FoundConfidence)> {
        let text = |name, own: &Option<(String, FoundConfidence)>| {
            own.as_ref().map(|(value, sure)| (name, json!(value), *sure))
        };
        let total = self.total.as_ref().map(|(value, sure)| ("total", json!(value.typed), *sure));
        [
            text("number", &self.number),
            text("vendor", &self.vendor),
            text("issuedOn", &self.issued_on),
            text("currency", &self.currency),
            total,
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Puts those in that are as sure as the whole; of a guess all.
    fn put(&self, value: &mut Map<String, Value>, sure: FoundConfidence) {
        for (name, own, confidence) in self.entries() {
            if confidence <= sure.max(FoundConfidence::Likely) {
                value.insert(name.into(), own);
            }
        }
    }
}

/// Proposes the values that an invoice in the claim lacks.
fn rest(
    draft: &mut Draft<'_>,
    file: &File,
    found: &FoundInvoice,
    fields: &Fields,
    n: usize,
    typed: &crate::claim::Invoice,
) {
    for (name, value, confidence) in fields.entries() {
        let (absent, read) = match name {
            "number" => (typed.number.is_absent(), &found.read.number),
            "vendor" => (typed.vendor.is_absent(), &found.read.vendor),
            "issuedOn" => (typed.issued_on.is_absent(), &found.read.issued_on),
            "currency" => (typed.currency.is_absent(), &found.read.currency),
            _ => (typed.total.is_absent(), &found.read.total),
        };
        if absent {
            let from = read.get().map_or_else(|| file.itself(), |read| from_value(file, read));
            draft.add(format!("/invoices/{n}/{name}"), value, confidence, Reason::Invoice, vec![from]);
        }
    }
}

/// A number in the text by which the file is called.
fn number_in_name(file: &File) -> Option<(String, FoundConfidence)> {
    let name = folded(stem(file.name()));
    let fits = |text: &&String| {
        let own = folded(text);
        own.len() >= SHORTEST_NUMBER && own.bytes().filter(u8::is_ascii_digit).count() > 2 && name.contains(&own)
    };
    let found = file.inspection.identifiers.get()?.texts().iter().filter(fits).max_by_key(|text| folded(text).len())?;
    let whole = folded(found).len() * 2 > name.len();
    Some((found.clone(), if whole { FoundConfidence::Likely } else { FoundConfidence::Guess }))
}

/// Who issued it. The only company beside the partner is it.
fn vendor(
    file: &File,
    found: &FoundInvoice,
    sure: FoundConfidence,
    facts: &Facts,
) -> Option<(String, FoundConfidence)> {
    let partner = facts.partner.as_ref().map(|partner| partner.value.as_str());
    let is_partner = |name: &str| partner.is_some_and(|partner| alike(partner, name));
    let mut others: Vec<&str> = Vec::new();
    for name in file.companies().filter_map(|sign| sign.value.as_deref()).filter(|name| !is_partner(name)) {
        if !others.iter().any(|known| alike(known, name)) {
            others.push(name);
        }
    }
    let names_partner = file.companies().any(|sign| sign.value.as_deref().is_some_and(is_partner));
    match (found.vendor.get(), others.as_slice()) {
        (Some(own), _) if sure < FoundConfidence::Guess => Some((own.clone(), sure)),
        (Some(own), _) if is_partner(own) => {
            let [only] = others.as_slice() else { return None };
            Some(((*only).to_owned(), FoundConfidence::Guess))
        }
        (Some(own), [only]) if names_partner && alike(own, only) => Some((own.clone(), FoundConfidence::Likely)),
        (Some(own), _) => Some((own.clone(), FoundConfidence::Guess)),
        (None, [only]) if names_partner => Some(((*only).to_owned(), FoundConfidence::Likely)),
        (None, []) => {
            // A person whose address of mail has their name.
            let sign = file.of("person").find(|sign| sign.place == SignPlace::Head)?;
            let name = sign.value.clone().filter(|name| !is_partner(name))?;
            let parts: Vec<String> = name.split_whitespace().map(folded).filter(|part| part.len() > 2).collect();
            let by_mail = file.of("e-mail").any(|sign| {
                let mail = folded(sign.value.as_deref().unwrap_or_default());
                parts.iter().any(|part| mail.contains(part.as_str()))
            });
            Some((name, if by_mail { FoundConfidence::Likely } else { FoundConfidence::Guess }))
        }
        (None, _) => None,
    }
}

/// How sure a total is: another file that tells the same amount, such as the offer, is a sign of its own.
fn agreed_total(file: &File, found: &FoundInvoice, sure: FoundConfidence, folder: &Folder) -> FoundConfidence {
    if sure < FoundConfidence::Guess {
        return sure;
    }
    let Some(total) = found.total.get() else { return sure };
    let is_other = |other: &&File| other.id != file.id && other.inspection.sha256 != file.inspection.sha256;
    let named = written(total).iter().any(|total| folder.naming(total).any(|other| is_other(&other)));
    let read =
        |other: &File| other.inspection.invoice.get().and_then(|invoice| invoice.total.get().map(|own| own.amount));
    let again = || folder.files.iter().any(|other| is_other(&other) && read(other) == Some(total.amount));
    if named || again() { FoundConfidence::Likely } else { sure }
}

/// The kinds of expenses that what was bought speaks for, each with its weight.
pub fn kinds_by_goods(file: &File, book: &Rulebook) -> Vec<(Id, u64)> {
    let amount = |sign: &FoundSign| sign.value.as_deref().and_then(Money::parse).map(|money| money.amount);
    let found = file.inspection.invoice.get();
    let all = found.into_iter().flat_map(|invoice| invoice.lines.entries()).filter_map(|(_, line)| line.amount.get());
    let sum = all.fold(Decimal::ZERO, |sum, amount| sum.plus(amount.amount));
    let weight = |sign: &FoundSign| match sign.place {
        SignPlace::Line => {
            let share =
                amount(sign).map(|own| own.times(Decimal::whole(WHOLE))).and_then(|own| own.divided_down(sum, 0));
            share.and_then(|share| share.plain().parse().ok()).unwrap_or(AROUND)
        }
        SignPlace::Body => AROUND,
        _ => 0,
    };
    let is_drink = |id: &Id| Some(id) == book.signs.alcohol.as_ref() || Some(id) == book.signs.no_alcohol.as_ref();
    let mut kinds: Vec<(Id, u64)> = Vec::new();
    for spoken in &book.signs.expenses {
        let goods: Vec<Id> = spoken.signs.iter().filter(|id| !is_drink(id)).cloned().collect();
        // A line that two signs speak for counts once.
        let mut lines: Vec<(&str, u64)> = Vec::new();
        for sign in file.all(&goods) {
            if !lines.iter().any(|(words, _)| *words == sign.words) {
                lines.push((&sign.words, weight(sign)));
            }
        }
        let sum: u64 = lines.iter().map(|(_, weight)| *weight).sum();
        if sum > 0 {
            let at = kinds.iter().position(|(_, weight)| *weight < sum).unwrap_or(kinds.len());
            kinds.insert(at, (spoken.id.clone(), sum));
        }
    }
    kinds
}

/// The kind of expense of an invoice: of those that weigh enough one that is eligible, else the heaviest.
fn expense_kind(file: &File, activity: Option<&Activity>, book: &Rulebook) -> Option<(Id, FoundConfidence)> {
    let kinds = kinds_by_goods(file, book);
    let most = kinds.first()?.1;
    let eligible = activity.and_then(|activity| activity.expenses.as_deref()).unwrap_or_default();
    let fits: Vec<&(Id, u64)> =
        kinds.iter().filter(|(kind, weight)| eligible.contains(kind) && *weight * 10 >= most * ELIGIBLE).collect();
    let (kind, weight) = fits.first().copied().or(kinds.first())?;
    let signs = |id: &Id| {
        book.signs.expenses.iter().find(|own| own.id == *id).map(|own| own.signs.as_slice()).unwrap_or_default()
    };
    // Kinds that the same signs speak for are told apart by the activity.
    let rival =
        fits.iter().filter(|(other, _)| other != kind && !signs(other).iter().any(|sign| signs(kind).contains(sign)));
    let second = rival.map(|(_, weight)| *weight).max().unwrap_or_default();
    let alone = !fits.is_empty()
        || !kinds.iter().any(|(other, weight)| other != kind && *weight == most && signs(other) == signs(kind));
    let sure = *weight * 10 >= second * 13 && alone;
    Some((kind.clone(), if sure { FoundConfidence::Likely } else { FoundConfidence::Guess }))
}

/// Proposes what an invoice was spent on: as a whole, or by its lines where persons attended.
#[expect(clippy::too_many_arguments, reason = "all of it is about one invoice")]
fn expenses(
    draft: &mut Draft<'_>,
    facts: &Facts,
    file: &File,
    found: &FoundInvoice,
    fields: &Fields,
    id: &str,
    needs: &[String],
    sure: FoundConfidence,
) {
    let book = draft.book;
    let activity = facts.activity.as_ref();
    let of_conference = activity.is_some_and(|activity| activity.conferences);
    if of_conference && by_lines(draft, file, found, id, needs, sure) {
        return;
    }
    let sum = match draft.amounts {
        InvoiceSum::Gross => fields.total.as_ref(),
        InvoiceSum::Net => fields.net.as_ref(),
    };
    let kind = expense_kind(file, activity, book);
    let mut value = Map::new();
    value.insert("id".into(), json!(format!("e-{}", file.id)));
    let mut confidence = sure;
    if let Some((kind, own)) = &kind {
        value.insert("kind".into(), json!(kind));
        confidence = confidence.max(*own);
    } else {
        confidence = FoundConfidence::Guess;
    }
    if let Some((money, own)) = sum {
        value.insert("amount".into(), json!(money.typed));
        confidence = confidence.max(*own);
    } else {
        confidence = FoundConfidence::Guess;
    }
    value.insert("invoice".into(), json!(id));
    if let Some((kind, _)) = &kind {
        own_fields(&mut value, kind, file, found, book);
    }
    if of_conference {
        value.insert("conference".into(), json!(CONFERENCE));
    }
    let from = file
        .signs
        .iter()
        .find(|sign| sign.place == SignPlace::Line)
        .map_or_else(|| file.itself(), |sign| file.read(sign));
    let proposal = draft.add("/expenses/-", Value::Object(value), confidence, Reason::Lines, vec![from]);
    proposal.needs = needs.to_vec();
}

/// The fields that only expenses of a kind have.
fn own_fields(value: &mut Map<String, Value>, kind: &Id, file: &File, found: &FoundInvoice, book: &Rulebook) {
    let Some(own) = book.vocabulary.expense_kinds.iter().find(|own| own.id == *kind) else { return };
    let has = |sign: &Option<Id>| sign.as_ref().is_some_and(|sign| file.has(sign));
    if own.catering {
        let lines_are_known = found.lines.get().is_some_and(|lines| !lines.is_empty());
        if has(&book.signs.alcohol) && !has(&book.signs.no_alcohol) {
            value.insert("includesAlcohol".into(), json!(true));
        } else if has(&book.signs.no_alcohol) || lines_are_known {
            value.insert("includesAlcohol".into(), json!(false));
        }
    }
    if own.fare {
        let mode = book.signs.modes.iter().find(|mode| file.all(&mode.signs).next().is_some());
        if let Some(mode) = mode {
            value.insert("mode".into(), json!(mode.id));
        }
    }
}

/// Proposes an expense for each line of an invoice that an attendee caused; extras are left out. Whether there are any.
fn by_lines(
    draft: &mut Draft<'_>,
    file: &File,
    found: &FoundInvoice,
    id: &str,
    needs: &[String],
    sure: FoundConfidence,
) -> bool {
    let book = draft.book;
    let persons: Vec<&str> = file.of("person").filter_map(|sign| sign.value.as_deref()).collect();
    let mut made = 0;
    for (_, line) in found.lines.entries() {
        let (Some(words), Given::Is(amount)) = (line.words.get(), &line.amount) else { continue };
        let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let signs: Vec<&FoundSign> = file
            .signs
            .iter()
            .filter(|sign| sign.place == SignPlace::Line && words.starts_with(sign.words.as_str()))
            .collect();
        let is = |ids: &[Id]| signs.iter().any(|sign| ids.iter().any(|id| *id == sign.sign));
        if is(&book.signs.extras) {
            continue;
        }
        let Some(kind) = book.signs.expenses.iter().find(|own| is(&own.signs)) else { continue };
        let Some(sign) = signs.first() else { continue };
        let person = persons.iter().find(|person| words.contains(**person));
        let Some(person) = person else { continue };
        made += 1;
        let mut value = Map::new();
        value.insert("id".into(), json!(format!("e-{}-{made}", file.id)));
        value.insert("kind".into(), json!(kind.id));
        value.insert("amount".into(), json!(amount.typed));
        value.insert("invoice".into(), json!(id));
        value.insert("person".into(), json!(person));
        value.insert("conference".into(), json!(CONFERENCE));
        own_fields(&mut value, &kind.id, file, found, book);
        let proposal = draft.add("/expenses/-", Value::Object(value), sure, Reason::Lines, vec![file.read(sign)]);
        proposal.needs = needs.to_vec();
    }
    made > 0
}

/// Proposes the certification that a file is, with its expense. Whether the file is one.
pub fn report(draft: &mut Draft<'_>, facts: &Facts, file: &File) -> bool {
    let book = draft.book;
    let kind = book.signs.evidence.iter().find(|kind| kind.is == Some(EvidenceIs::Csr));
    let Some(kind) = kind.filter(|kind| kind.signs.iter().any(|sign| file.strength(sign) > 1)) else { return false };
    let sign = file.all(&kind.signs).next();
    let from = sign.map_or_else(|| file.itself(), |sign| file.read(sign));
    let value_of =
        |id: &str| file.of(id).find(|sign| sign.place == SignPlace::Label).and_then(|sign| sign.value.clone());
    let decimals = facts.currency.as_ref().and_then(|currency| book.decimals(&currency.value));
    let money = |id: &str| {
        let amount = value_of(id).as_deref().and_then(Money::parse).map(|money| money.amount)?;
        Some(amount.as_money(decimals.max(Some(amount.decimals()))))
    };
    let total = money("work-total");
    let sure = if total.is_some() { FoundConfidence::Likely } else { FoundConfidence::Guess };
    let needs = sort::document(draft, file, FoundConfidence::Likely);
    sort::proof(draft, file, &kind.id, FoundConfidence::Likely, Reason::Report, from.clone(), &needs);
    let typed = draft.claim.csrs.entries().any(|(_, own)| own.document.get().is_some_and(|id| *id == file.id));
    if typed {
        return true;
    }
    let id = format!("s-{}", file.id);
    let mut value = Map::new();
    let mut put = |name: &str, own: Option<String>| {
        if let Some(own) = own {
            value.insert(name.into(), json!(own));
        }
    };
    put("id", Some(id.clone()));
    put("person", value_of("person"));
    put("task", value_of("task"));
    let period = value_of("work-period");
    let days = period.as_deref().map(|period| period.split_once('/').unwrap_or((period, period)));
    put("startsOn", days.map(|days| days.0.to_owned()));
    put("endsOn", days.map(|days| days.1.to_owned()));
    put("hours", value_of("hours"));
    put("hourlyCost", money("hourly-cost"));
    put("total", total.clone());
    put("certifiedBy", value_of("certified-by"));
    put("certifiedOn", value_of("certified-on"));
    put("document", Some(file.id.clone()));
    let own = draft.add("/csrs/-", Value::Object(value), sure, Reason::Report, vec![from.clone()]);
    own.needs = needs;
    let needs = vec![own.id.clone()];
    let mut value = Map::new();
    value.insert("id".into(), json!(format!("e-{}", file.id)));
    let kind = own_work(facts.activity.as_ref(), book);
    if let Some(kind) = &kind {
        value.insert("kind".into(), json!(kind));
    }
    if let Some(total) = &total {
        value.insert("amount".into(), json!(total));
    }
    value.insert("csr".into(), json!(id));
    let sure = if kind.is_some() { sure } else { FoundConfidence::Guess };
    let proposal = draft.add("/expenses/-", Value::Object(value), sure, Reason::Report, vec![from]);
    proposal.needs = needs;
    true
}

/// The only eligible kind of expense that work in house can be: creative work, or labour.
fn own_work(activity: Option<&Activity>, book: &Rulebook) -> Option<Id> {
    let eligible = activity?.expenses.as_deref()?;
    let is_work = |id: &&Id| {
        let signs =
            book.signs.expenses.iter().find(|own| own.id == **id).map(|own| own.signs.as_slice()).unwrap_or_default();
        let kind = book.vocabulary.expense_kinds.iter().find(|own| own.id == **id);
        signs.iter().any(|sign| matches!(sign.as_str(), "creative-work" | "labour"))
            && kind.is_some_and(|kind| !kind.billed_by_others)
    };
    let mut found = eligible.iter().filter(is_work);
    let only = found.next()?;
    found.next().is_none().then(|| only.clone())
}

/// Proposes the sum of the expenses in the claim as what is claimed.
pub fn sum(draft: &mut Draft<'_>) {
    let claim = draft.claim;
    if !claim.claimed_amount.is_absent() || claim.expenses.is_partly_broken() {
        return;
    }
    let amounts: Option<Vec<Decimal>> =
        claim.expenses.entries().map(|(_, own)| own.amount.get().map(|money| money.amount)).collect();
    let Some(amounts) = amounts.filter(|amounts| !amounts.is_empty()) else { return };
    let sum = amounts.into_iter().fold(Decimal::ZERO, Decimal::plus);
    let decimals = claim.currency.get().and_then(|currency| draft.book.decimals(currency));
    let value = json!(sum.as_money(decimals.max(Some(sum.decimals()))));
    draft.add("/claimedAmount", value, FoundConfidence::Likely, Reason::Sum, Vec::new());
}
