// @ts-check
// What people do with the files in the tray.

import { rows, set } from "../edit.js";
import { foundInInvoice } from "../edited-claim.js";
import { seenOf } from "../inspections.js";
import { decided, hasFiles, partAt } from "../tray/files.js";
import {
  accepted,
  creditedExpense,
  fileOf,
  isAnswer,
  less,
  proposalsFor,
  withCost,
  withDocument,
  withEvidence,
  withoutFile,
} from "../tray/into-claim.js";
import { proposerOf } from "./proposer.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./editor.js").Editor} Editor */
/** @typedef {import("../../index.js").Proposal} Proposal */
/** @typedef {import("../tray/files.js").Decisions} Decisions */

// ---- Giving files ----

/** @param {Editor} editor @param {import("./intake.js").Taken} taken */
export function addFiles(editor, { given, more }) {
  const { tray, draft } = editor;
  const count = tray.add(given, draft.claim);
  if (count === 0 && given.length > 0) editor.setNote(["files-there", { count: given.length }]);
  else if (more) editor.setNote(["files-more", { count: given.length }]);
  if (count === 0) return;
  const isFirst = !hasFiles(tray.files.slice(0, -count), draft.claim);
  draft.begun = true;
  editor.showStep("files");
  editor.refresh();
  // What had the focus is gone with the place where files are dropped.
  if (isFirst) editor.screen.titleOf("files")?.focus({ preventScroll: true });
  editor.announcer.announce(editor.say("tray.reading-files", { count }));
}

/** Another file in place of one. @param {Editor} editor @param {string} id @param {File} file */
export function replaceFile(editor, id, file) {
  const { tray, draft } = editor;
  const { decisions } = draft;
  tray.change(id, { name: file.name, size: file.size, state: "waiting", read: null, seen: { file } });
  draft.take(withoutFile(draft.claim, id), decided(decisions, id, undefined));
  editor.changed();
}

/** Reads these files, or no longer. @param {Editor} editor @param {readonly string[]} ids @param {boolean} on */
export function read(editor, ids, on) {
  for (const id of ids) editor.tray.change(id, { state: on ? "waiting" : "stopped", read: null });
  editor.refresh();
}

/** The files that are being read, or that are not. @param {Editor} editor @param {"waiting" | "stopped"} state */
export const filesIn = ({ tray }, state) =>
  tray.files
    .filter((file) => file.state === state || (state === "waiting" && file.state === "reading"))
    .map(({ id }) => id);

// ---- Confirming ----

/** @param {Editor} editor @param {Row} claim @param {readonly Proposal[]} proposals */
const accept = (editor, claim, proposals) =>
  accepted(claim, proposerOf(editor.rules.loaded).accept(claim, proposals), editor.tray.files);

/**
 * Confirms what files are taken for.
 * @param {Editor} editor @param {readonly string[]} ids @param {{answers?: boolean, say?: import("./tray.js").Done["say"]}} [how]
 *   `answers`: whether the answers are taken too on which files agree
 */
export function confirm(editor, ids, { answers = false, say } = {}) {
  const { draft, tray } = editor;
  const { files, proposals } = tray;
  const own = ids.flatMap((id) => proposalsFor(proposals, id));
  const agreed = answers ? proposals.filter((one) => one.sure && isAnswer(one)) : [];
  let claim = agreed.length > 0 ? draft.stated : draft.claim;
  for (const id of ids) if (draft.decisions[id]?.takenBack) claim = withDocument(claim, files, id);
  claim = accept(editor, claim, [...own, ...agreed]);
  // What the form filled in by itself stays where files do not say it.
  for (const [name, value] of Object.entries(draft.preset))
    if (claim[name] === undefined) claim = set(claim, `/${name}`, value);
  done(editor, claim, withFigures(draft.decisions, claim, ids, own), say);
}

/** Notes which files gave a figure: the claim does not tell. @param {Decisions} decisions @param {Row} claim @param {readonly string[]} ids @param {readonly Proposal[]} proposals */
function withFigures(decisions, claim, ids, proposals) {
  const documents = new Set(rows(claim, "/documents").map((one) => one?.id));
  let all = decisions;
  for (const id of ids) {
    const figure = proposals.find((one) => fileOf(one) === id && one.path.startsWith("/metrics/"));
    if (documents.has(id) || !figure) continue;
    all = decided(all, id, { ...all[id], figure: figure.path.slice("/metrics/".length) });
  }
  return all;
}

/**
 * Shows the claim after a decision, and says what was done.
 * @param {Editor} editor @param {Row} claim @param {Decisions} decisions @param {import("./tray.js").Done["say"]} [say] @param {() => void} [after]
 */
function done(editor, claim, decisions, say, after) {
  const { draft, tray } = editor;
  const known = new Set(rows(draft.claim, "/documents").map((one) => one?.id));
  draft.take(claim, decisions);
  if (say) {
    draft.record();
    tray.done = { say, at: draft.states };
    const words = editor.say(`tray.${say[0]}`, say[1]);
    editor.announcer.announceFirst(`${words} ${editor.say("tray.can-undo")}`);
  }
  editor.changed(after);
  for (const document of rows(draft.claim, "/documents"))
    if (!known.has(document?.id) && seenOf(document)?.inspection) editor.fireDocument(document);
}

