// @ts-check
// What was read in a file, value by value, each with where it was read. Pure.

import { rows as entries, isObject } from "../edit.js";
import { fileOf } from "./into-claim.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../../words/proposals.js").DescribedProposal} Proposal */
/** @typedef {{label: string, value: string, page: number | null, words: string}} Found */

/** The values of an invoice, in the order in which they are shown. */
const VALUES = /** @type {const} */ (["vendor", "number", "issuedOn", "currency", "total", "net"]);

/** How many values are shown. */
const MOST = 20;

/** @param {Ui} ui @param {string} id @param {any} inspection @param {readonly Proposal[]} proposals @returns {Found[]} */
export function foundIn(ui, id, inspection, proposals) {
  const own = proposals.filter(({ from }) => from.some(({ document }) => document === id));
  return [...inInvoice(ui, inspection?.invoice), ...own.flatMap((one) => proposed(ui, id, one))].slice(0, MOST);
}

/** @param {Ui} ui @param {any} invoice @returns {Found[]} */
function inInvoice(ui, invoice) {
  if (!isObject(invoice)) return [];
  return VALUES.flatMap((name) => {
    const value = invoice[name];
    if (typeof value !== "string" || value === "") return [];
    const { page = null, words = null } = invoice.read?.[name] ?? {};
    return [
      {
        label: ui.say(`tray.value.${name}`),
        value: inWords(ui, `/invoices/0/${name}`, value, invoice.currency),
        page,
        words: words ?? "",
      },
    ];
  });
}

/** What is proposed by what was read in the file. @param {Ui} ui @param {string} id @param {Proposal} proposal @returns {Found[]} */
function proposed(ui, id, { path, value, label, from }) {
  if (path === "/documents/-" || path === "/invoices/-" || path.endsWith("/evidence")) return [];
  const read = from.find(({ document }) => document === id);
  const { page = null, words = null } = read ?? {};
  if (path === "/csrs/-" && isObject(value)) return inCsr(ui, value);
  const said = path === "/expenses/-" ? expenseInWords(ui, value) : inWords(ui, path, value);
  const name = path.endsWith("/shows") ? ui.say("tray.value.shows") : label;
  return said === "" ? [] : [{ label: name, value: said, page, words: words ?? "" }];
}

/** @param {Ui} ui @param {Row} csr @returns {Found[]} */
function inCsr(ui, csr) {
  const names = ["person", "task", "startsOn", "endsOn", "hours", "hourlyCost", "total", "certifiedBy", "certifiedOn"];
  return names.flatMap((name) =>
    csr[name] === undefined
      ? []
      : [
          {
            label: ui.say(`label./csrs/*/${name}`),
            value: inWords(ui, `/csrs/0/${name}`, csr[name]),
            page: null,
            words: "",
          },
        ],
  );
}

/** @param {Ui} ui @param {unknown} expense */
function expenseInWords({ words }, expense) {
  if (!isObject(expense)) return "";
  return [
    expense.kind && words.label("expense-kind", expense.kind),
    expense.amount && words.number(String(expense.amount)),
    expense.person,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The vocabulary of what can be chosen at a place. @type {{[place: string]: string}} */
const VOCABULARIES = {
  "/activity/kind": "activity",
  "/activity/channels": "channel",
  "/activity/subtypes": "subtype",
  "/partner/country": "country",
  "/usagePeriod": "period",
};

/** A value of the claim in words. @param {Ui} ui @param {string} path @param {unknown} value @param {string} [currency] @returns {string} */
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
  if (/\/(?:total|net|amount|hourlyCost)$/.test(path)) return words.money(value, currency);
  return value;
}

/** The expense that is proposed for an invoice, if there is one alone. @param {readonly Proposal[]} proposals @param {string} id @returns {{kind: string, amount: string} | null} */
export function expenseOf(proposals, id) {
  const own = proposals.filter((one) => one.path === "/expenses/-" && fileOf(one) === id);
  const value = own.length === 1 ? own[0]?.value : undefined;
  if (!isObject(value) || !("invoice" in value)) return null;
  return { kind: String(value.kind ?? ""), amount: String(value.amount ?? "") };
}

/** Where the invoice or CSR of a confirmed file stands in the claim, and its expense. @param {Row} claim @param {string} id @returns {{list: "/invoices" | "/csrs", at: number, expense: number} | null} */
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
