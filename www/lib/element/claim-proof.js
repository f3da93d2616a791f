// @ts-check
// <claim-proof>: the form in steps and the check result, as a control of the form around it. Everything it shows is rendered from the
// claim after every change.

import { inheritedLang, watchLang } from "../host/inherited-lang.js";
import { Listeners } from "../host/listeners.js";
import { watchAttempts } from "../host/submit-attempts.js";
import { followRulebooks } from "../load.js";
import { addStyle, adoptStyles } from "./adopted-style.js";
import { asClaim } from "./editor/claim-text.js";
import { dayOf } from "./editor/day-and-locale.js";
import { Editor } from "./editor/editor.js";
import { foldMenu, listen, listenForFiles, onUndoKey } from "./editor/events.js";
import { addFiles, openFile, saveFile } from "./editor/in-and-out.js";
import { inspectionsIn } from "./inspections.js";
import { internalsOf } from "./internals.js";
import { isStep } from "./steps/step-of.js";
import { css } from "./styles.js";

/** @typedef {{[name: string]: any}} Row */

export class ClaimProofElement extends (globalThis.HTMLElement ?? class {}) {
  static formAssociated = true;
  /** Makes the worker that inspects files, where the page has to. @type {(() => Worker) | undefined} */
  static worker;
  static observedAttributes = [
    "locale",
    "rulebook",
    "program",
    "value",
    "today",
    "max-file-bytes",
    "layout",
    "no-files",
    "name",
    "files-name",
    "no-menu",
    "rules-base",
    "anywhere",
  ];

