// Examples of the rulebook: a sample claim with values set and removed, and what a check says of it.

/** @typedef {{id: string, today: string, claim: object}} Sample */
/**
 * A side of an example: a sample with changes, or a line of text that may be no claim.
 *
 * @typedef {object} Side
 * @property {string} [claim]   the id of a sample
 * @property {{[pointer: string]: unknown}} [set]
 * @property {readonly string[]} [remove]
 * @property {string} [today]
 * @property {number} [maxFileBytes]   a site's own limit
 * @property {string} [text]
 */
/** @typedef {{of: string, fails: Side, passes: Side, everywhere?: boolean}} Example   everywhere: it holds in every edition */
/** @typedef {{claim: object, today: string, maxFileBytes?: number}} Given */
/** @typedef {{claim: readonly Sample[], example: readonly Example[]}} Examples */

/**
 * The claim of a side, with all its dates moved by whole years.
 *
 * @param {Side} side
 * @param {readonly Sample[]} samples
 * @param {number} [years]
 * @returns {Given}
 */
export function givenBy({ claim: id, set = {}, remove = [], today, maxFileBytes }, samples, years = 0) {
  const sample = samples.find((sample) => sample.id === id);
  if (!sample) throw new Error(`There is no sample claim ${id}.`);
  const claim = structuredClone(sample.claim);
  for (const [pointer, value] of Object.entries(set)) put(claim, pointer, structuredClone(value));
  for (const pointer of remove) drop(claim, pointer);
  const given = { claim, today: today ?? sample.today, ...(maxFileBytes !== undefined && { maxFileBytes }) };
  return years === 0 ? given : moved(given, years);
}

/** The place of a value: what holds it, and its name in there. @param {object} root @param {string} pointer */
function placeOf(root, pointer) {
  const steps = pointer.split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = String(names.pop());
  /** @type {any} */
  let holder = root;
  for (const step of names) {
    holder = Object.hasOwn(holder, step) ? holder[step] : undefined;
    if (typeof holder !== "object" || holder === null) throw new Error(`${pointer} is in nothing.`);
  }
  return { holder, name };
}

/** @param {object} root @param {string} pointer @param {unknown} value */
function put(root, pointer, value) {
  const { holder, name } = placeOf(root, pointer);
  if (Array.isArray(holder) && name === "-") holder.push(value);
  else if (name === "__proto__") throw new Error(`${pointer} is no place of a claim.`);
  else holder[name] = value;
}

/** @param {object} root @param {string} pointer */
function drop(root, pointer) {
  const { holder, name } = placeOf(root, pointer);
  if (!Object.hasOwn(holder, name)) throw new Error(`There is nothing at ${pointer}.`);
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
}

const DATE = /\b(\d{4})-(\d\d)-(\d\d)(?=T|\/|$)/g;

/**
 * The same with every date moved by whole years: 29 February becomes the 28th where there is none.
 * @template Value
 * @param {Value} value
 * @param {number} years
 * @returns {Value}
 */
function moved(value, years) {
  const text = JSON.stringify(value, (_, part) =>
    typeof part === "string"
      ? part.replace(DATE, (_, year, month, day) => {
          const moved = Number(year) + years;
          const leap = new Date(Date.UTC(moved, 1, 29)).getUTCMonth() === 1;
          return `${moved}-${month}-${month === "02" && day === "29" && !leap ? "28" : day}`;
        })
      : part,
  );
  return JSON.parse(text);
}
