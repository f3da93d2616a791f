// @ts-check

// A folder of files as a claim: every file is inspected, what is sure is taken, and what each file is taken for is told.
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { byFolder } from "./by-folder.js";
import { inspect } from "./documents-node.js";

/** @typedef {import("./index.js").Claim} Claim */
/** @typedef {import("./index.js").Proposal} Proposal */
/** @typedef {{ id: string, path: string, problem?: string }} File */
/**
 * @typedef {object} DraftOptions
 * @property {string | undefined} [today]
 * @property {"gross" | "net" | undefined} [amounts]
 * @property {boolean | undefined} [guesses]
 * @property {string | undefined} [rulebook]
 */

/** Rounds of proposals after which no claim has changed any more. */
const MOST_ROUNDS = 8;

/**
 * The claim that a folder gives, with what each file was taken for.
 *
 * @param {string} folder
 * @param {Claim} typed   what a person typed already
 * @param {import("./index.js").Claimproof} validator
 * @param {DraftOptions} options
 * @param {(error: unknown) => string} reason   why a file cannot be read
 * @returns {Promise<{ claim: Claim, files: File[], proposals: Proposal[], inspections: Record<string, object> }>}
 */
export async function draft(folder, typed, validator, { today, amounts, guesses, rulebook }, reason) {
  const files = named(await paths(folder), typed);
  /** @type {Record<string, object>} */
  const inspections = {};
  // In the order of the page, so that of equal files the same one is taken.
  const placed = files.map((file) => ({ file, folder: folderOf(file.path), name: basename(file.path) }));
  for (const { file } of placed.sort(byFolder)) {
    try {
      inspections[file.id] = await inspect(join(folder, file.path), { fileName: basename(file.path) });
    } catch (error) {
      file.problem = reason(error);
    }
  }
  let claim = typed;
  /** @type {Map<string, Proposal>} what was proposed first for each place */
  const all = new Map();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const proposals = validator.propose(claim, { inspections, today, amounts, rulebook });
    for (const proposal of proposals) {
      const key = JSON.stringify([proposal.path, proposal.value]);
      if (!all.has(key)) all.set(key, proposal);
    }
    const next = validator.accept(
      claim,
      proposals.filter(({ sure }) => guesses || sure),
    );
    if (JSON.stringify(next) === JSON.stringify(claim)) break;
    claim = next;
  }
  return { claim, files, proposals: [...all.values()], inspections };
}

/**
 * One line a file: what it is taken for and why, or why it is set aside.
 *
 * @param {File[]} files
 * @param {readonly Proposal[]} proposals
 */
export function renderFiles(files, proposals) {
  return files
    .map(({ id, path, problem }) => {
      const own = proposals.filter(({ from }) => from[0]?.document === id || from[0]?.document.startsWith(`${id}/`));
      const best =
        own.find(({ setAside }) => setAside) ?? own.find(({ path }) => /^\/documents\/\d+\/evidence$/.test(path));
      const told = best ?? own.find(({ path }) => path.startsWith("/metrics/")) ?? own[0];
      const words = problem ?? (told ? `${told.label}${told.why ? `: ${told.why}` : ""}` : "");
      return `${path}: ${words}`.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
    })
    .join("\n");
}

/**
 * The paths of all files in a folder and the folders inside it, in order; links aside.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function paths(folder) {
  return (await pathsIn(folder, "")).sort();
}

/** The folders that a file is in. @param {string} path */
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);

/** @param {string} folder @param {string} inside   the path of a folder in it @returns {Promise<string[]>} */
async function pathsIn(folder, inside) {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found = entries.map((entry) => {
    const path = `${inside}${entry.name}`;
    if (entry.isDirectory()) return pathsIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/**
 * The files with their ids: those of the documents that name them, else ones that the claim does not have.
 * @param {string[]} paths
 * @param {Claim} claim
 * @returns {File[]}
 */
function named(paths, claim) {
  const documents = (Array.isArray(claim.documents) ? claim.documents : []).filter((document) => document?.id);
  const taken = new Set(documents.map((document) => document?.id));
  let last = 0;
  return paths.map((path) => {
    const names = [path, basename(path)].map((name) => name.normalize("NFC"));
    const n = documents.findIndex((document) => names.includes(String(document?.fileName).normalize("NFC")));
    const [document] = n < 0 ? [] : documents.splice(n, 1);
    if (typeof document?.id === "string") return { id: document.id, path };
    do last++;
    while (taken.has(`d${last}`));
    return { id: `d${last}`, path };
  });
}
