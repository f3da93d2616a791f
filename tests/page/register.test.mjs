// A register of claims: what a row says, what is due next, and cells that a spreadsheet does not take for formulas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { afterOf, COLUMNS, csv, entryOf, registerRow, rowOfEntry } from "../../www/lib/register.js";

const words = { label: (/** @type {string} */ vocabulary, /** @type {string} */ id) => `${vocabulary}:${id}` };
const report = /** @type {any} */ ({
  verdict: "ready",
  amounts: { currency: "EUR", claimed: "1250.00", claimable: "1200.00" },
  deadline: { closesOn: "2024-08-15" },
});

/** @param {[id: string, on: string | null, passed?: boolean][]} due */
const standing = (...due) =>
  /** @type {any} */ ({
    label: "Approved",
    since: "2024-07-15",
    due: due.map(([id, on, passed = false]) => ({ id, on, passed, label: id })),
  });

test("a row says what a claim is, how it stands, and what is due next", () => {
  const claim = {
    claimName: "  Spring\r\n mailing ",
    program: "hosting",
    usagePeriod: "2024-01-01/2024-06-30",
    activity: { kind: "telemarketing" },
  };
  const after = standing(
    ["keep-originals", "2024-07-20"],
    ["draft-expires", null],
    ["b", "2024-09-16"],
    ["a", "2024-08-01"],
  );
  assert.deepEqual(registerRow(claim, report, after, words), {
    name: "Spring mailing",
    program: "program:hosting",
    period: "period:2024-01-01/2024-06-30",
    activity: "activity:telemarketing",
    verdict: "ready",
    status: "Approved",
    since: "2024-07-15",
    currency: "EUR",
    claimed: "1250.00",
    claimable: "1200.00",
    deadline: "2024-08-15",
    next: "a",
    nextOn: "2024-08-01",
  });
});

test("what is past is not next, keeping documents comes last, and there may be nothing", () => {
  const next = (/** @type {any} */ after) => registerRow({}, report, after, words).next;
  assert.equal(next(standing(["a", "2024-07-01", true], ["keep-originals", "2026-03-31"])), "keep-originals");
  assert.equal(next(standing(["a", "2024-07-01", true], ["b", null])), null);
  assert.equal(next(null), null);
  const association = { route: "cpor", association: { partnerRole: "use-or-consume" } };
  assert.equal(registerRow(association, report, null, words).activity, "partner-role:use-or-consume");
});

test("a draft has its history and its open requests; anything else is a claim", () => {
  const draft = {
    schema: "claimproof-draft/1",
    claim: { claimName: "A" },
    history: [{ status: "editing", since: "2024-07-01" }, null, { since: "2024-07-02" }],
    requests: [{ id: "poe-missing", doneOn: null }, { id: "dates-missing-or-old", doneOn: "2024-07-03" }, 7],
    inspections: [],
  };
  assert.deepEqual(entryOf(draft), {
    claim: { claimName: "A" },
    history: [{ status: "editing", since: "2024-07-01" }],
    requests: ["poe-missing"],
    taxInvoiceApprovedOn: null,
    inspections: {},
  });
  assert.deepEqual(entryOf({ claimName: "B" }).claim, { claimName: "B" });
  assert.deepEqual(entryOf({ schema: "claimproof-draft/1", claim: 7 }).history, []);
});

test("CSV as RFC 4180 has it, and no cell that begins a formula", () => {
  const empty = /** @type {any} */ (Object.fromEntries(COLUMNS.map((column) => [column, null])));
  const name = (/** @type {string} */ name) =>
    csv([{ ...empty, name }])
      .split("\r\n")
      .slice(1)
      .join("\r\n")
      .split(/,{12}/)[0];
  for (const [given, written] of [
    ["Spring", "Spring"],
    ["=1+1", "'=1+1"],
    ["+33", "'+33"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["a,b", '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ["é 🎉", "é 🎉"],
  ])
    assert.equal(name(String(given)), written);
  assert.equal(csv([]), `${COLUMNS.join(",")}\r\n`);
});

test("a status that the route does not have is told as it is kept, and any other failure is one", () => {
  const entry = entryOf({ schema: "claimproof-draft/1", claim: {}, history: [{ status: "rejected-final" }] });
  const failing = (/** @type {Error} */ error) => ({
    lifecycle() {
      throw error;
    },
  });
  const misuse = Object.assign(new Error("no such status"), { code: "ERR_OPTIONS" });
  const after = afterOf(failing(misuse), entry, "2024-07-20");
  assert.equal(after, null);
  assert.equal(rowOfEntry(entry, report, after, words).status, "rejected-final");
  assert.throws(() => afterOf(failing(new Error("broken")), entry, "2024-07-20"), { message: "broken" });
  /** @type {any[]} */
  const asked = [];
  const lifecycle = (/** @type {any[]} */ ...given) => asked.push(given) && standing();
  afterOf({ lifecycle }, entryOf({ claimName: "x" }), "2024-07-20");
  assert.deepEqual(asked[0][1].status, "editing");
});
