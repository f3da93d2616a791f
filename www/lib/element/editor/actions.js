// @ts-check
// The actions of the buttons of the form, by the name in `data-do`.

import { rows } from "../edit.js";
import { amountsOf } from "../expenses/vat.js";
import { isStep } from "../steps/step-of.js";
import { copyTasks, saveFile } from "./in-and-out.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./editor.js").Editor} Editor */
/**
 * @typedef {object} Pressed   what a button says
 * @property {HTMLElement} button
 * @property {string} list
 * @property {number} index
 * @property {string} path
 * @property {string} value
 */
/** @typedef {(editor: Editor, pressed: Pressed) => void} Action */

/** @param {Editor} editor @param {string} list @param {Row} [entry] */
function insert(editor, list, entry) {
  const place = editor.draft.insert(list, entry);
  editor.changed(() => editor.screen.intoRow(place));
}

/** Moves a row. At the end of the list the button that was pressed can be pressed no more: the focus stays in the row. @type {Action} */
function move(editor, { list, index, button }) {
  const to = Number(button.getAttribute("data-to"));
  editor.draft.move(list, index, to);
  const after = () => {
    if (button.hasAttribute("disabled")) editor.screen.toPart(`${list}/${to}`, ".acts button:not(:disabled)");
  };
  editor.changed(after);
}

/** @param {HTMLElement} button @param {(step: import("../steps/step-of.js").Step) => void} go */
function toStep(button, go) {
  const step = button.getAttribute("data-step");
  if (isStep(step)) go(step);
}

/** @type {{[name: string]: Action}} */
const ACTIONS = {
  // Rows
  add: (editor, { list }) => insert(editor, list),
  "add-link": (editor) => insert(editor, "/documents", { url: "" }),
  attach: (editor, { button }) => {
    const kind = button.getAttribute("data-kind");
    const { link } = editor.catalog().evidenceKinds.find((/** @type {Row} */ { id }) => id === kind) ?? {};
    insert(editor, "/documents", { ...(link ? { url: "" } : {}), evidence: [kind] });
  },
  copy: (editor, { list, index }) => {
    const place = editor.draft.copy(list, index);
    editor.changed(() => editor.screen.intoRow(place));
  },
  up: move,
  down: move,
  remove: (editor, { list, index }) => {
    const title = editor.screen.at(`${list}/${index}`)?.querySelector("h4")?.textContent ?? "";
    editor.draft.remove(list, index, title);
    editor.changed(() => editor.screen.find(".undo button")?.focus());
  },
  undo: (editor) => {
    const place = editor.draft.undo();
    editor.changed(() => place && editor.screen.toPart(place, ".row-head button"));
  },
  more: (editor, { list, button }) => {
    const next = button.closest(".list")?.querySelectorAll(":scope > ol > li.row").length ?? 0;
    editor.draft.showMore(list);
    editor.refresh();
    const shown = editor.screen.at(list)?.querySelectorAll(":scope > ol > li.row")[next];
    /** @type {HTMLElement | null | undefined} */ (shown?.querySelector("button"))?.focus();
  },
  fold: (editor, { button }) => {
    editor.draft.fold(button.getAttribute("data-row") ?? "");
    editor.refresh();
  },
  // Answers
  answer: (editor, { path, value }) =>
    editor.answer(path, value, () => (editor.screen.at(path) ?? editor.screen.find(".totals .go"))?.focus()),
  "fill-in": (editor, { path }) => {
    editor.draft.fillIn(path);
    editor.changed(() => editor.screen.toPart(path, "input"));
  },
  is: (editor, { path, value }) => {
    const kinds = rows(editor.draft.claim, path).filter((kind) => kind !== value);
    editor.answer(path, [...kinds, value], () => editor.screen.at(`${path}~${value}`)?.focus());
  },
  clear: (editor, { path }) => {
    const after = () => (editor.screen.find(".rest button") ?? editor.screen.find(".form h2"))?.focus();
    editor.answer(path, undefined, after);
  },
  pick: (_, { button }) => {
    const picker = /** @type {HTMLInputElement | null} */ (button.previousElementSibling);
    try {
      picker?.showPicker();
    } catch {
      picker?.focus();
    }
  },
  "take-suggested": (editor, { path, index }) => {
    if (path) editor.suggestions.takeAt(path);
    else editor.suggestions.takeTogether(index);
  },
  "step-back": (editor, { button }) => {
    const screen = button.closest(".screen")?.id;
    editor.stepBack();
    editor.screen.at(`${screen}~title`)?.focus();
  },
  // Proof
  prove: (editor, { path, button }) => {
    const proof = editor.draft.prove(path, button.getAttribute("data-with") ?? "");
    editor.changed(() => editor.goTo(proof));
  },
  "add-csr": (editor) => {
    const expense = editor.draft.insert("/expenses");
    const proof = editor.draft.prove(expense, "csr");
    editor.changed(() => editor.goTo(proof));
  },
  "as-expense": (editor, { list, index }) => {
    const { id, total } = rows(editor.draft.claim, list)[index] ?? {};
    insert(editor, "/expenses", { [list === "/csrs" ? "csr" : "invoice"]: id, ...(total ? { amount: total } : {}) });
  },
  vat: (editor, { value }) => {
    for (const [path, amount] of amountsOf(editor.draft.claim, value === "net")) editor.draft.set(path, amount);
    editor.changed();
  },
  unlink: (editor, { path }) => {
    if (editor.draft.unlink(path)) editor.note = ["unlinked", {}];
    editor.changed(() => editor.screen.toPart(path.replace(/\w+$/, "invoice~"), "button"));
  },
  // Files: what all that are sure are stands in their list.
  "confirm-all": (editor) => editor.screen.find("[data-do=confirm-sure]")?.click(),
  // The claim and its report
  save: saveFile,
  anew: (editor) => editor.startNew(),
  "bring-back": (editor) => editor.restorePrevious(),
  "copy-todo": copyTasks,
  glossary: (editor) => editor.showGlossary(),
  print: (_, { button }) => button.ownerDocument.defaultView?.print(),
  // Steps
  step: (editor, { button }) => toStep(button, (step) => editor.chooseStep(step)),
  continue: (editor, { button }) => toStep(button, (step) => editor.continueTo(step)),
};

/** @param {Editor} editor @param {Event} event */
export function onClick(editor, { target }) {
  const place = /** @type {Element | null} */ (target);
  const button = /** @type {HTMLElement | null} */ (place?.closest?.("button[data-do], button[data-go]"));
  if (!button) return;
  const said = (/** @type {string} */ name) => button.getAttribute(`data-${name}`) ?? "";
  if (button.hasAttribute("data-go")) return editor.goTo(said("go"), said("for"));
  const action = ACTIONS[said("do")];
  action?.(editor, {
    button,
    list: said("list"),
    index: Number(said("index")),
    path: said("path"),
    value: said("value"),
  });
}
