// @ts-check
// A form of the site's own, checked while it is filled in. Its fields are read into a claim, and what the report says is
// shown at them: not before it is earned, and gone as soon as it is mended. What was typed is never changed.

import { watchAttempts } from "./element/attempt.js";
import { isEmpty, rows } from "./element/edit.js";
import { atDocuments, seenOf, together } from "./element/inspections.js";
import { verdictWords } from "./element/verdict-words.js";
import { controlsOf, reader } from "./form/read.js";
import { Messages, Summary } from "./form/show.js";
import { formatter } from "./words/words.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./form/read.js").Control} Control */
/** @typedef {import("./form/read.js").Field} Field */
/** @typedef {import("./form/show.js").Item} Item */
/** @typedef {Item & {key: string, field: Field | undefined}} Said   an item, what tells it from others, and the field that it is shown at */

/** Controls that have their answer at once; others have it when they are left. */
const CHOICE = /^(?:select-one|select-multiple|checkbox|radio|file)$/;

/** @type {WeakMap<HTMLFormElement, () => void>} */
const bound = new WeakMap();

/** @param {string} message */
const misuse = (message) => Object.assign(new Error(message), { code: "ERR_OPTIONS" });

/** @param {any} form @param {any} options */
export function bindForm(form, options) {
  if (Object.prototype.toString.call(form) !== "[object HTMLFormElement]")
    throw misuse('bindForm takes a <form> element: bindForm(document.querySelector("form"), { validator }).');
  const { validator, map = {}, worker, ...rest } = options ?? {};
  if (typeof validator?.check !== "function" || !validator.texts)
    throw misuse("validator must be what load() resolves to: bindForm(form, { validator: await load() }).");
  if (map === null || !/^(?:object|function)$/.test(typeof map))
    throw misuse("map must be an object from names to places in the claim, or a function of a field.");
  bound.get(form)?.();

  const { texts } = validator;
  const words = formatter(texts);
  /** What was found in files; null while it is not known, and where nothing could be. @type {WeakMap<File, Row | null>} */
  const seen = new WeakMap();
  const read = reader(
    form,
    validator,
    (control) =>
      typeof map === "function" ? map(control) : Object.hasOwn(map, control.name) ? map[control.name] : undefined,
    rest,
    (file) => seen.get(file),
  );
  /** Fields that somebody left filled: only they have earned to be called wrong. @type {WeakSet<Element>} */
  let left = new WeakSet();
  /** Whether anything was answered yet. */
  let begun = false;
  /** Fields that were there when somebody tried to send the form: what they lack is said at them. @type {WeakSet<Element>} */
  let tried = new WeakSet();
  /** What is shown, by its keys. @type {Set<string>} */
  let shown = new Set();
  /** Whether a text is being typed that has not been judged. */
  let typing = false;
  /** The message that each control was given. @type {Map<Control, string>} */
  const given = new Map();

  let now = read();
  /** @type {any} */
  let report = check();
  let before = JSON.stringify(now.claim);

  const root = /** @type {Document} */ (form.getRootNode());
  const places = (/** @type {string} */ name) =>
    [...root.querySelectorAll(`[data-claimproof-${name}]`)].filter(
      (place) => form.contains(place) || !place.closest("form"),
    );
  const messages = new Messages(texts, (control) =>
    places("for").find((place) => place.getAttribute("data-claimproof-for") === control.name),
  );
  const summary = new Summary(form, placeOfSummary(form, places("summary")), texts);
  const stop = new AbortController();
  draw();
  look();

  /** Checks the claim with what was found in its files, which is no part of it. */
  function check() {
    return atDocuments(validator.check(together(now.claim), rest));
  }

  /** The files that are chosen now. */
  function files() {
    return rows(now.claim, "/documents").flatMap((one) => seenOf(one)?.file ?? []);
  }

  /** Looks into the files that were chosen since. */
  async function look() {
    for (const file of files()) {
      if (seen.has(file)) continue;
      seen.set(file, null);
      try {
        const { inspect } = await import("./documents.js");
        seen.set(file, await inspect(file, { fileName: file.name, signal: stop.signal, worker }));
      } catch (error) {
        if (stop.signal.aborted) return;
        console.warn("claimproof could not look into a file:", error);
      }
      if (files().includes(file)) update(!typing, true);
    }
  }

  /** Reads and checks the form anew. @param {boolean} settled   whether nothing is being typed @param {boolean} [found]   whether something was found in a file */
  function update(settled, found = false) {
    if (stop.signal.aborted) return report;
    typing = !settled;
    now = read();
    look();
    try {
      report = check();
    } catch (error) {
      // A form that cannot be checked can still be sent.
      report = null;
      before = "";
      clear();
      throw error;
    }
    draw();
    const json = JSON.stringify(now.claim);
    if (json !== before || found) {
      before = json;
      form.dispatchEvent(
        new CustomEvent("claimproof-change", {
          bubbles: true,
          composed: true,
          detail: { claim: JSON.parse(json), report },
        }),
      );
    }
    return report;
  }

  /** The field of a place, or that of the nearest place around it. @param {string} path @returns {Field | undefined} */
  function fieldOf(path) {
    for (let place = path; place; place = place.slice(0, place.lastIndexOf("/"))) {
      const field = now.at.get(place);
      if (field) return field;
    }
    return undefined;
  }

  /** All that the report says. @returns {Said[]} */
  function said() {
    const { findings, requirements, verdict } = report;
    /** @type {Said[]} */
    const list = findings.map((/** @type {Row} */ { rule, path, severity, message, help }) => {
      const field = fieldOf(path);
      const doubt = rule === "input/invalid-value" && field && field.pointer === path ? field.doubt : undefined;
      const text = doubt ? words.text("form.doubtful", { value: doubt.text }) : message;
      const more = doubt
        ? `${words.text("form.offer")} ${doubt.readings.map((one) => (doubt.date ? words.date(one) : words.number(one))).join(" / ")}. ${help}`
        : help;
      return {
        kind: severity,
        lead: words.text(`form.severity.${severity}`),
        text,
        more,
        key: `${rule} ${path}`,
        field,
        target: targetOf(field ?? below(path)),
      };
    });
    for (const field of now.fields) {
      const control = field.controls.find(({ validity }) => validity?.badInput);
      if (control)
        list.push({
          kind: "error",
          lead: words.text("form.severity.error"),
          text: words.text(`form.unreadable-help.${control.type === "date" ? "date" : "number"}`),
          more: "",
          key: `bad ${field.pointer}`,
          field,
          target: control,
        });
    }
    const wrong = new Set(list.filter(({ kind }) => kind === "error").map(({ field }) => field));
    for (const { id, status, label, why, paths = [], anyOf } of requirements) {
      // What cannot be decided because the rules are not public can be corrected by nobody.
      if (status === "met" || (status === "unknown" && verdict === "cannot-validate")) continue;
      const kinds = anyOf?.length > 0 ? anyOf : [id.slice(id.indexOf("/") + 1)];
      const upload = kinds.map((/** @type {string} */ kind) => now.uploads.get(kind)).find(Boolean);
      const fields = /** @type {Field[]} */ ([...new Set([upload, ...paths.map(fieldOf)])].filter(Boolean));
      const item = { kind: "missing", lead: `${label}:`, text: why, more: "" };
      const open = fields.filter((field) => !wrong.has(field));
      if (open.length > 0)
        for (const field of open) list.push({ ...item, key: `${id} ${field.pointer}`, field, target: targetOf(field) });
      else if (fields.length === 0)
        list.push({ ...item, key: id, field: undefined, target: targetOf(below(paths[0] ?? "")) });
    }
    return list;
  }

  /** The first field within a place. @param {string} path */
  function below(path) {
    return now.fields.find(({ pointer }) => path && pointer.startsWith(`${path}/`));
  }

  function draw() {
    const { fields } = now;
    const list = said();
    /** @type {Map<Control, string>} */
    const invalid = new Map();
    let rest = false;
    for (const { kind, lead, text, more, field } of list) {
      if (kind !== "error" && kind !== "missing") continue;
      const control = field?.controls.find((one) => one.willValidate && typeof one.setCustomValidity === "function");
      if (!control) rest = true;
      else if (!invalid.has(control))
        invalid.set(control, [kind === "missing" ? lead : "", text, more].filter(Boolean).join(" "));
    }
    for (const control of given.keys()) if (!invalid.has(control)) judge(control, "");
    for (const [control, message] of invalid) judge(control, message);

    const visible = list.filter(({ key, kind, field }) => {
      if (typing && !shown.has(key)) return false;
      const has = (/** @type {WeakSet<Element>} */ set) => field?.controls.some((control) => set.has(control));
      if (kind === "missing") return has(tried);
      return field && visibleIn(field).length > 0 ? has(left) || has(tried) : begun;
    });
    shown = new Set(visible.map(({ key }) => key));
    const atFields = new Map(fields.map((field) => [field, /** @type {Item[]} */ ([])]));
    for (const one of visible) if (one.field) atFields.get(one.field)?.push(one);
    messages.show(new Map([...atFields].map(([field, items]) => [visibleIn(field), items])));

    // What is still to do is no reproach, and so is told from the start.
    const items = list.filter(({ key, kind }) => kind === "missing" || shown.has(key));
    summary.show(verdictWords(told(list), texts), once(items), rest ? verdictWords(report, texts) : "");
  }

  /** The report as far as it is shown: a mistake that is being made is not counted yet. @param {Said[]} list */
  function told(list) {
    const errors = (/** @type {Row[]} */ some) => some.filter(({ severity }) => severity === "error");
    const findings = errors(report.findings).filter(({ rule, path }) => shown.has(`${rule} ${path}`));
    if (report.verdict !== "blocked" || findings.length > 0) return { ...report, findings };
    return list.some(({ kind }) => kind === "missing") ? { ...report, verdict: "incomplete" } : report;
  }

  /** @param {Control} control @param {string} message */
  function judge(control, message) {
    // What the page's own script says of a field stays.
    if (control.willValidate && control.validity?.customError && control.validationMessage !== given.get(control))
      return;
    control.setCustomValidity(message);
    // The browser may not give back the very same text.
    if (message) given.set(control, control.validationMessage);
    else given.delete(control);
  }

  function clear() {
    for (const control of [...given.keys()]) judge(control, "");
    messages.show(new Map());
    summary.show("", [], "");
    shown = new Set();
  }

  // ---- What people do ----

  const listen = (
    /** @type {string} */ type,
    /** @type {(event: any) => void} */ act,
    /** @type {EventTarget} */ on = root,
  ) => on.addEventListener(type, act, { capture: true, signal: stop.signal });
  /** The control of this form that an event is about. @param {Event} event @returns {Control | undefined} */
  const controlOf = ({ target }) => controlsOf(form).find((control) => control === target);
  listen("input", (event) => {
    const control = controlOf(event);
    if (!control || CHOICE.test(control.type)) return;
    update(false);
  });
  // A press on a button takes the focus from a field; what that says must not move the button away before it is let go.
  let pressed = false;
  let later = false;
  listen("pointerdown", () => (pressed = true), form.ownerDocument);
  for (const type of ["pointerup", "pointercancel"]) {
    listen(
      type,
      () => {
        setTimeout(() => {
          pressed = false;
          if (later) update(true);
          later = false;
        });
      },
      form.ownerDocument,
    );
  }
  const settle = () => {
    if (pressed) later = true;
    else update(true);
  };
  listen("change", (event) => {
    const control = controlOf(event);
    if (!control) return;
    const chosen = CHOICE.test(control.type);
    if (!chosen && control.matches(":focus")) return update(false);
    leave(control);
    if (chosen) update(true);
    else settle();
  });
  listen("focusout", (event) => {
    const control = controlOf(event);
    if (control && (leave(control) || typing)) settle();
  });

  /** Somebody tries to send the form. */
  function tries() {
    begun = true;
    for (const control of controlsOf(form)) tried.add(control);
    update(true);
  }
  listen("submit", ({ target }) => target === form && tries());
  const concerns = (/** @type {any} */ target) => target === summary.element || controlsOf(form).includes(target);
  watchAttempts({ root, form: () => form, concerns, show: tries, signal: stop.signal });
  listen("reset", (event) => {
    if (event.target !== form) return;
    // The fields are reset once everybody was asked.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      left = new WeakSet();
      tried = new WeakSet();
      begun = false;
      update(true);
    });
  });

  /** Whether a field was left that nobody had filled and left before. @param {Control} control */
  function leave(control) {
    if (isBlank(control) || left.has(control)) return false;
    left.add(control);
    begun = true;
    return true;
  }

  function destroy() {
    if (stop.signal.aborted) return;
    stop.abort();
    clear();
    summary.remove();
    bound.delete(form);
  }

  bound.set(form, destroy);
  return Object.freeze({
    get report() {
      return report;
    },
    refresh: () => update(!typing),
    destroy,
  });
}

/** The controls of a field that a message can stand beside. @param {Field} field */
const visibleIn = ({ controls }) => controls.filter(({ type }) => type !== "hidden");

/** @param {Field | undefined} field */
const targetOf = (field) => (field ? visibleIn(field)[0] : undefined);

/** @param {Control} control */
const isBlank = (control) =>
  /^(?:checkbox|radio)$/.test(control.type)
    ? !(/** @type {HTMLInputElement} */ (control).checked)
    : isEmpty(control.value) && !control.validity?.badInput;

/** The list, each thing in it once, where it is about several fields. @param {Said[]} list */
function once(list) {
  const seen = new Set();
  return list.filter(({ lead, text }) => !seen.has(lead + text) && seen.add(lead + text));
}

/** Where the page wants the summary: inside the form, or outside in a place that is named for it or for nobody. @param {HTMLFormElement} form @param {Element[]} places */
function placeOfSummary(form, places) {
  const whose = (/** @type {Element} */ place) => place.getAttribute("data-claimproof-summary");
  return (
    places.find((place) => form.contains(place)) ??
    places.find((place) => whose(place) && whose(place) === form.getAttribute("id")) ??
    places.find((place) => !whose(place)) ??
    null
  );
}
