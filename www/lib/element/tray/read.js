// @ts-check
// What was read in a file, in two short lines.

import { rows as entries, isObject } from "../edit.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../../words/proposals.js").DescribedProposal} Proposal */

/**
 * @param {{ui: Ui, claim: Row, proposals: readonly Proposal[]}} facts @param {string} id @param {any} inspection
 * @param {readonly Proposal[]} own   what is proposed for the file
 * @returns {[string, string]}
 */
export function readIn(facts, id, inspection, own) {
  const { ui } = facts;
  const report = valueAt(own, "/csrs/-") ?? entries(facts.claim, "/csrs").find((one) => one?.document === id);
  if (isObject(report)) return csrLines(ui, report, currencyOf(facts));
  const figure = own.find(({ path, value }) => path.startsWith("/metrics/") && typeof value === "number");
  if (figure)
    return [ui.say("tray.figure", { figure: figure.label, count: Number(figure.value) }), ui.say("tray.names-stay")];
  if (isObject(inspection?.invoice)) return invoiceLines(ui, inspection.invoice);
  const url =
    valueAt(own, "/documents/-")?.url ?? entries(facts.claim, "/documents").find((one) => one?.id === id)?.url;
  if (typeof url === "string" && url !== "") return [url, ""];
  return isObject(inspection) ? otherLines(facts, inspection) : ["", ""];
}

/** @param {readonly Proposal[]} own @param {string} place @returns {Row | undefined} */
function valueAt(own, place) {
  const value = own.find(({ path }) => path === place)?.value;
  return isObject(value) ? value : undefined;
}

/** The currency of the claim, or the one that is proposed for it. @param {{claim: Row, proposals: readonly Proposal[]}} facts */
const currencyOf = ({ claim, proposals }) =>
  String(claim.currency ?? proposals.find(({ path }) => path === "/currency")?.value ?? "");

/** Those that are there, as a list. @param {(string | false | null | undefined)[]} parts */
const joined = (...parts) => parts.filter(Boolean).join(", ");

/** @param {Ui} ui @param {Row} invoice @returns {[string, string]} */
function invoiceLines({ words, say }, { vendor, total, currency, number, issuedOn, type }) {
  const amount = isAmount(total) && words.money(total, currency ?? undefined);
  const first = joined(vendor, amount) || (type && type !== "invoice" ? say(`found.${type}`) : say("tray.no-total"));
  return [first, joined(number, isDay(issuedOn) && words.date(issuedOn))];
}

/** @param {Ui} ui @param {Row} csr @param {string} currency @returns {[string, string]} */
function csrLines({ words, say }, { hours, hourlyCost, total, person, startsOn, endsOn }, currency) {
  const money = (/** @type {unknown} */ amount) =>
    isAmount(amount) ? words.money(String(amount), currency || undefined) : "";
  const sum =
    hours && isAmount(hourlyCost) && isAmount(total)
      ? say("tray.hours", { hours: words.number(String(hours)), cost: money(hourlyCost), total: money(total) })
      : joined(person, money(total));
  const days = isDay(startsOn) && isDay(endsOn) && words.text("period", { startsOn, endsOn });
  return [sum || say("tray.no-total"), days || (person ?? "")];
}

/** @param {{ui: Ui, claim: Row, proposals: readonly Proposal[]}} facts @param {Row} inspection @returns {[string, string]} */
function otherLines({ ui, claim, proposals }, inspection) {
  const { words, say } = ui;
  const { takenAt, sentAt, hasText, mentions, width, height } = inspection;
  const when = takenAt ?? sentAt;
  const first = claim.activity?.startsOn ?? proposals.find(({ path }) => path === "/activity/startsOn")?.value;
  if (typeof when === "string") {
    const [day = "", time = ""] = [when.slice(0, 10), when.slice(11, 16)];
    const said = say(takenAt ? "tray.taken" : "tray.sent", { date: words.date(day), time });
    const names = mentions?.microsoft === true && say("tray.names-microsoft");
    return [said, day === first ? say("tray.first-day") : names || ""];
  }
  const signs = entries(inspection, "/signs").filter(isObject);
  const day = signs.find(({ sign, value }) => sign === "day" && isDay(value))?.value;
  const company = signs.find(({ sign, value }) => sign === "company" && typeof value === "string")?.value;
  if (hasText)
    return [
      joined(day && words.date(day), mentions?.microsoft === true && say("tray.names-microsoft")) || company || "",
      day || mentions?.microsoft ? (company ?? "") : "",
    ];
  if (width && height) return [say("tray.picture"), say("found.pixels", { width, height })];
  return [hasText === false && inspection.pages ? say("tray.scan") : "", ""];
}

/** @param {unknown} amount @returns {amount is string} */
const isAmount = (amount) => typeof amount === "string" && /^-?\d+(?:\.\d+)?$/.test(amount);

/** @param {unknown} day @returns {day is string} */
const isDay = (day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
