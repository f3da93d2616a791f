// @ts-check
// The part of the menu that says which version of the page and which edition of the rules this is.

import { today } from "./day.js";
import { newestEdition } from "./edition.js";
import { the } from "./elements.js";

/** Which build of the page this is, as the build of the site notes it in the page. */
const build = () => document.querySelector("meta[name=build]")?.getAttribute("content") ?? "";

/** @param {import("../lib/index.js").Claimproof} cp @param {import("./lines.js").Say} say */
export function drawAbout(cp, say) {
  const { edition, endedOn } = newestEdition(cp.catalog(), today());
  the("about", HTMLElement).textContent = say("about", { version: cp.version, build: build() });
  const key = edition?.published ? "about-rulebook-dated" : "about-rulebook";
  the("edition", HTMLElement).textContent = edition ? say(key, { title: edition.title, date: edition.published }) : "";
  const ended = the("windows-ended", HTMLElement);
  ended.textContent = endedOn ? say("about.windows-ended", { endedOn }) : "";
  ended.hidden = !endedOn;
}
