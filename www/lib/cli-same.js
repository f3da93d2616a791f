// @ts-check

// The same invoice in two claims: the same vendor and number, as the rule invoice/duplicate-number compares them within one.
import * as crypto from "node:crypto";
import { folded } from "./cli-fold.js";
import { Places } from "./cli-places.js";

/**
 * Invoices of the claims in a file. Of each, `marks` has the line of its claim and 64 bits for its vendor and number; `names` has
 * the vendors and numbers themselves, as JSON: only those that are named are read.
 * @typedef {{ file: string, marks: Uint32Array, names: string }} Invoices
 */

/** Invoices that are remembered. */
const MOST_KNOWN = 3 << 20;
/** Invoices that are named; of more there is the number. */
const MOST_NAMED = 20;

/** In hexadecimal. Node has a function for this since 20.12. @type {(text: string) => string} */
const sha256 = crypto.hash
  ? (text) => crypto.hash("sha256", text)
  : (text) => crypto.createHash("sha256").update(text).digest("hex");

/** Collects the invoices of claims in a file that have a vendor and a number. */
export class InvoiceList {
  #file;
  /** @type {number[]} */
  #marks = [];
  /** @type {[vendor: string, number: string][]} */
  #names = [];

  /** @param {string} file */
  constructor(file) {
    this.#file = file;
  }

  /** @param {unknown} claim @param {number} line   where it is */
  add(claim, line) {
    const rows = Reflect.get(Object(claim), "invoices");
    for (const row of Array.isArray(rows) ? rows : []) {
      const { vendor, number } = Object(row);
      if (typeof vendor !== "string" || typeof number !== "string") continue;
      const [by, its] = [folded(vendor), folded(number)];
      if (by === "" || its === "") continue;
      const hash = sha256(`${by} ${its}`);
      this.#marks.push(line, Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8, 16), 16));
      this.#names.push([vendor, number]);
    }
  }

  /** @returns {Invoices} */
  all() {
    return { file: this.#file, marks: Uint32Array.from(this.#marks), names: JSON.stringify(this.#names) };
  }
}

/** Says which invoices an earlier claim has too, in constant memory. */
export class SameInvoices {
  #places = new Places();
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

  /** Takes the next invoices, in the order of the claims. @param {Invoices} invoices */
  take({ file, marks, names }) {
    for (let at = 0; at < marks.length; at += 3) {
      const line = Number(marks[at]);
      const place = this.#placeOf(file, line);
      const first = this.#note(Number(marks[at + 1]), Number(marks[at + 2]), place);
      if (first === place) continue;
      this.#found += 1;
      if (this.#found <= MOST_NAMED) this.#name(`${file}:${line}`, JSON.parse(names)[at / 3], first);
    }
  }

  /** Says what was not named. */
  end() {
    if (this.#found > MOST_NAMED) this.#say(`${this.#found - MOST_NAMED} more invoices are in an earlier claim too`);
    if (this.#isFull())
      this.#say(`invoices after the first ${this.#known} were compared with those, and not with each other`);
  }

  /** @param {string} place @param {[vendor: string, number: string]} invoice @param {number} first */
  #name(place, [vendor, number], first) {
    const at = this.#files.findLast(({ from }) => from < first);
    this.#say(`${place}: invoice ${number} of ${vendor} is also in ${at?.file}:${first - Number(at?.from)}`);
  }

  /** The number of a line among those of all files, from 1. @param {string} file @param {number} line */
  #placeOf(file, line) {
    const open = this.#files.at(-1);
    if (open?.file !== file || open.from + line < this.#last) this.#files.push({ file, from: this.#last });
    this.#last = Number(this.#files.at(-1)?.from) + line;
    return this.#last;
  }

  /**
   * The place of the first invoice that is the same, which may be this one.
   * @param {number} high @param {number} low @param {number} place
   */
  #note(high, low, place) {
    const first = this.#places.placeOf(high, low);
    if (first) return first;
    if (this.#isFull()) return place;
    this.#places.add(high, low, place);
    this.#known += 1;
    return place;
  }

  #isFull() {
    return this.#known >= MOST_KNOWN;
  }
}
