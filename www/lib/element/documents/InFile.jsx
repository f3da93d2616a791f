// @ts-check
// The inspection of a file, in a line.

import { isEmpty, isObject } from "../edit.js";
import { seenOf } from "../inspections.js";
import { sizeInWords } from "../size-in-words.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {{done: number, size: number}} Reading   how much of a file was read, while it is inspected */

/** Problems of the inspection, not of the file. @type {unknown[]} */
const NOT_INSPECTED = ["too-large", "too-slow", "not-started", "crashed"];

/** @param {{ui: Ui, document: any, reading: Reading | undefined}} props */
export function InFile({ ui, document, reading }) {
  if (reading) {
    const { done, size } = reading;
    return (
      <p class="looking">
        {ui.say("looking")}
        {done > 0 && ` ${ui.say("read", { done: sizeInWords(ui, done), size: sizeInWords(ui, size) })}`}
      </p>
    );
  }
  const inspection = seenOf(document)?.inspection;
  if (!isObject(inspection) || isEmpty(inspection)) return null;
  const parts = partsOf(ui, inspection);
  return parts.length > 0 ? <p class="hint">{parts.join(" · ")}</p> : null;
}

/** @param {Ui} ui @param {Row} inspection @returns {string[]} */
function partsOf({ words, say }, inspection) {
  const { detectedType, pages, width, height, takenAt, sentAt, sheets, rows, hasText, problem, readable, sha256 } =
    inspection;
  const day = (/** @type {unknown} */ when) => (typeof when === "string" ? words.date(when.slice(0, 10)) : "");
  return [
    detectedType && words.label("media-type", detectedType),
    pages && say("found.pages", { count: pages }),
    width && height && say("found.pixels", { width, height }),
    takenAt && say("found.taken", { date: day(takenAt) }),
    sentAt && say("found.sent", { date: day(sentAt) }),
    sheets && say("found.sheets", { count: sheets }),
    rows && say("found.rows", { count: rows }),
    readable === true && hasText === false && pages && say("found.scan"),
    NOT_INSPECTED.includes(problem) && say(`found.${problem}`),
    problem === null && readable === null && sha256 === null && say("found.not-there"),
  ].filter(Boolean);
}
