// @ts-check
// Which drafts are open in tabs, by locks of the browser: each tab holds that of its own. Where the browser has none, nothing is known.

const PREFIX = "claimproof-draft ";

export class Held {
  /** The draft that is open here. @type {string | null} */
  #id = null;
  /** Whether this tab has its lock, rather than another one. */
  #isOwn = false;
  #leave = () => {};
  #locks;

  /** @param {LockManager | undefined} [locks] */
  constructor(locks = globalThis.navigator?.locks) {
    this.#locks = locks;
  }

  /** Tells other tabs that a draft is open here, and that the one before is not; null where none is. @param {string | null} id */
  hold(id) {
    if (id === this.#id) return;
    this.#leave();
    this.#id = id;
    this.#isOwn = false;
    if (id === null) return;
    const leaving = new AbortController();
    this.#leave = () => leaving.abort();
    const { signal } = leaving;
    const held = () => {
      if (signal.aborted) return;
      this.#isOwn = true;
      return new Promise((left) => signal.addEventListener("abort", left));
    };
    // It is rejected where another tab has the lock until this one leaves.
    this.#locks?.request(PREFIX + id, { signal }, held).catch(() => {});
  }

  /** The drafts that are open in other tabs. @returns {Promise<Set<string>>} */
  async elsewhere() {
    const { held = [] } = (await this.#locks?.query().catch(() => null)) ?? {};
    const ids = held.flatMap(({ name = "" }) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : []));
    return new Set(ids.filter((id) => id !== this.#id || !this.#isOwn));
  }
}
