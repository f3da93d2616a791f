// @ts-check
// What a file is taken for: by the claim once it is confirmed, else by what is proposed.

import { rows as entries, get, isObject } from "../edit.js";
import { isArchive, partsOf } from "./files.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {object} Taken
 * @property {boolean} isConfirmed
 * @property {boolean} isSure   nothing speaks against what is proposed
 * @property {string | null} called   what it calls itself, where that proves no cost, such as a credit note
 * @property {boolean} isUnread   no text tells what it is: a scan or a picture
 * @property {string[]} kinds   kinds of evidence, or a metric
 * @property {string} kind   in words; "" where it is not known
 * @property {string} short   the same in fewer words
 * @property {"sure" | "likely" | "guess" | null} confidence
 * @property {string} why
 * @property {boolean} setAside
 * @property {readonly Proposal[]} own   what is proposed for it
 */

/** What files that prove no cost call themselves. */
const NO_COST = new Set([
  "credit-note",
  "pro-forma",
  "other",
  "invoice",
  "quote",
  "order",
  "reminder",
  "payment-slip",
  "deposit-invoice",
  "delivery-note",
]);

/** What else files call themselves that people know by a word. */
const CALLED = new Set([...NO_COST, "plan", "letter", "results", "listed", "contract", "logo"]);

/** @type {readonly Proposal[]} */
const NO_PROPOSALS = [];

/**
 * @param {import("./rows.js").Facts} facts @param {string} id @param {any} inspection @param {boolean} isPart
 * @param {import("./problem.js").FileProblem | null} problem
 * @returns {Taken}
 */
export function takenFor(facts, id, inspection, isPart, problem) {
  const own = facts.own.get(id) ?? NO_PROPOSALS;
  const decision = facts.decisions[id];
  const document = facts.documents.get(id);
  /** @type {Taken} */
  const taken = {
    isConfirmed: false,
    isSure: false,
    called: null,
    isUnread: false,
    kinds: [],
    kind: "",
    short: "",
    confidence: null,
    why: "",
    setAside: false,
    own,
  };
  if (document || decision?.figure || decision?.credit)
    return { ...taken, ...confirmed(facts, id, document), isConfirmed: true };
  if (decision?.leftOut) return { ...taken, kind: facts.ui.say("tray.left-out"), setAside: true };
  const aside = own.find(({ setAside }) => setAside !== null);
  if (aside && !decision?.takenBack) return { ...taken, ...leftAside(facts, aside), setAside: true };
  const proposed = asProposed(facts, own, inspection);
  if (proposed.kinds.length === 0 && !decision?.takenBack) {
    if (isArchive(inspection) && partsOf(inspection).length > 0)
      return { ...taken, ...proposed, why: facts.ui.say("tray.in-parts"), confidence: null, setAside: true };
    if (isPart && isPicture(inspection))
      return { ...taken, ...proposed, why: facts.ui.say("tray.in-mail"), confidence: null, setAside: true };
  }
  if (problem && proposed.kinds.length === 0) return { ...taken, why: facts.ui.say(`tray.problem-why.${problem.id}`) };
  return { ...taken, ...proposed };
}

/** Whether a file inside another is a picture, such as the logo below a mail. @param {any} inspection */
const isPicture = (inspection) => String(inspection?.detectedType).startsWith("image/");

/** What a file of the claim is. @param {import("./rows.js").Facts} facts @param {string} id @param {Row | undefined} document */
function confirmed({ claim, ui, decisions }, id, document) {
  const kinds = entries(document, "/evidence").filter((one) => typeof one === "string");
  const credit = decisions[id]?.credit;
  if (credit)
    return { kinds: [], kind: ui.say("tray.called.credit-note"), called: "credit-note", why: ui.say("tray.taken-off") };
  const figure = decisions[id]?.figure;
  const metric =
    figure ?? Object.entries(isObject(claim.metrics) ? claim.metrics : {}).find(([, value]) => value === id)?.[0];
  if (kinds.length === 0 && metric) return { kinds: [metric], kind: ui.words.label("metric", metric) };
  return { kinds, kind: kindInWords(ui, kinds, expenseKinds(claim, id)), short: kindInWords(ui, kinds, []) };
}

/** The kinds of the expenses that an invoice or CSR in a file proves. @param {Row} claim @param {string} id @returns {string[]} */
function expenseKinds(claim, id) {
  const costs = new Set(
    [...entries(claim, "/invoices"), ...entries(claim, "/csrs")].flatMap((one) =>
      one?.document === id ? [one.id] : [],
    ),
  );
  const expenses = entries(claim, "/expenses").filter((one) => costs.has(one?.invoice) || costs.has(one?.csr));
  return expenses.map((one) => String(one.kind ?? ""));
}

