// The calendar of a claim: read back by another library, and exact in what that does not see.
import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { load, node, untyped } from "./installed.mjs";

const { load: start } = await load();
const cp = await start();
const claim = {
  claimName: "Spring mailing",
  usagePeriod: "2024-01-01/2024-06-30",
  activity: { startsOn: "2024-03-01", endsOn: "2024-03-31" },
};
const id = "0190f3c2-7f5e-7a31-9d5c-0123456789ab";
const given = { id, revision: 41, now: "2024-07-20T09:12:44Z", today: "2024-07-20" };

/** The events of a calendar, as another library reads them. @param {string} text */
function read(text) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents("vevent").map((event) => {
    const value = (/** @type {string} */ name) => String(event.getFirstPropertyValue(name) ?? "");
    const alarms = event.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    return {
      uid: value("uid").replace(`${id}.`, "").replace("@claimproof", ""),
      on: value("dtstart"),
      ends: value("dtend"),
      sequence: value("sequence"),
      stamp: value("dtstamp"),
      summary: value("summary"),
      description: value("description"),
      transparent: value("transp"),
      status: value("status"),
      alarms,
    };
  });
}

test("one all-day event for each day that is due", () => {
  const text = cp.calendar(claim, given);
  const events = read(text);
  assert.deepEqual(
    events.map(({ uid, on, summary, alarms }) => [uid, on, summary, alarms]),
    [
      ["window-opens", "2024-02-16", "Claim window opens: Spring mailing", []],
      ["submit-by", "2024-08-15", "Last day to submit: Spring mailing", ["-P14D", "-P7D", "-P1D"]],
      ["keep-originals", "2026-03-31", "Last day to keep the original documents: Spring mailing", []],
    ],
  );
  for (const { ends, sequence, stamp, transparent, status } of events)
    assert.deepEqual(
      [ends, sequence, stamp, transparent, status],
      ["", "41", "2024-07-20T09:12:44Z", "TRANSPARENT", ""],
    );
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20240815\r\n/);
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
  assert.equal(text, cp.calendar(claim, given));
});

test("what is not due any more is cancelled, and what comes again has its day in its id", () => {
  const history = [
    { status: "editing", since: "2024-07-01" },
    { status: "submitted", since: "2024-07-15" },
    { status: "under-review", since: "2024-07-16" },
    { status: "action-required", since: "2024-07-17" },
    { status: "submitted", since: "2024-07-19" },
  ];
  const events = read(cp.calendar(claim, { ...given, status: "under-review", since: "2024-07-22", history }));
  assert.deepEqual(
    events.map(({ uid, on, status, alarms }) => [uid, on, status, alarms.length]),
    [
      ["review-expected.2024-07-22", "2024-07-23", "", 0],
      ["keep-originals", "2026-03-31", "", 0],
      ["window-opens", "2024-02-16", "CANCELLED", 0],
      ["submit-by", "2024-08-15", "CANCELLED", 0],
      ["review-expected.2024-07-15", "2024-07-17", "CANCELLED", 0],
      ["review-expected.2024-07-16", "2024-07-17", "CANCELLED", 0],
      ["review-expected.2024-07-19", "2024-07-23", "CANCELLED", 0],
    ],
  );
});

test("a claim that is submitted was edited before, whatever its history says", () => {
  const events = read(cp.calendar(claim, { ...given, status: "approved", since: "2024-07-15" }));
  assert.deepEqual(
    events.map(({ uid, status }) => `${uid} ${status}`.trim()),
    ["payment-expected", "keep-originals", "window-opens CANCELLED", "submit-by CANCELLED"],
  );
  const [payment] = events;
  assert.match(String(payment?.description), /45 days, 29 August 2024[\s\S]*\nSources differ on when Microsoft pays/);
});

test("an association has its own days, and a dispute has alarms", () => {
  const asked = {
    ...given,
    status: "rejected",
    since: "2024-07-15",
    history: [{ status: "under-review", since: "2024-07-01" }],
  };
  const [dispute, review] = read(cp.calendar({ route: "cpor" }, asked));
  assert.deepEqual(
    [dispute?.uid, dispute?.on, dispute?.summary],
    ["dispute-until", "2024-08-14", "Last day to dispute"],
  );
  assert.deepEqual(dispute?.alarms, ["-P14D", "-P7D", "-P1D"]);
  assert.deepEqual(
    [review?.uid, review?.on, review?.status],
    ["review-expected.2024-07-01", "2024-07-19", "CANCELLED"],
  );
});

test("names that attack the format stay names", () => {
  for (const name of [
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    'Spring, mailing; \\n \\ "quoted" : x',
    `${"é".repeat(40)}${"🎉".repeat(20)}${"x".repeat(30)}`,
    "\u0000\u0007\u2028tab\there",
    "\ud800 alone",
    "عرض الربيع",
  ]) {
    const text = cp.calendar({ ...claim, claimName: name }, given);
    const events = read(text);
    assert.equal(events.length, 3, name);
    const shown = name
      .replace(/[\s\p{Cc}]+/gu, " ")
      .replace(/\p{Cs}/gu, "\ufffd")
      .trim();
    assert.equal(events[1]?.summary, `Last day to submit: ${shown}`);
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
    for (const line of text.split("\r\n"))
      assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} ${line}`);
  }
});

test("a title that calendars would not show whole is cut", () => {
  const [first] = read(cp.calendar({ ...claim, claimName: "🎉".repeat(500) }, given));
  assert.match(String(first?.summary), /^Claim window opens: (?:🎉)+…$/u);
});

test("the same in every time zone, and in French", async () => {
  const script = `import { load } from "claimproof";
    console.log((await load()).calendar(${JSON.stringify(claim)}, ${JSON.stringify(given)}).length);`;
  const length = `${cp.calendar(claim, given).length}\n`;
  for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
    const before = process.env.TZ;
    process.env.TZ = zone;
    assert.equal(node("zone.mjs", script).stdout, length);
    assert.equal(read(cp.calendar(claim, given))[1]?.on, "2024-08-15");
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  const fr = await start({ locale: "fr" });
  assert.equal(read(fr.calendar(claim, given))[1]?.summary, "Dernier jour pour soumettre\u202f: Spring mailing");
});

test("misuse throws an error with a code, which names the value", () => {
  /** @type {[object, RegExp][]} */
  const wrong = [
    [{ ...given, id: undefined }, /id is the id of the draft/],
    [{ ...given, id: "a b" }, /"a b"/],
    [{ ...given, id: "a\r\nX:y" }, /id is/],
    [{ ...given, revision: -1 }, /revision is .*-1/],
    [{ ...given, revision: "1" }, /revision is/],
    [{ ...given, now: "now" }, /now is a time/],
    [{ ...given, today: "soon" }, /today is a day/],
    [{ ...given, status: "rejected-final" }, /no status/],
    [{ ...given, status: "approved", since: "soon" }, /since is a day/],
  ];
  for (const [options, message] of wrong)
    assert.throws(() => untyped(cp.calendar, claim, options), { code: "ERR_OPTIONS", message });
  assert.throws(() => untyped(cp.calendar, [], given), { code: "ERR_NOT_AN_OBJECT" });
});
