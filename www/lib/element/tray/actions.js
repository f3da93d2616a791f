// @ts-check
// What people do with the files in the tray.

import { hasFiles } from "../drop-zone/shown.js";
import { rows, set } from "../edit.js";
import { foundInInvoice } from "../edited-claim.js";
import { less } from "../exact.js";
import { seenOf } from "../inspections.js";
import { sharesOf } from "./details.js";
import { decided, inspectionIn } from "./files.js";
import {
  accepted,
  creditedExpense,
  fileOf,
  isAnswer,
  proposalsFor,
  withCost,
  withDocument,
  withEvidence,
  withoutFile,
  withShares,
} from "./into-claim.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./tray-state.js").TrayState} Tray */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {import("./files.js").Decisions} Decisions */

// ---- Giving files ----

/** @param {Tray} tray @param {import("./intake.js").Taken} taken */
export function addFiles(tray, { given, more }) {
  const { editor } = tray;
  const { draft } = editor;
  const count = tray.add(given, draft.claim);
  if (count === 0 && given.length > 0) editor.setNote(["files-there", { count: given.length }]);
  else if (more) editor.setNote(["files-more", { count: given.length }]);
  if (count === 0) return;
  const isFirst = !hasFiles(tray.files.slice(0, -count), draft.claim);
  editor.showStep("files");
  editor.refresh();
  // What had the focus is gone with the place where files are dropped.
  if (isFirst) editor.screen.titleOf("files")?.focus({ preventScroll: true });
  editor.announcer.announce(tray.say("reading-files", { count }));
}

/** Another file in place of one. @param {Tray} tray @param {string} id @param {File} file */
export function replaceFile(tray, id, file) {
  const { editor } = tray;
  const { draft } = editor;
  const { decisions } = draft;
  tray.change(id, { name: file.name, size: file.size, state: "waiting", read: null, seen: { file } });
  draft.take(withoutFile(draft.claim, id), decided(decisions, id, undefined));
  editor.changed();
}

/** Reads these files, or no longer. @param {Tray} tray @param {readonly string[]} ids @param {boolean} on */
export function read(tray, ids, on) {
  tray.read(new Set(ids), on);
  tray.editor.refresh();
}

/** The files that are being read, or that are not. @param {Tray} tray @param {"waiting" | "stopped"} state */
export const filesIn = ({ files }, state) =>
  files.filter((file) => file.state === state || (state === "waiting" && file.state === "reading")).map(({ id }) => id);

// ---- Confirming ----

/** @param {Tray} tray @param {Row} claim @param {readonly Proposal[]} proposals */
export const accept = ({ editor, files }, claim, proposals) =>
  proposals.length > 0 ? accepted(claim, editor.rules.loaded.accept(claim, proposals), files) : claim;

/**
 * Confirms what files are taken for.
 * @param {Tray} tray @param {readonly string[]} ids @param {{answers?: boolean, say?: import("../drop-zone/shown.js").Said}} [how]
 *   `answers`: whether the answers are taken too on which files agree
 */
export function confirm(tray, ids, { answers = false, say } = {}) {
  const { editor } = tray;
  const { draft } = editor;
  const { files, proposals } = tray;
  const own = ids.flatMap((id) => proposalsFor(proposals, id));
  const agreed = answers ? proposals.filter((one) => one.sure && isAnswer(one)) : [];
  let claim = agreed.length > 0 ? draft.stated : draft.claim;
  for (const id of ids) if (draft.decisions[id]?.takenBack) claim = withDocument(claim, files, id);
  claim = accept(tray, claim, [...own, ...agreed]);
  // What the form filled in by itself stays where files do not say it.
  for (const [name, value] of Object.entries(draft.preset))
    if (claim[name] === undefined) claim = set(claim, `/${name}`, value);
  done(tray, claim, withFigures(draft.decisions, claim, ids, own), say);
}

/**
 * Notes which files gave a figure: the claim does not tell.
 * @param {Decisions} decisions
 * @param {Row} claim
 * @param {readonly string[]} ids
 * @param {readonly Proposal[]} proposals
 */
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
 * @param {Tray} tray @param {Row} claim @param {Decisions} decisions @param {import("../drop-zone/shown.js").Said} [say]
 * @param {() => void} [after]
 */
