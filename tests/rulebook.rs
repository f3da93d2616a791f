//! The files of the rulebook load; with mistakes in them they do not, and every one is named with its file and line.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail by panicking")]

use std::fs;
use std::path::Path;

use claimproof::Rulebook;
use claimproof::rulebook::load::load;
use claimproof::rulebook::{document, types};

#[path = "../src/rulebook/folder.rs"]
mod folder;

// As the build script has it.
#[path = "../src/rulebook/toml.rs"]
mod source;

/// A file by its name and text.
struct File {
    name: String,
    text: String,
}

/// Loads files as the build script does; every problem as a line.
fn compile(files: &[File]) -> Result<Rulebook, Vec<String>> {
    let written = |problem: document::Problem| problem.to_string();
    let documents: Result<Vec<_>, _> = files.iter().map(|file| source::document(&file.name, &file.text)).collect();
    let documents = documents.map_err(|problem| vec![written(problem)])?;
    load(&folder::tree(documents), None).map_err(|problems| problems.into_iter().map(written).collect())
}

const APRIL_2019: &str = "microsoft-co-op/2019-04.toml";
const JULY_2020: &str = "microsoft-co-op/2020-07.toml";
const AUGUST_2022: &str = "microsoft-co-op/2022-08.toml";
const JULY_2023: &str = "microsoft-co-op/2023-07.toml";
const JULY_2024: &str = "microsoft-co-op/2024-07.toml";
const CO_OP_LIFE: &str = "life/microsoft-co-op.toml";
const ASSOCIATION_LIFE: &str = "life/microsoft-cpor-2023-10.toml";
const ASSOCIATIONS: &str = "microsoft-cpor/2023-10.toml";

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook");
    let mut names: Vec<String> = Vec::new();
    for folder in ["", "life/", "microsoft-co-op/", "microsoft-cpor/"] {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        let toml =
            entries.map(|name| name.into_string().unwrap()).filter(|name| name.rsplit('.').next() == Some("toml"));
        names.extend(toml.map(|name| format!("{folder}{name}")));
    }
    names.sort();
    names.into_iter().map(|name| File { text: fs::read_to_string(root.join(&name)).unwrap(), name }).collect()
}

/// The problems of the files after one replacement.
fn problems(name: &str, right: &str, wrong: &str) -> Vec<String> {
    let mut files = files();
    let file = files.iter_mut().find(|file| file.name == name).unwrap();
    assert!(file.text.contains(right), "{name} has no `{right}`");
    file.text = file.text.replacen(right, wrong, 1);
    compile(&files).err().unwrap_or_default()
}

/// A mistake: in the file of this name the first `right` becomes `wrong`. A problem must say `what`, and name the line on
/// which `at` stands: the first such line that the replacement wrote or that follows it.
#[track_caller]
fn mistake(name: &str, right: &str, wrong: &str, at: &str, what: &str) {
    let files = files();
    let file = files.iter().find(|file| file.name == name).unwrap();
    let from = file.text.find(right).unwrap();
    let text = file.text.replacen(right, wrong, 1);
    let line = text[..from + text[from..].find(at).unwrap()].matches('\n').count() + 1;
    let problems = problems(name, right, wrong);
    let expected = format!("{name}:{line}: ");
    let named = problems.iter().any(|problem| problem.starts_with(&expected) && problem.contains(what));
    assert!(named, "expected {expected}…{what}…\ngot      {}", problems.join("\n         "));
}

#[test]
fn the_files_compile() {
    let book = compile(&files()).unwrap();
    assert_eq!(book.editions.len(), 8);
    assert!(book.activities.len() > 20 && book.rules.len() > 60 && book.vocabulary.countries.len() > 200);
}

#[test]
fn a_missing_file() {
    let without: Vec<File> = files().into_iter().filter(|file| file.name != "codes.toml").collect();
    assert_eq!(compile(&without).err().unwrap()[0], "rulebook.toml:1: `codes` is missing");
}

#[test]
fn what_is_not_toml() {
    mistake("rules.toml", "severity = \"error\"", "severity = \"error", "severity", "");
    mistake(APRIL_2019, "[[activity]]", "[[activity]", "[[activity]", "");
}

