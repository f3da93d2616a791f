// @ts-check
// What the head of an expense shows: its proof with its amount, and the amount that is claimed of it.

import { Chip } from "../chip/Chip.jsx";
import { below, isObject } from "../edit.js";
import { less } from "../exact.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { Mark } from "../mark/Mark.jsx";
import { Origin } from "../origin/Origin.jsx";
import { rowName } from "../row-name.js";
import { textOf } from "../view.js";
import { csrTotal } from "./csr-total.js";
import { kinds } from "./kinds.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */

/** @param {import("../list/RowHead.jsx").Props} props */
export function Brief({ ui, path, index, open, entry, related, found, typed = null, fromFiles, more }) {
  if (!isObject(entry)) return null;
  const { say, words } = ui;
  const place = below(path, index);
  const field = fieldsOf({ ui, path: place, entry, found, typed });
  const { currency, activity } = related;
  const proofs = proofsOf(ui, related);
  return (
    <div class="brief">
      {open && <Field {...field("/kind")} kind="select" options={kinds(ui, activity)} />}
      <div class="chips">
        {proofs.length === 0 && <span class="hint">{say("proof-none")}</span>}
        {proofs.map(({ at, name, about }) => {
          const origin = fromFiles?.origins[at];
          return (
            <span key={at}>
              <Chip go={at} words={name} />
              <bdi class="hint">{about}</bdi>
              {origin && <Origin ui={ui} origin={origin} />}
            </span>
          );
        })}
      </div>
      <p class="proof-total">
        {proofs.length > 0 && <span class="of">{say("column-total")}</span>}
        {proofs.map(({ at, total }) => (
          <span key={at}>{total}</span>
        ))}
      </p>
      <Field {...field("/amount")} kind="money" currency={currency} hint="" />
      {more && (
        <p class="excess">
          <Mark kind="error" />
          <strong>
            {say("exceeds", {
              difference: words.money(more.params.difference, currency),
              proof: proofs[0]?.name ?? "",
            })}
          </strong>
          <Use ui={ui} place={place} amount={entry.amount} difference={more.params.difference} currency={currency} />
        </p>
      )}
    </div>
  );
}

/** The invoice and the CSR of an expense, in words. @param {Ui} ui @param {import("../view.js").Proof} proof */
export function proofsOf(ui, { currency, invoice, invoiceAt, csr, csrAt }) {
  const { words, say } = ui;
  const day = (/** @type {unknown} */ value) =>
    /^\d{4}-\d\d-\d\d$/.test(textOf(value)) ? words.shortDate(textOf(value)) : "";
  const money = (/** @type {unknown} */ total, /** @type {string} */ unit) =>
    /^-?\d+(\.\d+)?$/.test(String(total)) ? words.money(String(total), unit) : "";
  const joined = (/** @type {string[]} */ parts) => parts.filter(Boolean).join(", ");
  return [
    ...(invoice
      ? [
          {
            at: below("/invoices", invoiceAt),
            name: textOf(invoice.number)
              ? say("invoice-number", { number: invoice.number })
              : rowName(ui, "invoices", invoiceAt),
            about: joined([textOf(invoice.vendor), day(invoice.issuedOn)]),
            total: money(invoice.total, textOf(invoice.currency) || currency),
          },
        ]
      : []),
    ...(csr
      ? [
          {
            at: below("/csrs", csrAt),
            name: textOf(csr.person) ? say("csr-person", { person: csr.person }) : rowName(ui, "csrs", csrAt),
            about: joined([textOf(csr.task), day(csr.endsOn)]),
            total: money(textOf(csr.total) || csrTotal(csr, ui.decimals(currency)), currency),
          },
        ]
      : []),
  ];
}

/**
 * Takes what is proven of an expense, where that is known.
 * @param {{ui: Ui, place: string, amount: unknown, difference: string, currency: string}} props
 */
function Use({ ui, place, amount, difference, currency }) {
  const proven = less(amount, difference);
  if (!proven || !(Number(proven) > 0)) return null;
  return (
    <button
      type="button"
      class="small-button"
      data-do="answer"
      data-path={`${place}/amount`}
      data-value={proven}
      disabled={ui.disabled}
    >
      {ui.say("use", { amount: ui.words.money(proven, currency) })}
    </button>
  );
}
