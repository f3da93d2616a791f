// @ts-check
// The actions of the buttons of the form, by the name in `data-do`.

import { rows } from "../edit.js";
import { isStep } from "../steps/step-of.js";
import { copyTasks, save } from "./in-and-out.js";
import { confirm, filesIn, keepOnly, leaveOut, read, takeBack, takeOff, unconfirm } from "./tray-actions.js";

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
  answer: (editor, { path, value }) => editor.answer(path, value, () => editor.screen.at(path)?.focus()),
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
  // Proof
  prove: (editor, { path, button }) => {
    const proof = editor.draft.prove(path, button.getAttribute("data-with") ?? "");
    editor.changed(() => editor.goTo(proof));
  },
  unlink: (editor, { path }) => {
    if (editor.draft.unlink(path)) editor.note = ["unlinked", {}];
    editor.changed(() => editor.screen.toPart(path.replace(/\w+$/, "invoice~"), "button"));
  },
  // Files
  "confirm-sure": (editor, { button }) => {
    confirm(editor, fileIdsOf(button), { answers: true, say: JSON.parse(button.getAttribute("data-said") ?? "") });
    editor.screen.find("[data-do=step-back]")?.focus();
  },
  // What all that are sure are stands in the list itself.
  "confirm-all": (editor) => editor.screen.find("[data-do=confirm-sure]")?.click(),
  "confirm-several": (editor, { button }) => {
    const ids = fileIdsOf(button);
    confirm(editor, ids, { say: ["confirmed-several", { count: ids.length }] });
    editor.screen.find("[data-do=step-back]")?.focus();
  },
  "confirm-file": (editor, { button }) => ofFile(editor, button, (id) => confirm(editor, [id])),
  "unconfirm-file": (editor, { button }) => ofFile(editor, button, (id) => unconfirm(editor, id)),
  "leave-out-file": (editor, { button }) => ofFile(editor, button, (id) => leaveOut(editor, id)),
  "take-back-file": (editor, { button }) => ofFile(editor, button, (id) => takeBack(editor, id)),
  "take-off-file": (editor, { button }) => ofFile(editor, button, (id) => takeOff(editor, id)),
  "keep-file": (editor, { button }) => ofFile(editor, button, (id) => keepOnly(editor, id)),
  "skip-file": (editor, { button }) => ofFile(editor, button, (id) => read(editor, [id], false)),
  "read-file": (editor, { button }) => ofFile(editor, button, (id) => read(editor, [id], true)),
  "stop-reading": (editor) => {
    read(editor, filesIn(editor, "waiting"), false);
    editor.screen.find("[data-do=read-all]")?.focus();
  },
  "read-all": (editor) => {
    read(editor, filesIn(editor, "stopped"), true);
    editor.screen.find("[data-do=stop-reading]")?.focus();
  },
  "fold-file": (editor, { button }) => {
    editor.tray.fold(fileIdOf(button));
    editor.draw();
  },
  "step-back": (editor) => {
    editor.stepBack();
    editor.screen.titleOf("files")?.focus();
  },
  // The claim and its report
  save,
  anew: (editor) => editor.startNew(),
  "bring-back": (editor) => editor.restorePrevious(),
  "copy-todo": copyTasks,
  print: (_, { button }) => button.ownerDocument.defaultView?.print(),
  // Steps
  step: (editor, { button }) => toStep(button, (step) => editor.chooseStep(step)),
  continue: (editor, { button }) => toStep(button, (step) => editor.continueTo(step)),
};

/** @param {Element} button */
const fileIdsOf = (button) => (button.getAttribute("data-ids") ?? "").split("\n").filter(Boolean);

/** @param {Element} button */
const fileIdOf = (button) => button.getAttribute("data-file-id") ?? "";

/**
 * Does something with a file. Where its row moves to another group, the focus goes to the row that was next.
 * @param {Editor} editor @param {HTMLElement} button @param {(id: string) => void} act
 */
function ofFile(editor, button, act) {
  const row = button.closest(".file-row");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const what = button.getAttribute("data-do");
  act(fileIdOf(button));
  if (button.isConnected && button.getAttribute("data-do") === what) return;
  /** @type {HTMLElement | null | undefined} */
  const same = next?.isConnected ? next.querySelector(`[data-do="${what}"], .file-name`) : undefined;
  editor.screen.focus(same ?? editor.screen.titleOf("files"));
}

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