#[test]
fn typos_in_keys() {
    mistake(APRIL_2019, "metric = ", "metrik = ", "metrik", "unknown field `metrik`");
    mistake(APRIL_2019, "{ any = ", "{ anny = ", "anny", "unknown field `anny`");
    mistake(APRIL_2019, "{ kind = ", "{ knd = ", "knd", "unknown field `knd`");
    mistake(JULY_2020, "[by-days]", "[by-day]", "by-day", "unknown field `by-day`");
    mistake(AUGUST_2022, "usage-period", "usage-periods", "usage-periods", "unknown field `usage-periods`");
    mistake(ASSOCIATIONS, "solution-area =", "solution_area =", "solution_area", "unknown field `solution_area`");
    mistake("rules.toml", "minor =", "minot =", "minot", "unknown field `minot`");
    mistake("sources.toml", "title", "titel", "titel", "unknown field `titel`");
    mistake("programs.toml", "groups", "group", "group", "unknown field `group`");
    mistake("vocabulary.toml", "catering = true", "cattering = true", "cattering", "unknown field `cattering`");
    mistake("codes.toml", "decimals =", "digits =", "digits =", "unknown field `digits`");
    mistake("constants.toml", "months", "month", "month", "unknown field `month`");
}

#[test]
fn wrong_types() {
    let number = "a whole number, 0 or more, was expected";
    mistake(AUGUST_2022, "amount = 10_000", "amount = \"10_000\"", "amount", number);
    mistake(AUGUST_2022, "amount = 10_000", "amount = -1", "amount", number);
    mistake(AUGUST_2022, "opens = 2022-08-16", "opens = 20220816", "opens", "a text was expected");
    mistake(AUGUST_2022, "opens = 2022-08-16", "opens = \"2022-02-30\"", "opens", "a day was expected");
    mistake(APRIL_2019, "percent = 25", "percent = 2.5", "percent", number);
    mistake(APRIL_2019, "conferences = true", "conferences = 1", "conferences", "true or false was expected");
    mistake(APRIL_2019, "channels = [", "channels = 5 #[", "channels", "a list was expected");
    mistake("rules.toml", "\"warning\"", "\"warn\"", "\"warn\"", "unknown severity `warn`, nearest is `warning`");
    mistake("sources.toml", "\"confirmed\"", "\"sure\"", "\"sure\"", "unknown confidence `sure`");
    mistake("programs.toml", "\"cpor\"", "\"cpr\"", "\"cpr\"", "unknown route `cpr`, nearest is `cpor`");
    mistake("vocabulary.toml", "value = \"count\"", "value = \"number\"", "\"number\"", "unknown value `number`");
    mistake(APRIL_2019, "\"percent-of-earned\"", "\"percent\"", "\"percent\"", "unknown kind `percent`");
}

/// A rulebook with a hundred mistakes names a hundred.
#[test]
fn every_mistake_is_named() {
    let mut files = files();
    let mut made = 0;
    for file in &mut files {
        for (right, wrong) in
            [("sources = [\"", "sources = [\"NO-"), ("confidence = \"confirmed\"", "confidence = \"sure\"")]
        {
            let times = file.text.matches(right).count().min(4);
            file.text = file.text.replacen(right, wrong, times);
            made += times;
        }
    }
    let problems = compile(&files).err().unwrap();
    assert!(made >= 60, "{made}");
    assert_eq!(problems.len(), made, "{}", problems.join("\n"));
}

#[test]
fn missing_keys() {
    // The line is that of the entry.
    mistake(
        "programs.toml",
        "[[program]]\nid = \"hosting\"\nroute",
        "[[program]]\nid = \"hosting\"\n#",
        "[[program]]",
        "`route` is missing",
    );
    mistake(
        "sources.toml",
        "[[source]]\nid = \"claim\"\ntitle",
        "[[source]]\nid = \"claim\"\n#",
        "[[source]]",
        "`title` is missing",
    );
    mistake(JULY_2020, "[by-days]\ndays", "[by-days]\n#", "[by-days]", "`days` is missing");
    mistake(AUGUST_2022, "[[window]]\nusage-period", "[[window]]\n#", "[[window]]", "`usage-period` is missing");
    let said = problems(JULY_2020, "title = ", "# ");
    assert_eq!(said, [format!("{JULY_2020}:1: `title` is missing")]);
}

