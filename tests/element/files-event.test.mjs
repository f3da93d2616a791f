// What the page is told of the files in the list, and when.
import assert from "node:assert/strict";
import test from "node:test";
import { NOTHING_SHOWN } from "../../www/lib/element/drop-zone/shown.js";
import { FilesEvent } from "../../www/lib/element/editor/files-event.js";
import { withSeen } from "../../www/lib/element/inspections.js";
import { toldFiles } from "../../www/lib/element/tray/told-files.js";
import { file, invoice, proof, proposal, ui } from "./tray.mjs";

/** @typedef {import("../../www/lib/element/tray/rows.js").Given} Given */
/** @typedef {import("../../www/lib/element.js").ClaimProofFile} ClaimProofFile */
/** @typedef {Parameters<FilesEvent["follow"]>[0]} View */

/** @param {readonly ClaimProofFile[]} files */
const states = (files) => files.map(({ id, state, kinds }) => [id, state, ...kinds].join(" "));

test("each file has its state, what it is taken for and the file itself; of one inside another, that one", () => {
  const part = { path: "a.pdf", fileName: "a.pdf", sizeBytes: 7, readable: true, problem: null };
  const files = [
    file("f1", "Event/invitation.pdf"),
    file("f2", "invoice.pdf"),
    file("f3", "Thumbs.db"),
    file("f4", "mail.eml", { parts: [part] }),
    file("f5", "slides.pptx", {}, { state: "waiting" }),
  ];
  const [away, here] = [
    { id: "d1", fileName: "away.pdf", sizeBytes: 3, evidence: ["csr"] },
    new File(["y"], "here.pdf"),
  ];
  const given = {
    files,
    decisions: {},
    proposals: [
      ...proof("f1", "event-invitation", { words: "You are invited" }),
      ...invoice("f2", { total: "357.00" }, { kind: "printed-material", amount: "357.00" }, { sure: false }),
      proposal("f3", "/documents/-", {}, { setAside: "system-file", sure: false }),
    ],
    claim: { documents: [away, withSeen({ id: "d2", fileName: "here.pdf" }, { file: here })] },
    ui,
  };
  const told = toldFiles(/** @type {Given} */ (/** @type {unknown} */ (given)));
  assert.deepEqual(states(told), [
    "f1 sure event-invitation",
    "f2 needs third-party-invoice",
    "f3 aside",
    "f4 needs",
    "f4/a.pdf needs",
    "f5 reading",
    "d1 confirmed csr",
    "d2 confirmed",
  ]);
  const byId = new Map(told.map((one) => [one.id, one]));
  assert.equal(byId.get("f1")?.file, files[0]?.seen.file);
  const { fileName, sizeBytes, inside, file: own } = byId.get("f4/a.pdf") ?? {};
  assert.deepEqual([fileName, sizeBytes, inside, own], ["a.pdf", 7, "f4", null]);
  assert.deepEqual([byId.get("d1")?.file, byId.get("d2")?.file], [null, here]);
});

test("the page is told once a frame, and only of what is another than before", async ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {string[][]} */
  const heard = [];
  const event = new FilesEvent((files) => heard.push(states(files)));
  /** @param {{[name: string]: unknown}} claim */
  const follow = (claim) => event.follow(/** @type {View} */ ({ claim, tray: NOTHING_SHOWN }));
  follow({});
  mock.timers.tick(16);
  assert.deepEqual(heard, [], "no files");
  const documents = [{ id: "d1", fileName: "a.pdf" }];
  follow({ documents });
  follow({ documents: [...documents, { id: "d2", fileName: "b.pdf", evidence: ["csr"] }, { id: "d3", url: "x" }] });
  assert.deepEqual(heard, [], "not before the frame");
  mock.timers.tick(16);
  assert.deepEqual(heard, [["d1 confirmed", "d2 confirmed csr"]]);
  follow({ documents: [...documents, { id: "d2", fileName: "b.pdf", evidence: ["csr"], note: "x" }] });
  mock.timers.tick(16);
  assert.equal(heard.length, 1, "nothing that the page is told has changed");
  follow({});
  mock.timers.tick(16);
  assert.deepEqual(heard.at(-1), []);
  follow({ documents: [withSeen({ id: "d1", fileName: "a.pdf" }, {})] });
  follow({ documents: [withSeen({ id: "d1", fileName: "a.pdf" }, { file: new File(["x"], "a.pdf") })] });
  mock.timers.tick(16);
  assert.equal(heard.length, 3);
});
