// The command for those who write rulebooks, as installed.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { command, folder, golden, put, run } from "./installed.mjs";

const rulebook = (/** @type {string[]} */ ...args) => run(command, ["rulebook", ...args]);
const LATEST = "microsoft-co-op@2024-07";

/** Says no more than why, on standard error. @param {string[]} args @param {RegExp} why */
function refuses(args, why) {
  const { status, stdout, stderr } = rulebook(...args);
  assert.deepEqual([status, stdout], [2, ""], args.join(" "));
  assert.match(stderr, why);
  assert.doesNotMatch(stderr, /[\x00-\x09\x0b-\x1f\x7f-\x9f]|\n./);
}

test("help", () => {
  const { status, stdout } = rulebook("--help");
  assert.equal(status, 0);
  for (const name of ["new", "lint", "test", "diff", "show"])
    assert.match(stdout, new RegExp(`claimproof rulebook ${name} `));
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  refuses([], /say what to do/);
  refuses(["constructor"], /unknown command rulebook constructor/);
});

test("new: writes the next edition, and never over a file", () => {
  const file = join(folder, "next.toml");
  assert.deepEqual(rulebook("new", "--from", LATEST, "--id", "microsoft-co-op@2025-07", file), {
    status: 0,
    stdout: "",
    stderr: "",
  });
  const text = readFileSync(file, "utf8");
  assert.match(text, /^#:schema \.\/node_modules\/claimproof\/dist\/schema\/rulebook\.json\n/);
  const schema = text.split("\n")[0]?.slice("#:schema ./".length) ?? "";
  assert.equal(existsSync(join(folder, schema)), true);
  refuses(
    ["new", "--from", LATEST, "--id", "microsoft-co-op@2025-07", file],
    /next\.toml: there is a file of this name already/,
  );
  assert.equal(readFileSync(file, "utf8"), text);
  assert.equal(rulebook("new", "--from", LATEST, "--id", "microsoft-co-op@2025-07").stdout, text);
});

test("new: what it cannot begin with", () => {
  refuses(["new"], /--from EDITION/);
  refuses(["new", "--from", LATEST], /--id ID/);
  refuses(["new", "--from", "microsoft", "--id", "x@2025-07"], /name an edition/);
  refuses(
    ["new", "--from", "microsoft-co-op@2024-08", "--id", "x@2025-07"],
    /no edition microsoft-co-op@2024-08\. There are: /,
  );
  refuses(["new", "--from", LATEST, "--id", "x"], /--since/);
  refuses(["new", "--from", LATEST, "--id", "x@2025-07", "next.json"], /ends in \.toml/);
  refuses(["new", "--from", LATEST, "--id", "x@2025-07", join("none", "next.toml")], /there is no such file/);
});

test("show: Markdown, HTML and JSON, in the language asked for", () => {
  const markdown = rulebook("show", LATEST);
  assert.equal(markdown.status, 0);
  assert.match(markdown.stdout, /^# Co-op claims from July 2024\n\n- \*\*Route\*\*: /);
  assert.match(markdown.stdout, /\n\| deadline\/missed \| Problem \|/);
  assert.match(rulebook("show", LATEST, "--locale", "fr").stdout, /\n## Activités\n\n### Publicité/);
  const page = rulebook("show", LATEST, "--format", "html").stdout;
  assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">/);
  const { schema, id, sections } = JSON.parse(rulebook("show", LATEST, "--format", "json").stdout);
  assert.deepEqual([schema, id], ["claimproof-edition/1", LATEST]);
  assert.ok(sections.some((/** @type {any} */ section) => section.id === "activities"));
  refuses(["show"], /name one edition or file/);
  refuses(["show", LATEST, "--format", "pdf"], /--format must be md, html or json, not pdf/);
});

test("show: a file stands for its newest edition, or for the one that is named", () => {
  const file = put(
    "shown.toml",
    rulebook("new", "--from", LATEST, "--id", "microsoft-co-op@2025-07", "--title", "Next").stdout,
  );
  assert.match(rulebook("show", file).stdout, /^# Next\n[\s\S]*From 1 July 2025/);
  assert.match(rulebook("show", `${file}#${LATEST}`).stdout, /1 July 2024 to 30 June 2025/);
  refuses(["show", `${file}#none`], /shown\.toml: there is no edition none/);
});

test("files that are no rulebook are named with the place", () => {
  refuses(["show", "none.toml"], /none\.toml: there is no such file/);
  refuses(["show", folder.replace(/\/$/, "/x.toml/..")], /this is a folder|no such file/);
  refuses(["show", put("broken.toml", "a = 1\nb = [")], /broken\.toml:2:\d+: this is not TOML/);
  refuses(["show", put("broken.json", '{\n"a": }')], /broken\.json:2:6: this is not JSON/);
  refuses(["show", put("list.json", "[]")], /list\.json: a rulebook is one object/);
  refuses(["show", put("none.json", "{}")], /none\.json: this rulebook has no edition/);
  refuses(
    ["show", put("based.json", { base: "\x1b[31macme" })],
    /based\.json: its base is +\[31macme; name its file: --base FILE/,
  );
  refuses(["show", "\x1b[2J"], /there is no edition/);
});

const next = () => rulebook("new", "--from", LATEST, "--id", "microsoft-co-op@2025-07").stdout;

test("lint: what new writes has no mistake, and says what is to fill in", () => {
  for (const text of [next(), rulebook("new", "--empty", "--id", "acme-fund@2026").stdout]) {
    const { status, stdout, stderr } = rulebook("lint", put("scaffold.toml", text));
    assert.deepEqual([status, stderr], [0, ""], stdout);
    for (const line of stdout.trimEnd().split("\n"))
      assert.match(line, /scaffold\.toml:\d+:\d+: \/\S+: warning: this is not filled in: FILL IN: /);
  }
  const cpor = ["new", "--from", "microsoft-cpor@2023-10", "--id", "microsoft-cpor@2026-01"];
  assert.equal(rulebook("lint", put("cpor.toml", rulebook(...cpor).stdout)).status, 0);
});

test("lint: every mistake with its place, its reason and the nearest name", () => {
  const text = next()
    .replace("extends =", "extend =")
    .replace('sources = ["micro', 'sources = ["\x1b[31mmicro'.replace("\x1b", "\\u001b"));
  const { status, stdout } = rulebook("lint", put("wrong.toml", text));
  assert.equal(status, 1);
  const line = text.split("\n").findIndex((one) => one.startsWith("extend =")) + 1;
  assert.match(
    stdout,
    new RegExp(`wrong\\.toml:${line}:1: /edition/\\d+/extend: unknown field .extend., nearest is .extends.`),
  );
  assert.match(stdout, /unknown source/);
  assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  const broken = rulebook("lint", put("broken.toml", "a = 1\nb = ["));
  assert.equal(broken.status, 1);
  assert.match(broken.stdout, /broken\.toml:2:\d+: this is not TOML/);
  refuses(["lint"], /name a file/);
  refuses(["lint", LATEST], /\.toml or \.json/);
  refuses(["lint", "none.toml"], /none\.toml: there is no such file/);
});

test("test: the examples of a rulebook, and what was found where one does not do what it should", () => {
  const acme = rulebook("new", "--empty", "--id", "acme-fund@2026", "--title", "Acme").stdout;
  const right = rulebook("test", put("acme.toml", acme));
  assert.deepEqual([right.status, right.stdout], [0, "4 of 4 examples do what they should\n"]);
  const late = rulebook("test", put("late.toml", acme.replace("days = 45", "days = 450")));
  assert.equal(late.status, 1);
  assert.match(
    late.stdout,
    /^\S*late\.toml:\d+:\d+: \/example\/0\/fails: deadline\/missed: this claim should fail, and does not: /,
  );
  assert.match(late.stdout, /\n3 of 4 examples do what they should\n$/);
  const ours = rulebook("test", "microsoft");
  assert.match(ours.stdout, /^(\d+) of \1 examples do what they should\n$/);
  assert.equal(ours.status, 0);
  refuses(["test"], /name one rulebook or file/);
});

test("diff: two drafts of one rulebook, each laid over ours", () => {
  const { claim, today } = golden("contract-example");
  const [first, second] = ["first.toml", "second.toml"].map((name, n) =>
    put(name, next().replace("closes = 2026-02-15", `closes = 2026-02-1${n + 1}`)),
  );
  const dated = put("dated.json", { ...claim, usagePeriod: "2025-07-01/2025-12-31" });
  const args = ["diff", String(first), String(second), dated, "--today", today, "--format", "json"];
  const { status, stdout, stderr } = rulebook(...args);
  assert.deepEqual([status, stderr], [0, ""]);
  const { sections, claims } = JSON.parse(stdout);
  assert.deepEqual(
    sections.map((/** @type {any} */ one) => one.id),
    ["windows"],
  );
  assert.deepEqual([claims[0].before.closesOn, claims[0].after.closesOn], ["2026-02-11", "2026-02-12"]);
});

test("diff: in words, and as JSON", () => {
  const { status, stdout } = rulebook("diff", "microsoft-co-op@2022-08", "microsoft-co-op@2023-07");
  assert.equal(status, 0);
  assert.match(stdout, /^microsoft-co-op@2022-08 → microsoft-co-op@2023-07\n/);
  assert.match(stdout, /\nActivities\n {2}\+ New: TV\/radio\n/);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  const json = JSON.parse(rulebook("diff", LATEST, "microsoft-co-op@2023-07", "--format", "json").stdout);
  assert.deepEqual([json.schema, json.before.id, json.claims], ["claimproof-difference/1", LATEST, undefined]);
  assert.match(rulebook("diff", LATEST, LATEST).stdout, /\nNothing changes\.\n$/);
  refuses(["diff", LATEST], /name two editions/);
});

test("diff: what changes for claims in a folder", () => {
  const claims = join(folder, "claims");
  mkdirSync(claims);
  const { claim, today } = golden("contract-example");
  put("claims/a.json", claim);
  put("claims/b.json", { ...claim, usagePeriod: "2019-01-01/2019-06-30" });
  put("claims/notes.txt", "no claim");
  const args = ["diff", "microsoft-co-op@2023-07", LATEST, claims, "--today", today];
  const { stdout } = rulebook(...args);
  assert.match(stdout, /\nClaims\n {2}\* .*a\.json: Ready to submit/);
  const { claims: changes } = JSON.parse(rulebook(...args, "--format", "json").stdout);
  assert.deepEqual(
    changes.map((/** @type {any} */ one) => one.claim.replace(claims, "")),
    ["/a.json", "/b.json"],
  );
  const [{ before, after, found }] = changes;
  assert.deepEqual([before.verdict, before.closesOn], ["ready", "2024-08-15"]);
  assert.deepEqual(
    [after.verdict, found.map((/** @type {any} */ one) => one.rule)],
    ["ready", ["input/edition-other-period"]],
  );
  refuses([...args, put("broken-claim.json", "{")], /broken-claim\.json: this is not JSON/);
  refuses([...args, join(folder, "none")], /none: there is no such file/);
});

test("a closed pipe ends it quietly", () => {
  const { status, stderr } = run("sh", ["-c", `"${command}" rulebook show ${LATEST} | head -1`]);
  assert.deepEqual([status, stderr], [0, ""]);
});