  #internals = internalsOf(this);
  #root = this.attachShadow({ mode: "open" });
  /** @type {import("./editor/editor.js").BeforeFiles | null} */
  #beforeFiles = null;
  #editor = new Editor({
    root: this.#root,
    internals: this.#internals,
    settings: () => this.#settings(),
    worker: () => ClaimProofElement.worker,
    fire: (type, detail) => this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail })),
  });
  #listeners = new Listeners();
  /** Whether the user is trying to send the form. @type {{readonly sending: boolean} | null} */
  #attempts = null;
  /** Whether the page asks this element to report. */
  #reporting = false;
  #unwatch = () => {};
  #unwatchPage = () => {};
  #unfollow = () => {};

  constructor() {
    super();
    addStyle(this.#root, css);
    listen(this.#root, this.#editor);
    // The check result replaces the browser's message bubble.
    this.addEventListener("invalid", (event) => {
      if (this.#reporting || this.#attempts?.sending) event.preventDefault();
    });
    this.#takeOver();
  }

  // ---- Properties and methods ----

  get name() {
    return this.getAttribute("name") ?? "";
  }
  set name(name) {
    this.setAttribute("name", name);
  }
  get filesName() {
    return this.getAttribute("files-name") ?? "";
  }
  set filesName(name) {
    this.setAttribute("files-name", name);
  }
  get locale() {
    return this.getAttribute("locale") ?? "";
  }
  set locale(locale) {
    this.setAttribute("locale", locale);
  }
  get rulebook() {
    return this.getAttribute("rulebook") ?? "";
  }
  set rulebook(rulebook) {
    this.setAttribute("rulebook", rulebook);
  }
  get program() {
    return this.getAttribute("program") ?? "";
  }
  set program(program) {
    this.setAttribute("program", program);
  }
  get today() {
    return this.getAttribute("today") ?? "";
  }
  set today(today) {
    this.setAttribute("today", today);
  }
  get step() {
    return this.#editor.steps.now;
  }
  set step(step) {
    if (isStep(step)) this.#editor.setStep(step);
  }
  get disabled() {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }
  get value() {
    return this.#editor.value;
  }
  set value(value) {
    this.#editor.give(value);
  }
  get claim() {
    return JSON.parse(this.value);
  }
  set claim(claim) {
    this.#editor.give(claim);
  }
  get inspections() {
    return inspectionsIn(this.#editor.draft.claim);
  }
  set inspections(inspections) {
    this.#editor.draft.takeInspections(inspections);
    this.#editor.refresh();
  }
  get beforeFiles() {
    return this.#beforeFiles;
  }
  set beforeFiles(beforeFiles) {
    this.#beforeFiles = beforeFiles ?? null;
  }
  get suggestions() {
    return structuredClone(this.#editor.suggestions.given);
  }
  set suggestions(suggestions) {
    this.#editor.suggestions.given = suggestions;
  }
  get report() {
    return this.#editor.report;
  }
  get files() {
    return this.#editor.draft.files;
  }
  get unsaved() {
    return this.#editor.draft.unsaved;
  }
  set unsaved(unsaved) {
    const { draft } = this.#editor;
    draft.saved = unsaved ? null : draft.claim;
  }
  get ready() {
    return this.#editor.rules.ready;
  }
  get type() {
    return "claim-proof";
  }
  get form() {
    return this.#internals.form;
  }
  get labels() {
    return this.#internals.labels;
  }
  get validity() {
    return this.#internals.validity;
  }
  get validationMessage() {
    return this.#internals.validationMessage;
  }
  get willValidate() {
    return this.#internals.willValidate;
  }
  checkValidity() {
    return this.#internals.checkValidity();
  }
  reportValidity() {
    this.#reporting = true;
    const valid = this.#internals.reportValidity();
    this.#reporting = false;
    if (!valid) this.#editor.showRefused(true);
    return valid;
  }

  /** Into the form, at its first question; where none can be answered, at its heading. @override @param {FocusOptions} [options] */
  focus(options) {
    this.#editor.focus(options);
  }

  /**
   * Replaces the claim; the user can restore the earlier one.
   * @param {unknown} given
   * @param {string} name   how the claim is called
   */
  replace(given, name) {
    this.#editor.takePlace(asClaim(given) ?? {}, true, ["replaced", { name }]);
    this.#editor.refresh();
    this.#editor.showLeft();
  }

  /** Starts a new claim; the user can restore the earlier one. */
  newClaim() {
    this.#editor.startNew();
  }

  /** Opens the claim in a file; the user can restore the earlier one. @param {File} file */
  openFile(file) {
    return openFile(this.#editor, file);
  }

  /** Adds files as if the user had chosen them. @param {Iterable<File> | ReadonlyMap<string, File>} files */
  addFiles(files) {
    return addFiles(this.#editor, files);
  }

  /** Shows what the words of the programme mean. */
  showGlossary() {
    this.#editor.showGlossary();
  }

  /**
   * Shows the answer at a place of the claim, in its step.
   * @param {string} path   a JSON Pointer
   * @param {string} [need]   the id of the requirement that an answer there meets
   */
  goTo(path, need) {
    this.#editor.goTo(path, need);
  }

  /** Saves the claim as a file. */
  saveFile() {
    saveFile(this.#editor);
  }

  // ---- Lifecycle ----

  connectedCallback() {
    this.#takeOver();
    this.#watch();
    this.#load();
    this.#editor.refresh();
  }

  disconnectedCallback() {
    this.#editor.leave();
    this.#listeners.removeAll();
    this.#unfollow();
    this.#unwatch();
    this.#unwatchPage();
  }

  /** Moved within the page as it is, by `moveBefore`: the typed text and the focus stay. */
  connectedMoveCallback() {
    this.#listeners.removeAll();
    this.#unwatch();
    this.#watch();
    this.#load();
  }

  /** In another document, which has style sheets of its own. */
  adoptedCallback() {
    adoptStyles(this.#root, this.ownerDocument);
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "value") {
      // As with other controls: after the user has changed the claim, the attribute is only the value that a reset restores.
      if (!this.#editor.draft.begun) this.#editor.give(now);
    } else if (name === "locale") {
      if (this.isConnected) this.#load();
    } else if (name === "anywhere") {
      this.#watchPage();
    } else {
      if (name === "rulebook") return this.#editor.rulebookChanged();
      if (name === "program" || name === "today") this.#editor.begin();
      this.#editor.refresh();
    }
  }

  formResetCallback() {
    this.#editor.give(this.getAttribute("value"), true);
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    this.#editor.disabled = disabled;
    this.#editor.refresh();
  }

  /** @param {unknown} state */
  formStateRestoreCallback(state) {
    // The page may have restored it already, with its own state of `unsaved`.
    if (typeof state === "string" && state !== this.value) this.#editor.give(state);
  }

  /** Properties that were set before the tag was defined hide the element's own: they are deleted, and set again. */
  #takeOver() {
    for (const name of Object.getOwnPropertyNames(this)) {
      const own = Object.getOwnPropertyDescriptor(ClaimProofElement.prototype, name);
      if (!own?.get) continue;
      const given = /** @type {Row} */ (this)[name];
      if (Reflect.deleteProperty(this, name) && own.set) /** @type {Row} */ (this)[name] = given;
    }
  }

  // ---- Observed state ----

  /** @returns {import("./editor/editor.js").Settings} */
  #settings() {
    const element = this;
    return {
      rulebook: this.rulebook,
      program: this.program,
      // At each key the settings are asked for several times, and these two cost most.
      get today() {
        return dayOf(element.getAttribute("today"));
      },
      get locale() {
        return element.#requestedLocale();
      },
      maxFileBytes: Number(this.getAttribute("max-file-bytes") ?? "") || 0,
      isConnected: this.isConnected,
      whole: this.getAttribute("layout") === "whole",
      noFiles: this.hasAttribute("no-files"),
      names: { name: this.name, filesName: this.filesName },
      menu: !this.hasAttribute("no-menu"),
      rulesBase: this.getAttribute("rules-base") ?? "",
      beforeFiles: this.#beforeFiles,
    };
  }

  #requestedLocale() {
    return this.getAttribute("locale") || inheritedLang(this) || globalThis.navigator?.language || "en";
  }

  #load() {
    if (this.#editor.rules.load(this.#requestedLocale())) this.#editor.draw();
  }

  /** With the attribute `anywhere`, files count that are dropped or pasted anywhere on the page. */
  #watchPage() {
    this.#unwatchPage();
    const { ownerDocument: page } = this;
    if (!this.isConnected || !this.hasAttribute("anywhere")) {
      this.#unwatchPage = () => {};
      return;
    }
    const stop = listenForFiles(page, this.#editor);
    const onUndo = (/** @type {KeyboardEvent} */ event) => onUndoKey(this.#editor, event);
    page.addEventListener("keydown", onUndo);
    this.#unwatchPage = () => {
      stop();
      page.removeEventListener("keydown", onUndo);
    };
  }

  /** Follows the language around it, and shows the check result at an attempt to send the form or a call of `reportValidity()`. */
  #watch() {
    this.#watchPage();
    this.#unwatch = watchLang(this, () => this.#load());
    this.#unfollow();
    this.#unfollow = followRulebooks(() => this.#editor.rulebookChanged());
    for (const type of ["pointerdown", "focusin"])
      this.#listeners.add(this.ownerDocument, type, (event) => foldMenu(this.#root, event));
    const window = this.ownerDocument.defaultView;
    if (window) {
      this.#listeners.add(window, "beforeprint", () => this.#editor.print(true));
      this.#listeners.add(window, "afterprint", () => this.#editor.print(false));
    }
    this.#attempts = watchAttempts({
      root: /** @type {Document | ShadowRoot} */ (this.getRootNode()),
      form: () => this.form,
      concerns: (control) => control === this && this.matches(":invalid"),
      show: (focused) => {
        if (focused === this || (focused === null && firstInvalid(this) === this))
          this.#editor.showRefused(focused !== null);
      },
      listeners: this.#listeners,
    });
  }
}

/** The first control that is invalid in the form of one. @param {ClaimProofElement} one @returns {Element | undefined} */
function firstInvalid(one) {
  const root = /** @type {Document | ShadowRoot} */ (one.getRootNode());
  /** @type {NodeListOf<HTMLInputElement>} */
  const invalid = root.querySelectorAll(":invalid:not(form, fieldset)");
  return [...invalid].find(({ form }) => form === one.form);
}
