// @ts-check
// Offers to fill in the empty fields of an invoice from its file.

import { isEmpty } from "../edit.js";
import { foundInInvoice } from "../edited-claim.js";
import { seenOf } from "../inspections.js";
import { memo } from "../memo.js";
import { textOf } from "../view.js";

/**
 * @type {import("preact").ComponentClass<{ui: import("../ui.js").Ui, path: string, invoice: any, document: any, claimCurrency: string}>}
 */
export const FileFound = memo(({ ui, path, invoice, document, claimCurrency }) => {
  const { words, say, disabled } = ui;
  const found = foundInInvoice(seenOf(document)?.inspection, claimCurrency).filter(([name]) =>
    isEmpty(invoice?.[name]),
  );
  if (found.length === 0) return null;
  const fresh = Object.fromEntries(found);
  const currency = textOf(invoice?.currency) || textOf(fresh.currency) || claimCurrency;
  const shown = found.map(([name, value]) =>
    name === "issuedOn" ? words.date(value) : name === "total" ? words.money(value, currency) : String(value),
  );
  return (
    <div class="from-file">
      <p>
        <strong>{say("from-file")}</strong> <bdi>{shown.join(" · ")}</bdi>
      </p>
      <button type="button" class="small-button" data-do="fill-in" data-path={path} disabled={disabled}>
        {say("fill-in")}
      </button>
    </div>
  );
});
