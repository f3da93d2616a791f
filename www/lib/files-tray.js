// The tray of <claim-proof>: the list of the files that were dropped, loaded with the first of them.
export { css, drawTray, removeTray } from "./element/tray/draw.js";
