// The command: its formats, its exit statuses, and its manners at the end of a pipe.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { differences } from "./golden.mjs";
import { cases, command, folder, golden, home, load, put, run } from "./installed.mjs";

/** @typedef {import("./installed.mjs").Report} Report */

/** Several reports. @param {string} text @returns {Report[]} */
const parsed = (text) => JSON.parse(text);

const check = (/** @type {string[]} */ args, /** @type {string | undefined} */ input = undefined) =>
  run(command, ["check", ...args], input === undefined ? {} : { input });
const sound = golden("contract-example");
const ready = put("ready.json", sound.claim);
const blocked = put("blocked.json", golden("wrong-input-hides-nothing").claim);
const on = ["--today", sound.today];

test("the golden claims, as json", async (t) => {
  /** Claims with the same options are checked by one command. @type {Map<string, typeof cases>} */
  const byOptions = new Map();
  for (const one of cases.filter(({ inspections }) => !inspections)) {
    const limit = one.limits?.maxFileBytes ? ` --max-file-bytes ${one.limits.maxFileBytes}` : "";
    const options = `--today ${one.today}${limit}`;
    byOptions.set(options, [...(byOptions.get(options) ?? []), one]);
  }
  for (const [options, group] of byOptions) {
    const files = group.map(({ name, claim }) => put(`golden-${name}.json`, claim));
    const { status, stdout } = check([...files, ...options.split(" "), "--format", "json"]);
    const reports = [parsed(stdout)].flat();
    assert.equal(reports.length, group.length);
    for (const [n, { name, expect }] of group.entries())
      await t.test(name, () => assert.deepEqual(differences(/** @type {Report} */ (reports[n]), expect), []));
    assert.equal(status, group.every(({ expect }) => expect.verdict === "ready") ? 0 : 1);
  }
});

test("of the verdicts of one claim, ready alone is status 0", () => {
  for (const verdict of ["ready", "incomplete", "cannot-validate", "blocked"]) {
    const one = cases.find(({ inspections, limits, expect }) => !inspections && !limits && expect.verdict === verdict);
    assert.ok(one, verdict);
    const { status } = check([put("alone.json", one.claim), "--today", one.today]);
    assert.equal(status, verdict === "ready" ? 0 : 1, verdict);
  }
});

test("json is the report of the library; several claims give one array", async () => {
  const cp = await (await load()).load({ locale: "fr" });
  const report = cp.check(sound.claim, { today: sound.today });
  const one = check([ready, ...on, "--locale", "fr", "--format=json"]);
  assert.deepEqual([one.status, JSON.parse(one.stdout)], [0, report]);
  const two = check([ready, blocked, ...on, "--locale", "fr", "--format", "json"]);
  assert.equal(two.status, 1);
  assert.deepEqual(
    parsed(two.stdout).map(({ verdict }) => verdict),
    ["ready", "blocked"],
  );
});

