// @ts-check

// The beginning of a rulebook, as TOML that loads as it is, with comments that say what to fill in.
import { stringify } from "smol-toml";
import { editionOf, isTable, tables, texts } from "./books.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {{ id: string, title?: string | undefined, since?: string | undefined }} Named */

const LAST_DAY = "9999-12-31";

/** A text of TOML. @param {unknown} value */
const quoted = (value) => JSON.stringify(String(value).replace(/\p{Cs}/gu, "\ufffd")).replaceAll("\x7f", "\\u007f");

/** Words of others within a comment. @param {unknown} value */
const inComment = (value) =>
  String(value)
    .replace(/[\x00-\x1f\x7f\u2028\u2029]+/g, " ")
    .replace(/\p{Cs}/gu, "\ufffd");

/** @param {readonly unknown[]} values */
const list = (values) => `[${values.map(quoted).join(", ")}]`;

/** Editors find the schema beside the package that is installed in the folder of the file. */
const SCHEMA = "#:schema ./node_modules/claimproof/dist/schema/rulebook.json";

/**
 * The edition after another, in a rulebook that is laid over the other's.
 *
 * @param {Table} book        that has the other edition
 * @param {string} before     its id
 * @param {Named} named       the id of the new edition, with the month in which it begins, or `since` beside it
 * @returns {string}
 */
