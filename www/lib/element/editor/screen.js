// @ts-check
// Renders the element into its shadow root, and finds elements in it.

import { createElement, render } from "preact";
import { Shell } from "../shell/Shell.jsx";
import { uiOf } from "../ui.js";
import { viewOf } from "../view.js";
import { renderAdopted } from "./adopted-elements.js";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

export class Screen {
  /** Whether it is rendering: a change of focus by that is not an action of the user. */
  drawing = false;
  /** @type {View | null} */
  #view = null;
  /** @type {Ui | null} */
  #ui = null;
  #root;
  /** The document in which it was created. */
  #document;
  /** @type {ResizeObserver | undefined} */
  #measure;
  /** @type {Element | null} */
  #measured = null;

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
    this.#document = root.ownerDocument;
    // The height of the verdict at the bottom depends on its words and the user's fonts.
    if (globalThis.ResizeObserver)
      this.#measure = new ResizeObserver(([glance]) =>
        this.all.style.setProperty("--glance", `${glance?.target.clientHeight ?? 0}px`),
      );
  }

  /** @returns {HTMLElement} */
  get all() {
    return /** @type {HTMLElement} */ (this.#root.firstElementChild);
  }

  /** The shared props of the fields, as last rendered. */
  get ui() {
    return this.#ui;
  }

  /**
   * @param {import("../ui.js").UiOptions} from
   * @param {Omit<import("../view.js").Given, "ui">} given
   */
  update(from, given) {
    const known = this.#ui;
    const same =
      known &&
      /** @type {const} */ (["catalog", "texts", "locale", "disabled"]).every((name) => known[name] === from[name]) &&
      /** @type {const} */ (["usagePeriod", "submitOn", "today"]).every((name) => known.dates[name] === from[name]);
    this.#ui = same ? known : uiOf(from);
    this.#view = viewOf({ ...given, ui: this.#ui }, this.#view);
  }

  /** Draws everything as it is now; a row that moves takes the focus along. @param {Omit<import("../shell/Shell.jsx").Props, "view">} props */
  draw(props) {
    const focused = this.#root.activeElement;
    this.drawing = true;
    renderAdopted(this.#root.ownerDocument !== this.#document, () =>
      render(createElement(Shell, { ...props, view: props.off ? null : this.#view }), this.#root),
    );
    this.drawing = false;
    if (focused && focused !== this.#root.activeElement && focused.isConnected) this.focus(focused);
    this.#measureGlance();
  }

  #measureGlance() {
    const glance = this.#root.querySelector(".glance");
    if (glance === this.#measured) return;
    this.#measured = glance;
    this.#measure?.disconnect();
    if (glance) this.#measure?.observe(glance);
  }

  /** @param {string} selector @returns {HTMLElement | null} */
  find(selector) {
    return this.#root.querySelector(selector);
  }

  /** @param {string} id */
  at(id) {
    return this.#root.getElementById(id);
  }

  /** @param {Element | null | undefined} element */
  focus(element) {
    /** @type {HTMLElement | null | undefined} */ (element)?.focus({ preventScroll: true });
  }

  /** To an element, and that into view. @param {HTMLElement | null} element @param {ScrollLogicalPosition} [block] */
  show(element, block = "start") {
    this.focus(element);
    element?.scrollIntoView?.({ block });
  }

  /** Into a row: its first answer. @param {string} place */
  intoRow(place) {
    const row = this.at(place);
    /** @type {HTMLElement | null | undefined} */
    const first = row?.querySelector(".row-body :is(input:not([tabindex]), select, textarea, button)");
    (first ?? row)?.focus();
    row?.scrollIntoView?.({ block: "nearest" });
  }

  /** To what a selector finds within a place, or to the place itself. @param {string} place @param {string} selector */
  toPart(place, selector) {
    const whole = this.at(place);
    /** @type {HTMLElement | null | undefined} */
    const part = whole?.querySelector(selector);
    (part ?? whole)?.focus();
  }

  /** Scrolls what has the focus out from behind the verdict at the lower edge. @param {Element} control */
  uncover(control) {
    const glance = this.find(".glance");
    // A file input is visible as its label.
    const shown = control.matches("[type=file]") ? control.nextElementSibling : control;
    if (!glance || !shown || glance.contains(shown)) return;
    const [bar, box] = [glance.getBoundingClientRect(), shown.getBoundingClientRect()];
    if (bar.height > 0 && box.bottom > bar.top && box.top < bar.bottom) shown.scrollIntoView({ block: "nearest" });
  }
}
