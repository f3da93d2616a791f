// @ts-check
// Binds an existing form of a site: its fields are read into a claim, and messages are shown at them once a field was left, and
// removed as soon as the problem is fixed. Typed text is never changed.

import { Binding } from "./form/binding.js";

/** @typedef {import("./form.js").BindFormOptions} BindFormOptions */
/** @typedef {import("./form.js").FormBinding} FormBinding */

/** @type {WeakMap<HTMLFormElement, Binding>} */
const bound = new WeakMap();

const misuse = (/** @type {string} */ message) => Object.assign(new Error(message), { code: "ERR_OPTIONS" });

/** Forms of other documents are of other classes, with the same name. */
const isForm = (/** @type {unknown} */ value) => Object.prototype.toString.call(value) === "[object HTMLFormElement]";

function checkArguments(
  /** @type {unknown} */ form,
  /** @type {Partial<BindFormOptions> | null | undefined} */ options,
) {
  if (!isForm(form))
    throw misuse('bindForm takes a <form> element: bindForm(document.querySelector("form"), { validator }).');
  const { validator, map = {} } = options ?? {};
  if (typeof validator?.check !== "function" || !validator.texts)
    throw misuse("validator must be what load() resolves to: bindForm(form, { validator: await load() }).");
  if (map === null || !/^(?:object|function)$/.test(typeof map))
    throw misuse("map must be an object from names to places in the claim, or a function of a field.");
}

/**
 * @param {HTMLFormElement} form
 * @param {BindFormOptions} options
 * @returns {FormBinding}
 */
export function bindForm(form, options) {
  checkArguments(form, options);
  bound.get(form)?.destroy();
  const binding = new Binding(form, options);
  bound.set(form, binding);
  return Object.freeze({
    get report() {
      return binding.report;
    },
    get proposals() {
      return binding.proposals;
    },
    accept: (/** @type {readonly string[] | undefined} */ ids) => binding.accept(ids),
    refresh: () => binding.refresh(),
    destroy: () => binding.destroy(),
  });
}
