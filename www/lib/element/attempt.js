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
  /** The press of a button, or of Enter, that sends the form. */
  const sending = passing();
  /** Controls are told by the browser that they are invalid: all of them, one after the other. */
  const telling = passing();
  const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ act) => root.addEventListener(type, act, { capture: true, signal });
  /** Whether a control sends the form, and the browser looks at the form before. @param {any} control */
  const sends = (control) => {
    const own = form();
    return own !== null && control?.form === own && !control.formNoValidate && !Element.prototype.hasAttribute.call(own, "novalidate");
  };
  listen("click", (event) => {
    const button = event.target.closest?.("button, input");
    if (/^(?:submit|image)$/.test(button?.type) && sends(button)) sending.begin();
  });
  listen("keydown", (event) => {
    const { key, target, isComposing } = event;
    if (key === "Enter" && !isComposing && target.localName === "input" && target.type !== "button" && sends(target)) sending.begin(event);
  });
  listen("invalid", ({ target }) => {
    if (!concerns(target) || telling.now) return;
    telling.begin();
    if (sending.now) return show(null);
    // The browser takes the focus to an invalid control before the script goes on: later it may be people who took it to another.
    const focused = root.activeElement;
    queueMicrotask(() => {
      const now = root.activeElement;
      if (now !== focused && now?.matches(":invalid")) show(now);
    });
  });
  return {
    /** Whether a person is just trying to send the form. */
    get sending() {
      return sending.now;
    },
  };
}

/** Something that holds until the browser has done with the event at hand. */
function passing() {
  let holds = false;
  /** @type {Event | undefined} */
  let cause;
  return {
    /** @param {Event} [event]   after which nothing comes if it is prevented */
    begin(event) {
      holds = true;
      cause = event;
      setTimeout(() => (holds = false));
    },
    get now() {
      return holds && !cause?.defaultPrevented;
    },
  };
}
