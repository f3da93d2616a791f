// Where values came from, what files offer, and what was read in them, page by page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { offersOf, proofsOf, proposalAt } from "../../www/lib/element/tray/offers.js";
import { originOf, originsOf, sourcesIn } from "../../www/lib/element/tray/origins.js";
import { sheetsOf } from "../../www/lib/element/tray/sheets.js";
import { file, invoice, proof, proposal } from "./tray.mjs";

/** @typedef {{[name: string]: any}} Row */

const INVOICE = {
  pages: 2,
  invoice: {
    vendor: "Wingtip Print",
    number: "WT-20931",
    total: "1357.00",
    net: "1140.34",
    read: {
      number: { page: 1, words: "Invoice no. WT-20931" },
      vendor: { page: 1, words: "Wingtip Print" },
      total: { page: 2, words: "Total EUR 1,357.00" },
      net: { page: 2, words: "Net 1,140.34" },
    },
    lines: [{ words: "Roll-up 85 × 200 cm", amount: "1140.34", page: 1 }],
  },
  signs: [
    { sign: "name", place: "body", page: 1, words: "Roll Up", value: "Roll Up" },
    { sign: "print", place: "line", page: 1, words: "2 Roll-up 85 × 200 cm 1,140.34" },
    { sign: "plan", place: "name", page: null, words: "final" },
  ],
};
const PROPOSED = { vendor: "Wingtip Print", number: "WT-20931", total: "1357.00", issuer: "third-party" };

const files = [file("f1", "Invitation.pdf"), file("f2", "WT-20931.pdf", INVOICE)];
const both = [
  { document: "f1", page: 2, words: "17 October 2024" },
  { document: "f2", page: 1, words: "17.10.2024" },
];

/** The origins in a claim, each as file, page, words. @param {Row} claim @param {Parameters<typeof originsOf>[1]} found */
const told = (claim, found, own = files) =>
  Object.fromEntries(
    Object.entries(originsOf(claim, found, sourcesIn(own, claim))).map(([place, { name, page, words, more }]) => [
      place,
      [name, page, words, more],
    ]),
  );

test("a value has the origin of its proposal while it is equal to that", () => {
  const found = [
    proposal("f1", "/activity/startsOn", "2024-10-17", { from: both }),
    proposal("f1", "/activity/channels", ["web"], { words: "Website" }),
    proposal("f1", "/metrics/registered-guests", 58, { words: "58 guests" }),
    proposal("f1", "/claimName", "Left out", { setAside: "draft" }),
  ];
  const claim = {
    claimName: "Left out",
    activity: { startsOn: "2024-10-17", channels: ["web"] },
    metrics: { "registered-guests": 58 },
  };
  assert.deepEqual(told(claim, found), {
    "/activity/startsOn": ["Invitation.pdf", 2, "17 October 2024", 1],
    "/activity/channels": ["Invitation.pdf", 1, "Website", 0],
    "/metrics/registered-guests": ["Invitation.pdf", 1, "58 guests", 0],
  });
  assert.deepEqual(told({ activity: { startsOn: "2024-10-18", channels: ["web", "print"] } }, found), {});
});

test("entries are those of their files, wherever they stand, and each field was read in its own words", () => {
  const found = invoice("f2", PROPOSED, { kind: "printed-material", amount: "1357.00" });
  const claim = {
    documents: [{ id: "d1" }, { id: "f2", evidence: ["third-party-invoice"] }],
    invoices: [{ id: "i1" }, { id: "own", document: "f2", ...PROPOSED, vendor: "Wingtip" }],
    expenses: [{ id: "e1", invoice: "own", kind: "printed-material", amount: "1357.00" }],
  };
  assert.deepEqual(told(claim, found), {
    "/documents/1/evidence": ["WT-20931.pdf", 1, "Invoice", 0],
    "/invoices/1": ["WT-20931.pdf", null, null, 0],
    "/invoices/1/number": ["WT-20931.pdf", 1, "Invoice no. WT-20931", 0],
    "/invoices/1/total": ["WT-20931.pdf", 2, "Total EUR 1,357.00", 0],
  });
});

