// @ts-check
// The currency in which an amount of a claim is.

import { get } from "../element/edit.js";

/**
 * The currency of the amount at a place: that of its invoice, or of the claim; undefined where neither is known.
 * @param {{currency?: unknown}} claim
 * @param {string} pointer
 */
export function amountCurrency(claim, pointer) {
  const [invoice] = /^\/invoices\/\d+/.exec(pointer) ?? [];
  const currency = (invoice ? get(claim, `${invoice}/currency`) : undefined) ?? claim.currency;
  return typeof currency === "string" ? currency : undefined;
}
