// The rows of the tray: the group of each file, what it is taken for, what was read, and what can be done.
import assert from "node:assert/strict";
import test from "node:test";
import { countsIn, planOf, severalOf } from "../../www/lib/element/tray/plan.js";
import { groupsOf, rootOf } from "../../www/lib/element/tray/rows.js";
import { describeProposals } from "../../www/lib/words/proposals.js";
import { formatter } from "../../www/lib/words/words.js";
import { en } from "../texts.mjs";
import { file, invoice, proof, proposal, ui } from "./tray.mjs";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {Parameters<typeof groupsOf>[0]} Given */

/** @param {{[name in keyof Given]?: Given[name] | readonly import("./tray.mjs").Proposal[]}} given */
function groups({ files = [], proposals = [], ...more }) {
  const described = describeProposals([...proposals], formatter(en));
  const given = { files, decisions: {}, claim: {}, ui, ...more, proposals: described };
  return groupsOf(/** @type {Given} */ (given));
}

/** Of the only row. @param {Parameters<typeof groups>[0]} given */
function only(given) {
  const [group] = groups(given);
  const row = group?.rows[0];
  assert.ok(group && row);
  return row;
}

/** The ids of the rows of each group. @param {ReturnType<typeof groups>} all */
const outline = (all) => Object.fromEntries(all.map(({ id, rows }) => [id, rows.map((row) => row.id).join(" ")]));

const INVOICE = {
  invoice: { vendor: "Wingtip Print", total: "357.00", currency: "EUR", number: "WT-20931", issuedOn: "2024-10-07" },
};
const seminar = proposal("f1", "/activity/kind", "customer-seminars-boot-camps");

test("each file is in the group that says what is to be done with it, the groups in their order", () => {
  const files = [
    file("f1", "invitation.pdf"),
    file("f2", "WT-20931.pdf", INVOICE),
    file("f3", "Thumbs.db"),
    file("f4", "Scan.pdf", { problem: "encrypted", readable: false }),
    file("f5", "slides.pptx", {}, { state: "reading", read: { done: 620, size: 1000 }, seen: {} }),
    file("f6", "later.pdf", {}, { state: "waiting", seen: {} }),
    file("f7", "ad.png"),
    file("f8", "credit.pdf"),
    file("f9", "brief.docx", { hasText: true }),
    file("f10", "mine.pdf"),
    file("f11", "stopped.pdf", {}, { state: "stopped", seen: {} }),
    file("f12", "away.pdf"),
  ];
  const proposals = [
    seminar,
    ...proof("f1", "event-invitation", { words: "You are invited" }),
    ...invoice("f2", { total: "357.00" }, { kind: "printed-material", amount: "357.00" }),
    proposal("f3", "/documents/-", {}, { setAside: "system-file", sure: false }),
    ...proof("f7", "digital-ad-screenshot", { confidence: "guess", sure: false, words: "Screenshot" }),
    proposal("f8", "/documents/-", {}, { confidence: "guess", sure: false, params: { type: "credit-note" } }),
    proposal("f9", "/documents/-", {}, { confidence: "guess", sure: false }),
  ];
  const claim = { documents: [{ id: "f10", fileName: "mine.pdf", evidence: ["event-photo"] }] };
  const all = groups({ files, proposals, claim, decisions: { f12: { leftOut: true } } });
  assert.deepEqual(outline(all), {
    needs: "f4 f7 f8 f9",
    sure: "f2 f1",
    confirmed: "f10",
    reading: "f5 f6 f11",
    aside: "f3 f12",
  });
  const rows = all.flatMap((group) => group.rows);
  const told = rows.map(({ id, kind, confidence, why, action, percent }) => [
    id,
    kind,
    confidence,
    why,
    action,
    percent,
  ]);
  assert.deepEqual(told, [
    ["f4", "", null, "It could not be read", "replace", null],
    ["f7", "Screenshot of the digital advertisement", "guess", "says “Screenshot” on page 1", "confirm", null],
    ["f8", "Credit note", "guess", "", "decide", null],
    ["f9", "", null, "nothing in it says what it is", "leave-out", null],
    ["f2", "Invoice: Printed material", "sure", "says “Invoice” on page 1", "confirm", null],
    ["f1", "Event invitation", "sure", "says “You are invited” on page 1", "confirm", null],
    ["f10", "Event photos", null, "", "undo", null],
    ["f5", "", null, "", "skip", 62],
    ["f6", "", null, "", "skip", null],
    ["f11", "", null, "", "read", null],
    ["f3", "System file", null, "it is no document", "take-back", null],
    ["f12", "Left out", null, "", "take-back", null],
  ]);
});

