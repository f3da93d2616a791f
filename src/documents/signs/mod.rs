//! What a file looks like and what it says, without regard to any rulebook: what it calls itself, what was bought, days and
//! periods, persons, companies with their countries, addresses, and values with a label.
//!
//! Looked at are the name of a file and the beginning of its text, each once; the words are the files of TOML beside this one.

mod days;
mod files;
mod page;
mod parties;
mod words;

use super::content::Content;
use super::formats::kinds::{Format, Kind};
use super::invoice::text::VOCABULARY;
use super::invoice::words::Kind as LabelKind;
use crate::inspection::{FoundInvoice, FoundSign, SignPlace};
use days::{Order, Span};
use page::{Line, Page};
use words::{Group, Hit, Sign, Value, Within};

/// Signs of one file that are told.
const MOST_SIGNS: usize = 200;

/// Days and periods of one file that are told.
const MOST_SPANS: usize = 40;

/// Addresses of each kind that are told.
const MOST_REACHED: usize = 8;

/// Names of which nothing more is known that are told.
const MOST_NAMES: usize = 24;

/// Lines in which a document says what it is.
const HEAD: usize = 12;

/// Lines in which it may say so in the midst of a few words.
const FIRST: usize = 4;

/// Words of a line that is a title.
const MOST_TITLE_WORDS: usize = 14;

/// Lines of which a sign of what was bought is told.
const MOST_GOODS_LINES: usize = 3;

/// What is known of a file when its signs are looked for.
pub struct Looked<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// Its type.
    pub kind: Option<&'a Kind>,
    /// What its reader found.
    pub content: &'a Content,
    /// Whether it shows text.
    pub has_text: Option<bool>,
    /// The invoice that it is.
    pub invoice: Option<&'a FoundInvoice>,
}

/// The signs of a file.
pub fn of(file: &Looked<'_>) -> Vec<FoundSign> {
    let mut signs = Signs::default();
    if let Some(name) = file.name {
        named(&mut signs, name);
        if files::is_of_system(name) {
            return signs.0;
        }
    }
    let text = file.content.text.as_ref().map(super::content::Text::as_str).unwrap_or_default();
    let page = Page::new(text);
    typed(&mut signs, file, &page);
    if !page.lines.is_empty() {
        let text = Text { page: &page, paged: file.content.pages.is_some() };
        text.titles(&mut signs);
        text.topics(&mut signs);
        text.days(&mut signs);
        text.parties(&mut signs, file.invoice);
        text.labels(&mut signs);
        if let Some(invoice) = file.invoice {
            text.goods(&mut signs, invoice);
        }
    }
    signs.0
}

/// Signs as they are gathered.
#[derive(Default)]
struct Signs(Vec<FoundSign>);

impl Signs {
    fn add(&mut self, sign: &str, place: SignPlace, page: Option<u32>, words: String, value: Option<String>) {
        if self.0.len() < MOST_SIGNS {
            self.0.push(FoundSign { sign: sign.into(), place, page, words, value });
        }
    }

    fn has(&self, sign: &str) -> bool {
        self.0.iter().any(|known| known.sign == sign)
    }

    fn count(&self, sign: &str, place: SignPlace) -> usize {
        self.0.iter().filter(|known| known.sign == sign && known.place == place).count()
    }
}

/// What the name of a file says.
fn named(signs: &mut Signs, name: &str) {
    let say = |signs: &mut Signs, sign: &str, words: &str| signs.add(sign, SignPlace::Name, None, words.into(), None);
    if files::is_of_system(name) {
        say(signs, "system-file", name);
        return;
    }
    let (stem, copied) = files::stem(name);
    if copied {
        say(signs, "copy-mark", name);
    }
    let line = Line::new(1, &stem.replace(['_', '.', '+', '[', ']'], " "));
    for hit in line.hits.iter().filter(|hit| hit.sign.group == Group::Title) {
        if let Some((start, end)) = line.place(hit) {
            say(signs, hit.sign.id, &line.text(start, end));
        }
    }
    if let Some(day) = files::day_of(name).filter(|_| files::is_of_camera(name)) {
        signs.add("day", SignPlace::Name, None, stem.into(), Some(day));
    }
}

