// @ts-check
// Shows messages at their fields. It removes what it adds, and changes nothing else in the page.

import { typeOf } from "./host-form.js";
import { idOf, made, setAttribute, setLanguage } from "./page-elements.js";

/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./items.js").Item} Item */
/** @typedef {import("./page-elements.js").Language} Language */
/** @typedef {(control: Control) => Element | undefined} PlaceOf   the place that the page has for a control's messages */

const isWrong = (/** @type {Item} */ { kind }) => kind === "error" || kind === "missing";

const sameItem = (/** @type {Item} */ one, /** @type {Item | undefined} */ other) =>
  other !== undefined &&
  one.kind === other.kind &&
  one.lead === other.lead &&
  one.text === other.text &&
  one.more === other.more;

/** Whether two lists show the same. */
export const sameItems = (/** @type {Item[]} */ some, /** @type {Item[]} */ others) =>
  some.length === others.length && some.every((item, n) => sameItem(item, others[n]));

/** An item as an element. @param {Node} lead   its beginning */
export function itemLine(
  /** @type {Document} */ document,
  /** @type {string} */ tag,
  /** @type {Item} */ { kind, text, more },
  /** @type {Node} */ lead,
) {
  const help = more ? [" ", made(document, "span", "help", more)] : [];
  return made(document, tag, kind, lead, " ", text, ...help);
}

/** The element after which the messages of a control are inserted: they are not part of its label. */
function anchorOf(/** @type {Control} */ control) {
  const around = control.closest("label");
  if (around) return around;
  const next = control.nextElementSibling;
  return next && [...(control.labels ?? [])].some((label) => label === next) ? next : control;
}

/** The messages at one field. */
class FieldMessages {
  /** @type {Item[]} */
  #items = [];
  /** What the controls were said to be before. @type {(string | null)[]} */
  #before;

  /**
   * @param {Control[]} controls
   * @param {Element | undefined} place
   * @param {Language} language
   */
  constructor(controls, place, language) {
    this.controls = controls;
    this.#before = controls.map((control) => control.getAttribute("aria-invalid"));
    const last = /** @type {Control} */ (controls.at(-1));
    this.box = made(last.ownerDocument, "div", "messages");
    setLanguage(this.box, language);
    if (place) place.append(this.box);
    else anchorOf(last).after(this.box);
    const id = idOf(this.box);
    for (const control of controls) {
      const described = [control.getAttribute("aria-describedby"), id].filter(Boolean).join(" ");
      control.setAttribute("aria-describedby", described);
    }
  }

  /** Whether it is still in the page and belongs to the same controls. */
  isOf(/** @type {Control[]} */ controls) {
    return this.box.isConnected && this.controls.length === controls.length;
  }

  show(/** @type {Item[]} */ items) {
    const { ownerDocument } = this.box;
    if (!sameItems(items, this.#items)) {
      const lines = items.map((item) =>
        itemLine(ownerDocument, "p", item, made(ownerDocument, "strong", "", item.lead)),
      );
      this.box.replaceChildren(...lines);
    }
    this.#items = items;
    this.#setInvalid(items.some(isWrong));
  }

  remove() {
    for (const control of this.controls) {
      const ids = (control.getAttribute("aria-describedby") ?? "").split(/\s+/);
      const others = ids.filter((id) => id !== "" && id !== this.box.id);
      setAttribute(control, "aria-describedby", others.join(" ") || null);
    }
    this.#setInvalid(false);
    this.box.remove();
  }

  /** A radio button has no attribute of its own for it. */
  #setInvalid(/** @type {boolean} */ isInvalid) {
    for (const [n, control] of this.controls.entries())
      if (typeOf(control) !== "radio") setAttribute(control, "aria-invalid", isInvalid ? "true" : this.#before[n]);
  }
}

/** The messages at all fields. */
export class Messages {
  /** By the first control of a field. @type {Map<Control, FieldMessages>} */
  #fields = new Map();

  /**
   * @param {Language} language
   * @param {PlaceOf} placeOf
   */
  constructor(language, placeOf) {
    this.language = language;
    this.placeOf = placeOf;
  }

  /** Shows what is said of each field now, and nothing else. @param {Map<Control[], Item[]>} said   by the controls of a field */
  show(said) {
    const shown = new Set();
    for (const [controls, items] of said) {
      const [first] = controls;
      if (!first || items.length === 0) continue;
      shown.add(first);
      this.#of(first, controls).show(items);
    }
    for (const first of [...this.#fields.keys()]) if (!shown.has(first)) this.#remove(first);
  }

  #of(/** @type {Control} */ first, /** @type {Control[]} */ controls) {
    const known = this.#fields.get(first);
    if (known?.isOf(controls)) return known;
    this.#remove(first);
    const fresh = new FieldMessages(controls, this.placeOf(first), this.language);
    this.#fields.set(first, fresh);
    return fresh;
  }

  #remove(/** @type {Control} */ first) {
    this.#fields.get(first)?.remove();
    this.#fields.delete(first);
  }
}
