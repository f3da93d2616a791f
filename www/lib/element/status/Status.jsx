// @ts-check
// The status of the claim: the check result, how much can be claimed, and the deadline.

import { hasFiles } from "../drop-zone/shown.js";
import { Mark } from "../mark/Mark.jsx";
import { nextOf } from "../steps/states.js";
import { isCpor } from "../view.js";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Status({ view }) {
  const { ui, report, begun, claim } = view;
  const { closesOn } = report.deadline;
  const cpor = isCpor(claim);
  const mark = begun
    ? { ready: "met", blocked: "error", "cannot-validate": "warning" }[String(report.verdict)]
    : undefined;
  return (
    <dl class="status" part="status">
      <div>
        <dt>{ui.say("status-result")}</dt>
        <dd class={begun ? "" : "quiet"}>
          {mark && <Mark kind={mark} />}
          {resultWords(view)}
        </dd>
      </div>
      {!cpor && (
        <div>
          <dt>{ui.say("status-claimable")}</dt>
          <Amount view={view} />
        </div>
      )}
      {!(cpor && !closesOn) && (
        <div>
          <dt>
            {ui.say(begun ? "status-deadline" : "status-next-deadline")}
            {report.deadline.basis === "projected" && ` ${ui.words.text("page.report.projected")}`}
          </dt>
          <dd class={closesOn ? "" : "quiet"}>
            {closesOn ? ui.words.shortDate(closesOn) : ui.say("status-not-known")}
            {closesOn && <span class="days">{` ${daysWords(view)}`}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** @param {{view: View}} props */
function Amount({ view }) {
  const amount = claimable(view);
  return <dd class={amount ? "" : "quiet"}>{amount || view.ui.say("status-not-known")}</dd>;
}

/** At the lower edge of a narrow element: the status in two lines, and the way on. @param {{view: View}} props */
export function StatusFoot({ view }) {
  const { ui, states, step, whole, report, begun, tray, claim } = view;
  const isStart = step === "files" && !begun && !hasFiles(tray.files, claim);
  const next = whole || isStart ? undefined : nextOf(states, step);
  const { closesOn, basis } = report.deadline;
  const projected = basis === "projected" ? ` ${ui.words.text("page.report.projected")}` : "";
  const days = closesOn ? daysWords(view) + projected : "";
  return (
    <div id="status-foot" class="status-foot" part="foot">
      <p>
        <strong>{resultWords(view)}</strong>
        <span>{[claimable(view), days].filter(Boolean).join(", ")}</span>
      </p>
      {next && <FootAction view={view} next={next} />}
      {step === "check" && report.verdict === "ready" && <slot name="ready-action" />}
    </div>
  );
}

/**
 * The next useful thing: with the files to confirm those that are sure, else to go on.
 * @param {{view: View, next: import("../steps/states.js").StepState}} props
 */
function FootAction({ view: { ui, step, tray }, next }) {
  const sure = step === "files" ? tray.counts.sure : 0;
  if (sure > 0)
    return (
      <button type="button" class="button first" data-do="confirm-all" disabled={ui.disabled}>
        {ui.say("confirm-sure", { count: sure })}
      </button>
    );
  return (
    <button type="button" class="button first" data-do="continue" data-step={next.id}>
      {ui.say(`continue-${next.name}`)}
    </button>
  );
}

/** @param {View} view */
function resultWords({ ui, report: { verdict, findings }, begun }) {
  if (!begun) return ui.say("status-not-started");
  if (verdict !== "blocked") return ui.say(`status-${verdict}`);
  return ui.say("status-blocked", { count: findings.filter(({ severity }) => severity === "error").length });
}

/** How much can be claimed, once that is known. @param {View} view */
function claimable({ ui, report: { amounts } }) {
  return amounts?.claimable ? ui.words.money(amounts.claimable, amounts.currency ?? undefined) : "";
}

/** How long there is until the deadline. @param {View} view */
function daysWords({ ui: { say, words }, report: { deadline } }) {
  const { daysLeft } = deadline;
  if (daysLeft === null) return "";
  if (daysLeft < 0) return words.text("page.report.days-over", { count: -daysLeft });
  return say(daysLeft === 0 ? "status-last-day" : "status-days", { count: daysLeft });
}
