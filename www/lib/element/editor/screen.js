// @ts-check
// Renders the element into its shadow root, and finds elements in it.

import { createElement, render } from "preact";
import { Shell } from "../shell/Shell.jsx";
import { uiOf } from "../ui.js";
import { viewMaker } from "../view.js";
import { renderAdopted } from "./adopted-elements.js";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

export class Screen {
  /** Whether it is rendering: a change of focus by that is not an action of the user. */
  drawing = false;
  #viewOf = viewMaker();
  /** @type {View | null} */
  #view = null;
  /** @type {Ui | null} */
  #ui = null;
  #root;
  /** The document in which it was created. */
  #document;
  /** Keeps the heights of the bars, which depend on their words and the user's fonts. @type {ResizeObserver | undefined} */
  #measure;
  /** The bars that are measured. @type {Element[]} */
  #measured = [];

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
    this.#document = root.ownerDocument;
    if (globalThis.ResizeObserver)
      this.#measure = new ResizeObserver((bars) => {
        for (const { target } of bars)
          this.all.style.setProperty(target.id === "step-bar" ? "--bar" : "--foot", `${target.clientHeight}px`);
      });
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
      /** @type {const} */ (["catalog", "texts", "locale", "disabled", "rulesBase"]).every(
        (name) => known[name] === from[name],
      ) &&
      /** @type {const} */ (["usagePeriod", "submitOn", "today"]).every((name) => known.dates[name] === from[name]);
    this.#ui = same ? known : uiOf(from);
    this.#view = this.#viewOf({ ...given, ui: this.#ui });
  }

  /**
   * Draws everything as it is now; a row that moves takes the focus along.
   * @param {Omit<import("../shell/Shell.jsx").Props, "view">} props
   */
  draw(props) {
    const focused = this.#root.activeElement;
    this.drawing = true;
    renderAdopted(this.#root.ownerDocument !== this.#document, () =>
      render(createElement(Shell, { ...props, view: props.off ? null : this.#view }), this.#root),
    );
    this.drawing = false;
    if (focused && focused !== this.#root.activeElement && focused.isConnected) this.focus(focused);
    this.#measureBars();
  }

  #measureBars() {
    const bars = this.bars;
    if (bars.length === this.#measured.length && bars.every((bar, index) => bar === this.#measured[index])) return;
    this.#measured = bars;
    this.#measure?.disconnect();
    for (const bar of bars) this.#measure?.observe(bar);
  }

  /** The bars that may stick to the edges of the window. */
  get bars() {
    return ["step-bar", "status-foot"].flatMap((id) => this.#root.getElementById(id) ?? []);
  }

  /** What components were drawn from last. */
  get view() {
    return this.#view;
  }

  /** The filled button that is seen, of the element or of what the page puts into it: the next useful thing. */
  get filled() {
    const filled = ":is(.button, .small-button).first";
    const all = [this.#root, this.#root.host].flatMap((one) => [
      .../** @type {NodeListOf<HTMLElement>} */ (one.querySelectorAll(filled)),
    ]);
    return all.find((one) => one.getClientRects().length > 0);
  }

  /** The heading of a step. @param {string} step */
  titleOf(step) {
    return this.at(step === "check" ? "answer" : `step-${step}~title`);
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
    const first = row?.querySelector(".brief select, .row-body :is(input:not([tabindex]), select, textarea, button)");
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

  /** Scrolls to the beginning of the step, where that is above what is seen. */
  showTop() {
    const [screens, bar] = [this.find(".screens"), this.find(".step-bar")];
    if (!screens || !bar) return;
    const isStuck = getComputedStyle(bar).position === "sticky";
    const edge = isStuck ? bar.getBoundingClientRect().bottom : bar.clientHeight;
    if (screens.getBoundingClientRect().top < edge - 1) (isStuck ? screens : bar).scrollIntoView({ block: "start" });
  }

  /** Scrolls what has the focus out from behind the bars at the edges of the window. @param {Element} control */
  uncover(control) {
    // A file input is visible as its label.
    const shown = control.matches("[type=file]") ? control.nextElementSibling : control;
    if (!shown) return;
    const box = shown.getBoundingClientRect();
    const isCovered = this.bars.some((bar) => {
      const edge = bar.getBoundingClientRect();
      const over = edge.height > 0 && box.bottom > edge.top && box.top < edge.bottom;
      return over && !bar.contains(shown) && getComputedStyle(bar).position !== "static";
    });
    if (isCovered) shown.scrollIntoView({ block: "nearest" });
  }
}
