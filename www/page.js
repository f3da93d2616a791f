// @ts-check
// The page around <claim-proof>: its language, its examples, the claim kept over a reload, and the question before an
// unsaved one is lost. Everything that it needs is loaded before it says that it is ready; from then on it asks the
// network for nothing.

import { load } from "./claimproof/browser.js";
import { ClaimProofElement } from "./claimproof/element.js";
import locales from "./claimproof/locales.js";
import { formatter } from "./claimproof/texts.js";
import { examples } from "./examples/index.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {typeof examples[number]} Example */

/** The element of the page with this id. @param {string} id @returns {any} */
const the = (id) => document.getElementById(id);
const element = the("claim");

// A worker that is loaded by its address is not under the page's policy; one from a blob is, and so can connect to nothing either.
// It imports its script by a call: a static import in a worker needs permission in worker-src, and with it any script of this
// site could run as a worker without the policy. A script that is not available is reported as an error of the worker.
const script = JSON.stringify(new URL("claimproof/documents-worker.js", document.baseURI).href);
const code = `import(${script}).catch((error) => setTimeout(() => { throw error; }));`;
const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
// The policy for Trusted Types makes the address of that blob, and no other.
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("claimproof-worker", {
  createScriptURL: () => address,
});
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

/** The day that was set before an example with a day of its own was opened; null where none is. @type {string | null} */
let ownDay = null;

/** @param {Example} example */
function openExample({ id, asOf, claim }) {
  ownDay ??= the("as-of").value;
  setDay(asOf ?? today());
  element.replace(claim, say(`examples.${id}`));
  the("examples").open = false;
  the("examples").querySelector("summary").focus();
  watch(element);
  keep();
  showReport();
}

/** Opens an example at once where nothing is lost by that, else asks first. @param {Example} example */
function offerExample(example) {
  asked = example;
  if (!element.unsaved) return openExample(example);
  the("ask-why").textContent = say("replace.why", { name: say(`examples.${example.id}`) });
  the("ask").showModal();
}

/** The example that the question is about. @type {Example | undefined} */
let asked;

/** Longer claims are not kept over a reload: browsers do not take them. */
const LONGEST_KEPT = 1_000_000;

/** Keeps one's own claim with this place in the tab's history: a reload has it again, closing the tab ends it. */
function keep() {
  const { value, unsaved } = element;
  const kept = value.length <= LONGEST_KEPT ? { claim: value, unsaved, asOf: the("as-of").value, ownDay } : null;
  try {
    history.replaceState(kept, "");
  } catch {
    // The claim stays where it is all the same.
  }
}

// ---- Leaving ----

/** The claims of the page that are saved nowhere. @type {Set<any>} */
const unsavedClaims = new Set();

/** @param {BeforeUnloadEvent} event */
function askBeforeLeaving(event) {
  if (![...unsavedClaims].some((one) => one.isConnected && one.unsaved)) return;
  // For the case that the page is loaded again: once it is being left, browsers keep nothing more.
  keep();
  event.preventDefault();
  event.returnValue = true; // for browsers from before 2024
}

/**
 * Asks before the page is left while a claim is unsaved, and only then: browsers go back faster to a page that asks nothing.
 * @param {any} one   an element whose claim has changed or was saved
 */
function watch(one) {
  if (one.unsaved) unsavedClaims.add(one);
  else unsavedClaims.delete(one);
  if (unsavedClaims.size > 0) window.addEventListener("beforeunload", askBeforeLeaving);
  else window.removeEventListener("beforeunload", askBeforeLeaving);
}

// ---- The report ----

function showReport() {
  const cp = loaded.get(locale);
  const { report } = element;
  if (!cp || !report) return;
  const { text } = formatter(cp.texts);
  const count =
    report.verdict === "blocked"
      ? report.findings.filter((/** @type {Row} */ one) => one.severity === "error").length
      : report.requirements.filter((/** @type {Row} */ row) => row.status !== "met").length;
  document.title = `${text(`page.verdict.${report.verdict}`, { count })} – ${text("page.title")}`;
}

