// @ts-check
// One question of the form: its label and hint, what is wrong with the answer, the control, and what was understood.

import { readAmount, readCount } from "../input/read-amount.js";
import { readDate } from "../input/read-date.js";
import { drawing, h } from "./dom.js";
import { get, isEmpty } from "./edit.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./form.js").Frame} Frame */
/**
 * @typedef {object} Question
 * @property {string} path       the place of the answer in the claim
 * @property {string} kind       text | link | long | lines | date | money | rate | hours | count | select | radio | yes-no | boxes | tick
 * @property {string} [label]    instead of the text `form.label` of the place
 * @property {string} [hint]     instead of the text `form.hint` of the place, if there is one
 * @property {{id: string, label: string, group?: string, note?: string}[]} [options]
 * @property {boolean} [optional]   nobody asks for it
 * @property {string} [width]    narrow | wide
 * @property {string} [currency] of an amount
 * @property {string} [blank]    what a select says while nothing is chosen
 * @property {string} [usual]    what counts where nothing is chosen
 */

/** What the end of a text says that could be read in two ways: it is kept so, and is no amount until somebody decides. */
const DOUBT = /\s*\?\s*$/;

const CALENDAR = ["M5 7h14v12H5z", "M5 11h14", "M9 4v4", "M15 4v4"];

/** Kinds of answers that people write in more than one way. */
const NUMERIC = new Set(["date", "money", "rate", "hours", "count"]);

/** The place with * for each row. @param {string} path */
export const where = (path) => path.replace(/\/\d+(?=\/|$)/g, "/*");

/**
 * What an answer reads as.
 * @param {Frame} frame @param {Question} question @param {string} text
 * @returns {{value?: string, choices?: string[]}}
 */
export function read({ locale, decimals }, { kind, currency }, text) {
  switch (kind) {
    case "date":
      return readDate(text, { locale });
    case "count":
      return readCount(text, { locale });
    case "money":
      return readAmount(text, { locale, currency, decimals: decimals(currency) });
    case "rate":
    case "hours":
      return readAmount(text, { locale, decimals: 6 });
    default:
      return { value: text };
  }
}

/** What the claim holds for a text that was typed. @param {Frame} frame @param {Question} question @param {string} text @returns {unknown} */
export function answer(frame, question, text) {
  if (question.kind === "lines") {
    const lines = text
      .split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter(Boolean);
    return lines.length > 0 ? lines : undefined;
  }
  // A document that is a link stays one, whatever its address.
  if (text.trim() === "") return question.kind === "link" ? "" : undefined;
  const { value, choices } = read(frame, question, text);
  if (choices) return `${text.trim().replace(DOUBT, "")} ?`;
  if (value === undefined) return text;
  return question.kind === "count" ? Number(value) : value;
}

/** An answer as the form writes it. @param {Frame} frame @param {Question} question @param {any} value @returns {string} */
export function written({ words }, { kind }, value) {
  if (value === null || value === undefined) return "";
  if (kind === "lines" && Array.isArray(value))
    return value.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  if (typeof value !== "string" && typeof value !== "number")
    return typeof value === "object" && isEmpty(value) ? "" : JSON.stringify(value);
  const text = String(value);
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(text) ? words.date(text) : text.replace(DOUBT, "");
  if (["money", "rate", "hours", "count"].includes(kind))
    return /^-?\d+(\.\d+)?$/.test(text.trim()) ? words.number(text.trim()) : text.replace(DOUBT, "");
  return text;
}

/** @param {Frame} frame @param {Question} question */
export function field(frame, question) {
  const { path, kind, options = [] } = question;
  const label = question.label ?? frame.say(`label.${where(path)}`);
  const hint = question.hint ?? frame.maybe(`hint.${where(path)}`);
  const value = get(frame.claim, path);
  const inside = ["boxes", "lines"].includes(kind);
  const found = frame.found.filter((one) => one.path === path || (inside && one.path.startsWith(`${path}/`)));
  const editing = frame.editing?.path === path ? frame.editing : null;
  const from = [
    frame.locale,
    frame.disabled,
    kind,
    label,
    hint,
    value,
    editing?.text,
    question.optional,
    question.currency,
    found.map(({ rule, message, help }) => rule + message + help).join(),
    spelled(options),
  ];
  return frame.memory.part(path, from, () => drawn(frame, question, label, hint, value, found, editing));
}

/** @type {WeakMap<NonNullable<Question["options"]>, string>} */
const spellings = new WeakMap();

/** Options as a text, to tell whether they are as they were. @param {NonNullable<Question["options"]>} options */
function spelled(options) {
  let text = spellings.get(options);
  if (text === undefined)
    spellings.set(options, (text = options.map(({ id, label, group }) => id + label + group).join()));
  return text;
}

