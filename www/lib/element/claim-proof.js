// @ts-check
// <claim-proof>: the form and the answer beside it, as a control of whatever form it stands in. It holds the claim and
// nothing else; what it shows is drawn anew from the claim after every change.

import { createElement, render } from "preact";
import { load } from "../browser.js";
import { Listeners } from "../host/listeners.js";
import { watchAttempts } from "../host/submit-attempts.js";
import { pick } from "../load.js";
import locales from "../locales.js";
import { formatter } from "../words/words.js";
import { h, Memory, patch } from "./dom.js";
import { Draft } from "./draft.js";
import { get, isObject, rows, same, set } from "./edit.js";
import { answer } from "./field.js";
import { form, indexOfAll } from "./form.js";
import { atDocuments, seenOf, together } from "./inspections.js";
import { mistake } from "./mistake.js";
import { controlOf, show } from "./place.js";
import { reworded } from "./reword.js";
import { offWords, Shell } from "./shell/Shell.jsx";
import { css } from "./styles.js";
import { todoText } from "./todo.js";
import { verdictWords } from "./verdict-words.js";

/** @typedef {{[name: string]: any}} Row */

/** How long there must be quiet before a new verdict is told to a screen reader. */
const QUIET = 1000;

const sheet = globalThis.CSSStyleSheet ? new CSSStyleSheet() : undefined;
sheet?.replaceSync(css);

