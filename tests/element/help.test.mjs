// The help: on every kind of proof and every result, where to find what the form asks for, and the glossary.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { Window } from "happy-dom";
import { parse } from "smol-toml";
import * as drawings from "../../www/lib/help/samples.js";
import { formatter } from "../../www/lib/words/words.js";
import { helpIn, languages } from "../texts.mjs";
import { helpScript } from "./bundle.mjs";

const { SAMPLES, SAMPLE_OF_KIND, SAMPLE_OF_METRIC } = drawings;

/** @type {{"evidence-kind": {id: string}[], metric: {id: string}[]}} */
const vocabulary = Object(parse(readFileSync(new URL("../../src/rulebook/vocabulary.toml", import.meta.url), "utf8")));
const idsOf = (/** @type {{id: string}[]} */ entries) => entries.map(({ id }) => id).sort();
const kinds = idsOf(vocabulary["evidence-kind"]);
const metrics = idsOf(vocabulary.metric);

const script = await helpScript();
const SOURCES = {
  "EN23-core": { title: "Core requirements", publisher: "Microsoft", published: "2021-11-10", confidence: "confirmed" },
};
const given = {
  help: Object.fromEntries(
    languages.map(({ locale }) => [locale, async () => ({ default: { ...helpIn(locale), sources: SOURCES } })]),
  ),
  samples: async () => drawings,
};

/**
 * A page with the components of the help.
 * @param {any} [changes]   to what the package gives
 */
function open(changes) {
  /** @type {any} */
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.claimproofTest = { ...given, ...changes };
  window.eval(script);
  const { claimproofHelp, document } = window;
  const ui = (locale = "en") =>
    claimproofHelp.uiOf({
      catalog: { currencies: [] },
      texts: languages.find((texts) => texts.locale === locale),
      locale,
      disabled: false,
      today: "2024-07-20",
    });
  const draw = (/** @type {string} */ name, /** @type {object} */ props) =>
    claimproofHelp.render(claimproofHelp.createElement(claimproofHelp[name], props), document.body);
  /** @returns {string} */
  const text = (/** @type {string} */ selector = "body") =>
    document.querySelector(selector)?.textContent.replaceAll(/\s+/g, " ").trim();
  return { window, document, ui, draw, text };
}

