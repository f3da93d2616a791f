// The packed package, installed as a user would: from the tarball, into a fresh folder.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
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

/** Imports "claimproof" or one of its subpaths from that folder. */
export function load(subpath = "") {
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(`claimproof${subpath}`)).href);
}

/** Puts a file into the folder, and says where. */
export function put(name, content) {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return file;
}

/** Runs a program in the folder. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
  });
  return { status, stdout, stderr };
}

/** Runs a script of this text with Node, in the folder. */
export function node(name, script, flags = []) {
  return run(process.execPath, [...flags, put(name, script)]);
}

/** The command as installed. */
export const command = join(folder, "node_modules/.bin/claimproof");

/** The program of one of the npm packages under tests/. */
export const tool = (name) => here(`../../node_modules/.bin/${name}`);

/** The golden claims: a claim, and what must come of it. */
export const cases = readdirSync(here("../cases"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, ...JSON.parse(readFileSync(here(`../cases/${file}`), "utf8")) }));
