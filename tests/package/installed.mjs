// The packed package, installed as a user would: from the tarball, into a fresh folder.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../../target/dist/package/package.json"), "utf8"));

/** The tarball that `cargo xtask dist` made last. */
export const tarball = here(`../../target/dist/claimproof-${version}.tgz`);

/** A fresh folder with the package in its node_modules. */
export const folder = mkdtempSync(join(tmpdir(), "claimproof-"));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
execFileSync("npm", ["install", "--offline", "--silent", "--no-audit", "--no-fund", tarball], { cwd: folder });

/** The folder of the installed package. */
export const home = join(folder, "node_modules/claimproof");

/**
 * The entries that tests import, by their subpaths.
 * @typedef {{
 *   "": typeof import("../../www/lib/index.js"),
 *   "/documents": typeof import("../../www/lib/documents.js"),
 *   "/slim": typeof import("../../www/lib/slim.js"),
 *   "/standard-schema": typeof import("../../www/lib/standard-schema.js"),
 *   "/texts/fr": {default: import("../../www/lib/index.js").Texts},
 *   "/url": typeof import("../../www/lib/index.js"),
 * }} Entries
 */

/**
 * Imports "claimproof" or one of its subpaths from that folder.
 * @template {keyof Entries} [Subpath=""]
 * @param {Subpath} [subpath]
 * @returns {Promise<Entries[Subpath]>}
 */
export function load(subpath) {
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(`claimproof${subpath ?? ""}`)).href);
}

/** Puts a file into the folder, and says where. @param {string} name @param {unknown} content   what is no text or bytes as JSON */
export function put(name, content) {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return file;
}

/**
 * Runs a program in the folder.
 * @param {string} program @param {string[]} args @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function run(program, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    maxBuffer: 1 << 28,
    ...options,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Runs a script of this text with Node, in the folder. @param {string} name @param {string} script @param {string[]} flags */
export function node(name, script, flags = []) {
  return run(process.execPath, [...flags, put(name, script)]);
}

/** The code of a text that is marked with these words. @param {string} text @param {string} words */
export const block = (text, words) => `${text.split(`\n\`\`\`${words}\n`)[1]?.split("\n```")[0]}`;

/** Makes npm packages of this repository available in the folder. @param {string[]} names */
export function link(...names) {
  for (const name of names) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(here(`../../node_modules/${name}`), place);
  }
}

/** What checks types as a strict project with a bundler does. */
export const STRICT = [
  ...["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom", "--skipLibCheck"],
  ...["--module", "esnext", "--moduleResolution", "bundler", "--types", ""],
];

/** The command as installed. */
export const command = join(folder, "node_modules/.bin/claimproof");

/** The program of one of the npm packages under tests/. */
export const tool = (/** @type {string} */ name) => here(`../../node_modules/.bin/${name}`);

/**
 * What must come of a golden claim.
 * @typedef {{
 *   verdict: string,
 *   findings: {rule: string, severity: string, path: string, confidence?: string}[],
 *   missing?: string[],
 *   unknown?: string[],
 *   deadline?: {[field: string]: unknown},
 *   amounts?: {[field: string]: unknown},
 * }} Expected
 */
/**
 * @typedef {{
 *   file: string,
 *   name: string,
 *   today: string,
 *   claim: import("../../www/lib/index.js").Claim,
 *   limits?: {maxFileBytes?: number},
 *   inspections?: {[document: string]: object},
 *   expect: Expected,
 * }} Case
 */
/** @typedef {import("../../www/lib/index.js").Report} Report */

/** The golden claims. @type {Case[]} */
export const cases = readdirSync(here("../cases"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, ...JSON.parse(readFileSync(here(`../cases/${file}`), "utf8")) }));

/**
 * Calls a function with arguments of whatever types, as a caller without types can.
 * @param {{(...given: never[]): unknown}} call
 * @param {unknown[]} given
 */
export const untyped = (call, ...given) => Reflect.apply(call, undefined, given);

/** The golden claim of this name. @param {string} name */
export function golden(name) {
  const found = cases.find((golden) => golden.name === name);
  if (!found) throw new Error(`no golden claim ${name}`);
  return found;
}
