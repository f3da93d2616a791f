// Pages without a bundler, in Chromium: the files of the package as they are.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { openedAll, served, version } from "./browser.mjs";
import { plain } from "./project.mjs";

const MAP = {
  imports: {
    claimproof: "./claimproof/browser.js",
    "claimproof/documents": "./claimproof/documents.js",
    "claimproof/documents-worker": "./claimproof/documents-worker.js",
    "claimproof/element": "./claimproof/element.js",
    "claimproof/form": "./claimproof/form.js",
    "claimproof/slim": "./claimproof/slim.js",
    "claimproof/standard-schema": "./claimproof/standard-schema.js",
    "claimproof/texts/fr": "./claimproof/texts/fr.js",
    "claimproof/url": "./claimproof/url.js",
  },
};

/** A worker has no import map: its script names files. */
const WORKER = `import "./claimproof/documents-worker.js";\n`;
const MODULES = ["core", "propose"]
  .map((name) => `export const ${name} = new URL("./claimproof/${name}.wasm", import.meta.url);\n`)
  .join("");

/**
 * A site with the package in its folder "claimproof".
 * @param {string} name
 * @param {(text: string, file: string) => string} change   what becomes of each page and script
 */
function site(name, change) {
  const folder = join(plain(), name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(plain(), "node_modules/claimproof/dist"), join(folder, "claimproof"), { recursive: true });
  for (const file of readdirSync(new URL("programs", import.meta.url)).filter((file) => /\.(js|html)$/.test(file)))
    writeFileSync(join(folder, file), change(readFileSync(new URL(`programs/${file}`, import.meta.url), "utf8"), file));
  writeFileSync(join(folder, "given.js"), readFileSync(join(plain(), "given.js")));
  writeFileSync(join(folder, "worker.js"), WORKER);
  writeFileSync(join(folder, "modules.js"), MODULES);
  return folder;
}

/** Scripts that name the files themselves. @param {string} text @param {string} file */
const byPath = (text, file) =>
  file.endsWith(".js")
    ? text.replace(/"(claimproof(?:\/[\w/-]+)?)"/g, (_, name) => JSON.stringify(Reflect.get(MAP.imports, name)))
    : text;

/** The site whose scripts name the files. */
export const moduleSite = () => site("modules", byPath);

/** Pages with an import map. @param {string} text */
const withMap = (text) => text.replace("<link", `<script type="importmap">${JSON.stringify(MAP)}</script>\n  <link`);

/** Pages under a policy. @param {string} policy @returns {(text: string, file: string) => string} */
const under = (policy) => (text, file) =>
  byPath(text, file).replace("<meta", `<meta http-equiv="Content-Security-Policy" content="${policy}">\n  <meta`);

/** The strictest policy under which WebAssembly runs, and modules and texts are fetched. */
const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types own";
/** One that forbids WebAssembly. */
export const FORBIDDEN = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:";

/** The page's own worker, as Trusted Types ask for it. @param {string} text */
const trusted = (text) =>
  text.replace(
    `new URL("./worker.js", import.meta.url)`,
    `trustedTypes.createPolicy("own", { createScriptURL: (name) => name }).createScriptURL("worker.js")`,
  );

/** The site with an import map. */
export const mapSite = () => site("map", withMap);

/** The site under the strict policy, and its pages: the worker is the page’s own. */
export const strictSite = () => site("strict", (text, file) => trusted(under(STRICT)(text, file)));
export const STRICT_PAGES = ["index.html?own", "slim.html", "url.html"];

/** The site for pages whose policy forbids WebAssembly, and its page. */
export const forbiddenSite = () => site("forbidden", byPath);
export const FORBIDDEN_PAGES = ["forbidden.html"];

/** A site whose pages have the one script for pages without modules. */
export async function classic() {
  const folder = site("classic", (text) => text);
  const [entryPoints, outfile] = [[join(folder, "classic.js")], join(folder, "classic.out.js")];
  await build({ entryPoints, outfile, bundle: true, format: "iife", logLevel: "error" });
  return folder;
}

/**
 * @param {string} name
 * @param {() => Promise<import("./run.mjs").Tried>} tried
 * @param {string} [notes]
 * @returns {import("./run.mjs").Consumer}
 */
const page = (name, tried, notes) => ({
  name: `Without a bundler, ${name}`,
  ...(notes && { notes }),
  quick: true,
  run: async () => ({ version: `Chromium ${await version()}`, tried: await tried() }),
});

/** @type {import("./run.mjs").Consumer[]} */
export default [
  page("module scripts", () => served(moduleSite())),
  page("import map", () => served(mapSite())),
  page("strict policy with Trusted Types", () => served(strictSite(), STRICT_PAGES), "with a worker of the page’s own"),
  page(
    "policy without WebAssembly",
    () => served(forbiddenSite(), FORBIDDEN_PAGES, { policy: FORBIDDEN }),
    "each says `ERR_CSP_WASM`",
  ),
  page("classic script", async () => served(await classic(), ["classic.html"])),
  page("from a disk (`file://`)", async () => openedAll(pathToFileURL(`${await classic()}/`).href, ["classic.html"])),
  page("opaque origin", async () => served(await classic(), ["opaque.html"], { frame: true }), "a sandboxed frame"),
];
