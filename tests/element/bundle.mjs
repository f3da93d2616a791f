// The element as it stands in the sources, in one script, with rules and languages that a test gives.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The package's own entries, as a test gives them: `claimproofTest` has `load`, `pick` and `locales`. */
const GIVEN = {
  "browser.js": "export const load = (...args) => globalThis.claimproofTest.load(...args);",
  "load.js": "export const pick = (...args) => globalThis.claimproofTest.pick(...args);",
  "locales.js": "export default {};",
};

/** @returns {Promise<string>} */
export async function elementScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../www/lib/element.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "claimproofElement",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    logLevel: "error",
    plugins: [
      {
        name: "what a test gives",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\/(browser|load|locales)\.js$/ }, ({ path }) => ({
            path: path.slice(path.lastIndexOf("/") + 1),
            namespace: "given",
          }));
          onLoad({ filter: /./, namespace: "given" }, ({ path }) => ({
            contents: GIVEN[/** @type {keyof typeof GIVEN} */ (path)],
          }));
          onResolve({ filter: /\/documents\.js$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
