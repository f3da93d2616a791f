// @ts-check
// Draws the tray into its place, beside what the element draws.

import { createElement, render } from "preact";
import { renderAdopted } from "../editor/adopted-elements.js";
import details from "./details.css";
import kinds from "./kind-list.css";
import { Tray } from "./Tray.jsx";
import tray from "./tray.css";

/** The text of its style sheet. */
export const css = [tray, kinds, details].join("\n");

/** @param {Element} place @param {import("./Tray.jsx").Props} props */
export function drawTray(place, props) {
  renderAdopted(place.ownerDocument !== document, () => render(createElement(Tray, props), place));
}

/** @param {Element} place */
export const removeTray = (place) => render(null, place);
