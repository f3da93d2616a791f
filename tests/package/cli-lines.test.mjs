// The command with many claims: in threads, in order, to the end or from where it was stopped.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { command, folder, home, load, put, run } from "./installed.mjs";

const check = (
  /** @type {string[]} */ args,
  /** @type {import("node:child_process").SpawnSyncOptions} */ options = {},
) => run(command, ["check", "--today", "2026-06-10", "--format", "ndjson", ...args], options);
/** Says of each thread that it begins. */
const watched = {
  env: {
    ...process.env,
    NODE_OPTIONS: `--import "data:text/javascript,process.on('worker',()=>console.error('thread'))"`,
  },
};
const places = (/** @type {string} */ reports) =>
  reports
    .trimEnd()
    .split("\n")
    .map((report) => JSON.parse(report).input);

const SOME = 1500;
const note = "é".repeat(150);
const some = put(
  "some.ndjson",
  Array.from(
    { length: SOME },
    (_, n) => `${n % 100 ? "" : "\n"}${JSON.stringify({ claimName: `claim ${n}`, note })}\n`,
  ).join(""),
);
const few = put("few.ndjson", "{}\n\n{}\n");

test("many claims are checked in threads, with the same reports in the same order", () => {
  const rulebook = ["--rulebook", fileURLToPath(new URL("../rulebooks/northwind.toml", import.meta.url))];
  const alone = check([few, some, few, "--threads", "1", ...rulebook], watched);
  const divided = check([few, some, few, "--threads", "2", ...rulebook], watched);
  assert.deepEqual([alone.status, alone.stderr], [1, ""]);
  assert.deepEqual([divided.status, divided.stderr], [1, "thread\nthread\n"]);
  assert.equal(divided.stdout, alone.stdout);
  const all = places(alone.stdout);
  assert.equal(all.length, SOME + 4);
  assert.deepEqual(all[2 + 250], { file: some, line: 250 + 3 + 1, claim: "claim 250" });
  assert.deepEqual(all.at(-1), { file: few, line: 3, claim: null });
  assert.match(alone.stdout, /"rulebook":\{"id":"northwind@/);
});

test("every format comes from threads as it does from one, and while claims are still given", {
  timeout: 120_000,
}, async () => {
  // Padding makes them much to check.
  const claims = Array.from(
    { length: 40 },
    (_, n) => `${JSON.stringify({ claimName: `claim ${n}` })}${" ".repeat(60_000)}\n`,
  );
  const long = put("long.ndjson", claims.join(""));
  for (const format of ["text", "json", "csv", "junit", "sarif"]) {
    const [alone, divided] = ["1", "2"].map((count) =>
      check([few, long, few, "--format", format, "--threads", count], watched),
    );
    assert.deepEqual([divided?.status, divided?.stderr], [1, "thread\nthread\n"], format);
    assert.equal(divided?.stdout, alone?.stdout, format);
  }
  for (const [format, second, all] of /** @type {const} */ ([
    ["csv", /^'-,2,/m, /^file,line,.*\r\n'-,1,.*\r\n'-,3,/s],
    ["sarif", /"startLine":2/, /^\{"\$schema":.*"startLine":1.*"startLine":3.*"rules":\[/s],
  ])) {
    const child = spawn(command, ["check", "-", "--format", format]);
    child.stdin.write("{}\n");
    child.stdin.write("{}\n");
    let rows = "";
    for await (const chunk of child.stdout) {
      rows += chunk;
      if (second.test(rows)) child.stdin.end("{}\n");
    }
    assert.match(rows, all);
  }
});

test("few claims, and an input without any, start no thread", () => {
  assert.equal(check([few], watched).stderr, "");
  const empty = put("empty.ndjson", "\n \n");
  assert.deepEqual(check([empty], watched), { status: 0, stdout: "", stderr: "" });
  assert.deepEqual(check(["-"], { ...watched, input: "" }), { status: 0, stdout: "", stderr: "" });
  assert.deepEqual(check([empty, "--format", "json"]), { status: 0, stdout: "[]\n", stderr: "" });
});

test("a full disk, with threads: a message and status 2", { skip: process.platform !== "linux" }, () => {
  const stdio = /** @type {const} */ (["ignore", openSync("/dev/full", "w"), "pipe"]);
  const args = ["check", join(folder, "some.ndjson"), "--format", "ndjson", "--threads", "2"];
  const { status, stderr } = spawnSync(command, args, { stdio: [...stdio], encoding: "utf8" });
  assert.deepEqual([status, stderr], [2, "claimproof: the output cannot be written: the disk is full\n"]);
});

test("an invoice that an earlier claim has too is named", () => {
  const claim = (/** @type {string} */ vendor, /** @type {string[]} */ ...numbers) =>
    JSON.stringify({ invoices: numbers.map((number) => ({ vendor, number })) });
  const one = put("one.json", claim("Café Nord", "RE-118", "RE-119"));
  const more = put(
    "more.ndjson",
    `\n${claim("Media", "7", "7")}\nnot json\n${claim("CAFE NORD", "re 119", "8")}\n${claim("Media", "8")}\n`,
  );
  const said = `claimproof: ${more}:4: invoice re 119 of CAFE NORD is also in ${one}:1\n`;
  for (const format of ["ndjson", "text", "sarif"])
    assert.equal(check([one, more, "--format", format]).stderr, said, format);
  assert.equal(check([one, more, "--quiet"]).stderr, "");
  const copies = Array.from({ length: 30 }, () => `${claim("A", "1")}\n`).join("");
  const many = check([put("copies.ndjson", copies)])
    .stderr.trimEnd()
    .split("\n");
  assert.deepEqual([many.length, many[20]], [21, "claimproof: 9 more invoices are in an earlier claim too"]);
});

test("of many invoices each that is there again is found, and the place of the first", async () => {
  const { InvoiceList, SameInvoices } = await import(`${home}/dist/cli-same.js`);
  const MANY = 20_000;
  /** @type {string[]} */
  const said = [];
  const same = new SameInvoices((/** @type {string} */ words) => said.push(words));
  for (const [file, first] of /** @type {const} */ ([
    ["one", 0],
    ["two", MANY - 3],
  ])) {
    const list = new InvoiceList(file);
    for (let n = 0; n < MANY; n++) list.add({ invoices: [{ vendor: "Nord", number: `RE ${first + n}` }] }, n + 1);
    same.take(list.all());
  }
  const again = (/** @type {number} */ n) =>
    `two:${n}: invoice RE ${MANY - 4 + n} of Nord is also in one:${MANY - 3 + n}`;
  assert.deepEqual(said, [again(1), again(2), again(3)]);
});

test("ten times the claims take no more memory: far less than what they are more", () => {
  const peak =
    "import{isMainThread as m}from'node:worker_threads';m&&process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
  const env = { ...process.env, NODE_OPTIONS: `--import "data:text/javascript,${peak}"` };
  const claim = `{}${" ".repeat(60_000)}\n`;
  const [less = 0, more = 0] = [150, 1500].map((count) => {
    const file = put("much.ndjson", claim.repeat(count));
    const { stderr } = check([file, "--threads", "2", "--output", "much.out"], { env });
    return Number(stderr) / 1024;
  });
  // These claims are 81 MB more.
  assert.ok(less > 0 && more < less + 60, `${less} MB, then ${more} MB`);
});

test("invoices of two claims compare as those of one do", async () => {
  const { folded } = await import(`${home}/dist/cli-fold.js`);
  const ranges = [
    [0x01, 0x6ff],
    [0x900, 0x97f],
    [0x1d00, 0x24ff],
    [0x2f00, 0x33ff],
    [0xa640, 0xa7ff],
    [0xfb00, 0xfb06],
    [0xfe00, 0xffef],
  ];
  const signs = ranges.flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n)),
  );
  const rare = [
    "e\u0301x",
    "\ufb01n",
    "\u{1d7d9}",
    "\u{1e950}",
    "\u{116da}3",
    "ǅ",
    "Straße",
    "STRASSE",
    "İ",
    "ı",
    "Σ",
    "ς",
  ];
  const numbers = [...signs, ...rare].map((sign) => `1${sign}x`);
  const cp = await (await load()).load();
  const invoices = numbers.map((number, n) => ({ id: `i${n}`, vendor: "v", number }));
  const { findings } = cp.check({ invoices }, { today: "2024-07-20" });
  const first = new Map(
    findings.filter(({ rule }) => rule === "invoice/duplicate-number").map(({ path, related }) => [path, related[0]]),
  );
  const known = new Set();
  const wrong = numbers.filter((number, n) => {
    const key = folded(number);
    const earlier = first.get(`/invoices/${n}/number`);
    const isWrong = known.has(key) ? folded(numbers[Number(earlier?.split("/")[2])] ?? "") !== key : earlier;
    known.add(key);
    return isWrong;
  });
  assert.deepEqual(
    wrong.map((number) => number.codePointAt(1)?.toString(16)),
    [],
  );
});

test("progress: a line at most every 200 ms, erased before anything else", async () => {
  const { Progress } = await import(`${home}/dist/cli-progress.js`);
  let time = 0;
  let text = "";
  const shown = new Progress({ write: (/** @type {string} */ more) => (text += more) }, () => time);
  const said = (/** @type {number} */ at) => {
    [time, text] = [at, ""];
    shown.add(1000);
    return text;
  };
  assert.equal(said(900), "");
  assert.equal(said(1000), "\r\x1b[Kclaimproof: 2,000 claims checked, 2,000 a second");
  assert.equal(said(1100), "");
  assert.equal(said(1200), "\r\x1b[Kclaimproof: 4,000 claims checked, 3,333 a second");
  text = "";
  shown.clear();
  shown.clear();
  assert.equal(text, "\r\x1b[K");
});

test("progress that is slower than a claim a second is told by the minute or the hour", async () => {
  const { Progress } = await import(`${home}/dist/cli-progress.js`);
  for (const [seconds, words] of /** @type {const} */ ([
    [2, "2 claims checked, 1 a second"],
    [3, "2 claims checked, 40 a minute"],
    [120, "2 claims checked, 1 a minute"],
    [240, "2 claims checked, 30 an hour"],
  ])) {
    let [time, text] = [0, ""];
    const shown = new Progress({ write: (/** @type {string} */ more) => (text += more) }, () => time);
    time = 1000 * seconds;
    shown.add(2);
    assert.equal(text, `\r\x1b[Kclaimproof: ${words}`);
  }
});

test("every format shows its progress on a terminal, and erases it before what it says", () => {
  const clock = "process.stderr.isTTY=true;let time=0;performance.now=()=>time+=900";
  const env = { ...process.env, NODE_OPTIONS: `--import "data:text/javascript,${clock}"` };
  for (const format of ["text", "json", "ndjson", "csv", "junit", "sarif"]) {
    const { stderr } = check([few, few, "--format", format], { env });
    assert.match(stderr, /^\r\x1b\[Kclaimproof: \d claims checked, \d a second[^\n]*\r\x1b\[K$/, format);
  }
});

const written = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8");

test("--resume goes on after the last whole report, whenever the run was stopped", async () => {
  const files = [few, some, "--threads", "2", "--output"];
  const whole = check([...files, "whole.ndjson"]);
  assert.deepEqual(whole, { status: 1, stdout: "", stderr: "" });
  const all = written("whole.ndjson");
  const child = spawn(command, ["check", "--today", "2026-06-10", "--format", "ndjson", ...files, "part.ndjson"], {
    cwd: folder,
  });
  const part = join(folder, "part.ndjson");
  while (child.exitCode === null && !(existsSync(part) && statSync(part).size > 1e6)) await new Promise(setImmediate);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  assert.ok(all.startsWith(written("part.ndjson")));
  // A report that is torn, in the second file and in the first.
  for (const at of [statSync(part).size - 10, all.indexOf("\n") + 100]) {
    truncateSync(part, at);
    assert.deepEqual(check([...files, "part.ndjson", "--resume"]), whole, String(at));
    assert.ok(written("part.ndjson") === all, String(at));
  }
  assert.equal(check([few, "--output", "new.ndjson", "--resume"]).status, 1);
  assert.equal(check([few, "--output", "new.ndjson", "--resume"]).status, 1);
  assert.equal(written("new.ndjson"), check([few]).stdout);
});

test("--resume stops where claims or options are others, and leaves the output as it is", () => {
  check([few, "--output", "kept.ndjson"]);
  const kept = written("kept.ndjson");
  const less = put("less.ndjson", "{}\n\n{}\n");
  check([less, "--output", "kept-less.ndjson"]);
  put("less.ndjson", "{}\n");
  /** @type {[args: string[], message: RegExp][]} */
  const wrong = [
    [
      [few, "--today", "2026-06-11"],
      /kept\.ndjson: its last report is not that on .*few\.ndjson, line 3, now; the claims, their files or options/,
    ],
    [[some], /must be among the files once/],
    [[few, few], /must be among the files once/],
  ];
  for (const [args, message] of wrong) {
    const { status, stdout, stderr } = check([...args, "--output", "kept.ndjson", "--resume"]);
    assert.deepEqual([status, stdout, written("kept.ndjson")], [2, "", kept]);
    assert.match(stderr, message);
  }
  const before = written("kept-less.ndjson");
  assert.match(check([less, "--output", "kept-less.ndjson", "--resume"]).stderr, /less\.ndjson, line 3, now/);
  assert.equal(written("kept-less.ndjson"), before);
  put("other.ndjson", "{}\n");
  assert.match(
    check([few, "--output", "other.ndjson", "--resume"]).stderr,
    /other\.ndjson: this is no output of check/,
  );
  assert.match(check([few, "--resume"]).stderr, /--resume works only with/);
  assert.match(check([few, "--output", few]).stderr, /this file is read, so it cannot be the output/);
});

test("--output takes every format, and a file that cannot be written is a message", () => {
  for (const format of ["text", "json", "csv"]) {
    assert.deepEqual(check([few, "--format", format, "--output", "out"]), { status: 1, stdout: "", stderr: "" });
    assert.equal(written("out"), check([few, "--format", format]).stdout, format);
    const { status, stderr } = check([few, "--format", format, "--output", join("none", "out")]);
    assert.equal(status, 2);
    assert.match(stderr, /^claimproof: none.out: the output cannot be written: there is no such file\n$/);
  }
});