/** @param {Frame} frame @param {Question} question @param {string} label @param {string} hint @param {any} value @param {Row[]} found @param {{text: string} | null} editing */
function drawn(frame, question, label, hint, value, found, editing) {
  const { path, kind, optional } = question;
  const { say, disabled } = frame;
  const wrong = found.some(({ severity }) => severity === "error");
  const reading = typeof value === "string" ? read(frame, question, editing ? editing.text : value) : {};
  // What can be meant is offered: both readings, what a file wrote in its own way, the known word nearest to one that is not.
  const nearest = found
    .map(({ params }) => params?.nearest)
    .find((one) => question.options?.some(({ id }) => id === one));
  const inFile = found
    .map(({ rule, params }) => (/^invoice\/.*-differs$/.test(rule) ? params.found : undefined))
    .filter((one) => typeof one === "string");
  const offers =
    inFile.length > 0
      ? inFile
      : kind !== "select"
        ? (
            reading.choices ??
            (found.some(({ rule }) => rule === "input/invalid-value") && !editing && NUMERIC.has(kind) && reading.value
              ? [reading.value]
              : [])
          ).map((offer) => (kind === "money" ? settled(offer, frame.decimals(question.currency) ?? 0) : offer))
        : nearest
          ? [nearest]
          : [];
  const understood =
    editing && reading.value && ["date", "money"].includes(kind)
      ? kind === "date"
        ? frame.words.date(reading.value)
        : frame.words.money(settled(reading.value, frame.decimals(question.currency) ?? 0), question.currency ?? "")
      : "";
  const [hintId, saysId] = [`${path}~hint`, `${path}~says`];
  const described = [hint && hintId, found.length > 0 && saysId].filter(Boolean).join(" ") || null;
  const control = {
    id: path,
    "data-path": path,
    "aria-describedby": described,
    "aria-invalid": wrong ? "true" : null,
    disabled,
  };
  const title = [label, optional && h("span", { class: "optional" }, ` ${say("optional")}`)];
  const head = [
    hint && h("p", { class: "hint", id: hintId, key: "hint" }, hint),
    found.length > 0 &&
      h("div", { class: "says", id: saysId, key: "says" }, ...found.map((one) => message(frame, one))),
    offers.length > 0 &&
      h(
        "p",
        { class: "choices", key: "choices" },
        h("span", {}, `${say("offer")} `),
        ...offers.flatMap((offer) => [
          h(
            "button",
            {
              type: "button",
              class: "small-button",
              key: offer,
              "data-do": "answer",
              "data-path": path,
              "data-value": offer,
              disabled,
            },
            shownAs(frame, question, offer),
          ),
          " ",
        ]),
      ),
  ];
  const shell = (/** @type {string} */ tag, /** @type {import("./dom.js").Child[]} */ ...inner) =>
    h(
      tag,
      {
        class: `field is-${kind} ${question.width ?? ""}`,
        "data-wrong": wrong ? "" : null,
        "data-kind": kind,
        ...(tag === "fieldset" ? { id: path, tabindex: "-1", "aria-describedby": described } : {}),
      },
      ...inner,
    );
  const text = editing ? editing.text : written(frame, question, value);
  const labelled = h("label", { for: path, key: "label" }, title);

  if (kind === "long" || kind === "lines")
    return shell(
      "div",
      labelled,
      head,
      h("textarea", {
        ...control,
        key: "control",
        rows: kind === "lines" ? 2 : 3,
        value: text,
        spellcheck: kind === "lines" ? "false" : null,
      }),
    );
  if (kind === "select") return shell("div", labelled, head, select(frame, question, control, value));
  if (kind === "radio" || kind === "yes-no") {
    const options = question.options ?? [
      { id: "true", label: say("yes") },
      { id: "false", label: say("no") },
    ];
    const chosen =
      kind === "yes-no" ? (typeof value === "boolean" ? String(value) : "") : (value ?? question.usual ?? "");
    return shell(
      "fieldset",
      h("legend", { key: "label" }, title),
      head,
      h(
        "div",
        { class: "options", key: "options" },
        ...options.map((option) => box(frame, path, "radio", option, option.id === chosen)),
      ),
    );
  }
  if (kind === "boxes") {
    const chosen = Array.isArray(value) ? value : [];
    const options = [...(question.options ?? [])];
    for (const one of chosen)
      if (typeof one === "string" && !options.some(({ id }) => id === one)) options.push({ id: one, label: one });
    return shell(
      "fieldset",
      h("legend", { key: "label" }, title),
      head,
      h(
        "div",
        { class: "options", key: "options" },
        ...options.map((option) => box(frame, path, "checkbox", option, chosen.includes(option.id))),
      ),
    );
  }
  if (kind === "tick") {
    return shell(
      "div",
      head,
      h(
        "div",
        { class: "box", key: "box" },
        h("input", { type: "checkbox", ...control, checked: value === true }),
        h("label", { for: path }, label),
      ),
    );
  }
  const numeric = { money: "decimal", rate: "decimal", hours: "decimal", count: "numeric" }[kind];
  const input = h("input", {
    type: "text",
    ...control,
    key: "control",
    value: text,
    inputmode: numeric ?? null,
    autocomplete: "off",
    spellcheck: kind === "text" ? null : "false",
  });
  if (kind !== "date") {
    const unit = kind === "money" && question.currency;
    return shell(
      "div",
      labelled,
      head,
      h(
        "div",
        { class: "entry", key: "line" },
        input,
        unit && h("span", { class: "unit", "aria-hidden": "true" }, unit),
        understood && h("span", { class: "understood" }, "= ", understood),
      ),
    );
  }
  const iso = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : "";
  return shell(
    "div",
    labelled,
    head,
    h(
      "div",
      { class: "entry", key: "line" },
      input,
      h(
        "span",
        { class: "calendar", key: "calendar" },
        h("input", {
          type: "date",
          class: "picker",
          tabindex: "-1",
          "aria-hidden": "true",
          "data-pick": path,
          value: iso,
          min: "0001-01-01",
          max: "9999-12-31",
          disabled,
        }),
        h(
          "button",
          {
            type: "button",
            class: "icon-button",
            "data-do": "pick",
            "aria-label": say("pick", { field: label }),
            title: say("pick", { field: label }),
            disabled,
          },
          drawing(CALENDAR),
        ),
      ),
      understood && h("span", { class: "understood" }, "= ", understood),
    ),
  );
}

