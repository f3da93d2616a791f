// @ts-check
// Where the values of a claim came from: for each place the file, the page and the words. Pure.

import { rows as entries, get, isObject, same } from "../edit.js";
import { seenOf } from "../inspections.js";
import { documentOf, inspectionIn } from "./files.js";
import { fileOf } from "./into-claim.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./files.js").TrayFile} TrayFile */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {Proposal["from"][number]} ReadAt */
/**
 * @typedef {object} Source   a file that something was read in
 * @property {string} name
 * @property {any} inspection
 * @property {File | null} file   null where it is not here, or inside another
 * @property {boolean} isHere   whether the file, or the one around it, was chosen here
 */
/** @typedef {(id: string) => Source} SourceOf */
/**
 * @typedef {object} Origin
 * @property {string} document
 * @property {number | null} page
 * @property {string | null} words
 * @property {string} name   of the file
 * @property {boolean} isHere   whether the file was chosen here, so that it can be shown
 * @property {number} more   how many other files say the same
 * @property {unknown} value
 */
/** @typedef {{[place: string]: Origin}} Origins */

/**
 * The files of ids: of the tray, inside one of these, or of the claim.
 * @param {readonly TrayFile[]} files
 * @param {Row} claim
 * @returns {SourceOf}
 */
export function sourcesIn(files, claim) {
  const own = new Map(files.map((file) => [file.id, file]));
  const documents = new Map(entries(claim, "/documents").map((one) => [one?.id, one]));
  return (id) => {
    const [around = ""] = id.split("/");
    const file = own.get(id) ?? own.get(around);
    const document = documents.get(id);
    const seen = file?.seen ?? seenOf(document);
    const alone = file ? [file] : [];
    return {
      name: String(documentOf(alone, id)?.fileName ?? document?.fileName ?? ""),
      inspection: file ? inspectionIn(alone, id) : seen?.inspection,
      file: file && file.id !== id ? null : (seen?.file ?? null),
      isHere: Boolean(seen?.file),
    };
  };
}

/** @param {readonly ReadAt[]} from @param {unknown} value @param {SourceOf} sourceOf @returns {Origin | undefined} */
export function originOf(from, value, sourceOf) {
  const [first] = from;
  if (!first) return undefined;
  const { name, isHere } = sourceOf(first.document);
  const others = new Set(from.map((one) => one.document));
  return name === "" ? undefined : { ...first, name, isHere, more: others.size - 1, value };
}

/**
 * The origins of the values that are still those of the files.
 * @param {Row} claim @param {readonly Proposal[]} found   what the files give for an empty claim @param {SourceOf} sourceOf
 * @returns {Origins}
 */
export function originsOf(claim, found, sourceOf) {
  /** @type {Origins} */
  const origins = {};
  /** @type {Add} */
  const add = (place, value, from) => {
    const origin = origins[place] ? undefined : originOf(from, value, sourceOf);
    if (origin) origins[place] = origin;
  };
  const counted = found.filter(({ setAside, from }) => setAside === null && from.length > 0);
  for (const { path, value, from } of counted)
    if (!OF_A_LIST.test(path) && same(get(claim, path), value)) add(path, value, from);
  ofDocuments(claim, counted, add);
  // What an expense claims is that of its invoice or CSR, which is named at it.
  ofEntries(claim, counted, "/invoices", "document", sourceOf, add);
  ofEntries(claim, counted, "/csrs", "document", sourceOf, add);
  ofEntries(claim, counted, "/activity/conferences", "name", sourceOf, add);
  return origins;
}

/** @typedef {(place: string, value: unknown, from: readonly ReadAt[]) => void} Add */

/** Places in lists, whose entries stand elsewhere in another claim. */
const OF_A_LIST = /^\/(?:documents|invoices|csrs|expenses|activity\/conferences)\//;

/**
 * What files are evidence of, and where a text was found for what they show.
 * @param {Row} claim
 * @param {readonly Proposal[]} found
 * @param {Add} add
 */
function ofDocuments(claim, found, add) {
  const documents = entries(claim, "/documents");
  const places = placesOf(documents, "id");
  for (const proposal of found) {
    const { path, value, from } = proposal;
    const at = path.startsWith("/documents/") ? places.get(fileOf(proposal)) : undefined;
    if (at === undefined) continue;
    if (path.endsWith("/evidence") && same(documents[at].evidence, value))
      add(`/documents/${at}/evidence`, value, from);
    if (path.endsWith("/shows") && Array.isArray(value))
      for (const [n, id] of value.entries()) add(`/documents/${at}/shows~${id}`, id, from.slice(n, n + 1));
  }
}

/** Fields of a proposed entry that were not read in a file. */
const NOT_READ = new Set(["id", "document", "issuer", "hostedByMicrosoft"]);

/**
 * The entries of a list that have the same in one field as those of the files, and their other fields.
 * @param {Row} claim @param {readonly Proposal[]} found @param {string} list @param {string} key   that field
 * @param {SourceOf} sourceOf @param {Add} add
 */
function ofEntries(claim, found, list, key, sourceOf, add) {
  const own = entries(claim, list);
  const places = placesOf(own, key);
  for (const { path, value, from } of found) {
    const at = path === `${list}/-` && isObject(value) ? places.get(value[key]) : undefined;
    if (at === undefined || !isObject(value)) continue;
    const document = from[0]?.document ?? "";
    const inspection = sourceOf(document).inspection;
    add(`${list}/${at}`, document, from);
    for (const [name, one] of Object.entries(value))
      if (!NOT_READ.has(name) && same(own[at][name], one))
        add(`${list}/${at}/${name}`, one, [readIn(inspection, document, name, one)]);
  }
}

/**
 * Where a file says a value: as a value of its invoice, or in what it says beside a label.
 * @param {any} inspection
 * @param {string} document
 * @param {string} name
 * @param {unknown} value
 * @returns {ReadAt}
 */
function readIn(inspection, document, name, value) {
  const sign = () => entries(inspection, "/signs").find((one) => one?.value !== undefined && one.value === value);
  const { page = null, words = null } = inspection?.invoice?.read?.[name] ?? sign() ?? {};
  return { document, page, words };
}

/**
 * The first place of each entry by the value of a field.
 * @param {readonly any[]} list
 * @param {string} field
 * @returns {Map<string, number>}
 */
function placesOf(list, field) {
  /** @type {Map<string, number>} */
  const places = new Map();
  for (const [at, one] of list.entries())
    if (isObject(one) && typeof one[field] === "string" && !places.has(one[field])) places.set(one[field], at);
  return places;
}
