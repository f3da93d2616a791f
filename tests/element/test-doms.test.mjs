// The element in test DOMs, where hosts' own tests import it: without style sheets that are made from a text, without
// ElementInternals or with a part of them, and here without rules.
import assert from "node:assert/strict";
import test from "node:test";
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";
import { elementScript } from "./bundle.mjs";

const script = await elementScript();

/** A window of each test DOM in which the element's script has run. @type {{[name: string]: () => any}} */
const WINDOWS = {
  jsdom: () => {
    const { window } = new JSDOM("<!doctype html><body></body>", { runScripts: "outside-only" });
    return window;
  },
  "happy-dom": () =>
    new Window({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    }),
};

/** @param {any} window @param {any} given   what the package gives */
function run(window, given) {
  window.claimproofTest = { pick: async () => Promise.reject(new Error("no words")), ...given };
  window.console = { ...console, warn: () => {} };
  window.eval(script);
  return window;
}

const NO_RULES = { load: async () => Promise.reject(new Error("no rules here")) };

for (const [name, open] of Object.entries(WINDOWS)) {
  test(`${name}: it is defined, made, filled and read`, async () => {
    const { document, customElements } = run(open(), NO_RULES);
    assert.ok(customElements.get("claim-proof"));
    document.body.innerHTML =
      '<form><label for="it">Claim</label><claim-proof id="it" name="claim"></claim-proof></form>';
    const element = document.querySelector("claim-proof");
    element.claim = { claimName: "Spring" };
    assert.equal(element.value, '{"claimName":"Spring"}');
    element.value = '{"claimName":"Autumn"}';
    assert.deepEqual({ ...element.claim }, { claimName: "Autumn" });
    assert.equal(element.form, document.querySelector("form"));
    assert.equal(element.name, "claim");
    assert.equal(element.type, "claim-proof");
    assert.equal(element.checkValidity(), true);
    assert.equal(element.reportValidity(), true);
    assert.equal(element.validity.valid, true);
    assert.equal(element.validationMessage, "");
    assert.equal(await element.ready, false);
    assert.match(element.shadowRoot.textContent, /Checking is off/);
    element.remove();
    document.body.append(element);
    assert.equal(element.value, '{"claimName":"Autumn"}');
  });

  test(`${name}: without rules it begins with the programme of its attribute`, async () => {
    const { document } = run(open(), NO_RULES);
    const element = document.createElement("claim-proof");
    element.setAttribute("program", "hosting");
    document.body.append(element);
    assert.equal(element.value, '{"program":"hosting"}');
    assert.equal(await element.ready, false);
    assert.equal(element.value, '{"program":"hosting"}');
    element.claim = { claimName: "given" };
    assert.equal(element.value, '{"claimName":"given"}');
  });
}
