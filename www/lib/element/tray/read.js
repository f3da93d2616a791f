// @ts-check
// What was read in a file, in two short lines.

import { rows as entries, isObject } from "../edit.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {{ui: Ui, claim: Row, decisions: import("./files.js").Decisions, answers: ReadonlyMap<string, unknown>}} Facts
 *   `answers`: what is proposed first for places that are about no file
 */
/**
 * @typedef {{first: string, end: string, second: string, amount: string}} Read
 *   two lines, the end of the first, which is shown however long that is, and the amount alone
 */

/** @param {string} first @param {string} [second] @param {string} [amount] @param {string} [before] the amount @returns {Read} */
export const lines = (first, second = "", amount = "", before = ", ") => ({
  first,
  end: first !== "" && amount !== "" ? before + amount : amount,
  second,
  amount,
});

/**
 * @param {Facts} facts @param {string} id @param {any} inspection @param {readonly Proposal[]} own   what is proposed for the file
 * @returns {Read}
 */
export function readIn(facts, id, inspection, own) {
  const { ui, claim } = facts;
  const report = valueAt(own, "/csrs/-") ?? entries(claim, "/csrs").find((one) => one?.document === id);
  if (isObject(report)) return ofCsr(ui, report, currencyOf(facts));
  const figure = figureOf(facts, id, own);
  if (figure) return lines(ui.say("tray.figure", figure), ui.say("tray.names-stay"));
  if (isObject(inspection?.invoice)) return ofInvoice(ui, inspection.invoice);
  const url = valueAt(own, "/documents/-")?.url ?? entries(claim, "/documents").find((one) => one?.id === id)?.url;
  if (typeof url === "string" && url !== "") return lines(url);
  return isObject(inspection) ? ofOther(facts, inspection) : lines("");
}

/** The figure that a file gives or gave. @param {Facts} facts @param {string} id @param {readonly Proposal[]} own */
function figureOf({ ui, claim, decisions }, id, own) {
  const metric = decisions[id]?.figure;
  const given = metric === undefined ? undefined : claim.metrics?.[metric];
  if (metric !== undefined && typeof given === "number")
    return { figure: ui.words.label("metric", metric), count: given };
  const proposed = own.find(({ path, value }) => path.startsWith("/metrics/") && typeof value === "number");
  return proposed && { figure: proposed.label, count: Number(proposed.value) };
}

/** @param {readonly Proposal[]} own @param {string} place @returns {Row | undefined} */
function valueAt(own, place) {
  const value = own.find(({ path }) => path === place)?.value;
  return isObject(value) ? value : undefined;
}

/** The currency of the claim, or the one that is proposed for it. @param {Facts} facts */
const currencyOf = ({ claim, answers }) => String(claim.currency ?? answers.get("/currency") ?? "");

/** Those that are there, as a list. @param {(string | false | null | undefined)[]} parts */
const joined = (...parts) => parts.filter(Boolean).join(", ");

/** @param {Ui} ui @param {Row} invoice */
function ofInvoice({ words, say }, { vendor, total, currency, number, issuedOn, type }) {
  const second = joined(number, isDay(issuedOn) && words.date(issuedOn));
  if (isAmount(total)) return lines(vendor ?? "", second, words.money(total, currency ?? undefined));
  return lines(vendor || (type && type !== "invoice" ? say(`found.${type}`) : say("tray.no-total")), second);
}

/** @param {Ui} ui @param {Row} csr @param {string} currency */
function ofCsr({ words, say }, { hours, hourlyCost, total, person, startsOn, endsOn }, currency) {
  const money = (/** @type {unknown} */ amount) =>
    isAmount(amount) ? words.money(String(amount), currency || undefined) : "";
  const days = isDay(startsOn) && isDay(endsOn) ? words.text("period", { startsOn, endsOn }) : (person ?? "");
  if (!isAmount(total)) return lines(person || say("tray.no-total"), days);
  const sum = hours && isAmount(hourlyCost);
  const first = sum
    ? say("tray.hours", { hours: words.number(String(hours)), cost: money(hourlyCost) })
    : (person ?? "");
  return lines(first, days, money(total), sum ? " = " : undefined);
}

/** @param {Facts} facts @param {Row} inspection */
function ofOther({ ui, claim, answers }, inspection) {
  const { words, say, texts } = ui;
  const { takenAt, sentAt, hasText, mentions, width, height, pages } = inspection;
  const when = takenAt ?? sentAt;
  const names = mentions?.microsoft === true && isOfOurs(texts) && say("tray.names-microsoft");
  if (typeof when === "string") {
    const [day, time] = [when.slice(0, 10), when.slice(11, 16)];
    const first = claim.activity?.startsOn ?? answers.get("/activity/startsOn");
    const said = say(takenAt ? "tray.taken" : "tray.sent", { date: words.date(day), time });
    return lines(said, day === first ? say("tray.first-day") : names || "");
  }
  if (hasText) {
    const signs = entries(inspection, "/signs").filter(isObject);
    const day = signs.find(({ sign, value }) => sign === "day" && isDay(value))?.value;
    const company = signs.find(({ sign, value }) => sign === "company" && typeof value === "string")?.value ?? "";
    const told = joined(day && words.date(day), names);
    return told ? lines(told, company) : lines(company);
  }
  if (width && height) return lines(say("tray.picture"), say("found.pixels", { width, height }));
  return lines(hasText === false && pages ? say("tray.scan") : "");
}

/** Whether a claim is made to the vendor whose name is looked for in files. @param {Ui["texts"]} texts */
const isOfOurs = ({ rulebook, isLaidOver }) => rulebook === undefined || isLaidOver === true;

/** @param {unknown} amount @returns {amount is string} */
const isAmount = (amount) => typeof amount === "string" && /^-?\d+(?:\.\d+)?$/.test(amount);

/** @param {unknown} day @returns {day is string} */
const isDay = (day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);