test("where a text was found for what a file shows is told whether that is ticked or not", () => {
  const from = both.map((one) => ({ ...one, document: "f1" }));
  const found = [proposal("f1", "/documents/0/shows", ["partner-brand", "partner-contact"], { from })];
  const claim = { documents: [{ id: "d1" }, { id: "f1", shows: ["partner-brand"] }] };
  assert.deepEqual(told(claim, found), {
    "/documents/1/shows~partner-brand": ["Invitation.pdf", 2, "17 October 2024", 0],
    "/documents/1/shows~partner-contact": ["Invitation.pdf", 1, "17.10.2024", 0],
  });
});

test("a file inside another has its own name; one that is not here cannot be shown", () => {
  const parts = [{ path: "a/b.pdf", fileName: "b.pdf", pages: 1 }];
  const sources = sourcesIn([file("f1", "all.zip", { parts })], { documents: [{ id: "d1", fileName: "old.pdf" }] });
  assert.deepEqual(
    ["f1/a/b.pdf", "d1", "x"].map((id) => sources(id)).map((one) => [one.name, one.isHere, one.file !== null]),
    [
      ["b.pdf", true, false],
      ["old.pdf", false, false],
      ["", false, false],
    ],
  );
  assert.equal(sources("f1/a/b.pdf").inspection.pages, 1);
  assert.equal(originOf([], "", sources), undefined);
});

test("offers are the values for places that are empty, and the files that are no documents yet", () => {
  const proposals = [
    proposal("f1", "/activity/startsOn", "2024-10-17", { from: both, sure: false }),
    proposal("f1", "/currency", "EUR"),
    proposal("f1", "/usagePeriod", "2024-07-01/2024-12-31"),
    proposal("f1", "/claimedAmount", "357.00"),
    proposal("f1", "/metrics/registered-guests", 58),
    ...proof("f1", "event-invitation", { words: "You are invited" }),
    ...proof("f2", "event-photo"),
  ];
  const preset = { usagePeriod: "2025-01-01/2025-06-30" };
  const claim = { ...preset, currency: "CHF", documents: [{ id: "f2" }] };
  const sources = sourcesIn(files, claim);
  const offers = offersOf(claim, preset, proposals, sources);
  assert.deepEqual(Object.keys(offers), ["/activity/startsOn", "/usagePeriod", "/metrics/registered-guests"]);
  assert.equal(offers["/activity/startsOn"]?.origin.more, 1);
  // A period that somebody chose is not offered again, nor the one that is there.
  assert.equal(offersOf(claim, {}, proposals, sources)["/usagePeriod"], undefined);
  assert.equal(proposalAt(proposals, "/claimedAmount"), undefined);
  const proofs = proofsOf(claim, proposals, sources);
  assert.deepEqual(
    Object.entries(proofs).map(([kind, all]) => [kind, all.map(({ document }) => document)]),
    [["event-invitation", ["f1"]]],
  );
});

test("what was read stands on its page, and the values are marked in it", () => {
  const found = invoice("f2", PROPOSED, { kind: "printed-material", amount: "1357.00" });
  const shown = (/** @type {Parameters<typeof sheetsOf>[3]} */ sought = null) =>
    sheetsOf(INVOICE, "f2", found, sought).map(({ page, lines }) => [
      page,
      ...lines.map(({ text, look }) => ({ plain: text, value: `[${text}]`, sought: `<${text}>` })[look]),
    ]);
  const first = [1, "[Invoice no. WT-20931]", "[Wingtip Print]", "[Invoice]", "2 Roll-up 85 × 200 cm 1,140.34"];
  assert.deepEqual(shown(), [first, [2, "[Total EUR 1,357.00]", "[Net 1,140.34]"]]);
  assert.deepEqual(shown({ page: 2, words: "Total EUR 1,357.00" }), [
    first,
    [2, "<Total EUR 1,357.00>", "[Net 1,140.34]"],
  ]);
  // What stands on no page stands first.
  assert.deepEqual(shown({ page: null, words: "elsewhere" })[0], [null, "<elsewhere>"]);
  assert.deepEqual(sheetsOf(null, "f9", []), []);
});