/** An amount with as many decimals as its currency has, or more if it says more. @param {string} amount @param {number} decimals */
function settled(amount, decimals) {
  const [whole = "", fraction = ""] = amount.split(".");
  const shorter = fraction.replace(/0+$/, "").padEnd(decimals, "0");
  return shorter === "" ? whole : `${whole}.${shorter}`;
}

/** An answer that is offered. @param {Frame} frame @param {Question} question @param {string} offer */
function shownAs({ words }, { kind, currency, options }, offer) {
  if (kind === "select") return options?.find(({ id }) => id === offer)?.label ?? offer;
  if (kind === "date") return words.date(offer);
  if (kind === "money" && currency) return words.money(offer, currency);
  return NUMERIC.has(kind) ? words.number(offer) : offer;
}

/** @param {Frame} frame @param {string} path @param {"radio" | "checkbox"} type @param {{id: string, label: string, note?: string}} option @param {boolean} chosen */
function box({ disabled }, path, type, { id, label, note }, chosen) {
  const own = `${path}~${id}`;
  return h(
    "div",
    { class: "box", key: id },
    h("input", {
      type,
      id: own,
      name: path,
      "data-path": path,
      "data-value": id,
      checked: chosen,
      disabled,
      "aria-describedby": note ? `${own}~note` : null,
    }),
    h("label", { for: own }, label),
    note && h("p", { class: "hint", id: `${own}~note` }, note),
  );
}

/** @param {Frame} frame @param {Question} question @param {Row} control @param {any} value */
function select({ say }, { options = [], blank }, control, value) {
  const chosen = value === null || value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  const made = (/** @type {{id: string, label: string}} */ { id, label }) =>
    h("option", { value: id, selected: id === chosen }, label);
  const groups = [...new Set(options.map(({ group }) => group))];
  const known = chosen === "" || options.some(({ id }) => id === chosen);
  return h(
    "select",
    { ...control, key: "control", value: chosen },
    h("option", { value: "" }, blank ?? say("choose")),
    !known && h("option", { value: chosen }, chosen),
    ...groups.flatMap((group) => {
      const own = options.filter((option) => option.group === group).map(made);
      return group === undefined ? own : [h("optgroup", { label: group }, ...own)];
    }),
  );
}

/** What is wrong with an answer, in the words of the report. @param {Frame} frame @param {Row} one */
export function message({ say }, { rule, path, severity, message, help }) {
  return h(
    "p",
    { class: severity, key: `${rule} ${path}` },
    h("strong", { class: severity === "info" ? "" : "kind" }, `${say(`severity.${severity}`)} `),
    message,
    " ",
    h("span", { class: "help" }, help),
  );
}
