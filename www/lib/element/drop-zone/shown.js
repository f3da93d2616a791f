// @ts-check
// What is shown of the files: all that the element knows of them before the script of their list is loaded.

import { rows } from "../edit.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../tray/files.js").TrayFile} TrayFile */
/**
 * @typedef {object} Shown   what is shown of the tray
 * @property {import("../tray/tray-state.js").TrayState | null} own   the tray, once its script is loaded
 * @property {readonly TrayFile[]} files
 * @property {readonly import("../tray/proposer.js").Proposal[]} proposals
 * @property {import("../tray/files.js").Decisions} decisions
 * @property {ReadonlySet<string>} open   the rows that are unfolded, by the ids of their files
 * @property {Said | null} done   what was done last, until something else is
 * @property {ReadonlySet<string>} unsorted   the files that were read and are not sorted yet, by their ids
 * @property {Counts} counts
 * @property {FromFiles} fromFiles
 * @property {Preview | null} preview   what is shown of a file
 */
/**
 * @typedef {object} FromFiles   what files say of the places of the claim
 * @property {import("../tray/origins.js").Origins} origins   where values came from
 * @property {{[place: string]: import("../tray/offers.js").Offer}} offers   values that nobody confirmed
 * @property {{[kind: string]: import("../tray/offers.js").ProofOffer[]}} proofs   likewise the files that prove something
 * @property {readonly import("../tray/proposer.js").Proposal[]} found   what the files give for an empty claim
 */
/**
 * @typedef {{document: string, page: number | null, words: string | null, value?: unknown}} Preview
 *   a file, and the value that was read in it
 */
/** @typedef {[key: string, params: {[name: string]: unknown}]} Said */
/**
 * @typedef {object} Counts   of the files
 * @property {number} reading   that are being read, or wait for it
 * @property {number} open   of which somebody has to say what they are
 * @property {number} sure   of these
 */

/** No decisions about files. @type {import("../tray/files.js").Decisions} */
export const UNDECIDED = Object.freeze({});

/** @type {Shown} */
export const NOTHING_SHOWN = {
  own: null,
  files: [],
  proposals: [],
  decisions: UNDECIDED,
  open: new Set(),
  done: null,
  unsorted: new Set(),
  counts: { reading: 0, open: 0, sure: 0 },
  fromFiles: { origins: {}, offers: {}, proofs: {}, found: [] },
  preview: null,
};

/** Whether there are files: in the tray, or in the claim. @param {readonly TrayFile[]} files @param {Row} claim */
export const hasFiles = (files, claim) =>
  files.length > 0 || rows(claim, "/documents").some((one) => typeof one?.fileName === "string");
