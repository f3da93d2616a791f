// @ts-check
// Files in and out of a claim. Pure: each gives another claim that shares what is unchanged.

import { change, freshId, get, isObject, LISTS, rows, set } from "../edit.js";
import { seenOf, withDocuments, withSeen } from "../inspections.js";
import { shareUnchanged } from "../share-unchanged.js";
import { documentOf } from "./files.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {import("./files.js").TrayFile} TrayFile */

/** Places of proposals that are about one file; all others are answers. */
const OF_A_FILE = /^\/(?:documents|invoices|csrs|expenses)\//;

/** The sum follows the expenses, wherever it is asked for: it is no answer of files. */
const SUM = "/claimedAmount";

/** Whether a proposal is an answer on which files agree. @param {Proposal} proposal */
export const isAnswer = ({ path, setAside }) =>
  setAside === null && !OF_A_FILE.test(path) && !path.startsWith("/metrics/") && path !== SUM;

/** The file that a proposal is about. @param {Proposal} proposal */
export const fileOf = ({ from }) => from[0]?.document ?? "";

/** @typedef {{ofFile: Map<string, Proposal[]>, byId: Map<string, Proposal>, order: Map<Proposal, number>}} Sorted */

/** @type {WeakMap<readonly Proposal[], Sorted>} */
const known = new WeakMap();

/**
 * Proposals by what is looked for, once for each list: there are several for each of many files.
 * @param {readonly Proposal[]} proposals
 * @returns {Sorted}
 */
function sorted(proposals) {
  const before = known.get(proposals);
  if (before) return before;
  /** @type {Sorted} */
  const now = { ofFile: new Map(), byId: new Map(), order: new Map() };
  for (const [n, one] of proposals.entries()) {
    now.byId.set(one.id, one);
    now.order.set(one, n);
    if (one.setAside !== null || isAnswer(one)) continue;
    const own = now.ofFile.get(fileOf(one));
    if (own) own.push(one);
    else now.ofFile.set(fileOf(one), [one]);
  }
  known.set(proposals, now);
  return now;
}

/**
 * What is to be accepted of a file: for each place the first that is proposed, and what that needs.
 * @param {readonly Proposal[]} proposals @param {string} id @param {(proposal: Proposal) => boolean} [isWanted]
 * @returns {Proposal[]}
 */
