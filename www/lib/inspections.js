// Inspections of a claim’s files: each is passed to the module once and stays there for every check.
import * as core from "./core.js";
import { failure } from "./failure.js";
import { jsonText } from "./plain.js";

/** @typedef {import("./index.js").InspectionGiven} InspectionGiven */
/** @typedef {import("./index.js").CheckOptions["inspections"]} Given */

/** The instance of the module in use; inspections of an earlier instance are lost with it. */
let instance = {};

/** To be called when there is a new instance. */
export function renewed() {
  instance = {};
}

/** Releases inspections that are no longer referenced. */
const unreachable =
  globalThis.FinalizationRegistry &&
  new FinalizationRegistry((/** @type {{number: number, of: object}} */ { number, of }) => {
    if (of === instance) core.release(number);
  });

export class Inspections {
  /** The inspections by id, for passing them to a new instance. @type {Map<string, InspectionGiven>} */
  #given = new Map();
  /** The number of these inspections in the instance `#of`. */
  #number = 0;
  /** @type {object | undefined} */
  #of;
  #freed = false;

  /** @param {Given} entries */
  constructor(entries) {
    for (const [id, inspection] of entriesOf(entries ?? {})) this.#given.set(id, inspection);
    this.#cross();
  }

  /** Sets the inspection of a document, in place of an earlier one. @param {string} id @param {InspectionGiven} inspection */
  set(id, inspection) {
    this.#check();
    if (typeof id !== "string") throw failure("ERR_OPTIONS", "An inspection is set by the id of its document, a text.");
    this.#given.set(id, inspection);
    if (this.#of === instance) put(this.#number, id, inspection);
    return this;
  }

  /** Removes the inspection of a document. @param {string} id */
  delete(id) {
    this.#check();
    if (this.#of === instance) core.deleteInspection(this.#number, String(id));
    return this.#given.delete(id);
  }

  /** Releases the memory in the module immediately. */
  free() {
    if (this.#freed) return;
    this.#freed = true;
    this.#given.clear();
    unreachable?.unregister(this);
    if (this.#of === instance) core.release(this.#number);
  }

  /** The inspections, so that another copy of this library can read them. */
  *[Symbol.iterator]() {
    this.#check();
    yield* this.#given;
  }

  /** The number of these inspections in the module. @param {Inspections} inspections */
  static number(inspections) {
    inspections.#check();
    if (inspections.#of !== instance) inspections.#cross();
    return inspections.#number;
  }

  #cross() {
    this.#number = core.hold();
    this.#of = instance;
    unreachable?.unregister(this);
    unreachable?.register(this, { number: this.#number, of: instance }, this);
    for (const [id, inspection] of this.#given) put(this.#number, id, inspection);
  }

  #check() {
    if (this.#freed) throw failure("ERR_OPTIONS", "These inspections were freed.");
  }
}

/**
 * Calls with the options as the module takes them; inspections in a plain object are held only for this call.
 * @template {object} Rest, Result
 * @param {Rest & {inspections?: Given}} options
 * @param {(options: Omit<Rest, "inspections"> & {inspections?: number}) => Result} call
 */
export function held({ inspections, ...rest }, call) {
  if (inspections === undefined || inspections === null) return call(rest);
  if (inspections instanceof Inspections) return call({ ...rest, inspections: Inspections.number(inspections) });
  const own = new Inspections(inspections);
  try {
    return call({ ...rest, inspections: Inspections.number(own) });
  } finally {
    own.free();
  }
}

/** @param {number} number @param {string} id @param {InspectionGiven} inspection */
function put(number, id, inspection) {
  core.setInspection(number, id, jsonText(inspection ?? null));
}

/** @param {NonNullable<Given>} given @returns {[id: string, inspection: InspectionGiven][]} */
export function entriesOf(given) {
  try {
    if (typeof given === "object" && !Array.isArray(given)) {
      const entries = Symbol.iterator in given ? given : Object.entries(given);
      return Array.from(entries, ([id, inspection]) => [String(id), inspection]);
    }
  } catch (cause) {
    throw failure("ERR_OPTIONS", "The inspections could not be read.", cause);
  }
  throw failure("ERR_OPTIONS", "inspections are an object: by the id of each document, what was found in its file.");
}
