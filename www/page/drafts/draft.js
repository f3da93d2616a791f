// @ts-check
// A claim as it is kept on the device, with what was found in its files. Pure: the id and the time are given.

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} Draft
 * @property {string} schema
 * @property {string} id   a UUID, made once; kept by an export, a pack and a calendar
 * @property {number} revision   grows by one with each write, and alone decides which of two is newer
 * @property {string} changedAt   an instant, for people
 * @property {Row} claim
 * @property {{[document: string]: Row}} inspections   by the ids of documents; they never leave the device
 * @property {Row[]} history   `{status, since}`, the present status last
 * @property {Row[]} requests
 * @property {string | null} taxInvoiceApprovedOn
 * @property {string[]} filed
 * @property {string} location
 * @property {unknown} [rulebook]   the id of another rulebook by which it is checked
 */

/** The id of the rulebook by which a draft is checked; null for that of the page. @param {Pick<Draft, "rulebook">} draft */
export const rulebookIn = ({ rulebook }) =>
  typeof rulebook === "string" && /^[\w@.:+/-]{1,100}$/.test(rulebook) ? rulebook : null;

export const SCHEMA = "claimproof-draft/1";

/** @param {unknown} value @returns {value is Row} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value */
const isRevision = (value) => Number.isSafeInteger(value) && Number(value) > 0;

/** The revision of what is kept as a draft: the first where it says none. @param {Row} kept @returns {number} */
export const revisionOf = ({ revision }) => (isRevision(revision) ? revision : 1);

/**
 * What a field has to be, and what stands for one that is not; undefined stands for the present instant.
 * @type {{[name: string]: [(value: any) => boolean, any]}}
 */
const FIELDS = {
  revision: [isRevision, 1],
  changedAt: [(value) => typeof value === "string" && !Number.isNaN(Date.parse(value)), undefined],
  inspections: [isObject, {}],
  history: [(value) => Array.isArray(value) && value.every(isObject), []],
  requests: [(value) => Array.isArray(value) && value.every(isObject), []],
  taxInvoiceApprovedOn: [(value) => value === null || typeof value === "string", null],
  filed: [(value) => Array.isArray(value) && value.every((one) => typeof one === "string"), []],
  location: [(value) => typeof value === "string", ""],
};

/**
 * A new draft of a claim.
 * @param {{id: string, now: string, claim: Row, inspections?: Draft["inspections"]}} given
 * @returns {Draft}
 */
export const newDraft = ({ id, now, claim, inspections = {} }) => ({
  schema: SCHEMA,
  id,
  revision: 1,
  changedAt: now,
  claim,
  inspections,
  history: [{ status: "editing", since: now.slice(0, 10) }],
  requests: [],
  taxInvoiceApprovedOn: null,
  filed: [],
  location: "",
});

/**
 * A draft with what changed, as its next revision.
 * @param {Draft} draft @param {Partial<Draft>} changes @param {string} now
 * @returns {Draft}
 */
export const revised = (draft, changes, now) => ({
  ...draft,
  ...changes,
  revision: draft.revision + 1,
  changedAt: now,
});

/**
 * A draft as far as it can be read: a field that cannot is as in a new one and named, unknown fields are kept.
 * @param {Row} given @param {{id: string, now: string}} otherwise   where it says none
 * @returns {{draft: Draft, damaged: string[]} | null}   null where it has no claim
 */
export function asDraft(given, { id, now }) {
  const isKept = typeof given.schema === "string" && given.schema.startsWith("claimproof-draft/");
  if (!isKept) return { draft: newDraft({ id, now, claim: given }), damaged: [] };
  if (!isObject(given.claim)) return null;
  const own = typeof given.id === "string" && /^[\w-]{1,64}$/.test(given.id) ? given.id : id;
  /** @type {string[]} */
  const damaged = own === given.id ? [] : ["id"];
  /** @type {Row} */
  const fields = {};
  for (const [name, [isRight, otherwise]] of Object.entries(FIELDS)) {
    if (given[name] !== undefined && isRight(given[name])) fields[name] = given[name];
    else {
      if (given[name] !== undefined) damaged.push(name);
      fields[name] = otherwise === undefined ? now : otherwise;
    }
  }
  const fresh = newDraft({ id: own, now, claim: given.claim });
  return { draft: { ...given, ...fresh, ...fields, schema: SCHEMA }, damaged };
}

/**
 * A draft that is to be added to those there are: under an id of its own where the same id has another claim, so that none takes
 * the place of another; null where the very same is there already.
 * @param {Draft} draft @param {ReadonlyMap<string, Draft>} known @param {() => string} id
 * @returns {Draft | null}
 */
export function beside(draft, known, id) {
  const other = known.get(draft.id);
  if (!other) return draft;
  return inOrder(other.claim) === inOrder(draft.claim) ? null : { ...draft, id: id() };
}

/** A claim as text, with its fields in the order of their names: that of a file may be another. @param {Row} claim */
const inOrder = (claim) =>
  JSON.stringify(claim, (_, value) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
