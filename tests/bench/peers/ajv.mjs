import Ajv from "ajv";
import addFormats from "ajv-formats";
import { business, keywords, pair, structural } from "./ajv-schema.mjs";
export const name = "Ajv 8.20.0 (compiled at run time)";
export function instance(opts = {}) {
  const ajv = new Ajv({ allErrors: true, ...opts, strict: false });
  addFormats(ajv, ["date"]);
  for (const [keyword, f] of Object.entries(keywords)) ajv.addKeyword({ keyword, validate: f, errors: false });
  return ajv;
}
export async function init() {
  const ajv = instance(),
    validate = pair(ajv.compile(structural), ajv.compile(business));
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
