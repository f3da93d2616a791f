// The tasks as plain text say where each of them is.
import assert from "node:assert/strict";
import test from "node:test";
import { fieldIn } from "../../www/lib/element/field-in.js";
import { todoText } from "../../www/lib/element/todo.js";
import { formatter } from "../../www/lib/words/words.js";
import { en, fr } from "../texts.mjs";

/** @type {any} */
const english = en;

const claim = {
  claimName: "Spring",
  invoices: [{ number: "LP-1" }, { number: " " }],
  documents: [{ fileName: "report.pdf" }, { url: "https://contoso.example/" }, {}],
};

test("a field of a file or an invoice is named by what people call that", () => {
  const called = (/** @type {string} */ path, texts = en) => fieldIn(claim, path, formatter(texts));
  assert.equal(called("/documents/0/note"), "note on file “report.pdf”");
  assert.equal(called("/documents/0/note", fr).includes("«\u202freport.pdf\u202f»"), true);
  assert.equal(called("/documents/1"), "file “https://contoso.example/”");
  assert.equal(called("/documents/2"), "file 3");
  assert.equal(called("/documents"), "files");
  assert.equal(called("/invoices/0/total"), "total of invoice “LP-1”");
  assert.equal(called("/invoices/1/total"), "total of invoice 2");
  assert.equal(called("/expenses/0/amount"), formatter(en).field("/expenses/0/amount"));
});

test("each problem and each task is copied with its step and its field", () => {
  const finding = { severity: "error", message: "Wrong.", help: "Type it.", path: "/invoices/0/total", related: [] };
  const requirement = {
    status: "missing",
    label: "Agenda",
    why: "It is asked for.",
    group: "evidence",
    paths: ["/documents"],
  };
  const report = /** @type {any} */ ({
    verdict: "blocked",
    findings: [finding, { ...finding, severity: "warning", path: "/documents/0/note", related: ["/documents/1/note"] }],
    requirements: [requirement, { ...requirement, status: "met", label: "Met" }],
    deadline: { closesOn: null, daysLeft: null, basis: null },
    checkedOn: "2024-12-03",
  });
  const lines = todoText(report, claim, english).split("\n");
  assert.deepEqual(
    lines.filter((line) => line.startsWith("- ")),
    [
      "- Wrong. Type it. (Step Expenses: total of invoice “LP-1”)",
      "- Wrong. Type it. (Step Proof: note on file “report.pdf” and note on file “https://contoso.example/”)",
      "- Agenda: It is asked for. (Step Proof)",
    ],
  );
  const association = todoText(
    { ...report, findings: [{ ...finding, path: "/association/products" }] },
    { route: "cpor" },
    english,
  );
  assert.match(association, /\(Step Customer: .+\)/);
  assert.match(
    todoText({ ...report, findings: [] }, claim, /** @type {any} */ (fr)),
    /Agenda\u202f: It is asked for\./,
  );
});
