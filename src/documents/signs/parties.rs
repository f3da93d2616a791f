//! Who is named: companies with their countries, persons, and how to reach somebody.

use std::sync::LazyLock;

use super::super::invoice::text::{Word, company, fold, is_ideograph, key, legal_forms};
use super::page::{Line, Page};
use super::words::{COUNTRIES, Country, words_of};

/// Lines below a name that may be its address.
const BLOCK: usize = 5;

/// Lines that are looked through for names.
const MOST_LINES: usize = 300;

/// Different names that are told.
const MOST_NAMES: usize = 20;

/// Clues that must agree on a country.
const FEWEST_CLUES: usize = 2;

static LEGAL_FORMS: LazyLock<Vec<Vec<String>>> = LazyLock::new(legal_forms);

/// A company that is named.
pub struct Company {
    /// Its name.
    pub name: String,
    /// The place of its line.
    pub line: usize,
    /// Its country, where clues agree on one.
    pub country: Option<&'static str>,
    /// Whether it is called the one who pays.
    pub pays: bool,
}

/// The companies that a text names, each once.
pub fn companies(page: &Page, currency: Option<&str>, is_buyer: impl Fn(&Line) -> Option<usize>) -> Vec<Company> {
    let mut found: Vec<(String, Company)> = Vec::new();
    // The line and the column where whoever pays is named from.
    let mut buyer: Option<(usize, usize)> = None;
    for (at, line) in page.lines.iter().enumerate().take(MOST_LINES) {
        if let Some(column) = is_buyer(line) {
            buyer = Some((at, column));
        }
        for cell in &line.cells {
            let text = line.text(cell.0, cell.1);
            let Some(name) =
                company(&text, &LEGAL_FORMS).map(|name| without_honour(&name)).filter(|name| is_name(name))
            else {
                continue;
            };
            let key = key(&name);
            let pays = buyer.is_some_and(|(row, column)| {
                let under = cell.0.abs_diff(column) < 4 || cell.0 <= column && column < cell.1;
                at == row && cell.1 > column || at > row && at < row + 4 && under
            });
            let country = country(page, at, *cell, currency);
            let full = found.len() >= MOST_NAMES;
            match found.iter_mut().find(|(known, _)| *known == key) {
                Some((_, known)) => {
                    known.country = known.country.or(country);
                    known.pays |= pays;
                }
                None if !full => found.push((key, Company { name, line: at, country, pays })),
                None => {}
            }
        }
    }
    found.into_iter().map(|(_, company)| company).collect()
}

/// A name without what a letter adds to it.
fn without_honour(name: &str) -> String {
    let plain =
        ["御中", "様", "殿", "귀하", "귀중"].iter().fold(name, |name, honour| name.trim_end().trim_end_matches(honour));
    plain.trim().into()
}

/// Whether something has a word of more than one letter, or ideographs.
fn is_name(name: &str) -> bool {
    words_of(name).iter().any(|word| word.chars().count() > 2 && word.chars().all(char::is_alphabetic))
        || name.chars().any(is_ideograph)
}

/// The country that clues in a block of name and address agree on.
fn country(page: &Page, at: usize, cell: (usize, usize), currency: Option<&str>) -> Option<&'static str> {
    let mut text = String::new();
    for (row, line) in page.lines.iter().enumerate().skip(at).take(BLOCK) {
        for own in line
            .cells
            .iter()
            .filter(|own| if row == at { own.0 >= cell.0 } else { own.0 < cell.1 && cell.0 < own.1 + 2 })
        {
            text.push(' ');
            text.push_str(&line.text(own.0, own.1));
        }
    }
    let folded: Vec<char> = text.chars().map(fold).collect();
    let words = words_of(&text);
    let has = |phrase: &str| {
        let own = words_of(phrase);
        !own.is_empty() && words.windows(own.len()).any(|part| part == own.as_slice())
    };
    let name = words_of(&page.lines.get(at)?.text(cell.0, cell.1));
    let in_name = |phrase: &str| {
        let own = words_of(phrase);
        !own.is_empty() && name.windows(own.len()).any(|part| part == own.as_slice())
    };
    let clues = |country: &Country| {
        let named = country.names.iter().any(|name| has(name));
        let legal = country.legal.iter().any(|form| in_name(form));
        let postal = country.postal.iter().any(|shape| is_shaped(&folded, shape));
        let money = currency == Some(country.currency);
        let spoken = country.languages.iter().any(|language| page.languages.contains(language));
        let taxed = country.tax.iter().any(|tax| has(tax));
        [named, named, legal, postal, money, spoken, taxed].into_iter().filter(|clue| *clue).count()
    };
    let counted: Vec<(usize, &Country)> = COUNTRIES.iter().map(|country| (clues(country), country)).collect();
    let most = counted.iter().map(|(count, _)| *count).max().filter(|most| *most >= FEWEST_CLUES)?;
    let mut best = counted.iter().filter(|(count, _)| *count == most);
    let (_, first) = best.next()?;
    best.next().is_none().then_some(first.code)
}

