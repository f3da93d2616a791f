// The rows of a list: a folded one is drawn again only when what its head says changes.
import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Window } from "happy-dom";

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { List } from "./list/List.jsx";
      export { NOTHING } from "./view.js";
      export { createElement, options, render } from "preact";`,
    resolveDir: fileURLToPath(new URL("../../www/lib/element", import.meta.url)),
  },
  bundle: true,
  write: false,
  format: "esm",
  jsx: "automatic",
  jsxImportSource: "preact",
});
const { List, NOTHING, createElement, options, render } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`
);

const { document } = new Window();
Object.assign(globalThis, { document });

const ROWS = 50;
const ui = {
  say: (/** @type {string} */ key) => key,
  once: (/** @type {string} */ _, /** @type {() => unknown} */ make) => make(),
  disabled: false,
};
const about = (/** @type {unknown} */ _, /** @type {{amount: number}} */ entry) => `for ${entry.amount}`;

/** @typedef {{claim: {expenses: object[]}, open?: string[], foundIn?: object}} Given */

/** Draws the claims in turn. @param {Given[]} turns @returns {{rows: number, heads: number, text: string}[]} what was drawn each time */
function drawn(turns) {
  const root = document.createElement("div");
  return turns.map(({ claim, open = [], foundIn = {} }) => {
    const view = {
      ui,
      claim,
      found: NOTHING,
      foundIn,
      key: (/** @type {string} */ list, /** @type {number} */ index) => `${list} ${index}`,
      open: new Set(open),
      most: () => ROWS,
      removed: null,
    };
    const body = (/** @type {string} */ place) => createElement("p", null, `the fields of ${place}`);
    let [rows, heads] = [0, 0];
    options.vnode = (/** @type {{type: unknown, props: {class?: string}}} */ { type, props }) => {
      if (type === "li") rows += 1;
      if (props?.class === "row-head") heads += 1;
    };
    render(createElement(List, { view, path: "/expenses", id: "expenses", about, body }), root);
    delete options.vnode;
    return { rows, heads, text: root.textContent };
  });
}

const expenses = Array.from({ length: ROWS }, (_, amount) => ({ amount }));

test("a change elsewhere in the claim draws no row again", () => {
  const [first, then] = drawn([{ claim: { expenses } }, { claim: { expenses } }]);
  assert.deepEqual([first?.rows, first?.heads], [ROWS, ROWS]);
  assert.deepEqual([then?.rows, then?.heads], [0, 0]);
  assert.equal(then?.text, first?.text);
});

test("a change of one entry draws its row alone", () => {
  const changed = expenses.with(7, { amount: 700 });
  const [, then] = drawn([{ claim: { expenses } }, { claim: { expenses: changed } }]);
  assert.deepEqual([then?.rows, then?.heads], [1, 1]);
  assert.match(then?.text ?? "", /for 6\D.*for 700\D.*for 8\D/);
});

test("a problem found in one entry draws its row alone", () => {
  const foundIn = { "/expenses/7": { all: [{ severity: "error" }], at: {} } };
  const [, then] = drawn([{ claim: { expenses } }, { claim: { expenses }, foundIn }]);
  assert.deepEqual([then?.rows, then?.heads], [1, 1]);
  assert.match(then?.text ?? "", /problems/);
});

test("an unfolded row is drawn each time, its head only when that changes", () => {
  const open = ["/expenses 7"];
  const [first, then, folded] = drawn([
    { claim: { expenses }, open },
    { claim: { expenses }, open },
    { claim: { expenses } },
  ]);
  assert.match(first?.text ?? "", /the fields of \/expenses\/7/);
  assert.deepEqual([then?.rows, then?.heads], [1, 0]);
  assert.deepEqual([folded?.rows, folded?.heads], [1, 1]);
  assert.doesNotMatch(folded?.text ?? "", /the fields of/);
});
