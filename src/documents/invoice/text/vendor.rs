//! Who issued it: names of companies, and who pays.

use std::collections::BTreeSet;

use super::super::words::{Kind, LEGAL_FORMS, List, MAIL_PROVIDERS, SELLER_MARKS, TAX_MARKS};
use super::letters::{fold, is_ideograph, key, words};
use super::page::Page;
use super::vocabulary::Hit;
use super::{Found, MAX_VALUES, Place};

/// How many lines below its label a party's block may go on.
const BLOCK: usize = 5;

/// A company that is named, and what says that it issued the invoice.
#[derive(Debug)]
struct Company {
    key: String,
    /// Its name as it is written first.
    name: String,
    place: Place,
    times: usize,
    /// Whether it is called the seller.
    called: bool,
    /// Whether numbers of a register, a bank or a tax office stand beside its name.
    marked: bool,
    /// Whether it stands in the first lines, where a letter has its sender, or whom it is for.
    heads: bool,
    /// Whether it stands in the last lines of a page.
    foots: bool,
}

impl Company {
    /// How many independent signs say that it issued the invoice.
    fn signs(&self, domains: &[String]) -> usize {
        let signs = [self.has_domain(domains), self.times > 1, self.called, self.marked, self.heads, self.foots];
        signs.into_iter().filter(|sign| *sign).count()
    }

    /// Whether it may as well be the one who pays: named at the head, and again.
    fn may_pay(&self, domains: &[String]) -> bool {
        !self.called && !self.marked && !self.foots && !self.has_domain(domains)
    }

    fn has_domain(&self, domains: &[String]) -> bool {
        domains.iter().any(|domain| domain.chars().count() > 2 && self.key.starts_with(domain.as_str()))
    }
}

/// Whom a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Party {
    Seller,
    Buyer,
}

impl Page {
    /// Who issued it: the company with the most signs; sure if it has several and more than any other.
    pub(super) fn vendor(&self) -> Option<Found<String>> {
        let domains = self.domains();
        let found = self.companies();
        let signs = |known: &Company| known.signs(&domains);
        let value = |known: &Company, sure| Found { value: known.name.clone(), sure, place: known.place };
        let most = found.iter().map(signs).max()?;
        let best: Vec<&Company> = found.iter().filter(|known| signs(known) == most).collect();
        if let [best] = best.as_slice()
            && most > 1
        {
            return Some(value(best, !best.may_pay(&domains)));
        }
        if let Some(known) = found.iter().find(|known| known.has_domain(&domains)) {
            return Some(value(known, found.len() == 1));
        }
        // Without a domain, only a name that is alone, or said again, or that has other signs.
        let repeated: Vec<&Company> = found.iter().filter(|known| known.times > 1).collect();
        match (repeated.as_slice(), found.as_slice(), best.as_slice()) {
            ([only], ..) | ([], _, [only]) if most > 0 => Some(value(only, false)),
            ([], [only], _) => Some(value(only, false)),
            _ => None,
        }
    }

