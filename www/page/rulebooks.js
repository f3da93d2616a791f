// @ts-check
// Which rulebook the claim is checked by: that of the page, or another one, whose script is loaded with the first.

import { byRulebook } from "./by-rulebook.js";
import { notLoaded } from "./lines.js";

/** @typedef {import("./rulebook/rulebook.js").OtherRulebook} OtherRulebook */
/**
 * @typedef {Omit<import("./rulebook/rulebook.js").Given, "changed" | "choose"> & Own} Given
 * @typedef {object} Own
 * @property {HTMLInputElement} file   where one is chosen
 * @property {() => void} chosen   called when one was
 * @property {() => import("./drafts/keeper.js").Keeper | undefined} keeper   of the claim that is open, once that is loaded
 * @property {() => void} used   called when another one is used
 */

export class Rulebooks {
  #given;
  /** @type {Promise<OtherRulebook> | null} */
  #other = null;

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
    const { file: input, chosen } = given;
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      chosen();
      if (file) void this.#withOther((other) => other.useFile(file));
      input.value = ""; // so that the same file can be chosen again
    });
  }

  /** The id of that of the claim that is open, where it is another one and is there. */
  get known() {
    const { element, rulebookOf } = this.#given;
    return rulebookOf(element.rulebook) ? element.rulebook : undefined;
  }

  /** The package as it answers by that of the claim that is open. */
  get cp() {
    return byRulebook(this.#given.cp(), this.known);
  }

  /** The package as it answers by one that a draft names, where it is there. @param {unknown} rulebook */
  cpFor(rulebook) {
    const { cp, rulebookOf } = this.#given;
    return byRulebook(cp(), typeof rulebook === "string" && rulebookOf(rulebook) ? rulebook : undefined);
  }

  /** Uses one, or that of the page. @param {string | null} id */
  use(id) {
    if ((id ?? "") !== this.#given.element.rulebook) void this.#withOther((other) => other.use(id));
  }

  /** Says which one is in use, in the language that is shown. */
  tell() {
    if (this.#given.element.rulebook) void this.#withOther((other) => other.tell());
  }

  /** Another claim is open: it has its own rulebook, or goes on with that of the one before. */
  follow() {
    const { keeper, element } = this.#given;
    const own = keeper()?.rulebook;
    if (typeof own === "string" || own === null) this.use(own);
    else if (element.rulebook) keeper()?.note({ rulebook: element.rulebook });
  }

  /** @param {(other: OtherRulebook) => unknown} act */
  async #withOther(act) {
    try {
      this.#other ??= this.#load();
      await act(await this.#other);
    } catch {
      this.#other = null;
      this.#given.lines.show("rulebook", notLoaded);
    }
  }

  async #load() {
    const { element, keeper, used, file } = this.#given;
    const { OtherRulebook } = await import("./rulebook/rulebook.js");
    const changed = () => {
      keeper()?.note({ rulebook: element.rulebook || null });
      used();
    };
    return new OtherRulebook({ ...this.#given, changed, choose: () => file.click() });
  }
}
