// Speed and size of the packed package, beside a compiled JSON Schema and JSON's own cost: quote the ratios, since
// every pair is measured in turn on the same machine.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import schema from "./claim.schema.mjs";
import { claim, today } from "./claims.mjs";

const built = (/** @type {string} */ path) => new URL(`../../target/dist/${path}`, import.meta.url);
/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
const row = (/** @type {string} */ name, /** @type {string[]} */ ...cells) =>
  console.log(`${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(14)).join("")}`);

coldStart();
/** @type {typeof import("../../www/lib/index.js")} */
const { load } = await import(built("package/dist/node.js").href);
const cp = await load();
oneCheck();
linearity();
sizes();

function coldStart() {
  const folder = fileURLToPath(built("bench/"));
  mkdirSync(folder, { recursive: true });
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { source: true, esm: true } });
  writeFileSync(`${folder}ajv.source.mjs`, standalone(ajv, ajv.compile(schema)));
  const nodePaths = [fileURLToPath(new URL("../node_modules", import.meta.url))];
  buildSync({
    entryPoints: [`${folder}ajv.source.mjs`],
    outfile: `${folder}ajv.mjs`,
    bundle: true,
    minify: true,
    format: "esm",
    nodePaths,
  });

  const once = (/** @type {string} */ module) =>
    Number(execFileSync(process.execPath, [fileURLToPath(new URL("cold.mjs", import.meta.url)), module]));
  const [ours, theirs] = [built("package/dist/node.js").href, new URL("ajv.mjs", built("bench/")).href];
  const times = Array.from({ length: 15 }, () => ({ ours: once(ours), theirs: once(theirs) }));
  const [check, ajvOnly] = [median(times.map(({ ours }) => ours)), median(times.map(({ theirs }) => theirs))];
  row("cold start in Node, import to first answer", `${check.toFixed(1)} ms`);
  row("  Ajv standalone, structure alone", `${ajvOnly.toFixed(1)} ms`, `× ${(check / ajvOnly).toFixed(2)}`);
  rmSync(folder, { recursive: true });
}

function oneCheck() {
  const given = claim(3);
  const report = JSON.stringify(cp.check(given, { today }));
  const rounds = Array.from({ length: 25 }, () => ({
    check: time(200, () => cp.check(given, { today })),
    json: time(200, () => [JSON.stringify(given), JSON.parse(report)]),
  })).slice(5);
  const [check, json] = [median(rounds.map(({ check }) => check)), median(rounds.map(({ json }) => json))];
  row("one check of a claim with 3 invoices", `${check.toFixed(0)} µs`);
  row("  JSON.stringify(claim) + JSON.parse(report)", `${json.toFixed(0)} µs`, `× ${(check / json).toFixed(2)}`);
}

function linearity() {
  const counts = [10, 100, 1_000, 10_000];
  const measured = counts.map((count) => {
    const given = claim(count);
    const times = Array.from({ length: 7 }, () => time(Math.max(1, 2_000 / count), () => cp.check(given, { today })));
    return { count, each: median(times) / count };
  });
  for (const { count, each } of measured) row(`one check, ${count} expenses, each`, `${each.toFixed(2)} µs`);
  const of = (/** @type {number} */ wanted) => measured.find(({ count }) => count === wanted)?.each ?? Number.NaN;
  row("  10,000 against 100", "", `× ${(of(10_000) / of(100)).toFixed(2)}`);
}

function sizes() {
  const files = ["core.wasm", "core.js", "browser.js", "load.js", "locales.js", "words/words.js", "texts/en.js"];
  const sizes = files.map((file) => ({
    file,
    size: brotliCompressSync(readFileSync(built(`package/dist/${file}`))).length,
  }));
  for (const { file, size } of sizes) row(`${file}, brotli`, `${size} B`);
  row("module, glue and one language, brotli", `${sizes.reduce((sum, { size }) => sum + size, 0)} B`);
}

/** Microseconds a call. @param {number} calls @param {() => void} call */
function time(calls, call) {
  const start = performance.now();
  for (let n = 0; n < calls; n++) call();
  return ((performance.now() - start) * 1000) / calls;
}