#[test]
fn ids_that_name_nothing() {
    let near = "unknown evidence kind `digital-ad-screenshoot`, nearest is `digital-ad-screenshot`";
    mistake(APRIL_2019, "any = [\"digital-ad-screenshot\"", "any = [\"digital-ad-screenshoot\"", "shoot", near);
    mistake(APRIL_2019, "\"media-placement-third-party\"", "\"media\"", "\"media\"", "unknown expense kind `media`");
    mistake(
        APRIL_2019,
        "\"LEARN-core\"",
        "\"LERN-core\"",
        "LERN",
        "unknown source `LERN-core`, nearest is `LEARN-core`",
    );
    mistake(APRIL_2019, "reads = [\"DE19-core\"", "reads = [\"DE18-core\"", "DE18", "unknown source `DE18-core`");
    mistake(APRIL_2019, "\"demand-generation\"", "\"demand\"", "\"demand\"", "unknown category `demand`");
    mistake(APRIL_2019, "metric = \"estimated-reach\"", "metric = \"reach\"", "\"reach\"", "unknown metric `reach`");
    mistake(
        APRIL_2019,
        "core = [\"partner-brand\"",
        "core = [\"brand\"",
        "\"brand\"",
        "unknown core requirement `brand`",
    );
    mistake(
        APRIL_2019,
        "core-recommended = [\"partner-brand\"",
        "core-recommended = [\"x\"",
        "\"x\"",
        "core requirement `x`",
    );
    mistake(APRIL_2019, "core-shown-by = [\"", "core-shown-by = [\"a-", "\"a-", "unknown evidence kind `a-");
    mistake(
        APRIL_2019,
        "kind = \"internal-contest-rules\"",
        "kind = \"contest-rules\"",
        "\"contest-rules\"",
        "unknown evidence kind `contest-rules`",
    );
    mistake(
        APRIL_2019,
        "showing = \"partner-brand\"",
        "showing = \"brand\"",
        "\"brand\"",
        "unknown core requirement `brand`",
    );
    mistake(
        APRIL_2019,
        "channel = \"email\"",
        "channel = \"mail\"",
        "\"mail\"",
        "unknown channel `mail`, nearest is `email`",
    );
    mistake(APRIL_2019, "subtype = \"seo\"", "subtype = \"sea\"", "\"sea\"", "unknown subtype `sea`, nearest is `seo`");
    mistake(APRIL_2019, "fare-by = \"air\"", "fare-by = \"plane\"", "\"plane\"", "unknown means of travel `plane`");
    mistake(APRIL_2019, "components = [", "components = [\"none\", ", "\"none\"", "unknown activity `none`");
    mistake(APRIL_2019, "group = \"surface\"", "group = \"surf\"", "\"surf\"", "unknown program group `surf`");
    mistake(
        AUGUST_2022,
        "programs = [\"csp-",
        "programs = [\"cps-",
        "cps-",
        "unknown program `cps-direct-bill`, nearest is",
    );
    mistake(JULY_2023, "\"mixed-reality-add\"", "\"mixed\"", "\"mixed\"", "unknown program `mixed`");
    mistake(JULY_2023, "\"US\"", "\"USA\"", "\"USA\"", "unknown country `USA`");
    mistake(
        JULY_2024,
        "id = \"partner-readiness\"",
        "id = \"readiness\"",
        "\"readiness\"",
        "unknown category `readiness`",
    );
    mistake(
        "vocabulary.toml",
        "roles = [\"global-admin\"",
        "roles = [\"global\"",
        "\"global\"",
        "unknown role `global`",
    );
    mistake("vocabulary.toml", "  \"exam-fee\",", "  \"exam\",", "\"exam\"", "unknown expense kind `exam`");
    mistake(
        ASSOCIATIONS,
        "\"business-applications\"",
        "\"business\"",
        "\"business\"",
        "unknown solution area `business`",
    );
    mistake(ASSOCIATIONS, "\"revenue-recognition\"", "\"revenue\"", "\"revenue\"", "unknown partner role `revenue`");
    mistake("programs.toml", "\"use-or-consume\"", "\"use\"", "\"use\"", "unknown partner role `use`");
    for file in ["programs.toml", "rules.toml", "vocabulary.toml", "codes.toml", "constants.toml"] {
        mistake(file, "sources = [\"", "sources = [\"NO-", "NO-", "unknown source `NO-");
    }
}

