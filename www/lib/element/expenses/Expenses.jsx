// @ts-check
// The expenses, each with its proof; and the invoices and CSRs that no expense names.

import { isEmpty, isObject, rows } from "../edit.js";
import { Section } from "../form/Section.jsx";
import { List } from "../list/List.jsx";
import { rowName } from "../row-name.js";
import { aboutProof, foundInRow, isAsked, textOf, typedIn } from "../view.js";
import { ExpenseFields } from "./ExpenseFields.jsx";
import { CsrOf, InvoiceOf, Proofs } from "./Proofs.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Expenses({ view }) {
  return (
    <Section ui={view.ui} id="expenses">
      <List
        view={view}
        path="/expenses"
        id="expenses"
        about={aboutExpense}
        related={(index) => view.proofs[index]}
        foundAt={(index) => foundAt(view, index)}
        body={(path, index, entry) => (
          <>
            <ExpenseFields
              ui={view.ui}
              path={path}
              entry={entry}
              found={foundInRow(view, "/expenses", index)}
              typed={typedIn(view, path)}
              activity={view.activity}
              currency={view.currency}
              conferences={hasConferences(view) ? view.named.conferences : undefined}
            />
            <Proofs view={view} path={path} index={index} entry={entry} />
          </>
        )}
      />
      <Unused view={view} path="/invoices" id="invoices" />
      <Unused view={view} path="/csrs" id="csrs" />
    </Section>
  );
}

/** @param {View} view */
const hasConferences = (view) =>
  Boolean(view.activity?.conferences) || isAsked(view, "expense/attendee", "/activity/conferences");

/** What an expense is about: its kind, its amount, its proof. @type {(ui: Ui, entry: any, proof: import("../view.js").Proof) => string} */
function aboutExpense(ui, entry, { currency, invoice, invoiceAt, csr, csrAt }) {
  const { words, say } = ui;
  const [number, person] = [textOf(invoice?.number), textOf(csr?.person)];
  const proofs = [
    invoice && (number ? say("invoice-number", { number }) : rowName(ui, "invoices", invoiceAt)),
    csr && (person ? say("csr-person", { person }) : rowName(ui, "csrs", csrAt)),
  ];
  return [
    textOf(entry?.kind) && words.label("expense-kind", entry.kind),
    /^-?\d+(\.\d+)?$/.test(String(entry?.amount)) && words.money(entry.amount, currency),
    proofs.filter(Boolean).join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
}

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
  return all;
}

/** What an invoice or CSR is about that no expense names. @type {(ui: Ui, entry: any) => string} */
const aboutUnused = (_, entry) => aboutProof(entry);

/** Entries that no expense names: an opened file may have them. @param {{view: View, path: "/invoices" | "/csrs", id: string}} props */
function Unused({ view, path, id }) {
  const name = path === "/invoices" ? "invoice" : "csr";
  const used = new Set(rows(view.claim, "/expenses").map((one) => textOf(one?.[name])));
  const idle = (/** @type {any} */ entry) => !isEmpty(entry) && (!isObject(entry) || !used.has(textOf(entry.id)));
  if (!rows(view.claim, path).some(idle)) return null;
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
        foundAt={(index) => foundInRow(view, path, index).all}
        body={(place, index, entry) => (
          <Of view={view} path={place} entry={entry} found={foundInRow(view, path, index)} />
        )}
      />
    </div>
  );
}
