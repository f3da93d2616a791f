// @ts-check
// Events of the element. An event can come from an element of another document, so classes are not compared.

import { get } from "../edit.js";
import { onClick } from "./actions.js";
import { openFile } from "./in-and-out.js";
import { isTyped } from "./typing.js";

/** @typedef {import("./editor.js").Editor} Editor */

/** @param {ShadowRoot} root @param {Editor} editor */
export function listen(root, editor) {
  const settle = () => {
    const focused = editor.settle();
    if (focused) onFocus(editor, focused);
  };
  root.addEventListener("focusin", (event) => {
    const { target } = event;
    foldMenu(root, event); // what moves within the element is not heard outside of it
    onFocus(editor, target);
    // After the browser has scrolled to it: for text fields, it counts what covers the page as free space.
    requestAnimationFrame(() => editor.screen.uncover(/** @type {Element} */ (target)));
  });
  root.addEventListener("focusout", () => {
    if (!editor.screen.drawing) editor.typing.leave(settle);
  });
  root.addEventListener("pointerdown", () => {
    const window = root.ownerDocument.defaultView;
    if (window) editor.typing.press(window, settle);
  });
  root.addEventListener("input", ({ target }) => {
    if (isTyped(target)) editor.typed(target);
  });
  root.addEventListener("change", ({ target }) => onChange(editor, target));
  root.addEventListener("click", (event) => {
    onClick(editor, event);
    onChosen(root, event.target);
  });
  root.addEventListener("keydown", (event) => onKey(editor, root, /** @type {KeyboardEvent} */ (event)));
  for (const name of ["dragover", "dragleave", "drop"])
    root.addEventListener(name, (event) => onDrag(editor, /** @type {DragEvent} */ (event)));
}

/** @param {Editor} editor @param {ShadowRoot} root @param {KeyboardEvent} event */
function onKey(editor, root, event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    editor.screen.filled?.click();
  } else if (event.key === "Escape") {
    const menu = openMenu(root);
    if (menu?.contains(/** @type {Element} */ (event.target))) fold(menu);
  }
}

/** @param {ShadowRoot} root @returns {HTMLDetailsElement | null} */
const openMenu = (root) => root.querySelector(".menu[open]");

/** Folds a menu; the focus stays with it. @param {HTMLDetailsElement} menu */
function fold(menu) {
  const inside = menu.contains(/** @type {ShadowRoot} */ (menu.getRootNode()).activeElement);
  menu.open = false;
  if (inside) menu.querySelector("summary")?.focus();
}

/** Folds the menu once something in it is chosen. @param {ShadowRoot} root @param {EventTarget | null} target */
function onChosen(root, target) {
  const menu = openMenu(root);
  const item = /** @type {Element | null} */ (target)?.closest?.(".item");
  if (menu && item && menu.contains(item)) fold(menu);
}

/** Folds the menu when somebody goes on elsewhere, within the element or outside. @param {ShadowRoot} root @param {Event} event */
export function foldMenu(root, event) {
  const menu = openMenu(root);
  if (menu && !event.composedPath().includes(menu)) menu.open = false;
}

/** @param {Editor} editor @param {any} control */
function onFocus(editor, control) {
  if (!editor.screen.drawing && isTyped(control)) editor.typingBegins(control);
}

/** @param {Editor} editor @param {any} control */
function onChange(editor, control) {
  const [path, value, pick] = ["path", "value", "pick"].map((name) => control.getAttribute(`data-${name}`));
  const all = control.getAttribute("data-all");
  if (control.type === "file") onFile(editor, control);
  else if (all !== null) tickAll(editor, control, all);
  else if (pick !== null) editor.answer(pick, control.value || undefined);
  else if (path === null || isTyped(control)) return;
  else if (control.type === "radio") editor.choose(path, value === "true" ? true : value === "false" ? false : value);
  else if (control.type === "checkbox" && value === null) editor.answer(path, control.checked || undefined);
  else if (control.type === "checkbox")
    editor.answer(path, ticked(get(editor.draft.claim, path), value, control.checked));
  else editor.choose(path, control.value || undefined);
}

/** The values of a list with one that was ticked, or without it; undefined where none is left. @param {any} list @param {string} value @param {boolean} on */
function ticked(list, value, on) {
  const others = (Array.isArray(list) ? list : []).filter((one) => one !== value);
  const all = on ? [...others, value] : others;
  return all.length > 0 ? all : undefined;
}

/** Ticks a whole column of a table, or unticks it. @param {Editor} editor @param {HTMLInputElement} control @param {string} value */
function tickAll(editor, control, value) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = control.closest("table")?.querySelectorAll("input[data-path]") ?? /** @type {any} */ ([]);
  for (const box of boxes) {
    const path = box.getAttribute("data-path") ?? "";
    if (box.getAttribute("data-value") === value)
      editor.draft.set(path, ticked(get(editor.draft.claim, path), value, control.checked));
  }
  editor.changed();
}

/** @param {Editor} editor @param {HTMLInputElement} control */
function onFile(editor, control) {
  const [file] = control.files ?? [];
  const kind = control.getAttribute("data-kind");
  if (kind !== null && control.files) return editor.attachProof(kind, [...control.files]);
  const path = control.getAttribute("data-file");
  if (file && path !== null) editor.attach(path, file);
  else if (file) openFile(editor, file);
  control.value = ""; // so that the same file can be chosen again
}

/** @param {Editor} editor @param {DragEvent} event */
function onDrag(editor, event) {
  const held = event.dataTransfer;
  if (!held?.types.includes("Files") || editor.disabled || !editor.rules.cp) return;
  event.preventDefault();
  editor.screen.all.classList.toggle("dropping", event.type === "dragover");
  if (event.type === "drop") onDrop(editor, held);
}

/** @param {Editor} editor @param {DataTransfer} held */
function onDrop(editor, held) {
  const items = [...held.items].filter(({ kind }) => kind === "file");
  const files = items.flatMap((item) => (item.webkitGetAsEntry?.()?.isDirectory ? [] : (item.getAsFile() ?? [])));
  if (files.length < items.length) editor.setNote(["folders", {}]);
  const [only] = files;
  if (files.length === 1 && only && /\.json$/i.test(only.name)) {
    openFile(editor, only);
    return;
  }
  for (const file of files) editor.attach(editor.draft.insert("/documents"), file);
}
