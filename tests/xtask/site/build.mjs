// node build.mjs DIST SITE: makes the page in SITE, beside the package, and quick to load. Its scripts become one, with one for the steps
// after the first and one for what both use; the module and the texts stay the files of the package, the service worker gets their
// list, and each file gets a twin that is compressed already. The site is the same from any folder.
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build, transform } from "esbuild";
import { writeReference } from "./api.mjs";
import { workOffline } from "./precache.mjs";
import { writeRulePages } from "./rules.mjs";

const [dist = "", site = ""] = process.argv.slice(2).map((folder) => resolve(folder));

const [TEXTS, WWW] = [resolve("src/texts"), resolve("www")];

/** What is served as it is; of the rest, the scripts that are made of it. */
const SERVED = [
  ...["index.html", "manifest.webmanifest", "icons", "examples", "rules.css"],
  ...["accessibility.html", "accessibility.css", "embed.html", "embed.css", "embed.js"],
];

for (const file of SERVED) cpSync(join(WWW, file), join(site, file), { recursive: true });
preload("claimproof/core.wasm", await bundle());
inlineStyle();
await writeRulePages(dist, site);
writeReference(join(dist, "../../api.md"), site);
await workOffline(WWW, site);
await compress();

/** The page's own scripts with those of the package. @returns {Promise<string[]>} what the first of them needs */
async function bundle() {
  /** @type {import("esbuild").Plugin} */
  const own = {
    name: "the package beside the page",
    setup({ onResolve, onLoad }) {
      // What is loaded by a call: the texts of a language, inspecting files, the words of their list and proposals once the first
      // file is chosen, and the help once it is asked for.
      onResolve(
        {
          filter:
            /\/(documents|propose(?:\.gzip)?|(?:texts|help|tray|lifecycle|rules)\/[\w-]+|calendar-text|rule-info)\.js$/,
        },
        ({ path, kind }) =>
          kind === "dynamic-import" ? { path: path.replace("./", "./claimproof/"), external: true } : undefined,
      );
      // The page's scripts name the package by its source; the page runs what the package ships.
      onResolve({ filter: /^\.\/lib\// }, ({ path }) => ({ path: join(dist, path.slice("./lib/".length)) }));
      // The element loads the module as the page does.
      onResolve({ filter: /^\.\/browser\.js$/ }, () => ({ path: join(WWW, "load.js") }));
      // Parts that are loaded later use single modules of the package's source, which it does not ship.
      onResolve({ filter: /^(?:\.\.\/)+lib\// }, ({ path }) => ({ path: join(WWW, path.replace(/^[./]+/, "")) }));
      // The words of a part of the page.
      onResolve({ filter: /^\.\.\/texts\/[\w-]+\.js$/ }, ({ path }) => ({
        path: `page/${basename(path, ".js")}.ftl`,
        namespace: "words",
      }));
      onLoad({ filter: /./, namespace: "words" }, ({ path }) => ({ contents: wordsOf(path), resolveDir: TEXTS }));
      // A rulebook of the reader may be laid over that of the package.
      onResolve({ filter: /^\.\/microsoft\.js$/ }, () => ({ path: join(dist, "rulebooks/microsoft.json") }));
      // The style sheet of such a part is in its script.
      onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) =>
        kind === "import-statement" ? { path: relative(WWW, join(resolveDir, path)), namespace: "style" } : undefined,
      );
      onLoad({ filter: /./, namespace: "style" }, async ({ path }) => {
        const { code } = await transform(readFileSync(join(WWW, path), "utf8"), { loader: "css", minify: true });
        return { contents: code, loader: "text" };
      });
    },
  };
  await build({
    entryPoints: [join(WWW, "page/privacy/try-worker.js")],
    outdir: join(site, "page/privacy"),
    bundle: true,
    format: "esm",
    minify: true,
    logLevel: "warning",
  });
  const { metafile } = await build({
    entryPoints: [join(WWW, "page.js"), join(WWW, "style.css")],
    outdir: site,
    bundle: true,
    splitting: true,
    loader: { ".ftl": "text" },
    chunkNames: "[name]-[hash]",
    metafile: true,
    format: "esm",
    target: "esnext",
    charset: "utf8",
    minify: true,
    logLevel: "warning",
    plugins: [own],
  });
  // The names of what is bundled become part of the names of chunks.
  const elsewhere = Object.keys(metafile.inputs).filter((input) => input.includes(resolve()));
  if (elsewhere.length > 0) throw new Error(`in another folder the site would be another: ${elsewhere.join(", ")}`);
  writeNotices(metafile);
  const page = Object.entries(metafile.outputs).find(([file]) => basename(file) === "page.js");
  const needed = page?.[1].imports.filter(({ kind, external }) => kind === "import-statement" && !external) ?? [];
  return needed.map(({ path }) => basename(path));
}

/**
 * THIRD-PARTY.txt of the page: that of the package, and the npm packages whose code the page alone has.
 * @param {import("esbuild").Metafile} metafile
 */
function writeNotices({ outputs }) {
  const notices = readFileSync(join(dist, "../THIRD-PARTY.txt"), "utf8");
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const rule = "-".repeat(78);
  const own = [...new Set(folders)].sort().flatMap((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const title = `${name} ${version}: ${license}`;
    if (notices.includes(title)) return [];
    const texts = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
    // A package that names its licence and has no copy of it.
    const text = texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
    return [`\n${rule}\n${title}\n${rule}\n\n${text || `The ${license} licence.`}\n`];
  });
  writeFileSync(
    join(site, "THIRD-PARTY.txt"),
    `${notices}\nThe page contains code of these npm packages.\n${own.join("")}`,
  );
}

/** A script that loads the words of a part of the page, in a language at a time. @param {string} file   in the folder of each language */
function wordsOf(file) {
  const imports = readdirSync(TEXTS).map(
    (locale) => `  ${JSON.stringify(locale)}: () => import(${JSON.stringify(`./${locale}/${file}`)}),\n`,
  );
  return `export default {\n${imports.join("")}};\n`;
}

/**
 * Has the page ask for the module and for scripts along with the first one, rather than once that has been read: the module at a low
 * priority, for it is most of the bytes, and the first words are painted without it.
 *
 * @param {string} module @param {string[]} scripts
 */
function preload(module, scripts) {
  const page = join(site, "index.html");
  const entry = '<script type="module" src="page.js"></script>';
  const html = readFileSync(page, "utf8");
  if (!html.includes(entry)) throw new Error(`index.html has no ${entry}`);
  const links = [
    // Without `crossorigin`, as the page's script fetches it: else it would be fetched twice.
    `<link rel="preload" as="fetch" type="application/wasm" fetchpriority="low" href="${module}">`,
    ...scripts.map((script) => `<link rel="modulepreload" href="${script}">`),
  ];
  writeFileSync(page, html.replace(entry, [entry, ...links].join("\n    ")));
}

/** Puts the page's small style sheet into the page, where it holds up nothing; the policy names its hash, and allows no other. */
function inlineStyle() {
  const page = join(site, "index.html");
  const link = '<link rel="stylesheet" href="style.css">';
  const policy = "style-src 'self'";
  const style = readFileSync(join(site, "style.css"), "utf8").trim();
  const html = readFileSync(page, "utf8");
  if (!html.includes(link) || !html.includes(policy)) throw new Error(`index.html has no ${link}, or no ${policy}`);
  const hash = createHash("sha256").update(style).digest("base64");
  writeFileSync(
    page,
    html.replace(policy, `${policy} 'sha256-${hash}'`).replace(link, () => `<style>${style}</style>`),
  );
}

async function compress() {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(html|css|js|wasm)$/.test(file))
    .map((file) => join(site, file));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
    }),
  );
}
