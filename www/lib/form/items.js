// @ts-check
// The findings and requirements of a report, each with its field of the form.

import { isVisible, typeOf } from "./host-form.js";
import { isOpen } from "./open-requirement.js";

/** @typedef {import("../index.js").Report} Report */
/** @typedef {import("../index.js").Finding} Finding */
/** @typedef {import("../index.js").Requirement} Requirement */
/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./read-form.js").Doubt} Doubt */
/** @typedef {import("./read-form.js").Field} Field */
/** @typedef {import("./read-form.js").FormReading} FormReading */
/** @typedef {ReturnType<typeof import("../words/words.js").formatter>} Words */
/**
 * @typedef {object} Item
 * @property {"error" | "warning" | "info" | "missing"} kind
 * @property {string} lead   the beginning that says what kind it is
 * @property {string} text
 * @property {string} more   what to do
 * @property {string} key    identifies it
 * @property {Field | undefined} field     at which it is shown
 * @property {Control | undefined} target  where to put it right
 */

/** The controls of a field beside which a message can be shown. */
export const visibleControls = (/** @type {Field} */ { controls }) => controls.filter(isVisible);

const targetOf = (/** @type {Field | undefined} */ field) => (field ? visibleControls(field)[0] : undefined);

/** The field of a place, or that of the nearest place around it. @returns {Field | undefined} */
function fieldOf(/** @type {FormReading} */ { at }, /** @type {string} */ path) {
  for (let place = path; place; place = place.slice(0, place.lastIndexOf("/"))) {
    const field = at.get(place);
    if (field) return field;
  }
  return undefined;
}

/** The first field within a place. */
const fieldWithin = (/** @type {FormReading} */ { fields }, /** @type {string} */ path) =>
  fields.find(({ pointer }) => path !== "" && pointer.startsWith(`${path}/`));

/** Why a text is not valid, undefined where the report explains it better. */
function doubtWords(/** @type {Doubt} */ { text, kind, reading, currency }, /** @type {Words} */ words) {
  const { choices, otherCurrency } = reading;
  if (choices) {
    const offers = choices.map((choice) => (kind === "date" ? words.date(choice) : words.number(choice)));
    return {
      text: words.text("form.doubtful", { value: text }),
      more: `${words.text("form.offer")} ${offers.join(" / ")}. ${words.text("form.doubtful-help")}`,
    };
  }
  if (!otherCurrency || !currency) return undefined;
  const params = { value: text, other: otherCurrency.currency, currency };
  return {
    text: words.text("form.other-currency", params),
    more: words.text("form.other-currency-help", params),
  };
}

/** @returns {Item} */
function findingItem(/** @type {Finding} */ finding, /** @type {FormReading} */ reading, /** @type {Words} */ words) {
  const { rule, path, severity, message, help } = finding;
  const field = fieldOf(reading, path);
  const isDoubted = rule === "input/invalid-value" && field?.pointer === path;
  const doubt = isDoubted && field.doubt ? doubtWords(field.doubt, words) : undefined;
  return {
    kind: severity,
    lead: words.text(`form.severity.${severity}`),
    text: doubt?.text ?? message,
    more: doubt?.more ?? help,
    key: `${rule} ${path}`,
    field,
    target: targetOf(field ?? fieldWithin(reading, path)),
  };
}

/** What the browser itself cannot read, and gives to no script. @returns {Item[]} */
function unreadableItems(/** @type {FormReading} */ { fields }, /** @type {Words} */ words) {
  return fields.flatMap((field) => {
    const control = field.controls.find(({ validity }) => validity?.badInput);
    if (!control) return [];
    const kind = typeOf(control) === "date" ? "date" : "number";
    return [
      {
        kind: "error",
        lead: words.text("form.severity.error"),
        text: words.text(`form.unreadable-help.${kind}`),
        more: "",
        key: `bad ${field.pointer}`,
        field,
        target: control,
      },
    ];
  });
}

/** A requirement at each field that can meet it and is not called wrong anyway. @returns {Item[]} */
function missingItems(
  /** @type {Requirement} */ requirement,
  /** @type {FormReading} */ reading,
  /** @type {ReadonlySet<Field | undefined>} */ wrong,
) {
  const { id, label, why, paths = [], anyOf = [] } = requirement;
  const kinds = anyOf.length > 0 ? anyOf : [id.slice(id.indexOf("/") + 1)];
  const upload = kinds.map((kind) => reading.uploads.get(kind)).find((field) => field !== undefined);
  const fields = [...new Set([upload, ...paths.map((path) => fieldOf(reading, path))])].filter(
    (field) => field !== undefined,
  );
  const item = { kind: /** @type {const} */ ("missing"), lead: `${label}:`, text: why, more: "" };
  if (fields.length === 0) {
    const target = targetOf(fieldWithin(reading, paths[0] ?? ""));
    return [{ ...item, key: id, field: undefined, target }];
  }
  return fields
    .filter((field) => !wrong.has(field))
    .map((field) => ({ ...item, key: `${id} ${field.pointer}`, field, target: targetOf(field) }));
}

/**
 * All items of a report on a form.
 * @param {Report} report
 * @param {FormReading} reading
 * @param {Words} words
 * @returns {Item[]}
 */
export function itemsOf(report, reading, words) {
  const found = report.findings.map((finding) => findingItem(finding, reading, words));
  const items = [...found, ...unreadableItems(reading, words)];
  const wrong = new Set(items.filter(({ kind }) => kind === "error").map(({ field }) => field));
  const open = report.requirements.filter((requirement) => isOpen(requirement, report));
  return [...items, ...open.flatMap((requirement) => missingItems(requirement, reading, wrong))];
}

/** The items, each text once where it is about several fields. */
export function withoutRepeats(/** @type {Item[]} */ items) {
  const texts = new Set();
  return items.filter(({ lead, text }) => !texts.has(lead + text) && texts.add(lead + text));
}