export function nextEdition(book, before, { id, title, since }) {
  const previous = editionOf(book, before);
  if (!previous) throw new RangeError(`there is no edition ${before}`);
  checkId(id);
  const from = since === undefined ? monthOf(id) : dayOf(since);
  checkDays(book, previous, id, from);
  const rulebook = id.toLowerCase().replace(/[^a-z\d]+/g, "-");
  const source = `${rulebook}-guide`;
  const parts = [
    head(book, rulebook, title ?? `FILL IN: the title of this rulebook`, inComment(previous.title ?? before)),
    newSource(source, book, previous),
    closed(previous, from),
    edition(previous, { id, title: title ?? `FILL IN: the title of this edition`, from, source }),
    windows(book, previous, from, source),
    CHANGES,
    life(book, before, id),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** @param {string} id */
function checkId(id) {
  if (!/^[A-Za-z\d][\w./:@+-]{0,99}$/.test(id))
    throw new RangeError(`--id ${inComment(id)}: an id has 1 to 100 letters a to z, digits and - _ . / : @ +`);
}

/** The first day of the month that an id ends with. @param {string} id */
function monthOf(id) {
  const [, month] = /@(\d{4}-\d\d)$/.exec(id) ?? [];
  if (month === undefined)
    throw new RangeError(`--id ${id} has no month, as in microsoft-co-op@2025-07: give the first day with --since`);
  return dayOf(`${month}-01`);
}

/** @param {string} text */
function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new RangeError(`${inComment(text)} is not a date, such as 2025-07-01`);
  return text;
}

/** @param {string} day @param {number} days */
function plusDays(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @param {Table} book @param {Table} previous @param {string} id @param {string} from */
function checkDays(book, previous, id, from) {
  const others = tables(book.edition).filter(({ route }) => route === previous.route);
  if (tables(book.edition).some((other) => other.id === id)) throw new RangeError(`there is an edition ${id} already`);
  const later = others.find((other) => other.id !== previous.id && String(other.governs?.to) >= from);
  if (later)
    throw new RangeError(
      `${later.id} governs ${later.governs.from} to ${later.governs.to}: begin with the last edition`,
    );
  if (String(previous.governs?.from) >= from)
    throw new RangeError(
      `${previous.id} begins on ${previous.governs?.from}: the next one begins later than that, not on ${from}`,
    );
  if (String(previous.governs?.to) < plusDays(from, -1))
    throw new RangeError(
      `${previous.id} ends on ${previous.governs.to}: the next one begins on the day after, not on ${from}`,
    );
}

/** @param {Table} book @param {string} id @param {string} title @param {string} previous */
function head(book, id, title, previous) {
  return `${SCHEMA}
# The edition after “${previous}”, laid over the rulebook ${quoted(book.id)}: it holds what is new, and nothing else.
# Every line with FILL IN is yours. Then: claimproof rulebook lint FILE

schema = "claimproof-rulebook/1"
id = ${quoted(id)}
title = ${quoted(title)}
base = ${quoted(book.id)}`;
}

/** @param {string} id @param {Table} book @param {Table} previous */
function newSource(id, book, previous) {
  const [first] = texts(previous.reads);
  const publisher = tables(book.source).find((source) => source.id === first)?.publisher ?? "FILL IN: who published it";
  return `# The document that the new rules stand in. Every entry below names one document or more.
[[source]]
id = ${quoted(id)}
title = "FILL IN: the title of the document"
publisher = ${quoted(publisher)}
# published = 2025-07-01    # FILL IN: the day on it
# clause = "Section 4"      # FILL IN: the part of it that is meant
# url = "https://…"         # FILL IN: its address, where it is public
# Until you have the document: "inferred". What it says itself: "confirmed". What others say of it: "secondary".
confidence = "inferred"`;
}

/** @param {Table} previous @param {string} from */
function closed({ id, governs }, from) {
  return `# The edition before ends on the day before.
[[edition]]
id = ${quoted(id)}
governs = { from = ${governs.from}, to = ${plusDays(from, -1)} }`;
}

/** @param {Table} previous @param {{ id: string, title: string, from: string, source: string }} named */
function edition(previous, { id, title, from, source }) {
  return `# The new edition: all that it does not state is as in the one that it extends.
[[edition]]
id = ${quoted(id)}
route = ${quoted(previous.route)}
extends = ${quoted(previous.id)}
title = ${quoted(title)}
# published = ${from}    # FILL IN: the day of its newest document
# The documents it rests on, the decisive one first.
reads = ${list([source, ...texts(previous.reads)])}
governs = { from = ${from}, to = ${LAST_DAY} }`;
}

/**
 * Claim windows for the year from a day: a year after those of the year before, or by the pattern for later ones.
 * @param {Table} book @param {Table} previous @param {string} from @param {string} source
 */
function windows(book, previous, from, source) {
  const { projected, "by-days": byDays } = previous;
  const cited = `confidence = "inferred"\nsources = ${list([source])}`;
  const parts = [];
  const own = yearOf(book, previous, from);
  if (own.length > 0)
    parts.push(
      `# Claim windows of the first year, as those before. FILL IN: the published days; then confidence = "confirmed".`,
      ...own.map(
        ({ period, opens, closes }) =>
          `[[edition.window]]\nusage-period = ${quoted(period)}\nopens = ${opens}\ncloses = ${closes}\n${cited}`,
      ),
    );
  if (projected)
    parts.push(`# How windows go on after those above.\n[edition.projected]\n${fields(projected)}\n${cited}`);
  if (byDays) parts.push(`# Without a published window.\n[edition.by-days]\n${fields(byDays)}\n${cited}`);
  return parts.join("\n\n");
}

/** The fields of a table, each in a line; its source is another one. @param {Table} entry */
function fields({ sources: _, confidence: __, ...rest }) {
  return Object.entries(rest)
    .map(([name, value]) => `${name} = ${inline(value)}`)
    .join("\n");
}

/** @param {unknown} value @returns {string} */
function inline(value) {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isTable(value)) return quoted(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name} = ${inline(inner)}`)
    .join(", ")} }`;
}

/** Windows of the year from a day. @param {Table} book @param {Table} previous @param {string} from */
function yearOf(book, previous, from) {
  const until = plusDays(moved(from, 1), -1);
  const known = tables(book.edition)
    .filter(({ route }) => route === previous.route)
    .flatMap(({ window }) => tables(window))
    .map((window) => [String(window["usage-period"]), String(window.opens), String(window.closes)]);
  const found = new Map();
  for (const [period = "", opens = "", closes = ""] of [...known, ...patterned(previous, from)]) {
    const [first = "", last = ""] = period.split("/");
    const years = Number(from.slice(0, 4)) - Number(first.slice(0, 4)) + (first.slice(4) < from.slice(4) ? 1 : 0);
    const [start, end] = [moved(first, years), moved(last, years)];
    if (start >= from && end <= until)
      found.set(start, { period: `${start}/${end}`, opens: moved(opens, years), closes: moved(closes, years) });
  }
  return [...found.values()].sort((a, b) => a.period.localeCompare(b.period));
}

/** The windows of half-years by the pattern of an edition. @param {Table} previous @param {string} from */
function patterned({ projected }, from) {
  const year = Number(from.slice(0, 4));
  const halves = /** @type {const} */ ([
    ["first-half", "01-01", "06-30", 0],
    ["second-half", "07-01", "12-31", 1],
  ]);
  return halves.flatMap(([name, first, last, later]) => {
    const half = projected?.[name];
    if (!half) return [];
    return [[`${year}-${first}/${year}-${last}`, `${year}-${half.opens}`, `${year + later}-${half.closes}`]];
  });
}

/** The same day in another year; 29 February is the 28th where there is none. @param {string} day @param {number} years */
function moved(day, years) {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return day.endsWith("-02-29") && new Date(Date.parse(`${year}-02-28T00:00:00Z`) + 86_400_000).getUTCDate() !== 29
    ? `${year}-02-28`
    : same;
}

const CHANGES = `# What else changes: one entry each, with its source. \
An activity with a known id is laid over the one before, field by field.
#
# [[edition.activity]]
# id = "telemarketing"
# proofs = [
#   { any = ["telesales-script"] },
#   { any = ["event-photo"], recommended = true },
# ]
# limits = [{ kind = "percent-of-earned", percent = 25 }]
# confidence = "confirmed"
# sources = ["FILL IN"]
#
# [[edition.threshold]]
# programs = ["hosting"]
# amount = 2_000
# confidence = "confirmed"
# sources = ["FILL IN"]
#
# A new kind of proof: its entry here, and its name in each language.
# [[vocabulary.evidence-kind]]
# id = "event-video"
# group = "event"
#
# [texts.en]
# messages = '''
# label-evidence-kind-event-video = Video of the event
# '''
#
# See what this changes: claimproof rulebook diff EDITION FILE CLAIMS`;

/**
 * What happens after submission, where it is said for the edition before alone.
 * @param {Table} book
 * @param {string} before
 * @param {string} id
 */
function life(book, before, id) {
  const own = tables(book.life).filter(({ editions }) => texts(editions).includes(before));
  const copies = own.map((entry) => stringify({ life: [{ ...entry, editions: [id] }] }).trim());
  return copies.length > 0
    ? `# What happens after submission, as before: it is said for each of these editions by itself.\n${copies.join("\n\n")}`
    : "";
}

/**
 * The rulebook of another vendor: small, complete, and to be replaced.
 * @param {Named} named   its id, or that of its edition, such as acme-fund@2026
 * @returns {string}
 */
export function emptyRulebook({ id, title, since }) {
  const [rulebook = "", ending = "1"] = id.split("@");
  if (!/^[a-z][a-z\d-]{0,59}$/.test(rulebook))
    throw new RangeError(`--id ${inComment(id)}: a rulebook has letters a to z in lower case, digits and dashes`);
  const edition = `${rulebook}@${ending}`;
  checkId(edition);
  const [, year, month = "01"] = /^(\d{4})(?:-(\d\d))?$/.exec(ending) ?? [];
  const from = dayOf(since ?? (year === undefined ? "0001-01-01" : `${year}-${month}-01`));
  return EMPTY.replaceAll("{rulebook}", rulebook)
    .replaceAll("{edition}", edition)
    .replaceAll("{from}", from)
    .replaceAll("{title}", () => quoted(title ?? "FILL IN: the title of the programme"));
}

const EMPTY = `${SCHEMA}
# Every line with FILL IN is yours, and what is there beside is an example. Then: claimproof rulebook lint FILE, and test FILE

schema = "claimproof-rulebook/1"
id = "{rulebook}"
title = {title}

# The documents that the rules stand in. Every entry below names one or more.
[[source]]
id = "guide"
title = "FILL IN: the title of the guide"
publisher = "FILL IN: who published it"
# published = 2025-12-01
# clause = "Section 4"
# url = "https://…"
confidence = "confirmed"

# The rules that apply: claimproof rules lists all. Those that rest on the claim alone always apply.
[[rule]]
id = "deadline/missed"
sources = ["guide"]

[[rule]]
id = "activity/outside-usage-period"
sources = ["guide"]

[[rule]]
id = "expense/ineligible"
sources = ["guide"]

# Where it stands what is asked for, by group.
[[requirement]]
id = "field"
sources = ["guide"]

[[requirement]]
id = "expense"
sources = ["guide"]

[[requirement]]
id = "evidence"
sources = ["guide"]

[[requirement]]
id = "core"
sources = ["guide"]

[[requirement]]
id = "metric"
sources = ["guide"]

[[requirement]]
id = "approval"
sources = ["guide"]

# The closed lists: what a claim may say.
[vocabulary]
sources = ["guide"]
categories = ["events"]
issuers = ["third-party"]
shows = ["partner-brand"]

[[vocabulary.role]]
id = "claims-manager"
routes = ["co-op"]
sources = ["guide"]

[[vocabulary.expense-kind]]
id = "stand-rental"

[[vocabulary.expense-kind]]
id = "travel"

# A kind of the group "expense" proves costs; every other proves that something was done.
[[vocabulary.evidence-kind]]
id = "third-party-invoice"
group = "expense"

[[vocabulary.evidence-kind]]
id = "stand-photo"
group = "picture"
photo = true

[[vocabulary.metric]]
id = "registered-guests"
value = "count"

[[program]]
id = "partner-fund"
route = "co-op"
sources = ["guide"]

[constants.usage-period]
months = 6 # counted from January
sources = ["guide"]

[constants.limits]
currency = "EUR" # of all amounts in this file
sources = ["guide"]

[[edition]]
id = "{edition}"
route = "co-op"
title = {title}
# The documents it rests on, the decisive one first.
reads = ["guide"]
governs = { from = {from}, to = 9999-12-31 }

# The last day to submit: so many days after the usage period. Or: [[edition.window]] for each usage period.
[edition.by-days]
days = 45
grace = 0
sources = ["guide"]

[[edition.activity]]
id = "trade-fair"
category = "events"
sources = ["guide"]
core = ["partner-brand"]
metric = "registered-guests"
expenses = ["stand-rental"]
proofs = [{ any = ["stand-photo"] }]
limits = [{ kind = "amount-per-period", amount = 5000 }]

# The words: each id has a label, in each language.
[texts.en]
messages = """
-vendor = the vendor
-portal = the partner portal
label-program-partner-fund = Partner fund
label-category-events = Events
label-activity-trade-fair = Trade fair
label-role-claims-manager = Claims manager
label-expense-kind-stand-rental = Rental of the stand
label-expense-kind-travel = Travel
label-evidence-kind-third-party-invoice = Invoice of a vendor
label-evidence-kind-stand-photo = Photo of the stand
label-metric-registered-guests = Registered guests
label-issuer-third-party = A vendor
label-shows-partner-brand = Your brand or name
"""

# A claim of which nothing is missing, and for each rule what breaks it.
[[claim]]
id = "fair"
today = 2030-07-20

[claim.claim]
program = "partner-fund"
submitterRole = "claims-manager"
claimName = "Trade fair in May"
partner = { partnerId = "1234567", name = "Contoso Ltd", country = "FR" }
usagePeriod = "2030-01-01/2030-06-30"
submitOn = "2030-07-20"
activity = { kind = "trade-fair", startsOn = "2030-05-06", endsOn = "2030-05-08" }
currency = "EUR"
claimedAmount = "1000.00"
funds = { earned = "20000.00", claimedBefore = "0.00", claimedBeforeForActivity = "0.00" }
metrics = { registered-guests = 120 }

[[claim.claim.expenses]]
id = "e1"
kind = "stand-rental"
amount = "1000.00"
invoice = "i1"

[[claim.claim.invoices]]
id = "i1"
number = "2030-118"
vendor = "Halls Ltd"
issuer = "third-party"
issuedOn = "2030-05-02"
currency = "EUR"
total = "1000.00"
document = "d1"

[[claim.claim.documents]]
id = "d1"
fileName = "invoice.pdf"
evidence = ["third-party-invoice"]
note = "Rental of the stand"

[[claim.claim.documents]]
id = "d2"
fileName = "stand.jpg"
evidence = ["stand-photo"]
note = "The stand on the first day"
shows = ["partner-brand"]

[[example]]
of = "deadline/missed"
fails = { claim = "fair", set = { "/submitOn" = "2030-09-01" }, today = 2030-09-01 }
passes = { claim = "fair" }

[[example]]
of = "activity/outside-usage-period"
fails = { claim = "fair", set = { "/activity/endsOn" = "2030-07-02" } }
passes = { claim = "fair" }

[[example]]
of = "expense/ineligible"
fails = { claim = "fair", set = { "/expenses/0/kind" = "travel" } }
passes = { claim = "fair" }

[[example]]
of = "evidence/stand-photo"
fails = { claim = "fair", remove = ["/documents/1"] }
passes = { claim = "fair" }
`;
