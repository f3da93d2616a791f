// Proposals in an existing form: which fields they fill, and which of them are given back.
import assert from "node:assert/strict";
import test from "node:test";
import { acceptProposals } from "../../www/lib/form/accept-proposals.js";
import { FieldKinds } from "../../www/lib/form/field-kinds.js";
import { HostForm, nameOf } from "../../www/lib/form/host-form.js";
import { readForm } from "../../www/lib/form/read-form.js";
import { DOMS, formOf, jsdomPage } from "./doms.mjs";
import { fewRules } from "./validator.mjs";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../www/lib/index.js").Proposal} Proposal */
/** @typedef {import("../../www/lib/form/attach-files.js").Memory} Memory */

/** Reads a form; every field with a path for its name has a place. @param {Document} document @param {Memory} memory */
const read = (document, memory) =>
  readForm({
    host: new HostForm(formOf(document)),
    kinds: new FieldKinds(fewRules(), {}),
    locale: "en",
    today: "2026-11-28",
    placeOf: nameOf,
    decimalsOf: () => 2,
    inspectionOf: () => null,
    memory,
  });

/** @param {string} path @param {unknown} value @param {string} [document] */
const proposal = (path, value, document = "d1") =>
  /** @type {Proposal} */ (/** @type {unknown} */ ({ path, value, from: [{ document }] }));

/**
 * Accepts proposals as the module does, as far as these tests need it.
 * @param {Row} claim @param {readonly Proposal[]} proposals
 */
function accept(claim, proposals) {
  const next = structuredClone(claim);
  for (const { path, value } of proposals) {
    const names = path.split("/").slice(1);
    const last = names.pop() ?? "";
    let inner = next;
    for (const name of names) inner = inner[name] ??= last === "-" ? [] : {};
    if (last === "-") inner.push(value);
    else inner[last] ??= value;
  }
  return next;
}

/**
 * What a form holds once proposals are taken, by the names of its fields, and the paths of those that were not.
 * @param {Document} document @param {Proposal[]} proposals
 */
function take(document, proposals, memory = /** @type {Memory} */ (new WeakMap())) {
  const left = acceptProposals(read(document, memory), memory, proposals, accept).map(({ path }) => path);
  return { left, claim: read(document, memory).claim };
}

const invoice = (/** @type {string} */ id, /** @type {Row} */ more = {}) => [
  proposal("/invoices/-", { id: `i-${id}`, number: `N-${id}`, total: "12.00", document: id, ...more }, id),
  proposal("/expenses/-", { id: `e-${id}`, invoice: `i-${id}`, amount: "12.00", kind: "catering" }, id),
];

