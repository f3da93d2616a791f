// Forms whose fields are called as members of a form are, in test DOMs, in shadow trees and in other documents.
import assert from "node:assert/strict";
import test from "node:test";
import { HostForm, nameOf } from "../../www/lib/form/host-form.js";
import { inheritedLang } from "../../www/lib/host/inherited-lang.js";
import { Listeners } from "../../www/lib/host/listeners.js";
import { member } from "../../www/lib/host/member.js";
import { DOMS, formOf, jsdomPage } from "./doms.mjs";

/** Names of fields that stand in the place of a form's own members. */
const CLOBBERING = [
  "action",
  "addEventListener",
  "append",
  "attributes",
  "checkValidity",
  "closest",
  "contains",
  "dispatchEvent",
  "elements",
  "getAttribute",
  "getAttributeNS",
  "getRootNode",
  "hasAttribute",
  "id",
  "length",
  "matches",
  "name",
  "nodeType",
  "ownerDocument",
  "parentElement",
  "querySelector",
  "removeAttribute",
  "reset",
  "setAttribute",
  "submit",
  "tagName",
];

for (const [dom, page] of DOMS) {
  test(`${dom}: fields called like members of a form`, () => {
    const inputs = CLOBBERING.map((name) => `<input name="${name}" value="1">`).join("");
    const document = page(`<form id="theirs">${inputs}<button name="go">Send</button></form>`);
    const host = new HostForm(formOf(document));
    assert.deepEqual(host.controls.map(nameOf), CLOBBERING);
    assert.equal(host.root, document);
    assert.equal(host.document, document);
    assert.equal(host.lang, "en");
    assert.equal(host.getAttribute("id"), "theirs");
    assert.equal(host.contains(document.querySelector("button")), true);
    const added = document.createElement("p");
    host.append(added);
    assert.equal(member(added, "parentElement"), host.form);
    let heard = 0;
    const listeners = new Listeners();
    listeners.add(host.form, "change", () => {
      heard += 1;
    });
    const view = /** @type {Window & typeof globalThis} */ (document.defaultView);
    host.dispatch(new view.Event("change"));
    assert.equal(heard, 1);
    listeners.removeAll();
    host.dispatch(new view.Event("change"));
    assert.equal(heard, 1);
  });

  test(`${dom}: buttons, groups and disabled fields hold no answer`, () => {
    const document = page(`<form><fieldset name="group"><input name="a"></fieldset><output name="sum"></output>
      <input name="b" type="password"><input name="c" disabled><input type="submit" name="d"><input><textarea name="e"></textarea></form>`);
    assert.deepEqual(new HostForm(formOf(document)).controls.map(nameOf), ["a", "e"]);
  });

  test(`${dom}: the language is that said nearest, through shadow trees`, () => {
    const document = page(
      `<section lang="fr"><div id="host"></div></section><p id="plain"></p><p lang="" id="none"></p>`,
    );
    const host = /** @type {Element} */ (document.querySelector("#host"));
    const root = host.attachShadow({ mode: "open" });
    const form = document.createElement("form");
    root.append(form);
    assert.equal(inheritedLang(form), "fr");
    host.setAttribute("lang", "de-CH");
    assert.equal(inheritedLang(form), "de-CH");
    form.setAttribute("lang", "nl");
    assert.equal(inheritedLang(form), "nl");
    assert.equal(inheritedLang(/** @type {Element} */ (document.querySelector("#plain"))), "en");
    assert.equal(inheritedLang(/** @type {Element} */ (document.querySelector("#none"))), "");
    assert.equal(inheritedLang(document.createElement("p")), "");
  });
}

test("the language of an svg around", () => {
  const document = jsdomPage(
    `<svg lang="fr"><foreignObject><p xmlns="http://www.w3.org/1999/xhtml"></p></foreignObject></svg>`,
  );
  assert.equal(inheritedLang(/** @type {Element} */ (document.querySelector("p"))), "fr");
});
