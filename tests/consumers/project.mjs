// Projects that use the package: each a folder of target/consumers with the packed tarball in its node_modules.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const root = here("../../");
const { version } = JSON.parse(readFileSync(join(root, "target/dist/package/package.json"), "utf8"));
const tarball = join(root, `target/dist/claimproof-${version}.tgz`);

/** No script of an installed package is run. */
const NPM = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];

/** The longest that a program may take, in milliseconds. */
const TIMEOUT = 600_000;

/** The claim and the file that every consumer checks and inspects. */
function given() {
  const { claim, today } = JSON.parse(readFileSync(here("../cases/contract-example.json"), "utf8"));
  const bytes = [...readFileSync(here("../documents/pdf/plain.pdf"))];
  return Object.entries({ claim, today, bytes })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join("");
}

/**
 * Makes a project: the programs that every consumer has, the files of its own, its packages by its lock file, and the package.
 * @param {string} name   that of its folder in projects/, if it has one
 */
export function project(name) {
  const folder = join(root, "target/consumers", name);
  const own = here(`projects/${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  cpSync(here("programs"), folder, { recursive: true });
  writeFileSync(join(folder, "given.js"), given());
  if (existsSync(own)) cpSync(own, folder, { recursive: true, preserveTimestamps: true });
  const [lock, installed] = ["package-lock.json", "node_modules/.installed"].map((file) => join(folder, file));
  if (existsSync(`${lock}`) && !isNewer(`${installed}`, `${lock}`)) {
    execFileSync("npm", ["ci", ...NPM], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(`${installed}`, "");
  }
  // By itself npm keeps a package whose version it has.
  rmSync(join(folder, "node_modules/claimproof"), { recursive: true, force: true });
  execFileSync("npm", ["install", "--offline", "--no-save", "--no-package-lock", ...NPM, tarball], { cwd: folder });
  return folder;
}

/** @type {string | undefined} */
let plainFolder;

/** The project of those that need no other packages than the tests of this repository. */
export function plain() {
  plainFolder ??= project("plain");
  return plainFolder;
}

const isNewer = (/** @type {string} */ one, /** @type {string} */ other) =>
  existsSync(one) && statSync(one).mtimeMs >= statSync(other).mtimeMs;

/** The version of a package that is installed in a folder. @param {string} name @param {string} [folder] */
export const versionOf = (name, folder = root) =>
  JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;

/**
 * Runs a program, and gives what it writes; it fails where the program does.
 * @param {string} program @param {string[]} args @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<string>}
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    let [said, complained] = ["", ""];
    const started = spawn(program, args, { timeout: TIMEOUT, ...options, stdio: ["ignore", "pipe", "pipe"] });
    started.stdout?.on("data", (data) => {
      said += data;
    });
    started.stderr?.on("data", (data) => {
      complained += data;
    });
    started.on("error", reject);
    started.on("close", (status) => {
      if (status === 0) return resolve(said);
      reject(new Error(`${[program, ...args].join(" ")} ended with ${status}\n${said}\n${complained}`));
    });
  });
}

/**
 * Runs a program that prints what came of the entries as its last line.
 * @type {(...given: Parameters<typeof run>) => Promise<import("./run.mjs").Tried>}
 */
export const ran = async (...given) => JSON.parse((await run(...given)).trim().split("\n").at(-1) ?? "");

/**
 * What came of some entries in several ways: the first error of each.
 * @param {import("./run.mjs").Tried[]} ways
 * @returns {import("./run.mjs").Tried}
 */
export function inEveryWay(ways) {
  /** @type {import("./run.mjs").Tried} */
  const all = {};
  for (const way of ways) for (const [name, error] of Object.entries(way)) all[name] ||= error;
  return all;
}
