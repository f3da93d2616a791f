// Type checkers, in each way of finding a package.
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain, run, versionOf } from "./project.mjs";

const FLAGS = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom"];
const ENTRIES = ["check", "documents", "element", "form", "standard-schema", "slim", "url"];

/**
 * The ways of finding a package, each with its kind of modules and the files that require.
 * @type {{[way in "bundler" | "nodenext" | "node10"]: [string, ...string[]]}}
 */
const WAYS = {
  bundler: ["esnext"],
  nodenext: ["nodenext", "typed-required.cts", "typed-texts.cts"],
  node10: ["commonjs", "typed-texts.cts"],
};

/**
 * Compiles what uses the entries, and what requires them where that is another way.
 * @param {string} tsc @param {(keyof typeof WAYS)[]} ways @param {string[]} flags
 */
async function compiled(tsc, ways, flags) {
  // Elsewhere, so that no types of the tests of this repository are found.
  const folder = mkdtempSync(join(tmpdir(), "claimproof-"));
  try {
    cpSync(join(plain(), "node_modules/claimproof"), join(folder, "node_modules/claimproof"), { recursive: true });
    for (const file of ["typed.ts", "typed-texts.cts"]) copyFileSync(join(plain(), file), join(folder, file));
    copyFileSync(join(plain(), "typed.ts"), join(folder, "typed-required.cts"));
    for (const way of ways) {
      const [modules, ...required] = WAYS[way];
      const args = [tsc, ...flags, "--module", modules, "--moduleResolution", way, "typed.ts", ...required];
      await run(process.execPath, args, { cwd: folder });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Object.fromEntries(ENTRIES.map((name) => [name, ""]));
}

const { resolve } = createRequire(import.meta.url);

/** The older one that another development dependency has. */
const OLD = createRequire(resolve("ts-json-schema-generator")).resolve("typescript/package.json");

/** @type {import("./run.mjs").Consumer[]} */
export default [
  {
    name: "TypeScript 7",
    notes: "`bundler`, `nodenext`",
    quick: true,
    async run() {
      const tsc = resolve("typescript/package.json").replace("package.json", "bin/tsc");
      return {
        version: versionOf("typescript"),
        tried: await compiled(tsc, ["bundler", "nodenext"], [...FLAGS, "--ignoreConfig"]),
      };
    },
  },
  {
    name: "TypeScript 5.9",
    notes: "`bundler`, `nodenext`, `node10`",
    quick: true,
    async run() {
      const version = createRequire(OLD)(OLD).version;
      if (!version.startsWith("5.9.")) throw new Error(`this is TypeScript ${version}`);
      const tsc = OLD.replace("package.json", "lib/tsc.js");
      /** @type {(keyof typeof WAYS)[]} */
      const ways = process.argv.includes("--quick") ? ["node10"] : ["bundler", "nodenext", "node10"];
      return { version, tried: await compiled(tsc, ways, FLAGS) };
    },
  },
];
