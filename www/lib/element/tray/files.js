// @ts-check
// The files in the tray and what people decided about them: values that are never changed, so that each state can be kept.

import { isObject, rows } from "../edit.js";
import { seenOf } from "../inspections.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./intake.js").Given} Given */
/** @typedef {import("../inspections.js").Seen} Seen */
/**
 * @typedef {"waiting" | "reading" | "read" | "stopped" | "failed"} State   `stopped`: it was not read since somebody stopped
 *   that; `failed`: it was gone, or the inspection did not run
 */
/**
 * @typedef {object} TrayFile
 * @property {string} id   the one that its document has in the claim, or will have
 * @property {string} name
 * @property {string} folder   the folders that it was in; "" where it was in none
 * @property {number} size
 * @property {State} state
 * @property {{done: number, size: number} | null} read   how much of it was read, while it is
 * @property {Seen} seen   the file itself, and what was found in it
 */
/**
 * @typedef {object} Decision   what somebody decided about a file, or a file inside one
 * @property {true} [leftOut]
 * @property {true} [takenBack]   although it was set aside
 * @property {string} [figure]   the metric that it gave, which is a number: no document of the claim tells of that
 * @property {Credit} [credit]   the credit note was taken off an expense
 */
/** @typedef {{expense: string, before: unknown, after: string}} Credit   the expense by its id, and its amount before and after */
/** @typedef {Readonly<{[id: string]: Decision}>} Decisions */

/**
 * The files with further ones: those that are there already are left out. A document of the claim whose file is not here gets it:
 * the one that the page names, else the one with its name and size. A file that documents of the claim are inside of gets the id that
 * the page names.
 *
 * @param {readonly TrayFile[]} files @param {readonly Given[]} given @param {Row} claim
 * @returns {TrayFile[]}
 */
export function added(files, given, claim) {
  const documents = rows(claim, "/documents").filter(isObject);
  const known = new Set(files.map(sameness));
  const taken = new Set([...documents.map(({ id }) => id), ...files.map(({ id }) => id)]);
  const absent = documents.filter(
    (one) => one.fileName && !seenOf(one)?.file && !files.some(({ id }) => id === one.id),
  );
  const named = new Set(given.map(({ document }) => document));
  let last = files.length;
  const freshId = () => {
    do last += 1;
    while (taken.has(`f${last}`) || named.has(`f${last}`));
    return `f${last}`;
  };
  /** @type {TrayFile[]} */
  const all = [...files];
  for (const { name, folder, file, document: wanted } of given) {
    const size = file?.size ?? 0;
    const seen = file ? { file } : {};
    const own = { name, folder, size, state: /** @type {State} */ (file ? "waiting" : "failed"), read: null, seen };
    const isNamed = absent.some(({ id }) => id === wanted);
    const isAround = !taken.has(wanted) && documents.some(({ id }) => String(id).startsWith(`${wanted}/`));
    if (!isNamed && !isAround && known.has(sameness({ ...own, id: "" }))) continue;
    known.add(sameness({ ...own, id: "" }));
    const at = absent.findIndex((one) =>
      isNamed ? one.id === wanted : !named.has(one.id) && hasNameAndSize(one, name, size),
    );
    const [document] = at < 0 ? [] : absent.splice(at, 1);
    all.push({ id: document?.id ?? (isAround ? String(wanted) : freshId()), ...own });
  }
  return all;
}

/** @param {Row} document @param {string} name @param {number} size */
const hasNameAndSize = ({ fileName, sizeBytes }, name, size) =>
  String(fileName).normalize("NFC") === name.normalize("NFC") && sizeBytes === size;

/**
 * The files once the hash of one is known: it is the file of the document with that hash whose file is not here, and not that of the
 * document with its name and size where the hash of that is another.
 * @param {readonly TrayFile[]} files @param {TrayFile} file   one of them, which was read @param {Row} claim
 * @returns {readonly TrayFile[]}
 */
