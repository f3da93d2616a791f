// The entries in CommonJS, for `require`, and stubs of them for what does not know the `exports` of package.json. Each script gets
// a twin, so that the entries share in CommonJS what they share as ES modules.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { transformSync } from "esbuild";

const ENTRIES = [
  "browser",
  "documents",
  "documents-node",
  "element",
  "form",
  "slim",
  "standard-schema",
  "url",
  "url-node",
];

/**
 * The stubs: the types, the script for Node, and the module.
 * @type {(locales: string[]) => {[entry: string]: [types: string, node: string, module: string]}}
 */
const stubs = (locales) => ({
  documents: ["documents.d.ts", "documents-node.cjs", "documents.js"],
  "documents-worker": ["documents-worker.d.ts", "documents-worker.js", "documents-worker.js"],
  element: ["element.d.ts", "element.cjs", "element.js"],
  form: ["form.d.ts", "form.cjs", "form.js"],
  slim: ["slim.d.ts", "slim.cjs", "slim.js"],
  "standard-schema": ["standard-schema.d.ts", "standard-schema.cjs", "standard-schema.js"],
  url: ["index.d.ts", "url-node.cjs", "url.js"],
  ...Object.fromEntries(
    locales
      .flatMap((locale) => [`lifecycle/${locale}`, `texts/${locale}`])
      .map((entry) => [entry, ["texts/locale.d.cts", `${entry}.cjs`, `${entry}.js`]]),
  ),
});

/** Where a script is: a page has no address for those that are no modules. */
const address = (/** @type {string} */ name) =>
  /-node$/.test(name)
    ? 'require("node:url").pathToFileURL(__filename).href'
    : 'globalThis.document ? document.baseURI : "file:" + __filename';

/** What a twin imports as it is: the largest script, which has no twin because nothing needs it at once. */
const IMPORTED = 'import("./documents.gzip.js")';

/** A script in CommonJS. @param {string} script @param {string} name */
function twin(script, name) {
  const banner = [
    ...(script.includes("import.meta.url") ? [`const __address = ${address(name)};`] : []),
    ...(script.includes(IMPORTED) ? [`const __imported = () => ${IMPORTED};`] : []),
  ];
  const { code } = transformSync(script.replaceAll(IMPORTED, "__imported()"), {
    format: "cjs",
    minify: true,
    platform: "node",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__address" },
    banner: banner.join("\n"),
  });
  return code.replace(/(\brequire\("\.{1,2}\/[^"]+)\.js"\)/g, '$1.cjs")');
}

/** Writes them. @param {string} folder   of the package */
export function writeCommonJs(folder) {
  const dist = join(folder, "dist");
  const left = [...ENTRIES];
  const seen = new Set(left);
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const file = join(dist, `${name}.cjs`);
    // Texts and modules have theirs, which hold no script.
    if (existsSync(file) && !ENTRIES.includes(name)) continue;
    const code = twin(readFileSync(join(dist, `${name}.js`), "utf8"), name);
    writeFileSync(file, code);
    for (const [, asked = ""] of code.matchAll(/\brequire\("(\.{1,2}\/[^"]+)\.cjs"\)/g)) {
      const next = join(dirname(name), asked);
      if (!seen.has(next)) left.push(next);
      seen.add(next);
    }
  }
  writeFileSync(
    join(dist, "texts/locale.d.cts"),
    'import type { Texts } from "../index.js" with { "resolution-mode": "import" };\n\ndeclare const texts: Texts;\nexport = texts;\n',
  );
  const locales = readdirSync(join(dist, "texts")).flatMap((file) => /^(.+)\.cjs$/.exec(file)?.[1] ?? []);
  for (const [entry, [types, node, module]] of Object.entries(stubs(locales))) {
    const up = `${relative(entry, "dist")}/`;
    const browser = module.replace(".js", ".cjs");
    const stub = {
      types: up + types,
      main: up + node,
      module: up + module,
      // In place of `main` alone: a text here would go before `module` in Parcel.
      ...(node.includes("-node") && { browser: { [up + node]: up + browser } }),
    };
    mkdirSync(join(folder, entry), { recursive: true });
    writeFileSync(join(folder, entry, "package.json"), `${JSON.stringify(stub, null, 2)}\n`);
  }
}
