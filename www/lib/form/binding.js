// @ts-check
// An existing form of a site, checked while it is filled in.

import { rows } from "../element/edit.js";
import { localDay } from "../element/editor/day-and-locale.js";
import { atDocuments, seenOf, together } from "../element/inspections.js";
import { verdictWords } from "../element/verdict-words.js";
import { Listeners } from "../host/listeners.js";
import { member } from "../host/member.js";
import { watchAttempts } from "../host/submit-attempts.js";
import { formatter } from "../words/words.js";
import { acceptProposals } from "./accept-proposals.js";
import { FieldKinds } from "./field-kinds.js";
import { FileInspections, hasFile } from "./file-inspections.js";
import { isEmptyField } from "./fill-field.js";
import { FormProposals } from "./form-proposals.js";
import { filledIn } from "./form-rows.js";
import { HostForm, isChoice, nameOf } from "./host-form.js";
import { itemsOf, visibleControls, withoutRepeats } from "./items.js";
import { MessageTiming } from "./message-timing.js";
import { Messages } from "./messages.js";
import { PointerPress } from "./pointer-press.js";
import { readForm } from "./read-form.js";
import { placeOfSummary, Summary } from "./summary.js";
import { Validity } from "./validity.js";

/** @typedef {import("../index.js").Report} Report */
/** @typedef {import("../form.js").BindFormOptions} BindFormOptions */
/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./items.js").Item} Item */
/** @typedef {import("./read-form.js").FormReading} FormReading */

const primaryLanguage = (/** @type {string} */ tag) => tag.split(/[-_]/)[0]?.toLowerCase();

export class Binding {
  #stop = new AbortController();
  /** Listeners to the form itself, and to its tree. */
  #ofForm = new Listeners();
  #ofRoot = new Listeners();
  /** The tree that is listened to. @type {import("./host-form.js").Root | undefined} */
  #root;
  #timing = new MessageTiming();
  #validity = new Validity();
  /** Whether a text is being typed that was not checked yet. */
  #isTyping = false;
  /** Whether proposals are being taken into the form. */
  #isFilling = false;
  /** What was accepted of files. @type {import("./attach-files.js").Memory} */
  #memory = new WeakMap();
  /** @type {FormProposals | null} */
  #proposals;
  /** Whether an attempt to send the form failed since it was last valid. */
  #isRefused = false;
  /** @type {Map<string, number | undefined> | undefined} */
  #decimals;
  /** @type {FormReading} */
  #reading;
  /** @type {Report | null} */
  #report;
  /** The claim of the last event, as JSON. */
  #reported;

  /**
   * @param {HTMLFormElement} form
   * @param {BindFormOptions} options
   */
  constructor(form, { validator, map = {}, worker, proposals = false, ...checkOptions }) {
    this.host = new HostForm(form);
    this.validator = validator;
    this.map = map;
    this.checkOptions = checkOptions;
    this.texts = checkOptions.rulebook === undefined ? validator.texts : validator.textsOf(checkOptions.rulebook);
    this.words = formatter(this.texts);
    this.kinds = new FieldKinds(validator, checkOptions);
    this.inspections = new FileInspections(worker, this.#stop.signal);
    this.#proposals = proposals ? this.#proposing(worker) : null;
    this.press = new PointerPress(() => this.#update(true));
    this.#reading = this.#read();
    this.#report = this.#check();
    this.#reported = JSON.stringify(this.#reading.claim);
    this.messages = new Messages(this.texts, (control) => this.#placeOf(control));
    this.summary = new Summary(this.host, placeOfSummary(this.host, this.#places("summary")), this.texts);
    this.#draw();
    this.#listen();
    this.#inspect();
    this.#propose();
  }

  get report() {
    return this.#report;
  }

  get proposals() {
    return this.#proposals?.all ?? [];
  }

  /** Takes proposals into the empty fields of the form. @param {readonly string[]} [ids]   else those that are sure */
  accept(ids) {
    const wanted = this.proposals.filter(({ id, sure, setAside }) => (ids ? ids.includes(id) : sure && !setAside));
    const needed = new Set(wanted.flatMap(({ id, needs }) => [id, ...needs]));
    const empty = this.#reading.fields.filter(isEmptyField);
    this.#isFilling = true;
    try {
      return acceptProposals(
        this.#reading,
        this.#memory,
        this.proposals.filter(({ id }) => needed.has(id)),
        (claim, proposals) => this.validator.accept(claim, proposals),
      );
    } finally {
      this.#isFilling = false;
      for (const { controls } of empty) for (const control of controls) this.#timing.leave(control);
      this.#update(true);
    }
  }

  refresh() {
    return this.#update(!this.#isTyping);
  }

  destroy() {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#ofForm.removeAll();
    this.#ofRoot.removeAll();
    this.#clear();
    this.summary.remove();
  }

  // ---- Reading and checking ----

  #read() {
    return readForm({
      host: this.host,
      kinds: this.kinds,
      locale: this.#locale(),
      today: this.checkOptions.today ?? this.#report?.checkedOn,
      placeOf: (control) => this.#mapped(control),
      decimalsOf: (currency) => this.#decimalsOf(currency),
      inspectionOf: (file) => this.inspections.of(file),
      memory: this.#memory,
    });
  }

  /** The language of the form, if it is that of the texts: it may say more, such as the country. */
  #locale() {
    const { lang } = this.host;
    return primaryLanguage(lang) === primaryLanguage(this.validator.locale) ? lang : this.validator.locale;
  }

  #mapped(/** @type {Control} */ control) {
    if (typeof this.map === "function") return this.map(control);
    const name = nameOf(control);
    return Object.hasOwn(this.map, name) ? this.map[name] : undefined;
  }

  #decimalsOf(/** @type {string | undefined} */ currency) {
    this.#decimals ??= new Map(
      this.validator.catalog(this.checkOptions).currencies.map(({ id, decimals }) => [id, decimals]),
    );
    return currency === undefined ? undefined : this.#decimals.get(currency);
  }

