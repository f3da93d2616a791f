// The package in every tool that is named in docs/consumers.md, installed from its tarball.
//   node run.mjs           all of them, and writes the tables
//   node run.mjs --quick   those that need no other packages than the tests of this repository
//   node run.mjs NAME…     those whose names begin so, and writes the tables
import { close } from "./browser.mjs";
import bundlers from "./bundlers.mjs";
import engines from "./engines.mjs";
import frameworks from "./frameworks.mjs";
import heavyBundlers from "./heavy-bundlers.mjs";
import next, { close as closeNext } from "./next.mjs";
import node from "./node.mjs";
import pages from "./pages.mjs";
import runtimes from "./runtimes.mjs";
import { write } from "./table.mjs";
import testRunners from "./test-runners.mjs";
import types from "./types.mjs";

/** @typedef {{[entry: string]: string}} Tried   what came of each entry that was tried: nothing, or an error */
/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {string} [notes]   how it is used
 * @property {boolean} [quick]   whether it is tried in every test run
 * @property {{[entry: string]: string}} [exceptions]   what does not work, and why
 * @property {() => Promise<{version: string, tried: Tried}>} run
 */

/** @type {Consumer[]} */
const CONSUMERS = [
  ...node,
  ...types,
  ...runtimes,
  ...bundlers,
  ...heavyBundlers,
  ...pages,
  ...engines,
  ...testRunners,
  ...frameworks,
  ...next,
];

/** Tries one, says how it went, and gives its row of the table. @param {Consumer} consumer */
async function rowOf({ name, notes, exceptions = {}, run }) {
  // A build by Vite sets it, and npm would leave out what is for development alone.
  delete process.env.NODE_ENV;
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const { version, tried } = await run();
    // What is known not to work has to fail: else the table would be wrong.
    for (const entry of Object.keys(exceptions)) tried[entry] = tried[entry] ? "" : "is said not to work, but does";
    const failed = Object.entries(tried).filter(([, error]) => error);
    console.log(`${failed.length === 0 ? "works" : "FAILS"}  ${name} ${version} (${took()})`);
    for (const [entry, error] of failed) console.error(`  ${entry}: ${error}`);
    return { name, version, notes, entries: Object.keys(tried), exceptions, failed: failed.length > 0 };
  } catch (error) {
    console.log(`FAILS  ${name} (${took()})`);
    console.error(error);
    return { name, version: "", notes, entries: [], exceptions, failed: true };
  }
}

const [first, ...others] = process.argv.slice(2);
const names = first === "--quick" || !first ? [] : [first, ...others];
const chosen = CONSUMERS.filter(
  ({ name, quick }) =>
    (first !== "--quick" || quick) &&
    (names.length === 0 || names.some((begin) => name.toLowerCase().startsWith(begin.toLowerCase()))),
);
const rows = [];
for (const consumer of chosen) rows.push(await rowOf(consumer));
await Promise.all([close(), closeNext()]);
const passed = rows.flatMap(({ failed, ...row }) => (failed ? [] : row));
console.log(`${passed.length} passed, ${rows.length - passed.length} failed`);
if (passed.length < rows.length) process.exitCode = 1;
if (first !== "--quick")
  write(
    passed,
    CONSUMERS.map(({ name }) => name),
  );
