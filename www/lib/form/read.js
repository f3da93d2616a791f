// @ts-check
// Reads the fields of a form into a claim. What a place of the claim takes (a date, an amount, a list) is asked of the
// rules, so that a field they do not know is left alone. A field that is empty is absent.

import { freshId, get, isEmpty, rows } from "../element/edit.js";
import { read } from "../element/field/answers.js";
import { apart, withSeen } from "../element/inspections.js";
import { firstRow, pointerOf, put } from "./names.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {{expected: string, list: boolean}} Kind   what the rules take at a place */
/**
 * @typedef {object} Field   all controls of one place
 * @property {string} pointer
 * @property {Control[]} controls   in the order of the page
 * @property {boolean} mapped       whether `map` names the place
 * @property {{text: string, readings: string[], date: boolean}} [doubt]   a text that can be read in more than one way
 */
/**
 * @typedef {object} Reading
 * @property {Row} claim
 * @property {Field[]} fields               in the order of the page
 * @property {Map<string, Field>} at        the field of a place
 * @property {Map<string, Field>} uploads   the field that is to take a file of a kind of evidence, and is empty
 */

/** Controls that hold no answer, or one that no claim has. */
const OTHER = /^(?:submit|button|reset|image|fieldset|output|object|password|color|month|week|time|datetime-local)$/;
/** Controls whose text people write, each in the way of their language; what other controls hold is as a claim has it. */
const TYPED = /^(?:text|search|tel|email|url|textarea)$/;

/** How people's texts are read, by what the rules take. @type {Row} */
const WRITTEN = { date: "date", money: "money", decimal: "hours", rate: "rate", count: "count" };

/** What no place takes: it has the rules say what they take instead. */
const UNFIT = [{ "?": "?" }];

/** The controls of a form, those outside it and those called `elements` included. @param {HTMLFormElement} form @returns {Control[]} */
export function controlsOf(form) {
  const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements")?.get?.call(form);
  return [...elements].filter((control) => control.name && !OTHER.test(control.type) && !control.matches(":disabled"));
}

/**
 * @param {HTMLFormElement} form
 * @param {Row} validator
 * @param {(control: Control) => string | null | undefined} mapped
 * @param {Row} options   those of the check
 * @param {(file: File) => Row | null | undefined} found   in a file, where it was looked into
 * @returns {() => Reading}
 */
export function reader(form, validator, mapped, options, found) {
  /** @type {Map<string, Kind | null>} */
  const kinds = new Map();
  /** @type {Row[] | undefined} */
  let currencies;
  const decimals = (/** @type {string | undefined} */ currency) => {
    currencies ??= /** @type {Row[]} */ (validator.catalog?.(options).currencies ?? []);
    return currencies.find(({ id }) => id === currency)?.decimals;
  };

  /** Asks what places take that were not asked about before: as many at once as do not lie within each other. @param {string[]} pointers */
  const learn = (pointers) => {
    let places = [...new Set(pointers.map(firstRow))].filter((place) => !kinds.has(place)).sort();
    while (places.length > 0) {
      const now = places.filter((place, n) => !places.slice(0, n).some((other) => place.startsWith(`${other}/`)));
      const claim = {};
      for (const place of now) put(claim, place, UNFIT);
      const found = validator
        .check(claim, options)
        .findings.filter((/** @type {Row} */ one) => one.rule === "input/invalid-value");
      for (const place of now) {
        const one = found.find((/** @type {Row} */ { path }) => path === place || path === `${place}/0`);
        kinds.set(
          place,
          one && one.params.expected !== "object" ? { expected: one.params.expected, list: one.path !== place } : null,
        );
      }
      places = places.filter((place) => !now.includes(place));
    }
  };

  return () => {
    const locale = localeOf(form, validator);
    /** @type {Map<string, Field>} */
    const at = new Map();
    for (const control of controlsOf(form)) {
      const name = mapped(control);
      const pointer = name === null ? null : pointerOf(name ?? control.name);
      if (name && pointer === null)
        throw Object.assign(
          new Error(`map: "${name}" is no place in a claim. Write one like "activity.startsOn", or null for none.`),
          { code: "ERR_OPTIONS" },
        );
      if (pointer === null || (control.type === "file" && !takesFile(pointer))) continue;
      const field = at.get(pointer);
      if (field) field.controls.push(control);
      else at.set(pointer, { pointer, controls: [control], mapped: typeof name === "string" });
    }
    learn([...at.values()].filter(({ controls }) => !controls.every(isFile)).map(({ pointer }) => pointer));
    /** @type {Row} */
    const claim = {};
    const amounts = [];
    for (const field of [...at.values()]) {
      const kind = kinds.get(firstRow(field.pointer)) ?? (field.mapped ? { expected: "text", list: false } : null);
      if (kind?.expected === "money") amounts.push({ field, kind });
      else if (kind) fill(claim, field, kind, { locale, decimals });
      else if (!field.controls.some(isFile)) at.delete(field.pointer);
    }
    // How amounts are written depends on their currency.
    for (const { field, kind } of amounts) {
      const [invoice = ""] = /^\/invoices\/\d+/.exec(field.pointer) ?? [];
      const currency = get(claim, `${invoice}/currency`) ?? claim.currency;
      fill(claim, field, kind, { locale, decimals, currency });
    }
    const fields = [...at.values()];
    const uploads = attach(claim, fields, at, found);
    return { claim: apart(claim), fields, at, uploads };
  };
}

