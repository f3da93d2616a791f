// @ts-check
// What the list of claims shows and does. It is loaded, with its words, when the list is first shown.

import { afterOf, csv, entryOf, rowOfEntry } from "../../lib/register.js";
import { adoptStyle } from "../adopt-style.js";
import { download, fileNameOf } from "../download.js";
import { withMore } from "../more-words.js";
import more from "../texts/claims.js";
import css from "./claims.css";
import { revised } from "./draft.js";
import { duplicated, exported, imported, toAdd } from "./exchange.js";
import { drawClaims } from "./MyClaims.jsx";
import { rowOf } from "./row-of.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./MyClaims.jsx").Told} Told */
/** @typedef {import("./drafts.js").Words} Words */
/** @typedef {import("../../lib/index.js").Claimproof} Claimproof */
/**
 * @typedef {object} Given
 * @property {HTMLElement} place
 * @property {Store | null} store   null where the browser keeps nothing
 * @property {import("./drafts.js").Drafts} drafts
 * @property {() => Claimproof} cp   in the language that is shown
 * @property {(draft: Draft) => Claimproof} cpFor   as it answers by the rulebook of a draft, where that is there
 * @property {(texts: import("../../lib/words/words.js").Texts) => Words} wordsOf
 * @property {(file: File) => Promise<void>} openPack
 * @property {() => string} today
 * @property {() => Promise<{cp: Claimproof}>} loadLife   the package with what happens after submission
 * @property {() => void} openLife   opens where the claim that is open is after its submission
 * @property {(instant: string) => string} dayOf   the day of an instant by the calendar of the reader
 */

/** More of a file is not read. */
const MOST_BYTES = 50_000_000;

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

