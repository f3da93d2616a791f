// bindForm in the test DOMs of hosts, and in documents of other windows.
import assert from "node:assert/strict";
import test from "node:test";
import { bindForm } from "../../www/lib/form.js";
import { DOMS, formOf, jsdomPage } from "./doms.mjs";
import { fewRules } from "./validator.mjs";

const FIELDS = `<label>Name <input name="claimName"></label><input type="hidden" name="currency" value="EUR">
  <label>Amount <input name="claimedAmount"></label><button>Send</button>`;

/** The field with a name. */
const field = (/** @type {Document | ShadowRoot} */ root, /** @type {string} */ name) =>
  /** @type {HTMLInputElement} */ (root.querySelector(`[name="${name}"]`));

/** Types into a field and leaves it, as a person does. */
function type(/** @type {HTMLInputElement} */ input, /** @type {string} */ text) {
  const view = /** @type {Window & typeof globalThis} */ (input.ownerDocument.defaultView);
  input.value = text;
  for (const event of ["input", "change", "focusout"]) input.dispatchEvent(new view.Event(event, { bubbles: true }));
}

/** What is described at a field. */
const described = (/** @type {HTMLInputElement} */ input) =>
  input.ownerDocument.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent ?? "";

for (const [dom, page] of DOMS) {
  test(`${dom}: a form is checked, and left as it was`, () => {
    const document = page(`<form>${FIELDS}</form>`);
    const before = document.body.innerHTML;
    /** @type {unknown[]} */
    const heard = [];
    document.addEventListener("claimproof-change", (event) => heard.push("detail" in event && event.detail));
    const binding = bindForm(formOf(document), { validator: fewRules() });
    assert.equal(document.querySelector(".claimproof-verdict")?.textContent, "1 task left");
    const amount = field(document, "claimedAmount");
    type(amount, "twelve");
    assert.equal(described(amount), "Problem: Unfit. Fix it.");
    assert.equal(amount.getAttribute("aria-invalid"), "true");
    assert.equal(amount.validationMessage, "Unfit. Fix it.");
    type(amount, "$12");
    assert.match(described(amount), /“\$12” is in another currency: US Dollar\. Write the amount in Euro/);
    type(amount, "1.250");
    assert.match(described(amount), /Did you mean: 1,250 \/ 1\.250\./);
    type(amount, "€1,250.00");
    assert.equal(amount.getAttribute("aria-invalid"), null);
    assert.equal(amount.validationMessage, "");
    type(field(document, "claimName"), "Spring sale");
    assert.equal(binding.report?.verdict, "ready");
    assert.deepEqual(JSON.parse(JSON.stringify(heard.at(-1))).claim, {
      claimName: "Spring sale",
      currency: "EUR",
      claimedAmount: "1250.00",
    });
    binding.destroy();
    assert.equal(document.body.innerHTML, before);
    const count = heard.length;
    type(amount, "2");
    assert.equal(heard.length, count);
  });

  test(`${dom}: fields called like members of a form`, () => {
    const names = ["closest", "contains", "append", "getRootNode", "submit", "elements", "id", "addEventListener"];
    const document = page(`<form>${names.map((name) => `<input name="${name}">`).join("")}${FIELDS}</form>`);
    const binding = bindForm(formOf(document), { validator: fewRules() });
    type(field(document, "claimName"), "Spring sale");
    assert.equal(binding.report?.verdict, "ready");
    binding.destroy();
    assert.equal(document.querySelector("claimproof-summary"), null);
  });

  test(`${dom}: the language around a shadow root decides what dates mean`, () => {
    const document = page(`<div></div>`);
    document.documentElement.setAttribute("lang", "en-GB");
    const root = /** @type {Element} */ (document.querySelector("div")).attachShadow({ mode: "open" });
    const form = document.createElement("form");
    const starts = document.createElement("input");
    starts.setAttribute("name", "activity.startsOn");
    form.append(starts);
    root.append(form);
    const binding = bindForm(form, { validator: fewRules() });
    type(starts, "03/04/2024");
    assert.equal(binding.report?.verdict, "incomplete");
    document.documentElement.setAttribute("lang", "en");
    binding.refresh();
    assert.equal(binding.report?.verdict, "blocked");
  });
}

test("what stood at a field stays there", () => {
  const document = jsdomPage(`<form><p id="hint">Ours</p>
    <input name="claimedAmount" aria-describedby="hint" aria-invalid="false"><input name="currency" value="EUR"></form>`);
  const binding = bindForm(formOf(document), { validator: fewRules() });
  const amount = field(document, "claimedAmount");
  type(amount, "x");
  assert.match(amount.getAttribute("aria-describedby") ?? "", /^hint claimproof-\d+$/);
  assert.equal(amount.getAttribute("aria-invalid"), "true");
  binding.destroy();
  assert.equal(amount.getAttribute("aria-describedby"), "hint");
  assert.equal(amount.getAttribute("aria-invalid"), "false");
});

test("a form that was moved into another tree is checked there", () => {
  const document = jsdomPage(`<form>${FIELDS}</form><div></div>`);
  const form = formOf(document);
  const binding = bindForm(form, { validator: fewRules() });
  const root = /** @type {Element} */ (document.querySelector("div")).attachShadow({ mode: "open" });
  root.append(form);
  const view = /** @type {Window & typeof globalThis} */ (document.defaultView);
  const name = field(root, "claimName");
  name.dispatchEvent(new view.Event("focusin", { bubbles: true }));
  type(name, "Spring sale");
  assert.equal(binding.report?.verdict, "ready");
});

test("what is not a form or not a validator is misuse", () => {
  const form = formOf(jsdomPage(`<form></form>`));
  const misuses = /** @type {any[][]} */ ([
    [null],
    [{}],
    [form],
    [form, {}],
    [form, { validator: fewRules(), map: 3 }],
  ]);
  for (const [given, options] of misuses) assert.throws(() => bindForm(given, options), { code: "ERR_OPTIONS" });
});