/// What the type of a file says.
fn typed(signs: &mut Signs, file: &Looked<'_>, page: &Page) {
    let Some(kind) = file.kind else { return };
    let say = |signs: &mut Signs, sign: &str| signs.add(sign, SignPlace::Data, None, String::new(), None);
    let name = file.name.unwrap_or_default();
    if kind.media_type.starts_with("image/") && kind.format != Format::Svg {
        let (width, height) = (file.content.width.unwrap_or_default(), file.content.height.unwrap_or_default());
        say(signs, "picture");
        let by_camera = matches!(kind.format, Format::Jpeg | Format::Heif) && files::is_of_camera(name);
        if (file.content.taken_at.is_some() || by_camera) && !signs.has("photo") {
            say(signs, "photo");
        }
        if width >= 600 && height >= 400 {
            say(signs, "screen-sized");
        }
    }
    if kind.format == Format::Pdf && file.has_text == Some(false) {
        say(signs, "scan");
    }
    if files::is_slides(kind) {
        say(signs, "slides");
    }
    if files::is_table(kind) {
        say(signs, "table");
        let is_one = file.content.sheets.is_none_or(|sheets| sheets == 1);
        if let Some(rows) = file.content.rows.filter(|rows| *rows > 1 && is_one) {
            let head = page.lines.first().map(Line::told).unwrap_or_default();
            signs.add("listed", SignPlace::Data, None, head, Some((rows - 1).to_string()));
        }
    }
    let unsubscribes = || page.lines.iter().flat_map(|line| &line.hits).any(|hit| hit.sign.id == "unsubscribe");
    let links = || page.lines.iter().any(|line| parties::reached(line).iter().any(|(kind, _)| *kind == "address"));
    if kind.format == Format::Mail || kind.media_type == "application/vnd.ms-outlook" {
        say(signs, "mail");
        let reply = page.lines.first().and_then(|line| {
            let hit = line.hits.iter().find(|hit| hit.sign.id == "reply" && hit.first == 0)?;
            let (_, end) = line.place(hit)?;
            matches!(line.shown.get(end), Some(':' | '：')).then(|| line.told())
        });
        match reply {
            Some(words) => signs.add("letter", SignPlace::Head, None, words, None),
            None if unsubscribes() || links() => say(signs, "mail-shot"),
            None => say(signs, "letter"),
        }
    }
    if kind.format == Format::Html && unsubscribes() && !signs.has("newsletter") {
        say(signs, "newsletter");
    }
    let is_shortcut = kind.format == Format::Plain
        && page.lines.first().is_some_and(|line| line.told().eq_ignore_ascii_case("[InternetShortcut]"));
    if is_shortcut {
        say(signs, "shortcut");
    }
}

/// The beginning of the text of a file.
struct Text<'p> {
    page: &'p Page,
    /// Whether it has pages.
    paged: bool,
}

