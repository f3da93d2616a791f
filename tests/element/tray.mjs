// What tests of the tray share: files, inspections and proposals as they come, in few words.
import { uiWith } from "../../www/lib/element/tray/ui-with.js";
import { uiOf } from "../../www/lib/element/ui.js";
import { wordsOf } from "../../www/lib/element/words.js";
import { describeCatalog } from "../../www/lib/words/words.js";
import { en, trayIn } from "../texts.mjs";

/** The texts of a language as the package types them. */
export const texts = /** @type {import("../../www/lib/index.js").Texts} */ (en);

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../www/lib/element/tray/files.js").TrayFile} TrayFile */
/** @typedef {import("../../www/lib/element/tray/proposer.js").Proposal} Proposal */

const LISTS = [
  "programs",
  "periods",
  "categories",
  "expenseKinds",
  "modes",
  "issuers",
  "surfaceOwners",
  "shows",
  "associationShows",
  "roles",
  "solutionAreas",
  "currencies",
  "countries",
  "rulebooks",
  "extensions",
];

/** A catalogue with no more than the tests need. */
const catalog = describeCatalog(
  {
    ...Object.fromEntries(LISTS.map((name) => [name, []])),
    evidenceKinds: [
      { id: "third-party-invoice", group: "expense" },
      { id: "csr", group: "expense" },
      { id: "event-invitation" },
      { id: "event-photo", photo: true },
      { id: "digital-ad-screenshot" },
    ],
    activities: [{ id: "customer-seminars-boot-camps", evidence: ["event-invitation", "event-photo"] }],
    metrics: [{ id: "registered-guests", value: "count" }],
  },
  en,
);

const form = uiOf({
  catalog,
  texts,
  locale: "en",
  disabled: false,
  rulesBase: "",
  usagePeriod: undefined,
  submitOn: undefined,
  today: "2024-12-03",
});

export const ui = uiWith(form, wordsOf(/** @type {import("../../www/lib/index.js").Texts} */ (trayIn("en"))));

/**
 * A file of the tray that was read.
 * @param {string} id @param {string} path   the folders and the name
 * @param {Row} [found]   what was found in it
 * @param {Partial<TrayFile>} [more] @returns {TrayFile}
 */
export function file(id, path, found = {}, more = {}) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inspection = { fileName: name, sizeBytes: 1200, sha256: id, problem: null, readable: true, ...found };
  const seen = { file: new File(["x"], name), inspection };
  return { id, name, folder: path.slice(0, -name.length - 1), size: 1200, state: "read", read: null, seen, ...more };
}

let last = 0;

/**
 * A proposal about a file.
 * @param {string} document @param {string} path @param {unknown} value
 * @param {Partial<Proposal> & {words?: string | null}} [more] @returns {Proposal}
 */
export function proposal(document, path, value, { words = null, ...more } = {}) {
  last += 1;
  return {
    id: `p${last}`,
    path,
    value,
    confidence: "likely",
    sure: true,
    from: [{ document, page: words === null ? null : 1, words }],
    needs: [],
    setAside: null,
    reason: "sign",
    params: {},
    label: "",
    why: "",
    ...more,
  };
}

/**
 * The document that a file is proposed as, and the kind of proof that it is.
 * @param {string} id
 * @param {string} kind
 * @param {Partial<Proposal> & {words?: string}} [more]
 */
export function proof(id, kind, more = {}) {
  const document = proposal(id, "/documents/-", { id, fileName: id }, { ...more, reason: "file" });
  return [document, proposal(id, "/documents/0/evidence", [kind], { ...more, needs: [document.id] })];
}

/** An invoice with its expense. @param {string} id @param {Row} invoice @param {Row} expense @param {Partial<Proposal>} [more] */
export function invoice(id, invoice, expense, more = {}) {
  const [document, evidence] = proof(id, "third-party-invoice", { words: "Invoice", ...more });
  const own = proposal(
    id,
    "/invoices/-",
    { id: `i-${id}`, document: id, ...invoice },
    { ...more, needs: [document?.id ?? ""] },
  );
  const cost = { id: `e-${id}`, invoice: `i-${id}`, ...expense };
  return [document, evidence, own, proposal(id, "/expenses/-", cost, { ...more, needs: [own.id] })].flatMap(
    (one) => one ?? [],
  );
}
