// Puts the peers beside the packages that they are made of, in target/bench, with bundles of them for a browser, and the claims
// in two files, one a line: in the form of the peers and in that of Claimproof.
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { bench, PEERS } from "./peers.mjs";

/** Copies the peers, and makes their bundles and the claims. */
export async function prepare() {
  const [peers, browser] = [new URL("peers/", bench), new URL("browser/", bench)];
  for (const folder of [peers, browser]) rmSync(folder, { recursive: true, force: true });
  cpSync(new URL("peers/", import.meta.url), peers, { recursive: true });
  for (const { name } of PEERS) bundle(fileURLToPath(new URL(`${name}.mjs`, peers)), browser);

  const { generate } = await import(new URL("corpus.mjs", peers).href);
  const { claimOf } = await import(new URL("claimproof.mjs", peers).href);
  /** @type {object[]} */
  const claims = generate();
  write("peers.ndjson", claims);
  write("claimproof.ndjson", claims.map(claimOf));
}

/** @param {string} entry @param {URL} folder */
function bundle(entry, folder) {
  buildSync({
    entryPoints: [entry],
    outdir: fileURLToPath(folder),
    bundle: true,
    minify: true,
    format: "esm",
    logLevel: "error",
    external: ["node:*"],
  });
}

/** @param {string} file @param {object[]} claims */
function write(file, claims) {
  writeFileSync(new URL(file, bench), claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
}
