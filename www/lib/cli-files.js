// Inspects the files that a claim names, and formats inspections as text.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
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
 * @param {any} claim
 * @param {string} folder
 * @param {(error: any) => string} reason   why a file cannot be read
 * @returns {Promise<{claim: any, notes: string[]}>}
 */
export async function withFiles(claim, folder, reason) {
  await readdir(folder);
  if (!Array.isArray(claim.documents)) return { claim, notes: [] };
  const documents = [],
    notes = [];
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
  if (alike.length > 1)
    return {
      missing: `${folder} has several files whose names differ from this one only in case, spaces or Unicode form`,
    };
  return alike.length === 1 ? { file: join(folder, alike[0]), differs: true } : { missing: ABSENT };
}

/** A file name as it is compared, as the module compares those of documents and inspections. @param {string} name */
function compared(name) {
  const parts = name
    .replace(/\p{White_Space}/gu, " ")
    .normalize("NFC")
    .split("ı");
  return parts
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase())
    .join("ı")
    .replaceAll("ς", "σ")
    .normalize("NFC");
}

/** An inspection as plain text, and under it those of the files inside. @param {any} found @param {any} texts @param {string} [margin] */
export function renderInspection(found, texts, margin = "") {
  const { text, date, number, money, label } = formatter(texts);
  const say = (key, params) => text(`form.${key}`, params);
  const {
    detectedType,
    extensionMatches,
    problem,
    pages,
    width,
    height,
    takenAt,
    sentAt,
    sheets,
    rows,
    hasText,
    identifiers,
    invoice,
  } = found;
  const lines = [
    [
      found.path ?? found.fileName ?? "-",
      [
        detectedType && label("media-type", detectedType),
        found.sizeBytes !== null && say("found.bytes", { n: number(String(found.sizeBytes)) }),
      ]
        .filter(Boolean)
        .join(", "),
    ],
    extensionMatches === false && [say("found.name"), say("found.name-differs")],
    problem && [say("found.problem"), label("problem", problem)],
    pages && [
      say("found.content"),
      [say("found.pages", { count: pages }), hasText === false && say("found.scan")].filter(Boolean).join(", "),
    ],
    width && [say("found.size"), say("found.pixels", { width, height })],
    takenAt && [say("found.date"), say("found.taken", { date: date(takenAt.slice(0, 10)) })],
    sentAt && [say("found.date"), say("found.sent", { date: date(sentAt.slice(0, 10)) })],
    sheets && [
      say("found.content"),
      [say("found.sheets", { count: sheets }), rows !== null && say("found.rows", { count: rows })]
        .filter(Boolean)
        .join(", "),
    ],
    !sheets && rows && [say("found.content"), say("found.rows", { count: rows })],
    invoice && [
      say(`found.${invoice.type ?? "invoice"}`),
      [
        invoice.number,
        invoice.vendor,
        invoice.issuedOn && date(invoice.issuedOn),
        invoice.total && money(invoice.total, invoice.currency ?? ""),
        say(`found.confidence-${invoice.confidence}`),
      ]
        .filter(Boolean)
        .join(", "),
    ],
    identifiers?.length && [
      say("found.identifiers"),
      `${identifiers.slice(0, 8).join(", ")}${identifiers.length > 8 ? ", …" : ""}`,
    ],
    ["SHA-256", found.sha256 ?? "-"],
  ].filter(Boolean);
  const clean = (words) => String(words).replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
  const column = Math.max(...lines.slice(1).map(([name]) => name.length));
  const own = lines.map(([name, value], n) =>
    n === 0 ? [name, value].filter(Boolean).map(clean).join(": ") : `  ${name.padEnd(column)}  ${clean(value)}`,
  );
  const parts = (found.parts ?? []).map((part) => renderInspection(part, texts, `${margin}    `));
  return [...own.map((line) => margin + line), ...parts].join("\n");
}