/**
 * Kinds of evidence in words; of an invoice or CSR with the kind of its expense.
 * @param {Ui} ui
 * @param {readonly string[]} kinds
 * @param {readonly string[]} expenses
 * @returns {string}
 */
export function kindInWords({ catalog, words, say }, kinds, expenses) {
  const [kind] = kinds;
  if (kind === undefined) return "";
  const isCost = catalog.evidenceKinds.find(({ id }) => id === kind)?.group === "expense";
  if (!isCost) return kinds.map((own) => words.label("evidence-kind", own)).join(", ");
  const name = say(kind === "csr" ? "tray.csr" : "tray.invoice");
  const [only, second] = new Set(expenses.filter((one) => one !== ""));
  if (second !== undefined) return say("tray.of-expenses", { name, count: expenses.length });
  return only === undefined ? name : say("tray.of-expense", { name, kind: words.label("expense-kind", only) });
}

/** Why a file is left out. @param {import("./rows.js").Facts} facts @param {Proposal} proposal */
function leftAside({ ui, nameOf }, proposal) {
  const { setAside, from, why } = proposal;
  const other = from[1]?.document;
  const name = other === undefined ? "" : nameOf(other);
  return {
    kind: ui.say(`tray.aside.${setAside}`),
    why:
      setAside === "duplicate" && name
        ? ui.say("tray.same-as", { name })
        : setAside === "other-claim"
          ? saidWhy(proposal)
          : why,
  };
}

/** @param {import("./rows.js").Facts} facts @param {readonly Proposal[]} own @param {any} inspection */
function asProposed({ ui }, own, inspection) {
  const evidence = own.find(({ path }) => /^\/documents\/\d+\/evidence$/.test(path));
  const metric = own.find(({ path }) => path.startsWith("/metrics/"));
  const main = evidence ?? metric;
  if (!main) return asCalled(ui, own, inspection);
  const kinds = evidence
    ? (Array.isArray(evidence.value) ? evidence.value : []).map(String)
    : [main.path.slice("/metrics/".length)];
  const rest = own.filter(({ path }) => path !== "/documents/-" && !path.endsWith("/shows"));
  const isSure = rest.every(({ sure }) => sure);
  const isGuess = rest.some(({ confidence }) => confidence === "guess");
  const expenses = own.flatMap(({ path, value }) =>
    path === "/expenses/-" ? [String(get(value, "/kind") ?? "")] : [],
  );
  return {
    kinds,
    kind: evidence ? kindInWords(ui, kinds, expenses) : main.label,
    short: evidence ? kindInWords(ui, kinds, []) : "",
    isSure,
    confidence: confidenceOf(isSure, isGuess),
    why: saidWhy(main) || reasonOf(ui, main, inspection),
  };
}

/** @param {boolean} isSure @param {boolean} isGuess @returns {Taken["confidence"]} */
const confidenceOf = (isSure, isGuess) => (isSure ? "sure" : isGuess ? "guess" : "likely");

/** A file that is no proof by itself, as it calls itself. @param {Ui} ui @param {readonly Proposal[]} own @param {any} inspection */
function asCalled({ say }, own, inspection) {
  const [first] = own;
  const type = first?.params.type;
  const called = type && type !== "other" ? type : (first?.params.sign ?? type);
  const isCalled = called !== undefined && CALLED.has(called);
  return {
    kinds: [],
    kind: isCalled ? say(`tray.called.${called}`) : "",
    called: isCalled && NO_COST.has(called) ? called : null,
    isUnread: !isCalled && inspection?.hasText !== true && inspection?.readable === true,
    confidence: isCalled ? confidenceOf(false, true) : null,
    why:
      (first && saidWhy(first)) ||
      (inspection && !isCalled ? say(inspection.hasText === false ? "tray.no-text" : "tray.nothing-found") : ""),
  };
}

/** Why something is proposed, where words of the file or other files say so. @param {Proposal} proposal */
const saidWhy = ({ why, from, reason }) =>
  reason !== "file" && (typeof from[0]?.words === "string" || SAYING.has(reason)) ? why : "";

/** Reasons that are none of the words of a file. */
const SAYING = new Set(["agreement", "named", "rows"]);

/** Why a file is what it seems to be, where no words of it say so. @param {Ui} ui @param {Proposal} proposal @param {any} inspection */
function reasonOf({ say }, { confidence }, inspection) {
  if (confidence === "structured") return say("tray.why.data");
  if (inspection?.takenAt) return say("tray.why.taken");
  if (inspection?.sentAt) return say("tray.why.sent");
  return say("tray.why.type");
}
