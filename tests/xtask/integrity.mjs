// node integrity.mjs PACKAGE: the scripts in CommonJS, and integrity.json, the hash of every file that a page may load.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeCommonJs } from "./common-js.mjs";

const [folder = ""] = process.argv.slice(2);
writeCommonJs(folder);
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
