// Proposals by the installed package: at once in Node, and in a browser once their module is there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { home, load, node, untyped } from "./installed.mjs";

const file = fileURLToPath(new URL("../documents/invoice.cii.xml", import.meta.url));
const { load: start } = await load();
const cp = await start();
const { inspect } = await load("/documents");
const inspections = { d1: await inspect(file) };
const today = "2024-07-20";

/** What a script does with the file: the code of an error, or how many proposals there are. */
const PROPOSE = `
  const { readFileSync } = await import("node:fs");
  const bytes = readFileSync(${JSON.stringify(file)});
  const proposed = (cp, inspections) => {
    try {
      const proposals = cp.propose({}, { inspections, today: "${today}" });
      return Object.keys(cp.accept({}, proposals)).includes("invoices");
    } catch ({ code }) { return code; }
  };`;

test("an invoice gives a document, an invoice and an expense, each with a label and why", () => {
  const proposals = cp.propose({}, { inspections, today });
  const paths = proposals.map(({ path }) => path);
  assert.deepEqual(
    ["/documents/-", "/invoices/-", "/expenses/-"].map((path) => paths.includes(path)),
    [true, true, true],
    paths.join(),
  );
  for (const { label, why, from } of proposals) {
    assert.ok(label && why);
    assert.equal(from[0]?.document, "d1");
  }
  const told = (/** @type {string} */ path) => {
    const { label, why } = proposals.find((proposal) => proposal.path === path) ?? {};
    return [label, why];
  };
  assert.deepEqual(told("/invoices/-"), ["Invoice", "read in the file"]);
  // One file agrees with no other.
  assert.deepEqual(told("/partner/country"), ["country", "says “Kunden AG”"]);
});

test("what is accepted stands in a new claim, beside what was typed", () => {
  const typed = { claimName: "Spring", partner: { country: "FR" } };
  const claim = cp.accept(typed, cp.propose(typed, { inspections, today }));
  assert.deepEqual([claim.claimName, claim.partner?.country, claim.currency], ["Spring", "FR", "EUR"]);
  assert.deepEqual([claim.documents?.[0]?.id, claim.invoices?.[0]?.document], ["d1", "d1"]);
  assert.deepEqual(typed, { claimName: "Spring", partner: { country: "FR" } });
});

test("inspections that the check keeps are taken as well, and amounts may be net", () => {
  const kept = cp.inspections(inspections);
  /** @param {"gross" | "net"} amounts */
  const amount = (amounts) => {
    const expense = cp.propose({}, { inspections: kept, today, amounts }).find(({ path }) => path === "/expenses/-");
    return Reflect.get(Object(expense?.value), "amount");
  };
  assert.ok(Number(amount("gross")) > Number(amount("net")), `${amount("gross")} ${amount("net")}`);
  kept.free();
});

test("misuse throws an error with a code, which names the value", () => {
  /** @type {[options: object, message: RegExp][]} */
  const wrong = [
    [{ today: "2024-13-01" }, /today .*"2024-13-01"/],
    [{ today: 7 }, /today .*"7"/],
    [{ today, amounts: "half" }, /amounts .*half/],
    [{ today, inspections: "d1" }, /inspections/i],
  ];
  for (const [options, message] of wrong)
    assert.throws(() => untyped(cp.propose, {}, options), { code: "ERR_OPTIONS", message });
  assert.throws(() => untyped(cp.propose, [], { today }), { code: "ERR_NOT_AN_OBJECT" });
  for (const proposals of [undefined, {}, [7], [{ path: "/currency" }]])
    assert.throws(() => untyped(cp.accept, {}, proposals), { code: "ERR_OPTIONS" });
  assert.throws(() => untyped(cp.accept, "", []), { code: "ERR_NOT_AN_OBJECT" });
});

test("as browsers get it: not before the module is loaded, and after the first file was inspected", () => {
  const script = `${PROPOSE}
    const { load } = await import("claimproof");
    const { inspect } = await import("claimproof/documents");
    const cp = await load();
    const before = proposed(cp, {});
    const d1 = await inspect(new Blob([bytes]), { fileName: "invoice.cii.xml" });
    console.log(before, proposed(cp, { d1 }));`;
  const { status, stdout, stderr } = node("first-file.mjs", script, ["--conditions=browser", "--no-warnings"]);
  assert.deepEqual([status, stdout], [0, "ERR_NOT_READY true\n"], stderr);
});

const STORED = `const inspections = ${JSON.stringify(inspections)};`;

test("as browsers get it: with load({ proposals: true }), by import and by require", () => {
  const then = `.load({ proposals: true }).then((cp) => console.log(proposed(cp, inspections)));`;
  const flags = ["--conditions=browser", "--no-warnings"];
  const wrapped = (/** @type {string} */ script) => `(async () => { ${PROPOSE} ${STORED} ${script} })();`;
  for (const [name, script] of [
    ["asked.mjs", wrapped(`(await import("claimproof"))${then}`)],
    ["asked.cjs", wrapped(`require("claimproof")${then}`)],
  ]) {
    const { status, stdout, stderr } = node(String(name), String(script), flags);
    assert.deepEqual([status, stdout], [0, "true\n"], stderr);
  }
});

test("in Node by require, through claimproof/url, and through claimproof/slim with a module of one's own", async () => {
  const required = `const cp = require("claimproof");
    (async () => {
      ${PROPOSE} ${STORED}
      console.log(proposed(await cp.load(), inspections));
    })();`;
  assert.equal(node("required.cjs", required).stdout, "true\n");
  const byUrl = `${PROPOSE} ${STORED} const { load } = await import("claimproof/url"); console.log(proposed(await load(), inspections));`;
  assert.equal(node("by-url.mjs", byUrl).stdout, "true\n");
  const slim = `${PROPOSE} ${STORED}
    const { load } = await import("claimproof/slim");
    const texts = (await import("claimproof/texts/fr")).default;
    const source = readFileSync(${JSON.stringify(join(home, "dist/core.wasm"))});
    const before = proposed(await load({ source, texts }), inspections);
    const proposals = readFileSync(${JSON.stringify(join(home, "dist/propose.wasm"))});
    console.log(before, proposed(await load({ source, texts, proposals }), inspections));`;
  assert.equal(node("slim.mjs", slim).stdout, "ERR_NOT_READY true\n");
  assert.ok(readFileSync(join(home, "dist/propose.wasm")).length > 0);
});
