// @ts-check
// All that the element shows: its buttons, the form, the answer beside it, and what a screen reader is told.

import { formatter } from "../../words/words.js";
import { Report } from "../report/Report.jsx";
import { verdictWords } from "../verdict-words.js";

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} View   what is shown of a claim
 * @property {Row} texts
 * @property {(key: string, params?: Row) => string} say   a text of the form
 * @property {Row} claim
 * @property {Row} report
 * @property {string | undefined} rulebook   the label of the report's rulebook
 * @property {boolean} disabled
 * @property {string | undefined} ignored   the rulebook that was asked for and does not exist
 * @property {[string, Row] | null} note   what the line below the buttons says
 * @property {boolean} aside   whether another claim can be brought back
 * @property {string} copied   "done", or the text that has to be copied by hand
 */
/** @typedef {{code: string, reason: string, texts: Row | undefined}} Off   why checking is off */

/** @param {{view: View | null, off: Off | null, announced: string}} props */
export function Shell({ view, off, announced }) {
  const texts = off ? off.texts : view?.texts;
  return (
    <>
      <div class="all" part="all" lang={texts?.locale ?? (off ? "en" : undefined)} dir={texts?.direction ?? "ltr"}>
        {off ? <Off off={off} /> : view ? <Whole view={view} /> : <p class="loading">…</p>}
      </div>
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
}

/** @param {{view: View}} props */
function Whole({ view }) {
  return (
    <>
      <Toolbar view={view} />
      <div class="columns">
        <div class="form" part="form" />
        <section class="answer" part="answer" aria-labelledby="answer">
          <AnswerHead view={view} />
          <Report report={view.report} claim={view.claim} texts={view.texts} rulebook={view.rulebook} />
        </section>
      </div>
      <Glance view={view} />
    </>
  );
}

/** @param {{view: View}} props */
function Toolbar({ view: { say, disabled, ignored, note, aside } }) {
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

/** @param {{view: View}} props */
function AnswerHead({ view: { say, copied } }) {
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

/** On narrow screens the verdict stays in sight. @param {{view: View}} props */
function Glance({ view: { texts, say, report } }) {
  const { closesOn, daysLeft, basis } = report.deadline;
  const { text } = formatter(texts);
  const time = text(daysLeft === 0 ? "page.report.last-day" : "page.report.days-left", { count: daysLeft });
  const left = basis === "projected" ? `${time} ${text("page.report.projected")}` : time;
  return (
    <div class="glance" part="glance" data-verdict={report.verdict}>
      <button type="button" data-do="to-answer">
        <strong>{verdictWords(report, texts)}</strong>
        {closesOn && daysLeft >= 0 && <span>{left}</span>}
        <span class="unseen"> – {say("to-answer")}</span>
      </button>
    </div>
  );
}

/** Says that there are no rules, and why; in English where there are no words either. @param {{off: Off}} props */
function Off({ off }) {
  const [title, ...paragraphs] = offWords(off);
  return (
    <section class="off" part="off">
      <h2 tabindex={-1}>{title}</h2>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  );
}

/** The title and the paragraphs of what is said while there are no rules. @param {Off} off @returns {[string, string, string]} */
export function offWords(off) {
  const { code, reason, texts } = off;
  const say = (/** @type {string} */ key, /** @type {string} */ english) =>
    texts ? formatter(texts).text(`form.off.${key}`, off) : english;
  const csp =
    "This browser or the security policy of this site does not let WebAssembly run: the policy has to allow 'wasm-unsafe-eval' under script-src.";
  const load = `The rules could not be loaded: ${reason}. Reload the page to try again.`;
  const kept = "What was filled in is kept, and the form around this part can be sent; it is only not checked.";
  return [say("title", "Checking is off"), code === "csp" ? say("csp", csp) : say("load", load), say("kept", kept)];
}