export class ClaimList {
  #given;
  /** @type {Told | null} */
  #told = null;
  /** The words of a language, as they were loaded last. @type {{cp: Claimproof, words: Words} | null} */
  #loaded = null;

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
    adoptStyle(css);
  }

  /** Draws the list as it is before anything was done in it. */
  async begin() {
    this.#told = null;
    await this.draw();
  }

  focus() {
    this.#given.place.querySelector("h2")?.focus();
  }

  /** Draws what is kept now. */
  async draw() {
    const { place, drafts, today, dayOf, cpFor } = this.#given;
    const [words, read, elsewhere] = await Promise.all([this.#words(), drafts.read(), drafts.elsewhere()]);
    const all = read.drafts.map(({ draft }) => draft);
    const damaged = read.drafts.flatMap((one) => (one.damaged.length > 0 ? this.#damaged(one.draft, one.damaged) : []));
    const { unreadable } = read;
    const notes = unreadable > 0 ? [...damaged, this.#say("unreadable", { count: unreadable })] : damaged;
    const nameless = words.text("page.claims.nameless");
    const after = await this.#after(all);
    const rows = all.map((draft) =>
      rowOf(draft, cpFor(draft).check(draft.claim, { today: today(), inspections: draft.inspections }), words, {
        after: after.get(draft.id) ?? null,
        isOpen: draft.id === drafts.keeper.draft?.id,
        isElsewhere: elsewhere.has(draft.id),
        changedOn: dayOf(draft.changedAt),
        nameless,
      }),
    );
    drawClaims(place, { rows, notes, told: this.#told, off: drafts.isOff, say: this.#say, acts: this.#acts });
  }

  /** Where claims stand that were submitted, by the ids of their drafts; only these need what tells it. @param {readonly Draft[]} drafts */
  async #after(drafts) {
    const entries = drafts.map((draft) => ({ id: draft.id, entry: entryOf(draft) }));
    const submitted = entries.filter(({ entry }) => (entry.history.at(-1)?.status ?? "editing") !== "editing");
    const life = submitted.length > 0 ? await this.#given.loadLife().catch(() => null) : null;
    return new Map(submitted.map(({ id, entry }) => [id, life && afterOf(life.cp, entry, this.#given.today())]));
  }

  async #words() {
    const { wordsOf, ...given } = this.#given;
    const cp = given.cp();
    if (this.#loaded?.cp !== cp) this.#loaded = { cp, words: wordsOf(await withMore(cp.texts, more)) };
    return this.#loaded.words;
  }

  /** @param {string} key @param {Record<string, unknown>} [params] */
  #say = (key, params) => this.#loaded?.words.text(`page.claims.${key}`, params) ?? "";

  /** Does something with the drafts, and says so where the browser refuses. @param {(store: Store) => Promise<Told | null>} act */
  async #do(act) {
    const { store } = this.#given;
    try {
      if (!store) throw new Error("The browser keeps nothing for this page.");
      this.#told = await act(store);
    } catch {
      this.#told = { words: [this.#say("failed")] };
    }
    await this.draw();
  }

  /** @type {import("./MyClaims.jsx").Acts} */
  #acts = {
    begin: () => this.#given.drafts.beginNew(),
    where: (id) => void this.#given.drafts.open(id).then(this.#given.openLife),
    back: () => this.#given.drafts.hide(),
    open: (id) => void this.#given.drafts.open(id),
    rename: (id, name) => void this.#rename(id, name),
    duplicate: (id) => void this.#duplicate(id),
    remove: (id) => void this.#remove(id),
    save: (id) => void this.#save(id),
    saveTable: () => void this.#saveTable(),
    take: (file) => void this.take(file),
    keepNothing: (off) => void this.#keepNothing(off),
    forget: () => void this.#forget(),
  };

  /** @param {string} id @param {string} name */
  #rename(id, name) {
    const { drafts } = this.#given;
    if (id === drafts.keeper.draft?.id) return drafts.renameOpen(name).then(() => this.draw());
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (draft)
        await store.write(revised(draft, { claim: { ...draft.claim, claimName: name } }, now()), draft.revision);
      return null;
    });
  }

  /** @param {string} id */
  #duplicate(id) {
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (!draft) return null;
      const name = this.#say("copy", { name: this.#given.drafts.nameOf(draft) });
      await store.add([duplicated(draft, { id: newId(), now: now(), name })]);
      return null;
    });
  }

  /** @param {string} id */
  #remove(id) {
    const { drafts } = this.#given;
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (!draft) return null;
      await store.remove(id);
      const isOpen = id === drafts.keeper.draft?.id;
      if (isOpen) drafts.keeper.forgotten();
      this.focus();
      const undo = () =>
        void this.#do(async () => {
          await store.add([draft]);
          if (isOpen) drafts.keeper.goOn(draft);
          return null;
        });
      return { words: [this.#say("deleted", { name: drafts.nameOf(draft) })], undo };
    });
  }

  /** @param {string} [id] */
  async #save(id) {
    const { drafts } = this.#given;
    const chosen = (await drafts.all()).filter((one) => id === undefined || one.id === id);
    const [only] = chosen;
    const name = id !== undefined && only ? drafts.nameOf(only) : this.#say("title");
    download(new Blob([exported(chosen)], { type: "application/x-ndjson" }), fileNameOf(name, "ndjson"));
  }

  /** Saves a table of all claims: one row each, with what is due next. */
  async #saveTable() {
    const { drafts, cp, today, loadLife, wordsOf, cpFor } = this.#given;
    try {
      const [all, life] = await Promise.all([drafts.all(), loadLife()]);
      const words = wordsOf(cp().texts);
      const rows = all.map((draft) => {
        const entry = entryOf(draft);
        const report = cpFor(draft).check(draft.claim, {
          today: today(),
          inspections: draft.inspections,
        });
        return rowOfEntry(entry, report, afterOf(life.cp, entry, today()), words);
      });
      download(new Blob([csv(rows)], { type: "text/csv;charset=utf-8" }), fileNameOf(this.#say("title"), "csv"));
    } catch {
      this.#told = { words: [this.#say("table-failed")] };
      await this.draw();
    }
  }

  /** Adds the claims of a file, or opens it where it is a claim pack. @param {File} file */
  take(file) {
    if (/\.zip$/i.test(file.name)) return this.#given.openPack(file);
    return this.#do(async (store) => {
      if (file.size > MOST_BYTES) return { words: [this.#tooLarge(file)] };
      const { drafts } = this.#given;
      const read = imported(await file.text(), { id: newId, now: now() });
      const added = toAdd(read.drafts, await drafts.all(), newId);
      await store.add(added);
      return { words: this.#toldOf(file.name, read, added) };
    });
  }

  /** @param {File} file */
  #tooLarge({ name, size }) {
    const inMegabytes = (/** @type {number} */ bytes) => Math.ceil(bytes / 1_000_000);
    return this.#say("too-large", { file: name, size: inMegabytes(size), most: inMegabytes(MOST_BYTES) });
  }

  /** What is said of an import. @param {string} file @param {import("./exchange.js").Imported} read @param {readonly Draft[]} added */
  #toldOf(file, { drafts, refused, damaged }, added) {
    const { drafts: all } = this.#given;
    const names = new Map(drafts.map((draft) => [draft.id, all.nameOf(draft)]));
    return [
      added.length > 0 ? this.#say("imported", { count: added.length }) : this.#say("imported-none", { file }),
      ...added.flatMap((draft) =>
        names.has(draft.id) ? [] : this.#say("imported-beside", { name: all.nameOf(draft) }),
      ),
      ...refused.map(({ at, words }) => this.#say("refused", { at, words })),
      ...damaged.map(({ id, fields }) =>
        this.#damaged(
          drafts.find((one) => one.id === id),
          fields,
        ),
      ),
    ];
  }

  /** What of a draft could not be read. @param {Draft | undefined} draft @param {readonly string[]} fields */
  #damaged(draft, fields) {
    const { cp, drafts } = this.#given;
    const name = draft ? drafts.nameOf(draft) : "";
    return this.#say("damaged", { name, fields: new Intl.ListFormat(cp().locale).format(fields) });
  }

  /** @param {boolean} off */
  #keepNothing(off) {
    return this.#do(async () => {
      await this.#given.drafts.keepNothing(off);
      return off ? { words: [this.#say("keeps-nothing")] } : null;
    });
  }

  #forget() {
    const { drafts } = this.#given;
    return this.#do(async (store) => {
      const all = await store.all();
      await store.clear();
      const undone = drafts.forgotten();
      const undo = () =>
        void this.#do(async () => {
          await store.add(all);
          undone();
          return null;
        });
      return { words: [this.#say("forgot")], undo };
    });
  }
}
