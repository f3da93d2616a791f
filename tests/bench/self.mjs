// node self.mjs ROUNDS CLAIMS: calls of the package beside each other, beside JSON's own cost and beside the library without
// WebAssembly, in turns, as JSON.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { claimLines } from "./claims.mjs";
import { load, today } from "./ours.mjs";
import { bench } from "./peers.mjs";
import { now, turns } from "./turns.mjs";

const [rounds, count] = [Number(process.argv[2]), Number(process.argv[3])];
const lines = claimLines("claimproof", count);
const claims = lines.map((line) => JSON.parse(line));
const cp = await load();
const reports = claims.map((claim) => JSON.stringify(cp.check(claim, { today })));
const found = await likeness();

const calls = await turns(rounds, lines.length, {
  check: (n) => cp.check(claims[n], { today }),
  requirements: (n) => cp.requirements(claims[n], { today }),
  json: (n) => [JSON.stringify(claims[n]), JSON.parse(reports[n] ?? "")],
});
console.log(JSON.stringify({ calls, many: await beside(lines.join("\n")), found }));

/** How many of the claims are without a fault for the peers, and which of both kinds a check finds so too. */
async function likeness() {
  const { validate } = await import(new URL("peers/hand-js.mjs", bench).href);
  const given = claimLines("peers", count).map((line) => validate(JSON.parse(line)).length === 0);
  const checked = reports.map((report) => JSON.parse(report));
  const of = (/** @type {boolean} */ isSound) => checked.filter((_, n) => given[n] === isSound);
  const says = (/** @type {import("../../www/lib/index.js").Report} */ { verdict, findings }) =>
    verdict !== "ready" || findings.length > 0;
  return {
    sound: of(true).length,
    ready: of(true).filter(({ verdict }) => verdict === "ready").length,
    faulty: of(false).length,
    told: of(false).filter(says).length,
  };
}

/** `checkMany` and the library without WebAssembly on the same lines: microseconds a claim. @param {string} text */
async function beside(text) {
  const file = new URL(`native-${process.pid}.ndjson`, bench);
  writeFileSync(file, text);
  const program = new URL("native/release/claimproof-bench-native", bench);
  const native = spawn(fileURLToPath(program), [fileURLToPath(file), today], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: native.stdout })[Symbol.asyncIterator]();
  const bytes = new TextEncoder().encode(text);
  const measured = [];
  for (let round = -2; round < rounds; round++) {
    const start = now();
    const answer = cp.checkMany(bytes, { today, bytes: true });
    const spent = now() - start;
    const wasm = answer.length;
    native.stdin.write("\n");
    const [micros, written] = String((await answers.next()).value)
      .split(" ")
      .map(Number);
    if (written !== wasm) throw new Error(`the reports have ${wasm} bytes, and ${written} without WebAssembly`);
    if (round >= 0) measured.push({ wasm: spent / count, native: (micros ?? Number.NaN) / count });
  }
  native.stdin.end();
  return measured;
}