export class ClaimProofElement extends (globalThis.HTMLElement ?? class {}) {
  static formAssociated = true;
  /** Makes the worker that looks into files, where the page has to. @type {(() => Worker) | undefined} */
  static worker;
  static observedAttributes = ["locale", "rulebook", "program", "value", "today", "max-file-bytes"];

  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: "open" });
  /** The package in the language wished for; null while it is loading, or where it cannot be. @type {Row | null} */
  #cp = null;
  /** @type {Promise<boolean>} */
  #loading = Promise.resolve(false);
  /** The language that was asked for last. */
  #asked = "";
  /** Why checking is off. @type {Row | null} */
  #off = null;
  #draft = new Draft();
  /** The claim as text. @type {{claim: Row, text: string} | null} */
  #written = null;
  /** @type {Row | null} */
  #report = null;
  /**
   * The answer that is being typed. `known` is what was found before, `without` the report of the claim without this answer.
   * @type {{path: string, text: string, question: any, changed: boolean, known: Set<string>, without?: Row} | null}
   */
  #editing = null;
  /** What the line below the buttons says: a key of the texts with its params. @type {[string, Row] | null} */
  #note = null;
  #memory = new Memory();
  #disabled = false;
  #drawing = false;
  #pressed = false;
  #settleLater = false;
  #quiet = 0;
  #announced = "";
  /** What the attributes say that cannot be. @type {string[]} */
  #ignored = [];

  constructor() {
    super();
    if (sheet) this.#root.adoptedStyleSheets = [sheet];
    this.#paint();
    this.#listen();
    this.#takeOver();
  }

  // ---- What a page can ask and set ----

  get name() {
    return this.getAttribute("name") ?? "";
  }
  set name(name) {
    this.setAttribute("name", name);
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
  get disabled() {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }
  get value() {
    const { claim } = this.#draft;
    if (this.#written?.claim !== claim) this.#written = { claim, text: JSON.stringify(claim) };
    return this.#written.text;
  }
  set value(value) {
    this.#give(value);
  }
  get claim() {
    return JSON.parse(this.value);
  }
  set claim(claim) {
    this.#give(claim);
  }
  get report() {
    return this.#report;
  }
  get files() {
    return this.#draft.files;
  }
  get unsaved() {
    return this.#draft.unsaved;
  }
  set unsaved(unsaved) {
    this.#draft.saved = unsaved ? null : this.#draft.claim;
  }
  get ready() {
    return this.#loading;
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
    if (!valid) this.#showAnswer();
    return valid;
  }

  /** Into the form, at its first question; where none can be answered, at its heading. @param {FocusOptions} [options] */
  focus(options) {
    const question = this.#root.querySelector(
      ".form :is(input:checked, input:not([type=radio]), select):not(:disabled)",
    );
    /** @type {HTMLElement | null} */ (question ?? this.#root.querySelector("h2"))?.focus(options);
  }

  /**
   * Shows another claim in place of this one, which can be brought back.
   * @param {unknown} given
   * @param {string} name   how the claim is called
   */
  replace(given, name) {
    this.#takePlace(asClaim(given) ?? {}, true, ["replaced", { name }]);
    this.#refresh();
  }

  // ---- What happens to it ----

  connectedCallback() {
    this.#takeOver();
    this.#watch();
    if (!this.#cp) this.#load();
    else this.#refresh();
  }

  disconnectedCallback() {
    clearTimeout(this.#quiet);
    this.#watching.removeAll();
  }

  /** What was set on it before its tag was defined hides its own properties: it is taken away, and set anew. */
  #takeOver() {
    for (const name of Object.getOwnPropertyNames(this)) {
      const own = Object.getOwnPropertyDescriptor(ClaimProofElement.prototype, name);
      if (!own?.get) continue;
      const given = /** @type {Row} */ (this)[name];
      if (Reflect.deleteProperty(this, name) && own.set) /** @type {Row} */ (this)[name] = given;
    }
  }

  #watching = new Listeners();
  /** Whether a person is just trying to send the form. @type {{readonly sending: boolean} | null} */
  #attempts = null;
  /** Whether the page asks this element to report. */
  #reporting = false;

  /** Shows the answer once somebody tries to send the form, or a script reports on it. */
  #watch() {
    this.#attempts = watchAttempts({
      root: /** @type {Document | ShadowRoot} */ (this.getRootNode()),
      form: () => this.form,
      concerns: (control) => control === this && this.matches(":invalid"),
      show: (focused) => {
        if (focused === this || (focused === null && firstInvalid(this) === this)) this.#showAnswer();
      },
      listeners: this.#watching,
    });
  }

  #showAnswer() {
    const heading = this.#root.getElementById("answer");
    heading?.focus();
    heading?.scrollIntoView({ block: "start" });
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "value") {
      // As with other controls: once somebody has changed the claim, the attribute is only what a reset goes back to.
      if (!this.#draft.begun) this.#give(now);
    } else if (name === "locale") {
      if (this.isConnected) this.#load();
    } else if (this.#cp) {
      if ((name === "program" || name === "today") && !this.#draft.begun) this.#draft.start(this.#beginning(), false);
      this.#refresh();
    }
  }

  formResetCallback() {
    this.#give(this.getAttribute("value"), true);
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    this.#disabled = disabled;
    this.#refresh();
  }

  /** @param {unknown} state */
  formStateRestoreCallback(state) {
    // The page may have restored it already, and know whether it is saved.
    if (typeof state === "string" && state !== this.value) this.#give(state);
  }

  // ---- Loading ----

  #load() {
    const locale = this.#wishedLocale();
    if (locale === this.#asked && !this.#off) return;
    this.#asked = locale;
    const loading = this.#begin(locale, () => this.#loading === loading);
    this.#loading = loading;
    this.#drawOff();
  }

  /**
   * @param {string} locale
   * @param {() => boolean} stillWished   no other language has been wished for since
   * @returns {Promise<boolean>} whether checking is on
   */
  async #begin(locale, stillWished) {
    try {
      // What a page sets right after it has defined the element counts from the start.
      await null;
      if (!stillWished()) return this.#loading;
      const cp = await load({ locale });
      if (!stillWished()) return this.#loading;
      const first = !this.#cp;
      this.#cp = cp;
      this.#off = null;
      this.#editing = null;
      this.#memory.forget();
      if (first && !this.#draft.begun) this.#draft.start(this.#beginning(), false);
      this.#refresh();
    } catch (error) {
      const texts = await pick(locales, locale).catch(() => undefined);
      if (!stillWished()) return this.#loading;
      this.#turnOff(error, texts);
    }
    return this.#off === null;
  }

  #wishedLocale() {
    const near = this.closest("[lang]");
    return this.getAttribute("locale") || (near instanceof HTMLElement && near.lang) || navigator.language || "en";
  }

  /** @param {any} error @param {any} [texts] of the language, if they could be had without the rules */
  #turnOff(error, texts = this.#cp?.texts) {
    const reason = error instanceof Error && error.message ? error.message : String(error);
    this.#off = { code: error?.code === "ERR_CSP_WASM" ? "csp" : "load", reason, texts };
    this.#report = null;
    this.#internals.setFormValue(this.value, this.value);
    this.#internals.setValidity({});
    this.#judged = "";
    this.#drawOff();
  }

  /** While there are no rules. */
  #drawOff() {
    if (this.#cp && !this.#off) return;
    this.#memory.forget();
    this.#paint();
    if (!this.#off) return;
    const [title, why] = offWords(this.#off);
    this.#tell(`${title}. ${why}`);
  }

  // ---- The claim ----

  /** The claim to begin with: the program that the page names, and the usage period whose claims are due now. */
  #beginning() {
    const { programs, periods } = this.#catalog();
    const today = this.#today() ?? localDay();
    const program = programs.find((/** @type {Row} */ one) => one.id === this.program);
    const due =
      periods.find((/** @type {Row} */ one) => one.opensOn && one.opensOn <= today && today <= one.closesOn) ??
      periods[0];
    if (program?.route === "cpor") return { route: "cpor", program: program.id };
    return { ...(program ? { program: program.id } : {}), ...(due ? { usagePeriod: due.id } : {}) };
  }

  /**
   * Takes a claim from outside, as text or object. The one that is there already is no change: whoever keeps the claim gives it
   * back at every change, while somebody is typing.
   *
   * @param {unknown} given @param {boolean} [anew]   whether nothing of what is there is to stay
   */
  #give(given, anew = false) {
    const empty = given === null || given === undefined || (typeof given === "string" && given.trim() === "");
    const claim = empty ? undefined : asClaim(given);
    const own = claim ?? (this.#cp ? this.#beginning() : {});
    /** @type {[string, Row] | null} */
    const note = empty || claim ? null : ["value-unreadable", {}];
    if (!anew && alike(() => this.#draft.isSame(own))) {
      this.#draft.saved = this.#draft.claim;
      const told = note || this.#note?.[0] === "value-unreadable";
      if (!told && this.#draft.begun === Boolean(claim)) return;
      if (told) this.#note = note;
      this.#draft.begun = Boolean(claim);
      this.#refresh();
      return;
    }
    // What somebody is typing stays as it is typed where the answer is the same.
    const typed = this.#editing;
    const kept =
      !anew && claim && typed?.changed && alike(() => same(get(own, typed.path), get(this.#draft.claim, typed.path)));
    this.#note = note;
    if (!kept) this.#editing = null;
    this.#draft.aside = null;
    this.#draft.start(own, Boolean(claim), Boolean(kept));
    this.#refresh();
  }

  #today() {
    const today = this.getAttribute("today");
    return today !== null && /^\d{4}-\d\d-\d\d$/.test(today) && new Date(today).toJSON()?.startsWith(today)
      ? today
      : undefined;
  }

  /** @type {{cp: Row, today: string | undefined, catalog: Row} | null} */
  #cataloged = null;

  #catalog() {
    const [cp, today] = [/** @type {Row} */ (this.#cp), this.#today()];
    if (this.#cataloged?.cp !== cp || this.#cataloged?.today !== today)
      this.#cataloged = { cp, today, catalog: cp.catalog({ today }) };
    return this.#cataloged.catalog;
  }

  /** @param {Row} claim   this one, or with another answer @returns {Row} */
  #check(claim) {
    const cp = /** @type {Row} */ (this.#cp);
    const most = Number(this.getAttribute("max-file-bytes") ?? "");
    const options = { today: this.#today(), limits: most > 0 ? { maxFileBytes: most } : {} };
    this.#ignored =
      this.rulebook && !this.#catalog().rulebooks.some((/** @type {Row} */ one) => one.id === this.rulebook)
        ? [this.rulebook]
        : [];
    return atDocuments(
      cp.check(
        together(claim),
        this.rulebook && this.#ignored.length === 0 ? { ...options, rulebook: this.rulebook } : options,
      ),
    );
  }

  /** Checks the claim as it is now, tells the form around, and draws. @param {boolean} typing   whether nothing but the answer that is being typed has changed */
  #refresh(typing = false) {
    const cp = this.#cp;
    if (this.#editing && !typing) delete this.#editing.without;
    if (!typing) this.#lookAgain();
    if (!cp || !this.isConnected) {
      this.#internals.setFormValue(this.value, this.value);
      return;
    }
    try {
      this.#report = this.#check(this.#draft.claim);
    } catch (error) {
      this.#turnOff(error);
      return;
    }
    this.#off = null;
    // What is being typed is not called wrong before it is finished; what was wrong before is seen to be mended at once.
    let shown = /** @type {Row} */ (this.#report);
    const editing = this.#editing;
    if (
      editing?.changed &&
      shown.findings.some((/** @type {Row} */ one) => one.severity !== "info" && !editing.known.has(idOf(one)))
    ) {
      shown = editing.without ??= this.#check(set(this.#draft.claim, editing.path, undefined));
    }
    this.#shown = shown = reworded(shown, (key, params) => this.#say(key, params), this.#draft.claim);
    this.#internals.setFormValue(this.value, this.value);
    this.#draw(shown);
    this.#judge(/** @type {Row} */ (this.#report));
    this.#tell(this.#words().text("page.report.announce", { verdict: verdictWords(shown, cp.texts) }));
  }

  /** What is shown of the report. @type {Row | null} */
  #shown = null;

  /** Validity follows the verdict; where rules are not public, only what is missing keeps the form from being sent. @param {Row} report */
  #judge(report) {
    const missing = report.requirements.some((/** @type {Row} */ row) => row.status === "missing");
    const flags =
      report.verdict === "blocked"
        ? { customError: true }
        : report.verdict === "incomplete" || (report.verdict === "cannot-validate" && missing)
          ? { valueMissing: true }
          : null;
    const words = flags ? verdictWords(report, this.#cp?.texts) : "";
    if (JSON.stringify([flags, words]) === this.#judged) return;
    this.#judged = JSON.stringify([flags, words]);
    const heading = this.#root.getElementById("answer");
    if (flags && heading) this.#internals.setValidity(flags, words, heading);
    else this.#internals.setValidity({});
  }

  /** The validity that was set last. */
  #judged = "";

  /**
   * Draws a change that somebody made, then does what follows on the screen, and tells the page.
   * @param {() => void} [then]
   * @param {boolean} [typing]
   * @param {boolean} [replaced]   whether the claim is another one
   */
  #changed(then, typing, replaced = false) {
    this.#refresh(typing);
    then?.();
    const { value } = this;
    const detail = {
      // Whoever listens may change the claim that they are told; most do not ask for it.
      get claim() {
        return JSON.parse(value);
      },
      report: this.#report,
      replaced,
    };
    this.dispatchEvent(new CustomEvent("claimproof-change", { bubbles: true, composed: true, detail }));
  }

  /** An answer that somebody gave. @param {string} path @param {unknown} value */
  #answer(path, value) {
    this.#draft.set(path, value);
    this.#changed();
  }

  // ---- Drawing ----

  #words() {
    return formatter(/** @type {Row} */ (this.#cp).texts);
  }

  /** @param {string} key @param {Row} [params] */
  #say(key, params) {
    return this.#words().text(`form.${key}`, params);
  }

  /** @returns {HTMLElement} */
  #all() {
    return /** @type {HTMLElement} */ (this.#root.firstElementChild);
  }

  /** @param {Row} report */
  #draw(report) {
    const cp = /** @type {Row} */ (this.#cp);
    const words = this.#words();
    const say = (/** @type {string} */ key, /** @type {Row} */ params = {}) => words.text(`form.${key}`, params);
    const catalog = this.#catalog();
    /** @type {import("./form.js").Frame} */
    const frame = {
      claim: this.#draft.claim,
      report,
      found: report.findings,
      catalog,
      texts: cp.texts,
      words,
      locale: this.#readingLocale(),
      say,
      maybe: (key) => words.maybe(`form.${key}`),
      decimals: (currency) => catalog.currencies.find((/** @type {Row} */ one) => one.id === currency)?.decimals,
      editing: this.#editing,
      key: (list, index) => this.#draft.key(list, index),
      open: this.#draft.open,
      most: (list) => this.#draft.most(list),
      index: indexOfAll(this.#draft.claim, report),
      removed: this.#draft.removed,
      looking: (document) => this.#looking.get(seenOf(document) ?? {})?.read,
      looks: this.#looks,
      common: [
        cp,
        catalog,
        this.#readingLocale(),
        this.#disabled,
        this.#draft.shape,
        this.#draft.removed,
        this.#looks,
        report.checkedOn,
        JSON.stringify(report.requirements),
      ],
      memory: this.#memory,
      disabled: this.#disabled,
    };
    this.#frame = frame;
    const focused = this.#root.activeElement;
    this.#drawing = true;
    this.#paint();
    patch(
      /** @type {Element} */ (this.#root.querySelector(".form")),
      h("div", { class: "form", part: "form" }, h("h2", { tabindex: "-1" }, say("claim")), form(frame)),
    );
    this.#drawing = false;
    // A row that moves takes the focus along.
    if (focused instanceof HTMLElement && focused !== this.#root.activeElement && focused.isConnected)
      focused.focus({ preventScroll: true });
  }

  /** @type {import("./form.js").Frame | null} */
  #frame = null;

  /** Tells the style sheet how high the verdict at the lower edge is, which the words and the reader's fonts decide. */
  #measure =
    globalThis.ResizeObserver &&
    new ResizeObserver(([glance]) =>
      this.#all().style.setProperty("--glance", `${glance?.target.clientHeight ?? 0}px`),
    );

  #copied = "";

  /** Draws everything, as it is now. */
  #paint() {
    const glance = this.#root.querySelector(".glance");
    render(
      createElement(Shell, {
        view: this.#off ? null : this.#view(),
        off: this.#off,
        announced: this.#announced,
      }),
      this.#root,
    );
    const now = this.#root.querySelector(".glance");
    if (now === glance) return;
    this.#measure?.disconnect();
    if (now) this.#measure?.observe(now);
  }

  /** @returns {import("./shell/Shell.jsx").View | null} */
  #view() {
    const cp = this.#cp;
    const report = this.#shown;
    if (!cp || !report) return null;
    return {
      texts: cp.texts,
      say: (key, params) => this.#say(key, params),
      claim: this.#draft.claim,
      report,
      rulebook: this.#catalog().rulebooks.find((/** @type {Row} */ one) => one.id === report.rulebook.id)?.label,
      disabled: this.#disabled,
      ignored: this.#ignored[0],
      note: this.#note,
      aside: this.#draft.aside !== null,
      copied: this.#copied,
    };
  }

  /** Texts go by the words' language; what people write goes by the tag that was wished, if it is of that language. */
  #readingLocale() {
    const { locale } = /** @type {Row} */ (this.#cp).texts;
    try {
      const [wished = locale] = Intl.getCanonicalLocales(this.#wishedLocale().replaceAll("_", "-"));
      return wished.split("-")[0] === locale.split("-")[0] ? wished : locale;
    } catch {
      return locale;
    }
  }

  /** @param {string} words */
  #tell(words) {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => {
      if (words === this.#announced) return;
      this.#announced = words;
      this.#paint();
    }, QUIET);
  }

  // ---- Where the focus goes ----

  /** Into a row: its first answer. @param {string} place */
  #intoRow(place) {
    const row = this.#root.getElementById(place);
    const first = /** @type {HTMLElement | null} */ (
      row?.querySelector(".row-body :is(input:not([tabindex]), select, textarea, button)")
    );
    (first ?? row)?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }

  /** To what a selector finds within a place, or to the place itself. @param {string} place @param {string} selector */
  #toPart(place, selector) {
    const whole = this.#root.getElementById(place);
    /** @type {HTMLElement | null} */ (whole?.querySelector(selector) ?? whole)?.focus();
  }

  /** Scrolls what has the focus out from behind the verdict at the lower edge. @param {Element} control */
  #uncover(control) {
    const glance = this.#root.querySelector(".glance");
    // A file's control is shown by its label.
    const shown = control.matches("[type=file]") ? control.nextElementSibling : control;
    if (!glance || !shown || glance.contains(shown)) return;
    const [bar, box] = [glance.getBoundingClientRect(), shown.getBoundingClientRect()];
    if (bar.height > 0 && box.bottom > bar.top && box.top < bar.bottom) shown.scrollIntoView({ block: "nearest" });
  }

  /** From the answer to a field. @type {(path: string, need: string) => void} */
  #goTo = (path, need) => {
    this.#draft.unfold(path);
    this.#refresh();
    const control = controlOf(this.#root, path, need);
    if (control) show(control);
  };

  // ---- What people do ----

  #listen() {
    const root = this.#root;
    root.addEventListener("focusin", ({ target }) => {
      this.#onFocus(/** @type {HTMLElement} */ (target));
      // After the browser has scrolled to it: for where one writes, it takes what lies over the page for free space.
      requestAnimationFrame(() => this.#uncover(/** @type {HTMLElement} */ (target)));
    });
    root.addEventListener("focusout", () => this.#onLeave());
    root.addEventListener("input", (event) => this.#onInput(/** @type {any} */ (event.target)));
    root.addEventListener("change", (event) => this.#onChange(/** @type {any} */ (event.target)));
    root.addEventListener("click", (event) => this.#onClick(/** @type {MouseEvent} */ (event)));
    // A press on a button takes the focus from a field; what that changes must not move the button away before it is let go.
    root.addEventListener("pointerdown", () => {
      this.#pressed = true;
      const release = () => {
        removeEventListener("pointerup", release);
        removeEventListener("pointercancel", release);
        setTimeout(() => {
          this.#pressed = false;
          if (this.#settleLater) this.#settle();
        });
      };
      addEventListener("pointerup", release);
      addEventListener("pointercancel", release);
    });
    for (const name of ["dragover", "dragleave", "drop"])
      root.addEventListener(name, (event) => this.#onDrag(/** @type {DragEvent} */ (event)));
    // The answer beside the form says what a bubble of the browser would, and more.
    this.addEventListener("invalid", (event) => {
      if (this.#reporting || this.#attempts?.sending) event.preventDefault();
    });
  }

  /** @param {any} control */
  #questionOf(control) {
    const kind = control.closest?.("[data-kind]")?.getAttribute("data-kind") ?? "text";
    const path = control.getAttribute("data-path") ?? "";
    const unit = control.parentElement?.querySelector(".unit")?.textContent;
    return { path, kind, currency: unit || undefined };
  }

  /** @param {HTMLElement} control */
  #onFocus(control) {
    if (this.#drawing || !(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
    if (
      !control.hasAttribute("data-path") ||
      !["text", "textarea"].includes(control.type) ||
      this.#editing?.path === control.getAttribute("data-path")
    )
      return;
    const question = this.#questionOf(control);
    this.#editing = {
      path: question.path,
      text: control.value,
      question,
      changed: false,
      known: new Set(this.#shown?.findings.map(idOf)),
    };
  }

  #onLeave() {
    if (this.#drawing || !this.#editing) return;
    if (this.#pressed) this.#settleLater = true;
    else this.#settle();
  }

  /** What was typed is finished. */
  #settle() {
    this.#settleLater = false;
    const focused = this.#root.activeElement;
    const { changed, path } = this.#editing ?? {};
    if (!path || (focused?.getAttribute("data-path") === path && focused.id === path)) return;
    this.#editing = null;
    if (changed) this.#refresh();
    if (focused instanceof HTMLElement) this.#onFocus(focused);
  }

  /** @param {any} control */
  #onInput(control) {
    const path = control.getAttribute("data-path");
    if (!path || !this.#frame || !(control.type === "text" || control.type === "textarea")) return;
    if (this.#editing?.path !== path) this.#onFocus(control);
    const editing = this.#editing;
    if (!editing) return;
    editing.text = control.value;
    editing.changed = true;
    this.#draft.removed = null;
    this.#draft.set(path, answer(this.#frame, editing.question, control.value));
    this.#changed(undefined, true);
  }

  /** @param {any} control */
  #onChange(control) {
    const [path, value] = [control.getAttribute("data-path"), control.getAttribute("data-value")];
    const pick = control.getAttribute("data-pick");
    const target = control.getAttribute("data-file");
    if (control.getAttribute("data-do") === "open") {
      const [file] = control.files;
      if (file) this.#openFile(file);
      control.value = "";
    } else if (target !== null) {
      const [file] = control.files;
      if (file) this.#attach(target, file);
      control.value = ""; // so that the same file can be chosen again
    } else if (pick !== null) {
      this.#answer(pick, control.value || undefined);
    } else if (path === null || control.type === "text" || control.type === "textarea") {
      return;
    } else if (control.type === "radio") {
      this.#choose(path, value === "true" ? true : value === "false" ? false : value);
    } else if (control.type === "checkbox" && value === null) {
      this.#answer(path, control.checked || undefined);
    } else if (control.type === "checkbox") {
      const list = get(this.#draft.claim, path);
      const chosen = (Array.isArray(list) ? list : []).filter((one) => one !== value);
      if (control.checked) chosen.push(value);
      this.#answer(path, chosen.length > 0 ? chosen : undefined);
    } else {
      this.#choose(path, control.value || undefined);
    }
  }

  /** @param {string} path @param {unknown} value */
  #choose(path, value) {
    const program = this.#catalog().programs.find((/** @type {Row} */ one) => one.id === this.#draft.claim.program);
    // The other route has other programs.
    if (path === "/route" && program && program.route !== value) this.#draft.set("/program", undefined);
    this.#answer(path, value);
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const target = event.target instanceof Element ? event.target.closest("[data-do], [data-go]") : null;
    if (!target || target instanceof HTMLInputElement) return;
    const say = (/** @type {string} */ name) => target.getAttribute(`data-${name}`) ?? "";
    const [draft, list, index] = [this.#draft, say("list"), Number(say("index"))];
    const insert = (/** @type {string} */ place) => this.#changed(() => this.#intoRow(place));
    if (target.hasAttribute("data-go")) return this.#goTo(say("go"), say("for"));
    switch (say("do")) {
      case "add":
        return insert(draft.insert(list));
      case "add-link":
        return insert(draft.insert("/documents", { url: "" }));
      case "attach": {
        const link = this.#catalog().evidenceKinds.find((/** @type {Row} */ one) => one.id === say("kind"))?.link;
        return insert(draft.insert("/documents", { ...(link ? { url: "" } : {}), evidence: [say("kind")] }));
      }
      case "copy":
        return insert(draft.copy(list, index));
      case "up":
      case "down": {
        const to = Number(say("to"));
        draft.move(list, index, to);
        // At the end of the list the button that was pressed can be pressed no more.
        return this.#changed(
          () => target.hasAttribute("disabled") && this.#toPart(`${list}/${to}`, ".acts button:not(:disabled)"),
        );
      }
      case "remove":
        draft.remove(
          list,
          index,
          this.#root.getElementById(`${list}/${index}`)?.querySelector("h4")?.textContent ?? "",
        );
        return this.#changed(() =>
          /** @type {HTMLElement | null} */ (this.#root.querySelector(".undo button"))?.focus(),
        );
      case "undo": {
        const place = draft.undo();
        return this.#changed(() => place && this.#toPart(place, "button.fold"));
      }
      case "more":
        draft.showMore(list);
        return this.#refresh();
      case "fold":
        draft.fold(say("row"));
        return this.#refresh();
      case "answer":
        this.#answer(say("path"), say("value"));
        return this.#root.getElementById(say("path"))?.focus();
      case "fill-in":
        draft.fillIn(say("path"));
        return this.#changed(() => this.#toPart(say("path"), "input"));
      case "is": {
        const kinds = rows(draft.claim, say("path")).filter((kind) => kind !== say("value"));
        return this.#answer(say("path"), [...kinds, say("value")]);
      }
      case "clear":
        return this.#answer(say("path"), undefined);
      case "pick": {
        const picker = /** @type {HTMLInputElement | null} */ (target.previousElementSibling);
        try {
          picker?.showPicker();
        } catch {
          picker?.focus();
        }
        return;
      }
      case "prove": {
        const proof = draft.prove(say("path"), say("with"));
        return this.#changed(() => this.#goTo(proof, ""));
      }
      case "unlink": {
        const path = say("path");
        if (draft.unlink(path)) this.#note = ["unlinked", {}];
        return this.#changed(() => this.#toPart(path.replace(/\w+$/, "invoice~"), "button"));
      }
      case "save":
        return this.#save();
      case "anew":
        return this.#replace(this.#beginning(), false, ["anew", {}]);
      case "bring-back":
        return this.#bringBack();
      case "copy-todo":
        this.#copyTodo();
        return;
      case "print":
        return window.print();
      case "to-answer": {
        const heading = this.#root.getElementById("answer");
        heading?.focus({ preventScroll: true });
        return heading?.scrollIntoView({ block: "start" });
      }
    }
  }

  /** @param {string} path @param {File} file */
  #attach(path, file) {
    this.#draft.attach(path, file, this.#costKind(path));
    this.#changed(() => this.#root.getElementById(`${path}~file`)?.focus());
  }

  /** The files that are being looked into, and how much of each was read. @type {Map<import("./inspections.js").Seen, {stop: AbortController, read: {done: number, size: number}}>} */
  #looking = new Map();
  /** How often a look began or ended. */
  #looks = 0;

  /** Looks into the files of the claim that were not looked into yet, and no longer into others. */
  #lookAgain() {
    const { unread } = this.#draft;
    for (const [seen, looking] of this.#looking) {
      if (unread.has(seen)) continue;
      looking.stop.abort();
      this.#looking.delete(seen);
      this.#looks += 1;
    }
    for (const seen of unread) if (!this.#looking.has(seen)) this.#look(seen);
  }

  /** Looks into a file, and takes note of what was found unless another file has taken its place. @param {import("./inspections.js").Seen} seen */
  async #look(seen) {
    const file = /** @type {File} */ (seen.file);
    const stop = new AbortController();
    const { signal } = stop;
    this.#looking.set(seen, { stop, read: { done: 0, size: file.size } });
    this.#looks += 1;
    const onProgress = (/** @type {{done: number, size: number}} */ read) => {
      if (signal.aborted || read.done === read.size) return;
      this.#looking.set(seen, { stop, read });
      this.#looks += 1;
      this.#refresh(true);
    };
    let inspection;
    try {
      const { inspect } = await import("../documents.js");
      inspection = await inspect(file, { fileName: file.name, signal, onProgress, worker: ClaimProofElement.worker });
    } catch (error) {
      if (!signal.aborted) console.warn("claimproof could not look into a file:", error);
    }
    if (signal.aborted) return;
    this.#looking.delete(seen);
    this.#looks += 1;
    const documents = this.#draft.inspected(seen, inspection);
    this.#changed();
    for (const document of documents) {
      const detail = { document: structuredClone(document), inspection: structuredClone(inspection) ?? null, file };
      this.dispatchEvent(new CustomEvent("claimproof-document", { bubbles: true, composed: true, detail }));
    }
  }

  /** What the file of an invoice or CSR is evidence of: the kind that the activity asks for, else the plain one. @param {string} path */
  #costKind(path) {
    const { evidenceKinds, activities } = this.#catalog();
    const costs = evidenceKinds
      .filter((/** @type {Row} */ one) => one.group === "expense")
      .map((/** @type {Row} */ one) => one.id);
    const own =
      activities.find((/** @type {Row} */ one) => one.id === get(this.#draft.claim, "/activity/kind"))?.evidence ?? [];
    return path.startsWith("/csrs/")
      ? "csr"
      : (own.find((/** @type {string} */ kind) => costs.includes(kind) && kind !== "csr") ?? costs[0]);
  }

  /** @param {DragEvent} event */
  #onDrag(event) {
    const held = event.dataTransfer;
    if (!held?.types.includes("Files") || this.#disabled || !this.#cp) return;
    event.preventDefault();
    this.#all().classList.toggle("dropping", event.type === "dragover");
    if (event.type !== "drop") return;
    const items = [...held.items].filter(({ kind }) => kind === "file");
    const files = items.flatMap((item) => (item.webkitGetAsEntry?.()?.isDirectory ? [] : (item.getAsFile() ?? [])));
    if (files.length < items.length) this.#setNote(["folders", {}]);
    const [only] = files;
    if (files.length === 1 && only && /\.json$/i.test(only.name)) {
      this.#openFile(only);
      return;
    }
    for (const file of files) this.#attach(this.#draft.insert("/documents"), file);
  }

  // ---- In and out ----

  /** The file that is being opened, until somebody has another claim shown. @type {File | null} */
  #opening = null;

  /** @param {File} file */
  async #openFile(file) {
    this.#opening = file;
    const text = await file.text().then(
      (read) => read.replace(/^\uFEFF/, ""),
      () => undefined,
    );
    if (this.#opening !== file) return;
    if (text === undefined) return this.#setNote(["file-failed", { name: file.name }]);
    const claim = asClaim(text);
    if (claim) return this.#replace(claim, true, ["file-opened", { name: file.name }]);
    const found = mistake(text);
    const params = found && {
      name: file.name,
      line: found.line,
      column: found.column,
      expected: this.#words().text(`page.expected.${found.expected}`),
    };
    this.#setNote(params ? ["file-no-json", params] : ["file-no-claim", { name: file.name }]);
  }

  /** Puts another claim in place of this one, as somebody wished. @param {Row} claim @param {boolean} begun @param {[string, Row]} note */
  #replace(claim, begun, note) {
    this.#takePlace(claim, begun, note);
    this.#changed(undefined, false, true);
  }

  /**
   * Another claim takes the place of this one, which is kept aside.
   * @param {Row} claim
   * @param {boolean} begun
   * @param {[string, Row]} note
   */
  #takePlace(claim, begun, note) {
    this.#note = note;
    this.#editing = null;
    this.#opening = null;
    this.#draft.replace(claim, begun);
  }

  /** The claim that was kept aside takes its place again; files whose reading was stopped are read again. */
  #bringBack() {
    this.#note = null;
    this.#editing = null;
    this.#opening = null;
    this.#draft.bringBack();
    this.#changed(() => this.focus(), false, true);
  }

  /** @param {[string, Row] | null} note */
  #setNote(note) {
    this.#note = note;
    this.#refresh();
    if (note) this.#tell(this.#say(`note.${note[0]}`, note[1]));
  }

  #save() {
    const link = document.createElement("a");
    const name =
      typeof this.#draft.claim.claimName === "string"
        ? this.#draft.claim.claimName
            .replace(/[^\p{L}\p{N}]+/gu, "-")
            .replace(/^-|-$/g, "")
            .slice(0, 60)
        : "";
    link.download = `${name || "claim"}.json`;
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify(this.#draft.claim, null, 2)}\n`], { type: "application/json" }),
    );
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.unsaved = false;
    this.dispatchEvent(new CustomEvent("claimproof-save", { bubbles: true, composed: true }));
  }

  async #copyTodo() {
    const cp = this.#cp;
    if (!cp || !this.#shown) return;
    const text = todoText(this.#shown, this.#draft.claim, cp.texts);
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = "done";
    } catch {
      this.#copied = text;
    }
    this.#refresh();
    const byHand = this.#root.querySelector(".by-hand");
    if (byHand instanceof HTMLTextAreaElement) byHand.select();
    else this.#tell(this.#say("copied"));
  }
}

/** @param {Row} finding */
const idOf = ({ rule, path }) => `${rule} ${path}`;

/** The first control that is invalid in the form of one. @param {ClaimProofElement} one */
function firstInvalid(one) {
  const invalid = /** @type {Document} */ (one.getRootNode()).querySelectorAll(":invalid:not(form, fieldset)");
  return /** @type {any[]} */ ([...invalid]).find(({ form }) => form === one.form);
}

/** What a comparison says; false where the values are nested too deeply to be compared. @param {() => boolean} compare */
function alike(compare) {
  try {
    return compare();
  } catch {
    return false;
  }
}

/** A claim, from text or as it is; undefined for what is none. @param {unknown} given @returns {Row | undefined} */
function asClaim(given) {
  try {
    // Written once more: what is nested too deeply for that could not be handed on either.
    const claim = JSON.parse(
      JSON.stringify(typeof given === "string" ? JSON.parse(given.replace(/^\uFEFF/, "")) : given),
    );
    return isObject(claim) ? claim : undefined;
  } catch {
    return undefined;
  }
}

/** Today where the reader is. */
function localDay(now = new Date()) {
  return [
    String(now.getFullYear()).padStart(4, "0"),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}
