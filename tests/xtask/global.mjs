// node global.mjs DIST: claimproof.global.js, one script with all that a page takes, for pages without modules. It is made of the
// same sources as the entries, with a worker that is in the script.
import { join } from "node:path";
import { build } from "esbuild";

const [dist = ""] = process.argv.slice(2);

/** @satisfies {import("esbuild").BuildOptions} */
const SETTINGS = { bundle: true, format: "iife", minify: true, logLevel: "warning", target: "es2022" };

const worker = await build({ ...SETTINGS, entryPoints: [join(dist, "global/worker.js")], write: false });
const [script] = worker.outputFiles;

/** @type {import("esbuild").Plugin} */
const itsWorker = {
  name: "its worker",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/make-worker\.js$/ }, () => ({ path: join(dist, "global/make-worker.js") }));
    onResolve({ filter: /\?script$/ }, ({ path }) => ({ path, namespace: "script" }));
    onLoad({ filter: /.*/, namespace: "script" }, () => ({ contents: script?.text ?? "", loader: "text" }));
  },
};

await build({
  ...SETTINGS,
  entryPoints: [join(dist, "global/script.js")],
  outfile: join(dist, "claimproof.global.js"),
  globalName: "claimproof",
  plugins: [itsWorker],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".css": "text" },
});