  /** Checks the claim with the inspections of its files. */
  #check() {
    return atDocuments(this.validator.check(together(this.#reading.claim), this.checkOptions));
  }

  #inspect() {
    this.inspections.inspect(this.#reading.claim, (file) => {
      if (hasFile(this.#reading.claim, file)) this.#update(!this.#isTyping, true);
    });
  }

  #proposing(/** @type {(() => Worker) | undefined} */ worker) {
    const { today = localDay(), rulebook } = this.checkOptions;
    const changed = (/** @type {unknown} */ proposals) => this.#fire("claimproof-proposals", { proposals });
    return new FormProposals({ today, rulebook, words: this.words, worker, signal: this.#stop.signal, changed });
  }

  /** Proposes by the files that are chosen; from now on their documents keep their ids. */
  #propose() {
    if (!this.#proposals) return;
    for (const [id, { file }] of this.#reading.loose) if (!this.#memory.has(file)) this.#memory.set(file, { id });
    const found = rows(this.#reading.claim, "/documents").map((one) => [one?.id, seenOf(one)?.inspection]);
    const inspections = Object.fromEntries(found.filter(([, inspection]) => inspection));
    this.#proposals.propose({ claim: filledIn(this.#reading, this.#memory).claim, inspections });
  }

  /**
   * Reads and checks the form again.
   * @param {boolean} isSettled   whether nothing is being typed
   * @param {boolean} [isFound]   whether something was found in a file
   */
  #update(isSettled, isFound = false) {
    if (this.#stop.signal.aborted) return this.#report;
    this.#isTyping = !isSettled;
    this.#listenToRoot();
    this.#reading = this.#read();
    this.#inspect();
    try {
      this.#report = this.#check();
    } catch (error) {
      // A form that cannot be checked can still be sent.
      this.#report = null;
      this.#reported = "";
      this.#clear();
      throw error;
    }
    this.#draw();
    this.#fireChange(isFound);
    if (isSettled) this.#propose();
    return this.#report;
  }

  /** Fires the event with the claim, if it has changed. */
  #fireChange(/** @type {boolean} */ isFound) {
    const json = JSON.stringify(this.#reading.claim);
    if (json === this.#reported && !isFound) return;
    this.#reported = json;
    this.#fire("claimproof-change", { claim: JSON.parse(json), report: this.#report });
  }

  #fire(/** @type {string} */ type, /** @type {unknown} */ detail) {
    const { CustomEvent: Event = CustomEvent } = member(this.host.document, "defaultView") ?? {};
    this.host.dispatch(new Event(type, { bubbles: true, composed: true, detail }));
  }

  // ---- Showing ----

  /** The places that the page has for messages or the summary. @returns {Element[]} */
  #places(/** @type {string} */ name) {
    const { root } = this.host;
    const places = member(root, "querySelectorAll").call(root, `[data-claimproof-${name}]`);
    return [...places].filter((place) => this.host.contains(place) || !place.closest("form"));
  }

  #placeOf(/** @type {Control} */ control) {
    return this.#places("for").find((place) => place.getAttribute("data-claimproof-for") === nameOf(control));
  }

  #draw() {
    const report = this.#report;
    if (!report) return;
    const items = itemsOf(report, this.#reading, this.words);
    const isElsewhere = this.#validity.show(items);
    const visible = this.#timing.show(items, this.#isTyping);
    this.#showAtFields(visible);
    if (!items.some(({ kind }) => kind === "error" || kind === "missing")) this.#isRefused = false;
    // Tasks are not errors, so they are shown from the start.
    const listed = items.filter(({ key, kind }) => kind === "missing" || this.#timing.isShown(key));
    const verdict = verdictWords(this.#shownReport(report, items), this.texts);
    const notice = this.#isRefused ? `${this.words.text("form.refused")} ` : "";
    const invalid = isElsewhere ? verdictWords(report, this.texts) : "";
    this.summary.show(notice + verdict, withoutRepeats(listed), invalid);
  }

  #showAtFields(/** @type {Item[]} */ visible) {
    const said = new Map(this.#reading.fields.map((field) => [field, /** @type {Item[]} */ ([])]));
    for (const item of visible) if (item.field) said.get(item.field)?.push(item);
    this.messages.show(new Map([...said].map(([field, items]) => [visibleControls(field), items])));
  }

  /** The report as far as it is shown: a problem of a value that is being typed is not counted yet. @returns {Report} */
  #shownReport(/** @type {Report} */ report, /** @type {Item[]} */ items) {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    const findings = errors.filter(({ rule, path }) => this.#timing.isShown(`${rule} ${path}`));
    if (report.verdict !== "blocked" || findings.length > 0) return { ...report, findings };
    return items.some(({ kind }) => kind === "missing") ? { ...report, verdict: "incomplete" } : report;
  }

  #clear() {
    this.#validity.show([]);
    this.messages.show(new Map());
    this.summary.show("", [], "");
    this.#timing.hideAll();
  }

  // ---- Events ----

  #listen() {
    // A form that was moved gets listeners in its new tree before the next event in it.
    for (const type of ["focusin", "pointerdown"]) this.#ofForm.add(this.host.form, type, () => this.#listenToRoot());
    this.#listenToRoot();
  }

  /** Listens to the tree of the form: its controls may be outside the form element. */
  #listenToRoot() {
    const { root, document } = this.host;
    if (root === this.#root) return;
    this.#root = root;
    this.#ofRoot.removeAll();
    for (const [type, handler] of this.#handlers()) this.#ofRoot.add(root, type, handler);
    this.press.listen(document, this.#ofRoot);
    watchAttempts({
      root,
      form: () => this.host.form,
      concerns: (target) => target === this.summary.element || this.#controlOf(target) !== undefined,
      show: (focused) => this.#try(focused === null),
      listeners: this.#ofRoot,
    });
  }

  /** What is done at each kind of event. @returns {[string, (event: Event) => void][]} */
  #handlers() {
    const { form } = this.host;
    return [
      ["input", ({ target }) => this.#type(this.#controlOf(target))],
      ["change", ({ target }) => this.#change(this.#controlOf(target))],
      ["focusout", ({ target }) => this.#leave(this.#controlOf(target))],
      ["submit", ({ target }) => target === form && this.#try(false)],
      ["reset", (event) => event.target === form && this.#reset(event)],
    ];
  }

  /** The control of this form that an event is about. */
  #controlOf(/** @type {EventTarget | null} */ target) {
    return this.host.controls.find((control) => control === target);
  }

  #type(/** @type {Control | undefined} */ control) {
    if (control && !isChoice(control) && !this.#isFilling) this.#update(false);
  }

  #change(/** @type {Control | undefined} */ control) {
    if (!control || this.#isFilling) return;
    const isChosen = isChoice(control);
    if (!isChosen && control.matches(":focus")) {
      this.#update(false);
      return;
    }
    this.#timing.leave(control);
    if (isChosen) this.#update(true);
    else this.press.whenReleased();
  }

  #leave(/** @type {Control | undefined} */ control) {
    if (control && (this.#timing.leave(control) || this.#isTyping)) this.press.whenReleased();
  }

  /** An attempt to send the form. */
  #try(/** @type {boolean} */ isRefused) {
    this.#timing.try(this.host.controls);
    this.#isRefused = isRefused;
    this.#update(true);
  }

  #reset(/** @type {Event} */ event) {
    // The fields are reset after all listeners have run.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      this.#timing.reset();
      this.#isRefused = false;
      this.#update(true);
    });
  }
}
