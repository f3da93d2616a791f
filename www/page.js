// @ts-check
// The page around <claim-proof>: its language, its examples, and the claim kept over a reload. Everything that it needs is
// loaded before it says that it is ready; from then on it asks the network for nothing.

import { examples } from "./examples/index.js";
import { ClaimProofElement } from "./claimproof/element.js";
import { load } from "./claimproof/browser.js";
import locales from "./claimproof/locales.js";
import { formatter } from "./claimproof/texts.js";

/** @typedef {{[name: string]: any}} Row */

/** The element of the page with this id. @param {string} id @returns {any} */
const the = (id) => document.getElementById(id);
const element = the("claim");

// A worker that is loaded by its address is not under the page's policy; one from a blob is, and so can connect to nothing either.
// It imports its script by a call: a static import in a worker needs permission in worker-src, and with it any script of this
// site could run as a worker without the policy. A script that cannot be had is reported as an error of the worker.
const script = JSON.stringify(new URL("claimproof/documents-worker.js", document.baseURI).href);
const code = `import(${script}).catch((error) => setTimeout(() => { throw error; }));`;
const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
// The policy for Trusted Types makes the address of that blob, and no other.
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("claimproof-worker", { createScriptURL: () => address });
ClaimProofElement.worker = () => new Worker(policy ? policy.createScriptURL("") : address, { type: "module" });

/** The package in each of its languages. @type {Map<string, Row>} */
const loaded = new Map();
let locale = "en";

// ---- The claim ----

/** @param {string} day */
function setDay(day) {
  the("as-of").value = day;
  the("use-today").hidden = day === today();
  if (day === today()) element.removeAttribute("today");
  else element.today = day;
}

/** @param {string} id */
function openExample(id) {
  const example = examples.find((one) => one.id === id);
  setDay(example?.asOf ?? today());
  element.claim = example?.claim ?? null;
  keep();
  showReport();
}

/** Longer claims are not kept over a reload: browsers do not take them. */
const LONGEST_KEPT = 1_000_000;

/** Keeps one's own claim with this place in the tab's history: a reload has it again, closing the tab ends it. */
function keep() {
  const example = the("example").value;
  const value = element.value;
  const kept = value.length <= LONGEST_KEPT ? { claim: value, asOf: the("as-of").value, example } : null;
  try {
    history.replaceState(kept, "");
  } catch {
    // The claim stays where it is all the same.
  }
}

function showReport() {
  const cp = loaded.get(locale);
  const { report } = element;
  if (!cp || !report) return;
  const { text } = formatter(cp.texts);
  const count = report.verdict === "blocked" ? report.findings.filter((/** @type {Row} */ one) => one.severity === "error").length : report.requirements.filter((/** @type {Row} */ row) => row.status !== "met").length;
  document.title = `${text(`page.verdict.${report.verdict}`, { count })} – ${text("page.title")}`;
}

/** Today by the reader's own calendar. */
function today() {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, "0"), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

// ---- Language ----

/** Of the languages there are the one that the address asks for, else the browser's first; else English. @param {string[]} known */
function wishedLocale(known) {
  const wishes = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  for (const wish of wishes) {
    for (let tag = wish?.toLowerCase() ?? ""; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
      const found = known.find((one) => one.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return "en";
}

/** @param {string[]} known */
function offerLanguages(known) {
  for (const one of known) {
    const link = document.createElement("a");
    link.href = `?lang=${one}`;
    link.lang = link.hreflang = one;
    link.textContent = loaded.get(one)?.texts.name ?? one;
    if (one === locale) link.setAttribute("aria-current", "true");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, "", `?lang=${one}`);
      useLocale(one);
    });
    the("languages").append(link);
  }
}

/** Puts all words into a language; the claim is not touched. @param {string} wish */
async function useLocale(wish) {
  locale = wish;
  const cp = /** @type {Row} */ (loaded.get(wish));
  const { text } = formatter(cp.texts);
  const say = (/** @type {string | null} */ key, /** @type {Row} */ params = {}) => text(`page.${key}`, params);
  document.documentElement.lang = wish;
  document.documentElement.dir = cp.texts.direction ?? "ltr";
  for (const link of the("languages").children) {
    if (link.getAttribute("hreflang") === wish) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = say(place.getAttribute("data-text"));
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", say(place.getAttribute("data-label")));
  for (const option of the("example").options) if (option.value) option.textContent = say(`examples.${option.value}`);
  the("about").textContent = say("about", { version: cp.version });
  element.locale = wish;
  await element.ready;
  showReport();
}

// ---- Beginning ----

for (const { id } of examples) {
  const option = document.createElement("option");
  option.value = option.textContent = id;
  the("example").append(option);
}

the("example").addEventListener("change", () => openExample(the("example").value));
the("as-of").addEventListener("input", () => {
  setDay(the("as-of").value || today());
  keep();
});
the("use-today").addEventListener("click", () => {
  setDay(today());
  keep();
  the("as-of").focus();
});
let quiet = 0;
element.addEventListener("claimproof-change", () => {
  showReport();
  clearTimeout(quiet);
  quiet = window.setTimeout(keep, 500);
});
window.addEventListener("pagehide", keep);
document.querySelector(".skip")?.addEventListener("click", (event) => {
  event.preventDefault();
  element.focus();
  element.scrollIntoView();
});

// What is folded on the screen is printed in full.
/** @type {HTMLDetailsElement[]} */
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = [...element.shadowRoot.querySelectorAll(".answer details:not([open])")];
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

begin();

async function begin() {
  const known = Object.keys(locales);
  const kept = history.state;
  the("example").value = kept?.example ?? "";
  setDay(kept?.asOf || today());
  element.locale = wishedLocale(known);
  if (typeof kept?.claim === "string") element.value = kept.claim;
  try {
    const wish = wishedLocale(known);
    loaded.set(wish, await load({ locale: wish }));
    await useLocale(wish);
    // The page is of use by now; it is not ready before changing the language asks for nothing either.
    for (const cp of await Promise.all(known.map((one) => load({ locale: one })))) loaded.set(cp.locale, cp);
    offerLanguages(known);
    document.documentElement.dataset.state = (await element.ready) ? "ready" : "off";
  } catch {
    document.documentElement.dataset.state = "off";
  }
}
