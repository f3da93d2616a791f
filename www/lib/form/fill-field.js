// @ts-check
// Fills fields that are empty, as a person does: the page hears of it, whatever framework it has.

import { member } from "../host/member.js";
import { isBlank, isCheckable, isFile } from "./host-form.js";

/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./read-form.js").Field} Field */

/** Whether nothing is entered in a field. */
export const isEmptyField = (/** @type {Field} */ { controls }) => controls.every(isBlank);

/** The window of a control, whose classes its page knows. */
const windowOf = (/** @type {Control} */ control) => {
  const view = member(control.ownerDocument, "defaultView");
  return /** @type {(Window & typeof globalThis) | null} */ (view) ?? globalThis;
};

function tell(/** @type {Control} */ control) {
  const { Event } = windowOf(control);
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Sets a property by its own class: frameworks put another in front of it, to notice what scripts set. */
function put(/** @type {Control} */ control, /** @type {"value" | "files"} */ name, /** @type {unknown} */ value) {
  Reflect.set(Object.getPrototypeOf(control), name, value, control);
}

/** Ticks the boxes that stand for these values. */
function tick(/** @type {Control[]} */ boxes, /** @type {string[]} */ values) {
  const wanted = boxes.filter(({ value }) => values.includes(value));
  const [only] = boxes;
  if (wanted.length === 0 && boxes.length === 1 && only && values[0] === "true") wanted.push(only);
  for (const box of wanted) box.click();
  return wanted.length > 0;
}

/** Selects the options of these values. */
function select(/** @type {HTMLSelectElement} */ list, /** @type {string[]} */ values) {
  const wanted = [...list.options].filter(({ value }) => values.includes(value));
  if (wanted.length === 0) return false;
  for (const option of wanted) option.selected = true;
  tell(list);
  return true;
}

/** Writes a text; what the control does not take is left out. */
function write(/** @type {Control} */ control, /** @type {string} */ text) {
  if ("readOnly" in control && control.readOnly) return false;
  const before = control.value;
  put(control, "value", text);
  if (isBlank(control)) {
    put(control, "value", before);
    return false;
  }
  tell(control);
  return true;
}

/** Fills an empty field with a value of a claim. @returns {boolean} whether it took the value */
export function fillField(/** @type {Field} */ field, /** @type {unknown} */ value) {
  const [control] = field.controls;
  if (!control || !isEmptyField(field) || isFile(control)) return false;
  const values = (Array.isArray(value) ? value : [value]).map(String);
  if (field.controls.some(isCheckable)) return tick(field.controls.filter(isCheckable), values);
  if ("selectedOptions" in control) return select(control, values);
  return write(control, values.join(control.localName === "textarea" ? "\n" : ", "));
}

/** Moves a file from the field in which it was chosen to another. @returns {boolean} whether the page can do so */
export function moveFile(/** @type {File} */ file, /** @type {Field} */ from, /** @type {Field} */ to) {
  const source = from.controls.find((control) => filesIn(control).includes(file));
  const [target] = to.controls.filter(isFile);
  if (!source || !target || !windowOf(target).DataTransfer) return false;
  putFiles(target, [...filesIn(target), file]);
  if (!filesIn(target).includes(file)) return false;
  putFiles(
    source,
    filesIn(source).filter((one) => one !== file),
  );
  for (const control of [target, source]) tell(control);
  return true;
}

/** @returns {File[]} */
const filesIn = (/** @type {Control} */ control) => ("files" in control ? [...(control.files ?? [])] : []);

function putFiles(/** @type {Control} */ control, /** @type {File[]} */ files) {
  const transfer = new (windowOf(control).DataTransfer)();
  for (const file of files) transfer.items.add(file);
  put(control, "files", transfer.files);
}
