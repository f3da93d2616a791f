// The commands on claims after their submission: where one stands, its calendar, and a register of many.
import assert from "node:assert/strict";
import { test } from "node:test";
import { command, load, put, run } from "./installed.mjs";

const claim = {
  claimName: "Spring mailing",
  usagePeriod: "2024-01-01/2024-06-30",
  activity: { kind: "customer-seminars-boot-camps", startsOn: "2024-03-01", endsOn: "2024-03-31" },
};
const file = put("submitted.json", claim);
const today = "2024-07-24";
const on = ["--today", today];
/** @param {string[]} args */
const ask = (...args) => run(command, [...args, ...on]);
const cp = await (await load()).load();

test("lifecycle as json is the answer of the library", () => {
  const history = [{ status: "submitted", since: "2024-07-15" }];
  const past = put("history.json", history);
  const { status, stdout } = ask(
    ...["lifecycle", file, "--status", "action-required", "--since", "2024-07-17", "--history", past],
    ...["--requests", "evidence/event-photo,core/partner-brand", "--format", "json"],
  );
  const requests = ["evidence/event-photo", "core/partner-brand"];
  const answer = cp.lifecycle(claim, { status: "action-required", since: "2024-07-17", history, requests, today });
  assert.deepEqual([status, JSON.parse(stdout)], [0, answer]);
});

test("lifecycle as text says what happens next, what to do, by when, and where sources differ", () => {
  const { stdout } = ask("lifecycle", file, "--status", "approved", "--since", "2024-07-15");
  for (const part of [
    "Approved since 15 July 2024",
    "What happens next\n  - Microsoft pays",
    "You may edit nothing.",
    "Payment expected: 16 September 2024 (in 54 days)",
    "Where sources differ\n  - Sources differ on when Microsoft pays",
    "KB2969985: When rebates are paid",
  ])
    assert.ok(stdout.includes(part), `${part}\n${stdout}`);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  const french = ask("lifecycle", file, "--status", "rejected", "--locale", "fr").stdout;
  assert.match(french, /^Rejetée\n/);
});

test("lifecycle takes an approval of a tax invoice", () => {
  const italian = put("italian.json", { ...claim, partner: { country: "IT" } });
  const { stdout } = ask(...["lifecycle", italian, "--status", "approved", "--tax-invoice-approved", "2024-08-01"]);
  assert.match(stdout, /after the tax invoice: 31 August 2024/);
});

test("calendar writes what the library writes", () => {
  const { status, stdout } = ask(...["calendar", file, "--id", "0190f3c2", "--revision", "7", "--status", "submitted"]);
  assert.equal(status, 0);
  const now = stdout.match(/DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/)?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = now;
  const stamp = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  assert.equal(stdout, cp.calendar(claim, { id: "0190f3c2", revision: 7, now: stamp, today, status: "submitted" }));
});

test("register gives a row for each draft and claim", () => {
  const drafts = put(
    "drafts.ndjson",
    [
      { schema: "claimproof-draft/1", claim: { ...claim, claimName: '=2+3, "x"' }, history: [{ status: "rejected" }] },
      { route: "cpor", claimName: "Association" },
      { schema: "claimproof-draft/1", claim: {}, history: [{ status: "nonsense", since: "2024-07-01" }] },
    ]
      .map((value) => JSON.stringify(value))
      .join("\n"),
  );
  const { status, stdout } = ask("register", file, drafts);
  assert.equal(status, 0);
  const [head, first, second, third, fourth, end] = stdout.split("\r\n");
  assert.match(String(head), /^name,program,period,/);
  assert.match(String(first), /^Spring mailing,.*,Editing,.*2024-08-15,Last day to submit,2024-08-15$/);
  assert.match(String(second), /^"'=2\+3, ""x""",.*,Rejected,/);
  assert.match(String(third), /^Association,.*,Draft,/);
  assert.match(String(fourth), /,nonsense,/);
  assert.equal(end, "");
  const rows = JSON.parse(ask("register", file, "--format", "json").stdout);
  assert.deepEqual([rows.length, rows[0].name, rows[0].nextOn], [1, "Spring mailing", "2024-08-15"]);
  assert.match(
    ask("register", drafts, "--format", "text").stdout,
    /\nAssociation\n {2}Check: not complete; status: Draft\n/,
  );
});

test("misuse is exit status 2, with nothing written", () => {
  const broken = put("broken.ndjson", `${JSON.stringify(claim)}\n{`);
  for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
    [["lifecycle", file], /--status ID/],
    [["lifecycle", file, "--status", "paied"], /Did you mean "paid"/],
    [["lifecycle", file, "--status", "submitted", "--since", "soon"], /since is a day/],
    [["lifecycle", file, "--status", "submitted", "--history", file], /a history is a list/],
    [["lifecycle", file, "--status", "submitted", "--history", "none.json"], /there is no such file/],
    [["lifecycle", file, file, "--status", "submitted"], /name one claim file/],
    [["lifecycle", file, "--status", "submitted", "--format", "csv"], /text or json/],
    [["calendar", file], /--id ID/],
    [["calendar", file, "--id", "a b"], /id is the id/],
    [["calendar", file, "--id", "a", "--revision", "x"], /revision/],
    [["register"], /name a file/],
    [["register", broken], /broken\.ndjson, line 2: this is not JSON/],
    [["register", put("seven.json", "[7]")], /is one JSON object/],
    [["register", file, "--format", "ndjson"], /csv, json or text/],
  ])) {
    const { status, stdout, stderr } = ask(...args);
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
  }
});