test("a row says its folder, its pages or its size, and its type", () => {
  const about = (/** @type {string} */ path, /** @type {Row} */ found) => {
    const { about: says, type } = only({ files: [file("f1", path, found)] });
    return [type, says];
  };
  assert.deepEqual(about("a.pdf", { pages: 1 }), ["PDF", "1 page"]);
  assert.deepEqual(about("a.xlsx", { sheets: 1, rows: 58 }), ["XLSX", "1 sheet, 58 rows"]);
  assert.deepEqual(about("a.markdown", {}), ["MARK", "1 kB"]);
  assert.deepEqual(about("noextension", {}), ["…", "1 kB"]);
  const files = [file("f1", "Event/Invoices/a.pdf", { pages: 2 }), file("f2", "Event/b.pdf", { pages: 1 })];
  assert.equal(rootOf(files), "Event");
  assert.equal(rootOf([...files, file("f3", "Eventful/c.pdf")]), "");
  const [group] = groups({ files });
  assert.deepEqual(
    group?.rows.map((row) => row.about),
    ["Invoices, 2 pages", "1 page"],
  );
});

test("what was read, in two lines", () => {
  const csr = { hours: "24", hourlyCost: "52.00", total: "1248.00", startsOn: "2024-09-02", endsOn: "2024-10-17" };
  const read = (/** @type {Row} */ found, /** @type {import("./tray.mjs").Proposal[]} */ ...proposals) => {
    const { first, end, second } = only({
      files: [file("f1", "a.pdf", found)],
      proposals,
      claim: { currency: "EUR", activity: { startsOn: "2024-10-17" } },
    }).read;
    return [first + end, second];
  };
  assert.deepEqual(read(INVOICE), ["Wingtip Print, €357.00", "WT-20931, 7 October 2024"]);
  assert.deepEqual(read({ invoice: { type: "credit-note" } }), ["Credit note", ""]);
  assert.deepEqual(read({ invoice: { vendor: null, total: null } }), ["No total found", ""]);
  assert.deepEqual(read({}, proposal("f1", "/csrs/-", csr)), [
    "24 h × €52.00 = €1,248.00",
    "2 September 2024 to 17 October 2024",
  ]);
  assert.deepEqual(read({}, proposal("f1", "/metrics/registered-guests", 58)), [
    "Registered guests: 58",
    "Names stay in the file",
  ]);
  assert.deepEqual(read({ takenAt: "2024-10-17T18:12:00" }), [
    "Taken 17 October 2024, 18:12",
    "First day of the activity",
  ]);
  assert.deepEqual(read({ sentAt: "2024-03-12T09:05:00+01:00", mentions: { microsoft: true } }), [
    "Sent 12 March 2024, 09:05",
    "mentions Microsoft",
  ]);
  assert.deepEqual(read({ width: 1280, height: 720 }), ["Picture", "1,280 × 720 pixels"]);
  assert.deepEqual(read({ pages: 1, hasText: false }), ["Scan", ""]);
  assert.deepEqual(read({}, proposal("f1", "/documents/-", { url: "https://contoso.example/spring" })), [
    "https://contoso.example/spring",
    "",
  ]);
});

test("each file that cannot be read says what is wrong and what to do", () => {
  const gone = { problem: null, readable: null, sha256: null };
  /** @type {[found: Row, more: object, what: RegExp, help: RegExp, action: string][]} */
  const cases = [
    [{ problem: "empty", readable: false }, {}, /empty/, /again/, "replace"],
    [{ problem: "truncated", readable: false }, {}, /ends early/, /again/, "replace"],
    [{ problem: "corrupt", readable: false }, {}, /Damaged/, /again/, "replace"],
    [{ problem: "too-large", readable: null }, {}, /too large/, /still/, "decide"],
    [{ problem: "crashed", readable: null }, {}, /Not read/, /still/, "decide"],
    [{ problem: "not-recognised", readable: null }, {}, /not recognised/, /PDF/, "decide"],
    [gone, {}, /moved, renamed or changed/, /Choose it again/, "replace"],
    [{}, { state: "failed", seen: {} }, /moved, renamed or changed/, /Choose it again/, "replace"],
    [{}, { state: "failed", seen: { file: new File([], "a.pdf"), inspection: null } }, /Not read/, /again/, "read"],
    [{ detectedType: "application/x-7z-compressed", readable: null }, {}, /does not open/, /Unpack it/, "decide"],
    [{ detectedType: "application/zip", parts: [] }, {}, /does not open/, /Unpack it/, "decide"],
    [{ detectedType: "application/zip", problem: "encrypted" }, {}, /locked with a password/, /Unpack it/, "decide"],
    [{ detectedType: "video/mp4", readable: null }, {}, /Video/, /choose its kind/, "decide"],
  ];
  for (const [found, more, what, help, action] of cases) {
    const row = only({ files: [file("f1", "a.pdf", found, more)] });
    assert.equal(row.group, "needs");
    assert.match(row.read.first, what);
    assert.match(row.read.second, help);
    assert.equal(row.action, action);
  }
});