export function recognized(files, file, claim) {
  const hash = file.seen.inspection?.sha256;
  const documents = rows(claim, "/documents").filter(isObject);
  const own = documents.find(({ id }) => id === file.id);
  const isAnother = own && typeof own.sha256 === "string" && own.sha256 !== hash;
  if (typeof hash !== "string" || seenOf(own)?.file || (own && !isAnother)) return files;
  const same = documents.find((one) => one.sha256 === hash && one.fileName && !seenOf(one)?.file);
  const taken = new Set([...documents.map(({ id }) => id), ...files.map(({ id }) => id)]);
  const freshId = () => {
    let last = files.length;
    do last += 1;
    while (taken.has(`f${last}`));
    return `f${last}`;
  };
  const id = same?.id ?? (isAnother ? freshId() : file.id);
  if (id === file.id) return files;
  const other = files.find((one) => one.id === id);
  if (other?.seen.inspection?.sha256 === hash) return files;
  // What was taken for that document by its name and size is another file.
  return files.map((one) => (one === file ? { ...one, id } : one === other ? { ...one, id: freshId() } : one));
}

/** What tells one file from another. @param {TrayFile} file */
const sameness = ({ name, folder, size, seen: { file } }) =>
  [folder.normalize("NFC"), name.normalize("NFC"), size, file?.lastModified].join("\n");

/**
 * The files with one of them changed.
 * @param {readonly TrayFile[]} files
 * @param {string} id
 * @param {Partial<TrayFile>} change
 * @returns {TrayFile[]}
 */
export const withFile = (files, id, change) => files.map((own) => (own.id === id ? { ...own, ...change } : own));

/**
 * What is decided, with one more decision; undefined takes it back.
 * @param {Decisions} decisions
 * @param {string} id
 * @param {Decision | undefined} decision
 * @returns {Decisions}
 */
export function decided(decisions, id, decision) {
  const { [id]: _, ...others } = decisions;
  return decision && Object.keys(decision).length > 0 ? { ...others, [id]: decision } : others;
}

/** Files of more bytes are read once nothing else is to be done, as that takes a while. */
const LARGE = 2 ** 27;

/**
 * The files that are to be read now, in their order.
 * @param {readonly TrayFile[]} files @param {Decisions} decisions
 * @param {boolean} isBusy   whether files are to be sorted, which those that are large would keep waiting
 * @returns {TrayFile[]}
 */
export function toRead(files, decisions, isBusy) {
  const all = files.filter((file) => isToRead(file, decisions));
  const others = all.filter(({ size }) => size <= LARGE);
  return others.length > 0 || isBusy ? others : all;
}

/** Whether a file is to be read. @param {TrayFile} file @param {Decisions} decisions */
export const isToRead = ({ id, state }, decisions) =>
  (state === "waiting" || state === "reading") && !decisions[id]?.leftOut;

/**
 * What was found in the files that count, by their ids: without what was left out, the files inside others included.
 * @param {readonly TrayFile[]} files @param {Decisions} decisions @returns {{[id: string]: object}}
 */
export function inspectionsOf(files, decisions) {
  /** @type {{[id: string]: object}} */
  const found = {};
  for (const { id, seen } of files)
    if (seen.inspection && !decisions[id]?.leftOut) found[id] = without(seen.inspection, id, decisions);
  return found;
}

/**
 * An inspection without the parts that were left out.
 * @param {Row} inspection
 * @param {string} id
 * @param {Decisions} decisions
 * @returns {Row}
 */
function without(inspection, id, decisions) {
  const parts = partsOf(inspection);
  if (parts.length === 0) return inspection;
  const kept = parts.filter(({ path }) => !decisions[`${id}/${path}`]?.leftOut);
  const inner = kept.map((part) => without(part, `${id}/${part.path}`, decisions));
  return kept.length === parts.length && inner.every((part, n) => part === parts[n])
    ? inspection
    : { ...inspection, parts: inner };
}

/** Whether a file is an archive, whatever its files are. @param {any} inspection */
export const isArchive = (inspection) =>
  /^application\/(?:zip|gzip|x-tar|x-bzip2|x-xz|x-7z-compressed|vnd\.rar)$/.test(String(inspection?.detectedType));

/** The files inside a file; of those that a password locks nothing is known. @param {any} inspection @returns {Row[]} */
export const partsOf = (inspection) =>
  Array.isArray(inspection?.parts) && inspection.problem !== "encrypted"
    ? inspection.parts.filter((/** @type {any} */ part) => typeof part?.path === "string")
    : [];

