// @ts-check
// A link that begins a claim, as a distributor may send one: what its fragment says. No server sees the fragment of an address.

/** @typedef {import("../lib/index.js").Claim} Claim */

/**
 * What a fragment says.
 * @typedef {object} Link
 * @property {Claim | null} claim   what it begins; null where it holds nothing for a claim
 * @property {string[]} fields   the fields of the claim that it fills
 * @property {string[]} unknown   the names that are none of a link, each once
 * @property {string[]} repeated   the names that it has more than once: the first counts
 * @property {string[]} unreadable   the names with characters that could not be decoded; they stay, as �
 * @property {number | null} length   of a fragment that is too long to be read
 */

/** Longer ones are not read: the longest names of a partner and its programme need some hundred characters. */
export const LONGEST = 4096;

/** The field of the claim that each name fills. @type {{[name: string]: string}} */
const FIELDS = {
  program: "/program",
  period: "/usagePeriod",
  activity: "/activity/kind",
  partner: "/partner/name",
  partnerId: "/partner/partnerId",
};

/** Stands for what could not be decoded. */
const REPLACEMENT = "\uFFFD";

/**
 * Reads a fragment; null for one that is no link of this kind, such as the name of a place in the page. What it says is given to
 * the claim as it is: the check says what is wrong with it.
 *
 * @param {string} fragment   as in `location.hash`
 * @returns {Link | null}
 */
export function parseLink(fragment) {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return null;
  if (text.length > LONGEST)
    return { claim: null, fields: [], unknown: [], repeated: [], unreadable: [], length: text.length };

  const entries = [...new URLSearchParams(text)].filter(([, value]) => value.trim() !== "");
  const names = [...new Set(entries.map(([name]) => name))];
  const known = names.filter((name) => Object.hasOwn(FIELDS, name));
  const claim = {};
  for (const name of known) set(claim, FIELDS[name] ?? "", entries.find(([other]) => other === name)?.[1] ?? "");
  return {
    claim: known.length > 0 ? claim : null,
    fields: known.map((name) => FIELDS[name] ?? ""),
    unknown: names.filter((name) => !known.includes(name)),
    repeated: known.filter((name) => entries.filter(([other]) => other === name).length > 1),
    unreadable: known.filter((name) => entries.some(([other, value]) => other === name && value.includes(REPLACEMENT))),
    length: null,
  };
}

/**
 * Puts a value into an object, at a place such as "/partner/name".
 * @param {{[name: string]: any}} object
 * @param {string} place
 * @param {string} value
 */
function set(object, place, value) {
  const steps = place.split("/").slice(1);
  const last = steps.pop() ?? "";
  for (const step of steps) object = object[step] ??= {};
  object[last] = value;
}
