// @ts-check
// What was read in a file, value by value, each with where it was read. Pure.

import { rows as entries, isEmpty, isObject } from "../edit.js";
import { parts } from "../exact.js";
import { fileOf, peopleIn } from "./into-claim.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {{label: string, value: string, page: number | null, words: string, note: string}} Found
 *   `note`: where it was read, if in no words
 */

/** The values of an invoice, in the order in which they are shown. */
const VALUES = /** @type {const} */ (["vendor", "number", "issuedOn", "currency", "total", "net"]);

/** How many values are shown. */
const MOST = 20;

/** @param {Ui} ui @param {string} id @param {any} inspection @param {readonly Proposal[]} proposals @returns {Found[]} */
export function foundIn(ui, id, inspection, proposals) {
  const own = proposals.filter(({ from }) => from.some(({ document }) => document === id));
  const currency = inspection?.invoice?.currency;
  return [
    ...inInvoice(ui, inspection?.invoice),
    ...inPhoto(ui, inspection),
    ...own.flatMap((one) => proposed(ui, id, one, currency)),
  ].slice(0, MOST);
}

/**
 * @param {string} label
 * @param {string} value
 * @param {{page?: number | null, words?: string | null}} [read]
 * @param {string} [note]
 * @returns {Found}
 */
const found = (label, value, { page = null, words = null } = {}, note = "") => ({
  label,
  value,
  page,
  words: words ?? "",
  note,
});

/** @param {Ui} ui @param {any} invoice @returns {Found[]} */
function inInvoice(ui, invoice) {
  if (!isObject(invoice)) return [];
  return VALUES.flatMap((name) => {
    const value = invoice[name];
    if (typeof value !== "string" || value === "") return [];
    const read = invoice.read?.[name];
    const note = read?.confidence === "structured" ? ui.say("tray.why.data") : "";
    const label = ui.say(`tray.value.${name}`);
    return [found(label, inWords(ui, `/invoices/0/${name}`, value, invoice.currency), read ?? {}, note)];
  });
}

/** When a photo was taken, or a mail was sent. @param {Ui} ui @param {any} inspection @returns {Found[]} */
function inPhoto({ say, words }, inspection) {
  return ["takenAt", "sentAt"].flatMap((name) => {
    const when = inspection?.[name];
    if (typeof when !== "string") return [];
    return [found(say(`tray.value.${name}`), `${words.date(when.slice(0, 10))}, ${when.slice(11, 16)}`)];
  });
}

/**
 * What is proposed by what was read in the file.
 * @param {Ui} ui
 * @param {string} id
 * @param {Proposal} proposal
 * @param {string | undefined} currency
 * @returns {Found[]}
 */
function proposed(ui, id, { path, value, label, from }, currency) {
  if (path === "/documents/-" || path === "/invoices/-" || path.endsWith("/evidence")) return [];
  if (path === "/csrs/-" && isObject(value)) return inCsr(ui, value);
  const said = path === "/expenses/-" ? expenseInWords(ui, value, currency) : inWords(ui, path, value);
  const name = path.endsWith("/shows") ? ui.say("tray.value.shows") : label;
  return said === ""
    ? []
    : [
        found(
          name,
          said,
          from.find(({ document }) => document === id),
        ),
      ];
}

/** @param {Ui} ui @param {Row} csr @returns {Found[]} */
function inCsr(ui, csr) {
  const names = ["person", "task", "startsOn", "endsOn", "hours", "hourlyCost", "total", "certifiedBy", "certifiedOn"];
  return names.flatMap((name) =>
    csr[name] === undefined ? [] : [found(ui.say(`label./csrs/*/${name}`), inWords(ui, `/csrs/0/${name}`, csr[name]))],
  );
}

/** @param {Ui} ui @param {unknown} expense @param {string | undefined} currency */
function expenseInWords({ words }, expense, currency) {
  if (!isObject(expense)) return "";
  const { kind, amount, person } = expense;
  return [kind && words.label("expense-kind", kind), amount && words.money(String(amount), currency), person]
    .filter(Boolean)
    .join(", ");
}

/** The vocabulary of what can be chosen at a place. @type {{[place: string]: string}} */
const VOCABULARIES = {
  "/activity/kind": "activity",
  "/activity/channels": "channel",
  "/activity/subtypes": "subtype",
  "/partner/country": "country",
  "/program": "program",
  "/submitterRole": "role",
  "/usagePeriod": "period",
};

/**
 * A value of the claim in words.
 * @param {Ui} ui
 * @param {string} path
 * @param {unknown} value
 * @param {string} [currency]
 * @returns {string}
 */
export function inWords(ui, path, value, currency) {
  const { words } = ui;
  if (Array.isArray(value)) {
    const vocabulary = path.endsWith("/shows") ? "shows" : (VOCABULARIES[path] ?? "");
    return value.map((one) => words.label(vocabulary, String(one))).join(", ");
  }
  if (isObject(value)) return typeof value.name === "string" ? value.name : "";
  if (typeof value === "number") return words.number(value);
  if (typeof value !== "string") return "";
  const vocabulary = VOCABULARIES[path];
  if (vocabulary) return words.label(vocabulary, value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return words.date(value);
  if (/\/(?:total|net|amount|hourlyCost|claimedBefore\w*)$/.test(path)) return words.money(value, currency);
  return value;
}

/**
 * The expense that is proposed for an invoice, if there is one alone.
 * @param {readonly Proposal[]} proposals
 * @param {string} id
 * @returns {{kind: string, amount: string} | null}
 */
export function expenseOf(proposals, id) {
  const own = proposals.filter((one) => one.path === "/expenses/-" && fileOf(one) === id);
  const value = own.length === 1 ? own[0]?.value : undefined;
  if (!isObject(value) || !("invoice" in value)) return null;
  return { kind: String(value.kind ?? ""), amount: String(value.amount ?? "") };
}

/**
 * How the only expense of an invoice is shared by the people of the claim, where it is for none of them yet.
 * @param {Row} claim @param {string} id   of the file @param {number} decimals   of the currency
 * @returns {{at: number, people: string[], amounts: string[]} | null}
 */
export function sharesOf(claim, id, decimals) {
  const cost = costOf(claim, id);
  const people = peopleIn(claim).map(({ person }) => person);
  if (cost?.list !== "/invoices" || cost.expense < 0 || people.length === 0) return null;
  const invoice = entries(claim, "/invoices")[cost.at];
  const own = entries(claim, "/expenses").filter((one) => one?.invoice === invoice.id);
  const [only] = own;
  const amounts = parts(isEmpty(only?.amount) ? invoice.total : only.amount, people.length, decimals);
  // Before it is shared, its kind is chosen: each part has it.
  return own.length === 1 && isEmpty(only.person) && !isEmpty(only.kind) && amounts
    ? { at: cost.expense, people, amounts }
    : null;
}

/**
 * Where the invoice or CSR of a confirmed file stands in the claim, and its expense.
 * @param {Row} claim
 * @param {string} id
 * @returns {{list: "/invoices" | "/csrs", at: number, expense: number} | null}
 */
export function costOf(claim, id) {
  for (const [list, name] of /** @type {const} */ ([
    ["/invoices", "invoice"],
    ["/csrs", "csr"],
  ])) {
    const at = entries(claim, list).findIndex((one) => one?.document === id);
    if (at < 0) continue;
    const own = entries(claim, list)[at].id;
    return { list, at, expense: entries(claim, "/expenses").findIndex((one) => one?.[name] === own) };
  }
  return null;
}
