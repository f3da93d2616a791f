// @ts-check
// Tells when somebody is to see what is wrong with a form: a person tries to send it, or a script reports on it. A script
// that only asks, as hosts do on every key, has the browser fire the same events, and changes nothing that a person sees.

import { member } from "./member.js";

/** @typedef {Document | ShadowRoot} Root */
/**
 * @typedef {object} Attempts
 * @property {Root} root   in which the form is
 * @property {() => HTMLFormElement | null} form
 * @property {(control: EventTarget | null) => boolean} concerns   whether an invalid control is looked after here
 * @property {(focused: Element | null) => void} show   called once for each attempt, with the control to which a script's
 *   report took the focus; null where a person tries to send the form
 * @property {import("./listeners.js").Listeners} listeners   to which it adds its own
 */
/** @typedef {Element & Partial<Pick<HTMLButtonElement, "form" | "formNoValidate" | "type">>} Submitter */

/** @returns {target is Element} */
function isElement(/** @type {EventTarget | null} */ target) {
  return target !== null && "localName" in target;
}

/** The button that an event is in, if it sends a form. @returns {Submitter | null} */
function submitButton(/** @type {Event} */ { target }) {
  const button = /** @type {Submitter | null} */ (isElement(target) ? target.closest("button, input") : null);
  return /^(?:submit|image)$/.test(button?.type ?? "") ? button : null;
}

/** The field in which Enter sends its form. @returns {Submitter | null} */
function fieldOfEnter(/** @type {Event} */ event) {
  if (!("key" in event && event.key === "Enter") || !("isComposing" in event && !event.isComposing)) return null;
  const field = /** @type {Submitter | null} */ (isElement(event.target) ? event.target : null);
  return field?.localName === "input" && field.type !== "button" ? field : null;
}

class SubmitAttempts {
  /**
   * The press that is just sending the form: of a button, or of Enter, after which nothing comes if it is prevented.
   * @type {Event | null}
   */
  #press = null;
  /** Whether the browser is telling controls that they are invalid: all of them, one after the other. */
  #isTelling = false;

  /** @param {Attempts} attempts */
  constructor(attempts) {
    this.attempts = attempts;
    const { root, listeners } = attempts;
    listeners.add(root, "click", (event) => this.#pressed(event, submitButton(event)));
    listeners.add(root, "keydown", (event) => this.#pressed(event, fieldOfEnter(event)));
    listeners.add(root, "invalid", ({ target }) => this.#invalid(target));
  }

  /** Whether a person is just trying to send the form. */
  get sending() {
    return this.#press !== null && !(this.#press.type === "keydown" && this.#press.defaultPrevented);
  }

  /** Takes note of a press that sends the form, if the browser looks at the form before. */
  #pressed(/** @type {Event} */ event, /** @type {Submitter | null} */ submitter) {
    const form = this.attempts.form();
    if (!form || submitter?.form !== form || submitter.formNoValidate) return;
    if (member(form, "hasAttribute").call(form, "novalidate")) return;
    this.#press = event;
    // Until the browser has finished the event.
    setTimeout(() => {
      this.#press = null;
    });
  }

  #invalid(/** @type {EventTarget | null} */ target) {
    if (this.#isTelling || !this.attempts.concerns(target)) return;
    this.#isTelling = true;
    if (this.sending) this.#showAttempt();
    else this.#showReport();
  }

  #showAttempt() {
    setTimeout(() => {
      this.#isTelling = false;
    });
    this.attempts.show(null);
  }

  /** The browser takes the focus to an invalid control before a script goes on: later, people may have taken it to another. */
  #showReport() {
    const { root } = this.attempts;
    const before = member(root, "activeElement");
    queueMicrotask(() => {
      this.#isTelling = false;
      const now = member(root, "activeElement");
      if (now && now !== before && now.matches(":invalid")) this.attempts.show(now);
    });
  }
}

/** Watches a form. @param {Attempts} attempts */
export const watchAttempts = (attempts) => new SubmitAttempts(attempts);
