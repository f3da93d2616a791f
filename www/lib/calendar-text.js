// The days of a claim as a calendar (RFC 5545), through ical-generator: one all-day event for each day that is due. A second
// import updates the first, since an event keeps its id.
import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { failure } from "./failure.js";

/** @typedef {import("./index.js").Lifecycle} Lifecycle */
/** @typedef {import("./index.js").PastStatus} PastStatus */
/** @typedef {import("./index.js").CalendarOptions} CalendarOptions */
/**
 * @typedef {object} Event
 * @property {string} uid
 * @property {string} on
 * @property {string} label
 * @property {string} why
 * @property {boolean} warns   whether there are alarms before it
 */
/**
 * @typedef {object} Given
 * @property {(options: import("./index.js").LifecycleOptions) => Lifecycle} lifecycle   where the claim stands
 * @property {import("./types.js").Deadline} deadline   when it may be submitted
 * @property {Pick<ReturnType<typeof import("./words/words.js").formatter>, "text" | "maybe">} words
 * @property {string} name   of the claim
 */

/** Days that come again, each time that a claim has the status: their ids name the day since which it has it. */
const AGAIN = ["review-starts", "review-expected", "answer-by"];

/** Days before which there are alarms, and how many days before. */
const WARNED = ["submit-by", "answer-by", "dispute-until"];
const ALARMS = [14, 7, 1];
const SECONDS_OF_A_DAY = 86_400;

/** The status in which a claim begins. */
const EDITING = "editing";

/**
 * The text of the calendar. What was due in an earlier status and is not any more is cancelled.
 *
 * @param {CalendarOptions & {today: string, now: string}} options
 * @param {Given} given
 */
export function calendarText({ id, revision = 0, now, status = EDITING, since, history, ...rest }, given) {
  const stamp = new Date(now);
  if (typeof id !== "string" || !/^[\w.-]{1,200}$/.test(id))
    throw failure("ERR_OPTIONS", `id is the id of the draft, such as a UUID, and not ${JSON.stringify(id)}.`);
  if (!Number.isSafeInteger(revision) || revision < 0)
    throw failure("ERR_OPTIONS", `revision is a whole number, 0 or more, and not ${JSON.stringify(revision)}.`);
  if (typeof now !== "string" || Number.isNaN(stamp.valueOf()))
    throw failure("ERR_OPTIONS", `now is a time such as 2024-07-20T09:12:44Z, and not ${JSON.stringify(now)}.`);
  const eventsAt = (/** @type {PastStatus} */ present, /** @type {readonly PastStatus[]} */ before) =>
    eventsOf(id, given.lifecycle({ ...rest, ...present, history: before }), given);

  const before = history ?? [];
  const valid = eventsAt({ status, since }, before);
  const began = [{ status, since }, ...before].some((past) => past.status === EDITING);
  const earlier = [
    ...(began ? [] : eventsAt({ status: EDITING }, [])),
    ...before.flatMap((past, n) => eventsAt(past, before.slice(0, n))),
  ];
  const over = earlier.filter(({ uid }) => !valid.some((event) => event.uid === uid));

  const calendar = ical({ prodId: { company: "claimproof", product: "claimproof" } });
  for (const event of [...valid, ...new Map(over.map((event) => [event.uid, event])).values()]) {
    const isOver = over.includes(event);
    const { label } = event;
    const summary = given.name ? given.words.text("lifecycle.event", { label, name: given.name }) : label;
    const entry = calendar.createEvent({
      id: event.uid,
      sequence: revision,
      stamp,
      start: new Date(`${event.on}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary,
      description: event.why,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isOver ? { status: ICalEventStatus.CANCELLED } : {}),
    });
    for (const days of event.warns && !isOver ? ALARMS : [])
      entry.createAlarm({ type: ICalAlarmType.display, trigger: days * SECONDS_OF_A_DAY, description: summary });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The events of a status. @param {string} id @param {Lifecycle} answer @param {Given} given @returns {Event[]} */
function eventsOf(id, { status, since, due, disagreements, route }, { deadline, words }) {
  /** @type {Event[]} */
  const events = [];
  const { opensOn, basis } = deadline;
  if (status === EDITING && opensOn) {
    const key = "lifecycle.due.window-opens";
    const confidence = basis === "projected" ? "inferred" : "confirmed";
    const why = words.maybe(key, { route, confidence }, "why");
    events.push({ uid: uidOf(id, "window-opens"), on: opensOn, label: words.text(key), why, warns: false });
  }
  for (const one of due) {
    if (one.on === null) continue;
    const again = AGAIN.includes(one.id) ? (since ?? one.from) : null;
    const differ = disagreements.find((entry) => entry.id === one.disagreement);
    const why = [one.why, differ?.why].filter(Boolean).join("\n");
    events.push({ uid: uidOf(id, one.id, again), on: one.on, label: one.label, why, warns: WARNED.includes(one.id) });
  }
  return events;
}

/** @param {string} id @param {string} due @param {string | null} [since] */
const uidOf = (id, due, since) => `${id}.${due}${since ? `.${since}` : ""}@claimproof`;
