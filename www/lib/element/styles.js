// @ts-check
// The element's style sheet: the components' own ones, in the order in which they count.

import report from "./report/report.css";
import base from "./style.css";

/** The text of the whole style sheet. */
export const css = [base, report].join("\n");