export function done(tray, claim, decisions, say, after) {
  const { editor } = tray;
  const { draft } = editor;
  const known = new Set(rows(draft.claim, "/documents").map((one) => one?.id));
  draft.take(claim, decisions);
  if (say) {
    draft.record();
    tray.done = { say, at: draft.states };
    editor.announcer.announceFirst(`${tray.say(say[0], say[1])} ${tray.say("can-undo")}`);
  }
  editor.changed(after);
  for (const document of rows(draft.claim, "/documents"))
    if (!known.has(document?.id) && seenOf(document)?.inspection) editor.fireDocument(document);
}

/**
 * The file is another kind of proof than it was taken for; "" where it is none.
 * @param {Tray} tray
 * @param {string} id
 * @param {string} kind
 */
export function choose(tray, id, kind) {
  if (kind === "") return leaveOut(tray, id);
  const { editor } = tray;
  const { draft } = editor;
  const { files } = tray;
  const decisions = decided(draft.decisions, id, undefined);
  const isSummary = editor.catalog().metrics.some((one) => one.id === kind);
  const known = rows(draft.claim, "/documents").find((one) => one?.id === id);
  let claim = withDocument(withoutFile(draft.claim, id), files, id, known && set(known, "/evidence", undefined));
  claim = isSummary ? set(claim, `/metrics/${kind}`, id) : withEvidence(claim, id, [kind]);
  const isCost = editor.catalog().evidenceKinds.some((one) => one.id === kind && one.group === "expense");
  if (isCost) claim = withItsCost(tray, claim, id, kind);
  done(tray, claim, decisions);
  if (isCost) {
    tray.fold(id, true);
    editor.draw();
  }
}

/**
 * The claim with the invoice or CSR that a file is, as it is read, and its expense.
 * @param {Tray} tray
 * @param {Row} claim
 * @param {string} id
 * @param {string} kind
 */
function withItsCost(tray, claim, id, kind) {
  const list = kind === "csr" ? "/csrs" : "/invoices";
  const proposals = tray.proposedFor(claim, id).filter((one) => fileOf(one) === id);
  if (proposals.some(({ path }) => path === `${list}/-`)) return accept(tray, claim, proposalsFor(proposals, id));
  const inspection = inspectionIn(tray.files, id);
  const issuer = kind === "microsoft-invoice-original" ? "microsoft" : "third-party";
  const values = list === "/csrs" ? {} : { ...Object.fromEntries(foundInInvoice(inspection, claim.currency)), issuer };
  return withCost(claim, id, list, values);
}

/** The file is no part of the claim. @param {Tray} tray @param {string} id */
export function leaveOut(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  done(tray, withoutFile(draft.claim, id), decided(draft.decisions, id, { leftOut: true }));
}

/** The file is part of the claim although it was left out. @param {Tray} tray @param {string} id */
export function takeBack(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  const decision = draft.decisions[id]?.leftOut ? undefined : /** @type {const} */ ({ takenBack: true });
  done(tray, draft.claim, decided(draft.decisions, id, decision));
}

/** What a file gave is taken out of the claim. @param {Tray} tray @param {string} id */
export function unconfirm(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  const { figure, credit, ...rest } = draft.decisions[id] ?? {};
  let claim = withoutFile(draft.claim, id);
  if (figure) claim = set(claim, `/metrics/${figure}`, undefined);
  if (credit) {
    const at = rows(claim, "/expenses").findIndex((one) => one?.id === credit.expense);
    if (at >= 0 && rows(claim, "/expenses")[at].amount === credit.after)
      claim = set(claim, `/expenses/${at}/amount`, credit.before);
  }
  done(tray, claim, decided(draft.decisions, id, rest));
}

/** Takes a credit note off the expense of its invoice. @param {Tray} tray @param {string} id */
export function takeOff(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  const inspection = inspectionIn(tray.files, id);
  const found = creditedExpense(draft.claim, inspection);
  const after = found && less(found.expense.amount, String(inspection?.invoice?.total ?? "").replace(/^-/, ""));
  if (!found || after === undefined) return;
  const credit = { expense: found.expense.id, before: found.expense.amount, after };
  done(
    tray,
    set(draft.claim, `/expenses/${found.at}/amount`, after),
    decided(draft.decisions, id, { ...draft.decisions[id], credit }),
  );
}

/** An expense for each person of the claim in place of the one of an invoice. @param {Tray} tray @param {string} id */
export function share(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  const shares = sharesOf(draft.claim, id, editor.screen.ui?.decimals(draft.claim.currency) ?? 2);
  if (!shares) return;
  const after = () => editor.screen.toPart(`files~shares~${id}`, "button");
  done(tray, withShares(draft.claim, shares.at, shares.amounts), draft.decisions, undefined, after);
}

