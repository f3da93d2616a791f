// @ts-check

// A thread that checks claims for the command, by a module of its own.
import { parentPort, workerData } from "node:worker_threads";
import { batchChecker } from "./cli-batch.js";
import { load } from "./node.js";

/**
 * What a thread is told when it starts.
 * @typedef {object} Told
 * @property {import("./cli-batch.js").Asked} asked
 * @property {string | undefined} locale
 * @property {import("./cli-usage.js").Added | undefined} added   the rulebook that was added
 */

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const { asked, locale, added } = /** @type {Told} */ (workerData);
const validator = await load({ locale });
if (added) validator.addRulebook(added.own, { base: added.base });

const check = batchChecker(validator, asked);
port.on(
  "message",
  (/** @type {{ pieces: import("./cli-batch.js").Piece[], spent?: ArrayBuffer }} */ { pieces, spent }) => {
    const checked = check(pieces, spent);
    port.postMessage(checked, [checked.reports.buffer]);
  },
);
