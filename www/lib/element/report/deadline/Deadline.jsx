// @ts-check
// The deadline, and the periods of the claim.

import { memo } from "../../memo.js";
import { day, interval } from "./days.js";
import { TimeLine } from "./TimeLine.jsx";

/** @typedef {import("../../words.js").Words} Words */
/** @typedef {import("./TimeLine.jsx").Period} Period */
/**
 * @typedef {object} Props
 * @property {import("../../../index.js").Deadline} deadline
 * @property {string} checkedOn
 * @property {string} usagePeriod   as the claim has it, which may be no period
 * @property {string} startsOn   of the activity
 * @property {string} endsOn
 * @property {string} locale
 * @property {Words} words
 */

/** With so many days left, or fewer, the deadline is near. */
const NEAR = 7;

export const Deadline = memo(
  /** @param {Props} props */
  (props) => {
    const { deadline, checkedOn, locale, words } = props;
    const { closesOn, basis, keepDocumentsUntil } = deadline;
    if (!closesOn && !keepDocumentsUntil) return null;
    return (
      <section class="time">
        <h3>{words.text("page.report.time")}</h3>
        {closesOn && <TimeLeft {...props} />}
        <TimeLine periods={periods(props)} checkedOn={checkedOn} locale={locale} words={words} />
        {closesOn && basis && <p class="note">{words.text(`page.report.basis-${basis}`)}</p>}
        {keepDocumentsUntil && <p class="note">{words.text("page.report.keep", { date: keepDocumentsUntil })}</p>}
      </section>
    );
  },
);

/** @param {Pick<Props, "deadline" | "checkedOn" | "words">} props */
function TimeLeft({ deadline, checkedOn, words }) {
  const { opensOn, closesOn, basis } = deadline;
  const daysLeft = deadline.daysLeft ?? 0;
  const opensIn = opensOn ? day(opensOn) - day(checkedOn) : 0;
  const left =
    opensIn > 0
      ? words.text("page.report.opens-in", { count: opensIn })
      : daysLeft === 0
        ? words.text("page.report.last-day")
        : words.text(daysLeft > 0 ? "page.report.days-left" : "page.report.days-over", { count: Math.abs(daysLeft) });
  const beside = [
    daysLeft > 0 && opensIn <= 0 && words.text("page.report.until", { to: closesOn }),
    basis === "projected" && words.text("page.report.projected"),
  ].filter(Boolean);
  return (
    <p class="left" data-near={daysLeft < 0 ? "over" : daysLeft <= NEAR ? "near" : "far"}>
      {left}
      {beside.length > 0 && <span>{` ${beside.join(" ")}`}</span>}
    </p>
  );
}

/** The periods whose dates are known. @param {Props} props @returns {Period[]} */
function periods({ deadline: { opensOn, closesOn, basis }, usagePeriod, startsOn, endsOn, words }) {
  const usage = interval(usagePeriod);
  const activity = interval(`${startsOn}/${endsOn}`);
  /** @type {Period[]} */
  const known = [];
  if (usage) known.push({ kind: "usage", name: words.text("page.report.usage-period"), ends: usage });
  if (activity) known.push({ kind: "activity", name: words.text("page.report.activity"), ends: activity });
  if (closesOn) {
    const projected = basis === "projected" && words.text("page.report.projected-window");
    known.push({
      kind: "window",
      name: words.text("page.report.claim-window"),
      ends: [opensOn ?? usage?.[1] ?? closesOn, closesOn],
      ...(!opensOn && { dates: words.text("page.report.until", { to: closesOn }) }),
      ...(projected && { note: projected }),
    });
  }
  return known;
}
