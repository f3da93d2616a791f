// Bundlers: what they make of the pages is opened in Chromium, what they make of the programs for servers is run by Node.
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createServer, build as vite } from "vite";
import webpack from "webpack";
import { openedAll, served } from "./browser.mjs";
import { inEveryWay, plain, ran, run, versionOf } from "./project.mjs";
import { cook } from "./recipes.mjs";

const PAGES = ["index.html", "slim.html", "url.html"];
const [SCRIPTS, SERVERS] = [
  ["page.js", "slim.js", "url.js", "worker.js"],
  ["bundled.mjs", "bundled-url.mjs"],
];

/** A copy of the programs for one of them. @param {string} name */
function programs(name) {
  const folder = join(plain(), name);
  cpSync(new URL("programs", import.meta.url), folder, { recursive: true });
  copyFileSync(join(plain(), "given.js"), join(folder, "given.js"));
  return folder;
}

/** Copies files of the package. @param {string} folder @param {string[]} files */
const copied = (folder, files) => {
  for (const file of files) copyFileSync(join(plain(), "node_modules/claimproof/dist", file), join(folder, file));
};

/** What comes of scripts that Node runs. @param {string} folder @param {string[]} scripts */
async function onServer(folder, scripts) {
  const found = [];
  for (const script of scripts) found.push(await ran(process.execPath, [script], { cwd: folder }));
  return inEveryWay(found);
}

/** A bundler that is run by the code of docs/bundlers.md. @param {string} name @returns {import("./run.mjs").Consumer[]} */
const byRecipe = (name) => [
  {
    name: `${name}, page`,
    quick: true,
    async run() {
      const folder = programs(name);
      cook(name, folder, ["build.mjs", "modules.js"]);
      await run(process.execPath, ["build.mjs"], { cwd: folder });
      for (const page of PAGES) copyFileSync(join(folder, page), join(folder, "out", page));
      return { version: versionOf(name.toLowerCase()), tried: await served(join(folder, "out")) };
    },
  },
  {
    name: `${name}, for Node.js`,
    quick: true,
    async run() {
      const folder = programs(`${name}-server`);
      cook(name, folder, ["build-server.mjs"]);
      await run(process.execPath, ["build-server.mjs"], { cwd: folder });
      const made = SERVERS.map((script) => join("out-server", script.replace("mjs", "js")));
      return { version: versionOf(name.toLowerCase()), tried: await onServer(folder, made) };
    },
  },
];

/** @typedef {import("webpack").Configuration} Options */
/** @typedef {(options: Options) => Promise<void>} Pack */

/** Making scripts small takes webpack the most time. @type {Options} */
const SMALL = { optimization: { minimize: !process.argv.includes("--quick") } };

/** @type {Pack} */
async function packed(options) {
  const compiler = webpack({ mode: "production", ...SMALL, ...options });
  if (!compiler) throw new Error("webpack made no compiler");
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(`${stats}`);
  await promisify(compiler.close.bind(compiler))();
}

/** The pages by webpack, or by what takes the same options. @param {string} folder @param {Pack} pack */
export async function packedPages(folder, pack) {
  cook("webpack and Rspack", folder, ["modules.js"]);
  const entry = Object.fromEntries(
    SCRIPTS.filter((name) => name !== "worker.js").map((name) => [name.slice(0, -3), `./${name}`]),
  );
  await pack({ context: folder, entry, output: { path: join(folder, "out") } });
  for (const page of PAGES) {
    const html = readFileSync(join(folder, page), "utf8").replace(`type="module"`, "defer");
    writeFileSync(join(folder, "out", page), html);
  }
  return served(join(folder, "out"));
}

/** The programs for servers by webpack, or by what takes the same options. @param {string} folder @param {Pack} pack */
export async function packedServer(folder, pack) {
  const entry = { bundled: "./bundled.mjs", "bundled-url": "./bundled-url.mjs", required: "./required.cjs" };
  const output = { path: join(folder, "out-server"), filename: "[name].cjs" };
  cook("webpack and Rspack", folder, ["server.config.mjs"]);
  const { default: config } = await import(pathToFileURL(join(folder, "server.config.mjs")).href);
  await pack({ ...config, context: folder, entry, output });
  return onServer(
    join(folder, "out-server"),
    Object.keys(entry).map((name) => `${name}.cjs`),
  );
}

/** @type {{logLevel: "error", configFile: false}} */
const VITE = { logLevel: "error", configFile: false };

/** @type {import("./run.mjs").Consumer[]} */
export default [
  ...byRecipe("esbuild"),
  ...byRecipe("Rollup"),
  {
    name: "webpack, page",
    quick: true,
    run: async () => ({ version: versionOf("webpack"), tried: await packedPages(programs("webpack"), packed) }),
  },
  {
    name: "webpack, for Node.js",
    quick: true,
    run: async () => ({ version: versionOf("webpack"), tried: await packedServer(programs("webpack-server"), packed) }),
  },
  {
    name: "Vite, page",
    quick: true,
    async run() {
      const root = programs("vite");
      cook("Vite", root, ["modules.js"]);
      const outDir = join(root, "out");
      const input = PAGES.map((page) => join(root, page));
      await vite({ ...VITE, root, base: "./", build: { outDir, rolldownOptions: { input } } });
      return { version: versionOf("vite"), tried: await served(outDir) };
    },
  },
  {
    name: "Vite, development server",
    quick: true,
    async run() {
      const root = programs("vite-dev");
      cook("Vite", root, ["modules.js"]);
      const server = await createServer({ ...VITE, root, server: { port: 0, host: "127.0.0.1" } });
      try {
        await server.listen();
        const tried = await openedAll(server.resolvedUrls?.local[0] ?? "");
        return { version: versionOf("vite"), tried };
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "Vite, SSR",
    quick: true,
    async run() {
      const root = programs("vite-ssr");
      const input = SERVERS.map((script) => join(root, script));
      const scripts = SERVERS.map((name) => name.replace("mjs", "js"));
      const found = [];
      for (const noExternal of [undefined, /claimproof/]) {
        const outDir = join(root, noExternal ? "out-whole" : "out");
        const ssr = noExternal ? { noExternal } : {};
        await vite({ ...VITE, root, ssr, build: { ssr: true, outDir, rolldownOptions: { input } } });
        if (noExternal) copied(outDir, ["documents-node-worker.js", "documents.gzip.js", "core.wasm", "propose.wasm"]);
        found.push(await onServer(outDir, scripts));
      }
      return { version: versionOf("vite"), tried: inEveryWay(found) };
    },
  },
];
