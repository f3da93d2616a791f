// @ts-check
// Which step is shown, and whether all of them are.

import { isRest } from "../form/rest.js";
import { controlOf } from "../place.js";
import { isCpor } from "../route.js";
import { STEPS, stepOf, stepOfRequirement } from "../steps/step-of.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../steps/step-of.js").Step} Step */
/** @typedef {import("../view.js").View} View */

const WITHOUT_FILES = STEPS.slice(1);

export class Steps {
  /** The step that was asked for last. @type {Step} */
  asked = "files";
  /** Whether the page is being printed: then all steps are drawn. */
  printing = false;
  #settings;

  /** @param {() => {whole: boolean, noFiles: boolean}} settings */
  constructor(settings) {
    this.#settings = settings;
  }

  /** The steps that there are. */
  get all() {
    return this.#settings().noFiles ? WITHOUT_FILES : STEPS;
  }

  /** The first step. @returns {Step} */
  get first() {
    return this.#settings().noFiles ? "claim" : "files";
  }

  /** The step that is shown. */
  get now() {
    return this.all.includes(this.asked) ? this.asked : this.first;
  }

  /** Whether all steps are shown, below each other. */
  get whole() {
    return this.#settings().whole || this.printing;
  }
}

/**
 * The step that shows a place, or in which a requirement is met.
 * @param {View} view
 * @param {string} path
 * @param {string} need
 * @returns {Step}
 */
export function stepFor(view, path, need) {
  const { claim, report } = view;
  const requirement = need ? report.requirements.find(({ id }) => id === need) : undefined;
  if (requirement) return stepOfRequirement(requirement, isCpor(claim));
  if (report.findings.some((one) => one.path === path && isRest(view.ui, one))) return "claim";
  return stepOf(path, isCpor(claim));
}

/**
 * The first control of a step, in the order of the page, at which something is left.
 * @param {View} view
 * @param {ShadowRoot} root
 * @param {Step} step
 * @returns {HTMLElement | undefined}
 */
export function firstLeftIn(view, root, step) {
  const whole = root.getElementById(`step-${step}`);
  const tasks = view.report.requirements.flatMap(({ status, paths: [path], id }) =>
    status !== "met" && path !== undefined ? [{ path, need: id }] : [],
  );
  const problems = view.report.findings.flatMap(({ severity, path }) =>
    severity === "error" ? [{ path, need: "" }] : [],
  );
  return [...tasks, ...problems]
    .filter(({ path, need }) => stepFor(view, path, need) === step)
    .flatMap(({ path, need }) => controlOf(root, path, need) ?? [])
    .filter((control) => whole?.contains(control))
    .reduce(earlier, undefined);
}

/** @param {HTMLElement | undefined} one @param {HTMLElement} other @returns {HTMLElement} */
const earlier = (one, other) =>
  one && !(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) ? one : other;
