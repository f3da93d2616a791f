// What docs/report.md promises of `claimproof-report/1`: no field goes or becomes another.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/**
 * @typedef {object} Schema
 * @property {string | string[]} [type]
 * @property {string[]} [enum]
 * @property {Schema[]} [anyOf]
 * @property {{[name: string]: Schema}} [properties]
 * @property {string[]} [required]
 * @property {Schema} [items]
 * @property {boolean | Schema} [additionalProperties]
 */

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), "utf8");
/** @type {Schema} */
const schema = JSON.parse(read("../../docs/report.schema.json"));
const promised = read("report-1.txt").trim().split("\n");

/**
 * A line for each field: where it is, its types, whether it can be absent, and the values of a list that gets no further ones.
 * @param {Schema} schema
 * @param {string} [path]
 * @returns {string[]}
 */
function fields(schema, path = "") {
  const variants = schema.anyOf ?? [schema];
  return variants.flatMap((one) => [
    ...Object.entries(one.properties ?? {}).flatMap(([name, field]) => {
      const line = [`${path}${name}`, typesOf(field).join("|"), one.required?.includes(name) ? "always" : "optional"];
      const values = valuesOf(field);
      return [
        [...line, ...(values.length > 0 && name !== "basis" ? [values.join("|")] : [])].join(" "),
        ...fields(field, `${path}${name}.`),
      ];
    }),
    ...(one.items ? fields(one.items, `${path}*.`) : []),
    ...(typeof one.additionalProperties === "object" ? fields(one.additionalProperties, `${path}*.`) : []),
  ]);
}

/** @param {Schema} schema @returns {string[]} */
const typesOf = ({ type = [], anyOf = [] }) => [...new Set([type, ...anyOf.map(typesOf)].flat())].sort();

/** @param {Schema} schema @returns {string[]} */
const valuesOf = ({ enum: values = [], anyOf = [] }) => [...values, ...anyOf.flatMap(valuesOf)].sort();

test("every field that was promised is there, with its types and values", () => {
  const now = new Set(fields(schema));
  assert.deepEqual(
    promised.filter((line) => !now.has(line)),
    [],
  );
});

test("a field that is left out, has another type or a further value is found", () => {
  const changed = JSON.parse(
    JSON.stringify(schema).replace('"closesOn":{"type":["string","null"]', '"closesOn":{"type":["string"]'),
  );
  changed.properties.findings.items.properties.severity.enum.push("fatal");
  delete changed.properties.progress;
  const now = new Set(fields(changed));
  const gone = promised.filter((line) => !now.has(line)).map((line) => line.split(" ")[0]);
  for (const name of ["deadline.closesOn", "findings.*.severity", "progress", "progress.met"])
    assert.ok(gone.includes(name), name);
});
