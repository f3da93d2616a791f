// Where a claim is after its submission: its line of statuses, what cannot be told, and what Microsoft asks for.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import association from "../../www/examples/association.js";
import mailing from "../../www/examples/mailing-ready.js";
import { eventsOf, modelOf } from "../../www/page/life/model.js";
import { idsLeft, requestsOf, withDone } from "../../www/page/life/requests.js";
import { doubtsOf, entriesOf, lineOf, withStatus } from "../../www/page/life/statuses.js";

/** @typedef {{[name: string]: any}} Row */

/** @type {import("../../www/lib/index.js").Claimproof} */
let cp;
before(async () => {
  const { load } = await import(String(new URL("../../target/dist/package/dist/node.js", import.meta.url)));
  cp = await load({ locale: "en", lifecycle: true });
});

const TODAY = "2025-01-20";
const FILED = [
  { status: "editing", since: "2025-01-02" },
  { status: "submitted", since: "2025-01-10" },
  { status: "action-required", since: "2025-01-14" },
];

/** @param {Row} claim @param {Row[]} history @param {Row[]} [requests] */
const modelFor = (claim, history, requests = []) =>
  modelOf({
    cp,
    claim,
    facts: { history, requests, taxInvoiceApprovedOn: null },
    today: TODAY,
    requirements: cp.check(claim, { today: TODAY }).requirements,
    associationRequest: (id) => id,
  });

test("the line has what was, what is and what is ahead, and says what comes again", () => {
  const { points, labels, life } = modelFor(mailing.claim, FILED);
  assert.deepEqual(
    points.map(({ status, state, isAgain }) => [status, state, isAgain]),
    [
      ["editing", "past", false],
      ["submitted", "past", false],
      ["action-required", "now", false],
      ["submitted", "next", true],
      ["under-review", "next", false],
      ["approved", "next", false],
      ["paid", "next", false],
    ],
  );
  assert.equal(labels.get("action-required"), "Action required");
  assert.equal(life?.label, "Action required");
});

test("a route offers its own statuses alone, in its own words", () => {
  const coop = modelFor(mailing.claim, []).labels;
  assert.deepEqual([coop.has("paid"), coop.has("rejected-final"), coop.get("editing")], [true, false, "Editing"]);
  const cpor = modelFor(association.claim, []).labels;
  assert.deepEqual([cpor.has("paid"), cpor.has("rejected-final"), cpor.get("editing")], [false, true, "Draft"]);
  assert.deepEqual(
    lineOf([{ status: "submitted", since: null }], [...cpor.keys()]).map(({ status }) => status),
    ["submitted", "under-review", "approved"],
  );
});

test("a status that the route does not have loses nothing, and is said", () => {
  const model = modelFor(association.claim, [...FILED, { status: "paid", since: "2025-01-15" }]);
  assert.equal(model.life, null);
  assert.deepEqual([model.history.length, model.labels.size > 5], [4, true]);
});

test("a day before submission, after today or of nothing is doubted, and everything else is still told", () => {
  const doubts = (/** @type {Row[]} */ history, claim = mailing.claim) =>
    doubtsOf(claim, entriesOf(history), TODAY).map(({ doubt, day }) => [doubt, day]);
  assert.deepEqual(doubts(FILED), []);
  assert.deepEqual(doubts([...FILED, { status: "approved", since: "2025-01-05" }]), [
    ["since-before-submission", "2025-01-10"],
  ]);
  assert.deepEqual(doubts([...FILED, { status: "approved", since: "2025-01-12" }]), [
    ["since-before-last", "2025-01-14"],
  ]);
  assert.deepEqual(doubts([...FILED, { status: "approved", since: "2025-01-21" }]), [
    ["since-in-future", "2025-01-21"],
  ]);
  assert.deepEqual(doubts([{ status: "approved" }], { ...mailing.claim, submitOn: "2025-01-12" }), [
    ["since-missing", ""],
  ]);
  assert.deepEqual(
    doubts(FILED, /** @type {any} */ ({})).map(([doubt]) => doubt),
    ["no-period", "no-activity-end"],
  );
  const { life } = modelFor(mailing.claim, [...FILED, { status: "approved", since: "2025-02-21" }]);
  assert.ok(life?.due.some(({ id, on }) => id === "payment-expected" && on !== null));
});

test("the same status with another day corrects it, another one follows", () => {
  const history = entriesOf(FILED);
  assert.deepEqual(withStatus(history, { status: "action-required", since: "2025-01-15" }).at(-1)?.since, "2025-01-15");
  assert.equal(withStatus(history, { status: "action-required", since: "2025-01-15" }).length, 3);
  assert.equal(withStatus(history, { status: "submitted", since: "2025-01-16" }).length, 4);
  const begunLater = [{ status: /** @type {const} */ ("editing"), since: "2025-01-20" }];
  const submitted = { status: /** @type {const} */ ("submitted"), since: "2025-01-14" };
  assert.deepEqual(withStatus(begunLater, submitted), [{ status: "editing", since: "2025-01-14" }, submitted]);
  const later = { ...submitted, since: "2025-01-20" };
  assert.deepEqual(withStatus(begunLater, later), [...begunLater, later]);
});

test("a request becomes a task that opens its part of the claim, and counts until it is done", () => {
  const [asked] = cp.check(mailing.claim, { today: TODAY }).requirements.filter(({ group }) => group === "metric");
  const requests = [{ id: asked?.id, since: "2025-01-14", words: "How many?", doneOn: null }, { id: 3 }, null];
  const { tasks, askable } = modelFor(mailing.claim, FILED, /** @type {Row[]} */ (requests));
  assert.deepEqual(
    tasks.map(({ label, path, words }) => [label, path, words]),
    [[asked?.label, "/metrics/estimated-reach", "How many?"]],
  );
  assert.ok(askable.length > 20);
  const done = withDone(requestsOf(requests), 0, "2025-01-16");
  assert.deepEqual([idsLeft(requestsOf(requests)), idsLeft(done)], [[asked?.id], []]);
  const [first, ...others] = eventsOf(modelFor(mailing.claim, FILED, done));
  assert.deepEqual([first?.what, first?.on, others.length], ["done", "2025-01-16", 4]);
});

test("what is asked for on a customer association opens its own parts", () => {
  const { tasks } = modelFor(association.claim, FILED, [{ id: "products-missing", since: "2025-01-14" }]);
  assert.match(String(tasks[0]?.path), /^\/(?:documents|association\/products)$/);
});