/** @typedef {{files: readonly TrayFile[], proposals: readonly import("./proposer.js").Proposal[]}} Held */

/**
 * The files of which somebody has to say what they are.
 * @param {Held} tray
 * @param {Decisions} decisions
 * @param {Row} claim
 * @returns {TrayFile[]}
 */
export function openIn({ files, proposals }, decisions, claim) {
  const done = new Set(rows(claim, "/documents").map((one) => one?.id));
  for (const { setAside, from } of proposals) if (setAside !== null && from[0]) done.add(from[0].document);
  return files.filter(({ id }) => decisions[id]?.takenBack || !(done.has(id) || decisions[id]));
}

/** How many of the files are sure. @param {Held} tray @param {Decisions} decisions @param {Row} claim */
export function sureIn(tray, decisions, claim) {
  const sure = new Set(
    tray.proposals.flatMap(({ path, sure, from }) => (sure && isKind(path) ? [from[0]?.document] : [])),
  );
  return openIn(tray, decisions, claim).filter(({ id }) => sure.has(id)).length;
}

/** Whether a proposal says what a file is. @param {string} path */
const isKind = (path) => /^\/(?:documents\/\d+\/evidence|metrics\/)/.test(path);

/**
 * The claim with the files as documents that were taken back although they were set aside: as such they are proposed for.
 * @param {Row} claim
 * @param {readonly TrayFile[]} files
 * @param {Decisions} decisions
 * @returns {Row}
 */
export function withTakenBack(claim, files, decisions) {
  const there = new Set(rows(claim, "/documents").map((one) => one?.id));
  const ids = Object.keys(decisions).filter((id) => decisions[id]?.takenBack && !there.has(id));
  if (ids.length === 0) return claim;
  const documents = ids.flatMap((id) => documentOf(files, id) ?? []);
  return { ...claim, documents: [...rows(claim, "/documents"), ...documents] };
}

/** The file of an id, or the one around it. @param {readonly TrayFile[]} files @param {string} id */
export const fileAround = (files, id) => files.find((own) => id === own.id || id.startsWith(`${own.id}/`));

/** What was found in a file, or in one inside it. @param {readonly TrayFile[]} files @param {string} id */
export function inspectionIn(files, id) {
  const file = fileAround(files, id);
  const inspection = file?.seen.inspection;
  return file && file.id !== id ? partAt(inspection, id.slice(file.id.length + 1)) : inspection;
}

/** The document that a file is, or a file inside one. @param {readonly TrayFile[]} files @param {string} id @returns {Row | undefined} */
export function documentOf(files, id) {
  const file = fileAround(files, id);
  if (!file) return undefined;
  if (file.id === id) {
    const type = file.seen.file?.type;
    const hash = file.seen.inspection?.sha256;
    return {
      id,
      fileName: file.name,
      ...(type ? { mediaType: type } : {}),
      sizeBytes: file.size,
      ...(typeof hash === "string" ? { sha256: hash } : {}),
    };
  }
  const part = inspectionIn(files, id);
  if (!part) return undefined;
  const fields = {
    fileName: part.fileName,
    mediaType: part.detectedType,
    sizeBytes: part.sizeBytes,
    sha256: part.sha256,
  };
  const there = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return { id, ...Object.fromEntries(there) };
}

/** What was found in a file inside another, by its path. @param {any} inspection @param {string} path @returns {Row | undefined} */
function partAt(inspection, path) {
  for (const part of partsOf(inspection)) {
    if (part.path === path) return part;
    const inner = path.startsWith(`${part.path}/`) ? partAt(part, path.slice(part.path.length + 1)) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** What was found in the files of the claim. @param {Row} claim @returns {{[id: string]: object}} */
export function inspectionsIn(claim) {
  /** @type {{[id: string]: object}} */
  const found = {};
  for (const one of rows(claim, "/documents")) {
    const inspection = seenOf(one)?.inspection;
    if (inspection && typeof one.id === "string") found[one.id] = inspection;
  }
  return found;
}

/** Whether the same was found in the same files. @param {readonly TrayFile[]} before @param {readonly TrayFile[]} now */
export const sameFound = (before, now) =>
  before === now ||
  (before.length === now.length &&
    before.every(({ id, seen }, n) => now[n]?.id === id && now[n]?.seen.inspection === seen.inspection));
