// The JSON Schemas of what the library gives: reports and inspections, as the types of the package have them.
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** @typedef {{[name: string]: any}} Schema */

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../../www/lib/${name}`, import.meta.url));

/** Texts of a report, which reports of many claims go without. */
const TEXTS = ["locale", "message", "help", "label", "why"];

/** @returns {Schema} */
export function reportSchema() {
  const options = { additionalProperties: false, expose: /** @type {const} */ ("none"), topRef: false };
  const schema = generated("index.d.ts", "Report", options);
  return { ...plain(schema), title: "A report of claimproof; without texts where none were asked for" };
}

/** What a later version finds beside is for later versions. @returns {Schema} */
export function inspectionSchema() {
  const options = { additionalProperties: true, expose: /** @type {const} */ ("export"), topRef: true };
  return { ...plain(generated("types.d.ts", "Inspection", options)), title: "An inspection of a file by claimproof" };
}

/** @param {string} path @param {string} type @param {Partial<import("ts-json-schema-generator").Config>} options */
function generated(path, type, options) {
  return createGenerator({ path: file(path), type, skipTypeCheck: true, ...options }).createSchema(type);
}

/** Ids are those of any rulebook, and texts may be missing. @param {unknown} part @returns {any} */
function plain(part) {
  if (Array.isArray(part)) return part.map(plain);
  if (typeof part !== "object" || part === null) return part;
  /** @type {Schema} */
  const kept = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, plain(value)]));
  // A property of this name is no list.
  if (Array.isArray(kept.required)) {
    kept.required = kept.required.filter((/** @type {string} */ name) => !TEXTS.includes(name));
    if (kept.required.length === 0) delete kept.required;
  }
  const { anyOf, ...rest } = kept;
  return Array.isArray(anyOf) && isAnyText(anyOf) ? { type: "string", ...rest } : kept;
}

/** Whether any text is one of these: those that are listed are the ids of the embedded rulebook. @param {Schema[]} ways */
const isAnyText = (ways) => ways.every((way) => way.type === "string") && ways.some((way) => way.enum === undefined);