impl Text<'_> {
    fn page(&self, line: &Line) -> Option<u32> {
        self.paged.then_some(line.page)
    }

    fn say(&self, signs: &mut Signs, sign: &Sign, place: SignPlace, line: &Line, hit: &Hit) {
        if let Some((start, end)) = line.place(hit) {
            signs.add(sign.id, place, self.page(line), line.text(start, end), None);
        }
    }

    /// What it calls itself: words that begin a cell of the first lines, or stand among few words in the very first.
    fn titles(&self, signs: &mut Signs) {
        let count = self.page.lines.len();
        for (at, line) in self.page.lines.iter().enumerate() {
            for hit in
                line.hits.iter().filter(|hit| hit.sign.group == Group::Title && hit.sign.within == Within::Anywhere)
            {
                let in_head = at < HEAD && line.is_title(hit) || at < FIRST && line.words.len() <= MOST_TITLE_WORDS;
                let aloud = Self::is_aloud(line, hit) && (at < HEAD || at + 3 > count);
                if (in_head || aloud) && signs.count(hit.sign.id, SignPlace::Head) == 0 {
                    self.say(signs, hit.sign, SignPlace::Head, line, hit);
                } else if is_phrase(line, hit) && signs.count(hit.sign.id, SignPlace::Body) == 0 {
                    self.say(signs, hit.sign, SignPlace::Body, line, hit);
                }
            }
        }
    }

    /// Whether words are in capitals, which the rest of their line is not.
    fn is_aloud(line: &Line, hit: &Hit) -> bool {
        let Some((start, end)) = line.place(hit) else { return false };
        let text = line.text(start, end);
        let is_upper = |text: &str| text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
        is_upper(&text) && text.chars().count() > 3
    }

    /// What it is about: each topic once.
    fn topics(&self, signs: &mut Signs) {
        for line in &self.page.lines {
            for hit in
                line.hits.iter().filter(|hit| hit.sign.group == Group::Topic && hit.sign.within == Within::Anywhere)
            {
                if !signs.has(hit.sign.id) {
                    self.say(signs, hit.sign, SignPlace::Body, line, hit);
                }
            }
        }
    }

    /// How day and month are ordered where a date does not tell.
    fn order(&self) -> Option<Order> {
        days::order(&self.page.lines).or_else(|| {
            let spoken = &self.page.languages;
            (!spoken.is_empty() && !spoken.contains(&"en")).then_some(Order::DayFirst)
        })
    }

    fn spans(&self, line: &Line) -> Vec<Span> {
        days::spans(line, self.order(), days::year_of(line))
    }

    /// Days and periods, each once.
    fn days(&self, signs: &mut Signs) {
        let order = self.order();
        let mut known: Vec<String> = Vec::new();
        for line in &self.page.lines {
            for span in days::spans(line, order, days::year_of(line)).into_iter().filter(|span| !span.until) {
                let value = span.written();
                if known.len() < MOST_SPANS && !known.contains(&value) {
                    let sign = if span.first == span.last { "day" } else { "period" };
                    signs.add(
                        sign,
                        SignPlace::Body,
                        self.page(line),
                        line.text(span.start, span.end),
                        Some(value.clone()),
                    );
                    known.push(value);
                }
            }
        }
    }

    /// Companies with their countries, persons who are addressed, events, and how to reach somebody.
    fn parties(&self, signs: &mut Signs, invoice: Option<&FoundInvoice>) {
        let currency = invoice.and_then(|invoice| invoice.currency.get()).map(String::as_str);
        for company in parties::companies(self.page, currency, buyer_column) {
            let Some(line) = self.page.lines.get(company.line) else { continue };
            let sign = if company.pays { "buyer" } else { "company" };
            signs.add(sign, SignPlace::Body, self.page(line), company.name.clone(), Some(company.name.clone()));
            if let Some(country) = company.country {
                signs.add("country", SignPlace::Body, self.page(line), company.name, Some(country.into()));
            }
        }
        // Whoever writes by their own name stands at the head.
        if let Some(line) = self.page.lines.first()
            && let [cell] = line.cells.as_slice()
            && let [name] = parties::persons(&line.text(cell.0, cell.1)).as_slice()
        {
            signs.add("person", SignPlace::Head, self.page(line), name.clone(), Some(name.clone()));
        }
        let mut known: Vec<String> = Vec::new();
        for line in &self.page.lines {
            let text = line.told();
            let addressed = parties::addressed(&text).into_iter().map(|name| ("person", name));
            let events = parties::events(line).into_iter().map(|name| ("event-name", name));
            let names = parties::names(line).into_iter().map(|name| ("name", name));
            for (sign, value) in addressed.chain(events).chain(names).chain(parties::reached(line)) {
                let key = format!("{sign} {value}");
                let most = if sign == "name" { MOST_NAMES } else { MOST_REACHED };
                if !known.contains(&key) && signs.count(sign, SignPlace::Body) < most {
                    signs.add(sign, SignPlace::Body, self.page(line), value.clone(), Some(value));
                    known.push(key);
                }
            }
        }
    }

    /// Labels with their values.
    fn labels(&self, signs: &mut Signs) {
        let certifies = signs.has("certification-report");
        for (at, line) in self.page.lines.iter().enumerate() {
            for hit in line.hits.iter().filter(|hit| hit.sign.group == Group::Label) {
                let Some(kind) = hit.sign.value else { continue };
                let of_report = matches!(kind, Value::Number | Value::Text | Value::Day | Value::Period);
                if of_report && !certifies || signs.count(hit.sign.id, SignPlace::Label) >= MOST_REACHED {
                    continue;
                }
                let Some((value, words)) = self.value(at, line, hit, kind) else { continue };
                // A number before a word is less sure than one behind a label.
                let place =
                    if line.begins_cell(hit) || hit.sign.id == "host" { SignPlace::Label } else { SignPlace::Body };
                for value in value {
                    signs.add(hit.sign.id, place, self.page(line), words.clone(), Some(value));
                }
            }
        }
    }

    /// The value of a label: what follows it in its cell, else the next cell.
    fn value(&self, at: usize, line: &Line, hit: &Hit, kind: Value) -> Option<(Vec<String>, String)> {
        let (start, end) = line.place(hit)?;
        let cell = line.cell_at(start)?;
        let rest = line.text(end, cell.1);
        let rest = rest.trim_start_matches([':', '：', ' ', '.', ')', '）']);
        let begins = line.begins_cell(hit);
        let (text, column) = if rest.is_empty() {
            let next = line.cell_after(cell.1).unwrap_or_default();
            (line.text(next.0, next.1), next.0)
        } else {
            (rest.to_owned(), end)
        };
        let words = || [line.text(start, end), text.clone()].join(" ").chars().take(120).collect();
        let found = match kind {
            Value::Count => {
                let before = line.text(cell.0, start);
                let number = if begins || rest.starts_with(|own: char| own.is_ascii_digit()) {
                    count_in(&text)
                } else {
                    count_before(&before).or_else(|| after_colon(&text).and_then(count_in))
                };
                number.map(|number| vec![number.to_string()])
            }
            Value::Number if begins => number_in(&text).map(|number| vec![number]),
            Value::Name if begins || hit.sign.id == "host" => {
                let names = if hit.sign.id == "host" {
                    let name = text.split([',', '.', ';', '(']).next().unwrap_or_default().trim();
                    let name: String = name.chars().take(60).collect();
                    if name.is_empty() { Vec::new() } else { vec![name] }
                } else {
                    parties::persons(&text)
                };
                (!names.is_empty()).then_some(names)
            }
            Value::Text if begins => {
                let mut whole = text.trim().to_owned();
                // What goes on in the same column of the next lines, which begin with nothing else.
                for next in self.page.lines.iter().skip(at + 1).take(4) {
                    let [only] = next.cells.as_slice() else { break };
                    if only.0.abs_diff(column) > 1 {
                        break;
                    }
                    whole.push(' ');
                    whole.push_str(&next.text(only.0, only.1));
                }
                (!whole.is_empty()).then(|| vec![whole.chars().take(300).collect()])
            }
            Value::Day | Value::Period if begins => {
                let own = self.spans(&Line::new(line.page, &text)).into_iter().next()?;
                Some(vec![own.written()])
            }
            _ => None,
        };
        Some((found?, words()))
    }

    /// What was bought: by each line of the invoice, else by what its text says.
    fn goods(&self, signs: &mut Signs, invoice: &FoundInvoice) {
        for (_, line) in invoice.lines.entries() {
            let Some(words) = line.words.get() else { continue };
            let own = Line::new(1, words);
            let amount = line.amount.get().map(|amount| amount.typed.clone());
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pages are whole numbers")]
            let page = line.page.get().map(|page| *page as u32);
            for sign in goods_of(&own) {
                signs.add(sign, SignPlace::Line, page, own.told(), amount.clone());
            }
        }
        for line in &self.page.lines {
            for sign in goods_of(line) {
                if signs.count(sign, SignPlace::Body) < MOST_GOODS_LINES {
                    signs.add(sign, SignPlace::Body, self.page(line), line.told(), None);
                }
            }
        }
    }
}