/** The file alone becomes a document, without an expense. @param {Tray} tray @param {string} id */
export function keepOnly(tray, id) {
  const { editor } = tray;
  const { draft } = editor;
  const own = proposalsFor(tray.proposals, id, ({ path }) => path.startsWith("/documents/"));
  done(tray, accept(tray, withDocument(draft.claim, tray.files, id), own), draft.decisions);
}

/**
 * Adds an invoice as an expense of another kind or amount than was proposed.
 * @param {Tray} tray
 * @param {string} id
 * @param {{kind: string, amount: string}} own
 */
export function addExpense(tray, id, { kind, amount }) {
  const { editor } = tray;
  const { draft } = editor;
  const proposals = proposalsFor(tray.proposals, id).map((one) =>
    one.path === "/expenses/-" ? { ...one, value: { .../** @type {Row} */ (one.value), kind, amount } } : one,
  );
  const base = draft.decisions[id]?.takenBack ? withDocument(draft.claim, tray.files, id) : draft.claim;
  done(tray, accept(tray, base, proposals), draft.decisions);
}

// ---- Buttons ----

/** What buttons do, by the name in `data-do`. @type {{[name: string]: (tray: Tray, button: HTMLElement) => void}} */
export const ACTIONS = {
  "confirm-sure": (tray, button) => {
    const [ids, said] = [fileIdsOf(button), JSON.parse(button.getAttribute("data-said") ?? "")];
    tray.whenProposed(() => {
      confirm(tray, ids, { answers: true, say: said });
      tray.editor.screen.find("[data-do=step-back]")?.focus();
    });
  },
  "confirm-several": (tray, button) => {
    const ids = fileIdsOf(button);
    tray.whenProposed(() => {
      confirm(tray, ids, { say: ["confirmed-several", { count: ids.length }] });
      tray.editor.screen.find("[data-do=step-back]")?.focus();
    });
  },
  "confirm-file": (tray, button) => tray.whenProposed(() => ofFile(tray, button, (id) => confirm(tray, [id]))),
  "unconfirm-file": (tray, button) => ofFile(tray, button, (id) => unconfirm(tray, id)),
  "leave-out-file": (tray, button) => ofFile(tray, button, (id) => leaveOut(tray, id)),
  "take-back-file": (tray, button) => ofFile(tray, button, (id) => takeBack(tray, id)),
  "share-file": (tray, button) => share(tray, fileIdOf(button)),
  "take-off-file": (tray, button) => ofFile(tray, button, (id) => takeOff(tray, id)),
  "keep-file": (tray, button) => tray.whenProposed(() => ofFile(tray, button, (id) => keepOnly(tray, id))),
  "skip-file": (tray, button) => ofFile(tray, button, (id) => read(tray, [id], false)),
  "read-file": (tray, button) => ofFile(tray, button, (id) => read(tray, [id], true)),
  "stop-reading": (tray) => {
    read(tray, filesIn(tray, "waiting"), false);
    tray.editor.screen.find("[data-do=read-all]")?.focus();
  },
  "read-all": (tray) => {
    read(tray, filesIn(tray, "stopped"), true);
    tray.editor.screen.find("[data-do=stop-reading]")?.focus();
  },
  "decide-file": (tray, button) => {
    const id = fileIdOf(button);
    if (!tray.open.has(id)) tray.fold(id);
    const { editor } = tray;
    editor.showStep("files");
    const name = editor.screen.find(`.file-name[data-file-id="${CSS.escape(id)}"]`) ?? editor.screen.titleOf("files");
    editor.screen.show(name, "center");
  },
  "fold-file": (tray, button) => {
    tray.fold(fileIdOf(button));
    tray.editor.draw();
  },
};

/** @param {Element} button */
const fileIdsOf = (button) => (button.getAttribute("data-ids") ?? "").split("\n").filter(Boolean);

/** @param {Element} button */
const fileIdOf = (button) => button.getAttribute("data-file-id") ?? "";

/**
 * Does something with a file. Where its row moves to another group, the focus goes to the row that was next.
 * @param {Tray} tray @param {HTMLElement} button @param {(id: string) => void} act
 */
function ofFile(tray, button, act) {
  const row = button.closest(".file-row, .left-file");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const what = button.getAttribute("data-do");
  act(fileIdOf(button));
  if (button.isConnected && button.getAttribute("data-do") === what) return;
  /** @type {HTMLElement | null | undefined} */
  const same = next?.isConnected ? next.querySelector(`[data-do="${what}"], .file-name`) : undefined;
  tray.editor.screen.focus(same ?? tray.editor.screen.titleOf(tray.editor.steps.now));
}
