// What the form around the element sends: the claim alone, or the files of its documents too.
import assert from "node:assert/strict";
import test from "node:test";
import { filesOf, formValue } from "../../www/lib/element/editor/form-value.js";
import { withSeen } from "../../www/lib/element/inspections.js";
import { file as listed } from "./tray.mjs";

const file = (/** @type {string} */ name) => new File([name], name);
const [a, b] = [file("a.pdf"), file("b.pdf")];
const document = (/** @type {string} */ id, /** @type {File | undefined} */ own) =>
  withSeen({ id, fileName: own?.name ?? id }, own && { file: own });

/** @param {string | FormData} value */
const entries = (value) => (typeof value === "string" ? value : [...value].map(([name, one]) => [name, one]));

test("the files of the documents are sent, each once, in the order of the documents, and no others", () => {
  const claim = { documents: [document("d2", b), null, document("d1", a), document("d3", b), { url: "x" }] };
  assert.deepEqual(filesOf(claim, [listed("f9", "aside.pdf")]), [b, a]);
  assert.deepEqual(filesOf({}, []), []);
  assert.deepEqual(filesOf({ documents: [document("d1", undefined)] }, []), [], "a file that must be chosen again");
});

test("a document inside another file comes with that file", () => {
  const mail = listed("f1", "message.eml");
  const inner = { documents: [{ id: "f1/a.pdf" }, { id: "f1/b.zip/c.pdf" }, { id: "f2/gone.pdf" }, document("d1", a)] };
  assert.deepEqual(filesOf(inner, [mail]), [mail.seen.file, a]);
});

test("without a name for files the claim is a text; with one, the claim and the files have names of their own", () => {
  const files = () => [b, a];
  const none = () => assert.fail("no files are asked for");
  assert.equal(formValue("{}", { name: "claim", filesName: "" }, none), "{}");
  assert.deepEqual(entries(formValue("{}", { name: "claim", filesName: "proofs" }, files)), [
    ["claim", "{}"],
    ["proofs", b],
    ["proofs", a],
  ]);
  assert.deepEqual(entries(formValue("{}", { name: "", filesName: "proofs" }, files)), [
    ["proofs", b],
    ["proofs", a],
  ]);
});
