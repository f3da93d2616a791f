// Inspects the files that a claim names, and formats inspections as text.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { caseFolded } from "./cli-fold.js";
import { inspect } from "./documents-node.js";
import { formatter } from "./words/words.js";

/** Inspects a file. @param {string} file @param {string} [fileName] */
export function inspectFile(file, fileName) {
  return inspect(file, { fileName });
}

/**
 * The claim with inspections: each document that names a file in the folder, or in a folder inside it, gets the inspection of
 * that file. The notes say which files were not found, and which were found under a slightly different name.
 *
 * @param {import("./index.js").Claim} claim
 * @param {string} folder
 * @param {(error: unknown) => string} reason   why a file cannot be read
 * @returns {Promise<{claim: import("./index.js").Claim, notes: string[]}>}
 */
export async function withFiles(claim, folder, reason) {
  await readdir(folder);
  if (!Array.isArray(claim.documents)) return { claim, notes: [] };
  const documents = [];
  /** @type {string[]} */
  const notes = [];
  for (const [n, document] of claim.documents.entries()) {
    const name = document?.fileName;
    documents.push(document);
    if (typeof name !== "string" || name.trim() === "") continue;
    const note = (/** @type {string} */ words) => notes.push(`/documents/${n}: ${words}`);
    const { file, differs, missing } = await find(folder, name);
    if (file === undefined) {
      note(`${missing}, so it was not inspected: ${name}`);
      continue;
    }
    try {
      documents[n] = { ...document, inspection: await inspectFile(file, name) };
      if (differs) note(`${name}: reading ${file}, whose name differs only in case, spaces or Unicode form`);
    } catch (error) {
      note(`${reason(error)}, so it was not inspected: ${file}`);
    }
  }
  return { claim: { ...claim, documents }, notes };
}

/**
 * The file that a name means: the one of exactly that name, else the only one whose name differs in case, in the kind of its
 * spaces or in its Unicode normal form. Of a path each part is such a name.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<{file?: string, differs?: boolean, missing?: string}>}
 */
async function find(folder, name) {
  let known = await step(folder, name);
  if (known.file === undefined && known.missing === ABSENT && /[/\\]/.test(name)) {
    const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
    if (/^([/\\]|[a-z]:)/i.test(name) || parts.includes("..")) return { missing: `this path is not inside ${folder}` };
    known = { file: folder };
    let differs = false;
    for (const part of parts) {
      known = await step(/** @type {string} */ (known.file), part);
      differs ||= Boolean(known.differs);
      if (known.file === undefined) break;
    }
    known.differs = differs;
  }
  if (known.file === undefined)
    return { missing: known.missing === ABSENT ? `${folder} has no such file` : known.missing };
  // A symbolic link may be broken.
  const there = await stat(known.file).catch(() => undefined);
  if (there === undefined) return { missing: `${folder} has no such file, only a broken link` };
  return known;
}

const ABSENT = "absent";

/** @param {string} folder @param {string} name @returns {Promise<{file?: string, differs?: boolean, missing?: string}>} */
async function step(folder, name) {
  if (name === "." || name === "..") return { missing: ABSENT };
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  if (names.includes(name)) return { file: join(folder, name) };
  const alike = names.filter((other) => compared(other) === compared(name));
  const [only, ...others] = alike;
  if (only === undefined) return { missing: ABSENT };
  if (others.length === 0) return { file: join(folder, only), differs: true };
  return {
    missing: `${folder} has several files whose names differ from this one only in case, spaces or Unicode form`,
  };
}

/** A file name as it is compared, as the module compares those of documents and inspections. @param {string} name */
function compared(name) {
  return caseFolded(name.replace(/\p{White_Space}/gu, " ").normalize("NFC")).normalize("NFC");
}

/**
 * An inspection as plain text, and under it those of the files inside.
 * @param {import("./documents.js").Inspection & {path?: string | null}} found
 * @param {import("./index.js").Texts} texts
 * @param {string} [margin]
 * @returns {string}
 */
export function renderInspection(found, texts, margin = "") {
  const { number, label } = formatter(texts);
  const say = sayer(texts);
  const { sizeBytes, detectedType } = found;
  const about = joined(
    detectedType && label("media-type", detectedType),
    sizeBytes !== null && say("bytes", { n: number(String(sizeBytes)) }),
  );
  const rows = inspectionRows(found, texts).filter(([, value]) => value);
  const column = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(column)}  ${printable(value)}`);
  const first = [found.path ?? found.fileName ?? "-", about].filter(Boolean).map(printable).join(": ");
  const parts = (found.parts ?? []).map((part) => renderInspection(part, texts, `${margin}    `));
  return [...[first, ...lines].map((line) => margin + line), ...parts].join("\n");
}

/**
 * What an inspection found, as rows of a name and a value; "" where nothing was found.
 * @param {import("./documents.js").Inspection} found @param {import("./index.js").Texts} texts
 * @returns {[name: string, value: string][]}
 */
function inspectionRows(found, texts) {
  const { date, money, label } = formatter(texts);
  const say = sayer(texts);
  const { problem, pages, width, height, takenAt, sentAt, sheets, rows, hasText, identifiers, invoice } = found;
  const day = (/** @type {string} */ time) => date(time.slice(0, 10));
  return [
    [say("name"), joined(found.extensionMatches === false && say("name-differs"))],
    [say("problem"), joined(problem && label("problem", problem))],
    [say("content"), joined(pages && say("pages", { count: pages }), pages && hasText === false && say("scan"))],
    [say("size"), joined(width && say("pixels", { width, height }))],
    [say("date"), joined(takenAt && say("taken", { date: day(takenAt) }))],
    [say("date"), joined(sentAt && say("sent", { date: day(sentAt) }))],
    [
      say("content"),
      joined(
        sheets && say("sheets", { count: sheets }),
        (rows || (sheets && rows !== null)) && say("rows", { count: rows }),
      ),
    ],
    [
      say(`${invoice?.type ?? "invoice"}`),
      joined(
        invoice?.number,
        invoice?.vendor,
        invoice?.issuedOn && date(invoice.issuedOn),
        invoice?.total && money(invoice.total, invoice.currency ?? ""),
        invoice && say(`confidence-${invoice.confidence}`),
      ),
    ],
    [say("identifiers"), joined(...(identifiers ?? []).slice(0, 8), identifiers && identifiers.length > 8 && "…")],
    ["SHA-256", found.sha256 ?? "-"],
  ];
}

/** @typedef {import("./words/messages.js").Params} Params */

/** The texts on what was found in a file. @param {import("./index.js").Texts} texts */
function sayer(texts) {
  const { text } = formatter(texts);
  return (/** @type {string} */ key, /** @type {Params} */ params = {}) => text(`form.found.${key}`, params);
}

/** What there is of these, in a list. @param {(string | number | boolean | null | undefined)[]} parts */
function joined(...parts) {
  return parts.filter(Boolean).join(", ");
}

/** What a file says must not steer the terminal. @param {string} words */
function printable(words) {
  return words.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
}