export function proposalsFor(proposals, id, isWanted = () => true) {
  const { ofFile, byId, order } = sorted(proposals);
  /** @type {Map<string, Proposal>} */
  const first = new Map();
  for (const one of (ofFile.get(id) ?? []).filter(isWanted)) {
    const words = one.path.endsWith("/-") ? (one.from[0]?.words ?? "") : "";
    const place = `${one.path}\n${words}`;
    const earlier = first.get(place);
    if (!earlier || RANKS[one.confidence] < RANKS[earlier.confidence]) first.set(place, one);
  }
  const chosen = [...first.values()];
  const needed = new Set(chosen.flatMap(({ needs }) => needs));
  // A file that gives a figure alone is no document.
  const isIdle = (/** @type {Proposal} */ one) =>
    one.path === "/documents/-" && chosen.length > 1 && !needed.has(one.id);
  const all = new Set([...chosen.filter((one) => !isIdle(one)), ...[...needed].flatMap((own) => byId.get(own) ?? [])]);
  return [...all].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

const RANKS = { structured: 0, likely: 1, guess: 2 };

/**
 * The claim that `accept` made, with the order of its fields, its unchanged parts and its files as they were.
 * @param {Row} before @param {Row} now @param {readonly TrayFile[]} files
 */
export function accepted(before, now, files) {
  const known = new Map(rows(before, "/documents").map((one) => [one?.id, seenOf(one)]));
  return withDocuments(shareUnchanged(before, inOrder(before, now)), (one) => {
    if (!isObject(one) || seenOf(one)) return one;
    const seen = known.get(one.id) ?? seenIn(files, one.id);
    return seen ? withSeen(one, seen) : one;
  });
}

/** Fields in the order that they had, new ones behind them. @param {any} before @param {any} now @returns {any} */
function inOrder(before, now) {
  if (Array.isArray(now)) return now.map((one, n) => inOrder(Array.isArray(before) ? before[n] : undefined, one));
  if (!isObject(now) || !isObject(before)) return now;
  const names = [...Object.keys(before).filter((name) => Object.hasOwn(now, name)), ...Object.keys(now)];
  return Object.fromEntries([...new Set(names)].map((name) => [name, inOrder(before[name], now[name])]));
}

/**
 * A file of the tray with what was found in it; of a file inside another, what was found.
 * @param {readonly TrayFile[]} files
 * @param {string} id
 * @returns {import("../inspections.js").Seen | undefined}
 */
export function seenIn(files, id) {
  return files.find((file) => file.id === id)?.seen;
}

/**
 * The claim with a file as a document, unless it is one.
 * @param {Row} claim @param {readonly TrayFile[]} files @param {string} id @param {Row} [known]   the document that it was before
 */
export function withDocument(claim, files, id, known) {
  const document = known ?? documentOf(files, id);
  if (!document || rows(claim, "/documents").some((one) => one?.id === id)) return claim;
  const seen = seenOf(document) ?? seenIn(files, id);
  return change(claim, "/documents", (all) => [...all, seen ? withSeen(document, seen) : document]);
}

/**
 * The claim with what a document is evidence of.
 * @param {Row} claim @param {string} id @param {string[]} kinds
 */
export function withEvidence(claim, id, kinds) {
  const at = rows(claim, "/documents").findIndex((one) => one?.id === id);
  return at < 0 ? claim : set(claim, `/documents/${at}/evidence`, kinds);
}

/**
 * The claim with an invoice, or a CSR, for a document, and an expense for that: with nothing in them but what was read.
 * @param {Row} claim @param {string} id   of the document @param {"/invoices" | "/csrs"} list @param {Row} values
 */
export function withCost(claim, id, list, values) {
  const own = freshIdFor(claim, list, id);
  const name = list === "/invoices" ? "invoice" : "csr";
  const amount = typeof values.total === "string" ? { amount: values.total } : {};
  const cost = change(claim, list, (all) => [...all, { id: own, ...values, document: id }]);
  const expense = { id: freshIdFor(cost, "/expenses", id), ...amount, [name]: own };
  return change(cost, "/expenses", (all) => [...all, expense]);
}

/**
 * The people for whom costs of the claim are, each with the conference.
 * @param {Row} claim
 * @returns {{person: string, conference: unknown}[]}
 */
export function peopleIn(claim) {
  const people = rows(claim, "/expenses").flatMap((one) =>
    typeof one?.person === "string" && one.person.trim() !== "" && one.conference
      ? [{ person: one.person, conference: one.conference }]
      : [],
  );
  return people.filter(({ person }, n) => people.findIndex((one) => one.person === person) === n);
}

/**
 * The claim with an expense for each person in place of one, in equal parts.
 * @param {Row} claim
 * @param {number} index   of the expense
 * @param {readonly string[]} amounts   of the people
 */
export function withShares(claim, index, amounts) {
  const people = peopleIn(claim);
  return change(claim, "/expenses", (all) => {
    /** @type {Row[]} */
    const shares = [];
    for (const [n, own] of people.entries()) {
      const id = n === 0 ? all[index]?.id : freshId([...all, ...shares], LISTS["/expenses"]);
      shares.push({ ...all[index], id, ...own, amount: amounts[n] });
    }
    return all.toSpliced(index, 1, ...shares);
  });
}

/** @param {Row} claim @param {"/invoices" | "/csrs" | "/expenses"} list @param {string} id */
function freshIdFor(claim, list, id) {
  const own = `${LISTS[list]}-${id}`;
  return rows(claim, list).some((one) => one?.id === own) ? freshId(rows(claim, list), LISTS[list]) : own;
}

/**
 * The claim without a file and all that rests on it alone: its invoice, its CSR, their expenses, its figure.
 * @param {Row} claim
 * @param {string} id
 */
export function withoutFile(claim, id) {
  let left = claim;
  for (const [list, name] of /** @type {const} */ ([
    ["/invoices", "invoice"],
    ["/csrs", "csr"],
  ])) {
    const gone = new Set(rows(left, list).flatMap((one) => (one?.document === id ? [one.id] : [])));
    if (gone.size === 0) continue;
    left = change(left, list, (all) => all.filter((one) => one?.document !== id));
    left = change(left, "/expenses", (all) => all.filter((one) => !gone.has(one?.[name])));
  }
  left = change(left, "/documents", (all) => all.filter((one) => one?.id !== id));
  for (const [metric, value] of Object.entries(isObject(left.metrics) ? left.metrics : {}))
    if (value === id) left = set(left, `/metrics/${metric}`, undefined);
  return left;
}

/** What a file gave that is no longer in the claim. @param {Row} claim @param {string} id @returns {boolean} */
export const isIn = (claim, id) => rows(claim, "/documents").some((one) => one?.id === id);

/**
 * The invoices of other files that a text names, such as those that a credit note refers to.
 * @param {Row} claim
 * @param {any} inspection
 * @returns {{expense: Row, at: number, invoice: Row} | undefined}
 */
export function creditedExpense(claim, inspection) {
  const own = inspection?.invoice?.number;
  const named = new Set(
    (Array.isArray(inspection?.identifiers) ? inspection.identifiers : []).map((/** @type {unknown} */ one) =>
      folded(one),
    ),
  );
  const invoice = rows(claim, "/invoices").find(
    (one) =>
      isObject(one) && folded(one.number) !== "" && folded(one.number) !== folded(own) && named.has(folded(one.number)),
  );
  const at = invoice ? rows(claim, "/expenses").findIndex((one) => one?.invoice === invoice.id) : -1;
  return at < 0 ? undefined : { expense: get(claim, `/expenses/${at}`), at, invoice };
}

/** A number of an invoice as it is compared. @param {unknown} text */
const folded = (text) => (typeof text === "string" ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") : "");
