// @ts-check
// Shows the filing sheet in a place of the page, copies its values, and notes what was copied.

import { createElement, render } from "preact";
import { adoptStyle } from "../adopt-style.js";
import { contentsOf } from "../pack/entries.js";
import { FilingSheet } from "./FilingSheet.jsx";
import css from "./filing.css";
import { usualFormats } from "./formats.js";
import { isCopied, keyOf, nextOf, toCopy, withCopied } from "./progress.js";
import { sheetOf } from "./sheet.js";

export { default as words } from "../texts/filing.js";

/** @param {import("../after/after.js").Words} words @returns {import("../after/after.js").Say} */
export const sayIn = (words) => (key, params) => words.text(`page.filing.${key}`, params);

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../drafts/keeper.js").Facts} Facts */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {import("../after/after.js").Shown} Shown */
/**
 * @typedef {object} Given
 * @property {() => Pick<Facts, "filed" | "location">} facts
 * @property {(facts: Partial<Facts>) => void} note
 * @property {() => void} back
 * @property {() => void} submitted   the claim was submitted
 */

/** @param {HTMLElement} place @param {Given} given */
export function filing(place, given) {
  adoptStyle(css);
  /** @type {Shown | null} */
  let shown = null;
  /** @type {import("./formats.js").Formats | null} */
  let formats = null;
  /** The row that was copied last. */
  let last = "";
  let told = "";

  function current() {
    const { cp, claim, files, words, say } = /** @type {Shown} */ (shown);
    const catalog = cp.catalog();
    const order = catalog.evidenceKinds.map(({ id }) => id);
    const { location, filed } = given.facts();
    formats ??= usualFormats(cp.texts.intl ?? cp.texts.locale);
    const pack = contentsOf(claim, files, order);
    const sheet = sheetOf({ claim, catalog, pack, location, formats, words, say });
    return { say, sheet, claim, location, filed, formats, rows: toCopy(sheet) };
  }

  function draw() {
    if (!shown) return;
    const { rows, claim, ...now } = current();
    const counts = { copied: rows.filter((row) => isCopied(row, now.filed)).length, all: rows.length };
    const name = typeof claim.claimName === "string" ? claim.claimName : "";
    const hadFocus = place.contains(document.activeElement);
    render(createElement(FilingSheet, { ...now, name, counts, told, acts }), place);
    // The button that copies the next value is gone with the last one.
    if (hadFocus && !place.contains(document.activeElement)) place.querySelector("h2")?.focus();
  }

  /** @param {SheetRow} row */
  async function copy(row) {
    const isTaken = await navigator.clipboard.writeText(row.copy ?? "").then(
      () => true,
      () => false,
    );
    if (!shown) return;
    last = keyOf(row);
    // What the browser refuses is copied once the user copies what is selected.
    if (isTaken) given.note({ filed: withCopied(row, given.facts().filed) });
    const { rows, filed, say } = current();
    const next = nextOf(rows, filed, last);
    told = say(isTaken ? (next ? "copied" : "copied-last") : "not-copied", {
      label: row.label,
      next: next?.label ?? null,
    });
    draw();
    const line = [...place.querySelectorAll("[data-row]")].find((one) => one.getAttribute("data-row") === last);
    line?.scrollIntoView({ block: "center" });
    const value = line?.querySelector("bdi");
    if (!isTaken && value) getSelection()?.selectAllChildren(value);
  }

  /** Something was copied by hand. */
  function onCopy() {
    const line = getSelection()?.anchorNode?.parentElement?.closest("[data-row]");
    const row = shown && current().rows.find((one) => keyOf(one) === line?.getAttribute("data-row"));
    if (!row) return;
    given.note({ filed: withCopied(row, given.facts().filed) });
    draw();
  }

  place.addEventListener("copy", onCopy);

  function copyNext() {
    const { rows, filed } = current();
    const next = nextOf(rows, filed, last);
    if (next) void copy(next);
  }

  document.addEventListener("keydown", (event) => {
    if (place.hidden || !shown || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    copyNext();
  });

  /** @param {string} [part]   the one section that is printed */
  function print(part = "") {
    place.dataset.print = part;
    window.print();
    place.dataset.print = "";
  }

  const acts = {
    copy: (/** @type {SheetRow} */ row) => void copy(row),
    copyNext,
    setFormats: (/** @type {import("./formats.js").Formats} */ chosen) => {
      formats = chosen;
      draw();
    },
    setLocation: (/** @type {string} */ location) => {
      given.note({ location });
      draw();
    },
    print: () => print(),
    printCsrs: () => print("csrs"),
    back: given.back,
    submitted: given.submitted,
  };

  return {
    /** Draws a claim; with another one, nothing was copied in this place yet. @param {Shown} claim */
    draw(claim) {
      shown = claim;
      draw();
    },
    /** Begins again, such as with another claim. */
    begin() {
      [last, told] = ["", ""];
    },
    focus: () => place.querySelector("h2")?.focus(),
  };
}
