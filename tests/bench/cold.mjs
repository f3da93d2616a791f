// node cold.mjs NAME: from the import to the first answer, in this fresh process, as JSON: milliseconds, and those of a processor.
// NAME is a peer, "check" for a report with its texts, or "many" for one without.
import { readFileSync } from "node:fs";
import { claimLines } from "./claims.mjs";
import { built, today } from "./ours.mjs";
import { bench } from "./peers.mjs";

const name = process.argv[2] ?? "";
const isOurs = ["check", "many"].includes(name);
const [line = ""] = claimLines(isOurs ? "claimproof" : "peers", 1);
const claim = JSON.parse(line);
const module = (isOurs ? built("node.js") : new URL(`peers/${name}.mjs`, bench)).href;
const [start, spent] = [performance.now(), process.cpuUsage()];
const { load, init } = await import(module);
if (name === "check") (await load()).check(claim, { today });
else if (name === "many") (await load()).checkMany(line, { today });
else await (await init({ load: (/** @type {string} */ file) => readFileSync(new URL(file, bench)) })).validate(claim);
const { user, system } = process.cpuUsage(spent);
console.log(JSON.stringify({ all: performance.now() - start, processor: (user + system) / 1000 }));