#[test]
fn an_edition_that_extends_nothing_known() {
    mistake(
        JULY_2020,
        "extends = \"microsoft-co-op@2019-04\"",
        "extends = \"microsoft-co-op@2019-05\"",
        "@2019-05",
        "unknown edition",
    );
    // An edition extends an earlier one.
    mistake(
        JULY_2020,
        "extends = \"microsoft-co-op@2019-04\"",
        "extends = \"microsoft-co-op@2022-08\"",
        "@2022-08",
        "an edition extends one that comes before it",
    );
}

#[test]
fn entries_without_source() {
    let named = [
        ("programs.toml", "sources = [\"EN22-threshold\"]", "[[program]]"),
        ("rules.toml", "sources = [\"claim\"]", "[[rule]]"),
        ("vocabulary.toml", "sources = [\"EN22-claim\"]", "[[role]]"),
        ("constants.toml", "sources = [\"SEED\", \"FR18-over\"]", "[keep-documents]"),
        (AUGUST_2022, "sources = [\"FR20-over\"]", "[[window]]"),
        (JULY_2020, "sources = [\"SEED\", \"KB2969985\"]", "[by-days]"),
        (JULY_2023, "sources = [\"LEARN-core\"]", "[[activity]]"),
        (ASSOCIATIONS, "sources = [\"EN23-cpor\"]", "[[ask]]"),
    ];
    for (file, sources, table) in named {
        mistake(file, sources, "sources = []", "sources = []", "an entry needs a source");
        let text = files().into_iter().find(|other| other.name == file).unwrap().text;
        let opened = text[..text.find(sources).unwrap()].rfind(table).unwrap();
        let line = text[..opened].matches('\n').count() + 1;
        let said = problems(file, &format!("{sources}\n"), "");
        assert_eq!(said, [format!("{file}:{line}: `sources` is missing")]);
    }
}

#[test]
fn ids_given_twice() {
    mistake("sources.toml", "id = \"inferred\"", "id = \"claim\"", "id", "a second `claim`");
    mistake(
        "rules.toml",
        "id = \"input/unknown-id\"",
        "id = \"input/invalid-value\"",
        "id",
        "a second `input/invalid-value`",
    );
    mistake("rules.toml", "id = \"field/currency\"", "id = \"field\"", "id", "a second `field`");
    mistake("programs.toml", "id = \"hosting\"", "id = \"managed-reseller\"", "id", "a second `managed-reseller`");
    mistake("vocabulary.toml", "id = \"incentives-user\"", "id = \"global-admin\"", "id", "a second `global-admin`");
    mistake("vocabulary.toml", "id = \"postage\"", "id = \"printed-material\"", "id", "a second `printed-material`");
    mistake(
        "vocabulary.toml",
        "id = \"event-agenda\"",
        "id = \"event-invitation\"",
        "id",
        "a second `event-invitation`",
    );
    mistake(
        "vocabulary.toml",
        "id = \"results-summary\"",
        "id = \"estimated-reach\"",
        "id",
        "a second `estimated-reach`",
    );
    mistake("codes.toml", "\"KWD\"", "\"EUR\"", "\"EUR\"", "a second `EUR`");
    mistake("codes.toml", "\"XK\"", "\"FR\"", "\"FR\"", "a second `FR`");
    mistake(
        JULY_2020,
        "id = \"microsoft-co-op@2020-07\"",
        "id = \"microsoft-co-op@2019-04\"",
        "id",
        "a second `microsoft-co-op@2019-04`",
    );
}

#[test]
fn an_entry_of_an_edition_given_twice() {
    mistake(
        JULY_2020,
        "id = \"best-practice-development\"",
        "id = \"social-media-marketing\"",
        "id",
        "a second `social-media-marketing`",
    );
    mistake(
        ASSOCIATIONS,
        "id = \"field/solution-area\"",
        "id = \"field/claim-name\"",
        "id",
        "a second `field/claim-name`",
    );
}

