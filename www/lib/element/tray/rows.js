// @ts-check
// The rows of the tray: each file in the group that it is in, with what it is taken for, what was read, and what can be done. Pure.

import { rows as entries, isObject } from "../edit.js";
import { isolated } from "../isolated.js";
import { sizeInWords } from "../size-in-words.js";
import { documentOf, partsOf } from "./files.js";
import { fileOf, isAnswer } from "./into-claim.js";
import { problemOf } from "./problem.js";
import { lines, readIn } from "./read.js";
import { takenFor } from "./taken-for.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./files.js").TrayFile} TrayFile */
/** @typedef {import("./files.js").Decisions} Decisions */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {"needs" | "sure" | "confirmed" | "reading" | "aside"} GroupId */
/** @typedef {"confirm" | "decide" | "leave-out" | "replace" | "take-back" | "undo" | "skip" | "read"} Action */
/**
 * @typedef {object} FileRow
 * @property {string} id
 * @property {string | null} container   the file that this one is in
 * @property {string} name
 * @property {string} about   its folder, its pages or its size
 * @property {string} type   such as PDF
 * @property {File | null} picture   the file, where it is a picture that browsers show
 * @property {GroupId} group
 * @property {GroupId} place   the group that it stands in: for the moment another, where it would move under the pointer
 * @property {string[]} kinds   what it is taken for: kinds of evidence, or a metric
 * @property {string} kind   the same in words; "" where it is not known
 * @property {string} short   what a narrow row says of it
 * @property {"sure" | "likely" | "guess" | null} confidence
 * @property {string | null} called   what it calls itself, where that proves no cost, such as a credit note
 * @property {string} why
 * @property {import("./read.js").Read} read   what was read
 * @property {import("./problem.js").FileProblem | null} problem
 * @property {number | null} percent   how much of it was read, while it is
 * @property {Action} action
 */
/** @typedef {{id: GroupId, rows: FileRow[]}} Group */
/**
 * @typedef {object} Given   what rows are made from
 * @property {readonly TrayFile[]} files
 * @property {Decisions} decisions
 * @property {readonly Proposal[]} proposals
 * @property {Row} claim
 * @property {Ui} ui
 * @property {ReadonlySet<string>} [unsorted]   the files that were read and are not sorted yet
 * @property {ReadonlyMap<string, GroupId>} [held]   groups that rows stay in although they belong to another, so that none moves
 *   under the pointer
 */

/** The groups in their order. @type {readonly GroupId[]} */
const GROUPS = ["needs", "sure", "confirmed", "reading", "aside"];

/** Groups in which a row stays for the moment when more is known of it. @type {ReadonlySet<GroupId>} */
const HELD = new Set(["needs", "sure", "reading"]);

/** Kinds of files that browsers show as pictures. */
export const PICTURES = /\.(?:avif|bmp|gif|jpe?g|png|webp)$/i;

/** Of larger pictures none is shown: the browser would hold all of it. */
const MOST_PICTURE = 2 ** 26;

/** @param {Given} given @returns {Group[]} those that are not empty */
export function groupsOf(given) {
  const facts = factsOf(given);
  /** @type {Map<GroupId, FileRow[]>} */
  const groups = new Map(GROUPS.map((id) => [id, []]));
  for (const row of ofEach(facts, rowOf)) groups.get(row.place)?.push(row);
  for (const id of /** @type {const} */ (["sure", "confirmed"])) groups.get(id)?.sort(byKind(facts));
  return GROUPS.flatMap((id) => {
    const rows = groups.get(id) ?? [];
    return rows.length > 0 ? [{ id, rows }] : [];
  });
}

/**
 * @typedef {Given & {
 *   own: Map<string, Proposal[]>, answers: Map<string, unknown>, documents: Map<string, Row>, root: string,
 *   order: Map<string, number>, nameOf: (id: string) => string,
 * }} Facts
 */

