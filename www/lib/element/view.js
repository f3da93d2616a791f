// @ts-check
// What components need of a claim and its report.

import { below, get, isObject, rows } from "./edit.js";
import { seenOf } from "./inspections.js";
import { isCpor } from "./route.js";
import { rowName } from "./row-name.js";
import { reusing } from "./share-unchanged.js";
import { statesOf } from "./steps/states.js";

export { isCpor };

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./ui.js").Ui} Ui */
/** @typedef {import("../index.js").Report} Report */
/** @typedef {import("../index.js").Requirement} Requirement */
/** @typedef {import("./steps/step-of.js").Step} Step */
/** @typedef {{id: string, label: string, group?: string, note?: string}} Option */
/** @typedef {{all: Row[], at: {[path: string]: Row[]}}} Found   what is found at some places: all of it, and by place */
/** @typedef {number | null | undefined} Dragged   how many files are dragged: null where that is not known; undefined where none are */
/** @typedef {{path: string, text: string}} Typed   the answer that is being typed */
/**
 * @typedef {object} Proof   where an expense has its invoice and its CSR: -1 and nothing where there is none
 * @property {string} currency   of the claim
 * @property {Row | undefined} activity   that of the claim in the catalogue
 * @property {number} invoiceAt
 * @property {any} invoice
 * @property {number} invoiceFirst   the expense at which the details of the invoice are asked
 * @property {number} csrAt
 * @property {any} csr
 * @property {number} csrFirst
 */
/**
 * @typedef {object} Given   what a view is made from
 * @property {Ui} ui
 * @property {Row} claim
 * @property {Report} report     the report as shown: while the user types, without the unfinished value
 * @property {Requirement[]} requirements   the requirements that decide which fields are shown: while the user types, the earlier ones
 * @property {Typed | null} typed
 * @property {(list: string, index: number) => string} key     what a row is known by, wherever it moves
 * @property {Set<string>} open      the rows that are unfolded
 * @property {(list: string) => number} most      how many rows of a list are shown
 * @property {{list: string, index: number, title: string} | null} removed    the row taken away last
 * @property {import("./drop-zone/shown.js").Shown} tray   the files that were dropped
 * @property {import("./editor/suggestions.js").Shown} suggested   answers that the page suggests
 * @property {Dragged} dragged
 * @property {() => void} openTray   loads the list of files
 * @property {(words: string) => void} announce   to screen readers
 * @property {(document: unknown) => {done: number, size: number} | undefined} looking
 *   how much was read of a document's file, while it is inspected
 * @property {boolean} begun     whether the user or the page set a claim
 * @property {readonly Step[]} steps     the steps that there are
 * @property {Step} step         the one that is shown
 * @property {boolean} printing     whether the page is being printed
 * @property {boolean} whole     whether all steps are shown, below each other
 */
/** @typedef {Given & Derived} View */
/**
 * @typedef {object} Derived
 * @property {Found} found   everything but what is found in rows
 * @property {{[row: string]: Found}} foundIn   what is found in a row
 * @property {{[id: string]: Requirement}} needed   the requirements by their ids
 * @property {{[path: string]: boolean}} left   the places at which something is left to answer
 * @property {Proof[]} proofs   of the expenses, in their order
 * @property {Row | undefined} activity   of the catalogue
 * @property {string} currency   of the claim
 * @property {{invoices: Option[], csrs: Option[], documents: Option[], conferences: Option[]}} named   the entries that can be chosen
 * @property {Option[]} shows   what the documents of the claim can show
 * @property {string[]} currencies   those that the claim and its files use, in that order
 * @property {{[id: string]: boolean}} owned   the documents that an invoice or CSR names
 * @property {{[id: string]: number}} documentAt   where a document is
 * @property {import("./steps/states.js").StepState[]} states   of the steps, in their order
 */

/** @type {Found} */
export const NOTHING = { all: [], at: {} };
/** @type {Row[]} */
export const NONE = [];

