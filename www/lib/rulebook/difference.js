// @ts-check

// What one edition of a rulebook changes against another, and what that changes for claims.

/** @typedef {import("./sections.js").Described} Described */
/** @typedef {import("./sections.js").Entry} Entry */
/** @typedef {import("./facts.js").Fact} Fact */
/** @typedef {import("../index.js").Report} Report */
/** @typedef {{ id: string, label: string }} Named */
/** @typedef {{ field: string, label: string, removed: string[], added: string[] }} ChangedFact */
/**
 * @typedef {object} ChangedSection   what changes in a section
 * @property {string} id
 * @property {string} heading
 * @property {Entry[]} added
 * @property {Named[]} removed
 * @property {(Named & { facts: ChangedFact[] })[]} changed
 */
/** @typedef {{ facts: ChangedFact[], sections: ChangedSection[] }} Difference */

/** Facts of which a change says nothing of its own: those of other documents follow from the edition's documents. */
const PASSED_OVER = ["sources"];

/** @param {Described} before @param {Described} after @returns {Difference} */
export function difference(before, after) {
  const ids = [...new Set([...after.sections, ...before.sections].map(({ id }) => id))];
  const sections = ids.map((id) => {
    const [old, fresh] = [before, after].map((one) => one.sections.find((section) => section.id === id));
    const heading = fresh?.heading ?? old?.heading ?? id;
    return {
      id,
      heading,
      ...changedEntries(old?.entries ?? [], fresh?.entries ?? [], id === "windows" ? after : undefined),
    };
  });
  return {
    facts: changedFacts(before.facts, after.facts),
    sections: sections.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0),
  };
}

/**
 * @param {Entry[]} before
 * @param {Entry[]} after
 * @param {Described} [governing]   leaves out entries of other usage periods that are not there any more
 */
function changedEntries(before, after, governing) {
  const in_ = (/** @type {Entry[]} */ list, /** @type {string} */ id) => list.find((entry) => entry.id === id);
  const changed = after.flatMap((entry) => {
    const old = in_(before, entry.id);
    const facts = old ? changedFacts(old.facts, entry.facts) : [];
    return facts.length > 0 ? [{ id: entry.id, label: entry.label, facts }] : [];
  });
  const gone = before.filter(({ id }) => !in_(after, id) && !(governing && PERIOD.test(id)));
  return {
    added: after.filter(({ id }) => !in_(before, id)),
    removed: gone.map(({ id, label }) => ({ id, label })),
    changed,
  };
}

/** A window is that of a usage period, which belongs to one edition: the next has windows of others. */
const PERIOD = /^\d{4}-\d\d-\d\d\//;

/** @param {Fact[]} before @param {Fact[]} after @returns {ChangedFact[]} */
function changedFacts(before, after) {
  const fields = [...new Set([...after, ...before].map(({ field }) => field))];
  return fields.flatMap((field) => {
    if (PASSED_OVER.includes(field)) return [];
    const [old, fresh] = [before, after].map((facts) => facts.find((fact) => fact.field === field));
    const removed = without(old?.items ?? [], fresh?.items ?? []);
    const added = without(fresh?.items ?? [], old?.items ?? []);
    const label = fresh?.label ?? old?.label ?? field;
    return removed.length + added.length > 0 ? [{ field, label, removed, added }] : [];
  });
}

/** @param {string[]} items @param {string[]} others */
const without = (items, others) => items.filter((item) => !others.includes(item));

/**
 * What is compared of a report; `problems` and `tasks` are how many.
 * @typedef {{ verdict: string, problems: number, tasks: number, claimable: string | null, closesOn: string | null }} Outcome
 */
/** @typedef {{ rule: string, severity: string, path: string, message: string }} Told */
/**
 * What changes for a claim.
 * @typedef {object} ClaimChange
 * @property {string} claim
 * @property {Outcome} before
 * @property {Outcome} after
 * @property {Told[]} gone      findings that there are no longer
 * @property {Told[]} found     findings that are new, or have another severity
 * @property {Named[]} asked    requirements that are new
 * @property {Named[]} notAsked requirements that there are no longer
 */

/** @param {string} claim @param {Report} before @param {Report} after @returns {ClaimChange} */
export function changeOf(claim, before, after) {
  const ofFinding = (/** @type {Told} */ { rule, severity, path }) => JSON.stringify([rule, severity, path]);
  const ofTask = (/** @type {Named} */ { id }) => id;
  return {
    claim,
    before: outcome(before),
    after: outcome(after),
    gone: lacking(told(before), told(after), ofFinding),
    found: lacking(told(after), told(before), ofFinding),
    asked: lacking(tasks(after), tasks(before), ofTask),
    notAsked: lacking(tasks(before), tasks(after), ofTask),
  };
}

/** @param {Report} report @returns {Told[]} */
const told = ({ findings }) => findings.map(({ rule, severity, path, message }) => ({ rule, severity, path, message }));

/** @param {Report} report @returns {Named[]} */
const tasks = ({ requirements }) => requirements.map(({ id, label }) => ({ id, label }));

/** Whether anything changes for the claim. @param {ClaimChange} change */
export const isChanged = ({ before, after, gone, found, asked, notAsked }) =>
  JSON.stringify(before) !== JSON.stringify(after) || [gone, found, asked, notAsked].some((list) => list.length > 0);

/** @param {Report} report @returns {Outcome} */
function outcome({ verdict, findings, requirements, amounts, deadline }) {
  return {
    verdict,
    problems: findings.filter(({ severity }) => severity === "error").length,
    tasks: requirements.filter(({ status }) => status !== "met").length,
    claimable: amounts?.claimable ?? null,
    closesOn: deadline.closesOn,
  };
}

/** @template Item @param {Item[]} items @param {Item[]} others @param {(item: Item) => string} key */
function lacking(items, others, key) {
  const known = new Set(others.map(key));
  return items.filter((item) => !known.has(key(item)));
}