/** What rows need to know of all files together. @param {Given} given @returns {Facts} */
export function factsOf(given) {
  /** @type {Map<string, Proposal[]>} */
  const own = new Map();
  /** @type {Map<string, unknown>} */
  const answers = new Map();
  for (const proposal of given.proposals) {
    const { path, value } = proposal;
    if (isAnswer(proposal)) {
      if (!answers.has(path)) answers.set(path, value);
      continue;
    }
    if (proposal.from.length === 0) continue;
    const id = fileOf(proposal);
    const known = own.get(id);
    if (known) known.push(proposal);
    else own.set(id, [proposal]);
  }
  const documents = new Map(
    entries(given.claim, "/documents").flatMap((one) =>
      isObject(one) && typeof one.id === "string" ? [/** @type {const} */ ([one.id, one])] : [],
    ),
  );
  const names = new Map(given.files.map(({ id, name }) => [id, name]));
  const nameOf = (/** @type {string} */ id) => names.get(id) ?? String(documentOf(given.files, id)?.fileName ?? "");
  const order = new Map(given.ui.catalog.evidenceKinds.map(({ id }, n) => [id, n]));
  return { ...given, own, answers, documents, root: rootOf(given.files), order, nameOf };
}

/** The folder that all files are in, which is not told of each. @param {readonly TrayFile[]} files */
export function rootOf(files) {
  const [first] = new Set(files.map(({ folder }) => folder.split("/")[0] ?? ""));
  return first && files.every(({ folder }) => folder === first || folder.startsWith(`${first}/`)) ? first : "";
}

/**
 * What is made of every file, of those inside others, and of the files of the claim that came another way.
 * @template Made
 * @param {Facts} facts @param {(facts: Facts, file: TrayFile, id: string, container: string | null, inspection: any) => Made} make
 * @returns {Made[]}
 */
export function ofEach(facts, make) {
  const known = new Set();
  /** @type {Made[]} */
  const all = [];
  const add = (
    /** @type {TrayFile} */ file,
    id = file.id,
    container = /** @type {string | null} */ (null),
    found = file.seen.inspection,
  ) => {
    known.add(id);
    all.push(make(facts, file, id, container, found));
    for (const part of partsOf(found)) add(file, `${id}/${part.path}`, id, part);
  };
  for (const file of facts.files) add(file);
  for (const [id, document] of facts.documents)
    if (typeof document.fileName === "string" && !known.has(id)) add(strangerOf(id, document));
  return all;
}

/** @param {string} id @param {Row} document @returns {TrayFile} */
const strangerOf = (id, document) => ({
  id,
  name: document.fileName,
  folder: "",
  size: typeof document.sizeBytes === "number" ? document.sizeBytes : 0,
  state: "read",
  read: null,
  seen: {},
});

/**
 * What a file is taken for, and the group that it is in.
 * @param {Facts} facts
 * @param {TrayFile} file
 * @param {string} id
 * @param {string | null} container
 * @param {any} inspection
 */
export function standing(facts, file, id, container, inspection) {
  const name = container === null ? file.name : String(inspection?.fileName ?? inspection?.path ?? "");
  const problem = problemOf(facts.ui, file, inspection, container !== null);
  const taken = takenFor(facts, id, inspection, container !== null, problem);
  const isUnsorted = facts.unsorted?.has(file.id) === true;
  return { name, problem, taken, isUnsorted, ...placed(file, facts.decisions[id], taken, problem, isUnsorted) };
}

/**
 * @param {Facts} facts
 * @param {TrayFile} file
 * @param {string} id
 * @param {string | null} container
 * @param {any} inspection
 * @returns {FileRow}
 */
function rowOf(facts, file, id, container, inspection) {
  const { name, problem, taken, isUnsorted, group, action } = standing(facts, file, id, container, inspection);
  const held = facts.held?.get(id);
  // What somebody decided moves at once.
  const stays = held && HELD.has(held) && !taken.isConfirmed && !facts.decisions[id];
  return {
    id,
    container,
    name,
    about: aboutFile(facts, file, container, inspection),
    type: typeOf(name),
    picture:
      container === null && PICTURES.test(name) && !problem && file.size <= MOST_PICTURE
        ? (file.seen.file ?? null)
        : null,
    group,
    place: stays ? held : group,
    kinds: taken.kinds,
    kind: taken.kind,
    short: [taken.short || taken.kind, container !== null && isolated(facts.nameOf(container))]
      .filter(Boolean)
      .join(", "),
    confidence: taken.confidence,
    called: taken.called,
    why: taken.why,
    read: readOf(facts, id, inspection, taken, problem),
    problem,
    percent: group === "reading" ? percentOf(file, isUnsorted) : null,
    action,
  };
}

