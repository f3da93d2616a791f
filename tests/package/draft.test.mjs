// The command `draft`: a folder of files as a claim.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { compare, completed, otherwise } from "../folders/compare.mjs";
import { command, put, run } from "./installed.mjs";

const folders = resolve(dirname(fileURLToPath(import.meta.url)), "../folders");
/** @param {string[]} args */
const draft = (...args) => run(command, ["draft", ...args], {});
const ads = join(folders, "01-litware-spring-ads/files");
const on = ["--today", "2024-06-11"];

test("a claim as json, and what is left to ask on standard error", () => {
  const { status, stdout, stderr } = draft(ads, ...on);
  const claim = JSON.parse(stdout);
  assert.equal(status, 1);
  assert.deepEqual(
    [claim.activity.kind, claim.currency, claim.partner.name],
    ["digital-advertising", "GBP", "Litware Cloud Services Ltd"],
  );
  assert.match(stderr, /^claimproof: Programme$/m);
});

test("one line a file: what it is taken for, or why it is set aside", () => {
  const { stdout } = draft(ads, ...on, "--format", "text");
  assert.equal(
    stdout.trimEnd().split("\n").length,
    readdirSync(ads, { recursive: true, withFileTypes: true }).filter((own) => own.isFile()).length,
  );
  assert.match(stdout, /^\.DS_Store: Set aside: left by a system or a program/m);
  assert.match(stdout, /^Invoices\/LP-INV-2024-0388 \(1\)\.pdf: Set aside: a second copy/m);
  assert.match(stdout, /^Invoices\/TM-0457\.pdf: .*invoice/im);
  assert.match(draft(ads, ...on, "--format", "text", "--locale", "fr").stdout, /Écarté\u202f: un brouillon/);
});

test("what was typed stays, and guesses are taken only when asked for", () => {
  const file = put("typed.json", { currency: "USD", claimName: "Spring" });
  const claim = JSON.parse(draft(ads, ...on, "--claim", file).stdout);
  assert.deepEqual([claim.currency, claim.claimName], ["USD", "Spring"]);
  const documents = (/** @type {string[]} */ ...more) => JSON.parse(draft(ads, ...on, ...more).stdout).documents.length;
  assert.ok(documents("--guesses") > documents());
});

test("net amounts", () => {
  const amounts = (/** @type {string} */ sum) =>
    JSON.parse(draft(ads, ...on, "--amounts", sum).stdout).expenses.map(
      (/** @type {{amount: string}} */ { amount }) => amount,
    );
  assert.deepEqual(
    [amounts("gross"), amounts("net")],
    [
      ["5040.00", "2808.00"],
      ["4200.00", "2340.00"],
    ],
  );
});

test("wrong usage", () => {
  for (const args of [[], [ads, ads], ["no-such-folder"], [ads, "--amounts", "half"], [ads, "--format", "ndjson"]])
    assert.equal(draft(...args).status, 2, args.join(" "));
});

for (const name of readdirSync(folders).filter((name) => /^\d/.test(name)))
  test(`the folder ${name}`, () => {
    const folder = join(folders, name);
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    const { says = "", ...typed } = expected.given;
    const amounts = /net amounts|sin IVA/.test(says) ? "net" : "gross";
    const args = [
      join(folder, "files"),
      "--claim",
      put("given.json", typed),
      "--today",
      expected.today,
      "--amounts",
      amounts,
    ];
    const paths = readdirSync(args[0] ?? "", { recursive: true, withFileTypes: true })
      .filter((own) => own.isFile())
      .map((own) => join(own.parentPath, own.name).slice((args[0] ?? "").length + 1))
      .sort();
    const names = Object.fromEntries(paths.map((path, n) => [`d${n + 1}`, path]));
    const claim = JSON.parse(draft(...args).stdout);
    const guesses = JSON.parse(draft(...args, "--guesses").stdout);
    const { kinds, invoices, values } = compare(expected, { claim, guesses, names });
    assert.deepEqual([kinds.wrong, invoices.wrong], [[], []]);
    const whole = put("whole.json", completed(expected, { claim, guesses, names }));
    const checked = run(command, ["check", whole, "--today", expected.today, "--format", "json"]);
    assert.deepEqual(otherwise(expected, JSON.parse(checked.stdout)), []);
    assert.ok(invoices.right >= 0.95 * invoices.all, invoices.missing.join("\n"));
    assert.ok(values.right >= 0.9 * values.all, [...values.wrong, ...values.missing].join("\n"));
  });