#[test]
fn a_program_given_two_thresholds() {
    mistake(
        AUGUST_2022,
        "programs = [\"csp-direct-bill\", ",
        "programs = [\"hosting\", ",
        "  \"hosting\",",
        "a second `hosting`",
    );
}

#[test]
fn a_field_that_no_association_has() {
    let what = "unknown requirement `field/aknowledged`, nearest is `field/acknowledged`";
    mistake(ASSOCIATIONS, "id = \"field/acknowledged\"", "id = \"field/aknowledged\"", "id", what);
}

#[test]
fn days_that_two_editions_govern_or_none() {
    let overlap = "governs days that `microsoft-co-op@2019-04` governs";
    mistake(JULY_2020, "from = 2020-01-01", "from = 2019-12-31", "from", overlap);
    mistake(
        ASSOCIATIONS,
        "governs = { from = 2023-10-10",
        "governs = { from = 2023-10-09",
        "governs",
        "`microsoft-cpor@2019-10` governs",
    );
    let gap = "the one before governs up to 20191231";
    mistake(JULY_2020, "from = 2020-01-01", "from = 2020-01-02", "from", gap);
    let reversed = "governs = { from = 9999-12-31, to = 2024-07-01 }";
    mistake(
        JULY_2024,
        "governs = { from = 2024-07-01, to = 9999-12-31 }",
        reversed,
        "governs",
        "`to` lies before `from`",
    );
}

#[test]
fn windows() {
    let second = "usage-period = \"2022-07-01/2022-12-31\"";
    mistake(
        AUGUST_2022,
        "usage-period = \"2023-01-01/2023-06-30\"",
        second,
        "usage",
        "a second window for this usage period",
    );
    let ungoverned = "usage-period = \"2024-07-01/2024-12-31\"";
    mistake(
        AUGUST_2022,
        "usage-period = \"2023-01-01/2023-06-30\"",
        ungoverned,
        "usage",
        "no usage period that this edition governs",
    );
    for no_half_year in
        ["2023-01-01/2023-06-31", "2023-01-01/2023-12-31", "2023-06-30/2023-01-01", "2023-01-01", "soon"]
    {
        let wrong = format!("usage-period = \"{no_half_year}\"");
        mistake(AUGUST_2022, "usage-period = \"2023-01-01/2023-06-30\"", &wrong, "usage", "no usage period");
    }
    mistake(
        AUGUST_2022,
        "usage-period = \"2022-07-01/2022-12-31\"\nopens = 2022-08-16",
        "usage-period = \"2022-07-01/2022-12-31\"\nopens = 2023-02-16",
        "usage",
        "closes before it opens",
    );
    for no_day in ["02-32", "13-01", "00-10", "216", "x-1"] {
        mistake(JULY_2024, "opens = \"02-16\"", &format!("opens = \"{no_day}\""), "opens", "a month and day");
    }
}

#[test]
fn limits_with_the_wrong_figures() {
    for wrong in [
        "{ kind = \"percent-of-earned\" }",
        "{ kind = \"percent-of-earned\", amount = 25 }",
        "{ kind = \"percent-of-earned\", percent = 25, amount = 25 }",
        "{ kind = \"percent-of-earned\", percent = 25, expenses = [\"giveaways\"] }",
        "{ kind = \"greater-of\", percent = 25 }",
        "{ kind = \"amount-per-period\", percent = 25 }",
        "{ kind = \"attendees-per-conference\", people = 3 }",
        "{ kind = \"travel-per-period\", people = 3, expenses = [\"giveaways\"] }",
        "{ kind = \"travel-per-person-and-conference\", amount = 5 }",
    ] {
        mistake(
            APRIL_2019,
            "{ kind = \"percent-of-earned\", percent = 25 }",
            wrong,
            "kind",
            "this limit takes other figures",
        );
    }
    mistake(
        APRIL_2019,
        "{ kind = \"percent-of-earned\", percent = 25 }",
        "{ kind = \"attendees-per-conference\", people = 3, expenses = [\"food\"] }",
        "kind",
        "unknown expense kind `food`",
    );
}

