// Files beside a claim: looked into, and put to the documents that name them.
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { inspect } from "./documents-node.js";
import { formatter } from "./texts.js";

/** What a file holds. @param {string} file */
export async function lookInto(file) {
  return inspect(await readFile(file), { fileName: basename(file) });
}

/**
 * The claim, with what its files hold: each document whose file name is that of a file in a folder gets its inspection.
 *
 * @param {any} claim
 * @param {string} folder
 */
export async function withFiles(claim, folder) {
  if (!Array.isArray(claim.documents)) return claim;
  const there = new Set((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name));
  const documents = [];
  for (const document of claim.documents) {
    const name = document?.fileName;
    documents.push(typeof name === "string" && there.has(name) ? { ...document, inspection: await lookInto(join(folder, name)) } : document);
  }
  return { ...claim, documents };
}

/** An inspection as plain text. @param {any} found @param {any} texts */
export function renderInspection(found, texts) {
  const { text, date, number, money, label } = formatter(texts);
  const say = (key, params) => text(`form.${key}`, params);
  const { detectedType, extensionMatches, problem, pages, width, height, takenAt, sentAt, sheets, rows, hasText, identifiers, invoice } = found;
  const lines = [
    [found.fileName ?? "-", [detectedType ? label("media-type", detectedType) : "", say("found.bytes", { n: number(String(found.sizeBytes)) })].filter(Boolean).join(", ")],
    extensionMatches === false && [say("found.name"), say("found.name-differs")],
    problem && [say("found.problem"), label("problem", problem)],
    pages && [say("found.content"), [say("found.pages", { count: pages }), hasText === false && say("found.scan")].filter(Boolean).join(", ")],
    width && [say("found.size"), say("found.pixels", { width, height })],
    takenAt && [say("found.date"), say("found.taken", { date: date(takenAt.slice(0, 10)) })],
    sentAt && [say("found.date"), say("found.sent", { date: date(sentAt.slice(0, 10)) })],
    sheets && [say("found.content"), [say("found.sheets", { count: sheets }), rows !== null && say("found.rows", { count: rows })].filter(Boolean).join(", ")],
    !sheets && rows && [say("found.content"), say("found.rows", { count: rows })],
    invoice && [say("found.invoice"), [invoice.number, invoice.vendor, invoice.issuedOn && date(invoice.issuedOn), invoice.total && money(invoice.total, invoice.currency ?? ""), say(`found.confidence-${invoice.confidence}`)].filter(Boolean).join(", ")],
    identifiers?.length && [say("found.identifiers"), `${identifiers.slice(0, 8).join(", ")}${identifiers.length > 8 ? ", …" : ""}`],
    ["SHA-256", found.sha256 ?? "-"],
  ].filter(Boolean);
  const clean = (words) => String(words).replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
  const column = Math.max(...lines.slice(1).map(([name]) => name.length));
  return lines.map(([name, value], n) => (n === 0 ? `${clean(name)}: ${clean(value)}` : `  ${name.padEnd(column)}  ${clean(value)}`)).join("\n");
}
