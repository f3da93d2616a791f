// @ts-check

/** @typedef {{[name: string]: any}} Row */

/** A new claim with what stays the same from one claim to the next: programme, role and partner. Pure. @param {Row} claim @returns {Row} */
export function similarTo({ route, program, submitterRole, partner, currency, association }) {
  const contact = association?.partnerContact;
  const kept = { route, program, submitterRole, partner, currency };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(contact ? { association: { partnerContact: contact } } : {}) };
}
