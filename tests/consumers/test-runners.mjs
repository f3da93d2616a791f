// Test runners, in each of their environments.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { project, run, versionOf } from "./project.mjs";

/** Runs the tests of a project, which leave what came of the entries in a file. @param {string} folder @param {string[]} args @param {string} environment */
async function tested(folder, args, environment) {
  const file = join(folder, `tried-${environment}.json`);
  await run(process.execPath, args, { cwd: folder, env: { ...process.env, TRIED: file } });
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @type {(environment: string) => import("./run.mjs").Consumer} */
const vitest = (environment) => ({
  name: `Vitest, ${environment}`,
  async run() {
    const folder = project("vitest");
    const args = ["node_modules/vitest/vitest.mjs", "run", "tests", "--environment", environment];
    return { version: versionOf("vitest", folder), tried: await tested(folder, args, environment) };
  },
});

/** @type {import("./run.mjs").Consumer} */
const jest = {
  name: "Jest, node",
  async run() {
    const folder = project("jest");
    await build({
      entryPoints: [join(folder, "try.js")],
      bundle: true,
      format: "cjs",
      outfile: join(folder, "try.cjs"),
    });
    const args = ["node_modules/jest/bin/jest.js", "--rootDir", ".", "--env", "node", "tests"];
    return { version: versionOf("jest", folder), tried: await tested(folder, args, "node") };
  },
};

/** @type {import("./run.mjs").Consumer[]} */
export default [vitest("node"), vitest("jsdom"), vitest("happy-dom"), jest];
