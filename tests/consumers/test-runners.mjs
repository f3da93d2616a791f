// Test runners, in each of their environments.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { project, run, versionOf } from "./project.mjs";
import { cook } from "./recipes.mjs";

/**
 * Runs the tests of a project, which leave what came of the entries in a file.
 * @param {string} folder
 * @param {string[]} args
 * @param {string} environment
 */
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

/** The environments of Jest, by the package of each. */
const JEST = { node: "", jsdom: "jest-environment-jsdom", "happy-dom": "@happy-dom/jest-environment" };

/** @type {([environment, name]: [string, string]) => import("./run.mjs").Consumer} */
const jest = ([environment, name]) => ({
  name: `Jest, ${environment}${name && " with globals of Node.js"}`,
  async run() {
    const folder = project("jest");
    await build({
      entryPoints: [join(folder, "try.js")],
      bundle: true,
      format: "cjs",
      outfile: join(folder, "try.cjs"),
    });
    const args = ["node_modules/jest/bin/jest.js", "tests"];
    if (name) {
      cook("Jest", folder, ["environment.cjs", "jest.config.cjs"]);
      const file = join(folder, "environment.cjs");
      writeFileSync(file, readFileSync(file, "utf8").replace(JEST.jsdom, name));
    } else args.push("--config", "{}");
    return { version: versionOf("jest", folder), tried: await tested(folder, args, environment) };
  },
});

/** @type {import("./run.mjs").Consumer[]} */
export default [...["node", "jsdom", "happy-dom"].map(vitest), ...Object.entries(JEST).map(jest)];