/** Waits until something is so; a test is stopped long after this would be. @param {() => unknown} isSo */
async function until(isSo) {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    assert.ok(Date.now() < end, `still waiting for ${isSo}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

// ---- Drawings ----

test("every kind of proof and every result has a drawing, and every drawing is of something", () => {
  assert.deepEqual(Object.keys(SAMPLE_OF_KIND).sort(), kinds);
  assert.deepEqual(Object.keys(SAMPLE_OF_METRIC).sort(), metrics);
  const used = new Set([...Object.values(SAMPLE_OF_KIND), ...Object.values(SAMPLE_OF_METRIC)]);
  assert.deepEqual([...used].sort(), Object.keys(SAMPLES).sort());
});

for (const { locale } of languages) {
  test(`every drawing has a caption and says what it shows, and a title where one is drawn, in ${locale}`, () => {
    const texts = helpIn(locale);
    const { maybe } = formatter(texts);
    const known = texts.messages.flatMap((all) => [...all.matchAll(/^help-sample-([\w-]+) =/gm)].map(([, id]) => id));
    assert.deepEqual(known.sort(), Object.keys(SAMPLES).sort());
    for (const [id, shapes] of Object.entries(SAMPLES)) {
      assert.notEqual(maybe(`help.sample.${id}`), "", id);
      assert.match(maybe(`help.sample.${id}`, {}, "alt"), /\.$/, id);
      const hasTitle = shapes.some(({ role, says }) => role === "title" && says === undefined);
      assert.equal(maybe(`help.sample.${id}`, {}, "title") !== "", hasTitle, `the title of ${id}`);
    }
  });
}

/** How wide a letter of the words in a drawing is at most. */
const LETTER = 4.6;

test("every drawing begins within its frame, and its words end there", () => {
  for (const [id, shapes] of Object.entries(SAMPLES)) {
    for (const { at, says = "" } of shapes) {
      const [x, y] = [Number(at.x ?? at.cx ?? 0), Number(at.y ?? at.cy ?? 0)];
      const width = Number(at.width ?? at.r ?? LETTER * says.length);
      assert.ok(x >= 0 && x + width <= drawings.WIDTH, `${id}: ${JSON.stringify(at)}`);
      assert.ok(y <= drawings.HEIGHT, `${id}: ${JSON.stringify(at)}`);
    }
  }
});

// ---- Kinds of proof ----

const sentences = (/** @type {string} */ locale, /** @type {string} */ text) =>
  [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)].length;

for (const { locale } of languages) {
  test(`the help on a kind of proof is two sentences, what a good one shows, a drawing and a source, in ${locale}`, async () => {
    const { ui, draw, document, text } = open();
    const shown = ui(locale);
    /** @type {[of: string, ids: string[]][]} */
    const all = [
      ["kind", kinds],
      ["metric", metrics],
    ];
    for (const [of, ids] of all) {
      for (const id of ids) {
        draw("KindHelp", { ui: shown, id, of });
        await until(() => document.querySelector(".kind-help"));
        assert.equal(sentences(locale, text(".kind-help p")), 2, `${locale} ${id}: ${text(".kind-help p")}`);
        assert.match(text(".kind-help p + p"), /^(?:Good|Bon exemple)\s?: .+\.$/, id);
        assert.match(text(".kind-help p + p + p"), /^Source\s?: ./, id);
        assert.notEqual(text("figcaption"), "", id);
        assert.ok(document.querySelectorAll("svg[role=img][aria-label] > *").length > 3, id);
        assert.doesNotMatch(text(), /help[.-]|\{|undefined|null/, id);
      }
    }
  });
}

test("a source is told by its title, its date and how sure it is", async () => {
  const { ui, draw, document, text } = open();
  draw("KindHelp", { ui: ui(), id: "event-agenda" });
  await until(() => document.querySelector(".kind-help"));
  assert.match(text(), /Source: Core requirements · published 10 November 2021 · official/i);
  draw("KindHelp", { ui: ui(), id: "payment-note" });
  assert.match(text(), /Source: not public/);
});

test("the help is loaded once a language, and follows the language", async () => {
  /** @type {string[]} */
  const loaded = [];
  const help = Object.fromEntries(
    Object.entries(given.help).map(([locale, load]) => [
      locale,
      () => {
        loaded.push(locale);
        return load();
      },
    ]),
  );
  const { ui, draw, document, text } = open({ help });
  draw("KindHelp", { ui: ui("en"), id: "csr" });
  assert.equal(text(), "Loading the help.");
  assert.equal(document.querySelector("p").getAttribute("aria-busy"), "true");
  await until(() => /Good:/.test(text()));
  draw("KindHelp", { ui: ui("fr"), id: "csr" });
  await until(() => /Bon exemple/.test(text()));
  draw("KindHelp", { ui: ui("en"), id: "event-photo" });
  assert.match(text(), /Good:/);
  assert.deepEqual(loaded, ["en", "fr"]);
});

test("where the help cannot be loaded it says so, and the next one tries again", async () => {
  let isOnline = false;
  const help = {
    en: async () => {
      if (!isOnline) throw new TypeError("Failed to fetch");
      return given.help.en?.();
    },
  };
  const { ui, draw, document, text } = open({ help });
  draw("KindHelp", { ui: ui(), id: "csr" });
  await until(() => document.querySelector(".help-failed"));
  assert.equal(text(), "The help could not be loaded. Reload the page to try again.");
  isOnline = true;
  draw("Where", { view: { ui: ui(), open: new Set(["help where/role"]) }, id: "role" });
  await until(() => /Incentives admin/.test(text()));
});

test("a language without help gets that in English", async () => {
  const { ui, draw, text } = open({ help: { en: given.help.en } });
  draw("KindHelp", { ui: ui("fr"), id: "csr" });
  await until(() => /Good:/.test(text()));
});

// ---- Where to find something ----

for (const id of ["partner-id", "role", "program"]) {
  test(`where to find it is shown and hidden by a question: ${id}`, async () => {
    const { ui, draw, document, text } = open();
    const shown = ui();
    draw("Where", { view: { ui: shown, open: new Set() }, id });
    const button = document.querySelector("button");
    assert.equal(button.getAttribute("aria-expanded"), "false");
    assert.equal(document.querySelector(".help-place"), null);
    draw("Where", { view: { ui: shown, open: new Set([button.getAttribute("data-row")]) }, id });
    await until(() => document.querySelectorAll(".help-place p").length > 1);
    assert.equal(button.getAttribute("aria-expanded"), "true");
    assert.equal(document.querySelector(".help-place").id, button.getAttribute("aria-controls"));
    assert.match(text(".help-place"), /not public|do not say/, "what is not public is said");
  });
}

// ---- The glossary ----

test("the glossary has every word once, in the order of the language, each with what it means", async () => {
  for (const locale of ["en", "fr"]) {
    const { ui, draw, document, text } = open();
    draw("Glossary", { view: { ui: ui(locale) }, onClose: () => {} });
    await until(() => document.querySelector("dl"));
    /** @type {string[]} */
    const names = [...document.querySelectorAll("dt")].map((one) => one.textContent);
    assert.ok(names.length >= 25, `${names.length} words`);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names, names.toSorted(new Intl.Collator(locale).compare));
    for (const one of document.querySelectorAll("dd > p:first-child"))
      assert.ok(sentences(locale, one.textContent) <= 2, one.textContent);
    assert.doesNotMatch(text("dl"), /help[.-]|\{|undefined|null/);
    assert.match(text("[role=status]"), new RegExp(`^${names.length} `));
  }
});

test("the glossary finds words by what they are called and what they mean, without case and accents", async () => {
  const { window, ui, draw, document, text } = open();
  draw("Glossary", { view: { ui: ui("fr") }, onClose: () => {} });
  await until(() => document.querySelector("input"));
  const search = async (/** @type {string} */ query) => {
    const input = document.querySelector("input");
    input.value = query;
    input.dispatchEvent(new window.Event("input", { bubbles: true }));
  };
  await search("ECHEANCE");
  await until(() => /^1 mot/.test(text("[role=status]")));
  assert.equal(text("dt"), "Échéance");
  await search("rebate seuil");
  await until(() => text("dt") === "Ristourne (rebate)");
  await search("xyz");
  await until(() => document.querySelector("dt") === null);
  assert.match(text("[role=status]"), /« xyz »/);
  await search("");
  await until(() => document.querySelectorAll("dt").length > 25);
});

test("the glossary is a modal dialog with a name, and closing it is told", async () => {
  let closed = 0;
  const { ui, draw, document } = open();
  draw("Glossary", { view: { ui: ui() }, onClose: () => (closed += 1) });
  const dialog = document.querySelector("dialog");
  assert.equal(dialog.open, true);
  assert.equal(document.getElementById(dialog.getAttribute("aria-labelledby")).textContent, "Glossary");
  document.querySelector("dialog button").click();
  await until(() => closed === 1);
});
