// The command with many claims: in threads, in order, to the end or from where it was stopped.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { command, folder, put, run } from "./installed.mjs";

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

test("few claims, and an input without any, start no thread", () => {
  assert.equal(check([few], watched).stderr, "");
  const empty = put("empty.ndjson", "\n \n");
  assert.deepEqual(check([empty], watched), { status: 0, stdout: "", stderr: "" });
  assert.deepEqual(check(["-"], { ...watched, input: "" }), { status: 0, stdout: "", stderr: "" });
});

test("a full disk, with threads: a message and status 2", { skip: process.platform !== "linux" }, () => {
  const stdio = /** @type {const} */ (["ignore", openSync("/dev/full", "w"), "pipe"]);
  const args = ["check", join(folder, "some.ndjson"), "--format", "ndjson", "--threads", "2"];
  const { status, stderr } = spawnSync(command, args, { stdio: [...stdio], encoding: "utf8" });
  assert.deepEqual([status, stderr], [2, "claimproof: the output cannot be written: the disk is full\n"]);
});
