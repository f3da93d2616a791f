// @ts-check
// The element's style sheet: those of the components that its first step needs, in the order in which they count.

import button from "./button/button.css";
import dropZone from "./drop-zone/drop-zone.css";
import icon from "./icon/icon.css";
import mark from "./mark/mark.css";
import menu from "./menu/menu.css";
import pick from "./pick/pick.css";
import screens from "./screens/screens.css";
import base from "./shell/base.css";
import shell from "./shell/shell.css";
import status from "./status/status.css";
import steps from "./steps/steps.css";

/** The text of the style sheet. */
export const css = [base, icon, button, pick, screens, dropZone, shell, steps, status, menu, mark].join("\n");
