// @ts-check
// The style sheet of the later steps of <claim-proof>, which is loaded once the first can be used.

import expenses from "./element/expenses/expenses.css";
import fieldLink from "./element/field-link/field-link.css";
import help from "./element/help/help.css";
import list from "./element/list/list.css";
import longList from "./element/long-list/long-list.css";
import meter from "./element/meter/meter.css";
import proof from "./element/proof/proof.css";
import amounts from "./element/report/amounts/amounts.css";
import deadline from "./element/report/deadline/deadline.css";
import findings from "./element/report/findings/findings.css";
import limits from "./element/report/limits/limits.css";
import met from "./element/report/met/met.css";
import report from "./element/report/report.css";
import sources from "./element/report/sources/sources.css";
import tasks from "./element/report/tasks/tasks.css";
import verdict from "./element/report/verdict/verdict.css";

/** Its text. */
export const css = [
  list,
  proof,
  expenses,
  help,
  fieldLink,
  longList,
  meter,
  report,
  verdict,
  findings,
  tasks,
  amounts,
  limits,
  deadline,
  met,
  sources,
].join("\n");
