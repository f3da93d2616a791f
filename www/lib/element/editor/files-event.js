// @ts-check
// Tells the page of the files in the list, when there are others or one is in another state.

import { isObject, rows } from "../edit.js";
import { seenOf } from "../inspections.js";

/** @typedef {import("../../element.js").ClaimProofFile} ClaimProofFile */
/** @typedef {import("../view.js").View} View */

/** The shortest time between two events, in milliseconds: that of a frame, also where nothing is drawn. */
const FRAME = 16;

export class FilesEvent {
  /** What the files as told last were made from. @type {readonly unknown[]} */
  #basis = [];
  #told = "";
  /** @type {View | null} */
  #view = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #fire;

  /** @param {(files: ClaimProofFile[]) => void} fire */
  constructor(fire) {
    this.#fire = fire;
  }

  /** @param {View} view   as it is now */
  follow(view) {
    const { claim, tray } = view;
    const basis = [tray.own, tray.files, tray.proposals, tray.decisions, claim.documents, claim.metrics];
    if (basis.every((one, n) => one === this.#basis[n])) return;
    this.#basis = basis;
    this.#view = view;
    this.#timer ??= setTimeout(() => this.#tell(), FRAME);
  }

  #tell() {
    this.#timer = undefined;
    const view = this.#view;
    if (!view) return;
    const files = view.tray.own?.told(view) ?? inClaim(view.claim);
    const told = JSON.stringify(files.map(({ file, ...said }) => ({ ...said, file: file?.lastModified })));
    if (told === this.#told || (files.length === 0 && this.#told === "")) return;
    this.#told = told;
    this.#fire(files);
  }
}

/** The files of a claim whose list was not needed yet. @param {{[name: string]: any}} claim @returns {ClaimProofFile[]} */
const inClaim = (claim) =>
  rows(claim, "/documents").flatMap((one) => {
    if (!isObject(one) || typeof one.id !== "string" || typeof one.fileName !== "string") return [];
    const { id, fileName, sizeBytes } = one;
    const kinds = rows(one, "/evidence").filter((kind) => typeof kind === "string");
    const file = seenOf(one)?.file ?? null;
    const size = typeof sizeBytes === "number" ? sizeBytes : 0;
    return [{ id, fileName, sizeBytes: size, state: /** @type {const} */ ("confirmed"), kinds, inside: null, file }];
  });
