// @ts-check
// What in-house work costs: its hours by its hourly cost.

import { times } from "../exact.js";

/**
 * The product in a form for the claim, rounded half up as a check rounds it; an empty text where it is not known.
 * @param {{[name: string]: any}} csr
 * @param {number} [decimals] of the currency
 */
export function csrTotal({ hours, hourlyCost }, decimals = 2) {
  const product = times(hours, hourlyCost, decimals);
  return product !== undefined && /[1-9]/.test(product) && !product.startsWith("-") ? product : "";
}
