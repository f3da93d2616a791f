// node run.mjs [--quick] [--no-browser]: the package beside the peers on the same claims, in Node and in Chromium, and beside
// itself. Writes RESULTS.md; ends with 1 where a ratio is not as it must be. Nothing depends on how fast the machine is: only
// ratios of what was measured in turns, in one process, are compared, and the medians of those of several processes.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { inBrowser } from "./browser.mjs";
import { load } from "./ours.mjs";
import { growth, ownSize, sizeOf, sizes } from "./package.mjs";
import { PEERS, title } from "./peers.mjs";
import { prepare } from "./prepare.mjs";
import { figuresOf, markdown } from "./results.mjs";
import { median } from "./turns.mjs";

const isQuick = process.argv.includes("--quick");
const EFFORT = isQuick
  ? { passes: 1, rounds: 3, claims: 200, starts: 5 }
  : { passes: 3, rounds: 5, claims: 250, starts: 15 };
const { passes, rounds, claims, starts } = EFFORT;

await prepare();
const started = loadavg()[0] ?? 0;
const peers = await besidePeers();
const itself = besideItself();
const cold = coldStarts();
const figures = figuresOf(peers, itself, cold);
const text = markdown({
  figures,
  peers,
  cold,
  found: itself.found,
  effort: EFFORT,
  load: [started, loadavg()[0] ?? 0],
  ...(await conditions()),
  growth: await growth(rounds),
  sizes: sizes(),
});
writeFileSync(new URL("RESULTS.md", import.meta.url), text);
console.log(text);
for (const { what, ratio, most } of figures.filter(({ ratio, most }) => !(ratio <= most)))
  console.error(`${what}: × ${ratio.toFixed(2)}, and at most × ${most} is wanted`);
process.exitCode = figures.every(({ ratio, most }) => ratio <= most) ? 0 : 1;

/**
 * A script of this folder in a process of its own, and what it says.
 * @param {string} script @param {unknown[]} given @param {string[]} [flags]
 */
function run(script, given, flags = []) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [...flags, file, ...given.map(String)], { encoding: "utf8" }));
}

/** The median of a ratio. @template Round @param {Round[]} rounds @param {(round: Round) => number} ratio */
function ratioOf(rounds, ratio) {
  return median(rounds.map(ratio));
}

/** The peers, each with how a check compares to it. */
async function besidePeers() {
  /** @type {Map<string, {differences: number, ratios: number[]}>} */
  const inNode = new Map(PEERS.map(({ name }) => [name, { differences: 0, ratios: [] }]));
  for (let pass = 0; pass < passes; pass++) {
    for (const { name, flags } of PEERS) {
      const { differences, times } = run("peer.mjs", [name, rounds, claims], flags);
      const known = inNode.get(name);
      if (known) known.differences += differences;
      known?.ratios.push(
        ratioOf(times, (/** @type {{check: number, peer: number}} */ { check, peer }) => check / peer),
      );
      console.log(`${name}: a check takes × ${known?.ratios.at(-1)?.toFixed(2)}`);
    }
  }
  const browser = process.argv.includes("--no-browser") ? undefined : await inBrowser(rounds, claims);
  return PEERS.map((peer) => {
    const times = browser?.times[peer.name];
    return {
      ...peer,
      title: title(peer),
      bytes: sizeOf(peer),
      differences: inNode.get(peer.name)?.differences ?? Number.NaN,
      node: median(inNode.get(peer.name)?.ratios ?? []),
      ...(browser &&
        times && { browser: { version: browser.version, ratio: ratioOf(times, (one) => one.check / one.peer) } }),
    };
  });
}

/** Ratios between calls of the package, each the median of the processes. */
function besideItself() {
  const runs = Array.from({ length: passes }, () => {
    const { calls, many, found } = run("self.mjs", [rounds, claims]);
    return {
      found,
      json: ratioOf(calls, ({ check, json }) => check / json),
      requirements: ratioOf(calls, ({ check, requirements }) => requirements / check),
      native: ratioOf(many, ({ wasm, native }) => wasm / native),
    };
  });
  const of = (/** @type {"json" | "requirements" | "native"} */ name) => median(runs.map((run) => run[name]));
  return { json: of("json"), requirements: of("requirements"), native: of("native"), found: runs[0]?.found };
}

/** Cold starts beside that of zod, by the time of a processor and by the clock. */
function coldStarts() {
  const rounds = Array.from({ length: starts }, () => ({
    check: run("cold.mjs", ["check"]),
    zod: run("cold.mjs", ["zod"]),
    many: run("cold.mjs", ["many"]),
  }));
  const of = (/** @type {"check" | "many"} */ name, /** @type {"all" | "processor"} */ clock) =>
    ratioOf(rounds, (round) => round[name][clock] / round.zod[clock]);
  return {
    check: { processor: of("check", "processor"), all: of("check", "all") },
    many: { processor: of("many", "processor"), all: of("many", "all") },
  };
}

/** What was measured, and with what. */
async function conditions() {
  const cp = await load();
  const kinds = cp.rules().map(({ kind }) => kind);
  const count = (/** @type {string} */ wanted) => kinds.filter((kind) => kind === wanted).length;
  const rustc = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1] ?? "";
  return {
    version: cp.version,
    catalog: { rules: count("rule"), requirements: count("requirement") },
    rustc,
    ownBytes: ownSize(),
  };
}
