// @ts-check
// What is shown of a claim after its submission, from its draft and what the package says. Pure.

import { ASSOCIATION_REQUESTS, idsLeft, requestsOf } from "./requests.js";
import { doubtsOf, entriesOf, lineOf, STATUSES } from "./statuses.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./statuses.js").Entry} Entry */
/** @typedef {import("./statuses.js").Status} Status */
/** @typedef {import("../../lib/index.js").Lifecycle} Lifecycle */
/** @typedef {Pick<import("../../lib/index.js").Claimproof, "lifecycle">} Package */
/**
 * @typedef {{id: string, label: string, words: string, since: string | null, doneOn: string | null, path: string}} Task
 *   "path": where it is done
 */
/**
 * @typedef {object} Given
 * @property {Package} cp
 * @property {Row} claim
 * @property {Pick<import("../drafts/keeper.js").Facts, "history" | "requests" | "taxInvoiceApprovedOn">} facts
 * @property {string} today
 * @property {readonly {id: string, label: string}[]} requirements   of its report
 * @property {(id: string) => string} associationRequest   what is asked for on a customer association, in words
 */
/**
 * @typedef {object} Model
 * @property {Lifecycle | null} life   null where the route does not have the status
 * @property {Entry[]} history
 * @property {import("./statuses.js").Point[]} points
 * @property {Map<Status, string>} labels   of the statuses that the route has
 * @property {ReturnType<typeof doubtsOf>} doubts
 * @property {Task[]} tasks
 * @property {{id: string, label: string}[]} askable   what can be asked for
 * @property {boolean} asksTaxInvoice
 */

/** @param {Given} given @returns {Model} */
export function modelOf({ cp, claim, facts, today, requirements, associationRequest }) {
  const history = entriesOf(facts.history);
  const now = history.at(-1) ?? { status: "editing", since: null };
  const requests = requestsOf(facts.requests);
  const about = (/** @type {Status} */ status, /** @type {string[]} */ ids) =>
    lifeOf(cp, claim, {
      status,
      since: now.since,
      today,
      history: history.slice(0, -1),
      requests: ids,
      taxInvoiceApprovedOn: facts.taxInvoiceApprovedOn,
    });
  /** @type {Map<Status, string>} */
  const labels = new Map();
  for (const status of STATUSES) {
    const known = about(status, []);
    if (known) labels.set(status, known.label);
  }
  const life = about(now.status, idsLeft(requests));
  const askable =
    claim.route === "cpor"
      ? ASSOCIATION_REQUESTS.map((id) => ({ id, label: associationRequest(id) }))
      : requirements.map(({ id, label }) => ({ id, label }));
  const tasks = requests.map((one) => ({
    ...one,
    label: askable.find(({ id }) => id === one.id)?.label ?? one.id,
    path: about("action-required", [one.id])?.reopens[0] ?? "/documents",
  }));
  return {
    life,
    history,
    points: lineOf(history.length > 0 ? history : [now], [...labels.keys()]),
    labels,
    doubts: doubtsOf(claim, history.length > 0 ? history : [now], today),
    tasks,
    askable,
    asksTaxInvoice:
      facts.taxInvoiceApprovedOn !== null || Boolean(life?.due.some(({ needs }) => needs === "tax-invoice-approved")),
  };
}

/**
 * What the package says; null where the route does not have the status.
 * @param {Package} cp
 * @param {Row} claim
 * @param {import("../../lib/index.js").LifecycleOptions} options
 */
function lifeOf(cp, claim, options) {
  try {
    return cp.lifecycle(claim, options);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_OPTIONS") return null;
    throw error;
  }
}

/**
 * What happened, the newest first: statuses and requests by their days.
 * @param {Model} model
 * @returns {{on: string | null, what: "status" | "asked" | "done", label: string}[]}
 */
export function eventsOf({ history, labels, tasks }) {
  const events = [
    ...history.map(({ status, since }) => ({
      on: since,
      what: /** @type {const} */ ("status"),
      label: labels.get(status) ?? status,
    })),
    ...tasks.map(({ since, label }) => ({ on: since, what: /** @type {const} */ ("asked"), label })),
    ...tasks.flatMap(({ doneOn, label }) =>
      doneOn === null ? [] : [{ on: doneOn, what: /** @type {const} */ ("done"), label }],
    ),
  ];
  return events
    .map((event, n) => ({ event, n }))
    .sort((a, b) => (b.event.on ?? "").localeCompare(a.event.on ?? "") || b.n - a.n)
    .map(({ event }) => event);
}
