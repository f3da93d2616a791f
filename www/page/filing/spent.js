// @ts-check
// What the money was spent on: invoices, and in-house work line by line as the report that the portal makes of it. Pure.

import { csrTotal } from "../../lib/element/expenses/csr-total.js";
import { fileRows } from "./documents.js";
import { rowsIn } from "./rows.js";

/** @typedef {import("./sheet.js").Given} Given */
/** @typedef {import("./sheet.js").Parts} Parts */
/** @typedef {import("./sheet.js").Section} Section */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {{[name: string]: any}} Row */

/** The invoices with what is claimed of each. @param {Given} given @param {Parts} parts @returns {Section} */
export function invoicesSection(given, parts) {
  const { claim, say } = given;
  const { make } = parts;
  const invoices = rowsIn(claim.invoices);
  const groups = invoices.map((one, n) => {
    const path = `/invoices/${n}`;
    return {
      title: say("invoice", { n: n + 1, of: invoices.length }),
      rows: [
        ...make.text(`${path}/number`, one.number),
        ...make.text(`${path}/vendor`, one.vendor),
        ...make.label(`${path}/issuer`, "issuer", one.issuer),
        ...make.day(`${path}/issuedOn`, one.issuedOn),
        ...make.money(`${path}/total`, one.total, one.currency ?? claim.currency),
        ...make.text(`${path}/currency`, one.currency),
        ...make.text(`${path}/examCode`, one.examCode),
        ...make.text(`${path}/courseCode`, one.courseCode),
        ...make.day(`${path}/completedOn`, one.completedOn),
        ...expensesOf(given, parts, "invoice", one.id),
        ...fileRows(given, parts, one.document),
      ],
    };
  });
  return { id: "invoices", title: say("invoices"), hint: say("invoices-hint", { count: invoices.length }), groups };
}

/**
 * In-house work line by line, laid out for the page on which the portal makes its report.
 * @param {Given} given
 * @param {Parts} parts
 * @returns {Section}
 */
export function csrSection(given, parts) {
  const { claim, catalog, say } = given;
  const { make } = parts;
  const decimals = catalog.currencies.find(({ id }) => id === claim.currency)?.decimals;
  const csrs = rowsIn(claim.csrs);
  const groups = csrs.map((one, n) => {
    const path = `/csrs/${n}`;
    return {
      title: say("csr", { n: n + 1, of: csrs.length }),
      rows: [
        ...make.text(`${path}/person`, one.person),
        ...make.text(`${path}/task`, one.task),
        ...make.day(`${path}/startsOn`, one.startsOn),
        ...make.day(`${path}/endsOn`, one.endsOn),
        ...make.number(`${path}/hours`, one.hours),
        ...make.money(`${path}/hourlyCost`, one.hourlyCost, claim.currency),
        ...make.money(`${path}/total`, one.total ?? csrTotal(one, decimals), claim.currency),
        ...make.text(`${path}/certifiedBy`, one.certifiedBy),
        ...make.day(`${path}/certifiedOn`, one.certifiedOn),
        ...expensesOf(given, parts, "csr", one.id),
        ...fileRows(given, parts, one.document),
      ],
    };
  });
  return { id: "csrs", title: say("csrs"), hint: say("csrs-hint", { count: csrs.length }), groups };
}

/** The expenses that name neither an invoice nor a report. @param {Given} given @param {Parts} parts @returns {Section} */
export function expensesLeft(given, parts) {
  const { claim, say } = given;
  const rows = rowsIn(claim.expenses).flatMap((one, n) => expenseRows(given, parts, one, n));
  return { id: "expenses", title: say("expenses"), hint: "", groups: [{ title: "", rows }] };
}

/**
 * The expenses that name an entry.
 * @param {Given} given
 * @param {Parts} parts
 * @param {"invoice" | "csr"} name
 * @param {unknown} id
 * @returns {SheetRow[]}
 */
function expensesOf(given, parts, name, id) {
  if (id === undefined || id === null || id === "") return [];
  return rowsIn(given.claim.expenses).flatMap((one, n) => (one[name] === id ? expenseRows(given, parts, one, n) : []));
}

/**
 * The rows of an expense; none where it has them already.
 * @param {Given} given
 * @param {Parts} parts
 * @param {Row} one
 * @param {number} n
 * @returns {SheetRow[]}
 */
function expenseRows({ claim }, { make, shownExpenses }, one, n) {
  if (shownExpenses.has(n)) return [];
  shownExpenses.add(n);
  const path = `/expenses/${n}`;
  const conferences = rowsIn(claim.activity?.conferences);
  const conference = one.conference && conferences.find(({ id }) => id === one.conference);
  return [
    ...make.label(`${path}/kind`, "expense-kind", one.kind),
    ...make.money(`${path}/amount`, one.amount, claim.currency),
    ...make.text(`${path}/person`, one.person),
    ...make.text(`${path}/conference`, conference?.name ?? ""),
    ...make.label(`${path}/mode`, "mode", one.mode),
    ...make.answer(`${path}/includesAlcohol`, one.includesAlcohol),
    ...make.label(`${path}/surfaceOwner`, "surface-owner", one.surfaceOwner),
  ];
}
