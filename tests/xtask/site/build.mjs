// node build.mjs DIST MODULE SITE: makes the page in SITE quick to load. All scripts become one, the module a script that
// compresses well, and each file gets a twin that is compressed already.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";
import { list, shared } from "./shared.mjs";
import { spelled } from "./spelled.mjs";

const [dist, module, site] = process.argv.slice(2).map((folder) => resolve(folder));

await bundle();
await shorten("page.js");
writeFileSync(join(site, "module.js"), spelled(readFileSync(module)));
preload("module.js");
inlineStyle();
await compress();

/** The page's scripts in one file, and each language's words in one of their own. */
async function bundle() {
  const { shape, values } = shared(await texts());
  const own = {
    name: "the page's own way to its module and its texts",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/module\.js$/ }, () => ({ path: "./module.js", external: true }));
      // Looking into files is loaded when the first one is chosen.
      onResolve({ filter: /\/documents\.js$/ }, () => ({ path: "./claimproof/documents.js", external: true }));
      onResolve({ filter: /\/core\.js$/ }, () => ({ path: module.replace(/\.wasm$/, ".js") }));
      onResolve({ filter: /\/browser\.js$/ }, () => ({ path: fileURLToPath(new URL("browser.js", import.meta.url)) }));
      onResolve({ filter: /^\.\/claimproof\// }, ({ path }) => ({ path: join(dist, path.slice("./claimproof/".length)) }));
      // What the languages share is in the page, so that it is loaded once.
      onLoad({ filter: /\/locales\.js$/ }, () => {
        const each = Object.keys(values).map((locale) => `${JSON.stringify(locale)}: () => import("./texts/${locale}.js").then(texts)`);
        const contents = `import { filled } from ${JSON.stringify(fileURLToPath(new URL("filled.js", import.meta.url)))};
          const texts = ({ default: values }) => ({ default: filled(${JSON.stringify(shape)}, values) });
          export default { ${each} };`;
        return { contents, resolveDir: dist };
      });
      onLoad({ filter: /\/texts\/[^/]+\.js$/ }, ({ path }) => ({ contents: `export default ${list(values[basename(path, ".js")])};` }));
    },
  };
  await build({
    entryPoints: [join(site, "page.js"), join(site, "style.css")],
    outdir: site,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    chunkNames: "texts/[name]",
    format: "esm",
    target: "esnext",
    charset: "utf8",
    minify: true,
    logLevel: "warning",
    // The page's module leaves out what the page does not call.
    logOverride: { "import-is-undefined": "silent" },
    plugins: [own],
  });
}

/** Makes a script shorter than esbuild does, which keeps much as it is written. */
async function shorten(script) {
  const file = join(site, script);
  const { code } = await minify(readFileSync(file, "utf8"), { module: true, ecma: 2020 });
  writeFileSync(file, code);
}

/** The texts of each language, as the package has them. */
async function texts() {
  const { default: locales } = await import(pathToFileURL(join(dist, "locales.js")));
  return Object.fromEntries(await Promise.all(Object.entries(locales).map(async ([locale, load]) => [locale, (await load()).default])));
}

/** Has the page ask for a script along with the first one, rather than once that has been read. */
function preload(script) {
  const [page, entry] = [join(site, "index.html"), '<script type="module" src="page.js"></script>'];
  const html = readFileSync(page, "utf8");
  if (!html.includes(entry)) throw new Error(`index.html has no ${entry}`);
  writeFileSync(page, html.replace(entry, `${entry}\n    <link rel="modulepreload" href="${script}">`));
}

/** Puts the page's small style sheet into the page, where it holds up nothing; the policy names its hash, and allows no other. */
function inlineStyle() {
  const [page, link, policy] = [join(site, "index.html"), '<link rel="stylesheet" href="style.css">', "style-src 'self'"];
  const style = readFileSync(join(site, "style.css"), "utf8").trim();
  const html = readFileSync(page, "utf8");
  if (!html.includes(link) || !html.includes(policy)) throw new Error(`index.html has no ${link}, or no ${policy}`);
  const hash = createHash("sha256").update(style).digest("base64");
  writeFileSync(page, html.replace(policy, `${policy} 'sha256-${hash}'`).replace(link, () => `<style>${style}</style>`));
}

async function compress() {
  const files = readdirSync(site, { recursive: true }).filter((file) => /\.(html|css|js)$/.test(file)).map((file) => join(site, file));
  await Promise.all(files.map(async (file) => {
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  }));
}
