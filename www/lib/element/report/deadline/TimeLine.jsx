// @ts-check
// The periods in words, and as bars over months.

import { day, monthsBetween } from "./days.js";

/** @typedef {import("../../words.js").Words} Words */
/**
 * @typedef {object} Period
 * @property {string} kind
 * @property {string} name
 * @property {[string, string]} ends   its first and last day
 * @property {string} [dates]   other words for its days
 * @property {string} [note]   what is said after the dates
 */
/** @typedef {{at: (day: number) => string, months: number[], today: number | null, late: boolean}} Scale */

/** Today is drawn where it is within so many days of the periods: further away it would leave no room for them. */
const REACH = 120;
/** Longer times are not drawn. */
const LONGEST = 366 * 20;
/** So many names of months have room. */
const MONTHS = 6;

/** @param {{periods: Period[], checkedOn: string, locale: string, words: Words}} props */
export function TimeLine({ periods, checkedOn, locale, words }) {
  if (periods.length === 0) return null;
  const scale = scaleOf(periods, day(checkedOn));
  return (
    <div class={scale ? "line" : "line plain"}>
      {scale && <Months scale={scale} locale={locale} />}
      <dl>
        {periods.map(({ kind, name, ends: [from, to], dates, note }) => (
          <div class="span" key={kind}>
            <dt>{name}</dt>
            <dd class="dates">
              {dates ?? words.text("page.report.from-to", { from, to })}
              {note && ` ${note}`}
            </dd>
            {scale && (
              <dd class="track" aria-hidden="true">
                <span
                  class={note ? `${kind} projected` : kind}
                  style={{ "--at": scale.at(day(from)), "--to": scale.at(day(to) + 1) }}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {scale && scale.today !== null && (
        <div
          class="today"
          aria-hidden="true"
          style={{ "--at": scale.at(scale.today + 0.5) }}
          data-late={scale.late ? "" : undefined}
        >
          <span>{words.text("page.report.today")}</span>
        </div>
      )}
    </div>
  );
}

/** @param {{scale: Scale, locale: string}} props */
function Months({ scale: { months, at }, locale }) {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  return (
    <div class="months" aria-hidden="true">
      {months.map((start) => (
        <span key={start} style={{ "--at": at(start) }}>
          {month.format(start * 864e5)}
        </span>
      ))}
    </div>
  );
}

/**
 * Where days are on the line; null where they are too far apart to be drawn.
 * @param {Period[]} periods
 * @param {number} today
 * @returns {Scale | null}
 */
function scaleOf(periods, today) {
  let from = Math.min(...periods.map(({ ends }) => day(ends[0])));
  let to = Math.max(...periods.map(({ ends }) => day(ends[1]) + 1));
  const near = today > from - REACH && today < to + REACH;
  if (near) [from, to] = [Math.min(from, today), Math.max(to, today + 1)];
  if (to - from >= LONGEST) return null;
  const share = (/** @type {number} */ when) => (when - from) / (to - from);
  const months = monthsBetween(from, to);
  const each = Math.ceil(months.length / MONTHS);
  return {
    at: (when) => `${(share(when) * 100).toFixed(3)}%`,
    // A name that begins at the end of the line would be cut off.
    months: months.filter((start, index) => index % each === 0 && share(start) < 0.93),
    today: near ? today : null,
    late: share(today) > 0.5,
  };
}