const ROW = /^\/(?:expenses|invoices|csrs|documents|activity\/conferences|metrics\/[\w-]+)\/\d+(?=\/|$)/;

/** Makes the views of one form; what follows from unchanged parts of the claim and its report is not made again. */
export function viewMaker() {
  const [found, needed, left] = [reusing(foundOf), reusing(neededBy), reusing(leftAt)];
  const [proofs, named, shows] = [reusing(proofsOf), reusing(namedIn), reusing(showsIn)];
  const [currencies, owned, documentAt] = [reusing(currenciesIn), reusing(ownedBy), reusing(placesOf)];
  const states = reusing(statesOf);
  /** @param {Given} given @returns {View} */
  return (given) => {
    const { claim, report, requirements, ui } = given;
    const activity = ui.catalog.activities.find((one) => one.id === get(claim, "/activity/kind"));
    const currency = textOf(claim.currency);
    const expenses = rows(claim, "/expenses");
    const invoices = rows(claim, "/invoices");
    const csrs = rows(claim, "/csrs");
    const documents = rows(claim, "/documents");
    return {
      ...given,
      ...found(report.findings),
      needed: needed(requirements),
      left: left(report.requirements),
      proofs: proofs(currency, activity, expenses, invoices, csrs),
      activity,
      currency,
      named: named(ui, invoices, csrs, documents, rows(claim, "/activity/conferences")),
      shows: shows(ui, activity, isCpor(claim), rows(claim, "/association/products")),
      currencies: currencies(currency, invoices, documents),
      owned: owned(invoices, csrs),
      documentAt: documentAt(documents),
      states: states(given),
    };
  };
}

/** What is found, by its row and its place; an entry of a list of answers counts as the list. @param {Row[]} findings */
function foundOf(findings) {
  /** @type {Found} */
  const found = { all: [], at: {} };
  /** @type {{[row: string]: Found}} */
  const foundIn = {};
  for (const one of findings) {
    const [row = ""] = ROW.exec(one.path) ?? [];
    if (row !== "") foundIn[row] ??= { all: [], at: {} };
    const { all, at } = foundIn[row] ?? found;
    const place = row + one.path.slice(row.length).replace(/\/\d+(?:\/.*)?$/, "");
    all.push(one);
    at[place] ??= [];
    at[place].push(one);
  }
  return { found, foundIn };
}

/** @param {readonly Requirement[]} requirements @returns {{[id: string]: Requirement}} */
const neededBy = (requirements) => Object.fromEntries(requirements.map((row) => [row.id, row]));

/** @param {readonly Requirement[]} requirements @returns {{[path: string]: boolean}} */
const leftAt = (requirements) =>
  Object.fromEntries(
    requirements.flatMap(({ status, paths }) => (status === "met" ? [] : paths.map((path) => [path, true]))),
  );

/**
 * @param {string} currency
 * @param {Row | undefined} activity
 * @param {any[]} expenses
 * @param {any[]} invoices
 * @param {any[]} csrs
 * @returns {Proof[]}
 */
function proofsOf(currency, activity, expenses, invoices, csrs) {
  const [invoiceAt, csrAt] = [placesOf(invoices), placesOf(csrs)];
  const [firstInvoice, firstCsr] = [placesOf(expenses, "invoice"), placesOf(expenses, "csr")];
  return expenses.map((one) => {
    const [invoice, csr] = [textOf(one?.invoice), textOf(one?.csr)];
    const [atInvoice, atCsr] = [invoiceAt[invoice] ?? -1, csrAt[csr] ?? -1];
    return {
      currency,
      activity,
      invoiceAt: atInvoice,
      invoice: invoices[atInvoice],
      invoiceFirst: firstInvoice[invoice] ?? -1,
      csrAt: atCsr,
      csr: csrs[atCsr],
      csrFirst: firstCsr[csr] ?? -1,
    };
  });
}

