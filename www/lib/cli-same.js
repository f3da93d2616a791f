// @ts-check

// The same invoice in two claims: the same vendor and number, as the rule invoice/duplicate-number compares them within one.
import { createHash } from "node:crypto";
import { folded } from "./cli-fold.js";

/**
 * An invoice of a claim: where it is, and 64 bits for its vendor and number.
 * @typedef {{ file: string, line: number, vendor: string, number: string, high: number, low: number }} Invoice
 */

/** Invoices that are remembered at most fill three of four slots; a slot has 12 bytes. */
const MOST_SLOTS = 1 << 22;
/** Invoices that are named; of more there is the number. */
const MOST_NAMED = 20;

/**
 * The invoices of a claim that have a vendor and a number.
 * @param {unknown} claim
 * @param {{ file: string, line: number }} place
 * @returns {Invoice[]}
 */
export function invoicesOf(claim, { file, line }) {
  const rows = Reflect.get(Object(claim), "invoices");
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const { vendor, number } = Object(row);
    if (typeof vendor !== "string" || typeof number !== "string") return [];
    const [by, its] = [folded(vendor), folded(number)];
    if (by === "" || its === "") return [];
    const hash = createHash("sha256").update(`${by} ${its}`).digest();
    return [{ file, line, vendor, number, high: hash.readUInt32LE(0), low: hash.readUInt32LE(4) }];
  });
}

/** Says which invoices an earlier claim has too, in constant memory. */
export class SameInvoices {
  #slots = new Uint32Array(3 << 12);
  #known = 0;
  #found = 0;
  /** Where each file begins among the lines of all. @type {{ file: string, from: number }[]} */
  #files = [];
  #last = 0;
  #say;

  /** @param {(words: string) => void} say */
  constructor(say) {
    this.#say = say;
  }

  /** Takes the next invoices, in the order of the claims. @param {Invoice[]} invoices */
  take(invoices) {
    for (const invoice of invoices) {
      const place = this.#placeOf(invoice);
      const first = this.#note(invoice, place);
      if (first !== place) this.#name(invoice, first);
    }
  }

  /** Says what was not named. */
  end() {
    if (this.#found > MOST_NAMED) this.#say(`${this.#found - MOST_NAMED} more invoices are in an earlier claim too`);
    if (this.#isFull() && this.#isLargest())
      this.#say(`invoices after the first ${this.#known} were compared with those, and not with each other`);
  }

  /** @param {Invoice} invoice @param {number} first */
  #name({ file, line, vendor, number }, first) {
    this.#found += 1;
    if (this.#found > MOST_NAMED) return;
    const at = this.#files.findLast(({ from }) => from < first);
    this.#say(`${file}:${line}: invoice ${number} of ${vendor} is also in ${at?.file}:${first - Number(at?.from)}`);
  }

  /** The number of a line among those of all files, from 1. @param {Invoice} invoice */
  #placeOf({ file, line }) {
    const open = this.#files.at(-1);
    if (open?.file !== file || open.from + line < this.#last) this.#files.push({ file, from: this.#last });
    this.#last = Number(this.#files.at(-1)?.from) + line;
    return this.#last;
  }

  /** The place of the first invoice that is the same, which may be this one. @param {Invoice} invoice @param {number} place */
  #note({ high, low }, place) {
    if (this.#isFull() && !this.#isLargest()) this.#grow();
    const at = this.#slotOf(high, low);
    const first = this.#slots[at + 2];
    if (first) return first;
    if (this.#isFull()) return place;
    this.#slots.set([high, low, place], at);
    this.#known += 1;
    return place;
  }

  #isFull() {
    return this.#known >= this.#slots.length / 4;
  }

  #isLargest() {
    return this.#slots.length >= 3 * MOST_SLOTS;
  }

  /** The slot with these bits, or the free one for them. @param {number} high @param {number} low */
  #slotOf(high, low) {
    const slots = this.#slots;
    const count = slots.length / 3;
    let n = low & (count - 1);
    while (slots[3 * n + 2] && (slots[3 * n] !== high || slots[3 * n + 1] !== low)) n = (n + 1) & (count - 1);
    return 3 * n;
  }

  #grow() {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2]) this.#slots.set(old.subarray(at, at + 3), this.#slotOf(Number(old[at]), Number(old[at + 1])));
  }
}
