// @ts-check
// Sets the validity of controls. Messages that the page's own script set stay.

/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./items.js").Item} Item */

/** The control of an item that can be invalid. */
const judged = (/** @type {Item} */ { field }) =>
  field?.controls.find((control) => control.willValidate && typeof control.setCustomValidity === "function");

const isWrong = (/** @type {Item} */ { kind }) => kind === "error" || kind === "missing";

export class Validity {
  /** The message that each control was given, as the browser gives it back. @type {Map<Control, string>} */
  #given = new Map();

  /** Makes the controls with problems invalid, and the others valid; returns whether an item has no such control. */
  show(/** @type {Item[]} */ items) {
    /** @type {Map<Control, string>} */
    const messages = new Map();
    let isElsewhere = false;
    for (const item of items.filter(isWrong)) {
      const control = judged(item);
      if (!control) isElsewhere = true;
      else if (!messages.has(control)) {
        const parts = [item.kind === "missing" ? item.lead : "", item.text, item.more];
        messages.set(control, parts.filter(Boolean).join(" "));
      }
    }
    for (const control of [...this.#given.keys()]) if (!messages.has(control)) this.#set(control, "");
    for (const [control, message] of messages) this.#set(control, message);
    return isElsewhere;
  }

  #set(/** @type {Control} */ control, /** @type {string} */ message) {
    const isOurs = control.validationMessage === this.#given.get(control);
    if (control.willValidate && control.validity?.customError && !isOurs) return;
    control.setCustomValidity(message);
    // The browser may return another text than the one set.
    if (message) this.#given.set(control, control.validationMessage);
    else this.#given.delete(control);
  }
}
