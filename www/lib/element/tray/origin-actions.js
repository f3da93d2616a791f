// @ts-check
// What people do with what files offer, and with the preview of a file.

import { accept, confirm, done } from "./actions.js";
import { fileOf, isAnswer } from "./into-claim.js";
import { proposalAt } from "./offers.js";

/** @typedef {import("./tray-state.js").TrayState} Tray */

/** What buttons do, by the name in `data-do`. @type {{[name: string]: (tray: Tray, button: HTMLElement) => void}} */
export const ORIGIN_ACTIONS = {
  "show-origin": ({ origins }, button) => origins.open(JSON.parse(button.getAttribute("data-origin") ?? ""), button),
  "close-preview": ({ origins }) => origins.close(),
  "take-offer": (tray, button) => tray.whenProposed(() => take(tray, button)),
};

/** Takes the value that is offered, or the file as proof. @param {Tray} tray @param {HTMLElement} button */
function take(tray, button) {
  const { draft, screen } = tray.editor;
  const [place = "", id, say = ""] = ["path", "file-id", "said"].map(
    (name) => button.getAttribute(`data-${name}`) ?? "",
  );
  const now = proposalAt(tray.proposals, place);
  const how = { say: JSON.parse(say) };
  if (id) confirm(tray, [id], how);
  else if (now && isAnswer(now)) {
    const needed = tray.proposals.filter((one) => one === now || now.needs.includes(one.id));
    // What the form filled in by itself gives way to what a file says.
    const claim = accept(tray, place === "/usagePeriod" ? draft.stated : draft.claim, needed);
    done(tray, claim, draft.decisions, how.say);
  } else if (now) confirm(tray, [fileOf(now)], how);
  // The focus stays with what was answered or proved.
  const own = screen.at(place);
  if (own?.matches("input, select, textarea, fieldset")) screen.focus(own);
  else screen.toPart(place, "button, input");
}
