// The element, or parts of it, as they stand in the sources, in one script, with rules and languages that a test gives.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The package's own entries, as a test gives them: `claimproofTest` has `load`, `pick` and `locales`, and for the help `help` and
 * `samples`.
 */
const GIVEN = {
  "browser.js": "export const load = (...args) => globalThis.claimproofTest.load(...args);",
  "load.js": `export const pick = (...args) => globalThis.claimproofTest.pick(...args);
    export const textsOver = (texts) => texts;
    export const added = () => [];
    export const followRulebooks = () => () => {};`,
  "locales.js": "export default {};",
  "tray-locales.js": "export default {};",
  "help-locales.js":
    "export default globalThis.claimproofTest.help; export const samples = () => globalThis.claimproofTest.samples();",
};

const folder = fileURLToPath(new URL("../../www/lib/", import.meta.url));

/** @returns {Promise<string>} */
export const elementScript = () => scriptOf('export * from "./element.js";', "claimproofElement");

/** The components of the help, and what draws them, as `claimproofHelp`. @returns {Promise<string>} */
export const helpScript = () =>
  scriptOf(
    `export { createElement, render } from "preact";
     export { uiOf } from "./element/ui.js";
     export { loadHelp } from "./element/help/help.js";
     export { Glossary } from "./element/help/Glossary.jsx";
     export { HelpButton, HelpPlace } from "./element/help/HelpButton.jsx";
     export { KindHelp } from "./element/help/KindHelp.jsx";
     export { Where } from "./element/help/Where.jsx";`,
    "claimproofHelp",
  );

/** @param {string} contents   an entry beside those of the package @param {string} globalName @returns {Promise<string>} */
async function scriptOf(contents, globalName) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    logLevel: "error",
    plugins: [
      {
        name: "what a test gives",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\/(browser|load|locales|help-locales|tray-locales)\.js$/ }, ({ path }) => ({
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