/// The signs of what was bought in a line, each once.
fn goods_of(line: &Line) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for hit in line.hits.iter().filter(|hit| hit.sign.group == Group::Goods) {
        if !found.contains(&hit.sign.id) {
            found.push(hit.sign.id);
        }
    }
    found
}

/// Whether words are a phrase of several words, which is seldom said by accident.
fn is_phrase(line: &Line, hit: &Hit) -> bool {
    let letters = line.place(hit).map_or(0, |(start, end)| end - start);
    hit.last - hit.first > 1 && letters > 5
}

/// The column of a label that names who pays, in a line that has one.
fn buyer_column(line: &Line) -> Option<usize> {
    line.cells.iter().find_map(|cell| {
        let at = line.words.iter().position(|word| word.start >= cell.0)?;
        let (meanings, _) = VOCABULARY.longest(line.words.get(at..)?)?;
        meanings.iter().any(|(kind, _)| *kind == LabelKind::Buyer).then_some(cell.0)
    })
}

/// What follows the last colon.
fn after_colon(text: &str) -> Option<&str> {
    text.rsplit_once([':', '：']).map(|(_, after)| after)
}

/// The first whole number of a text, its digits in groups or not; no year and no part of a code.
fn count_in(text: &str) -> Option<u64> {
    let text = text.trim_start();
    let from = text.find(|own: char| own.is_ascii_digit())?;
    let before = text.get(..from)?.chars().next_back();
    if before.is_some_and(|own| own.is_alphanumeric() || own == '-') {
        return None;
    }
    whole(text.get(from..)?)
}

