// @ts-check
// Begins a claim with what the fragment of the address says, or offers that where a claim is begun already.

import { LONGEST, parseLink } from "./link.js";

/** @typedef {import("../lib/element.js").ClaimProofElement} ClaimProofElement */
/** @typedef {import("./lines.js").Say} Say */

/** How many of the names in a link are shown, and how much of each. */
const SHOWN = { names: 3, characters: 40 };

/** What a new claim has before anybody typed something. */
const INITIAL = ["route", "program", "usagePeriod"];

/** Whether there is something in the claim that another one would replace. @param {ClaimProofElement} element */
const isBegun = (element) =>
  element.unsaved || element.files.size > 0 || Object.keys(element.claim).some((name) => !INITIAL.includes(name));

/**
 * Takes the link in the address now, and each one that is opened in this page later.
 * @param {ClaimProofElement} element
 * @param {import("./lines.js").Lines} lines
 * @param {{moved: () => void, begun: () => void}} follow   what follows when the address has changed, and when a claim was begun
 */
export function followLinks(element, lines, { moved, begun }) {
  const take = () => {
    const link = parseLink(location.hash);
    if (!link) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    moved();
    const { claim } = link;
    if (claim && isBegun(element)) {
      lines.show("link", (say) => ({
        text: [say("link.offer", listed(link, say)), ...told(link, say)].join(" "),
        choices: [
          {
            label: say("link.begin"),
            act: () => {
              element.replace(claim, say("link.name"));
              begun();
              element.focus();
            },
          },
          { label: say("link.ignore"), act: () => {} },
        ],
      }));
    } else {
      if (claim) {
        element.claim = claim;
        begun();
      }
      lines.show("link", (say) => ({
        text: [say(claim ? "link.begun" : "link.nothing", listed(link, say)), ...told(link, say)].join(" "),
        choices: [{ label: say("link.close"), act: () => {} }],
      }));
    }
  };
  take();
  window.addEventListener("hashchange", take);
}

/** The fields that a link fills, by their names. @param {import("./link.js").Link} link @param {Say} say */
const listed = ({ fields }, say) => ({ fields: fields.map((field) => say("link.field", { field })) });

/** What is wrong with a link, in sentences. @param {import("./link.js").Link} link @param {Say} say */
function told({ unknown, repeated, unreadable, length }, say) {
  const names = (/** @type {string[]} */ all) => ({
    count: all.length,
    names: all.slice(0, SHOWN.names).map((name) => {
      const characters = [...name];
      const isLong = characters.length > SHOWN.characters;
      return say("link.quoted", { name: isLong ? `${characters.slice(0, SHOWN.characters).join("")}…` : name });
    }),
  });
  return [
    length === null ? "" : say("link.long", { count: length, most: LONGEST }),
    unreadable.length > 0 ? say("link.unreadable", names(unreadable)) : "",
    repeated.length > 0 ? say("link.repeated", names(repeated)) : "",
    unknown.length > 0 ? say("link.unknown", names(unknown)) : "",
  ].filter((sentence) => sentence !== "");
}