/// Whether a text holds a code of a shape, with no letter or digit beside it.
fn is_shaped(folded: &[char], shape: &str) -> bool {
    let shape: Vec<char> = shape.chars().map(fold).collect();
    let fits = |(own, shape): (&char, &char)| match shape {
        '9' => own.is_ascii_digit(),
        'a' => own.is_ascii_lowercase(),
        other => own == other,
    };
    let is_word =
        |at: Option<usize>| at.and_then(|at| folded.get(at)).is_some_and(|own| own.is_alphanumeric() || *own == '-');
    folded.windows(shape.len().max(1)).enumerate().any(|(at, part)| {
        part.iter().zip(&shape).all(fits) && !is_word(at.checked_sub(1)) && !is_word(Some(at + shape.len()))
    })
}

/// The names of persons that a value begins with: words with capitals, or ideographs, two to four each.
pub fn persons(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '、', '，', '/', '(', '（', '·', '|', '-', '–']);
    parts.map_while(|part| person(part.trim().trim_end_matches(['.', ':']))).take(6).collect()
}

/// A name of a person, without what it is addressed by.
fn person(text: &str) -> Option<String> {
    let text = text.trim_end_matches('様').trim_end_matches("さん").trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let eastern = text.chars().any(is_ideograph);
    if eastern {
        let short = text.chars().count() <= 12 && text.chars().all(|own| is_ideograph(own) || own.is_whitespace());
        return ((2..=3).contains(&words.len()) && short).then(|| words.join(" "));
    }
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase) && word.chars().all(|own| own.is_alphabetic() || "-'’.".contains(own))
            || matches!(*word, "de" | "van" | "von" | "der" | "den" | "da" | "dos" | "di" | "del" | "la" | "le")
    };
    let is_shout = text.chars().filter(|own| own.is_alphabetic()).all(char::is_uppercase);
    ((2..=4).contains(&words.len()) && words.iter().all(is_name) && !is_shout && company(text, &LEGAL_FORMS).is_none())
        .then(|| words.join(" "))
}

/// Persons who are addressed in a text of East Asia: 佐藤 美咲 様.
pub fn addressed(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('様') {
        let before = text.get(..at).unwrap_or_default();
        let mut words = before.split([' ', '\u{3000}']).rev().filter(|word| !word.is_empty());
        let (Some(given), Some(family)) = (words.next(), words.next()) else { continue };
        // What stands before a name goes on to it without a blank.
        let family = family.rsplit(|own: char| !is_ideograph(own)).next().unwrap_or_default();
        let is_short = |name: &str| (1..=4).contains(&name.chars().count()) && name.chars().all(is_ideograph);
        if is_short(given) && is_short(family) {
            found.push(format!("{family} {given}"));
        }
    }
    found
}

/// Addresses of pages, addresses of mail, and numbers of telephones in a line.
pub fn reached(line: &Line) -> Vec<(&'static str, String)> {
    let text = line.text(0, line.shown.len());
    let mut found = Vec::new();
    let ends = |own: char| own.is_whitespace() || "<>\"'()[]{}|,;·«»“”、。（）".contains(own);
    for word in text.split(ends) {
        let word = word.trim_end_matches(['.', ':', '!', '?']).trim_start_matches("mailto:").trim_start_matches("URL=");
        if word.starts_with("http://") || word.starts_with("https://") {
            found.push(("address", word.to_owned()));
        } else if let Some((name, host)) = word.split_once('@') {
            let is_host = host.contains('.')
                && !host.ends_with('.')
                && host.chars().all(|own| own.is_alphanumeric() || ".-".contains(own));
            if !name.is_empty() && is_host {
                found.push(("e-mail", word.to_owned()));
            }
        } else if word.starts_with("www.") && word.matches('.').count() > 1 {
            found.push(("address", format!("https://{word}")));
        }
    }
    if let Some(phone) = phone(line) {
        found.push(("phone", phone));
    }
    found
}

/// A number of a telephone: eight digits or more that begin with 0 or +, in groups.
fn phone(line: &Line) -> Option<String> {
    let is_of = |own: char| own.is_ascii_digit() || " -/().+".contains(own);
    let text = line.text(0, line.shown.len());
    let mut run = String::new();
    for own in text.chars().chain(['\n']) {
        if is_of(own) {
            run.push(own);
            continue;
        }
        let number = run.trim_matches([' ', '-', '/', '.', '(', ')']);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let grouped = number.contains([' ', '-', '/']);
        if (8..=15).contains(&digits) && grouped && (number.starts_with('0') || number.starts_with('+')) {
            return Some(number.to_owned());
        }
        run.clear();
    }
    None
}

