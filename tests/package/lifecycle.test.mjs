// What happens after submission, by the installed package: at once in Node, and in a browser once its module and words are there.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { home, load, node, untyped } from "./installed.mjs";

const { load: start } = await load();
const cp = await start();
const today = "2024-07-24";
const claim = {
  usagePeriod: "2024-01-01/2024-06-30",
  submitOn: "2024-07-15",
  activity: { kind: "customer-seminars-boot-camps", startsOn: "2024-03-01", endsOn: "2024-03-31" },
};

test("a claim under review has what follows, by when, and where that is published, in words", () => {
  const { sources, ...answer } = cp.lifecycle(
    { route: "cpor" },
    { status: "under-review", since: "2024-07-15", today },
  );
  assert.deepEqual(Object.keys(answer), [
    ...["schema", "route", "edition", "checkedOn", "status", "since", "label", "next", "actions", "editable"],
    ...["reopens", "due", "disagreements"],
  ]);
  assert.deepEqual([answer.schema, answer.label], ["claimproof-lifecycle/1", "Under review"]);
  assert.deepEqual(
    answer.next.map(({ to, label }) => [to, label]),
    [
      ["approved", "Microsoft approves"],
      ["rejected", "Microsoft rejects"],
      ["action-required", "Microsoft asks you for more"],
    ],
  );
  const [due] = answer.due;
  assert.deepEqual([due?.on, due?.daysLeft, due?.label], ["2024-08-02", 9, "Result of the review expected"]);
  assert.match(String(due?.why), /^Counted from 15 July 2024: 14 business days\. .*5 business days, 22 July 2024/);
  assert.match(String(answer.disagreements[0]?.why), /14 business days, 2 August 2024 .* and 5 business days/);
  assert.deepEqual(Object.keys(sources), ["EN23-associations", "EN23-cpor-issues"]);
});

test("statuses have the names that the portal prints on each route", () => {
  const label = (/** @type {object} */ claim, /** @type {string} */ status) =>
    cp.lifecycle(claim, { status, today }).label;
  assert.deepEqual(
    ["editing", "action-required"].map((status) => [label({}, status), label({ route: "cpor" }, status)]),
    [
      ["Editing", "Draft"],
      ["Action required", "Partner action required"],
    ],
  );
});

test("what cannot be counted says what it takes, and what is not published says so", () => {
  const { due } = cp.lifecycle({}, { status: "editing", today });
  assert.deepEqual(
    due.map(({ id, on, needs, undated }) => [id, on, needs, undated]),
    [
      ["submit-by", null, "usage-period", null],
      ["draft-expires", null, null, "not-published"],
      ["keep-originals", null, "activity-end", null],
    ],
  );
  assert.match(String(due[0]?.why), /Choose the usage period/);
  assert.match(String(due[1]?.why), /No source says/);
  for (const { why } of due) assert.doesNotMatch(why, /undefined|null|\{|\$/);
});

test("requests open the places of the requirements that they name", () => {
  const requests = ["evidence/event-photo"];
  const { reopens } = cp.lifecycle(claim, { status: "action-required", today, requests });
  assert.deepEqual(reopens, ["/documents"]);
});

test("in French", async () => {
  const fr = await start({ locale: "fr" });
  const { label, due } = fr.lifecycle(claim, { status: "submitted", since: "2024-07-15", today });
  assert.equal(label, "Soumise");
  assert.match(String(due[0]?.why), /^Compté à partir du 15 juillet 2024\u202f: 2 jours ouvrés\./);
});

test("misuse throws an error with a code, which names the value", () => {
  /** @type {[options: unknown, message: RegExp][]} */
  const wrong = [
    [{ status: "rejected-final", today }, /co-op have no status "rejected-final"/],
    [{ status: "under-reviw", today }, /Did you mean "under-review"/],
    [{ today }, /status must be/],
    [{ status: "submitted", today: "2024-02-30" }, /today is a day/],
    [{ status: "submitted", today, since: "soon" }, /since is a day, YYYY-MM-DD, and not "soon"/],
    [{ status: "submitted", today, history: [{ status: "sent" }] }, /no status "sent"/],
    [undefined, /status must be/],
    ["submitted", /options/],
  ];
  for (const [options, message] of wrong)
    assert.throws(() => untyped(cp.lifecycle, {}, options), { code: "ERR_OPTIONS", message });
  assert.throws(() => untyped(cp.lifecycle, [], { status: "submitted" }), { code: "ERR_NOT_AN_OBJECT" });
  // A day before the submission, or after today, is no error.
  for (const since of ["2020-01-01", "2030-01-01"])
    assert.ok(cp.lifecycle(claim, { status: "under-review", since, today }).due.length > 0);
});

const ASK = `const asked = (cp) => {
  try { return cp.lifecycle({}, { status: "editing", today: "${today}" }).label; } catch ({ code, message }) { return code; }
};`;

test("as browsers get it: not before load({ lifecycle: true }), then for every instance of the language", () => {
  const script = `${ASK}
    const { load } = await import("claimproof");
    const first = await load();
    const before = asked(first);
    await load({ proposals: true });
    const half = asked(first);
    const fr = await load({ locale: "fr" });
    console.log(before, half, asked(await load({ lifecycle: true })), asked(first), asked(fr));`;
  const { status, stdout, stderr } = node("after.mjs", script, ["--conditions=browser", "--no-warnings"]);
  assert.deepEqual([status, stdout], [0, "ERR_NOT_READY ERR_NOT_READY Editing Editing ERR_NOT_READY\n"], stderr);
});

test("the error before it is loaded names both ways", () => {
  const script = `const { load } = await import("claimproof");
    try { (await load()).lifecycle({}, { status: "editing" }); } catch ({ message }) { console.log(message); }`;
  const { stdout } = node("not-ready.mjs", script, ["--conditions=browser", "--no-warnings"]);
  assert.match(stdout, /load\(\{ proposals: true \}\).*load\(\{ lifecycle: true \}\)/);
});

test("by require, through claimproof/url, and through claimproof/slim with module and words of one's own", () => {
  const required = `${ASK} const cp = require("claimproof"); cp.load({ locale: "fr" }).then((cp) => console.log(asked(cp)));`;
  assert.equal(node("after.cjs", required).stdout, "En cours de modification\n");
  const byUrl = `${ASK} const { load } = await import("claimproof/url"); console.log(asked(await load()));`;
  assert.equal(node("after-url.mjs", byUrl).stdout, "Editing\n");
  const slim = `${ASK}
    const { readFileSync } = await import("node:fs");
    const { load } = await import("claimproof/slim");
    const [texts, lifecycle] = [(await import("claimproof/texts/fr")).default, (await import("claimproof/lifecycle/fr")).default];
    const folder = ${JSON.stringify(join(home, "dist"))};
    const [source, proposals] = ["core", "propose"].map((name) => readFileSync(folder + "/" + name + ".wasm"));
    console.log(asked(await load({ source, texts, proposals })), asked(await load({ source, texts, proposals, lifecycle })));`;
  const { stdout, stderr } = node("after-slim.mjs", slim);
  assert.equal(stdout, "ERR_NOT_READY En cours de modification\n", stderr);
});
