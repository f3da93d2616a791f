// @ts-check
// The amounts of expenses with or without VAT, where the files of their invoices say both.

import { rows } from "../edit.js";
import { seenOf } from "../inspections.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {{path: string, now: number, gross: string, net: string}} Sums   an expense with the two sums of its invoice */

/** @param {Row} claim @returns {Sums[]} */
export function sumsIn(claim) {
  const byId = (/** @type {string} */ list, /** @type {unknown} */ id) =>
    rows(claim, list).find((one) => one?.id === id);
  return rows(claim, "/expenses").flatMap((expense, index) => {
    const invoice = expense?.invoice ? byId("/invoices", expense.invoice) : undefined;
    const read = invoice?.document ? seenOf(byId("/documents", invoice.document))?.inspection?.invoice : undefined;
    const gross = invoice?.total || read?.total;
    if (!gross || !read?.net || Number(read.net) === Number(gross)) return [];
    return [{ path: `/expenses/${index}/amount`, now: Number(expense.amount), gross, net: read.net }];
  });
}

/** Whether an amount is the sum without VAT. @param {Sums[]} sums */
export const isNet = (sums) => sums.some(({ now, net }) => now === Number(net));

/**
 * The claim's amounts that are still those of their invoices, with VAT or without; what was typed stays.
 * @param {Row} claim
 * @param {boolean} net
 * @returns {[path: string, value: string][]}
 */
export const amountsOf = (claim, net) =>
  sumsIn(claim).flatMap(({ path, now, gross, net: without }) => {
    const [from, to] = net ? [gross, without] : [without, gross];
    return now === Number(from) ? [[path, to]] : [];
  });
