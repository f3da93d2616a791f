// Rulebooks of others, in the package as it is installed: checked, used by every call and by the command, in their own words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { command, load, put, run } from "./installed.mjs";

const file = fileURLToPath(new URL("../rulebooks/tailspin.toml", import.meta.url));
const text = readFileSync(file, "utf8");
const tailspin = () => /** @type {any} */ (readRulebookFile(text, file).value);

const CLAIM = { program: "gold-wing", usagePeriod: "2024-01-01/2024-06-30", activity: { kind: "banner-flight" } };
const LATE = { ...CLAIM, submitOn: "2024-08-20" };
const on = { today: "2024-08-20" };

const { load: loadPackage } = await load();
const cp = await loadPackage({ locale: "en" });
const id = cp.addRulebook(tailspin());
const by = { ...on, rulebook: id };

test("a report by it is in its words, and one by ours is as ever", () => {
  assert.equal(id, "tailspin");
  const { findings, rulebook } = cp.check(LATE, by);
  assert.equal(rulebook.id, "tailspin@2024");
  const late = findings.find(({ rule }) => rule === "deadline/missed");
  assert.equal(late?.message, "The hangar closed on 30 July 2024: 20 August 2024 is too late by 21 days.");
  assert.equal(late?.help, "Ask Tailspin in the Tailspin hangar.");
  assert.deepEqual(cp.check(LATE, { today: "2024-08-20", rulebook: "tailspin@2024" }).findings, findings);
  const pinned = cp.check({ ...LATE, rulebook: "tailspin@2024" }, on);
  assert.equal(pinned.findings.find(({ rule }) => rule === "deadline/missed")?.message, late?.message);
  const ours = cp.check({ usagePeriod: "2024-01-01/2024-06-30", submitOn: "2024-08-20" }, on);
  assert.match(ours.findings[0]?.message ?? "", /^The last day to submit was 15 August 2024/);
});

test("requirements, the catalogue and many claims go by it too", () => {
  const needs = cp.requirements(CLAIM, by);
  const of = (/** @type {string} */ id) => needs.find((one) => one.id === id);
  assert.equal(of("evidence/flight-photo")?.label, "Photo of the banner in the air");
  assert.equal(of("core/tail-logo")?.why, "Tick the file that shows it.");
  const { activities, programs, rulebooks, expenseKinds } = cp.catalog(by);
  assert.deepEqual(
    activities.map(({ label }) => label),
    ["Banner flight", "Air show stall"],
  );
  assert.deepEqual(
    programs.map(({ label }) => label),
    ["Gold Wing partner"],
  );
  assert.deepEqual(
    expenseKinds.map(({ label }) => label),
    ["Hire of the banner", "Fuel"],
  );
  assert.deepEqual(
    rulebooks.map(({ id }) => id),
    ["tailspin@2024"],
  );
  const lines = cp.checkMany(`${JSON.stringify(LATE)}\n`, { ...by, texts: true });
  assert.match(lines, /The hangar closed on 30 July 2024/);
});

test("proposals and the words of a page go by it too", () => {
  const inspection = { fileName: "a.pdf", sizeBytes: 1, mediaType: "application/pdf" };
  assert.ok(cp.propose(CLAIM, { ...by, inspections: { d1: inspection } }).length > 0);
  assert.equal(cp.textsOf(id).rulebook, "tailspin");
  assert.equal(cp.textsOf(), cp.texts);
});

test("it brings a language that we do not have", async () => {
  const german = await loadPackage({ locale: "de" });
  const { locale, findings } = german.check(LATE, by);
  assert.equal(locale, "de");
  assert.equal(
    findings.find(({ rule }) => rule === "deadline/missed")?.message,
    "Der Hangar schloss am 30. Juli 2024.",
  );
  assert.deepEqual(
    german.catalog(by).activities.map(({ label }) => label),
    ["Bannerflug", "Air show stall"],
  );
  assert.equal(german.check(LATE, on).locale, "en");
});

test("everything that is wrong is told, and nothing is loaded", () => {
  const bad = tailspin();
  bad.id = "bad";
  bad.edition[0].titel = "x";
  bad.program[0].route = "by-air";
  bad.texts.en.messages += "page-private = All is sent.\n";
  assert.throws(
    () => cp.addRulebook(bad),
    ({ code, problems }) => {
      assert.equal(code, "ERR_RULEBOOK");
      const paths = problems.map((/** @type {{path: string}} */ { path }) => path);
      for (const path of ["/edition/0/titel", "/program/0/route", "/texts/en/messages"])
        assert.ok(paths.includes(path), paths.join());
      return true;
    },
  );
  assert.throws(() => cp.check({}, { rulebook: "bad" }), { code: "ERR_RULEBOOK" });
  assert.equal(cp.addRulebook(tailspin()), "tailspin", "the same one again");
  assert.throws(() => cp.addRulebook({ ...tailspin(), title: "Another" }), /added before/);
});

test("the command takes a file, and tells all that is wrong with one", () => {
  const claim = put("late.json", LATE);
  const flags = ["--today", "2024-08-20", "--rulebook", file];
  const checked = run(command, ["check", claim, ...flags]);
  assert.equal(checked.status, 1, checked.stderr);
  assert.match(checked.stdout.replace(/\s+/g, " "), /The hangar closed on 30 July 2024/);
  const report = JSON.parse(run(command, ["check", claim, ...flags, "--format", "json"]).stdout);
  assert.equal(report.rulebook.id, "tailspin@2024");
  const bad = put(
    "bad.toml",
    text
      .replace('route = "co-op"\nconfidence', 'route = "by-air"\nconfidence')
      .replace('title = "Tailspin partner fund 2024"', "titel = 3"),
  );
  const refused = run(command, ["check", claim, "--rulebook", bad]);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /bad\.toml:\d+:\d+: \/edition\/0\/titel: /);
  assert.match(refused.stderr, /bad\.toml:\d+:\d+: \/program\/0\/route: /);
});
