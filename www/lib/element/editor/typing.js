// @ts-check
// The value that is being typed. Its problems are not shown before the field is left; problems that it fixes disappear
// immediately.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Report} Report */
/**
 * @typedef {object} Typed
 * @property {string} path
 * @property {string} text
 * @property {import("../field/answers.js").Asked} asked
 * @property {boolean} changed
 * @property {Set<string>} known   what was found before
 * @property {Report} [without]   the report on the claim without this answer
 */

/** @param {Row} finding */
export const idOf = ({ rule, path }) => `${rule} ${path}`;

/** Whether text is typed into a control for a place of the claim. @param {any} control */
export const isTyped = (control) =>
  (control?.localName === "input" || control?.localName === "textarea") &&
  (control.type === "text" || control.type === "textarea") &&
  control.hasAttribute("data-path");

export class Typing {
  /** @type {Typed | null} */
  now = null;
  #pressed = false;
  #settleLater = false;

  /** Somebody is in a text field. @param {any} control @param {Row[]} findings   what is found by now */
  begin(control, findings) {
    const path = control.getAttribute("data-path");
    if (this.now?.path === path) return;
    const kind = control.closest("[data-kind]")?.getAttribute("data-kind") ?? "text";
    const currency = control.parentElement?.querySelector(".unit")?.textContent || undefined;
    const known = new Set(findings.map(idOf));
    this.now = { path, text: control.value, asked: { path, kind, currency }, changed: false, known };
  }

  /** @param {string} text @returns {Typed | null} */
  type(text) {
    if (this.now) this.now = { ...this.now, text, changed: true };
    return this.now;
  }

  end() {
    this.now = null;
  }

  /**
   * The typed value, if its field was left; then typing is finished.
   * @param {Element | null} focused @returns {Typed | null}
   */
  finish(focused) {
    this.#settleLater = false;
    const typed = this.now;
    if (!typed || (isTyped(focused) && focused?.getAttribute("data-path") === typed.path)) return null;
    this.now = null;
    return typed;
  }

  /**
   * A change caused by pressing a button must not move the button before it is released.
   * @param {Window} window @param {() => void} settle
   */
  press(window, settle) {
    this.#pressed = true;
    const release = () => {
      window.removeEventListener("pointerup", release);
      window.removeEventListener("pointercancel", release);
      setTimeout(() => {
        this.#pressed = false;
        if (this.#settleLater) settle();
      });
    };
    window.addEventListener("pointerup", release);
    window.addEventListener("pointercancel", release);
  }

  /** A field is left: at once, or once the pointer is let go. @param {() => void} settle */
  leave(settle) {
    if (!this.now) return;
    if (this.#pressed) this.#settleLater = true;
    else settle();
  }

  /**
   * The findings that are shown: while a value is being typed and has a new problem, those of the claim without it.
   * @param {Report} report @param {(path: string) => Report} without   checks the claim without an answer
   */
  shown(report, without) {
    const typed = this.now;
    const isNew = (/** @type {import("../../index.js").Finding} */ one) =>
      one.severity !== "info" && !typed?.known.has(idOf(one));
    if (!typed?.changed || !report.findings.some(isNew)) return report;
    typed.without ??= without(typed.path);
    return typed.without;
  }
}