/** The first place of each id in a list, or of each other field. @param {any[]} list @param {string} [field] */
function placesOf(list, field = "id") {
  /** @type {{[id: string]: number}} */
  const places = Object.create(null);
  for (const [index, one] of list.entries()) {
    const id = isObject(one) ? textOf(one[field]) : "";
    if (id !== "") places[id] ??= index;
  }
  return places;
}

/** @param {any[]} invoices @param {any[]} csrs @returns {{[id: string]: boolean}} */
function ownedBy(invoices, csrs) {
  const owned = Object.create(null);
  for (const one of [...invoices, ...csrs]) owned[textOf(one?.document)] = true;
  return owned;
}

/** @param {Ui} ui @param {any[]} invoices @param {any[]} csrs @param {any[]} documents @param {any[]} conferences */
function namedIn(ui, invoices, csrs, documents, conferences) {
  /** @type {(list: any[], label: (one: any, n: number) => string) => Option[]} */
  const options = (list, label) =>
    list.flatMap((one, n) => (textOf(one?.id) === "" ? [] : [{ id: one.id, label: label(one, n) }]));
  return {
    invoices: options(invoices, (one, n) => proofTitle(rowName(ui, "invoices", n), one)),
    csrs: options(csrs, (one, n) => proofTitle(rowName(ui, "csrs", n), one)),
    documents: options(documents, (one, n) => fileName(one) || rowName(ui, "documents", n)),
    conferences: options(conferences, (one, n) => textOf(one.name) || rowName(ui, "conferences", n)),
  };
}

/** @param {Ui} ui @param {Row | undefined} activity @param {boolean} cpor @param {unknown[]} products @returns {Option[]} */
function showsIn({ catalog, words, say }, activity, cpor, products) {
  if (!cpor)
    return (activity?.shows ?? []).map((/** @type {string} */ id) => ({ id, label: words.label("shows", id) }));
  return [
    ...catalog.associationShows,
    ...products
      .map(textOf)
      .filter((one) => one.trim() !== "")
      .map((one) => ({ id: `product:${one}`, label: say("product", { product: one }) })),
  ];
}

/** @param {string} currency @param {any[]} invoices @param {any[]} documents */
function currenciesIn(currency, invoices, documents) {
  const used = [
    currency,
    ...invoices.map((one) => one?.currency),
    ...documents.map((one) => seenOf(one)?.inspection?.invoice?.currency),
  ];
  return [...new Set(used.map(textOf))].filter((id) => id !== "");
}

/** @param {string} name @param {any} entry */
export const proofTitle = (name, entry) => [name, aboutProof(entry)].filter(Boolean).join(" · ");

/** What is known of an invoice or CSR. @param {any} entry */
export const aboutProof = (entry) =>
  [entry?.number, entry?.vendor, entry?.person].map(textOf).filter(Boolean).join(" · ");

/** What people call a document: its file's name, or its address. @param {any} document */
export const fileName = (document) => textOf(document?.fileName) || textOf(document?.url);

/** A text, or an empty one for anything else. @param {unknown} value */
export const textOf = (value) => (typeof value === "string" ? value : "");

/** What is found within one of the rows. @param {View} view @param {string} list @param {number} index */
export const foundInRow = ({ foundIn }, list, index) => foundIn[below(list, index)] ?? NOTHING;

/** The answer that is being typed, where that is within a place. @param {View} view @param {string} place */
export const typedIn = ({ typed }, place) => (typed?.path.startsWith(`${place}/`) ? typed : null);

/**
 * Whether the claim needs this, or has a value there, or the user is typing it.
 * @param {View} view
 * @param {string} requirement
 * @param {string} path
 */
export const isAsked = ({ needed, claim, typed }, requirement, path) =>
  requirement in needed || get(claim, path) !== undefined || Boolean(typed?.path.startsWith(path));
