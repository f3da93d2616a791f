// @ts-check
// Shows where a claim is after its submission in a place of the page, and notes what the user says about that.

import { createElement, render } from "preact";
import { adoptStyle } from "../adopt-style.js";
import { Life } from "./Life.jsx";
import css from "./life.css";
import { modelOf } from "./model.js";
import { requestsOf, withDone } from "./requests.js";
import { entriesOf, withStatus } from "./statuses.js";

export { default as words } from "../texts/life.js";

/** @typedef {import("../drafts/keeper.js").Facts} Facts */
/** @typedef {import("../after/after.js").Shown} Shown */
/** @typedef {import("./statuses.js").Status} Status */
/**
 * @typedef {object} Given
 * @property {() => Facts} facts
 * @property {(facts: Partial<Facts>) => void} note
 * @property {() => string} today
 * @property {() => import("../../lib/index.js").Report | null} report   of the claim that is open
 * @property {(path: string, need: string) => void} open   shows a part of the claim
 * @property {() => void} back
 * @property {() => void} saveCalendar
 */

/** @param {import("../after/after.js").Words} words @returns {import("../after/after.js").Say} */
export const sayIn = (words) => (key, params) => words.text(`page.life.${key}`, params);

/** @param {HTMLElement} place @param {Given} given */
export function life(place, given) {
  adoptStyle(css);
  /** @type {Shown | null} */
  let shown = null;
  /**
   * Which question is open, the status that it begins with, and what was done last.
   * @type {Pick<import("./Life.jsx").Props["state"], "form" | "offered" | "told">}
   */
  let state = { form: null, offered: null, told: "" };
  /** What was known before the last change. @type {Partial<Facts> | null} */
  let before = null;

  /** @param {Shown} now */
  function modelNow({ cp, claim, words }) {
    const requirements = given.report()?.requirements ?? [];
    const associationRequest = (/** @type {string} */ id) => words.text(`lifecycle.request.${id}`);
    return modelOf({ cp, claim, facts: given.facts(), today: given.today(), requirements, associationRequest });
  }

  function draw() {
    if (!shown) return;
    const { claim, words, say } = shown;
    const { taxInvoiceApprovedOn } = given.facts();
    const { claimable = null, currency = null } = given.report()?.amounts ?? {};
    const lead = [
      claim.claimName,
      claimable === null ? "" : words.money(claimable, currency ?? undefined),
      claim.program ? words.label("program", String(claim.program)) : "",
      claim.usagePeriod ? words.label("period", String(claim.usagePeriod)) : "",
    ];
    const props = {
      say,
      words,
      model: modelNow(shown),
      lead: lead.filter((part) => typeof part === "string" && part !== "").join(", "),
      today: given.today(),
      state: { ...state, canUndo: before !== null, taxInvoiceApprovedOn },
      acts,
    };
    render(createElement(Life, props), place);
  }

  /** Notes something, which can be undone, and says what is so now. @param {Partial<Facts>} facts */
  function change(facts) {
    const { history, requests, taxInvoiceApprovedOn } = given.facts();
    before = { history, requests, taxInvoiceApprovedOn };
    given.note(facts);
    told();
  }

  /** Says the status and what is left, and draws. */
  function told() {
    if (!shown) return;
    const { say, words } = shown;
    const { life: now, tasks } = modelNow(shown);
    const left = tasks.filter(({ doneOn }) => doneOn === null).length;
    const status = now && say("told", { status: now.label, since: now.since && words.shortDate(now.since) });
    const asked = tasks.length > 0 ? say("tasks-left", { left, all: tasks.length }) : "";
    state = { form: null, offered: null, told: [status, asked].filter(Boolean).join(" ") };
    draw();
  }

  const focus = (/** @type {string} */ id) => document.getElementById(id)?.focus();

  /** @type {import("./Life.jsx").Acts} */
  const acts = {
    changeStatus(isOpen) {
      state = { ...state, form: isOpen ? "status" : null, offered: null, told: "" };
      draw();
      focus(isOpen ? "life-status" : "life-change");
    },
    setStatus(status, since) {
      change({ history: withStatus(entriesOf(given.facts().history), { status, since }) });
      focus("life-change");
    },
    addRequest(isOpen) {
      state = { ...state, form: isOpen ? "request" : null, told: "" };
      draw();
      focus(isOpen ? "life-request" : "life-add");
    },
    setRequest(id, words, since) {
      change({ requests: [...requestsOf(given.facts().requests), { id, since, words, doneOn: null }] });
      focus("life-add");
    },
    setDone(at, isDone) {
      change({ requests: withDone(requestsOf(given.facts().requests), at, isDone ? given.today() : null) });
      focus(`life-done-${at}`);
    },
    open(at) {
      const task = shown && modelNow(shown).tasks[at];
      if (task) given.open(task.path, shown?.claim.route === "cpor" ? "" : task.id);
    },
    setTaxInvoice: (day) => change({ taxInvoiceApprovedOn: day }),
    undo() {
      if (before) given.note(before);
      before = null;
      told();
      focus("life-change");
    },
    back: given.back,
    saveCalendar: given.saveCalendar,
  };

  return {
    /** @param {Shown} claim */
    draw(claim) {
      shown = claim;
      draw();
    },
    begin() {
      state = { form: null, offered: null, told: "" };
      before = null;
    },
    focus: () => place.querySelector("h2")?.focus(),
    /** Asks for a status, which is offered first. @param {Status} status */
    ask(status) {
      state = { form: "status", offered: status, told: "" };
      draw();
      focus("life-status");
    },
  };
}
