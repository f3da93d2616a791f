// @ts-check
// What to do with a claim that is ready, in the place that the element has for it.

import { createElement, render } from "preact";
import { adoptStyle } from "../adopt-style.js";
import { contentsOf } from "../pack/entries.js";
import { Ready } from "./Ready.jsx";
import css from "./ready.css";
import { similarTo } from "./similar.js";

export { default as words } from "../texts/ready.js";

/** @param {import("../after/after.js").Words} words @returns {import("../after/after.js").Say} */
export const sayIn = (words) => (key, params) => words.text(`page.ready.${key}`, params);

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../lines.js").Line} Line */
/** @typedef {import("../lines.js").Say} Say */
/**
 * @typedef {object} Acts
 * @property {(lines: {show: ShowLine, retell: ShowLine, hide: (id: string) => void}) => Promise<unknown>} savePack
 * @property {() => void} openSheet
 * @property {() => void} submitted   the claim was submitted
 * @property {() => void} print
 * @property {() => void} saveCalendar
 * @property {(claim: Row, name: string) => void} duplicate   begins a claim, which is called by a name
 */
/** @typedef {(id: string, line: (say: Say) => Line) => void} ShowLine */
/** @typedef {import("../after/after.js").Shown} Shown */

/** @param {Element | null} one */
const isSeen = (one) => one !== null && one !== document.body && one.getClientRects().length > 0;

/**
 * Puts it into the element; `draw` shows it for a claim.
 * @param {HTMLElement} element @param {Acts} acts
 */
export function ready(element, { savePack, duplicate, ...others }) {
  adoptStyle(css);
  const place = document.createElement("div");
  place.slot = "ready";
  // Where the element is narrow, the filled button is at the lower edge of the window.
  const foot = document.createElement("button");
  Object.assign(foot, { type: "button", className: "button first", slot: "ready-action" });
  element.append(place, foot);
  /** @type {Shown | null} */
  let shown = null;
  /** What is said of the pack. @type {((say: Say) => Line) | null} */
  let line = null;

  const lines = {
    /** @type {ShowLine} */
    show: (_, said) => tell(said),
    /** @type {ShowLine} */
    retell: (_, said) => tell(said),
    hide: () => tell(null),
  };
  const save = () => void savePack(lines);
  foot.addEventListener("click", save);

  function draw() {
    if (!shown) return;
    const { cp, claim, files, words, say } = shown;
    const order = cp.catalog().evidenceKinds.map(({ id }) => id);
    const told = line?.((key, params) => words.text(`page.${key}`, params)) ?? null;
    foot.textContent = say("pack-act");
    foot.hidden = told !== null;
    const pack = contentsOf(claim, files, order);
    const acts = {
      ...others,
      save,
      duplicate: () => duplicate(similarTo(claim), say("duplicated-of")),
      close: () => tell(null),
    };
    const hadFocus = [place, foot].some((one) => one.contains(document.activeElement));
    render(createElement(Ready, { say, words, pack, told, acts }), place);
    if (hadFocus && !isSeen(document.activeElement)) actNow()?.focus();
  }

  /** The button of the pack that is seen now: what to do about what is said of it, else the one that downloads it. */
  function actNow() {
    /** @type {NodeListOf<HTMLElement>} */
    const own = place.querySelectorAll(".said button, .first");
    return [...own, foot].find(isSeen);
  }

  /** @param {typeof line} said */
  function tell(said) {
    line = said;
    draw();
  }

  return {
    /** @param {Shown} given */
    draw(given) {
      shown = given;
      draw();
    },
  };
}
