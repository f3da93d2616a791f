// node integrity.mjs PACKAGE: integrity.json, the hash of every file that a page may load.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [folder] = process.argv.slice(2);
const files = readdirSync(`${folder}/dist`, { recursive: true })
  .map((file) => `dist/${file}`)
  .filter((file) => /\.(js|cjs|wasm)$/.test(file))
  .sort();
const hash = (/** @type {string} */ file) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(`${folder}/${file}`))
    .digest("base64")}`;
writeFileSync(
  `${folder}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
);