/** Today by the reader's own calendar. */
function today() {
  const now = new Date();
  return [
    String(now.getFullYear()).padStart(4, "0"),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}

// ---- Language ----

/** The language that the address asks for, else the first one of the browser that is known, else English. @param {string[]} known */
function preferredLocale(known) {
  const preferred = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  for (const one of preferred) {
    for (let tag = one?.toLowerCase() ?? ""; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
      const found = known.find((name) => name.toLowerCase() === tag);
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

/** A text of the page. @param {string | null} key @param {Row} [params] */
function say(key, params = {}) {
  const cp = loaded.get(locale);
  return cp ? formatter(cp.texts).text(`page.${key}`, params) : "";
}

/** Shows all texts in a language; the claim is not changed. @param {string} chosen */
async function useLocale(chosen) {
  locale = chosen;
  const cp = /** @type {Row} */ (loaded.get(chosen));
  document.documentElement.lang = chosen;
  document.documentElement.dir = cp.texts.direction ?? "ltr";
  for (const link of the("languages").children) {
    if (link.getAttribute("hreflang") === chosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const place of document.querySelectorAll("[data-text]"))
    place.textContent = say(place.getAttribute("data-text"));
  for (const place of document.querySelectorAll("[data-label]"))
    place.setAttribute("aria-label", say(place.getAttribute("data-label")));
  for (const button of the("examples").querySelectorAll("button")) button.textContent = say(`examples.${button.value}`);
  the("about").textContent = say("about", { version: cp.version });
  element.locale = chosen;
  await element.ready;
  showReport();
}

// ---- Beginning ----

for (const example of examples) {
  const [item, button] = [document.createElement("li"), document.createElement("button")];
  button.type = "button";
  button.value = button.textContent = example.id;
  button.addEventListener("click", () => offerExample(example));
  item.append(button);
  the("examples").querySelector("ul").append(item);
}
the("ask-keep").addEventListener("click", () => the("ask").close());
the("ask-open").addEventListener("click", () => {
  the("ask").close();
  if (asked) openExample(asked);
});
the("as-of").addEventListener("input", () => {
  setDay(the("as-of").value || today());
  ownDay = null;
  keep();
});
the("use-today").addEventListener("click", () => {
  setDay(today());
  ownDay = null;
  keep();
  the("as-of").focus();
});
let quiet = 0;
element.addEventListener("claimproof-change", (/** @type {CustomEvent} */ { detail }) => {
  if (detail.replaced && ownDay !== null) {
    setDay(ownDay);
    ownDay = null;
  }
  showReport();
  clearTimeout(quiet);
  if (detail.replaced) keep();
  else quiet = window.setTimeout(keep, 500);
});
element.addEventListener("claimproof-save", keep);
for (const type of ["claimproof-change", "claimproof-save"])
  document.addEventListener(type, (event) => watch(event.composedPath()[0]));
window.addEventListener("pagehide", keep);
document.querySelector(".skip")?.addEventListener("click", async (event) => {
  event.preventDefault();
  await element.ready;
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
  setDay(kept?.asOf || today());
  ownDay = kept?.ownDay ?? null;
  element.locale = preferredLocale(known);
  if (typeof kept?.claim === "string") {
    element.value = kept.claim;
    // Closing the page cannot be told from loading it again, and would lose the claim.
    if (kept.unsaved) element.unsaved = true;
    watch(element);
  }
  try {
    const preferred = preferredLocale(known);
    loaded.set(preferred, await load({ locale: preferred }));
    await useLocale(preferred);
    // The page is of use by now; it is not ready before changing the language asks for nothing either.
    for (const cp of await Promise.all(known.map((one) => load({ locale: one })))) loaded.set(cp.locale, cp);
    offerLanguages(known);
    document.documentElement.dataset.state = (await element.ready) ? "ready" : "off";
  } catch {
    document.documentElement.dataset.state = "off";
  }
}
