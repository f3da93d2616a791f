// @ts-check

// Places by 64 bits, in 14 to 27 bytes each, where a Map takes 90: for three million, 80 MB at the most in place of 270. They are in pages;
// a full page is divided in two, so that nothing is there twice while they become more.

/** Slots of a page, of 12 bytes, and how many are used at most. */
const PAGE_SLOTS = 1024;
const MOST_USED = PAGE_SLOTS * (7 / 8);

/** Places by 64 bits. */
export class Places {
  /** How many bits of `high` tell the page. */
  #depth = 1;
  #pages = [new Page(1), new Page(1)];

  /** What was added with these bits, else 0. @param {number} high @param {number} low */
  placeOf(high, low) {
    return this.#pageOf(high).placeOf(high, low);
  }

  /** @param {number} high @param {number} low @param {number} place */
  add(high, low, place) {
    while (this.#pageOf(high).isFull) this.#divide(this.#pageOf(high));
    this.#pageOf(high).add(high, low, place);
  }

  /** @param {number} high */
  #pageOf(high) {
    return /** @type {Page} */ (this.#pages[high >>> (32 - this.#depth)]);
  }

  /** @param {Page} page */
  #divide(page) {
    if (page.depth === this.#depth) {
      this.#pages = this.#pages.flatMap((one) => [one, one]);
      this.#depth += 1;
    }
    const half = page.divided();
    for (let n = this.#pages.indexOf(page); this.#pages[n] === page; n++)
      if ((n >>> (this.#depth - page.depth)) & 1) this.#pages[n] = half;
  }
}

/** The slots of a page while it is divided. */
const undivided = new Uint32Array(3 * PAGE_SLOTS);

/** Places whose `high` begins with the same bits, so many as its depth. */
class Page {
  depth;
  #slots = new Uint32Array(3 * PAGE_SLOTS);
  #used = 0;

  /** @param {number} depth */
  constructor(depth) {
    this.depth = depth;
  }

  get isFull() {
    return this.#used >= MOST_USED;
  }

  /** @param {number} high @param {number} low */
  placeOf(high, low) {
    return Number(this.#slots[this.#slotOf(high, low) + 2]);
  }

  /** @param {number} high @param {number} low @param {number} place */
  add(high, low, place) {
    const at = this.#slotOf(high, low);
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.#slots[at + 2] = place;
    this.#used += 1;
  }

  /** Keeps those whose next bit is 0; a page of the others. */
  divided() {
    this.depth += 1;
    const others = new Page(this.depth);
    undivided.set(this.#slots);
    this.#slots.fill(0);
    this.#used = 0;
    for (let at = 0; at < undivided.length; at += 3) {
      const [high, low, place] = [Number(undivided[at]), Number(undivided[at + 1]), Number(undivided[at + 2])];
      if (place) ((high >>> (32 - this.depth)) & 1 ? others : this).add(high, low, place);
    }
    return others;
  }

  /** The slot with these bits, or the free one for them. @param {number} high @param {number} low */
  #slotOf(high, low) {
    const slots = this.#slots;
    let n = low & (PAGE_SLOTS - 1);
    while (slots[3 * n + 2] && (slots[3 * n] !== high || slots[3 * n + 1] !== low)) n = (n + 1) & (PAGE_SLOTS - 1);
    return 3 * n;
  }
}