/// The whole number that a text ends in.
fn count_before(text: &str) -> Option<u64> {
    let text = text.trim_end();
    let is_of = |own: char| own.is_ascii_digit() || matches!(own, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'');
    let from = text
        .rfind(|own: char| !is_of(own))
        .map_or(0, |at| at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let number = text.get(from..)?.trim();
    if !number.ends_with(|own: char| own.is_ascii_digit()) {
        return None;
    }
    whole(number)
}

/// The whole number that a text begins with: digits, or groups of three.
fn whole(text: &str) -> Option<u64> {
    let mut digits = String::new();
    let mut rest = text;
    loop {
        let run = rest.find(|own: char| !own.is_ascii_digit()).unwrap_or(rest.len());
        let (own, after) = rest.split_at_checked(run)?;
        if own.is_empty() || !digits.is_empty() && own.len() != 3 {
            break;
        }
        digits.push_str(own);
        let mut characters = after.chars();
        let grouped = matches!(characters.next(), Some('.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\''));
        let next = characters.as_str();
        let three = next.bytes().take_while(u8::is_ascii_digit).count() == 3;
        if !grouped || !three {
            // A part of one, or a percentage, is no count.
            let is_part =
                matches!(after.chars().next(), Some('.' | ',')) && next.starts_with(|own: char| own.is_ascii_digit());
            let is_share = after.trim_start().starts_with('%');
            if is_part || is_share {
                return None;
            }
            break;
        }
        rest = next;
    }
    if digits.len() > 9 { None } else { digits.parse().ok() }
}

/// The first number of a text with its decimals, as a decimal number.
fn number_in(text: &str) -> Option<String> {
    let from = text.find(|own: char| own.is_ascii_digit())?;
    let run: String = text
        .get(from..)?
        .chars()
        .take_while(|own| own.is_ascii_digit() || ".,'".contains(*own) || *own == '\u{a0}' || *own == '\u{202f}')
        .collect();
    let run = run.trim_end_matches(['.', ',', '\'', '\u{a0}', '\u{202f}']);
    let last = run.rfind(['.', ',']);
    let decimals = last
        .and_then(|at| run.get(at + 1..))
        .filter(|after| after.len() < 3 || run.matches(['.', ',']).count() == 1 && after.len() != 3);
    let (whole, part) = match (last, decimals) {
        (Some(at), Some(part)) => (run.get(..at)?, part),
        _ => (run, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let part: String = part.chars().filter(char::is_ascii_digit).collect();
    let zero = part.bytes().all(|own| own == b'0');
    Some(if zero { whole } else { format!("{whole}.{part}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::inspect;

    fn signs(text: &str, name: &str) -> Vec<FoundSign> {
        inspect(text.as_bytes(), Some(name)).signs.get().cloned().unwrap_or_default()
    }

    fn value(text: &str, sign: &str) -> Option<String> {
        signs(text, "a.txt").into_iter().find(|found| found.sign == sign)?.value
    }

    #[test]
    fn what_a_document_calls_itself() {
        let ids = |text: &str, name: &str| -> Vec<String> {
            let found =
                signs(text, name).into_iter().filter(|found| matches!(found.place, SignPlace::Head | SignPlace::Name));
            found.map(|found| found.sign).collect()
        };
        assert_eq!(ids("Einladung: Sicherheitstag\nText", "a.txt"), ["invitation"]);
        assert_eq!(
            ids(
                "Guten Tag,\nanbei die Einladung zu unserem Tag mit vielen Worten, die in keinem Titel stehen können.",
                "a.txt"
            ),
            [""; 0]
        );
        assert_eq!(ids("Fabrikam   ENTWURF v2\nAgenda", "Agenda ENTWURF.txt"), ["agenda", "draft", "draft", "agenda"]);
        assert_eq!(ids("", "~$a.docx"), ["system-file"]);
    }

    #[test]
    fn counts_have_a_label() {
        for (text, sign, expected) in [
            ("Portée estimée : 6 680 contacts (2 500 + 4 180).", "reach", "6680"),
            ("Visitantes estimados no estande, nos três dias: 640.", "visitors", "640"),
            ("Copertura stimata: 48.000 lettori.", "reach", "48000"),
            ("Estimated reach\t12,000", "reach", "12000"),
            ("We had 640 visitors", "visitors", "640"),
            ("Liczba odwiedzających stoisko (szacunkowo): 420", "visitors", "420"),
        ] {
            assert_eq!(value(text, sign).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(value("Reach grew by 3.1 %", "reach"), None);
    }

    #[test]
    fn numbers_of_a_certification_report() {
        let text = "Certification Statement and Report (CSR)\nMitarbeiterin      Jana Brückner, Marketing\n\
                    Tätigkeit          Einladung und\n                   Moderation\nZeitraum           02.09.2024 bis 17.10.2024\n\
                    Stunden            24,0\nStundensatz        52,00 EUR\nGesamtkosten       1.248,00 EUR\n\
                    Bescheinigt durch  Holger Wirth, Geschäftsführer\nBescheinigt am     25.10.2024";
        for (sign, expected) in [
            ("person", "Jana Brückner"),
            ("task", "Einladung und Moderation"),
            ("work-period", "2024-09-02/2024-10-17"),
            ("hours", "24"),
            ("hourly-cost", "52"),
            ("work-total", "1248"),
            ("certified-by", "Holger Wirth"),
            ("certified-on", "2024-10-25"),
        ] {
            assert_eq!(value(text, sign).as_deref(), Some(expected), "{sign}");
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, expected) in
            [("24,0", "24"), ("1.248,50 EUR", "1248.50"), ("1,248.00", "1248"), ("1 h", "1"), ("0.5", "0.5")]
        {
            assert_eq!(number_in(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(number_in("none"), None);
    }

    #[test]
    fn signs_are_bounded() {
        let many = "Agenda 4 March 2024 Contoso Ltd, www.a.example 640 visitors\n".repeat(5000);
        assert!(signs(&many, "agenda.txt").len() <= MOST_SIGNS);
        for text in ["様".repeat(5000), "( 1 (".repeat(5000), "@.@.".repeat(5000), "\u{0}年".repeat(5000)] {
            let _ = signs(&text, "(((((1).txt");
        }
    }
}
