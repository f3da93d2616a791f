// Bundlers that the tests of this repository do not use, each with its own packages.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { served } from "./browser.mjs";
import { packedPages, packedServer } from "./bundlers.mjs";
import { project, run, versionOf } from "./project.mjs";
import { cook } from "./recipes.mjs";

/** @param {string} folder @returns {import("./bundlers.mjs").Pack} */
const rspack = (folder) => async (options) => {
  const { rspack: made } = createRequire(join(folder, "page.js"))("@rspack/core");
  const stats = await promisify(made)({ mode: "production", ...options });
  if (stats.hasErrors()) throw new Error(stats.toString());
};

/** @param {string} name @param {typeof packedPages} make @returns {import("./run.mjs").Consumer} */
const byRspack = (name, make) => ({
  name: `Rspack, ${name}`,
  async run() {
    const folder = project("rspack");
    return { version: versionOf("@rspack/core", folder), tried: await make(folder, rspack(folder)) };
  },
});

/**
 * By the stubs of the entries, or where it is configured so, by the `exports`.
 * @param {boolean} exports
 * @returns {import("./run.mjs").Consumer}
 */
const parcel = (exports) => ({
  name: `Parcel, ${exports ? "with `packageExports`" : "without configuration"}`,
  async run() {
    const folder = project("parcel");
    const [modules, config] = [join(folder, "modules.js"), join(folder, "package.json")];
    cook("Parcel", folder, ["modules.js"]);
    if (exports) {
      writeFileSync(modules, readFileSync(modules, "utf8").replaceAll("claimproof/dist/", "claimproof/"));
      const own = JSON.parse(readFileSync(config, "utf8"));
      writeFileSync(config, JSON.stringify({ ...own, "@parcel/resolver-default": { packageExports: true } }));
    }
    const args = [
      "build",
      "index.html",
      "slim.html",
      "url.html",
      "--public-url",
      "./",
      "--dist-dir",
      "out",
      "--no-cache",
    ];
    await run("node_modules/.bin/parcel", args, { cwd: folder });
    return { version: versionOf("parcel", folder), tried: await served(join(folder, "out")) };
  },
});

/** @type {import("./run.mjs").Consumer[]} */
export default [byRspack("page", packedPages), byRspack("for Node.js", packedServer), parcel(false), parcel(true)];