/// Names of events: words with capitals and the year behind them, such as Expo Nuvem Brasil 2025.
pub fn events(line: &Line) -> Vec<String> {
    let is_year = |word: &Word| {
        word.text.len() == 4 && word.text.starts_with("20") && word.text.bytes().all(|own| own.is_ascii_digit())
    };
    let is_name = |word: &Word| {
        line.shown.get(word.start).is_some_and(|own| own.is_uppercase())
            && word.end - word.start > 1
            && word.text.chars().all(char::is_alphabetic)
            && super::super::invoice::text::month_named(&word.text).is_none()
    };
    let mut found = Vec::new();
    for (at, year) in line.words.iter().enumerate().filter(|(_, word)| is_year(word)) {
        let mut first = at;
        while first > 0 && at - first < 5 {
            let (Some(before), Some(own)) = (line.words.get(first - 1), line.words.get(first)) else { break };
            if !is_name(before) || line.text(before.end, own.start) != " " {
                break;
            }
            first -= 1;
        }
        if at - first >= 2
            && let Some(start) = line.words.get(first)
        {
            found.push(line.text(start.start, year.end));
        }
    }
    found
}

/// Names of which nothing more is known: two to four words with capitals.
pub fn names(line: &Line) -> Vec<String> {
    let is_name = |word: &Word| {
        line.shown.get(word.start).is_some_and(|own| own.is_uppercase())
            && word.end - word.start > 1
            && word.text.chars().all(char::is_alphabetic)
    };
    let mut found = Vec::new();
    let mut first = 0;
    while first < line.words.len() {
        let mut last = first;
        while let Some(word) = line.words.get(last).filter(|word| is_name(word)) {
            let close = last == first
                || line.words.get(last - 1).is_some_and(|before| line.text(before.end, word.start) == " ");
            if !close || last - first == 4 {
                break;
            }
            last += 1;
        }
        if last - first > 1
            && let (Some(from), Some(to)) = (line.words.get(first), line.words.get(last - 1))
        {
            found.push(line.text(from.start, to.end));
        }
        first = last.max(first + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_are_words_with_capitals() {
        assert_eq!(persons("Jana Brückner, Marketing"), ["Jana Brückner"]);
        assert_eq!(persons("Rafael Teles, Joana Prado. Diária R$ 490,00"), ["Rafael Teles"]);
        assert_eq!(persons("Rafael Teles, Joana Prado."), ["Rafael Teles", "Joana Prado"]);
        assert!(persons("alle Kunden").is_empty());
        assert!(persons("58").is_empty());
    }

    #[test]
    fn persons_who_are_addressed() {
        assert_eq!(addressed("往復 佐藤 美咲 様"), ["佐藤 美咲"]);
        assert_eq!(addressed("お客様：佐藤 美咲 様（SATO）、高橋 健太 様"), ["佐藤 美咲", "高橋 健太"]);
    }

    #[test]
    fn how_to_reach_somebody() {
        let found = |text: &str| reached(&Line::new(1, text));
        assert_eq!(
            found("Telefon 089 99998-140 · www.fabrikam.example"),
            [("address", "https://www.fabrikam.example".to_owned()), ("phone", "089 99998-140".to_owned())]
        );
        assert_eq!(found("contact@contoso.example, 69009 Lyon"), [("e-mail", "contact@contoso.example".to_owned())]);
        assert_eq!(
            found("URL=https://www.tailspin.example/a"),
            [("address", "https://www.tailspin.example/a".to_owned())]
        );
        assert!(found("IBAN DE00 0000 0000 11").len() < 2);
    }

    #[test]
    fn events_have_a_year() {
        let found = |text: &str| events(&Line::new(1, text));
        assert_eq!(found("件名：Microsoft Ignite 2024（シカゴ）"), ["Microsoft Ignite 2024"]);
        assert_eq!(found("Evento: Expo Nuvem Brasil 2025, estande"), ["Expo Nuvem Brasil 2025"]);
        assert!(found("Freitag 17. Oktober 2024").is_empty());
    }

    #[test]
    fn clues_agree_on_a_country() {
        let of = |text: &str, currency: &str| {
            let page = Page::new(text);
            companies(&page, Some(currency), |_| None).into_iter().filter_map(|own| own.country).collect::<Vec<_>>()
        };
        assert_eq!(of("Bill to\nLitware Cloud Services Ltd\n14 Mariner Row\nBristol BS1 9ZZ", "GBP"), ["GB"]);
        assert_eq!(of("Proseware Tecnologia Ltda.\nCampinas", "BRL"), ["BR"]);
        assert_eq!(of("株式会社レルクラウド 御中\n大阪市", "JPY"), ["JP"]);
        assert!(of("Contoso Ltd", "XXX").is_empty());
    }
}
