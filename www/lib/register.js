// @ts-check

// Many claims, one row each: what a claim is, how it stands, what it asks for, and what is due next. Pure; the command and the
// page's list of claims use it.

/** @typedef {import("./index.js").Report} Report */
/** @typedef {import("./index.js").Lifecycle} Lifecycle */
/** @typedef {import("./index.js").PastStatus} PastStatus */
/** @typedef {ReturnType<typeof import("./words/words.js").formatter>} Words */
/**
 * @typedef {object} Entry
 * @property {{[field: string]: any}} claim
 * @property {PastStatus[]} history
 * @property {string[]} requests
 * @property {string | null} taxInvoiceApprovedOn
 * @property {Record<string, object>} inspections
 */
/**
 * @typedef {object} RegisterRow
 * @property {string} name
 * @property {string} program    its label
 * @property {string} period     its label
 * @property {string} activity   its label; of an association the role of the partner
 * @property {Report["verdict"]} verdict    that of the check
 * @property {string} status     that at the portal, in words
 * @property {string | null} since
 * @property {string | null} currency
 * @property {string | null} claimed
 * @property {string | null} claimable
 * @property {string | null} deadline
 * @property {string | null} next     what is due next
 * @property {string | null} nextOn   by when
 */

/** The columns, in their order. @type {(keyof RegisterRow)[]} */
export const COLUMNS = [
  "name",
  "program",
  "period",
  "activity",
  "verdict",
  "status",
  "since",
  "currency",
  "claimed",
  "claimable",
  "deadline",
  "next",
  "nextOn",
];

/** @param {unknown} value */
const text = (value) => (typeof value === "string" ? value.replace(/[\s\p{Cc}]+/gu, " ").trim() : "");

/** @param {unknown} value @returns {value is {[field: string]: any}} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a file holds of a claim: a draft, or the claim alone. @param {{[field: string]: any}} value @returns {Entry} */
export function entryOf(value) {
  const isDraft = text(value.schema).startsWith("claimproof-draft/") && isObject(value.claim);
  const { claim, history, requests, taxInvoiceApprovedOn, inspections } = isDraft ? value : { claim: value };
  const open = Array.isArray(requests) ? requests.filter((one) => isObject(one) && !one.doneOn) : [];
  return {
    claim,
    history: Array.isArray(history) ? history.filter((one) => isObject(one) && text(one.status)) : [],
    requests: open.map(({ id }) => text(id)).filter(Boolean),
    taxInvoiceApprovedOn: text(taxInvoiceApprovedOn) || null,
    inspections: isObject(inspections) ? inspections : {},
  };
}

/**
 * Where a claim stands after its submission; null where its route does not have what its history says.
 *
 * @param {Pick<import("./index.js").Claimproof, "lifecycle">} validator @param {Entry} entry
 * @param {string | undefined} today @param {string} [rulebook]
 */
export function afterOf(validator, { claim, history, requests, taxInvoiceApprovedOn }, today, rulebook) {
  const { status, since } = history.at(-1) ?? { status: "editing", since: null };
  const asked = { status, since, history: history.slice(0, -1), requests, taxInvoiceApprovedOn, today, rulebook };
  try {
    return validator.lifecycle(claim, asked);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return null;
  }
}

/**
 * A claim as a row; a status that its route does not have is told as it is kept.
 *
 * @param {Entry} entry @param {Report} report @param {Lifecycle | null} after @param {Pick<Words, "label">} words @returns {RegisterRow}
 */
export function rowOfEntry({ claim, history }, report, after, words) {
  const row = registerRow(claim, report, after, words);
  return after ? row : { ...row, status: String(history.at(-1)?.status ?? "editing") };
}

/**
 * A claim as a row.
 *
 * @param {{[field: string]: any}} claim @param {Report} report @param {Lifecycle | null} after   where it stands, if that is asked for
 * @param {Pick<Words, "label">} words @returns {RegisterRow}
 */
export function registerRow(claim, report, after, words) {
  const label = (/** @type {string} */ vocabulary, /** @type {unknown} */ value) =>
    text(value) === "" ? "" : words.label(vocabulary, text(value));
  const { verdict, amounts, deadline } = report;
  const next = after ? nextDue(after) : null;
  return {
    name: text(claim.claimName),
    program: label("program", claim.program),
    period: label("period", claim.usagePeriod),
    activity: label("activity", claim.activity?.kind) || label("partner-role", claim.association?.partnerRole),
    verdict,
    status: after?.label ?? "",
    since: after?.since ?? null,
    currency: amounts?.currency ?? null,
    claimed: amounts?.claimed ?? null,
    claimable: amounts?.claimable ?? null,
    deadline: deadline?.closesOn ?? null,
    next: next?.label ?? null,
    nextOn: next?.on ?? null,
  };
}

/** The day that comes first of those that are not past; keeping documents comes after all else. @param {Lifecycle} after */
function nextDue({ due }) {
  const ahead = due.filter(({ on, passed }) => on !== null && !passed);
  const order = (/** @type {import("./index.js").Due} */ { id, on }) => `${Number(id === "keep-originals")}${on}`;
  return ahead.sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null;
}

/** The rows as CSV (RFC 4180), in UTF-8 without a byte order mark. @param {readonly RegisterRow[]} rows */
export function csv(rows) {
  return csvOf([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))]);
}

/** Lines of cells as CSV. @param {string[][]} lines */
export function csvOf(lines) {
  return lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** A cell. One that a spreadsheet would take for a formula begins with an apostrophe. @param {string} value */
function cell(value) {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
