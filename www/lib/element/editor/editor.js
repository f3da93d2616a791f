// @ts-check
// Editing the claim: every change is checked, reported to the form around the element, and rendered.

import { textsOver } from "../../load.js";
import trayWords from "../../tray-locales.js";
import { addStyle } from "../adopted-style.js";
import { NOTHING_SHOWN, UNDECIDED } from "../drop-zone/shown.js";
import { get, same, set } from "../edit.js";
import { EditedClaim } from "../edited-claim.js";
import { answer } from "../field/answers.js";
import { withNames } from "../field-in.js";
import { seenOf } from "../inspections.js";
import { controlOf, show } from "../place.js";
import { reworded } from "../reword.js";
import { loadScreens } from "../screens/script.js";
import { shareUnchanged } from "../share-unchanged.js";
import { offWords } from "../shell/Off.jsx";
import { firstLeft } from "../steps/states.js";
import { verdictWords } from "../verdict-words.js";
import { wordsOf } from "../words.js";
import { Announcer } from "./announcer.js";
import { asClaim } from "./claim-text.js";
import { localDay, readingLocale } from "./day-and-locale.js";
import { FileInspections } from "./file-inspections.js";
import { FilesEvent } from "./files-event.js";
import { followedTotal } from "./followed-total.js";
import { filesOf, formValue } from "./form-value.js";
import { beginning, Rules } from "./rules.js";
import { Screen } from "./screen.js";
import { firstLeftIn, Steps, stepFor } from "./steps.js";
import { Suggestions } from "./suggestions.js";
import { idOf, Typing } from "./typing.js";
import { Validity } from "./validity.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Report} Report */
/** @typedef {[string, Row]} Note   a key of the texts with its params */
/** @typedef {import("../inspections.js").Seen} Seen */
/** @typedef {(files: File[]) => Iterable<File> | Promise<Iterable<File>>} BeforeFiles */
/**
 * @typedef {object} Settings   what the page sets
 * @property {string} rulebook
 * @property {string} program
 * @property {string | undefined} today   if it is a day
 * @property {number} maxFileBytes   0 where nothing is said
 * @property {string} locale   the requested one
 * @property {boolean} isConnected
 * @property {boolean} whole      whether all steps are shown, below each other
 * @property {boolean} noFiles    whether there is no step for files
 * @property {import("./form-value.js").Names} names   under which the form sends the claim and its files
 * @property {boolean} menu       whether the element has a menu
 * @property {string} rulesBase   the address of the pages about rules; "" where there are none
 * @property {BeforeFiles | null} beforeFiles   takes some of the files that the user gives; the element gets the others
 */
/**
 * @typedef {object} Host   what the editor needs of the element
 * @property {() => Settings} settings
 * @property {ShadowRoot} root
 * @property {import("../internals.js").Internals} internals
 * @property {() => (() => Worker) | undefined} worker   makes the worker that inspects files, where the page has to
 * @property {(type: string, detail?: unknown) => void} fire   fires an event of the element
 */