/** @param {Control} control */
const isFile = (control) => control.type === "file";

/** @param {string} pointer */
const takesFile = (pointer) => /^\/documents(?:\/\d+)?$|^\/(?:invoices|csrs)\/\d+\/document$/.test(pointer);

/** The language that the form is written in, if it is that of the texts: it may say more, such as the country. @param {HTMLFormElement} form @param {Row} validator */
function localeOf(form, validator) {
  const near = form.closest("[lang]")?.getAttribute("lang") ?? "";
  const language = (/** @type {string} */ tag) => tag.split(/[-_]/)[0]?.toLowerCase();
  return language(near) === language(validator.locale) ? near : validator.locale;
}

/** Puts what a field holds into the claim. @param {Row} claim @param {Field} field @param {Kind} kind @param {Row} about */
function fill(claim, field, kind, about) {
  const given = field.controls
    .flatMap((control) => (kind.list ? all(control) : [one(control, kind.expected, about, field)]))
    .filter((value) => value !== undefined);
  // As in JSON, the last of several counts: a checkbox after the hidden field that says what it means unticked.
  if (given.length > 0) put(claim, field.pointer, kind.list ? [...new Set(given)] : given.at(-1));
}

/** @param {Control} control @returns {string[]} */
function all(control) {
  if ("selectedOptions" in control)
    return [...control.selectedOptions].map(({ value }) => value).filter((value) => !isEmpty(value));
  return (
    textOf(control)
      ?.split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter(Boolean) ?? []
  );
}

/** What a control says, undefined where that is nothing. @param {Control} control */
function textOf(control) {
  if (
    isFile(control) ||
    (/^(?:checkbox|radio)$/.test(control.type) && !(/** @type {HTMLInputElement} */ (control).checked))
  )
    return undefined;
  return typeof control.value === "string" && !isEmpty(control.value) ? control.value : undefined;
}

/** @param {Control} control @param {string} expected @param {Row} about @param {Field} field @returns {unknown} */
function one(control, expected, about, field) {
  const text = textOf(control);
  if (text === undefined) return undefined;
  if (expected === "boolean") {
    if (text === "true" || text === "false") return text === "true";
    return control.type === "checkbox" ? true : text;
  }
  if (!(expected in WRITTEN)) return text;
  if (!TYPED.test(control.type ?? "text")) return expected === "count" && /^\d+$/.test(text) ? Number(text) : text;
  const frame = { ...about, decimals: () => undefined };
  const question = { path: "", kind: WRITTEN[expected], currency: about.currency };
  let found = read(/** @type {any} */ (frame), question, text);
  // Only a doubt is worth asking how many decimals the currency has.
  if (found.choices && expected === "money") found = read(/** @type {any} */ (about), question, text);
  if (found.choices) {
    field.doubt = { text: text.trim(), readings: found.choices, date: expected === "date" };
    return `${text.trim()} ?`;
  }
  return found.value === undefined ? text : expected === "count" ? Number(found.value) : found.value;
}

/**
 * Takes chosen files into the claim's documents. A document whose field has no file yet is not there, whatever else is
 * said of it.
 *
 * @param {Row} claim @param {Field[]} fields @param {Map<string, Field>} at @param {(file: File) => Row | null | undefined} found
 */
function attach(claim, fields, at, found) {
  /** @type {Map<string, Field>} */
  const uploads = new Map();
  const taking = fields.filter(({ controls }) => controls.some(isFile));
  const filesOf = (/** @type {Field} */ field) =>
    field.controls.flatMap((control) => [.../** @type {HTMLInputElement} */ (control.files ?? [])]);
  const add = (
    /** @type {Row} */ said,
    /** @type {File} */ file,
    /** @type {Field} */ field,
    place = `/documents/${rows(claim, "/documents").length}`,
  ) => {
    const inspection = found(file);
    const about = {
      fileName: file.name,
      sizeBytes: file.size,
      ...(file.type ? { mediaType: file.type } : {}),
      ...(inspection?.sha256 ? { sha256: inspection.sha256 } : {}),
    };
    put(
      claim,
      place,
      withSeen({ id: freshId(rows(claim, "/documents"), "d"), ...said, ...about }, { file, inspection }),
    );
    if (!at.has(place)) at.set(place, field);
    return get(claim, place);
  };
  const own = taking.filter(({ pointer }) => /^\/documents\//.test(pointer));
  // Documents with a row of their own come first, so that the others stand after them.
  for (const field of own) {
    const said = get(claim, field.pointer) ?? {};
    const [file] = filesOf(field);
    if (file) add(said, file, field, field.pointer);
    else if (isEmpty(said.url) && isEmpty(said.fileName)) {
      put(claim, field.pointer, {});
      for (const kind of Array.isArray(said.evidence) ? said.evidence : [])
        if (!uploads.has(kind)) uploads.set(kind, field);
    }
  }
  for (const field of own) {
    const { id, mediaType, sha256, ...said } = get(claim, field.pointer) ?? {};
    for (const file of filesOf(field).slice(1)) add(said, file, field);
  }
  for (const field of taking.filter((field) => !own.includes(field))) {
    const [first, ...more] = filesOf(field);
    if (!first) continue;
    const document = add({}, first, field);
    if (field.pointer !== "/documents") put(claim, field.pointer, document.id);
    for (const file of more) add({}, file, field);
  }
  return uploads;
}
