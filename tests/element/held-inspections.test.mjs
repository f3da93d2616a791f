// What was found in files is passed to the module once, and no longer than there is a document for it.
import assert from "node:assert/strict";
import test from "node:test";
import { HeldInspections, inspectedIn } from "../../www/lib/element/editor/held-inspections.js";
import { together, withSeen } from "../../www/lib/element/inspections.js";

const file = new File(["a"], "a.pdf");
const inspection = { sha256: "1" };
const chosen = (/** @type {string} */ id, found = inspection) => withSeen({ id }, { file, inspection: found });

/** A package that writes down what it is given to hold. */
function recording() {
  /** @type {string[]} */
  const calls = [];
  const held = {
    set: (/** @type {string} */ id) => {
      calls.push(`set ${id}`);
      return held;
    },
    delete: (/** @type {string} */ id) => {
      calls.push(`delete ${id}`);
      return true;
    },
    free() {},
    *[Symbol.iterator]() {},
  };
  return { calls, held, inspections: () => held };
}

test("what was found in a file is held once, whatever else changes in the claim", () => {
  const [cp, inspections] = [recording(), new HeldInspections()];
  const documents = [chosen("d1"), chosen("d2")];
  for (const claimName of ["a", "ab", "abc"])
    assert.equal(inspections.hold(cp, inspectedIn({ claimName, documents })), cp.held);
  assert.deepEqual(cp.calls, ["set d1", "set d2"]);
  inspections.hold(cp, inspectedIn({ documents: [chosen("d1"), chosen("d2", { sha256: "2" })] }));
  assert.deepEqual(cp.calls.splice(0), ["set d1", "set d2", "set d2"]);
  inspections.hold(cp, inspectedIn({ documents: [{ id: "d1" }, chosen("d3")] }));
  assert.deepEqual(cp.calls.sort(), ["delete d1", "delete d2", "set d3"]);
});

test("without an inspection nothing is held", () => {
  const claims = [
    {},
    { documents: "none" },
    { documents: [null, 7, { id: "d1" }] },
    { documents: [withSeen({ id: "d1" }, { file })] },
    { documents: [withSeen({ id: "d1" }, { file, inspection: null })] },
    { documents: [withSeen({ id: "d1" }, { inspection: "of no shape" })] },
    { documents: [withSeen({}, { file, inspection }), chosen(" ")] },
  ];
  const [cp, inspections] = [recording(), new HeldInspections()];
  for (const claim of claims) assert.equal(inspections.hold(cp, inspectedIn(claim)), undefined);
  assert.deepEqual(cp.calls, []);
});

test("each inspection is beside the claim or in it, and of equal ids only the first is beside", () => {
  const documents = [
    { id: "d0" },
    chosen("d1"),
    chosen(" d1 "),
    chosen("d0"),
    withSeen({ id: "d4" }, { inspection: [] }),
  ];
  const beside = inspectedIn({ documents });
  assert.deepEqual([...beside], [["d1", documents[1]]]);
  const whole = together({ documents }, beside.values());
  const inside = whole.documents.map((/** @type {{inspection?: object}} */ one) => one.inspection);
  assert.deepEqual(inside, [undefined, undefined, inspection, inspection, []]);
  assert.equal(together({ documents: [documents[1]] }, beside.values()).documents[0], documents[1]);
});