for (const [dom, open] of DOMS) {
  test(`${dom}: empty fields of every kind are filled, and what is entered stays`, () => {
    const document =
      open(`<form><input name="claimName" value="Mine"><input name="currency"><input name="claimedAmount" readonly>
      <input type="date" name="activity.startsOn">
      <select name="activity.kind"><option value="">Choose</option><option value="seminar">S</option></select>
      <input type="checkbox" name="activity.channels" value="email"><input type="checkbox" name="activity.channels" value="sms">
      <input type="checkbox" name="association.acknowledged"><textarea name="association.subscriptions"></textarea></form>`);
    /** @type {string[]} */
    const heard = [];
    for (const type of ["input", "change"])
      document.addEventListener(type, (event) => {
        heard.push(`${type} ${nameOf(/** @type {HTMLInputElement} */ (event.target))}`);
      });
    const { left, claim } = take(document, [
      proposal("/claimName", "Theirs"),
      proposal("/currency", "EUR"),
      proposal("/claimedAmount", "1.00"),
      proposal("/activity/startsOn", "2026-09-01"),
      proposal("/activity/kind", "seminar"),
      proposal("/activity/channels", ["sms"]),
      proposal("/association/acknowledged", true),
      proposal("/association/subscriptions", ["a", "b"]),
      proposal("/usagePeriod", "2026-07-01/2026-12-31"),
    ]);
    assert.deepEqual(claim, {
      claimName: "Mine",
      currency: "EUR",
      activity: { startsOn: "2026-09-01", kind: "seminar", channels: ["sms"] },
      association: { acknowledged: true, subscriptions: ["a", "b"] },
    });
    assert.deepEqual(left, ["/claimName", "/claimedAmount", "/usagePeriod"]);
    assert.deepEqual(heard.slice(0, 2), ["input currency", "change currency"]);
    assert.equal(heard.filter((one) => one.startsWith("change")).length, 6);
  });

  test(`${dom}: entries take the rows that are free, with the ids of the form`, () => {
    const row = (/** @type {number} */ n, /** @type {string} */ kind = "") => `
      <input type="hidden" name="invoices[${n}].id" value="own${n}">
      <input name="invoices[${n}].number"><input name="invoices[${n}].document">
      <input type="hidden" name="expenses[${n}].invoice" value="own${n}">
      <input type="hidden" name="expenses[${n}].kind" value="${kind}">
      <input name="expenses[${n}].amount">`;
    const files = ["d1", "d2"].map((id, n) => `<input type="hidden" name="documents[${n}].id" value="${id}">`);
    const document = open(`<form>${row(0)}${row(1, "rent")}${row(2)}${files.join("")}</form>`);
    const first = /** @type {HTMLInputElement} */ (document.querySelector("[name='invoices[0].number']"));
    first.value = "typed";
    const { left, claim } = take(document, [...invoice("d1"), ...invoice("d2"), ...invoice("d3")]);
    assert.deepEqual(claim.invoices, [
      { id: "own0", number: "typed" },
      { id: "own1", number: "N-d1", document: "d1" },
      { id: "own2", number: "N-d2", document: "d2" },
    ]);
    // The expense of the first goes into no row, as the one that names its invoice is for another kind.
    assert.deepEqual(claim.expenses, [
      { invoice: "own0" },
      { invoice: "own1", kind: "rent" },
      { invoice: "own2", kind: "catering", amount: "12.00" },
    ]);
    assert.deepEqual(left, ["/expenses/-", "/invoices/-", "/expenses/-"]);
  });
}

test("a value goes past what a framework puts in front of a field, and to the row that is asked about", () => {
  const document =
    jsdomPage(`<form><input name="currency"><input name="invoices[0].number"><input name="invoices[1].number" value="7">
    <input name="invoices[1].total"></form>`);
  const field = /** @type {HTMLInputElement} */ (document.querySelector("[name=currency]"));
  const seen = /** @type {unknown[]} */ ([]);
  Object.defineProperty(field, "value", {
    configurable: true,
    get: () => Reflect.get(Object.getPrototypeOf(field), "value", field),
    set: (value) => seen.push(value),
  });
  const { left, claim } = take(document, [proposal("/currency", "EUR"), proposal("/invoices/0/total", "9.00")]);
  assert.deepEqual([left, seen], [[], []]);
  assert.deepEqual(claim, { currency: "EUR", invoices: [{}, { number: "7", total: "9.00" }] });
});

test("a file that stays where it was chosen is known for what it is, and keeps its id", () => {
  const document = jsdomPage(`<form><input type="file" name="documents" multiple>
    <input name="invoices[0].number"></form>`);
  const input = /** @type {HTMLInputElement} */ (document.querySelector("[type=file]"));
  const files = ["a.pdf", "b.pdf", "c.pdf"].map((name) => new File([name], name));
  Object.defineProperty(input, "files", { configurable: true, value: files });
  /** @type {Memory} */
  const memory = new WeakMap();
  const proposals = [
    proposal("/documents/-", { id: "d2", fileName: "b.pdf", evidence: ["third-party-invoice"], shows: ["x"] }, "d2"),
    ...invoice("d2").slice(0, 1),
  ];
  const { left, claim } = take(document, proposals, memory);
  assert.deepEqual(left, []);
  const [a, b, c] = /** @type {Row[]} */ (claim.documents);
  assert.deepEqual(
    [a?.evidence, b?.evidence, b?.shows, c?.evidence],
    [undefined, ["third-party-invoice"], ["x"], undefined],
  );
  assert.deepEqual(claim.invoices, [{ number: "N-d2", document: "d2" }]);
  Object.defineProperty(input, "files", { configurable: true, value: files.slice(1) });
  const later = read(document, memory).claim;
  assert.deepEqual(
    /** @type {Row[]} */ (later.documents).map(({ id, fileName }) => [id, fileName]),
    [
      ["d2", "b.pdf"],
      ["d3", "c.pdf"],
    ],
  );
  const number = /** @type {HTMLInputElement} */ (document.querySelector("[name='invoices[0].number']"));
  number.value = "another";
  assert.deepEqual(read(document, memory).claim.invoices, [{ number: "another" }], "it is another invoice now");
});

