// @ts-check
// Which findings are about values without a field in the form.

import { patternOf } from "../field/question.js";

/** Places that a row shows, or a list above its rows. */
const ROWS = [
  /^\/(?:(?:expenses|documents|activity\/conferences)(?:\/\*)?|(?:invoices|csrs)\/\*)$/,
  /\/\*\/(?:id|fileName|mediaType|sizeBytes|sha256|document)\b/,
  /^\/metrics\/[\w-]+\/\*/,
];

/** @param {import("../ui.js").Ui} ui @param {{[name: string]: any}} finding */
export function isRest({ catalog, maybe }, { rule, path }) {
  if (rule === "input/unknown-field") return true;
  if (rule !== "input/invalid-value" && rule !== "input/unknown-id") return false;
  const place = patternOf(path);
  const metric = catalog.metrics.find(({ id }) => path === `/metrics/${id}`);
  return !(
    maybe(`label.${place.replace(/\/\*$/, "")}`) ||
    ROWS.some((row) => row.test(place)) ||
    (metric && metric.value !== "calls-and-contacts")
  );
}
