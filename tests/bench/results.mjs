// The figures that are held, and RESULTS.md.
import { cpus } from "node:os";

/**
 * @typedef {import("./peers.mjs").Peer & {title: string, bytes: number, differences: number, node: number,
 *   browser?: {version: string, ratio: number}}} Measured
 * @typedef {{what: string, ratio: number, most: number}} Figure
 * @typedef {Record<"processor" | "all", number>} Start
 * @typedef {object} Run
 * @property {Figure[]} figures
 * @property {Measured[]} peers
 * @property {{passes: number, rounds: number, claims: number, starts: number}} effort
 * @property {number[]} load
 * @property {string} version
 * @property {string} rustc
 * @property {Record<"rules" | "requirements", number>} catalog
 * @property {number} ownBytes
 * @property {Record<"check" | "many", Start>} cold
 * @property {Record<"sound" | "ready" | "faulty" | "told", number>} found   of how many claims
 * @property {{count: number, each: number}[]} growth
 * @property {{file: string, bytes: number}[]} sizes
 */

const times = (/** @type {number} */ ratio) => `× ${ratio.toFixed(2)}`;

/**
 * The ratios that a run must reach.
 * @param {Measured[]} peers
 * @param {Record<"json" | "requirements" | "native", number>} itself
 * @param {Record<"check" | "many", Start>} cold
 * @returns {Figure[]}
 */
export function figuresOf(peers, itself, cold) {
  const engines = peers.filter(({ engine }) => engine);
  const inBrowser = engines.flatMap(({ browser }) => (browser ? [browser.ratio] : []));
  const fastest = "`check` with all texts, to the fastest engine of rules";
  return [
    { what: `${fastest}, in Node`, ratio: Math.max(...engines.map(({ node }) => node)), most: 0.35 },
    ...(inBrowser.length > 0 ? [{ what: `${fastest}, in Chromium`, ratio: Math.max(...inBrowser), most: 0.35 }] : []),
    {
      what: "`check` with all texts, to `JSON.stringify` of the claim and `JSON.parse` of the report",
      ratio: itself.json,
      most: 4,
    },
    { what: "`requirements`, to `check`", ratio: itself.requirements, most: 1 },
    {
      what: "`checkMany` in bytes and without texts, to the library without WebAssembly",
      ratio: itself.native,
      most: 2,
    },
    { what: "cold start to a report without texts, to that of zod", ratio: cold.many.processor, most: 1 },
    { what: "cold start to a report with texts, to that of zod", ratio: cold.check.processor, most: 2 },
  ];
}

/** RESULTS.md. @param {Run} run */
export const markdown = (run) =>
  [head(run), figuresTable(run), peersTable(run), claimsOf(run), growthAndBytes(run)].join("\n");

/** @param {Run} run */
function head({ effort, load, peers, version, rustc }) {
  const chromium = peers.find(({ browser }) => browser)?.browser?.version;
  const asked = load.map((one) => one.toFixed(1)).join(" to ");
  return `# Speed beside others

Written by \`cargo xtask bench\`. Only ratios are compared: what is compared was measured in turns of a few claims, in one process.
In Node the time is that of a processor, so that other work of the machine does not count; in Chromium it is that of the clock.

claimproof ${version}; Node ${process.version}; Chromium ${chromium ? `${chromium}, headless` : "was left out"}; rustc ${rustc}.
${cpus().length} processors, with a load of ${asked} by this run and other work. Processes for each peer: ${effort.passes}; rounds in each:
${effort.rounds}, of ${effort.claims} claims; cold starts: ${effort.starts}. \
A ratio is the median of its processes, and in each that of its rounds.
`;
}

/** @param {Run} run */
function figuresTable({ figures, cold }) {
  const rows = figures.map(({ what, ratio, most }) => {
    return `| ${what} | ${times(ratio)} | ${most} | ${ratio <= most ? "reached" : "**not reached**"} |`;
  });
  return `## What a run must reach

| | ratio | at most | |
|---|--:|--:|---|
${rows.join("\n")}

Cold starts are those of Node, from the import to the first report in a fresh process; by the clock they are
${times(cold.many.all)} without texts and ${times(cold.check.all)} with texts. zod is imported by \`import { z } from "zod"\`, not bundled.
`;
}

/** @param {Run} run */
function peersTable({ peers, catalog, ownBytes }) {
  const unlike = peers.filter(({ differences }) => differences > 0).map(({ title }) => title);
  const same =
    unlike.length > 0 ? `**${unlike.join(", ")} found something else than the others.**` : "All peers find the same.";
  return `## Beside each peer

What a check takes for each 1 that the peer takes, so less than 1 is faster. A check gives the report with all its texts, by
${catalog.rules} rules and ${catalog.requirements} requirements. A peer gives the ids of the rules that are broken, of the 26 in
[RULES.md](peers/RULES.md). ${same} The first four are engines of rules.

| peer | in Node | in Chromium | of the 26 rules in its own language | the others, and what was added | kB, gzip |
|---|--:|--:|--:|---|--:|
${peers.map(peerRow).join("\n")}
| claimproof | 1 | 1 | – | – | ${kilobytes(ownBytes)} |
`;
}

/** @param {Measured} peer */
function peerRow({ title, node, browser, own, rest, bytes }) {
  const cells = [title, node.toFixed(2), browser ? browser.ratio.toFixed(2) : "–", own, rest, kilobytes(bytes)];
  return `| ${cells.join(" | ")} |`;
}

/** @param {Run} run */
function claimsOf({ found }) {
  return `## The claims

There are 10,000, always the same: 40 % without a fault, the others with one to four. Claimproof checks the same claims in its own form,
with as many expenses, invoices, CSRs, documents and metrics, in the same currencies, and with the same faults. Of ${found.sound}
that are without a fault for the peers, ${found.ready} are ready for it; of ${found.faulty} others, \
it finds something in ${found.told}. They are
converted before anything is measured ([claimproof.mjs](peers/claimproof.mjs)). \
One has 2.7 kB of JSON where that of the peers has 1.5 kB, since it also says who submits it, what
each document proves and shows, and who worked how long.
`;
}

/** @param {Run} run */
function growthAndBytes({ growth, sizes }) {
  const [first] = growth;
  const rows = growth.map(
    ({ count, each }) => `| ${count.toLocaleString("en")} | ${times(each / (first?.each ?? 0))} |`,
  );
  const bytes = sizes.map(({ file, bytes }) => `| ${file} | ${bytes.toLocaleString("en")} |`);
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return `## Growth and bytes

| expenses in a claim | time for each of them |
|--:|--:|
${rows.join("\n")}

| what a page transfers for checks in one language | bytes, Brotli |
|---|--:|
${bytes.join("\n")}
| all | ${all.toLocaleString("en")} |
`;
}

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(0);
