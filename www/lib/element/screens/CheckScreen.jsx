// @ts-check
// The last step: the check result, and what to do with it.

import { FieldLink } from "../field-link/FieldLink.jsx";
import { Printed } from "../report/printed/Printed.jsx";
import { Report } from "../report/Report.jsx";
import { FilesLeft } from "../tray/FilesLeft.jsx";
import { verdictWords } from "../verdict-words.js";
import { Turn } from "./Screen.jsx";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../../index.js").Report} ReportOf */

/** @param {import("./Loaded.jsx").Props} props */
export function CheckScreen({ view, copied = "", refused = false }) {
  const { ui, claim, report, whole } = view;
  const rulebook = ui.catalog.rulebooks.find((one) => one.id === report.rulebook.id)?.label;
  return (
    <section class="screen answer" part="answer screen step-check" id="step-check" aria-labelledby="answer">
      <AnswerHead ui={ui} copied={copied} />
      {refused && <NotSent ui={ui} report={report} />}
      <Report report={report} claim={claim} texts={ui.texts} rulebook={rulebook} ui={ui}>
        <FilesLeft view={view} />
        {view.printing && <Printed view={view} />}
      </Report>
      {!whole && <Turn view={view} step="check" />}
    </section>
  );
}

/** Why the form around was not sent, and the way to the first problem or task. @param {{ui: Ui, report: ReportOf}} props */
function NotSent({ ui: { texts, words, say }, report }) {
  const first = firstToDo(report);
  return (
    <p id="not-sent" class="not-sent" tabindex={-1}>
      <strong>{say("refused")}</strong> {`${verdictWords(report, texts)}. `}
      {first && (
        <>
          {`${say("not-sent.first")} `}
          <FieldLink path={first.path} need={first.need} name={first.name} words={words} />
        </>
      )}
    </p>
  );
}

/**
 * The first problem of a report, else its first task that leads somewhere.
 * @param {ReportOf} report
 * @returns {{path: string, need?: string, name?: string} | undefined}
 */
function firstToDo({ verdict, findings, requirements }) {
  const problem = findings.find(({ severity }) => severity === "error");
  if (verdict === "blocked" && problem) return { path: problem.path };
  const task = requirements.find(({ status, paths }) => status !== "met" && paths.length > 0);
  const [path] = task?.paths ?? [];
  return task && path !== undefined ? { path, need: task.id, name: task.label } : undefined;
}

/** @param {{ui: Ui, copied: string}} props */
function AnswerHead({ ui: { say }, copied }) {
  return (
    <div class="answer-head">
      <h2 id="answer" tabindex={-1}>
        {say("answer")}
      </h2>
      <div class="buttons">
        <button type="button" class="small-button" data-do="copy-todo">
          {say("copy-todo")}
        </button>
        <button type="button" class="small-button" data-do="print">
          {say("print")}
        </button>
      </div>
      {copied !== "" && <p class="hint">{say(copied === "done" ? "copied" : "copy-by-hand")}</p>}
      {copied !== "" && copied !== "done" && (
        <textarea class="by-hand" readonly rows={8} aria-label={say("copy-todo")} value={copied} />
      )}
    </div>
  );
}
