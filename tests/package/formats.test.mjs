// The command's formats for spreadsheets, CI servers and code hosts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { command, golden, put, run } from "./installed.mjs";

const sound = golden("contract-example");
const on = ["--today", sound.today];
const name = '=1+1 <é> & "so"\u0001';
const ready = put("ready.json", sound.claim);
const lines = put(
  "two & more.ndjson",
  `${JSON.stringify(sound.claim)}\n${JSON.stringify({ claimName: name })}\nnot json`,
);
const checked = (/** @type {string} */ format, /** @type {string[]} */ files = [ready, lines], more = on) =>
  run(command, ["check", ...files, "--format", format, ...more]);
/** Every problem and task of the claims. */
const open = JSON.parse(checked("json").stdout).flatMap((/** @type {import("./installed.mjs").Report} */ report) => [
  ...report.findings.map(({ rule }) => rule),
  ...report.requirements.filter(({ status }) => status !== "met").map(({ id }) => id),
]);

test("csv has a row for each problem and task, and one for a claim without any", () => {
  const { status, stdout } = checked("csv");
  const rows = stdout.trimEnd().split("\r\n");
  assert.equal(status, 1);
  assert.equal(rows[0], "file,line,claim,verdict,rule,severity,path,message,help");
  assert.ok(stdout.includes(`two & more.ndjson,2,"'=1+1 <é> & ""so""\u0001",incomplete,`));
  assert.match(stdout, /two & more\.ndjson,3,,blocked,input\/not-json,error,,/);
  assert.ok(rows.length - 1 >= open.length);
  assert.match(String(rows[1]), /ready\.json,1,[^,]+,ready,/);
});

test("junit has a test case for each claim", () => {
  const { status, stdout } = checked("junit");
  const parser = new new JSDOM("").window.DOMParser();
  const xml = parser.parseFromString(stdout, "text/xml");
  const all = [...xml.querySelectorAll("testsuites > testsuite > testcase")];
  assert.equal(status, 1);
  assert.deepEqual(
    all.map((one) => [one.getAttribute("line"), one.querySelector("failure")?.getAttribute("type")]),
    [
      ["1", undefined],
      ["1", undefined],
      ["2", "incomplete"],
      ["3", "blocked"],
    ],
  );
  assert.equal(all[2]?.getAttribute("name"), '=1+1 <é> & "so" ');
  assert.match(`${all[3]?.querySelector("failure")?.textContent}`, /error input\/not-json/);
  const suites = xml.documentElement;
  assert.deepEqual([suites.getAttribute("tests"), suites.getAttribute("failures")], ["4", "2"]);
});

test("sarif has what 2.1.0 requires, a result for each problem and task, and the texts of the rules", () => {
  const { status, stdout } = checked("sarif");
  const { version, $schema, runs } = JSON.parse(stdout);
  assert.deepEqual([status, version, runs.length], [1, "2.1.0", 1]);
  assert.match($schema, /sarif-2\.1\.0\.json$/);
  const [{ tool, results }] = runs;
  assert.equal(tool.driver.name, "claimproof");
  assert.deepEqual(
    results.map((/** @type {{ ruleId: string }} */ { ruleId }) => ruleId),
    open,
  );
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(["error", "warning", "note"].includes(level) && message.text);
    assert.ok(locations[0].physicalLocation.region.startLine >= 1);
    new URL(locations[0].physicalLocation.artifactLocation.uri, "file:///");
  }
  assert.match(results.at(-1).locations[0].physicalLocation.artifactLocation.uri, /^file:.*two%20&%20more\.ndjson$/);
  for (const { id, shortDescription, help } of tool.driver.rules) assert.ok(shortDescription.text && help.text, id);
  const relative = JSON.parse(checked("sarif", ["two & more.ndjson"]).stdout).runs[0].results[0];
  assert.equal(relative.locations[0].physicalLocation.artifactLocation.uri, "two%20%26%20more.ndjson");
});
