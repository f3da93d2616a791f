// What rules are, by the installed package and its command.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { command, home, load, node, run } from "./installed.mjs";

const { load: start } = await load();
const cp = await start();

test("a rule says what it checks, why, since when, and where that is published", () => {
  const rule = cp.rule("deadline/missed");
  assert.deepEqual([rule.kind, rule.severity, rule.minor], ["rule", "error", null]);
  assert.equal(rule.title, "Submission after the deadline");
  assert.equal(rule.checks, "The claim is submitted on or before the last day of the claim window.");
  const [first, ...later] = rule.editions;
  assert.deepEqual([first?.id, first?.source, first?.severity], ["microsoft-co-op@2019-04", "FR18-over", "error"]);
  assert.deepEqual([later.length, later.at(-1)?.confidence], [5, "inferred"]);
  const { clause, url } = rule.sources[0] ?? {};
  assert.deepEqual(
    [rule.sources[0]?.id, clause, url],
    ["EN23-over", "When to claim your funds", "https://learn.microsoft.com/partner-center/incentives/claims-overview"],
  );
  assert.match(String(rule.stands[0]?.taken), /^Where a table names the day, that day counts\./);
});

test("a rule of some editions says which, and a requirement says which activities ask for it", () => {
  const since = (/** @type {string} */ id) => cp.rule(id).editions.map((edition) => edition.id.split("@")[1]);
  assert.deepEqual(since("threshold/not-reached"), ["2022-08", "2023-07", "2024-07"]);
  assert.deepEqual(since("deadline/past-45-days"), ["2019-04", "2020-07"]);
  assert.deepEqual(since("field/acknowledged"), ["2023-10"]);
  assert.deepEqual(since("role/cannot-submit").length, 8);
  const photo = cp.rule("evidence/event-photo");
  assert.deepEqual([photo.kind, photo.severity, photo.title], ["requirement", null, "Event photos"]);
  assert.deepEqual(
    photo.editions.map(({ activities }) => activities?.map(({ id }) => id)),
    Array(6).fill(["customer-seminars-boot-camps"]),
  );
  assert.deepEqual(since("evidence/final-review-approval"), ["2023-07", "2024-07"]);
});

test("the claims of an example give the message that it says", () => {
  for (const { id, kind } of cp.rules()) {
    const { title, checks, why, help, examples, sources, editions } = cp.rule(id);
    for (const text of [title, checks, why, help]) assert.match(text, /\S/, id);
    assert.ok(sources.length > 0 && editions.length > 0, id);
    for (const { fails, passes } of examples) {
      assert.equal(passes.found, null, id);
      assert.match(String(fails.found?.message), /\S/, id);
      const { claim, today, maxFileBytes } = fails;
      if (kind === "requirement" || claim === null) continue;
      const limits = { maxFileBytes: maxFileBytes ?? undefined };
      const { findings } = cp.check(claim, { today: today ?? undefined, limits });
      assert.ok(
        findings.some(({ rule, message }) => rule === id && message === fails.found?.message),
        id,
      );
    }
  }
});

test("a product of an association is explained as every other, and an unknown rule by the nearest", () => {
  assert.equal(cp.rule("core/product:dynamics-sales").id, "core/product");
  assert.throws(() => cp.rule("deadline/mised"), {
    code: "ERR_OPTIONS",
    message: /Did you mean "deadline\/missed"\?$/,
  });
});

test("rules are explained in other languages, in CommonJS, and in a browser once they are loaded", async () => {
  assert.equal((await start({ locale: "fr" })).rule("deadline/missed").title, "Soumission après l’échéance");
  const common = node(
    "rule.cjs",
    `require("claimproof").load().then((cp) => process.stdout.write(cp.rule("deadline/missed").title));`,
  );
  assert.equal(common.stdout, "Submission after the deadline", common.stderr);
  const browser = node(
    "rule.mjs",
    `import { load } from ${JSON.stringify(join(home, "dist/browser.js"))};
     const early = await load();
     try { early.rule("deadline/missed"); } catch ({ code }) { process.stdout.write(code); }
     const cp = await load({ rules: true });
     process.stdout.write(" " + cp.rule("deadline/missed").title);`,
  );
  assert.equal(browser.stdout, "ERR_NOT_READY Submission after the deadline", browser.stderr);
});

test("the command lists rules, and explains one", () => {
  const list = run(command, ["rules"]);
  assert.equal(list.status, 0, list.stderr);
  assert.match(list.stdout, /^Rules\n {2}input\/invalid-value +Value that cannot be read\n/);
  const cpor = run(command, ["rules", "--rulebook", "microsoft-cpor@2023-10", "--format", "json"]);
  const ids = JSON.parse(cpor.stdout).map((/** @type {{id: string}} */ { id }) => id);
  assert.ok(ids.includes("cpor/duplicate-product") && !ids.includes("deadline/missed"));
  const one = run(command, ["explain", "deadline/missed", "--locale", "fr"]);
  assert.equal(one.status, 0, one.stderr);
  assert.match(one.stdout, /^Soumission après l’échéance\ndeadline\/missed\n/);
  assert.match(one.stdout, /→ Le dernier jour pour soumettre était le 15 août 2024/);
  assert.equal(JSON.parse(run(command, ["explain", "deadline/missed", "--format", "json"]).stdout).severity, "error");
});

test("the command says what is wrong with how it was called", () => {
  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [["explain"], /name one rule or requirement/],
    [["explain", "deadline/mised"], /Did you mean "deadline\/missed"\?/],
    [["explain", "a", "b"], /name one rule/],
    [["rules", "x"], /takes no file/],
    [["rules", "--format", "csv"], /must be text or json/],
    [["rules", "--rulebook", "none"], /none/],
  ])) {
    const { status, stdout, stderr } = run(command, args);
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
  }
});
