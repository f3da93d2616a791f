// @ts-check
// The drafts on this device, in the browser's own database.

import { openDB } from "idb";
import { revisionOf } from "./draft.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {"kept" | "other-revision" | "gone"} Written */

const NAME = "claimproof";
const DRAFTS = "drafts";
/** What was found in the files of each draft, apart: it is much, and changes rarely. */
const INSPECTIONS = "inspections";
const SETTINGS = "settings";
const KEEP_NOTHING = "keep-nothing";
/** Other tabs are told of changes by this name. */
const CHANNEL = "claimproof-drafts";

/** Opens the drafts; fails where the browser keeps nothing for this page. */
export async function openStore() {
  const db = await openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore(DRAFTS, { keyPath: "id" });
      db.createObjectStore(INSPECTIONS);
      db.createObjectStore(SETTINGS);
    },
    // Another tab brings a newer version: it must not wait for this one.
    blocking: () => db.close(),
  });
  return new Store(db);
}

export class Store {
  #db;
  #channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : null;

  /** @param {import("idb").IDBPDatabase<any>} db */
  constructor(db) {
    this.#db = db;
  }

  /** @returns {Promise<Draft[]>} */
  async all() {
    const read = this.#db.transaction([DRAFTS, INSPECTIONS]);
    const [drafts, ids, found] = await Promise.all([
      read.objectStore(DRAFTS).getAll(),
      read.objectStore(INSPECTIONS).getAllKeys(),
      read.objectStore(INSPECTIONS).getAll(),
    ]);
    const inspections = new Map(ids.map((id, n) => [id, found[n]]));
    return drafts.map((draft) => ({ ...draft, inspections: inspections.get(draft.id) ?? {} }));
  }

  /** @param {string} id @returns {Promise<Draft | undefined>} */
  async get(id) {
    const read = this.#db.transaction([DRAFTS, INSPECTIONS]);
    const [draft, inspections = {}] = await Promise.all([
      read.objectStore(DRAFTS).get(id),
      read.objectStore(INSPECTIONS).get(id),
    ]);
    return draft && { ...draft, inspections };
  }

  /**
   * Writes a draft over the revision that it was made from, and over no other.
   * @param {Draft} draft @param {number} from   0 for a new one
   * @param {boolean} [isFound]   whether what was found in its files is another than in that revision
   * @returns {Promise<Written>}
   */
  async write(draft, from, isFound = true) {
    const change = this.#db.transaction([DRAFTS, INSPECTIONS], "readwrite");
    const known = await change.objectStore(DRAFTS).get(draft.id);
    if ((known ? revisionOf(known) : 0) !== from) {
      await change.done;
      return known ? "other-revision" : "gone";
    }
    await Promise.all([...put(change, draft, isFound), change.done]);
    this.#tell();
    return "kept";
  }

  /** Adds drafts, or restores them. @param {readonly Draft[]} drafts */
  async add(drafts) {
    const change = this.#db.transaction([DRAFTS, INSPECTIONS], "readwrite");
    await Promise.all([...drafts.flatMap((draft) => put(change, draft, true)), change.done]);
    this.#tell();
  }

  /** @param {string} id */
  async remove(id) {
    const change = this.#db.transaction([DRAFTS, INSPECTIONS], "readwrite");
    await Promise.all([change.objectStore(DRAFTS).delete(id), change.objectStore(INSPECTIONS).delete(id), change.done]);
    this.#tell();
  }

  /** Forgets everything. */
  async clear() {
    const change = this.#db.transaction([DRAFTS, INSPECTIONS], "readwrite");
    await Promise.all([change.objectStore(DRAFTS).clear(), change.objectStore(INSPECTIONS).clear(), change.done]);
    this.#tell();
  }

  /** Whether nothing is to be kept. @returns {Promise<boolean>} */
  async keepsNothing() {
    return (await this.#db.get(SETTINGS, KEEP_NOTHING)) === true;
  }

  /** @param {boolean} nothing */
  async keepNothing(nothing) {
    await this.#db.put(SETTINGS, nothing, KEEP_NOTHING);
    this.#tell();
  }

  /** Calls back when drafts change in another tab. @param {() => void} changed */
  watch(changed) {
    this.#channel?.addEventListener("message", changed);
  }

  #tell() {
    this.#channel?.postMessage("changed");
  }
}

/**
 * Puts a draft into its two places.
 * @param {import("idb").IDBPTransaction<any, any, "readwrite">} change @param {Draft} draft @param {boolean} isFound
 */
function put(change, { inspections, ...draft }, isFound) {
  const own = change.objectStore(DRAFTS).put(draft);
  if (!isFound) return [own];
  try {
    return [own, change.objectStore(INSPECTIONS).put(inspections, draft.id)];
  } catch (error) {
    change.abort();
    throw error;
  } finally {
    // Where one fails the transaction does, whose promise says so.
    for (const one of [own, change.done]) one.catch(() => {});
  }
}
