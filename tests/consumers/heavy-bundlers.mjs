// Bundlers that the tests of this repository do not use, each with its own packages.
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

/** @type {import("./run.mjs").Consumer[]} */
export default [
  byRspack("page", packedPages),
  byRspack("for Node.js", packedServer),
  {
    name: "Parcel",
    async run() {
      const folder = project("parcel");
      cook("Parcel", folder, ["modules.js"]);
      const pages = ["index.html", "slim.html", "url.html"];
      await run(
        "node_modules/.bin/parcel",
        ["build", ...pages, "--public-url", "./", "--dist-dir", "out", "--no-cache"],
        {
          cwd: folder,
        },
      );
      return { version: versionOf("parcel", folder), tried: await served(join(folder, "out")) };
    },
  },
];
