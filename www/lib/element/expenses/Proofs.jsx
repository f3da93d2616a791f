// @ts-check
// The invoice or CSR of an expense, in place.

import { FileFound } from "../documents/FileFound.jsx";
import { FileOf } from "../documents/FileOf.jsx";
import { below, get, isEmpty } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { Messages } from "../field/Message.jsx";
import { fieldsOf } from "../field/question.js";
import { foundInRow, NOTHING, textOf, typedIn } from "../view.js";
import { CsrFields } from "./CsrFields.jsx";
import { InvoiceFields } from "./InvoiceFields.jsx";
import { hasCsrs } from "./kinds.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../view.js").Found} Found */

/** @param {{view: View, path: string, index: number, entry: any}} props */
export function Proofs({ view, path, index, entry }) {
  const none = isEmpty(entry?.invoice) && isEmpty(entry?.csr);
  return (
    <>
      {none && <Prove view={view} path={path} />}
      <Proof view={view} path={path} index={index} entry={entry} name="invoice" none={none} />
      <Proof view={view} path={path} index={index} entry={entry} name="csr" none={none} />
    </>
  );
}

/**
 * @typedef {{view: View, path: string, index: number, entry: any, name: "invoice" | "csr", none: boolean}} Props
 *   `none`: whether nothing proves it yet
 */

/** Asks what proves an expense. @param {{view: View, path: string}} props */
function Prove({ view: { ui }, path }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for one question
    <div class="prove" id={`${path}/invoice~`} role="group" aria-label={ui.say("prove")}>
      <p class="label">{ui.say("prove")}</p>
      {hasCsrs(ui) && <p class="hint">{ui.say("prove-hint")}</p>}
      <p class="buttons">
        {(hasCsrs(ui) ? ["invoice", "csr"] : ["invoice"]).map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            data-do="prove"
            data-path={path}
            data-with={name}
            disabled={ui.disabled}
          >
            {ui.say(`prove-with.${name}`)}
          </button>
        ))}
      </p>
    </div>
  );
}

/** The invoice or CSR of an expense, which may be that of another; its details are asked at the first. @param {Props} props */
function Proof({ view, path, index, entry, name, none }) {
  const { ui, named, proofs } = view;
  const { invoiceAt, invoiceFirst, csrAt, csrFirst } = proofs[index] ?? {};
  const [list, at = -1, first = -1] =
    name === "invoice" ? ["/invoices", invoiceAt, invoiceFirst] : ["/csrs", csrAt, csrFirst];
  const options = named[/** @type {const} */ (`${name}s`)];
  const isNone = isEmpty(entry?.[name]);
  if (isNone && (!none || options.length === 0)) return null;
  const found = foundInRow(view, "/expenses", index);
  const field = fieldsOf({ ui, path, entry, found, typed: null });
  const Of = name === "invoice" ? InvoiceOf : CsrOf;
  return (
    <div class="proof">
      {isNone || options.length > 1 || at < 0 ? (
        <Field
          {...field(`/${name}`)}
          kind="select"
          optional={isNone}
          options={options}
          label={ui.say(`which.${name}`)}
        />
      ) : (
        <Messages ui={ui} found={found.at[`${path}/${name}`]} />
      )}
      {at >= 0 && first === index && (
        <Of
          view={view}
          path={below(list, at)}
          entry={get(view.claim, below(list, at))}
          found={foundInRow(view, list, at)}
        />
      )}
      {!isNone && (
        <button
          type="button"
          class="small-button"
          data-do="unlink"
          data-path={`${path}/${name}`}
          disabled={ui.disabled}
        >
          {ui.say(`unlink.${name}`)}
        </button>
      )}
    </div>
  );
}

/** @typedef {{view: View, path: string, entry: any, found: Found}} OfProps */

/** The details of an invoice and its file. @param {OfProps} props */
export function InvoiceOf({ view, path, entry, found }) {
  const { ui, activity, currency, currencies } = view;
  return (
    <div class="fields" id={path} tabindex={-1}>
      <InvoiceFields
        ui={ui}
        path={path}
        entry={entry}
        found={found}
        typed={typedIn(view, path)}
        fromFiles={view.tray.fromFiles}
        fields={activity?.invoiceFields}
        claimCurrency={currency}
        currencies={currencies}
      />
      <Attached view={view} path={`${path}/document`} found={found} id={textOf(entry?.document)} />
      <FileFound ui={ui} path={path} invoice={entry} document={documentOf(view, entry)} claimCurrency={currency} />
    </div>
  );
}

/** The details of a CSR and its file. @param {OfProps} props */
export function CsrOf({ view, path, entry, found }) {
  const { ui, currency } = view;
  return (
    <div class="fields" id={path} tabindex={-1}>
      <CsrFields
        ui={ui}
        path={path}
        entry={entry}
        found={found}
        typed={typedIn(view, path)}
        fromFiles={view.tray.fromFiles}
        currency={currency}
      />
      <Attached view={view} path={`${path}/document`} found={found} id={textOf(entry?.document)} />
    </div>
  );
}

/** @param {View} view @param {any} entry   an invoice or CSR */
function documentOf({ claim, documentAt }, entry) {
  const at = documentAt[textOf(entry?.document)];
  return at === undefined ? undefined : get(claim, below("/documents", at));
}

/** The file of an invoice or CSR. @param {{view: View, path: string, found: Found, id: string}} props */
function Attached({ view, path, found, id }) {
  const at = view.documentAt[id];
  const document = at === undefined ? undefined : get(view.claim, below("/documents", at));
  return (
    <FileOf
      ui={view.ui}
      path={path}
      id={id}
      found={found.at[path]}
      options={view.named.documents}
      document={document}
      documentFound={at === undefined ? NOTHING : foundInRow(view, "/documents", at)}
      reading={view.looking(document)}
    />
  );
}