test("what names an entry that the form does not have stays empty", () => {
  const document = jsdomPage(`<form><input name="expenses[0].invoice"><input name="expenses[0].amount">
    <input name="invoices[0].number"><input name="invoices[0].document"></form>`);
  const [own, cost] = invoice("d1/inside.pdf");
  assert.ok(own && cost);
  assert.deepEqual(take(document, [cost]).claim, { expenses: [{ amount: "12.00" }] });
  assert.deepEqual(take(document, [own]).claim.invoices, [{ number: "N-d1/inside.pdf" }]);
});

test("files move to the fields for them, more than one where a field takes several", () => {
  const document = jsdomPage(`<form><input type="file" name="documents" multiple>
    <input type="file" name="documents[0]" multiple><input type="hidden" name="documents[0].evidence" value="photo">
    <input type="file" name="documents[1]"><input type="hidden" name="documents[1].evidence" value="agenda"></form>`);
  const view = /** @type {any} */ (document.defaultView);
  // jsdom has no list of files that a script makes.
  view.DataTransfer = class {
    files = /** @type {File[]} */ ([]);
    items = { add: (/** @type {File} */ file) => this.files.push(file) };
  };
  const chosen = new WeakMap();
  Object.defineProperty(view.HTMLInputElement.prototype, "files", {
    get() {
      return chosen.get(this) ?? [];
    },
    set(files) {
      chosen.set(this, files);
    },
  });
  Object.defineProperty(view.HTMLInputElement.prototype, "value", {
    get() {
      return this.type === "file"
        ? (chosen.get(this) ?? []).map((/** @type {File} */ { name }) => name).join()
        : this.getAttribute("value");
    },
  });
  const [uploads, photos, agenda] = document.querySelectorAll("[type=file]");
  const files = ["a.jpg", "b.jpg", "c.pdf", "d.pdf"].map((name) => new File([name], name));
  chosen.set(/** @type {Element} */ (uploads), files);
  const kinds = ["photo", "photo", "agenda", "agenda"];
  const proposals = files.map(({ name }, n) =>
    proposal("/documents/-", { id: `d${n + 3}`, fileName: name, evidence: [kinds[n]] }, `d${n + 3}`),
  );
  const { left, claim } = take(document, proposals);
  const names = [uploads, photos, agenda].map((field) =>
    /** @type {any} */ (field).files.map((/** @type {File} */ { name }) => name),
  );
  assert.deepEqual([left, names], [[], [["d.pdf"], ["a.jpg", "b.jpg"], ["c.pdf"]]]);
  assert.deepEqual(
    /** @type {Row[]} */ (claim.documents).map(({ id, fileName, evidence }) => [id, fileName, evidence[0]]),
    [
      ["d3", "a.jpg", "photo"],
      ["d5", "c.pdf", "agenda"],
      ["d4", "b.jpg", "photo"],
      ["d6", "d.pdf", "agenda"],
    ],
  );
});

test("what somebody typed stays although the browser cannot read it", () => {
  const document = jsdomPage(`<form><input type="date" name="activity.startsOn"></form>`);
  Object.defineProperty(document.querySelector("input"), "validity", { value: { badInput: true } });
  const { left, claim } = take(document, [proposal("/activity/startsOn", "2026-09-01")]);
  assert.deepEqual([left, claim], [["/activity/startsOn"], {}]);
});
