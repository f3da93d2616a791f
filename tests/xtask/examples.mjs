// The examples of the rulebook and its stands, as they are in src/rulebook/examples: days as text.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";

const FOLDER = new URL("../../src/rulebook/", import.meta.url);

/** A file of the rulebook. @param {string} name @returns {any} */
export function rulebookFile(name) {
  return JSON.parse(JSON.stringify(parse(readFileSync(new URL(name, FOLDER), "utf8"))));
}

/** All of them together. @returns {import("../../www/lib/rule/examples.js").Examples} */
export function examples() {
  const files = readdirSync(new URL("examples/", FOLDER)).sort();
  const read = files.map((name) => rulebookFile(`examples/${name}`));
  const all = (/** @type {string} */ list) => read.flatMap((file) => file[list] ?? []);
  return { claim: all("claim"), example: all("example") };
}
