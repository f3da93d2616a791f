// @ts-check
// The expenses, each with its proof; and the invoices and CSRs that no expense names.

import { isEmpty, isObject, rows } from "../edit.js";
import { Sum } from "../form/Sum.jsx";
import { List } from "../list/List.jsx";
import { aboutProof, foundInRow, isAsked, textOf, typedIn } from "../view.js";
import { Brief } from "./Brief.jsx";
import { ExpenseFields } from "./ExpenseFields.jsx";
import { hasCsrs } from "./kinds.js";
import { CsrOf, InvoiceOf, Proofs } from "./Proofs.jsx";
import { isNet, sumsIn } from "./vat.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Expenses({ view }) {
  const { ui } = view;
  return (
    <section class="part expenses" part="section expenses" aria-labelledby="part-expenses">
      <h3 class="unseen" id="part-expenses" tabindex={-1}>
        {ui.say("part.expenses")}
      </h3>
      <Vat view={view} />
      <Unused view={view} path="/invoices" id="invoices" />
      <Unused view={view} path="/csrs" id="csrs" />
      {rows(view.claim, "/expenses").length > 0 && (
        <p class="columns" aria-hidden="true">
          {["label./expenses/*/kind", "column-proof", "column-total", "label./expenses/*/amount"].map((key) => (
            <span key={key}>{ui.say(key)}</span>
          ))}
        </p>
      )}
      <List
        view={view}
        path="/expenses"
        id="expenses"
        about={aboutExpense}
        related={(index) => view.proofs[index]}
        Brief={Brief}
        more={(index) => excessOf(view, index)}
        foundAt={(index) => foundAt(view, index)}
        body={(path, index, entry) => (
          <>
            <ExpenseFields
              ui={ui}
              path={path}
              entry={entry}
              found={foundInRow(view, "/expenses", index)}
              typed={typedIn(view, path)}
              conferences={hasConferences(view) ? view.named.conferences : undefined}
            />
            <Proofs view={view} path={path} index={index} entry={entry} />
          </>
        )}
        beside={
          hasCsrs(ui) && (
            <button type="button" class="button" data-do="add-csr" disabled={ui.disabled}>
              {ui.say("add-csr")}
            </button>
          )
        }
      />
      <Totals view={view} />
    </section>
  );
}

/** Takes every amount that still is the sum of its invoice with VAT or without. @param {{view: View}} props */
function Vat({ view: { ui, claim } }) {
  const sums = sumsIn(claim);
  if (sums.length === 0) return null;
  const net = isNet(sums);
  return (
    <p class="buttons vat">
      {[false, true].map((without) => (
        <button
          key={String(without)}
          type="button"
          class="small-button"
          data-do="vat"
          data-value={without ? "net" : "gross"}
          aria-pressed={net === without}
          disabled={ui.disabled}
        >
          {ui.say(without ? "vat-without" : "vat-with")}
        </button>
      ))}
    </p>
  );
}

/** The sum of the expenses, and the total that is claimed. @param {{view: View}} props */
function Totals({ view }) {
  const { ui, report, currency } = view;
  const claimed = report.amounts?.claimed;
  return (
    <p class="totals">
      <strong>{ui.say("label./claimedAmount")}</strong> <Sum view={view} />
      <button type="button" class="go" data-go="/claimedAmount">
        {claimed ? ui.words.money(claimed, currency) : ui.say("status-not-known")}
      </button>
    </p>
  );
}

/** The rules on expenses that are more than their proof. */
const EXCEEDS = "amount/exceeds-";

/** The problem of an expense whose invoice or CSR is for less. @param {View} view @param {number} index */
function excessOf(view, index) {
  const { invoiceAt = -1, csrAt = -1 } = view.proofs[index] ?? {};
  return [...foundInRow(view, "/invoices", invoiceAt).all, ...foundInRow(view, "/csrs", csrAt).all].find(({ rule }) =>
    rule.startsWith(EXCEEDS),
  );
}

/** @param {View} view */
const hasConferences = (view) =>
  Boolean(view.activity?.conferences) || isAsked(view, "expense/attendee", "/activity/conferences");

/** What an expense is about: its kind. @type {(ui: Ui, entry: any) => string} */
const aboutExpense = ({ words }, entry) => (textOf(entry?.kind) ? words.label("expense-kind", entry.kind) : "");

/** All that is found in an expense, and in the proof whose details are asked at it. @param {View} view @param {number} index */
function foundAt(view, index) {
  const { invoice, invoiceAt = -1, invoiceFirst, csr, csrAt = -1, csrFirst } = view.proofs[index] ?? {};
  const all = [...foundInRow(view, "/expenses", index).all];
  const add = (/** @type {string} */ list, /** @type {number} */ at, /** @type {any} */ entry) => {
    all.push(...foundInRow(view, list, at).all);
    const document = view.documentAt[textOf(entry?.document)];
    if (document !== undefined) all.push(...foundInRow(view, "/documents", document).all);
  };
  if (invoice && invoiceFirst === index) add("/invoices", invoiceAt, invoice);
  if (csr && csrFirst === index) add("/csrs", csrAt, csr);
  // What is said at the amount is seen in the head.
  return all.filter(({ path, rule }) => path !== `/expenses/${index}/amount` && !rule.startsWith(EXCEEDS));
}

/** What an invoice or CSR is about that no expense names. @type {(ui: Ui, entry: any) => string} */
const aboutUnused = (_, entry) => aboutProof(entry);

/** Entries that no expense names: an opened file may have them. @param {{view: View, path: "/invoices" | "/csrs", id: string}} props */
function Unused({ view, path, id }) {
  const name = path === "/invoices" ? "invoice" : "csr";
  const used = new Set(rows(view.claim, "/expenses").map((one) => textOf(one?.[name])));
  const idle = (/** @type {any} */ entry) => !isEmpty(entry) && (!isObject(entry) || !used.has(textOf(entry.id)));
  // One that was left out can be brought back in its place.
  if (!rows(view.claim, path).some(idle) && view.removed?.list !== path) return null;
  const Of = path === "/invoices" ? InvoiceOf : CsrOf;
  return (
    <div class="unused">
      <h4>{view.ui.say(`unused.${id}`)}</h4>
      <List
        view={view}
        path={path}
        id={id}
        shown={idle}
        about={aboutUnused}
        Acts={UnusedActs}
        foundAt={(index) => foundInRow(view, path, index).all}
        body={(place, index, entry) => (
          <Of view={view} path={place} entry={entry} found={foundInRow(view, path, index)} />
        )}
      />
    </div>
  );
}

/** What is done with an invoice or CSR that no expense names. @param {import("../list/RowHead.jsx").Props & {name: string}} props */
const UnusedActs = ({ ui: { say, disabled }, path, index, name }) => (
  <span class="buttons">
    <button
      type="button"
      class="small-button"
      data-do="as-expense"
      data-list={path}
      data-index={index}
      disabled={disabled}
    >
      {say("as-expense")}
      <span class="unseen">{`: ${name}`}</span>
    </button>
    <button type="button" class="small-button" data-do="remove" data-list={path} data-index={index} disabled={disabled}>
      {say("leave-out")}
      <span class="unseen">{`: ${name}`}</span>
    </button>
  </span>
);
