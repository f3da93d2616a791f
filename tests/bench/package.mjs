// How the time of a check grows with its claim, and how many bytes a page transfers for it.
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { claim, today } from "./claims.mjs";
import { built, load } from "./ours.mjs";
import { bench } from "./peers.mjs";
import { median, now } from "./turns.mjs";

/** What a page transfers for checks in one language. */
const FILES = ["core.wasm", "core.js", "browser.js", "load.js", "locales.js", "words/words.js", "texts/en.js"];

/** Microseconds for each expense of a claim with so many. @param {number} rounds */
export async function growth(rounds) {
  const cp = await load();
  const counts = [10, 100, 1_000, 10_000];
  const given = counts.map((count) => ({ count, claim: claim(count), times: /** @type {number[]} */ ([]) }));
  for (let round = -2; round < rounds; round++) {
    for (const { count, claim, times } of given) {
      const calls = Math.max(1, 2_000 / count);
      const start = now();
      for (let n = 0; n < calls; n++) cp.check(claim, { today });
      if (round >= 0) times.push((now() - start) / calls / count);
    }
  }
  return given.map(({ count, times }) => ({ count, each: median(times) }));
}

/** Bytes of each file of the package that a page needs, after Brotli. */
export function sizes() {
  return FILES.map((file) => ({ file, bytes: brotliCompressSync(readFileSync(built(file))).length }));
}

/** Bytes of a peer’s bundle and modules, after gzip. @param {import("./peers.mjs").Peer} peer */
export function sizeOf({ name, wasm = [] }) {
  const files = [`browser/${name}.js`, ...wasm].map((file) => readFileSync(new URL(file, bench)));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** The same of what Claimproof needs. */
export const ownSize = () =>
  FILES.reduce((sum, file) => sum + gzipSync(readFileSync(built(file)), { level: 9 }).length, 0);
