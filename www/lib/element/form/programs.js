// @ts-check
// The programmes that can be chosen.

import { textOf } from "../view.js";

/** @typedef {{[name: string]: any}} Row */

/**
 * Those of the claim's route, and the one that is chosen.
 * @param {import("../ui.js").Ui} ui
 * @param {Row} claim
 * @returns {import("../view.js").Option[]}
 */
export function programs({ once, catalog }, claim) {
  const [route, chosen] = [textOf(claim.route) || "co-op", textOf(claim.program)];
  return once(`programs ${route} ${chosen}`, () =>
    catalog.programs.filter(
      (/** @type {Row} */ one) =>
        one.route === route || one.id === chosen || (one.route === "engagement" && route === "co-op"),
    ),
  );
}