    /// The companies that the text names, without those who pay.
    fn companies(&self) -> Vec<Company> {
        let forms = legal_forms();
        let buyers = self.buyers();
        let named = |at: usize, start: usize, end: usize| company(&self.lines.get(at)?.text(start, end), &forms);
        let mut buyer_keys: BTreeSet<String> =
            buyers.iter().filter_map(|(at, cell)| named(*at, cell.0, cell.1)).map(|name| key(&name)).collect();
        let mut found: Vec<Company> = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            for cell in line.cells.iter().filter(|cell| !buyers.contains(&(at, **cell))) {
                let label = line.hits.iter().find(|hit| {
                    hit.is(Kind::Seller) && hit.start == cell.0 && hit.end - hit.start > 5 && hit.end < cell.1
                });
                let behind = label.and_then(|label| named(at, label.end, cell.1));
                let called = behind.is_some();
                let Some(name) = behind.or_else(|| named(at, cell.0, cell.1)) else { continue };
                let party = self.party(at, cell.0);
                let key = key(&name);
                if party == Some(Party::Buyer) && !called {
                    buyer_keys.insert(key);
                    continue;
                }
                let called = called || party == Some(Party::Seller);
                let (marked, heads, foots) = (self.is_marked(at, *cell), at < 2, self.is_at_foot(at));
                let full = found.len() >= MAX_VALUES;
                match found.iter_mut().find(|known| known.key == key) {
                    Some(known) => {
                        known.times += 1;
                        known.called |= called;
                        known.marked |= marked;
                        known.heads |= heads;
                        known.foots |= foots;
                    }
                    None if !full => {
                        let place = Place { label: None, value: (at, cell.0, cell.1) };
                        found.push(Company { key, name, place, times: 1, called, marked, heads, foots });
                    }
                    None => {}
                }
            }
        }
        found.retain(|known| !buyer_keys.contains(&known.key));
        found
    }

    /// Whose a name is by the nearest label above it that begins a block of names and addresses.
    fn party(&self, at: usize, column: usize) -> Option<Party> {
        let first = self.lines.get(at)?.cells.first()?.0;
        let above = self.lines.iter().enumerate().take(at).skip(at.saturating_sub(BLOCK)).rev();
        above.into_iter().find_map(|(row, line)| {
            let labels = line.hits.iter().filter(|hit| {
                let label = line.folded.get(hit.start..hit.end).unwrap_or_default();
                let is_word = label.len() > 5 || label.iter().any(|own| is_ideograph(*own));
                let begins = line.cells.iter().any(|cell| cell.0 == hit.start && cell.1 < hit.end + 20);
                // Above the name, at the left of its line, or alone in the line above.
                let over = hit.start.abs_diff(column) < 3;
                let left = hit.start.abs_diff(first) < 3 && hit.start < column && line.cells.len() == 1;
                let alone = line.cells.len() == 1 && hit.start > column + 20 && row + 2 > at;
                is_word && begins && (over || left || alone)
            });
            let is = |hit: &Hit| match (hit.is(Kind::Seller), hit.is(Kind::Buyer)) {
                (true, false) => Some(Party::Seller),
                (false, true) => Some(Party::Buyer),
                _ => None,
            };
            labels.filter_map(is).next_back()
        })
    }

    /// Whether beside a name, or right below it, its numbers stand.
    fn is_marked(&self, at: usize, cell: (usize, usize)) -> bool {
        let is_of = |marks: List, text: &str| marks.contains(&text);
        self.lines.iter().enumerate().skip(at).take(2).any(|(row, line)| {
            line.words.iter().any(|word| {
                let own = row == at && (cell.0..cell.1).contains(&word.start);
                let is_below = row > at && line.cells.len() == 1;
                own && is_of(TAX_MARKS, &word.text) || (own || is_below) && is_of(SELLER_MARKS, &word.text)
            })
        })
    }

    /// Whether a line is one of the last three of its page.
    fn is_at_foot(&self, at: usize) -> bool {
        let page = |row: usize| self.lines.get(row).map(|line| line.page);
        page(at) != page(at + 3)
    }

    /// The names of the domains in addresses of mail and pages, without what mail providers are called.
    pub(super) fn domains(&self) -> Vec<String> {
        let mut domains = Vec::new();
        for line in &self.lines {
            let text: String = line.folded.iter().collect();
            for word in text.split(|character: char| character.is_whitespace() || ",;|()<>".contains(character)) {
                let host = match word.split_once('@') {
                    Some((_, host)) => host,
                    None => {
                        word.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.")
                    }
                };
                let has_mark = word.contains('@') || word.contains("www.") || word.contains("://");
                let host = host.split('/').next().unwrap_or_default().trim_end_matches(['.', ':']);
                let mut parts = host.split('.').collect::<Vec<_>>();
                if !has_mark || parts.len() < 2 {
                    continue;
                }
                parts.pop();
                // `co.uk` and the like have two parts.
                if parts.len() > 1
                    && parts.last().is_some_and(|part| matches!(*part, "co" | "com" | "or" | "ne" | "net"))
                {
                    parts.pop();
                }
                let name: String =
                    parts.pop().unwrap_or_default().chars().filter(|character| character.is_alphanumeric()).collect();
                let is_providers = MAIL_PROVIDERS.contains(&name.as_str());
                if domains.len() < MAX_VALUES && !is_providers && !domains.contains(&name) {
                    domains.push(name);
                }
            }
        }
        domains
    }

    /// The cells that say who pays: those beside and below such a label.
    pub(super) fn buyers(&self) -> BTreeSet<(usize, (usize, usize))> {
        let mut cells = BTreeSet::new();
        for (at, line) in self.lines.iter().enumerate() {
            // These follow the name, in its cell or in the next.
            for pair in line.cells.iter().zip(line.cells.iter().skip(1).map(Some).chain([None])) {
                let honours = |cell: &(usize, usize)| {
                    let shown = line.folded.get(cell.0..cell.1).unwrap_or_default();
                    shown.ends_with(&['御', '中']) || shown.ends_with(&['様']) || shown.ends_with(&['귀', '하'])
                };
                let (cell, next) = pair;
                if honours(cell) || next.is_some_and(|next| next.1 - next.0 < 3 && honours(next)) {
                    cells.insert((at, *cell));
                }
            }
            for hit in line.hits.iter().filter(|hit| hit.is(Kind::Buyer)) {
                let Some(own) = line.cell_at(hit.start) else { continue };
                if hit.start > own.0 + 1 {
                    continue;
                }
                cells.insert((at, own));
                if let Some(next) = line.cell_after(own.1) {
                    cells.insert((at, next));
                }
                for (below, line) in self.lines.iter().enumerate().skip(at + 1).take(4) {
                    let under = line.cells.iter().filter(|cell| cell.0 < own.1 + 8 && own.0 < cell.1 + 2);
                    cells.extend(under.map(|cell| (below, *cell)));
                }
            }
        }
        cells
    }
}

