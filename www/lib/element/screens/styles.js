// @ts-check
// The style sheet of the other steps: those of their components, in the order in which they count.

import chip from "../chip/chip.css";
import documents from "../documents/documents.css";
import expenses from "../expenses/expenses.css";
import field from "../field/field.css";
import fieldLink from "../field-link/field-link.css";
import form from "../form/form.css";
import help from "../help/help.css";
import list from "../list/list.css";
import longList from "../long-list/long-list.css";
import meter from "../meter/meter.css";
import origin from "../origin/origin.css";
import proof from "../proof/proof.css";
import amounts from "../report/amounts/amounts.css";
import deadline from "../report/deadline/deadline.css";
import findings from "../report/findings/findings.css";
import limits from "../report/limits/limits.css";
import met from "../report/met/met.css";
import printed from "../report/printed/printed.css";
import report from "../report/report.css";
import sources from "../report/sources/sources.css";
import tasks from "../report/tasks/tasks.css";
import verdict from "../report/verdict/verdict.css";
import why from "../report/why/why.css";
import tag from "../tag/tag.css";
import details from "../tray/details.css";
import kindList from "../tray/kind-list.css";
import tray from "../tray/tray.css";

/** The text of the style sheet. */
export const css = [
  tag,
  form,
  field,
  list,
  chip,
  proof,
  expenses,
  documents,
  help,
  fieldLink,
  origin,
  longList,
  meter,
  report,
  printed,
  verdict,
  findings,
  tasks,
  amounts,
  limits,
  deadline,
  met,
  sources,
  why,
  details,
  kindList,
  tray,
].join("\n");
