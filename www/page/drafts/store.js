// @ts-check
// The drafts on this device, in the browser's own database.

import { openDB } from "idb";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {"kept" | "other-revision" | "gone"} Written */

const NAME = "claimproof";
const DRAFTS = "drafts";
const SETTINGS = "settings";
const KEEP_NOTHING = "keep-nothing";
/** Other tabs are told of changes by this name. */
const CHANNEL = "claimproof-drafts";

/** Opens the drafts; fails where the browser keeps nothing for this page. */
export async function openStore() {
  const db = await openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore(DRAFTS, { keyPath: "id" });
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
  all() {
    return this.#db.getAll(DRAFTS);
  }

  /** @param {string} id @returns {Promise<Draft | undefined>} */
  get(id) {
    return this.#db.get(DRAFTS, id);
  }

  /**
   * Writes a draft over the revision that it was made from, and over no other.
   * @param {Draft} draft @param {number} from   0 for a new one
   * @returns {Promise<Written>}
   */
  async write(draft, from) {
    const change = this.#db.transaction(DRAFTS, "readwrite");
    const known = await change.store.get(draft.id);
    if ((known?.revision ?? 0) !== from) {
      await change.done;
      return known ? "other-revision" : "gone";
    }
    await Promise.all([change.store.put(draft), change.done]);
    this.#tell();
    return "kept";
  }

  /** Adds drafts, or restores them. @param {readonly Draft[]} drafts */
  async add(drafts) {
    const change = this.#db.transaction(DRAFTS, "readwrite");
    await Promise.all([...drafts.map((draft) => change.store.put(draft)), change.done]);
    this.#tell();
  }

  /** @param {string} id */
  async remove(id) {
    await this.#db.delete(DRAFTS, id);
    this.#tell();
  }

  /** Forgets everything. */
  async clear() {
    await this.#db.clear(DRAFTS);
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