test("text says it all in 80 columns, in the language asked for", () => {
  const english = check([ready, blocked, ...on]);
  assert.equal(english.status, 1);
  assert.match(english.stdout, /^.*ready\.json: Ready to submit\n/);
  assert.match(english.stdout, /\n {2}Deadline +26 days left\n {2}Claim window +16 February 2024 to 15 August 2024\n/);
  assert.match(english.stdout, /\n\n.*blocked\.json: /);
  assert.doesNotMatch(english.stdout, /[{}\x1b]|undefined|\[object|page\.|::| \n/);
  const long = english.stdout
    .split("\n")
    .filter((line) => line.length > 80 && line.trim().includes(" ") && !line.includes(folder));
  assert.deepEqual(long, []);
  assert.match(check([ready, ...on, "--locale", "fr"]).stdout, /15 août 2024/);
  assert.equal(check([ready, ...on, "--locale", "tlh"]).stdout, check([ready, ...on]).stdout);
});

test("text says that a window is projected, beside its days and by its source", () => {
  const projected = put("projected.json", golden("projected-window-missed").claim);
  const published = put("published.json", golden("last-published-window-missed").claim);
  const said = (/** @type {string} */ file, /** @type {string} */ today, /** @type {string[]} */ ...more) =>
    check([file, "--today", today, ...more]).stdout.replace(/\s+/g, " ");

  const missed = said(projected, "2026-11-28");
  assert.match(missed, / Deadline Closed 105 days ago \(projected\) /);
  assert.match(missed, / Claim window 16 February 2026 to 15 August 2026 Projected from earlier years: /);
  assert.match(
    missed,
    / The last day to submit was 15 August 2026 \(projected from earlier years\): 28 November 2026 /,
  );
  const cited = / The last day to submit .*? too late\. \[(\d+)\]/.exec(missed)?.[1];
  const [, source = ""] = missed.split(` [${cited}] Earn cooperative marketing funds · `);
  assert.match(source, /^[^·]+ · Official source; the claim window is projected from earlier years /);
  assert.match(said(projected, "2026-05-01"), / Deadline 106 days left \(projected\) /);
  assert.match(said(projected, "2026-08-15"), / Deadline Today is the last day \(projected\) /);
  const early = said(projected, "2026-02-01");
  assert.match(early, / Deadline Opens in 15 days \(projected\) /);
  assert.match(early, / open on 16 February 2026 \(projected from earlier years\), /);
  const french = said(projected, "2026-11-28", "--locale", "fr");
  assert.match(
    french,
    / Échéance Échue depuis 105 jours \(date projetée\) .* Projetée d’après les années précédentes\s:/,
  );
  assert.match(french, / le 15 août 2026 \(date projetée d’après les années précédentes\)\s:/);

  for (const today of ["2024-08-01", "2024-11-28", "2025-02-15", "2025-02-16"]) {
    for (const locale of ["en", "fr"])
      assert.doesNotMatch(said(published, today, "--locale", locale), /proje[ct]/i, today);
  }
});

test("what was typed into a claim cannot steer the terminal", () => {
  const { stdout } = check([put("escape.json", { program: "\x1b[2Jboo\u0007", claimName: "\x9b31m" })]);
  assert.match(stdout, /boo/);
  assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test("a claim is read from standard input, with or without a byte order mark", () => {
  for (const text of [JSON.stringify(sound.claim), `\ufeff${JSON.stringify(sound.claim, null, 2)}`])
    assert.equal(check(["-", ...on], text).status, 0);
});

test("options of the check", () => {
  /** @type {(args: string[]) => Report} */
  const verdict = (args) => JSON.parse(check([ready, ...on, "--format", "json", ...args]).stdout);
  assert.equal(verdict(["--rulebook", "microsoft-co-op@2022-08"]).rulebook.id, "microsoft-co-op@2022-08");
  assert.ok(verdict(["--max-file-bytes", "100"]).findings.some(({ rule }) => rule === "document/too-large"));
  assert.equal(verdict(["--today", "2024-08-16"]).deadline.daysLeft, -1);
});

test("ndjson: one report a line, in order, without texts unless they are asked for", () => {
  const lines = [sound.claim, { claimName: "b" }, sound.claim].map((claim) => JSON.stringify(claim)).join("\n\n");
  const { status, stdout } = check(["--format", "ndjson", "-", ...on], `${lines}\nnot json`);
  assert.equal(status, 1);
  const reports = stdout
    .trimEnd()
    .split("\n")
    .flatMap((line) => parsed(`[${line}]`));
  assert.deepEqual(
    reports.map(({ verdict }) => verdict),
    ["ready", "incomplete", "ready", "blocked"],
  );
  assert.deepEqual(
    reports[3]?.findings.map(({ rule }) => rule),
    ["input/not-json"],
  );
  assert.ok(!stdout.includes(`"label"`) && !stdout.includes(`"message"`));
  assert.match(
    check(["--format", "ndjson", "-", "--texts", ...on], lines).stdout,
    /"locale":"en".*"label":.*"message":/,
  );
  assert.equal(check(["--format", "ndjson", "-", ...on], `\n${JSON.stringify(sound.claim)}\n\n`).status, 0);
  assert.deepEqual(check(["--format", "ndjson", "-"], ""), { status: 0, stdout: "", stderr: "" });
});

test("ndjson: files of lines are streamed, any other file is one claim", () => {
  const pretty = put("pretty.json", JSON.stringify(sound.claim, null, 2));
  const lines = put("lines.ndjson", `\ufeff${JSON.stringify(sound.claim)}\n${JSON.stringify(sound.claim)}`);
  const { status, stdout } = check(["--format", "ndjson", pretty, lines, ...on]);
  assert.deepEqual([status, stdout.match(/"verdict":"ready"/g)?.length], [0, 3]);
  const later = check(["--format", "ndjson", "-", ...on], `{}\n\ufeff{}\n`).stdout;
  assert.equal(later.match(/input\/not-json/g)?.length, 1);
});

test("bad usage and unreadable input: status 2, a message that helps, and nothing written", () => {
  const list = put("list.json", [sound.claim]);
  const broken = put("broken.json", "{");
  mkdirSync(join(folder, "empty"), { recursive: true });
  put("blank.txt", "# nothing\n\n");
  /** @type {[args: string[], message: RegExp][]} */
  const wrong = [
    [[], /claimproof --help/],
    [["check"], /name a claim file/],
    [["chekc", ready], /unknown command chekc/],
    [["check", ready, "--todya", "2024-07-20"], /--todya.*--today/],
    [["check", ready, "-x"], /-x/],
    [["check", ready, "--today"], /--today needs a value/],
    [["check", ready, "--today", "yesterday"], /yesterday|today/],
    [["check", ready, "--format", "xml"], /text, json, ndjson, csv, junit or sarif/],
    [["check", ready, "--texts=yes"], /no value/],
    [["check", ready, "--max-file-bytes", "1.5"], /whole number/],
    [["check", ready, "--rulebook", "microsoft-co-op@1999-01"], /microsoft-co-op@1999-01/],
    [["check", "--format", "ndjson", ready, "--rulebook", "nonsense"], /nonsense/],
    [["check", ready, "absent.json"], /absent\.json: there is no such file/],
    [["check", ready, "empty"], /empty: this folder has no claim file/],
    [["check", ready, "none/**/*.json"], /none\/\*\*\/\*\.json: no file matches this pattern/],
    [["check", "@absent.txt"], /absent\.txt: there is no such file/],
    [["check", "@blank.txt"], /blank\.txt: this list names no file/],
    [["check", ready, "--quiet", "--format", "json"], /--quiet works only with other formats/],
    [["check", "-", "@-"], /only once/],
    [["check", ready, "--color", "red"], /auto, always or never, not red/],
    [["check", ready, broken], /broken\.json: this is not JSON/],
    [["check", ready, list, "--format", "json"], /list\.json: a claim must be one JSON object/],
    [["check", ready, list, "--format", "ndjson"], /list\.json: a claim must be one JSON object/],
    [["check", ready, "absent.ndjson", "--format", "ndjson"], /absent\.ndjson: there is no such file/],
    [["check", "-", "-"], /only once/],
    [["check", ready, "--format", "ndjson", "--threads", "0"], /--threads must be a number from 1 to 999, not 0/],
    [["check", ready, "--threads", "1000"], /--threads must be a number from 1 to 999, not 1000/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = run(command, args, { input: "{}" });
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
    assert.match(stderr, /^claimproof: [^\n]+\n$/);
  }
});

test("files, folders and lists of them: every claim with its place", () => {
  mkdirSync(join(folder, "claims/spring"), { recursive: true });
  mkdirSync(join(folder, "claims/.kept"), { recursive: true });
  put("claims/b.json", sound.claim);
  put("claims/.kept/old.json", "{");
  put("claims/notes.txt", "no claim");
  put("claims/spring/a.ndjson", `\n${JSON.stringify({ claimName: "é" })}\nnot json\n`);
  const list = put("list.txt", "\ufeff# of this half-year\r\nclaims\r\n\r\nready.json\r\n");

  const { status, stdout } = check([`@${list}`, ...on, "--format", "ndjson"]);
  const inputs = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).input);
  const line = join("claims", "spring", "a.ndjson");
  assert.deepEqual(
    [status, inputs],
    [
      1,
      [
        { file: join("claims", "b.json"), line: 1, claim: sound.claim.claimName },
        { file: line, line: 2, claim: "é" },
        { file: line, line: 3, claim: null },
        { file: "ready.json", line: 1, claim: sound.claim.claimName },
      ],
    ],
  );
  assert.equal(check(["@-", ...on, "--format", "ndjson"], "claims\nready.json").stdout, stdout);
  for (const pattern of ["cl*/{b,spring/a}.?(nd)json", "claims/**/*json", join(folder, "claims/**/*json")])
    assert.deepEqual(
      check([pattern, ...on, "--format", "ndjson"])
        .stdout.trim()
        .split("\n")
        .map((report) => JSON.parse(report).input.line),
      [1, 2, 3],
      pattern,
    );
  put("[ab].json", { claimName: "literal" });
  assert.match(check(["[ab].json", "--format", "ndjson"]).stdout, /"claim":"literal"/);
  const heads = check(["claims", ...on]).stdout.match(/^[^ \n]+(json|ndjson:\d): .*/gm);
  assert.deepEqual(heads, [
    `${join("claims", "b.json")}: Ready to submit`,
    `${line}:2: 11 tasks left`,
    `${line}:3: 1 problem to fix`,
  ]);
  assert.equal(parsed(check(["claims", ...on, "--format", "json"]).stdout)[2]?.findings[0]?.rule, "input/not-json");
});

test("standard input holds one claim, or one a line, in every format", () => {
  const line = JSON.stringify(sound.claim);
  const both = check(["-", ...on, "--format", "json"], `${line}\n${line}\n`);
  assert.deepEqual([both.status, parsed(both.stdout).length], [0, 2]);
  assert.match(check(["-", ...on], `${line}\nnot json`).stdout, /^-:2: 1 problem to fix$/m);
  // Blank lines that arrive in several pieces.
  const blank = "\n".repeat(200_000);
  const one = check(["-", ...on, "--format", "json"], `${blank}${line}${blank}`);
  assert.equal(JSON.parse(one.stdout).verdict, "ready");
  assert.match(check(["-", ...on], `${line}${blank}${line}\n`).stdout, /^-:200001: /m);
});

test("--exit-zero and --quiet", () => {
  const usual = check([ready, blocked, ...on]);
  const zero = check([ready, blocked, ...on, "--exit-zero"]);
  assert.deepEqual([usual.status, zero.status], [1, 0]);
  assert.equal(zero.stdout, usual.stdout);
  assert.equal(check(["absent.json", "--exit-zero"]).status, 2);
  const quiet = check([ready, blocked, ready, ...on, "--quiet"]);
  assert.deepEqual([quiet.status, quiet.stdout], [1, check([blocked, ...on]).stdout]);
  assert.deepEqual(check([ready, ...on, "--quiet"]), { status: 0, stdout: "", stderr: "" });
  const lines = check([ready, blocked, ...on, "--quiet", "--format", "ndjson"])
    .stdout.trimEnd()
    .split("\n");
  assert.deepEqual(
    lines.map((text) => JSON.parse(text).verdict),
    ["blocked"],
  );
});

test("claims in UTF-16, as PowerShell writes them, and UTF-8 with a byte order mark", () => {
  const text = `${JSON.stringify({ claimName: "été 1" })}\r\n${JSON.stringify({ claimName: "2" })}\r\n`;
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  const encodings = {
    "utf-16le": little,
    "utf-16be": Buffer.from(little).swap16(),
    "utf-16le without mark": little.subarray(2),
    "utf-16be without mark": Buffer.from(little).swap16().subarray(2),
    "utf-8 with mark": Buffer.from(`\ufeff${text}`),
  };
  const plain = check([put("plain.ndjson", text), "--format", "ndjson"]).stdout;
  assert.match(plain, /"claim":"été 1"/);
  for (const [name, bytes] of Object.entries(encodings)) {
    put("plain.ndjson", bytes);
    assert.equal(check([join(folder, "plain.ndjson"), "--format", "ndjson"]).stdout, plain, name);
    assert.equal(check([join(folder, "plain.ndjson"), "--format", "json"]).stdout.match(/"incomplete"/g)?.length, 2);
    const one = put("one.json", name.startsWith("utf-16be") ? Buffer.from("{}", "utf16le").swap16() : "{}");
    assert.equal(check([one]).status, 1, name);
  }
});

test("many claims end with their sum, in the language asked for", () => {
  assert.match(
    check([ready, blocked, ready, ...on]).stdout,
    /\n\nChecked: 3 · Ready to submit: 2 · With problems: 1\n$/,
  );
  assert.match(
    check([ready, blocked, ...on, "--locale", "fr"]).stdout,
    /\n\nVérifiées\u202f: 2 · Prêtes à être soumises\u202f: 1 · /,
  );
  assert.doesNotMatch(check([ready, ...on]).stdout, /Checked:/);
  assert.doesNotMatch(check([ready, blocked, ...on, "--quiet"]).stdout, /Checked:/);
});

test("colours as --color asks, else FORCE_COLOR, else NO_COLOR, else the terminal", () => {
  const isColoured = (/** @type {{[name: string]: string}} */ env, /** @type {string[]} */ ...args) => {
    const { FORCE_COLOR, NO_COLOR, ...rest } = process.env;
    return run(command, ["check", ready, ...args], { env: { ...rest, ...env } }).stdout.includes("\x1b[1;");
  };
  assert.equal(isColoured({}), false);
  assert.equal(isColoured({ FORCE_COLOR: "1" }), true);
  assert.equal(isColoured({ FORCE_COLOR: "0" }), false);
  assert.equal(isColoured({ FORCE_COLOR: "1", NO_COLOR: "1" }), true);
  assert.equal(isColoured({ NO_COLOR: "1" }, "--color", "always"), true);
  assert.equal(isColoured({ FORCE_COLOR: "1" }, "--color=never"), false);
});

test("completions for shells have every command and option", () => {
  const help = run(command, ["--help"]).stdout;
  const named = new Set([...help.matchAll(/^ {2}claimproof ([a-z]+)/gm)].map(([, name = ""]) => name));
  for (const shell of ["bash", "zsh", "fish"]) {
    const { status, stdout } = run(command, ["completions", shell]);
    assert.equal(status, 0);
    for (const name of named) assert.match(stdout, new RegExp(`[ ('"]${name}[ )'"]`), `${shell}: ${name}`);
    assert.match(stdout, /exit-zero/);
  }
  const completed = (/** @type {string} */ typed) => {
    const set = `COMP_WORDS=(${typed} ""); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))`;
    const script = `eval "$(${command} completions bash)"; ${set}; _claimproof; echo "\${COMPREPLY[@]}"`;
    return run("bash", ["-c", script]).stdout.trim();
  };
  assert.equal(completed("claimproof check --color"), "auto always never");
  assert.deepEqual(completed("claimproof").split(" ").sort(), [...named].sort());
  assert.equal(run(command, ["completions", "tcsh"]).status, 2);
});

test("a full disk: a message and status 2", { skip: process.platform !== "linux" }, () => {
  for (const format of ["text", "json", "ndjson"]) {
    const stdio = /** @type {const} */ (["ignore", openSync("/dev/full", "w"), "pipe"]);
    const { status, stderr } = spawnSync(command, ["check", ready, "--format", format], {
      stdio: [...stdio],
      encoding: "utf8",
    });
    assert.deepEqual([status, stderr], [2, "claimproof: the output cannot be written: the disk is full\n"]);
  }
});

test("--help shows examples, --version the version", () => {
  const help = run(command, ["--help"]);
  assert.deepEqual([help.status, help.stderr], [0, ""]);
  assert.match(help.stdout, /Examples\n {2}claimproof check claim\.json --documents proofs\/\n/);
  assert.ok(help.stdout.split("\n").every((line) => line.length <= 80));
  assert.equal(run(command, ["check", "-h"]).stdout, help.stdout);
  assert.match(run(command, ["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
});

test("a reader that leaves early is no failure", async () => {
  const child = spawn(command, ["check", "--format", "ndjson", "-"], { stdio: ["pipe", "pipe", "pipe"] });
  const said = child.stderr.toArray();
  child.stdin.on("error", () => {});
  Readable.from(many(20_000)).pipe(child.stdin);
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = await once(child, "close");
  assert.deepEqual([status, String(Buffer.concat(await said))], [0, ""]);
});

test("100,000 claims pass through in constant memory", { timeout: 300_000 }, async () => {
  const few = await memory(5_000);
  const all = await memory(100_000);
  console.log(`peak of 5,000 claims: ${few} MB; of 100,000: ${all} MB`);
  assert.ok(all < 250 && all < few * 1.5, `${few} MB, then ${all} MB`);
});

/** Peak memory of the command, in MB, for so many claims; also that each has its report. @param {number} count */
async function memory(count) {
  const report = `data:text/javascript,import{isMainThread as is}from"node:worker_threads";
    if(is)process.on("exit",()=>console.error(process.resourceUsage().maxRSS))`;
  const args = ["--import", report, command, "check", "--format", "ndjson", "--threads", "2", "-"];
  const child = spawn(process.execPath, args, { cwd: folder });
  const said = child.stderr.toArray();
  Readable.from(many(count)).pipe(child.stdin);
  let lines = 0;
  for await (const chunk of child.stdout) for (const byte of chunk) if (byte === 10) lines += 1;
  assert.equal(lines, count);
  return Math.round(Number(Buffer.concat(await said)) / 1024);
}

/** Claims whose invoices differ. @param {number} count */
function* many(count) {
  const line = `${JSON.stringify(sound.claim)}\n`;
  const [before, after] = line.split('"2024-118"');
  for (let n = 0; n < count; n++) yield `${before}"2024-${n}"${after}`;
}

test("an invoice is said to be one where its type is not known", async () => {
  const [{ renderInspection }, { default: texts }] = await Promise.all(
    ["cli-files.js", "texts/en.js"].map((file) => import(`${home}/dist/${file}`)),
  );
  const reported = (/** @type {string | null} */ type) =>
    renderInspection(
      { fileName: "a.pdf", sizeBytes: 1, invoice: { type, number: "7", confidence: "structured" } },
      texts,
    );
  assert.match(reported(null), /\n +Invoice +7, /);
  assert.match(reported("credit-note"), /\n +Credit note +7, /);
  assert.doesNotMatch(reported(null), /form\./);
});
