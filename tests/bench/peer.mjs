// node peer.mjs NAME ROUNDS CLAIMS: a check with all its texts beside one peer, in this process and in turns, as JSON.
import { readFileSync } from "node:fs";
import { claimLines } from "./claims.mjs";
import { load, today } from "./ours.mjs";
import { bench } from "./peers.mjs";
import { turns } from "./turns.mjs";

const [name, rounds, count] = [process.argv[2] ?? "", Number(process.argv[3]), Number(process.argv[4])];
const { init } = await import(new URL(`peers/${name}.mjs`, bench).href);
const { validate: byHand } = await import(new URL("peers/hand-js.mjs", bench).href);
const { validate } = await init({ load: (/** @type {string} */ file) => readFileSync(new URL(file, bench)) });
const [ours, theirs] = [claimLines("claimproof", count), claimLines("peers", count)].map((lines) =>
  lines.map((line) => JSON.parse(line)),
);
const cp = await load();

// What a peer does not find is no comparison.
const told = (/** @type {string[]} */ ids) => [...ids].sort().join();
let differences = 0;
for (const claim of theirs ?? []) if (told(byHand(claim)) !== told(await validate(claim))) differences += 1;
const times = await turns(rounds, count, {
  check: (n) => cp.check(ours?.[n], { today }),
  peer: (n) => validate(theirs?.[n]),
});
console.log(JSON.stringify({ differences, times }));
