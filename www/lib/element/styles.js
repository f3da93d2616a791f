// @ts-check
// The element's style sheet: the components' own ones, in the order in which they count.

import button from "./button/button.css";
import documents from "./documents/documents.css";
import expenses from "./expenses/expenses.css";
import field from "./field/field.css";
import fieldLink from "./field-link/field-link.css";
import form from "./form/form.css";
import help from "./help/help.css";
import icon from "./icon/icon.css";
import list from "./list/list.css";
import longList from "./long-list/long-list.css";
import mark from "./mark/mark.css";
import menu from "./menu/menu.css";
import meter from "./meter/meter.css";
import proof from "./proof/proof.css";
import amounts from "./report/amounts/amounts.css";
import deadline from "./report/deadline/deadline.css";
import findings from "./report/findings/findings.css";
import limits from "./report/limits/limits.css";
import met from "./report/met/met.css";
import report from "./report/report.css";
import sources from "./report/sources/sources.css";
import tasks from "./report/tasks/tasks.css";
import verdict from "./report/verdict/verdict.css";
import screens from "./screens/screens.css";
import base from "./shell/base.css";
import shell from "./shell/shell.css";
import status from "./status/status.css";
import steps from "./steps/steps.css";
import tag from "./tag/tag.css";

/** The text of the whole style sheet. */
export const css = [
  base,
  icon,
  button,
  tag,
  screens,
  form,
  field,
  list,
  proof,
  expenses,
  documents,
  help,
  shell,
  steps,
  status,
  menu,
  fieldLink,
  longList,
  mark,
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