/** The file is another kind of proof than it was taken for; "" where it is none. @param {Editor} editor @param {string} id @param {string} kind */
export function choose(editor, id, kind) {
  if (kind === "") return leaveOut(editor, id);
  const { draft, tray } = editor;
  const { files } = tray;
  const decisions = decided(draft.decisions, id, undefined);
  const isSummary = editor.catalog().metrics.some((one) => one.id === kind);
  const known = rows(draft.claim, "/documents").find((one) => one?.id === id);
  let claim = withDocument(withoutFile(draft.claim, id), files, id, known && set(known, "/evidence", undefined));
  claim = isSummary ? set(claim, `/metrics/${kind}`, id) : withEvidence(claim, id, [kind]);
  const isCost = editor.catalog().evidenceKinds.some((one) => one.id === kind && one.group === "expense");
  if (isCost) claim = withItsCost(editor, claim, id, kind);
  done(editor, claim, decisions);
  if (isCost) {
    tray.fold(id, true);
    editor.draw();
  }
}

/** The claim with the invoice or CSR that a file is, as it is read, and its expense. @param {Editor} editor @param {Row} claim @param {string} id @param {string} kind */
function withItsCost(editor, claim, id, kind) {
  const list = kind === "csr" ? "/csrs" : "/invoices";
  const proposals = editor.propose(claim).filter((one) => fileOf(one) === id);
  if (proposals.some(({ path }) => path === `${list}/-`)) return accept(editor, claim, proposalsFor(proposals, id));
  const inspection = inspectionOf(editor, id);
  const issuer = kind === "microsoft-invoice-original" ? "microsoft" : "third-party";
  const values = list === "/csrs" ? {} : { ...Object.fromEntries(foundInInvoice(inspection, claim.currency)), issuer };
  return withCost(claim, id, list, values);
}

/** What was found in a file, or in one inside it. @param {Editor} editor @param {string} id */
function inspectionOf({ tray }, id) {
  const file = tray.files.find((own) => id === own.id || id.startsWith(`${own.id}/`));
  const inspection = file?.seen.inspection;
  return file && file.id !== id ? partAt(inspection, id.slice(file.id.length + 1)) : inspection;
}

/** The file is no part of the claim. @param {Editor} editor @param {string} id */
export function leaveOut(editor, id) {
  const { draft } = editor;
  done(editor, withoutFile(draft.claim, id), decided(draft.decisions, id, { leftOut: true }));
}

/** The file is part of the claim although it was left out. @param {Editor} editor @param {string} id */
export function takeBack(editor, id) {
  const { draft } = editor;
  const decision = draft.decisions[id]?.leftOut ? undefined : /** @type {const} */ ({ takenBack: true });
  done(editor, draft.claim, decided(draft.decisions, id, decision));
}

/** What a file gave is taken out of the claim. @param {Editor} editor @param {string} id */
export function unconfirm(editor, id) {
  const { draft } = editor;
  const { figure, credit, ...rest } = draft.decisions[id] ?? {};
  let claim = withoutFile(draft.claim, id);
  if (figure) claim = set(claim, `/metrics/${figure}`, undefined);
  if (credit) {
    const at = rows(claim, "/expenses").findIndex((one) => one?.id === credit.expense);
    if (at >= 0 && rows(claim, "/expenses")[at].amount === credit.after)
      claim = set(claim, `/expenses/${at}/amount`, credit.before);
  }
  done(editor, claim, decided(draft.decisions, id, rest));
}

/** Takes a credit note off the expense of its invoice. @param {Editor} editor @param {string} id */
export function takeOff(editor, id) {
  const { draft } = editor;
  const inspection = inspectionOf(editor, id);
  const found = creditedExpense(draft.claim, inspection);
  const after = found && less(found.expense.amount, String(inspection?.invoice?.total ?? "").replace(/^-/, ""));
  if (!found || after === undefined) return;
  const credit = { expense: found.expense.id, before: found.expense.amount, after };
  done(
    editor,
    set(draft.claim, `/expenses/${found.at}/amount`, after),
    decided(draft.decisions, id, { ...draft.decisions[id], credit }),
  );
}

/** The file alone becomes a document, without an expense. @param {Editor} editor @param {string} id */
export function keepOnly(editor, id) {
  const { draft, tray } = editor;
  const own = proposalsFor(tray.proposals, id, ({ path }) => path.startsWith("/documents/"));
  done(editor, accept(editor, withDocument(draft.claim, tray.files, id), own), draft.decisions);
}

/** Adds an invoice as an expense of another kind or amount than was proposed. @param {Editor} editor @param {string} id @param {{kind: string, amount: string}} own */
export function addExpense(editor, id, { kind, amount }) {
  const { draft, tray } = editor;
  const proposals = proposalsFor(tray.proposals, id).map((one) =>
    one.path === "/expenses/-" ? { ...one, value: { .../** @type {Row} */ (one.value), kind, amount } } : one,
  );
  const base = draft.decisions[id]?.takenBack ? withDocument(draft.claim, tray.files, id) : draft.claim;
  done(editor, accept(editor, base, proposals), draft.decisions);
}
