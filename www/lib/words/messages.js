// @ts-check

// The messages of one language: Fluent's own parser and bundle, and the ids by which the rest of the code knows messages.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { variable } from "./values.js";

/** @typedef {NonNullable<import("@fluent/bundle").Message["value"]>} Pattern */
/** @typedef {Record<string, unknown>} Params */
/**
 * A message, or what a form says of a field; empty where there is none.
 * @typedef {{value?: Pattern | null, attributes?: Record<string, Pattern>}} Found
 */
/** @typedef {Record<string, import("@fluent/bundle").FluentFunction>} Functions */

/** What a form says of a field of the claim: attributes of the field's own message. */
const OF_A_FIELD = /^form\.(label|hint)\.(.*)$/;

/** How many messages are kept by their keys, how many texts of each, and how long the values of one may be together. */
const KEPT = { keys: 2000, texts: 500, values: 500 };

export class Messages {
  /** @type {FluentBundle} */
  #bundle;
  /** The messages that were asked for, by key. @type {Map<string, Found>} */
  #found = new Map();
  /** The variables of each message that was asked for. @type {WeakMap<object, string[]>} */
  #variables = new WeakMap();
  /**
   * The texts of each message, by their values: a form asks for nearly the same ones at each key.
   * @type {WeakMap<object, Map<string, string>>}
   */
  #texts = new WeakMap();

  /**
   * @param {readonly string[]} resources   later ones take the place of earlier ones
   * @param {string} locale
   * @param {Functions} functions
   */
  constructor(resources, locale, functions) {
    this.#bundle = new FluentBundle(locale, { functions, useIsolating: false });
    for (const resource of resources) this.#bundle.addResource(new FluentResource(resource), { allowOverrides: true });
  }

  /**
   * The message with a key, or an attribute of it, with its params filled in; undefined where there is none.
   *
   * @param {string} key
   * @param {Params} [params]
   * @param {string} [attribute]
   * @returns {string | undefined}
   */
  say(key, params, attribute) {
    return this.fill(this.at(key), params, attribute);
  }

  /** The same, of a message that was looked up. @param {Found} message @param {Params} [params] @param {string} [attribute] */
  fill({ value, attributes }, params = {}, attribute) {
    const pattern = attribute ? attributes?.[attribute] : value;
    return pattern == null ? undefined : this.#fill(pattern, params);
  }

  /** The message with a key. @param {string} key @returns {Found} */
  at(key) {
    const known = this.#found.get(key);
    if (known) return known;
    if (this.#found.size >= KEPT.keys) this.#found.clear();
    const [, ofField, field] = OF_A_FIELD.exec(key) ?? [];
    const found = ofField
      ? { value: this.#bundle.getMessage(idOf(`field.${field}`))?.attributes[ofField] }
      : (this.#bundle.getMessage(idOf(key)) ?? {});
    this.#found.set(key, found);
    return found;
  }

  /** @param {string} id @param {string | null} [attribute] */
  #patternOf(id, attribute) {
    const message = this.#bundle.getMessage(id);
    return attribute ? message?.attributes[attribute] : message?.value;
  }

  /** @param {Pattern} pattern @param {Params} params */
  #fill(pattern, params) {
    if (typeof pattern === "string") return pattern;
    const names = this.#variablesOf(pattern);
    const values = names.map((name) => (Object.hasOwn(params, name) ? params[name] : undefined));
    const make = () => {
      const filled = Object.fromEntries(names.map((name, n) => [name, variable(values[n])]));
      return this.#bundle.formatPattern(pattern, filled, []);
    };
    return values.every(isSimple) ? this.#textOf(pattern, JSON.stringify(values), make) : make();
  }

  /** A text that was made before, or makes it. @param {object} pattern @param {string} values @param {() => string} make */
  #textOf(pattern, values, make) {
    const texts = this.#texts.get(pattern) ?? new Map();
    this.#texts.set(pattern, texts);
    const text = texts.get(values) ?? make();
    if (texts.size >= KEPT.texts) texts.clear();
    if (values.length <= KEPT.values) texts.set(values, text);
    return text;
  }
  /** @param {object} pattern */
  #variablesOf(pattern) {
    const names = this.#variables.get(pattern) ?? this.#variablesIn(pattern);
    this.#variables.set(pattern, names);
    return names;
  }

  /**
   * The names of the variables in a message, those of its variants and of messages in it included; messages may name each
   * other.
   * @param {object} pattern
   * @returns {string[]}
   */
  #variablesIn(pattern) {
    /** @type {Set<string>} */
    const names = new Set();
    /** @type {Set<any>} */
    const parts = new Set([pattern]);
    for (const part of parts) {
      if (part?.type === "var") names.add(part.name);
      else if (part?.type === "mesg") parts.add(this.#patternOf(part.name, part.attr));
      else if (part && typeof part === "object") for (const inner of Object.values(part)) parts.add(inner);
    }
    return [...names];
  }
}

/** The messages and terms that a parser finds in a text; it leaves out what it cannot read. @param {string} source */
export const messagesIn = (source) => new FluentResource(source).body;

/** Whether JSON tells a value from every other one. @param {unknown} value @returns {boolean} */
const isSimple = (value) =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  Number.isFinite(value) ||
  (Array.isArray(value) && value.every((one) => typeof one === "string"));

/**
 * The id of the message with a key: "finding.deadline/missed" is finding-deadline-missed, and
 * "field./expenses/amount" is field-expenses-amount.
 *
 * @param {string} key
 */
export function idOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z\d_-]+-?/g, "-");
}