/// Legal forms by their words.
pub(in crate::documents) fn legal_forms() -> Vec<Vec<String>> {
    let folded = |form: &str| form.chars().map(fold).collect::<Vec<_>>();
    LEGAL_FORMS
        .iter()
        .map(|form| words(&folded(form), &folded(form)).into_iter().map(|word| word.text).collect())
        .collect()
}

/// The name of a company that a cell begins with, up to its legal form.
pub(in crate::documents) fn company(text: &str, forms: &[Vec<String>]) -> Option<String> {
    // What follows the name in a line of an address.
    let mut name = text.trim();
    let is_mark = |character: char| matches!(character, '-' | '–' | '—' | '•' | '·' | '|' | '/');
    let mut ends = name.char_indices().filter(|(at, own)| match own {
        '*' | ';' => true,
        own => {
            is_mark(*own) && name.get(..*at).is_some_and(|before| before.ends_with(' ')) && {
                name.get(at + own.len_utf8()..).is_some_and(|after| after.starts_with(' '))
            }
        }
    });
    if let Some(before) = ends.next().and_then(|(at, _)| name.get(..at)) {
        name = before.trim();
    }
    if let Some((label, rest)) = name.split_once(':').or_else(|| name.split_once('：')) {
        name = if label.chars().count() <= 24 { rest.trim() } else { name };
    }
    // What follows a long line's first comma is more than a name.
    if name.chars().count() > 70 {
        name = name.split(',').next().unwrap_or(name).trim();
    }
    // An address is not a name.
    let numbered = name.split(',').skip(1).any(|part| part.trim_start().starts_with(|own: char| own.is_ascii_digit()));
    if !(3..=70).contains(&name.chars().count()) || name.contains('@') || numbered {
        return None;
    }
    let folded: Vec<char> = name.chars().map(fold).collect();
    let shown: Vec<char> = name.chars().collect();
    let words = words(&shown, &folded);
    let fits = |at: usize, form: &[String]| {
        words
            .get(at..)
            .is_some_and(|rest| rest.len() >= form.len() && rest.iter().zip(form).all(|(word, own)| word.text == *own))
    };
    // The last legal form in it ends the name; in East Asia one may begin it.
    for at in (0..words.len()).rev() {
        let longest = forms.iter().filter(|form| !form.is_empty() && fits(at, form)).max_by_key(|form| form.len());
        let Some(form) = longest else { continue };
        let (Some(first), Some(last)) = (words.get(at), words.get(at + form.len() - 1)) else { continue };
        let eastern = folded.get(first.start).copied().is_some_and(is_ideograph);
        let capital = shown.get(first.start).is_some_and(|character| character.is_uppercase());
        if eastern {
            return (words.len() > form.len() && words.len() <= 30).then(|| name.to_owned());
        }
        let begins_large =
            shown.first().is_some_and(|character| character.is_uppercase() || character.is_ascii_digit());
        // `as` and `me` are words, `AS` and `ME` are forms.
        let spelt = form.iter().map(String::len).sum::<usize>() > 3 || capital || first.text == "e";
        // A postal code with letters behind it is no name.
        let named = words.iter().take(at).any(|word| word.text.chars().any(char::is_alphabetic));
        if at > 0 && at <= 6 && spelt && begins_large && named {
            let with_dot = shown.get(last.end).is_some_and(|character| *character == '.');
            return Some(shown.get(..last.end + usize::from(with_dot))?.iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::super::{Confidence, read};

    #[test]
    fn who_pays_is_not_who_issued_it() {
        let vendor = |text: &str| {
            let [_, _, _, _, vendor, _] = found(&format!("Invoice no. 771\n{text}\nTotal 5.00"));
            vendor
        };
        assert_eq!(vendor("Bill to\nContoso Ltd\nMain Street 5"), "");
        assert_eq!(vendor("Media GmbH - Uferweg 40 - 63571 Gelnhausen\nBill to\nContoso Ltd"), "Media GmbH");
        assert_eq!(vendor("Media GmbH    Print AG"), "");
        assert_eq!(vendor("Media GmbH    Print AG\nmail@print.example"), "Print AG");
        assert_eq!(vendor("株式会社コントソ 御中      株式会社青空"), "株式会社青空");
    }

    #[test]
    fn signs_that_agree_on_who_issued_it() {
        let vendor = |text: &str| {
            let vendor = read(&format!("{text}\nInvoice no. 771\nTotal 5.00"))?.vendor?;
            Some((vendor.value, vendor.confidence))
        };
        let is = |name: &str, confidence| Some((name.to_owned(), confidence));
        let rest = "Terms\nThank you\nSee you\nBye";
        for text in [
            // At the head with its domain, or with its register.
            "Media GmbH\nUferweg 40, mail@media.example",
            "Media GmbH, HRB 771, IBAN DE00\nUferweg 40",
            // Called the seller, with numbers beside its name.
            "Contoso Ltd\nMain Street 5\nSupplier: Media GmbH, VAT DE123",
            "Seller\nName:        Media GmbH\nIBAN DE00\nCustomer\nName:        Contoso Ltd",
        ] {
            assert_eq!(vendor(&format!("{text}\n{rest}")), is("Media GmbH", Confidence::Likely), "{text}");
        }
        // One sign alone; or two names with as many.
        assert_eq!(vendor(&format!("Media GmbH\nUferweg 40\n{rest}")), is("Media GmbH", Confidence::Guess));
        assert_eq!(
            vendor(&format!("Contoso Ltd\nMain Street 5\n{rest}\nContoso Ltd\n{rest}")),
            is("Contoso Ltd", Confidence::Guess)
        );
        assert_eq!(vendor(&format!("Media GmbH, IBAN 1\nContoso Ltd, IBAN 2\n{rest}")), None);
        // Who pays is not it, wherever it stands.
        let billed = "Media GmbH, IBAN 1     mail@contoso.example\nCustomer\nName:        Contoso Ltd";
        assert_eq!(vendor(&format!("{billed}\n{rest}")), is("Media GmbH", Confidence::Likely));
        // Within a long line, up to its first comma.
        let long = "Media GmbH, SIRET 000 000 118 00011, RCS Lyon, TVA intracommunautaire FR00000000118, Lyon";
        assert_eq!(vendor(&format!("{rest}\n{long}\n{rest}\nwww.media.example")), is("Media GmbH", Confidence::Likely));
    }
}
