//! Who issued it: names of companies, and who pays.

use std::collections::BTreeSet;

use super::super::words::{Kind, LEGAL_FORMS, MAIL_PROVIDERS};
use super::letters::{fold, is_ideograph, key, words};
use super::page::Page;
use super::{Found, MAX_VALUES, Place};

impl Page {
    pub(super) fn vendor(&self) -> Option<Found<String>> {
        let domains = self.domains();
        let fits =
            |key: &str| domains.iter().any(|domain| domain.chars().count() > 2 && key.starts_with(domain.as_str()));
        let forms = legal_forms();
        let buyers = self.buyers();
        let named = |at: usize, start: usize, end: usize| company(&self.lines.get(at)?.text(start, end), &forms);
        let buyer_keys: BTreeSet<String> =
            buyers.iter().filter_map(|(at, cell)| named(*at, cell.0, cell.1)).map(|name| key(&name)).collect();
        // By its key: the name as written first, and how often it is written.
        let mut found: Vec<(String, String, usize, Place)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            for cell in line.cells.iter().filter(|cell| !buyers.contains(&(at, **cell))) {
                let label = line.hits.iter().find(|hit| {
                    hit.is(Kind::Seller) && hit.start == cell.0 && hit.end - hit.start > 5 && hit.end < cell.1
                });
                let behind = label.and_then(|label| named(at, label.end, cell.1));
                let Some(name) = behind.or_else(|| named(at, cell.0, cell.1)) else { continue };
                let key = key(&name);
                let full = found.len() >= MAX_VALUES;
                match found.iter_mut().find(|known| known.0 == key) {
                    Some(known) => known.2 += 1,
                    None if !full && !buyer_keys.contains(&key) => {
                        let place = Place { label: None, value: (at, cell.0, cell.1) };
                        found.push((key, name, 1, place));
                    }
                    None => {}
                }
            }
        }
        let by_domain = found.iter().find(|known| fits(&known.0));
        let value =
            |known: &(String, String, usize, Place), sure| Found { value: known.1.clone(), sure, place: known.3 };
        if let Some(known) = by_domain {
            return Some(value(known, known.2 > 1 || found.len() == 1));
        }
        // Without a domain, only a name that is alone, or said again.
        let repeated: Vec<&(String, String, usize, Place)> = found.iter().filter(|known| known.2 > 1).collect();
        match (repeated.as_slice(), found.as_slice()) {
            ([only], _) => Some(value(only, false)),
            ([], [only]) => Some(value(only, false)),
            _ => None,
        }
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
                let is_providers = MAIL_PROVIDERS.split('|').any(|provider| provider == name);
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
pub(super) fn legal_forms() -> Vec<Vec<String>> {
    let folded = |form: &str| form.chars().map(fold).collect::<Vec<_>>();
    LEGAL_FORMS
        .split('|')
        .map(|form| words(&folded(form), &folded(form)).into_iter().map(|word| word.text).collect())
        .collect()
}

/// The name of a company that a cell begins with, up to its legal form.
pub(super) fn company(text: &str, forms: &[Vec<String>]) -> Option<String> {
    // What follows the name in a line of an address.
    let mut name = text.trim();
    for mark in [" - ", " – ", " — ", " • ", " · ", " | ", " / ", "*", ";"] {
        name = name.split(mark).next().unwrap_or(name).trim();
    }
    if let Some((label, rest)) = name.split_once(':').or_else(|| name.split_once('：')) {
        name = if label.chars().count() <= 24 { rest.trim() } else { name };
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
        if at > 0 && at <= 6 && spelt && begins_large {
            let with_dot = shown.get(last.end).is_some_and(|character| *character == '.');
            return Some(shown.get(..last.end + usize::from(with_dot))?.iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;

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
}
