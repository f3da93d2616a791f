// @ts-check
// What in-house work costs: its hours by its hourly cost.

/** The product in a form for the claim; an empty text where it is not known. @param {{[name: string]: any}} csr @param {number} [decimals] of the currency */
export function csrTotal({ hours, hourlyCost }, decimals = 2) {
  const product = Number.parseFloat(hours) * Number.parseFloat(hourlyCost);
  return product > 0 ? product.toFixed(decimals) : "";
}
