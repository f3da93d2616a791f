// @ts-check
// Shows what a report says of a form: messages at its fields, and one place for the rest. What it puts into the page it
// takes out again, and what stood there stays.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./read.js").Control} Control */
/** @typedef {{kind: string, lead: string, text: string, more: string, target?: Control | undefined}} Item   `kind` is error, warning, info or missing; `target` is where to put it right */

/** More than this nobody reads at once. */
const MOST = 100;

let lastId = 0;

/** The id of an element, which gets one if it has none. @param {Element} element */
function idOf(element) {
  if (!element.getAttribute("id")) {
    const root = /** @type {Document} */ (element.getRootNode());
    do lastId += 1;
    while (root.getElementById?.(`claimproof-${lastId}`));
    element.setAttribute("id", `claimproof-${lastId}`);
    given.add(element);
  }
  return /** @type {string} */ (element.getAttribute("id"));
}

/** Elements that have their ids from here. @type {WeakSet<Element>} */
const given = new WeakSet();

/** @param {string} tag @param {string} name @param {...(string | Node)} inner */
function made(tag, name, ...inner) {
  const element = document.createElement(tag);
  if (name) element.className = `claimproof-${name}`;
  element.append(...inner);
  return element;
}

/** @param {Element} element @param {Row} texts */
function speak(element, { locale, direction }) {
  element.setAttribute("lang", locale);
  if (direction) element.setAttribute("dir", direction);
}

/** @param {Item} item @param {string} tag @param {(item: Item) => string | Node} lead */
const line = (item, tag, lead) =>
  made(tag, item.kind, lead(item), " ", item.text, ...(item.more ? [" ", made("span", "help", item.more)] : []));

/** The messages at the fields. */
export class Messages {
  /** @type {Map<Control, {box: HTMLElement, controls: Control[], drawn: string, before: (string | null)[]}>} */
  #boxes = new Map();

  /** @param {Row} texts @param {(control: Control) => Element | undefined} place   that the page has for the messages of a field */
  constructor(texts, place) {
    this.texts = texts;
    this.place = place;
  }

  /** Shows what is said of each field now, and nothing else. @param {Map<Control[], Item[]>} said   by the controls of a field */
  show(said) {
    const shown = new Set();
    for (const [controls, items] of said) {
      const first = controls[0];
      if (!first || items.length === 0) continue;
      shown.add(first);
      let entry = this.#boxes.get(first);
      if (entry && (!entry.box.isConnected || entry.controls.length !== controls.length)) this.#take(first);
      entry = this.#boxes.get(first) ?? this.#put(first, controls);
      const drawn = JSON.stringify(items.map(({ lead, text, more, kind }) => [lead, text, more, kind]));
      if (drawn !== entry.drawn)
        entry.box.replaceChildren(...items.map((item) => line(item, "p", ({ lead }) => made("strong", "", lead))));
      entry.drawn = drawn;
      const wrong = items.some(({ kind }) => kind === "error" || kind === "missing");
      for (const [n, control] of controls.entries()) {
        if (control.type === "radio") continue;
        if (wrong) control.setAttribute("aria-invalid", "true");
        else restore(control, "aria-invalid", entry.before[n] ?? null);
      }
    }
    for (const first of [...this.#boxes.keys()]) if (!shown.has(first)) this.#take(first);
  }

  /** @param {Control} first @param {Control[]} controls */
  #put(first, controls) {
    const box = made("div", "messages");
    speak(box, this.texts);
    const place = this.place(first);
    if (place) place.append(box);
    else after(controls[controls.length - 1] ?? first).after(box);
    const id = idOf(box);
    const entry = { box, controls, drawn: "", before: controls.map((control) => control.getAttribute("aria-invalid")) };
    for (const control of controls)
      control.setAttribute(
        "aria-describedby",
        [control.getAttribute("aria-describedby"), id].filter(Boolean).join(" "),
      );
    this.#boxes.set(first, entry);
    return entry;
  }

  /** @param {Control} first */
  #take(first) {
    const { box, controls, before } = /** @type {any} */ (this.#boxes.get(first));
    this.#boxes.delete(first);
    for (const [n, control] of controls.entries()) {
      const others = (control.getAttribute("aria-describedby") ?? "")
        .split(/\s+/)
        .filter((/** @type {string} */ id) => id && id !== box.id);
      restore(control, "aria-describedby", others.join(" ") || null);
      if (control.type !== "radio") restore(control, "aria-invalid", before[n]);
    }
    box.remove();
  }
}

/** @param {Element} element @param {string} name @param {string | null} value */
function restore(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The element after which the messages of a control stand: they are no part of its label. @param {Control} control */
function after(control) {
  const around = control.closest("label");
  if (around) return around;
  const next = control.nextElementSibling;
  return next && [...(control.labels ?? [])].some((label) => label === next) ? next : control;
}

/** The verdict and what belongs to no field. As a control of the form it also keeps it from being valid. */
export class Summary {
  #drawn = "";
  /** What was linked to, and may have its id from here. @type {Set<Element>} */
  #targets = new Set();
  #list = made("ul", "list");
  #verdict = made("p", "verdict");

  /** @param {HTMLFormElement} form @param {Element | null} place @param {Row} texts */
  constructor(form, place, texts) {
    this.form = form;
    this.element = /** @type {HTMLElement & {internals?: ElementInternals}} */ (
      made(definedTag(), "summary", this.#verdict)
    );
    // The region is there before its words are, so that they are read out.
    this.#verdict.setAttribute("role", "status");
    this.element.setAttribute("role", "group");
    this.element.setAttribute("tabindex", "-1");
    speak(this.element, texts);
    (place ?? form).append(this.element);
    this.element.setAttribute("aria-labelledby", idOf(this.#verdict));
    if (!form.contains(this.element)) this.element.setAttribute("form", idOf(form));
  }

  /** @param {string} verdict @param {Item[]} items @param {string} invalid   why the form is not valid, if it is so for more than its fields say */
  show(verdict, items, invalid) {
    if (this.#verdict.textContent !== verdict) this.#verdict.textContent = verdict;
    this.element.internals?.setValidity(
      invalid ? { customError: true } : {},
      invalid,
      ...(invalid ? [this.#verdict] : []),
    );
    for (const { target } of items) if (target) this.#targets.add(target);
    const drawn = JSON.stringify(
      items.map(({ lead, text, more, kind, target }) => [lead, text, more, kind, target && idOf(target)]),
    );
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const lines = items.slice(0, MOST).map((item) => line(item, "li", link));
    if (items.length > MOST) lines.push(made("li", "", "…"));
    this.#list.replaceChildren(...lines);
    if (items.length > 0) this.element.append(this.#list);
    else this.#list.remove();
  }

  remove() {
    this.element.remove();
    for (const element of [...this.#targets, this.form]) if (given.delete(element)) element.removeAttribute("id");
  }
}

/** @param {Item} item */
function link({ lead, target }) {
  if (!target) return made("strong", "", lead);
  const anchor = /** @type {HTMLAnchorElement} */ (made("a", "", lead));
  anchor.href = `#${encodeURIComponent(idOf(target))}`;
  // The address is the page's own.
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    target.focus();
  });
  return anchor;
}

/** The tag of the summary; defined at first use, so that importing does nothing. */
function definedTag() {
  const tag = "claimproof-summary";
  if (!customElements.get(tag)) {
    customElements.define(
      tag,
      class extends HTMLElement {
        static formAssociated = true;
        internals = this.attachInternals?.();
      },
    );
  }
  return tag;
}
