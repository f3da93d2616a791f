// @ts-check
// The form of a page and its controls, with any names and in any document.

import { inheritedLang } from "../host/inherited-lang.js";
import { member } from "../host/member.js";

/** @typedef {Document | ShadowRoot} Root */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** Controls without a value, or with one that no claim has. */
const OTHER = /^(?:submit|button|reset|image|fieldset|output|object|password|color|month|week|time|datetime-local)$/;

/** The name of a control. Custom elements may have it as an attribute alone, or as a property alone. */
export const nameOf = (/** @type {Control} */ control) => control.getAttribute("name") || control.name || "";

/** The type of a control; custom elements need not have any. */
export const typeOf = (/** @type {Control} */ control) => control.type ?? "text";

export const isFile = (/** @type {Control} */ control) => typeOf(control) === "file";

/** Whether a control is a box or button that is checked or not. */
export const isCheckable = (/** @type {Control} */ control) => /^(?:checkbox|radio)$/.test(typeOf(control));

/** Whether a control has its value immediately, as a list has; others have it when they are left. */
export const isChoice = (/** @type {Control} */ control) =>
  isCheckable(control) || isFile(control) || /^select-(?:one|multiple)$/.test(typeOf(control));

/** The value of a control; undefined where it is empty. */
export function textOf(/** @type {Control} */ control) {
  if (isFile(control)) return undefined;
  if (isCheckable(control) && !("checked" in control && control.checked)) return undefined;
  return typeof control.value === "string" && control.value.trim() !== "" ? control.value : undefined;
}

/** Whether a control is empty, and has no text that the browser cannot read. */
export const isBlank = (/** @type {Control} */ control) =>
  isFile(control) ? !control.value : textOf(control) === undefined && !control.validity?.badInput;

/** Whether a message can be shown beside a control. */
export const isVisible = (/** @type {Control} */ control) => typeOf(control) !== "hidden";

/** @returns {node is Root} */
function isRoot(/** @type {Node} */ node) {
  return "activeElement" in node;
}

export class HostForm {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
  }

  /** The named controls that hold answers, those outside the form included. @returns {Control[]} */
  get controls() {
    const elements = /** @type {Iterable<Control>} */ (member(this.form, "elements"));
    return [...elements].filter(
      (control) => nameOf(control) !== "" && !OTHER.test(typeOf(control)) && !control.matches(":disabled"),
    );
  }

  /** The tree that the form stands in now; its document while it stands in none. @returns {Root} */
  get root() {
    const root = member(this.form, "getRootNode").call(this.form);
    return isRoot(root) ? root : this.document;
  }

  get document() {
    return /** @type {Document} */ (member(this.form, "ownerDocument"));
  }

  /** The language of the form, "" where it is not declared. */
  get lang() {
    return inheritedLang(this.form);
  }

  contains(/** @type {Node | null} */ node) {
    return member(this.form, "contains").call(this.form, node);
  }

  append(/** @type {Node} */ node) {
    member(this.form, "append").call(this.form, node);
  }

  getAttribute(/** @type {string} */ name) {
    return member(this.form, "getAttribute").call(this.form, name);
  }

  dispatch(/** @type {Event} */ event) {
    member(this.form, "dispatchEvent").call(this.form, event);
  }
}
