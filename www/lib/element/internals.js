// @ts-check
// The element's ElementInternals. Test DOMs do not have it, or only in part: there it is a plain object.

/**
 * @typedef {Pick<
 *   ElementInternals,
 *   "form" | "labels" | "validity" | "validationMessage" | "willValidate" |
 *   "setFormValue" | "setValidity" | "checkValidity" | "reportValidity"
 * >} Internals
 */

/** @param {HTMLElement} element @returns {Internals} */
export function internalsOf(element) {
  const internals = typeof element.attachInternals === "function" ? element.attachInternals() : null;
  return internals && "setFormValue" in internals && "setValidity" in internals
    ? internals
    : new PlainInternals(element);
}

/** @implements {Internals} */
class PlainInternals {
  #element;
  /** @type {ValidityStateFlags} */
  #flags = {};
  validationMessage = "";

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  get form() {
    return this.#element.closest("form");
  }

  get labels() {
    const { id, ownerDocument } = this.#element;
    return ownerDocument.querySelectorAll(`label[for="${CSS?.escape?.(id) ?? id}"]`);
  }

  get willValidate() {
    return !this.#element.hasAttribute("disabled");
  }

  get validity() {
    const valid = !Object.values(this.#flags).some(Boolean);
    return /** @type {ValidityState} */ ({ ...this.#flags, valid });
  }

  setFormValue() {}

  /** @param {ValidityStateFlags} [flags] @param {string} [message] */
  setValidity(flags = {}, message = "") {
    this.#flags = flags;
    this.validationMessage = message;
  }

  checkValidity() {
    const { valid } = this.validity;
    if (valid || !this.willValidate) return true;
    this.#element.dispatchEvent(new Event("invalid", { cancelable: true }));
    return false;
  }

  reportValidity() {
    return this.checkValidity();
  }
}
