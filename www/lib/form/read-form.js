// @ts-check
// Reads the fields of a form into a claim. A field that is empty is absent.

import { apart } from "../element/inspections.js";
import { amountCurrency } from "../input/amount-currency.js";
import { answerOf, isWrittenKind, linesOf, readAnswer } from "../input/answer.js";
import { dateWindow } from "../input/date-window.js";
import { isTidied } from "../input/tidy-answer.js";
import { attachFiles } from "./attach-files.js";
import { isFile, nameOf, textOf, typeOf } from "./host-form.js";
import { pointerOf, put } from "./names.js";

/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./field-kinds.js").FieldKind} FieldKind */
/** @typedef {import("../input/reading.js").Reading} Reading */
/** @typedef {{[name: string]: unknown}} Claim */
/** @typedef {{text: string, kind: string, reading: Reading, currency: string | undefined}} Doubt   why a text is no answer yet */
/**
 * @typedef {object} Field   all controls of one place
 * @property {string} pointer
 * @property {Control[]} controls   in the order of the page
 * @property {boolean} isMapped     whether `map` names the place
 * @property {Doubt} [doubt]
 */
/**
 * @typedef {object} FormReading
 * @property {Claim} claim
 * @property {Field[]} fields               in the order of the page
 * @property {Map<string, Field>} at        the field of a place
 * @property {Map<string, Field>} uploads   the field that is to take a file of a kind of evidence, and is empty
 * @property {import("./attach-files.js").Loose} loose
 */
/**
 * @typedef {object} ReadContext
 * @property {import("./host-form.js").HostForm} host
 * @property {import("./field-kinds.js").FieldKinds} kinds
 * @property {string} locale
 * @property {string | undefined} today
 * @property {(control: Control) => string | null | undefined} placeOf   what `map` says
 * @property {(currency: string | undefined) => number | undefined} decimalsOf
 * @property {import("./attach-files.js").InspectionOf} inspectionOf
 * @property {import("./attach-files.js").Memory} [memory]
 */
/** @typedef {{context: ReadContext, claim: Claim}} Filling   a claim that is being filled in */

/** Controls whose text people write, each in the way of their language; what other controls hold is as a claim has it. */
const TYPED = /^(?:text|search|tel|email|url|textarea)$/;

/** How people's texts are read, where the rules have another name for it. */
const KIND_NAMES = /** @type {Readonly<Record<string, string>>} */ ({ decimal: "hours" });

/** What can be read only once other answers are known: a date the period, an amount its currency. */
const AFTER_OTHERS = new Set(["date", "money"]);

const takesFile = (/** @type {string} */ pointer) =>
  /^\/documents(?:\/\d+)?$|^\/(?:invoices|csrs)\/\d+\/document$/.test(pointer);

/** The place that a control is for, null for none. */
function pointerOfControl(/** @type {Control} */ control, /** @type {string | null | undefined} */ mapped) {
  if (mapped === null) return null;
  const pointer = pointerOf(mapped ?? nameOf(control));
  if (mapped && pointer === null) {
    const message = `map: "${mapped}" is no place in a claim. Write one like "activity.startsOn", or null for none.`;
    throw Object.assign(new Error(message), { code: "ERR_OPTIONS" });
  }
  return isFile(control) && pointer !== null && !takesFile(pointer) ? null : pointer;
}

/** The fields of the form by their places, in the order of the page. */
function fieldsOf(/** @type {ReadContext} */ { host, placeOf }) {
  /** @type {Map<string, Field>} */
  const at = new Map();
  for (const control of host.controls) {
    const mapped = placeOf(control);
    const pointer = pointerOfControl(control, mapped);
    if (pointer === null) continue;
    const field = at.get(pointer);
    if (field) field.controls.push(control);
    else at.set(pointer, { pointer, controls: [control], isMapped: typeof mapped === "string" });
  }
  return at;
}

/** Reads a text that people write in more than one way; what has no single reading is kept and reported. */
function writtenAnswer(
  /** @type {string} */ kind,
  /** @type {string} */ text,
  /** @type {Field} */ field,
  /** @type {Filling} */ { context, claim },
) {
  const { locale, today, decimalsOf } = context;
  const currency = kind === "money" ? amountCurrency(claim, field.pointer) : undefined;
  const window = kind === "date" ? dateWindow(claim, field.pointer, today) : undefined;
  const options = { locale, currency, window, decimals: kind === "money" ? decimalsOf(currency) : undefined };
  const reading = readAnswer(kind, text, options);
  if (reading.value === undefined) field.doubt = { text: text.trim(), kind, reading, currency };
  return answerOf(kind, text, options);
}

/** A yes or no. */
function booleanAnswer(/** @type {Control} */ control, /** @type {string} */ text) {
  if (text === "true" || text === "false") return text === "true";
  return typeOf(control) === "checkbox" ? true : text;
}

/** What a control answers, undefined where that is nothing. @returns {unknown} */
function answerIn(
  /** @type {Control} */ control,
  /** @type {string} */ expected,
  /** @type {Field} */ field,
  /** @type {Filling} */ filling,
) {
  const text = textOf(control);
  if (text === undefined) return undefined;
  if (expected === "boolean") return booleanAnswer(control, text);
  const kind = KIND_NAMES[expected] ?? expected;
  if (isWrittenKind(kind) && TYPED.test(typeOf(control))) return writtenAnswer(kind, text, field, filling);
  if (kind === "count" && /^\d+$/.test(text)) return Number(text);
  return isTidied(kind) ? answerOf(kind, text, {}) : text;
}

/** What a control of a list answers. @returns {string[]} */
function answersIn(/** @type {Control} */ control, /** @type {string} */ expected) {
  if ("selectedOptions" in control)
    return [...control.selectedOptions].map(({ value }) => value).filter((value) => value.trim() !== "");
  return linesOf(textOf(control) ?? "", expected);
}

/** Puts what a field holds into the claim. */
function fill(/** @type {Filling} */ filling, /** @type {Field} */ field, /** @type {FieldKind} */ kind) {
  const { expected, isList } = kind;
  const answers = field.controls
    .flatMap((control) => (isList ? answersIn(control, expected) : [answerIn(control, expected, field, filling)]))
    .filter((answer) => answer !== undefined);
  // As in JSON, the last of several counts: a checkbox after the hidden field that says what it means unticked.
  if (answers.length > 0) put(filling.claim, field.pointer, isList ? [...new Set(answers)] : answers.at(-1));
}

/** Reads the form as it is now. @returns {FormReading} */
export function readForm(/** @type {ReadContext} */ context) {
  const at = fieldsOf(context);
  const places = [...at.values()].filter(({ controls }) => !controls.every(isFile));
  context.kinds.learn(places.map(({ pointer }) => pointer));
  const filling = { context, claim: /** @type {Claim} */ ({}) };
  const later = [];
  for (const field of [...at.values()]) {
    const kind = context.kinds.of(field.pointer) ?? (field.isMapped ? { expected: "text", isList: false } : null);
    if (kind && AFTER_OTHERS.has(kind.expected)) later.push({ field, kind });
    else if (kind) fill(filling, field, kind);
    else if (!field.controls.some(isFile)) at.delete(field.pointer);
  }
  for (const { field, kind } of later) fill(filling, field, kind);
  const fields = [...at.values()];
  const { uploads, loose } = attachFiles(filling.claim, fields, at, context.inspectionOf, context.memory);
  return { claim: apart(filling.claim), fields, at, uploads, loose };
}
