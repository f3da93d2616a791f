// @ts-check
// Tells when somebody is to see what is wrong with a form: a person tries to send it, or a script reports on it. A script that
// only asks, as hosts do on every key, has the browser fire the same events, and changes nothing that a person sees.

/**
 * @typedef {object} Attempts
 * @property {Document | ShadowRoot} root   in which the form is
 * @property {() => HTMLFormElement | null} form
 * @property {(control: EventTarget | null) => boolean} concerns   whether an invalid control is looked after here
 * @property {(focused: Element | null) => void} show   called once for each attempt, with the control to which a script's report took the focus
 * @property {AbortSignal} signal   ends it
 */

/** @param {Attempts} attempts */
export function watchAttempts({ root, form, concerns, show, signal }) {
  /** The press that is just sending the form: of a button, or of Enter, after which nothing comes if it is prevented. @type {Event | null} */
  let sending = null;
  /** Whether the browser is telling controls that they are invalid: all of them, one after the other. */
  let telling = false;
  const sends = () => sending !== null && !(sending.type === "keydown" && sending.defaultPrevented);
  const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
    root.addEventListener(type, act, { capture: true, signal });
  /** Takes note of a press on a control that sends the form, if the browser looks at the form before. @param {Event} event @param {any} control */
  const press = (event, control) => {
    const own = form();
    if (
      !own ||
      control?.form !== own ||
      control.formNoValidate ||
      Element.prototype.hasAttribute.call(own, "novalidate")
    )
      return;
    sending = event;
    // Until the browser has done with the event.
    setTimeout(() => (sending = null));
  };
  listen("click", (event) => {
    const button = event.target.closest?.("button, input");
    if (/^(?:submit|image)$/.test(button?.type)) press(event, button);
  });
  listen("keydown", (event) => {
    const { key, target, isComposing } = event;
    if (key === "Enter" && !isComposing && target.localName === "input" && target.type !== "button")
      press(event, target);
  });
  listen("invalid", ({ target }) => {
    if (telling || !concerns(target)) return;
    telling = true;
    if (sends()) {
      setTimeout(() => (telling = false));
      return show(null);
    }
    // The browser takes the focus to an invalid control before the script goes on: later it may be people who took it to another.
    const focused = root.activeElement;
    queueMicrotask(() => {
      telling = false;
      const now = root.activeElement;
      if (now !== focused && now?.matches(":invalid")) show(now);
    });
  });
  return {
    /** Whether a person is just trying to send the form. */
    get sending() {
      return sends();
    },
  };
}
