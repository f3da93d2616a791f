import { equal } from "node:assert/strict";
import { filled } from "./filled.js";

/**
 * What the texts of all languages share, their keys above all, and what is left of each: `filled` makes the texts of the two.
 * @param {{[locale: string]: object}} texts
 * @returns {{shape: object, values: {[locale: string]: unknown[]}}}
 */
export function shared(texts) {
  const values = Object.fromEntries(Object.keys(texts).map((locale) => [locale, []]));
  const shape = common(Object.entries(texts), values);
  for (const [locale, own] of Object.entries(texts)) equal(JSON.stringify(filled(shape, values[locale])), JSON.stringify(own));
  return { shape, values };
}

function common(parts, values) {
  const given = parts.filter(([, part]) => part !== undefined);
  if (given.every(([, part]) => typeof part === "object" && !Array.isArray(part))) {
    const keys = [...new Set(given.flatMap(([, part]) => Object.keys(part)))].sort();
    return Object.fromEntries(keys.map((key) => [key, common(parts.map(([locale, part]) => [locale, part?.[key]]), values)]));
  }
  const [[, first]] = parts;
  if (typeof first === "string" && parts.every(([, part]) => part === first)) return first;
  for (const [locale, part] of parts) values[locale].push(part);
  return 0;
}

/** A list as JavaScript, where what is missing is a hole. */
export const list = (values) => `[${values.map((value) => JSON.stringify(value) ?? "").join()},]`;