test("a file in an archive says what is wrong with it, which another file cannot replace; a locked archive stands alone", () => {
  const zip = { detectedType: "application/zip" };
  const locked = { path: "b.pdf", fileName: "b.pdf", problem: "encrypted", readable: false };
  const deep = { path: "c.zip", fileName: "c.zip", ...zip, readable: true, sha256: "c", parts: [] };
  const files = [
    file("f1", "all.zip", { ...zip, parts: [locked, deep] }),
    file("f2", "locked.zip", { ...zip, problem: "encrypted", readable: false, parts: [locked] }),
  ];
  const all = groups({ files });
  assert.deepEqual(outline(all), { needs: "f1/b.pdf f1/c.zip f2", aside: "f1" });
  assert.deepEqual(
    all[0]?.rows.map(({ problem, action }) => [problem?.id, action]),
    [
      ["encrypted", "decide"],
      ["archive", "decide"],
      ["locked-archive", "decide"],
    ],
  );
});

test("what the name says of a file that is too large to read can be confirmed", () => {
  const files = [file("f1", "Screenshot.mp4", { problem: "too-large", readable: null })];
  const proposals = proof("f1", "digital-ad-screenshot", { confidence: "guess", sure: false, words: "Screenshot" });
  const row = only({ files, proposals });
  assert.deepEqual([row.group, row.action, row.problem?.id], ["needs", "confirm", "too-large"]);
});

test("names of any length and script are told as they are, apart from the words around them", () => {
  const long = `${"n".repeat(251)}.pdf`;
  const files = [
    file("f1", `Event/\u05d7\u05e9\u05d1\u05d5\u05df/${long}`),
    file("f2", "Event/\u0641\u0627\u062a\u0648\u0631\u0629.pdf"),
    file("f3", "Event/Pra\u0308sentation.pptx"),
    file("f4", "Event/copy.pdf"),
  ];
  const proposals = [
    proposal(
      "f4",
      "/documents/-",
      {},
      {
        setAside: "duplicate",
        sure: false,
        from: [
          { document: "f4", page: null, words: null },
          { document: "f2", page: null, words: null },
        ],
      },
    ),
  ];
  const rows = groups({ files, proposals }).flatMap((group) => group.rows);
  const row = (/** @type {string} */ id) => rows.find((one) => one.id === id);
  assert.deepEqual([row("f1")?.name, row("f1")?.type], [long, "PDF"]);
  assert.match(row("f1")?.about ?? "", /^\u2068\u05d7\u05e9\u05d1\u05d5\u05df\u2069, /);
  assert.equal(row("f3")?.name, "Pra\u0308sentation.pptx");
  assert.equal(row("f4")?.why, "same content as \u0641\u0627\u062a\u0648\u0631\u0629.pdf");
});

test("a picture of many megabytes is not shown", () => {
  const shown = (/** @type {number} */ size) => only({ files: [file("f1", "a.png", {}, { size })] }).picture !== null;
  assert.deepEqual([shown(2 ** 26), shown(2 ** 26 + 1)], [true, false]);
});

test("files inside others stand under them; archives and pictures of mails are set aside unless they are proof", () => {
  const parts = [
    { path: "invoice.pdf", fileName: "invoice.pdf", sizeBytes: 10, ...INVOICE },
    { path: "logo.png", fileName: "logo.png", detectedType: "image/png" },
  ];
  const files = [file("f1", "all.zip", { detectedType: "application/zip", parts }), file("f2", "mail.eml", { parts })];
  const proposals = [
    ...invoice("f1/invoice.pdf", { total: "357.00" }, { kind: "printed-material", amount: "357.00" }),
    proposal(
      "f2/invoice.pdf",
      "/documents/-",
      {},
      {
        setAside: "duplicate",
        sure: false,
        from: [
          { document: "f2/invoice.pdf", page: null, words: null },
          { document: "f1/invoice.pdf", page: null, words: null },
        ],
      },
    ),
  ];
  const all = groups({ files, proposals });
  assert.deepEqual(outline(all), {
    needs: "f2",
    sure: "f1/invoice.pdf",
    aside: "f1 f1/logo.png f2/invoice.pdf f2/logo.png",
  });
  const rows = all.flatMap((group) => group.rows);
  const one = (/** @type {string} */ id) => rows.find((row) => row.id === id);
  assert.equal(one("f1")?.why, "its files are listed one by one");
  assert.equal(one("f1/logo.png")?.why, "a picture in the e-mail");
  assert.equal(one("f2/invoice.pdf")?.why, "same content as invoice.pdf");
  assert.equal(one("f1/invoice.pdf")?.about, "all.zip, 10 bytes");
  const taken = groups({ files, proposals, decisions: { f1: { takenBack: true } } });
  assert.equal(outline(taken).needs, "f1 f2");
});