#[test]
fn proofs_and_exceptions_say_one_thing() {
    let two = "channel = \"email\", subtype = \"seo\"";
    mistake(APRIL_2019, "channel = \"email\"", two, "subtype", "a proof has one condition at most");
    mistake(APRIL_2019, "percent = 100, confidence", "confidence", "confidence", "an exception has one effect");
    mistake(
        APRIL_2019,
        "percent = 100, confidence",
        "percent = 100, no-limit = true, confidence",
        "percent",
        "an exception has one effect",
    );
    let said = problems(JULY_2020, "\"social-media-marketing\"\ncategory", "\"social-media-marketing\"\n#");
    assert!(said.iter().any(|said| said.ends_with(": `category` is missing")), "{said:?}");
}

#[test]
fn what_happens_after_submission() {
    for (right, wrong, at, what) in [
        ("by = \"partner\"", "by = \"partnr\"", "partnr", "unknown by `partnr`, nearest is `partner`"),
        ("to = \"submitted\"", "to = \"submited\"", "submited", "unknown status `submited`, nearest is `submitted`"),
        ("action = \"submit\"", "action = \"sumbit\"", "sumbit", "unknown action `sumbit`, nearest is `submit`"),
        ("actions = [\"submit\"", "actions = [\"sumbit\"", "sumbit", "unknown action `sumbit`"),
        ("statuses = [\"editing\"]", "statuses = [\"edit\"]", "\"edit\"", "unknown status `edit`"),
        ("[\"incentives-user\"]", "[\"incentive-user\"]", "incentive-user", "unknown role `incentive-user`"),
        ("state = \"all\"", "state = \"al\"", "state", "unknown state `al`, nearest is `all`"),
        ("\"KR\"", "\"KX\"", "KX", "unknown country `KX`"),
        ("unit = \"days\"", "unit = \"day\"", "unit = \"day\"", "unknown unit `day`, nearest is `days`"),
        ("unit = \"days\"", "", "[[due.alternative]]", "`from`, `count` and `unit`"),
        ("count = 2\n", "", "", "`from`, `count` and `unit`"),
        ("count = 2\n", "count = 2\nundated = \"not-published\"\n", "", "`from`, `count` and `unit`"),
        ("undated = \"not-published\"", "undated = \"never\"", "undated", "unknown undated `never`"),
        ("then = \"contact-support\"", "then = \"suport\"", "then", "unknown then `suport`"),
        ("disagreement = \"payment-time\"", "disagreement = \"time\"", "disagreement", "unknown disagreement `time`"),
        ("sources = [\"EN22-manage\", \"KB2969985\"]", "sources = [\"EN22-manage\"]", "", "names two sources at least"),
        ("sources = [\"EN22-claim\"]", "sources = []", "sources = []", "an entry needs a source"),
        ("id = \"edit\"", "id = \"submit\"", "id = \"submit\"", "a second `submit`"),
        ("who = \"partner\"", "whom = \"partner\"", "whom", "unknown field `whom`, nearest is `who`"),
    ] {
        if at.is_empty() || wrong.is_empty() {
            let problems = problems(CO_OP_LIFE, right, wrong);
            assert!(problems.iter().any(|problem| problem.contains(what)), "{right}: {problems:?}");
        } else {
            mistake(CO_OP_LIFE, right, wrong, at, what);
        }
    }
    let edition = "editions = [\"microsoft-cpor@2023-10\"]";
    mistake(
        ASSOCIATION_LIFE,
        edition,
        "editions = [\"microsoft-cpor@2023\"]",
        "editions",
        "unknown edition of this route",
    );
    mistake(
        ASSOCIATION_LIFE,
        edition,
        "editions = [\"microsoft-co-op@2023-07\"]",
        "editions",
        "unknown edition of this route",
    );
    for other in ["", "editions = [\"microsoft-cpor@2019-10\"]"] {
        let problems = problems(ASSOCIATION_LIFE, edition, other);
        assert!(problems.iter().any(|problem| problem.contains("another entry says this")), "{problems:?}");
    }
    let no_opens = problems(ASSOCIATION_LIFE, "opens = [\"/documents\"]", "opens = []");
    assert!(no_opens.iter().any(|problem| problem.contains("a request opens something")), "{no_opens:?}");
    mistake(
        ASSOCIATION_LIFE,
        "ends = \"dispute\"",
        "ends = \"disput\"",
        "ends",
        "unknown action `disput`, nearest is `dispute`",
    );
}