/** How much of a file was read, while it is or is being sorted. @param {TrayFile} file @param {boolean} isUnsorted */
function percentOf({ state, read }, isUnsorted) {
  if (isUnsorted) return 100;
  return state === "reading" && read ? Math.floor((100 * read.done) / Math.max(read.size, 1)) : null;
}

/**
 * @param {Facts} facts
 * @param {string} id
 * @param {any} inspection
 * @param {import("./taken-for.js").Taken} taken
 * @param {import("./problem.js").FileProblem | null} problem
 */
function readOf(facts, id, inspection, taken, problem) {
  if (!problem) return readIn(facts, id, inspection, taken.own);
  // Whether what is left out can be read does not matter.
  return taken.setAside ? lines("") : lines(problem.what, problem.help);
}

/** @param {string} name */
function typeOf(name) {
  const [, extension = ""] = /\.([\p{L}\p{N}]{1,8})$/u.exec(name) ?? [];
  return extension.slice(0, 4).toUpperCase() || "…";
}

/**
 * The folder, and the pages or the size.
 * @param {Facts} facts
 * @param {TrayFile} file
 * @param {string | null} container
 * @param {any} inspection
 */
function aboutFile({ ui, root, nameOf }, file, container, inspection) {
  const { folder, size } = file;
  const within = isolated(container === null ? folder.slice(root.length).replace(/^\//, "") : nameOf(container));
  return [within, ...extentOf(ui, inspection, container === null ? size : inspection?.sizeBytes)]
    .filter(Boolean)
    .join(", ");
}

/** @param {Ui} ui @param {any} inspection @param {unknown} size @returns {string[]} */
function extentOf(ui, inspection, size) {
  const counted = (/** @type {string} */ name, /** @type {unknown} */ count) =>
    typeof count === "number" && count > 0 ? [ui.say(`found.${name}`, { count })] : [];
  const counts = [
    ...counted("pages", inspection?.pages),
    ...counted("sheets", inspection?.sheets),
    ...counted("rows", inspection?.rows),
  ];
  if (counts.length > 0) return counts;
  return typeof size === "number" ? [sizeInWords(ui, size)] : [];
}

/**
 * The group of a row, and what can be done there.
 * @param {TrayFile} file @param {import("./files.js").Decision | undefined} decision
 * @param {import("./taken-for.js").Taken} taken @param {import("./problem.js").FileProblem | null} problem @param {boolean} isUnsorted
 * @returns {{group: GroupId, action: Action}}
 */
function placed(file, decision, taken, problem, isUnsorted) {
  if (taken.isConfirmed) return { group: "confirmed", action: "undo" };
  if (decision?.leftOut) return { group: "aside", action: "take-back" };
  if (file.state === "waiting" || file.state === "reading" || isUnsorted) return { group: "reading", action: "skip" };
  if (file.state === "stopped") return { group: "reading", action: "read" };
  if (taken.setAside) return { group: "aside", action: "take-back" };
  // What its name says of a file that was not read can be confirmed.
  if (problem && !(problem.action === "decide" && taken.kinds.length > 0))
    return { group: "needs", action: problem.action };
  if (taken.isSure) return { group: "sure", action: "confirm" };
  if (taken.kinds.length > 0) return { group: "needs", action: "confirm" };
  return { group: "needs", action: taken.called !== null || taken.isUnread ? "decide" : "leave-out" };
}

/** Kinds as the catalogue lists them, what gives a figure last. @param {Facts} facts @returns {(one: FileRow, other: FileRow) => number} */
function byKind({ order }) {
  const place = (/** @type {FileRow} */ { kinds: [kind = ""] }) => order.get(kind) ?? order.size;
  return (one, other) => place(one) - place(other);
}
