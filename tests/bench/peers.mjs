// The peers: what each is, and how much of the rules its own language or schema says.
import { readFileSync } from "node:fs";

/** Where the peers are installed, and everything that a run makes. */
export const bench = new URL("../../target/bench/", import.meta.url);

/**
 * @typedef {object} Peer
 * @property {string} name       of its file in the folder of the peers
 * @property {string} made       the package that it is made of
 * @property {boolean} [engine]  whether it is an engine of rules, beside the fastest of which a check is measured
 * @property {number} own        how many of the 26 rules its own language or schema says
 * @property {string} rest       how the others are said, and what else had to be added
 * @property {string[]} [wasm]   its modules, in the folder of a run
 * @property {string[]} [flags]  of Node
 */

/** @type {Peer[]} */
export const PEERS = [
  {
    name: "regorus",
    made: "regorus",
    engine: true,
    own: 26,
    rest: "nothing; its register VM",
    wasm: ["regorus/regorus.wasm"],
  },
  {
    name: "cedar",
    made: "@cedar-policy/cedar-wasm",
    engine: true,
    own: 15,
    rest: "structure by hand-written JavaScript, as are sums and sets of entries that policies use",
    wasm: ["node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm"],
    // Without it V8 of Node 20 ends the process after some thousand calls.
    flags: ["--no-turbo-inline-js-wasm-calls"],
  },
  {
    name: "zen",
    made: "@gorules/zen-engine-wasm",
    engine: true,
    own: 26,
    rest: "nothing; the package reads the expressions again with each call",
    wasm: ["node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"],
  },
  {
    name: "json-rules-engine",
    made: "json-rules-engine",
    engine: true,
    own: 26,
    rest: "12 operators and 15 computed facts in JavaScript",
  },
  {
    name: "cel-js",
    made: "@marcbachmann/cel-js",
    own: 26,
    rest: "three functions in JavaScript",
  },
  {
    name: "ajv",
    made: "ajv",
    own: 16,
    rest: "8 keywords in JavaScript; compiled before it is measured",
  },
  { name: "zod", made: "zod", own: 11, rest: "one refinement in JavaScript" },
  { name: "valibot", made: "valibot", own: 11, rest: "one check in JavaScript" },
  { name: "hand-js", made: "", own: 26, rest: "JavaScript, written for these rules alone" },
];

/** The name of a peer with its version. @param {Peer} peer */
export function title({ name, made }) {
  if (!made) return "hand-written JavaScript";
  const read = (/** @type {string} */ file) => readFileSync(new URL(`peers/${file}`, import.meta.url), "utf8");
  const version =
    name === "regorus"
      ? /regorus = \{ version = "=([^"]+)"/.exec(read("rego/Cargo.toml"))?.[1]
      : JSON.parse(read("package.json")).dependencies[made];
  return `${made} ${version}`;
}
