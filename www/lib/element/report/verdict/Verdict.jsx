// @ts-check
// The verdict: a heading, a sentence, and how much of the claim is complete.

import { Mark } from "../../mark/Mark.jsx";
import { memo } from "../../memo.js";
import { Meter } from "../../meter/Meter.jsx";

/** @typedef {import("../../../index.js").Report} Report */
/** @typedef {import("../../words.js").Words} Words */

/** The mark of each verdict. */
const MARKS = { ready: "met", incomplete: "todo", blocked: "error", "cannot-validate": "warning" };

/**
 * @typedef {object} Props
 * @property {Report["verdict"]} verdict
 * @property {Report["findings"]} findings
 * @property {Report["requirements"]} requirements
 * @property {Report["progress"]} progress
 * @property {string} title   the verdict in words
 * @property {string} claimName
 * @property {string} checkedOn
 * @property {string | undefined} rulebook   its label
 * @property {Words} words
 */

export const Verdict = memo(
  /** @param {Props} props */
  ({ verdict, findings, requirements, progress, title, claimName, checkedOn, rulebook, words }) => {
    const { met, required } = progress;
    const tasks = requirements.filter(({ status }) => status !== "met").length;
    return (
      <section class="verdict">
        <Mark kind={MARKS[verdict]} />
        <div>
          {claimName && (
            <p class="of">
              <bdi>{claimName}</bdi>
            </p>
          )}
          <h3>{title}</h3>
        </div>
        <p class="lead">
          {words.text(`page.verdict.${sentence(verdict, findings)}`)}
          {verdict === "blocked" && tasks > 0 && ` ${words.text("page.verdict.blocked-todo", { count: tasks })}`}
        </p>
        {required > 0 && (
          <div class="progress">
            <Meter share={met / required} kind={met === required ? "all" : ""} />
            <span>{words.text("page.report.progress", { met, required })}</span>
          </div>
        )}
        <p class="about">
          {words.text("page.report.checked-on", { date: checkedOn })}
          {rulebook && ` · ${rulebook}`}
        </p>
      </section>
    );
  },
);

/** Which sentence follows the verdict. @param {Report["verdict"]} verdict @param {Report["findings"]} findings */
function sentence(verdict, findings) {
  const warned =
    (verdict === "ready" || verdict === "incomplete") && findings.some(({ severity }) => severity === "warning");
  return `${verdict}-${warned ? "warnings" : "sentence"}`;
}