test("while the pointer is there no row moves, but those that somebody decides", () => {
  const files = [file("f1", "a.pdf"), file("f2", "b.pdf"), file("f3", "c.pdf")];
  const proposals = [...proof("f1", "event-invitation"), ...proof("f2", "event-photo")];
  const held = new Map(
    /** @type {const} */ ([
      ["f1", "reading"],
      ["f2", "needs"],
      ["f3", "needs"],
    ]),
  );
  const all = groups({ files, proposals, held, decisions: { f3: { leftOut: true } } });
  assert.deepEqual(outline(all), { needs: "f2", reading: "f1", aside: "f3" });
  // What waits there has its result, can be acted on, and counts where it belongs.
  const waiting = all.flatMap((group) => group.rows).find(({ id }) => id === "f1");
  assert.deepEqual([waiting?.kind, waiting?.action], ["Event invitation", "confirm"]);
  assert.deepEqual(countsIn(all), [
    { id: "sure", count: 2 },
    { id: "aside", count: 1 },
  ]);
});

test("what a confirmed file is comes from the claim, whoever put it there", () => {
  const claim = {
    documents: [
      { id: "f1", fileName: "a.pdf", evidence: ["third-party-invoice"] },
      { id: "d7", fileName: "attached before.pdf", evidence: ["csr"] },
      { id: "d8", url: "https://contoso.example" },
    ],
    invoices: [{ id: "i1", document: "f1" }],
    csrs: [{ id: "s1", document: "d7" }],
    expenses: [
      { id: "e1", invoice: "i1", kind: "printed-material" },
      { id: "e2", invoice: "i1", kind: "postage" },
      { id: "e3", csr: "s1", kind: "agency-fee-marketing" },
    ],
  };
  const [group] = groups({
    files: [file("f1", "a.pdf"), file("f2", "guests.xlsx")],
    claim,
    decisions: { f2: { figure: "registered-guests" } },
  });
  assert.deepEqual(
    group?.rows.map(({ id, kind, group: where }) => [id, kind, where]),
    [
      ["f1", "Invoice: 2 expenses", "confirmed"],
      ["d7", "CSR: Agency fee for marketing services", "confirmed"],
      ["f2", "Registered guests", "confirmed"],
    ],
  );
});

test("what confirming all that are sure adds is told before", () => {
  const files = ["f1", "f2", "f3", "f4", "f5"].map((id) => file(id, `${id}.pdf`));
  const guess = /** @type {const} */ ({ confidence: "guess", sure: false });
  const proposals = [
    seminar,
    proposal("f1", "/currency", "EUR"),
    proposal("f1", "/partner/name", "Contoso", guess),
    proposal("f1", "/claimedAmount", "357.00"),
    ...invoice("f1", { total: "357.00" }, { amount: "357.00", kind: "postage" }),
    ...proof("f2", "event-invitation"),
    ...proof("f3", "digital-ad-screenshot", guess),
    ...proof("f4", "digital-ad-screenshot", guess),
    ...invoice("f5", {}, {}, guess),
  ];
  const all = groups({ files, proposals });
  const plan = planOf(all, describeProposals(proposals, formatter(en)));
  assert.deepEqual(plan, {
    ids: ["f1", "f2"],
    files: 2,
    expenses: 1,
    invoices: 1,
    csrs: 0,
    proofs: 1,
    answers: ["activity", "claim currency"],
  });
  assert.deepEqual(countsIn(all), [
    { id: "sure", count: 2 },
    { id: "needs", count: 3 },
  ]);
  assert.deepEqual(all.flatMap(severalOf), [{ kind: "Screenshot of the digital advertisement", ids: ["f3", "f4"] }]);
});

test("that a file names Microsoft is said of claims to Microsoft alone", () => {
  const files = [file("f1", "brochure.pdf", { hasText: true, mentions: { microsoft: true } })];
  const saidBy = (/** @type {object} */ texts) =>
    only({ files, ui: { ...ui, texts: { ...ui.texts, ...texts } } }).read.first;
  const says = ui.say("tray.names-microsoft");
  assert.equal(saidBy({}), says);
  assert.equal(saidBy({ rulebook: "microsoft-2026", isLaidOver: true }), says);
  assert.equal(saidBy({ rulebook: "northwind" }), "");
});