export class Editor {
  draft = new EditedClaim();
  typing = new Typing();
  suggestions = new Suggestions(this);
  disabled = false;
  /** What the line below the buttons says. @type {Note | null} */
  note = null;
  /** Whether the tasks were copied: "done", or the text to copy manually. */
  copied = "";
  /** Whether an attempt to send the form failed. */
  refused = false;
  /** Whether the glossary is shown. */
  #glossary = false;
  /** The file that is being opened, until another claim is shown. @type {File | null} */
  opening = null;
  /** @type {Report | null} */
  report = null;
  /** The files that were dropped, once the script of their list is loaded. @type {import("../tray/tray-state.js").TrayState | null} */
  tray = null;
  /** What is shown of the report. @type {Report | null} */
  shown = null;
  /**
   * The requirements that decide which fields are shown: while the user types, the earlier ones, so that no field moves.
   * @type {import("../../index.js").Requirement[]}
   */
  #requirements = [];
  /** The claim as text. @type {{claim: Row, text: string} | null} */
  #serialized = null;
  #host;
  #validity;
  /** The words of the list of files, in the language that is shown. @type {import("../../index.js").Texts | null} */
  #trayTexts = null;
  /** Whether the steps after the first can be drawn. */
  #hasOtherSteps = false;
  #filesEvent = new FilesEvent((files) => this.#host.fire("claimproof-files", { files }));
  /** @type {import("../view.js").Dragged} */
  #dragged;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #dragging;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
    this.#validity = new Validity(host.internals);
    this.screen = new Screen(host.root);
    this.steps = new Steps(host.settings);
    this.rules = new Rules(
      (first) => this.#rulesChanged(first),
      () => this.#loadMore(),
    );
    this.announcer = new Announcer(() => this.draw());
    this.files = new FileInspections({
      worker: host.worker,
      progressed: (seen, read) => this.#progressed(seen, read),
      done: (seen, inspection) => this.#inspected(seen, inspection),
    });
    this.draw();
  }

  // ---- The claim, from outside ----

  get value() {
    const { claim } = this.draft;
    if (this.#serialized?.claim !== claim) this.#serialized = { claim, text: JSON.stringify(claim) };
    return this.#serialized.text;
  }

  /** The initial claim. */
  #beginning() {
    const { program, today } = this.#host.settings();
    return beginning(program, this.rules.cp && !this.rules.off ? this.catalog() : null, today ?? localDay());
  }

  /** Sets the initial claim, unless the user or the page set one. */
  begin() {
    if (!this.draft.begun) this.draft.start(this.#beginning(), false);
  }

  /**
   * Takes a claim from outside, as text or object. Setting the current claim changes nothing: pages that store the claim set it
   * at every change, while the user is typing.
   *
   * @param {unknown} given @param {boolean} [fresh]   whether nothing of the current state is kept
   */
  give(given, fresh = false) {
    const empty = given === null || given === undefined || (typeof given === "string" && given.trim() === "");
    const claim = empty ? undefined : asClaim(given);
    const own = claim ?? this.#beginning();
    /** @type {Note | null} */
    const note = empty || claim ? null : ["value-unreadable", {}];
    if (!fresh && alike(() => this.draft.isSame(own))) return this.#keep(Boolean(claim), note);
    // The text that the user is typing stays where its value is the same.
    const typed = this.typing.now;
    const kept =
      !fresh && claim && typed?.changed && alike(() => same(get(own, typed.path), get(this.draft.claim, typed.path)));
    this.note = note;
    if (!kept) this.typing.end();
    if (fresh) {
      this.refused = false;
      this.tray?.clear();
      this.draft.decisions = UNDECIDED;
    }
    this.suggestions.forget();
    this.draft.aside = null;
    this.draft.start(own, Boolean(claim), Boolean(kept));
    this.refresh();
  }

  /** The claim was given that is there already. @param {boolean} begun @param {Note | null} note */
  #keep(begun, note) {
    this.draft.saved = this.draft.claim;
    const isNoted = note || this.note?.[0] === "value-unreadable";
    if (!isNoted && this.draft.begun === begun) return;
    if (isNoted) this.note = note;
    this.draft.begun = begun;
    this.refresh();
  }

  /**
   * Another claim takes the place of this one, which is kept aside. @param {Row} claim @param {boolean} begun @param {Note} note
   */
  takePlace(claim, begun, note) {
    this.#clear(note);
    this.draft.replace(claim, begun, Boolean(this.tray?.files.length));
    this.tray?.putAside();
    this.files.end();
  }

  /** Replaces the claim at the user's request. @param {Row} claim @param {boolean} begun @param {Note} note */
  replace(claim, begun, note) {
    this.takePlace(claim, begun, note);
    this.changed(() => this.showLeft(), { replaced: true });
  }

  /** Starts a new claim. */
  startNew() {
    this.takePlace(this.#beginning(), false, ["anew", {}]);
    this.changed(() => this.showStep(this.steps.first), { replaced: true });
  }

  /** Restores the kept claim; files whose reading was stopped are read again. */
  restorePrevious() {
    this.#clear(null);
    this.tray?.bringBack();
    this.draft.restorePrevious();
    const after = () => {
      this.showLeft();
      this.focus();
    };
    this.changed(after, { replaced: true });
  }

  /** @param {Note | null} note */
  #clear(note) {
    this.note = note;
    this.opening = null;
    this.refused = false;
    this.suggestions.forget();
    this.typing.end();
  }

  // ---- Rules and words ----

  #rulesChanged(/** @type {boolean} */ first) {
    if (this.rules.off) return this.#turnedOff();
    // The text that the user is typing stays.
    if (this.#host.root.activeElement?.getAttribute("data-path") !== this.typing.now?.path) this.typing.end();
    if (first) this.#tryRulebook();
    this.refresh();
  }

  /** The first step is drawn by now, and of use. */
  async #loadMore() {
    if (!this.#hasOtherSteps) {
      const { css } = await loadScreens();
      this.#hasOtherSteps = true;
      addStyle(this.#host.root, css);
      this.refresh();
    }
    // In another language, the list of files has other words.
    if (this.tray) await this.openTray();
  }

  /** @param {unknown} error */
  #turnOff(error) {
    this.rules.turnOff(error, this.texts(), this.#host.settings().rulebook);
    this.#turnedOff();
  }

  /** Without rules the form can be sent as it is. */
  #turnedOff() {
    this.report = null;
    this.begin();
    this.#tellForm();
    this.#validity.clear();
    this.draw();
    if (!this.rules.off) return;
    const [title, why] = offWords(this.rules.off);
    this.announcer.announce(`${title}. ${why}`);
  }

  catalog() {
    return this.rules.catalog(this.#host.settings().today, this.rulebook);
  }

  /** The rulebook or edition that the page asks for. */
  get rulebook() {
    return this.#host.settings().rulebook || undefined;
  }

  /** The texts, with those of the rulebook over them. */
  texts() {
    return this.rules.loaded.textsOf(this.rulebook);
  }

  words() {
    return wordsOf(this.texts());
  }

  /** @param {string} key @param {Row} [params] */
  say(key, params) {
    return this.words().text(`form.${key}`, params);
  }

  /** @param {Row} claim   this one, or with another answer @returns {Report} */
  #check(claim) {
    const { today, maxFileBytes } = this.#host.settings();
    const limits = maxFileBytes > 0 ? { maxFileBytes } : {};
    return this.rules.check(claim, { today, limits, rulebook: this.rulebook });
  }

  // ---- Every change ----

  /** Tells the form around what it is to send. */
  #tellForm() {
    const files = () => filesOf(this.draft.claim, this.tray?.files ?? []);
    this.#host.internals.setFormValue(formValue(this.value, this.#host.settings().names, files), this.value);
  }

  /**
   * Checks the claim as it is now, tells the form around, and draws.
   * @param {boolean} [typing]   whether nothing but the answer that is being typed has changed
   * @param {boolean} [edited]   whether the user changed the claim
   */
  refresh(typing = false, edited = false) {
    if (this.typing.now && !typing) delete this.typing.now.without;
    if (!typing) this.readFiles();
    const { cp } = this.rules;
    this.#tellForm();
    if (!cp || !this.#host.settings().isConnected) return;
    try {
      const before = this.report?.amounts;
      this.report = this.#check(this.draft.claim);
      const total = edited ? followedTotal(this.draft.claim, before, this.report.amounts) : undefined;
      if (total !== undefined) {
        this.draft.set("/claimedAmount", total || undefined);
        this.#tellForm();
        this.report = this.#check(this.draft.claim);
      }
    } catch (error) {
      return this.#turnOff(error);
    }
    this.rules.turnOn();
    if (!typing) {
      this.tray?.propose();
      this.suggestions.follow();
    }
    const shown = this.typing.shown(this.report, (path) => this.#check(set(this.draft.claim, path, undefined)));
    const { claim } = this.draft;
    const inWords = reworded(shown, (key, params) => this.say(key, params), claim, this.screen.ui?.locale);
    this.shown = shareUnchanged(this.shown, withNames(inWords, claim, this.words()));
    if (!typing) this.#requirements = inWords.requirements;
    this.draw();
    const title = this.screen.titleOf(this.steps.whole ? "check" : this.steps.now);
    this.#validity.follow(this.report, this.texts(), title ?? this.screen.find("h2"));
    if (this.#host.internals.validity.valid) this.refused = false;
    this.announcer.announce(this.words().text("page.report.announce", { verdict: verdictWords(shown, this.texts()) }));
  }

  /**
   * Renders a change by the user, then moves the focus, and fires the event.
   * @param {() => void} [after]
   * @param {{typing?: boolean, replaced?: boolean}} [how]   `replaced`: whether the claim is another one
   */
  changed(after, { typing = false, replaced = false } = {}) {
    this.draft.record(typing ? this.typing.now?.path : undefined);
    this.refresh(typing, !replaced);
    after?.();
    const { value } = this;
    const detail = {
      // A copy, because listeners may change it; made on demand, because most do not read it.
      get claim() {
        return JSON.parse(value);
      },
      report: this.report,
      replaced,
    };
    this.#host.fire("claimproof-change", detail);
  }

  /** A value that the user entered. @param {string} path @param {unknown} value @param {() => void} [after] */
  answer(path, value, after) {
    this.draft.set(path, value);
    this.changed(after);
  }

  /** A choice by the user. @param {string} path @param {unknown} value */
  choose(path, value) {
    const program = this.catalog().programs.find((/** @type {Row} */ one) => one.id === this.draft.claim.program);
    // The other route has other programs.
    if (path === "/route" && program && program.route !== value) this.draft.set("/program", undefined);
    this.answer(path, value);
  }

  /** Restores the state before the latest change. */
  stepBack() {
    if (this.disabled || !this.draft.stepBack()) return;
    this.typing.end();
    this.changed();
    this.announcer.announce(this.say("undone"));
  }

  /** The claim was saved to a file. */
  saved() {
    this.draft.saved = this.draft.claim;
    this.#host.fire("claimproof-save");
  }

  /** @param {Note | null} note */
  setNote(note) {
    this.note = note;
    this.refresh();
    if (note) this.announcer.announce(this.say(`note.${note[0]}`, note[1]));
  }

  // ---- Typing ----

  /** @param {Element | null} control */
  typingBegins(control) {
    this.typing.begin(control, this.shown?.findings ?? []);
  }

  /** @param {any} control */
  typed(control) {
    const { ui } = this.screen;
    this.typingBegins(control);
    const typed = this.typing.type(control.value);
    if (!ui || !typed) return;
    this.draft.set(typed.path, answer(ui, typed.asked, typed.text));
    this.changed(undefined, { typing: true });
  }

  /** Typing is finished when the field is left: from now on its problems are shown and announced. */
  settle() {
    const focused = this.#host.root.activeElement;
    const typed = this.typing.finish(focused);
    if (!typed) return;
    if (typed.changed) {
      this.refresh();
      this.announcer.announceFirst(this.#becameWrong(typed));
    }
    return focused;
  }

  /** The announcement for a field that has become invalid: its name and its messages. @param {import("./typing.js").Typed} typed */
  #becameWrong({ path, known }) {
    const own = this.shown?.findings.filter(
      (/** @type {Row} */ one) => one.severity === "error" && one.path === path && !known.has(idOf(one)),
    );
    if (!own || own.length === 0) return "";
    const messages = own.map((/** @type {Row} */ { message, help }) => `${message} ${help}`);
    return `${this.words().field(path)}: ${messages.join(" ")}`;
  }

  /** The element was removed from the page: typing is finished. */
  leave() {
    this.announcer.stop();
    this.typing.end();
  }

  // ---- Files ----

  /**
   * Loads the words of the list of files in the language that is shown, unless they are there.
   * @returns {Promise<import("../tray/tray-state.js").TrayState | null>} null where that fails
   */
  async openTray() {
    const { locale } = this.rules.loaded;
    try {
      const [{ TrayState }, { default: texts }] = await Promise.all([
        loadScreens(),
        (trayWords[locale] ?? trayWords.en)(),
      ]);
      this.tray ??= new TrayState(this);
      if (this.rules.loaded.locale === locale) this.#trayTexts = texts;
      this.#layTrayWords();
      this.tray.propose();
      this.draw();
      return this.tray;
    } catch (error) {
      console.warn("claimproof could not load the list of files:", error);
      this.setNote(["files-off", {}]);
      return null;
    }
  }

  /** The words of the rulebook come over those of the list of files too. */
  #layTrayWords() {
    if (!this.tray || !this.#trayTexts) return;
    this.tray.words = wordsOf(textsOver(this.#trayTexts, this.rulebook, this.#host.settings().locale));
  }

  /** The page asks for another rulebook, or one was added or removed: what was typed stays. */
  rulebookChanged() {
    this.rules.rulebooksChanged();
    this.#layTrayWords();
    if (this.rules.cp) this.#tryRulebook();
    this.refresh();
  }

  /** A claim that nobody began is begun by the rulebook. */
  #tryRulebook() {
    try {
      this.catalog();
      this.rules.turnOn();
      this.begin();
    } catch (error) {
      this.#turnOff(error);
    }
  }

  /** Files are being dragged, or no longer. @param {import("../view.js").Dragged} count @param {number} [delay]   until it is so */
  dragged(count, delay = 0) {
    clearTimeout(this.#dragging);
    if (delay > 0) {
      this.#dragging = setTimeout(() => this.dragged(count), delay);
      return;
    }
    if (count === this.#dragged) return;
    this.#dragged = count;
    this.draw();
  }

  /** Reads the files that are not read yet: those of the claim, then those in the tray. */
  readFiles() {
    this.files.inspect(new Set([...this.draft.unread, ...(this.tray?.toRead(this.draft.decisions) ?? [])]));
  }

  /** @param {Seen} seen @param {import("./file-inspections.js").Read} read */
  #progressed(seen, read) {
    this.tray?.progressed(seen, read);
    if (this.draft.unread.has(seen)) this.refresh(true);
  }

  /** Sets the inspection of a file. @param {Seen} seen @param {any} inspection */
  #inspected(seen, inspection) {
    const own = this.draft.inspected(seen, inspection);
    const recognized = this.tray?.inspected(seen, this.draft.latest(seen)) ?? [];
    const documents = [...own, ...recognized];
    if (documents.length === 0) return;
    this.changed();
    for (const document of documents) this.fireDocument(document);
  }

  /** Tells that a file of the claim was inspected. @param {Row} document */
  fireDocument(document) {
    const { file, inspection } = seenOf(document) ?? {};
    if (!file) return;
    this.#host.fire("claimproof-document", {
      document: structuredClone(document),
      inspection: structuredClone(inspection) ?? null,
      file,
    });
  }

  /** @param {string} path @param {File} file */
  attach(path, file) {
    this.draft.attach(path, file, this.#costKind(path));
    this.changed(() => this.screen.at(`${path}~file`)?.focus());
  }

  /**
   * Adds files of a kind of proof; they stay folded, for what they are is known. The focus goes to the row of the proof, or to the
   * task that is next.
   * @param {string} kind @param {File[]} files @param {string} row   its id; "" where it is a task
   */
  attachProof(kind, files, row) {
    for (const file of files) {
      const place = this.draft.insert("/documents", { evidence: [kind] });
      this.draft.fold(this.draft.key("/documents", Number(place.slice("/documents/".length))));
      this.draft.attach(place, file, kind);
    }
    this.changed(() => {
      if (row) this.screen.toPart(row, "button");
      else (this.screen.find(".todo .act :is(button, input)") ?? this.screen.at("answer"))?.focus();
    });
  }

  /** What the file of an invoice or CSR is evidence of: the kind that the activity asks for, else the plain one. @param {string} path */
  #costKind(path) {
    if (path.startsWith("/csrs/")) return "csr";
    const { evidenceKinds, activities } = this.catalog();
    const costs = evidenceKinds
      .filter((/** @type {Row} */ { group }) => group === "expense")
      .map((/** @type {Row} */ { id }) => id);
    const activity = activities.find((/** @type {Row} */ one) => one.id === get(this.draft.claim, "/activity/kind"));
    const own = activity?.evidence.find((/** @type {string} */ kind) => costs.includes(kind) && kind !== "csr");
    return own ?? costs[0];
  }

  // ---- What is shown ----

  #openTray = () => {
    this.openTray();
  };

  #announce = (/** @type {string} */ words) => this.announcer.announce(words);

  draw() {
    const { cp, off } = this.rules;
    if (cp && this.shown && !off) this.#updateView(this.shown);
    const bar = {
      menu: this.#host.settings().menu,
      note: this.note,
      aside: this.draft.aside !== null,
    };
    const { copied, refused } = this;
    const closeGlossary = this.#glossary ? this.#closeGlossary : null;
    this.screen.draw({ off, bar, copied, refused, closeGlossary, announced: this.announcer.announced });
    if (this.screen.view && !off) this.#filesEvent.follow(this.screen.view);
  }

  /** Makes the worker that inspects files, where the page has to. */
  get worker() {
    return this.#host.worker();
  }

  /** Takes some of the files that the user gives, where the page does that. */
  get beforeFiles() {
    return this.#host.settings().beforeFiles;
  }

  /** The day to check as of, where the page sets one. */
  get today() {
    return this.#host.settings().today;
  }

  /** @param {Report} report */
  #updateView(report) {
    const { draft } = this;
    const texts = this.texts();
    const locale = readingLocale(this.#host.settings().locale, texts.locale);
    const { usagePeriod, submitOn } = draft.claim;
    const { rulesBase } = this.#host.settings();
    const dates = { usagePeriod, submitOn, today: report.checkedOn };
    this.screen.update(
      { catalog: this.catalog(), texts, locale, disabled: this.disabled, rulesBase, ...dates },
      {
        claim: draft.claim,
        report,
        requirements: this.#requirements,
        typed: this.typing.now,
        key: (list, index) => draft.key(list, index),
        open: draft.open,
        most: (list) => draft.most(list),
        removed: draft.removed,
        looking: (document) => this.files.readOf(seenOf(document)),
        begun: draft.begun,
        steps: this.steps.all,
        step: this.steps.now,
        whole: this.steps.whole,
        printing: this.steps.printing,
        tray: this.tray?.shown(draft) ?? NOTHING_SHOWN,
        suggested: this.suggestions.shown,
        dragged: this.#dragged,
        openTray: this.#openTray,
        announce: this.#announce,
      },
    );
  }

  /** Into the form, at its first question; where none can be answered, at its heading. @param {FocusOptions} [options] */
  focus(options) {
    const question = this.screen.find(
      ".form :is(input:checked, input:not([type=radio], [type=file]), select):not(:disabled)",
    );
    (question ?? this.screen.find("h2"))?.focus(options);
  }

  showGlossary() {
    this.#glossary = true;
    this.draw();
  }

  #closeGlossary = () => {
    this.#glossary = false;
    this.draw();
  };

  // ---- Steps ----

  /** Shows a step; what had the focus there gives it to the heading. @param {import("../steps/step-of.js").Step} step */
  setStep(step) {
    this.steps.asked = step;
    const focused = this.#host.root.activeElement;
    this.refresh();
    if (!focused || focused.isConnected) return;
    this.screen.focus(this.screen.titleOf(this.steps.now));
    this.settle();
  }

  /** Shows a step at the user's request. @param {import("../steps/step-of.js").Step} step */
  showStep(step) {
    if (step === this.steps.now) return;
    this.setStep(step);
    this.#host.fire("claimproof-step", { step: this.steps.now });
  }

  /** Shows the first step in which something is left. */
  showLeft() {
    const { view } = this.screen;
    if (view) this.showStep(firstLeft(view.states));
  }

  /** By the bar of steps: where all are shown, to the heading of one. @param {import("../steps/step-of.js").Step} step */
  chooseStep(step) {
    this.showStep(step);
    if (this.steps.whole) this.screen.show(this.screen.titleOf(step));
    else this.screen.showTop();
    this.#announceStep();
  }

  /** On to a step: to the first field at which something is left, else to the heading. @param {import("../steps/step-of.js").Step} step */
  continueTo(step) {
    this.showStep(step);
    this.screen.showTop();
    const { view } = this.screen;
    const control = view && step !== "check" ? firstLeftIn(view, this.#host.root, step) : undefined;
    this.screen.focus(control ?? this.screen.titleOf(step));
    control?.scrollIntoView?.({ block: "nearest" });
    this.#announceStep();
  }

  /** Draws all steps while the page is printed. @param {boolean} printing */
  print(printing) {
    this.steps.printing = printing;
    this.draw();
  }

  #announceStep() {
    const state = this.screen.view?.states.find(({ id }) => id === this.steps.now);
    if (state) this.announcer.announce(`${this.say(`step-${state.name}`)}, ${state.words}`);
  }

  /** From the answer to a field. @param {string} path @param {string} [need] */
  goTo(path, need = "") {
    this.draft.unfold(path);
    const { view } = this.screen;
    if (view) this.showStep(stepFor(view, path, need));
    this.refresh();
    const control = controlOf(this.#host.root, path, need);
    if (control) show(control);
  }

  /** To the check result. */
  showAnswer() {
    this.showStep("check");
    this.screen.show(this.screen.at("answer"));
  }

  /**
   * The form around was not sent: says so, to whoever tried.
   * @param {boolean} byScript   whether a script did, and so the focus goes to the check result
   */
  showRefused(byScript) {
    this.refused = true;
    this.showStep("check");
    this.draw();
    if (byScript) this.showAnswer();
    else this.screen.show(this.screen.at("not-sent") ?? this.screen.at("answer"), "center");
  }
}

/** What a comparison says; false where the values are nested too deeply to be compared. @param {() => boolean} compare */
function alike(compare) {
  try {
    return compare();
  } catch {
    return false;
  }
}
