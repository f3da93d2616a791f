// @ts-check
// Events of the element. An event can come from an element of another document, so classes are not compared.

import { get } from "../edit.js";
import { onClick } from "./actions.js";
import { draggedCount, heldIn } from "./dragged.js";
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
  listenForFiles(root, editor);
}

/**
 * Takes files that are dropped or pasted.
 * @param {EventTarget} place   the element, or the page around it @param {Editor} editor
 * @returns {() => void}   ends it
 */
export function listenForFiles(place, editor) {
  const onDragging = (/** @type {Event} */ event) => onDrag(editor, /** @type {DragEvent} */ (event));
  const onPasting = (/** @type {Event} */ event) => onPaste(editor, /** @type {ClipboardEvent} */ (event));
  const drags = ["dragenter", "dragover", "dragleave", "drop"];
  for (const name of drags) place.addEventListener(name, onDragging);
  place.addEventListener("paste", onPasting);
  return () => {
    for (const name of drags) place.removeEventListener(name, onDragging);
    place.removeEventListener("paste", onPasting);
  };
}

/** @param {Editor} editor @param {ShadowRoot} root @param {KeyboardEvent} event */
function onKey(editor, root, event) {
  onUndoKey(editor, event);
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

/**
 * The values of a list with one that was ticked, or without it; undefined where none is left.
 * @param {any} list
 * @param {string} value
 * @param {boolean} on
 */
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
  const files = [...(control.files ?? [])];
  const [file] = files;
  const kind = control.getAttribute("data-kind");
  const path = control.getAttribute("data-file");
  const id = control.getAttribute("data-file-id");
  const isTask = control.closest(".report") !== null;
  if (file && kind !== null)
    editor.attachProof(kind, files, isTask ? "" : `proof~${control.getAttribute("data-need")}`);
  else if (file && path !== null) editor.attach(path, file);
  else if (file && id !== null) editor.openTray().then((tray) => tray?.replace(id, file));
  else if (file && control.hasAttribute("data-add")) editor.openTray().then((tray) => tray?.choose(files));
  else if (file) openFile(editor, file);
  control.value = ""; // so that the same file can be chosen again
}

/** How long after the last sign of a drag it is over: between two elements there is none for a moment. */
const DRAG_END_MS = 150;

/** @param {Editor} editor @param {DragEvent} event */
function onDrag(editor, event) {
  const held = event.dataTransfer;
  if (event.defaultPrevented || !held?.types.includes("Files")) return;
  // The browser would open the file in place of the page.
  event.preventDefault();
  if (editor.disabled || !editor.rules.cp) {
    held.dropEffect = "none";
    return;
  }
  if (event.type === "drop") {
    editor.dragged(undefined);
    onDrop(editor, held);
  } else if (event.type === "dragleave") editor.dragged(undefined, DRAG_END_MS);
  else editor.dragged(draggedCount(held));
}

/** @param {Editor} editor @param {DataTransfer} transfer */
async function onDrop(editor, transfer) {
  const held = heldIn(transfer);
  const [only] = held;
  if (held.length === 1 && only?.file && !only.entry?.isDirectory && /\.json$/i.test(only.file.name))
    openFile(editor, only.file);
  else (await editor.openTray())?.drop(held);
}

/** @param {Editor} editor @param {ClipboardEvent} event */
async function onPaste(editor, event) {
  const files = [...(event.clipboardData?.files ?? [])];
  if (event.defaultPrevented || files.length === 0 || editor.disabled || !editor.rules.cp) return;
  if (!editor.steps.all.includes("files")) return;
  // What a text field can take of it goes there.
  if (isTyped(event.composedPath()[0]) && event.clipboardData?.types.includes("text/plain")) return;
  event.preventDefault();
  (await editor.openTray())?.paste(files);
}

/** Undo, outside a text field, which has its own. @param {Editor} editor @param {KeyboardEvent} event */
export function onUndoKey(editor, event) {
  if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  if (event.key.toLowerCase() !== "z" || isText(event.composedPath()[0])) return;
  event.preventDefault();
  editor.stepBack();
}

/** @param {any} control */
const isText = (control) =>
  control?.localName === "textarea" ||
  control?.isContentEditable === true ||
  (control?.localName === "input" && !["checkbox", "radio", "file", "button", "submit"].includes(control.type));
