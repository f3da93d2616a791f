// @ts-check
// The verdict of a form, the tasks, and what belongs to no field. As a control of the form it also makes the form invalid.

import { member } from "../host/member.js";
import { itemLine, sameItems } from "./messages.js";
import { idOf, made, setLanguage, setText, takeId } from "./page-elements.js";

/** @typedef {import("./host-form.js").HostForm} HostForm */
/** @typedef {import("./items.js").Item} Item */
/** @typedef {import("./page-elements.js").Language} Language */
/** @typedef {HTMLElement & {internals?: ElementInternals}} SummaryElement */

/** The most items that are shown. */
const MOST = 100;

const TAG = "claimproof-summary";

/** An element for the summary, of the document's own window: one without a window has no form-associated elements. */
function summaryElement(/** @type {Document} */ document) {
  const view = member(document, "defaultView");
  if (view && !view.customElements.get(TAG)) {
    const { HTMLElement: Base } = view;
    view.customElements.define(
      TAG,
      class extends Base {
        static formAssociated = true;
        internals = this.attachInternals?.();
      },
    );
  }
  return /** @type {SummaryElement} */ (made(document, TAG, "summary"));
}

/** The beginning of an item: a link to its field, if it has one. */
function leadOf(/** @type {Document} */ document, /** @type {Item} */ { lead, target }) {
  if (!target) return made(document, "strong", "", lead);
  const link = made(document, "a", "", lead);
  link.setAttribute("href", `#${encodeURIComponent(idOf(target))}`);
  link.addEventListener("click", (event) => {
    // The address is the page's own.
    event.preventDefault();
    target.focus();
  });
  return link;
}

export class Summary {
  /** @type {Item[]} */
  #items = [];
  /** What was linked to, and may have its id from here. @type {Set<Element>} */
  #targets = new Set();
  /** @type {HTMLElement} */
  #verdict;
  /** @type {HTMLElement} */
  #list;

  /**
   * @param {HostForm} host
   * @param {Element | null} place   where the page wants it
   * @param {Language} language
   */
  constructor(host, place, language) {
    const { document } = host;
    this.host = host;
    this.document = document;
    this.#verdict = made(document, "p", "verdict");
    this.#list = made(document, "ul", "list");
    this.element = summaryElement(document);
    this.element.append(this.#verdict);
    // The region exists before its text, so that screen readers announce it.
    this.#verdict.setAttribute("role", "status");
    this.element.setAttribute("role", "group");
    this.element.setAttribute("tabindex", "-1");
    setLanguage(this.element, language);
    if (place) place.append(this.element);
    else host.append(this.element);
    this.element.setAttribute("aria-labelledby", idOf(this.#verdict));
    if (!host.contains(this.element)) this.element.setAttribute("form", idOf(host.form));
  }

  /**
   * @param {string} verdict
   * @param {Item[]} items
   * @param {string} invalid   why the form is not valid, if it is so for more than its fields say
   */
  show(verdict, items, invalid) {
    setText(this.#verdict, verdict);
    // Test DOMs have ElementInternals without it.
    this.element.internals?.setValidity?.(
      invalid ? { customError: true } : {},
      invalid,
      invalid ? this.#verdict : undefined,
    );
    const isSame = sameItems(items, this.#items) && items.every(({ target }, n) => target === this.#items[n]?.target);
    this.#items = items;
    if (!isSame) this.#draw();
  }

  remove() {
    this.element.remove();
    for (const element of [...this.#targets, this.host.form]) takeId(element);
  }

  #draw() {
    for (const { target } of this.#items) if (target) this.#targets.add(target);
    const { document } = this;
    const lines = this.#items.slice(0, MOST).map((item) => itemLine(document, "li", item, leadOf(document, item)));
    if (this.#items.length > MOST) lines.push(made(document, "li", "", "…"));
    this.#list.replaceChildren(...lines);
    if (lines.length > 0) this.element.append(this.#list);
    else this.#list.remove();
  }
}

/**
 * Where the page wants the summary: inside the form, or outside, in an element with its name or without a name.
 * @param {HostForm} host
 * @param {Element[]} places
 */
export function placeOfSummary(host, places) {
  const formOf = (/** @type {Element} */ place) => place.getAttribute("data-claimproof-summary");
  return (
    places.find((place) => host.contains(place)) ??
    places.find((place) => formOf(place) && formOf(place) === host.getAttribute("id")) ??
    places.find((place) => !formOf(place)) ??
    null
  );
}
