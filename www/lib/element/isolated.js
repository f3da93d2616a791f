// @ts-check
// Names within words: those with letters that are written from right to left do not change the order of the words around them.

/** Hebrew, Arabic and the scripts beside them, and the marks that set a direction. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/** @param {string} name */
export const isolated = (name) => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
