// @ts-check
// The kinds that a file can be: what the activity asks for first; all others by searching.

import { rows } from "../edit.js";
import { isCpor } from "../view.js";

/** @typedef {import("../view.js").View} View */
/** @typedef {{id: string, label: string, note: string}} Kind   "" is no part of the claim */

/** What proves a customer association. */
const ASSOCIATION_KINDS = ["poe-document"];

/** Kinds of invoices that stand for all of them. */
const GENERAL = "any-invoice";

/**
 * @param {View} view @param {string} text   what was typed to find one
 * @returns {{options: Kind[], isSearch: boolean, count: number, title: string}}
 */
export function kindsFor(view, text) {
  const { ui, claim } = view;
  const { say, words } = ui;
  const activity = activityOf(view);
  const cpor = isCpor(claim);
  const all = ui.catalog.evidenceKinds.filter(({ id }) => ASSOCIATION_KINDS.includes(id) === cpor && id !== GENERAL);
  const summaries = ui.catalog.metrics.filter(({ id, value }) => value === "summary" && activity?.metric === id);
  const asked = cpor ? ASSOCIATION_KINDS : (activity?.evidence ?? []);
  const used = new Set(rows(claim, "/documents").flatMap((one) => rows(one, "/evidence")));
  const note = (/** @type {string} */ id, /** @type {string | undefined} */ group) => {
    if (id === "csr") return say("tray.kind-note.csr");
    if (group === "expense") return say("tray.kind-note.invoice");
    return asked.includes(id) && !used.has(id) ? say("tray.kind-note.none") : "";
  };
  const kinds = [
    ...all.map(({ id, label, group }) => ({
      id,
      label,
      note: note(id, group),
      isAsked: asked.includes(id) || group === "expense",
    })),
    ...summaries.map(({ id, label }) => ({ id, label, note: "", isAsked: true })),
  ];
  const typed = folded(text);
  const isSearch = typed !== "";
  const isShown = (/** @type {typeof kinds[number]} */ { label, isAsked }) =>
    isSearch ? folded(label).includes(typed) : isAsked || asked.length === 0;
  const shown = kinds.filter(isShown).sort((one, other) => Number(other.isAsked) - Number(one.isAsked));
  const none = { id: "", label: say("tray.kind-none"), note: say("tray.kind-note.aside") };
  return {
    options: [
      ...shown.map(({ id, label, note }) => ({ id, label, note })),
      ...(isSearch && !folded(none.label).includes(typed) ? [] : [none]),
    ],
    isSearch,
    count: kinds.length,
    title: activity ? say("tray.asked-by", { activity: words.label("activity", activity.id) }) : say("tray.all-kinds"),
  };
}

/** The activity of the claim, else the one that its files speak for. @param {View} view */
export function activityOf({ activity, tray, ui }) {
  if (activity) return activity;
  const proposed = tray.proposals.find(({ path }) => path === "/activity/kind")?.value;
  return ui.catalog.activities.find(({ id }) => id === proposed);
}

/** Text as it is searched. @param {string} text */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
