// Which step asks for what.
import assert from "node:assert/strict";
import test from "node:test";
import { firstLeft, nextOf } from "../../www/lib/element/steps/states.js";
import { isStep, STEPS, stepOf, stepOfRequirement } from "../../www/lib/element/steps/step-of.js";

test("every place is in a step, and a name that only begins alike is in another", () => {
  const places = {
    claim: [
      "",
      "/program",
      "/claimedAmount",
      "/currency",
      "/partner/partnerId",
      "/activity/conferences/0/name",
      "/nothing",
    ],
    expenses: ["/expenses", "/expenses/3/amount", "/invoices/0/total", "/csrs/1", "/association/customer/contact/name"],
    proof: ["/documents", "/documents/0/shows", "/metrics/registered-guests"],
  };
  for (const [step, paths] of Object.entries(places)) for (const path of paths) assert.equal(stepOf(path), step, path);
  assert.equal(stepOf("/documentsOf"), "claim");
  assert.deepEqual([stepOf("/submitOn"), stepOf("/submitOn", true)], ["claim", "expenses"]);
});

test("a requirement is in the step of its group, else of its place", () => {
  assert.equal(stepOfRequirement({ group: "field", paths: ["/claimedAmount"] }), "claim");
  assert.equal(stepOfRequirement({ group: "expense", paths: ["/claimedAmount"] }), "expenses");
  assert.equal(stepOfRequirement({ group: "evidence", paths: [] }), "proof");
  assert.equal(stepOfRequirement({ group: "field", paths: ["/association/products"] }, true), "expenses");
});

test("a step is one of the five, and nothing else", () => {
  assert.ok(STEPS.every(isStep));
  assert.ok(![undefined, "", "Files", "toString"].some(isStep));
});

/**
 * @param {string} marks   of the steps in their order: d for done
 * @returns {import("../../www/lib/element/steps/states.js").StepState[]}
 */
const states = (marks) =>
  STEPS.map((id, index) => ({ id, name: id, mark: marks[index] === "d" ? "done" : "part", share: 0, words: "" }));

test("continue leads to the next step in which something is left, at last to the check", () => {
  assert.equal(nextOf(states("ppppp"), "files")?.id, "claim");
  assert.equal(nextOf(states("pddpp"), "files")?.id, "proof");
  assert.equal(nextOf(states("ddddd"), "claim")?.id, "check");
  assert.equal(nextOf(states("ddddd"), "check"), undefined);
});

test("a claim is opened at the first step in which something is left, files aside", () => {
  assert.equal(firstLeft(states("ppppp")), "claim");
  assert.equal(firstLeft(states("pdpdp")), "expenses");
  assert.equal(firstLeft(states("ddddd")), "check");
});
