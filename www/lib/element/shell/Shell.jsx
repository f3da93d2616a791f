// @ts-check
// Everything the element shows: its buttons, the form, the check result, and announcements to screen readers.

import { FieldLink } from "../field-link/FieldLink.jsx";
import { Form } from "../form/Form.jsx";
import { Report } from "../report/Report.jsx";
import { verdictWords } from "../verdict-words.js";
import { Off } from "./Off.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../../index.js").Report} Report */
/**
 * @typedef {object} Bar   what the buttons above the form say
 * @property {string | undefined} ignored   the rulebook that was asked for and does not exist
 * @property {[string, Row] | null} note   what the line below the buttons says
 * @property {boolean} aside   whether an earlier claim can be restored
 */
/**
 * @typedef {object} Props
 * @property {View | null} view   what is shown of the claim, once there are rules
 * @property {import("./Off.jsx").Off | null} off   why checking is off
 * @property {Bar} bar
 * @property {string} copied   "done", or the text that has to be copied by hand
 * @property {boolean} refused   whether an attempt to send the form failed
 * @property {string} announced   the last announcement to screen readers
 */

/** @param {Props} props */
export function Shell(props) {
  const { view, off, announced } = props;
  const texts = off ? off.texts : view?.ui.texts;
  return (
    <>
      <div class="all" part="all" lang={texts?.locale ?? (off ? "en" : undefined)} dir={texts?.direction ?? "ltr"}>
        {off ? <Off off={off} /> : view ? <Whole {...props} view={view} /> : <p class="loading">…</p>}
      </div>
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
}

/** @param {Props & {view: View}} props */
function Whole({ view, bar, copied, refused }) {
  const { ui, claim, report } = view;
  const rulebook = ui.catalog.rulebooks.find((one) => one.id === report.rulebook.id)?.label;
  return (
    <>
      <Toolbar ui={ui} bar={bar} />
      <div class="columns">
        <Form view={view} />
        <section class="answer" part="answer" aria-labelledby="answer">
          <AnswerHead ui={ui} copied={copied} />
          {refused && <NotSent ui={ui} report={report} />}
          <Report report={report} claim={claim} texts={ui.texts} rulebook={rulebook} />
        </section>
      </div>
      <Glance ui={ui} report={report} />
    </>
  );
}

/** @param {{ui: Ui, bar: Bar}} props */
function Toolbar({ ui: { say, disabled }, bar: { ignored, note, aside } }) {
  return (
    <div class="bar" part="toolbar">
      <div class="buttons">
        <span class="pick">
          <input type="file" id="open" accept=".json,.txt,application/json" data-do="open" disabled={disabled} />
          <label for="open" class="button">
            {say("open")}
          </label>
        </span>
        <button type="button" class="button" data-do="save">
          {say("save")}
        </button>
        <button type="button" class="button" data-do="anew" disabled={disabled}>
          {say("anew")}
        </button>
      </div>
      {ignored !== undefined && <p class="note-line">{say("rulebook-unknown", { rulebook: ignored })}</p>}
      {note && (
        <p class="note-line">
          <span>{say(`note.${note[0]}`, note[1])}</span>{" "}
          {aside && (
            <button type="button" class="small-button" data-do="bring-back" disabled={disabled}>
              {say("bring-back")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Why the form around was not sent, and the way to the first problem or task. @param {{ui: Ui, report: Report}} props */
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

/** The first problem of a report, else its first task that leads somewhere. @param {Report} report @returns {{path: string, need?: string, name?: string} | undefined} */
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
      {copied && <p class="hint">{say(copied === "done" ? "copied" : "copy-by-hand")}</p>}
      {copied && copied !== "done" && (
        <textarea class="by-hand" readonly rows={8} aria-label={say("copy-todo")} value={copied} />
      )}
    </div>
  );
}

/** On narrow screens the verdict stays in sight. @param {{ui: Ui, report: Report}} props */
function Glance({ ui: { texts, words, say }, report }) {
  const { closesOn, daysLeft, basis } = report.deadline;
  const time = words.text(daysLeft === 0 ? "page.report.last-day" : "page.report.days-left", { count: daysLeft });
  const left = basis === "projected" ? `${time} ${words.text("page.report.projected")}` : time;
  return (
    <div class="glance" part="glance" data-verdict={report.verdict}>
      <button type="button" data-do="to-answer">
        <strong>{verdictWords(report, texts)}</strong>
        {closesOn && daysLeft !== null && daysLeft >= 0 && <span>{left}</span>}
        <span class="unseen"> – {say("to-answer")}</span>
      </button>
    </div>
  );
}
