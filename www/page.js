// @ts-check
// The page: a claim's text on one side, the report on it on the other. Everything that it needs is loaded before
// it says that it is ready; from then on it asks the network for nothing.

import { examples } from "./examples/index.js";
import { locate, mistake } from "./pointer.js";

/** @typedef {{[name: string]: any}} Row */

/** The element of the page with this id. @param {string} id @returns {any} */
const the = (id) => document.getElementById(id);
const area = /** @type {HTMLTextAreaElement} */ (the("text"));

/** The package in each of its languages; empty while it is loading or where it could not be. @type {Map<string, Row>} */
const loaded = new Map();
/** @type {{renderReport: Function, verdictWords: Function} | null} */
let drawing = null;
/** @type {((texts: any) => {text(key: string, params?: Row): string}) | null} */
let formatter = null;
/** A text of the page in the present language. @type {((key: string, params?: Row) => string) | null} */
let say = null;

let locale = "en";
/** The last report that could be made, and the claim that it is on. @type {{report: Row, claim: unknown} | null} */
let latest = null;
/** The text that an example or a file took the place of. @type {{text: string, asOf: string} | null} */
let putAside = null;
/** What the note line says: a key of the texts with its params. @type {[string, Row] | null} */
let note = null;
/** The example whose day is set, so that one's own claim is not checked as of that day. */
let dayOfExample = false;

// ---- Reading the text ----

/** How long the last check took: the next waits about as long after a keystroke. */
let cost = 0;
let waiting = 0;

function textChanged() {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => check(true), Math.min(Math.max(100, cost * 1.5), 3000));
}

/**
 * The claim in a text, or what is wrong with the text. No text at all is an empty claim.
 * @param {string} text
 * @returns {{claim: Row} | {wrong: import("./pointer.js").Mistake | null}}
 */
function read(text) {
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return { claim: {} };
  try {
    const claim = JSON.parse(json);
    return claim !== null && typeof claim === "object" && !Array.isArray(claim) ? { claim } : { wrong: null };
  } catch {
    return { wrong: mistake(text) };
  }
}

/**
 * Checks the text as it is and draws the report; of a text that cannot be read it says where, and keeps the last
 * report. While somebody is typing the text is hardly ever whole, so then it says so only after a while of quiet.
 */
function check(typing = false) {
  clearTimeout(waiting);
  const cp = loaded.get(locale);
  if (!cp || !drawing || !say) return;
  const began = performance.now();
  const now = read(area.value);
  if (typing && !("claim" in now) && the("unreadable").childElementCount === 0) {
    waiting = window.setTimeout(check, 700);
    return;
  }
  showWrong(now);
  if ("claim" in now) {
    try {
      latest = { report: cp.check(now.claim, { today: asOf() }), claim: now.claim };
      turnedOff(null);
    } catch (error) {
      turnedOff("checking-off-check", error);
      return;
    }
  } else if (latest && latest.report.locale !== locale) {
    latest.report = cp.check(latest.claim, { today: latest.report.checkedOn });
  }
  if (latest) {
    const stale = !("claim" in now);
    the("wait").hidden = true;
    drawing.renderReport(the("report"), latest.report, { texts: cp.texts, claim: latest.claim, rulebook: rulebookLabel(cp, latest.report.rulebook), stale, onGoTo: goTo });
    const words = drawing.verdictWords(latest.report, cp.texts);
    document.title = `${words} – ${say("title")}`;
    showAbout(cp, latest.report);
    whenQuiet(stale ? the("unreadable").textContent : say("report.announce", { verdict: words }));
  } else {
    whenQuiet(the("unreadable").textContent);
  }
  cost = performance.now() - began;
}

/** @param {ReturnType<typeof read>} now */
function showWrong(now) {
  const box = the("unreadable");
  area.setAttribute("aria-invalid", String(!("claim" in now)));
  if ("claim" in now || !say) return box.replaceChildren();
  const { wrong } = now;
  if (!wrong) return box.replaceChildren(element("p", say("unreadable-object")));
  const button = element("button", say("unreadable-go"));
  button.className = "plain";
  button.setAttribute("type", "button");
  button.addEventListener("click", () => select(wrong.offset, wrong.offset + 1));
  const line = element("p", say("unreadable-at", { line: wrong.line, column: wrong.column, expected: say(`expected.${wrong.expected}`) }));
  line.append(" ", button);
  box.replaceChildren(element("strong", say("unreadable")), " ", line);
}

function element(/** @type {string} */ tag, /** @type {string} */ text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

let quiet = 0;
let announced = "";

/** Once there has been quiet for a while: keeps the text, and tells a screen reader what it has not told yet. @param {string} words */
function whenQuiet(words) {
  clearTimeout(quiet);
  quiet = window.setTimeout(() => {
    keep();
    if (words !== announced) the("status").textContent = announced = words;
  }, 1000);
}

/** Longer texts are not kept over a reload: browsers do not take them. */
const LONGEST_KEPT = 1_000_000;

/** Keeps one's own text with this place in the tab's history: a reload has it again, closing the tab ends it. */
function keep() {
  const own = area.value !== "" && !isExample(area.value) && area.value.length <= LONGEST_KEPT;
  const kept = own ? { text: area.value, asOf: the("as-of").value } : null;
  if (history.state?.text === kept?.text && history.state?.asOf === kept?.asOf) return;
  try {
    history.replaceState(kept, "");
  } catch {
    // The text stays where it is all the same.
  }
}

// ---- The place of a field ----

/** @param {string} pointer */
function goTo(pointer) {
  const place = locate(area.value, pointer);
  if (!place) select(0, 0);
  else if (place.exact || place.depth > 0) select(place.start, place.end);
  else select(place.start + 1, place.start + 1);
}

/** Selects a stretch of the text and brings its beginning into view. @param {number} start @param {number} end */
function select(start, end) {
  // Browsers scroll to a caret when the field gains the focus, but not to the beginning of a long selection.
  area.blur();
  area.setSelectionRange(start, start);
  area.focus();
  area.setSelectionRange(start, end);
}

// ---- Where texts come from ----

/** Puts another text in place of the one there, which is kept aside if somebody wrote it. @param {string} text @param {string} day */
function replaceText(text, day) {
  const own = area.value.trim() !== "" && !isExample(area.value);
  if (own && area.value !== text) putAside = { text: area.value, asOf: asOf() };
  area.value = text;
  area.scrollTop = 0;
  area.setSelectionRange(0, 0);
  setDay(day);
  the("example").value = isExample(text)?.id ?? "";
  check();
  return own;
}

/** @param {string} id */
function openExample(id) {
  const example = examples.find((one) => one.id === id);
  if (!example) return bringBack();
  const aside = replaceText(layOut(example.claim), example.asOf ?? today());
  dayOfExample = example.asOf !== null;
  setNote(aside ? ["put-aside", {}] : null);
}

function bringBack() {
  const aside = putAside ?? { text: "", asOf: today() };
  putAside = null;
  dayOfExample = false;
  replaceText(aside.text, aside.asOf);
  setNote(null);
  area.focus();
}

/** @param {File} file */
async function openFile(file) {
  let text;
  try {
    text = (await file.text()).replace(/^\uFEFF/, "");
  } catch {
    return setNote(["file-failed", { name: file.name }]);
  }
  dayOfExample = false;
  replaceText(text, today());
  setNote(["file-opened", { name: file.name }]);
}

/** @param {[string, Row] | null} words */
function setNote(words) {
  note = words;
  the("note").hidden = !words;
  the("note-text").textContent = words && say ? say(...words) : "";
  the("bring-back").hidden = !putAside;
}

/** The texts of the examples, each laid out once. @type {Map<string, typeof examples[number]>} */
const laidOut = new Map(examples.map((example) => [layOut(example.claim), example]));
const isExample = (/** @type {string} */ text) => laidOut.get(text);

/** A claim as text that is pleasant to read: what fits on a line stands on one. @param {unknown} value */
function layOut(value, indent = "") {
  const line = oneLine(value);
  if (value === null || typeof value !== "object" || (indent !== "" && indent.length + line.length <= 76)) return line;
  const inner = `${indent}  `;
  /** @type {string[]} */
  const parts = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, inner))
    : Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${layOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return parts.length === 0 ? `${open}\n${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

/** @param {unknown} value @returns {string} */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

// ---- The day ----

/** Today by the reader's own calendar. */
function today() {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, "0"), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

/** The day to check as of; while the field holds no whole date, today. */
const asOf = () => the("as-of").value || today();

/** @param {string} day */
function setDay(day) {
  the("as-of").value = day;
  the("use-today").hidden = day === today();
}

// ---- Language ----

/** Of the languages there are the one that the address asks for, else the browser's first; else English. @param {string[]} locales */
function wishedLocale(locales) {
  const wishes = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  for (const wish of wishes) {
    for (let tag = wish?.toLowerCase() ?? ""; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
      const found = locales.find((one) => one.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return "en";
}

/** @param {string[]} locales */
function offerLanguages(locales) {
  for (const one of locales) {
    const link = document.createElement("a");
    link.href = `?lang=${one}`;
    link.lang = link.hreflang = one;
    link.textContent = loaded.get(one)?.texts.name ?? one;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, "", `?lang=${one}`);
      useLocale(one);
    });
    the("languages").append(link);
  }
}

/** Puts all words of the page into the present language; the claim's text is not touched. */
function translate() {
  document.documentElement.lang = locale;
  document.documentElement.dir = loaded.get(locale)?.texts.direction ?? "ltr";
  for (const link of the("languages").children) {
    if (link.getAttribute("hreflang") === locale) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  if (!say) return;
  for (const place of document.querySelectorAll("[data-text]")) place.textContent = say(place.getAttribute("data-text") ?? "");
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", say(place.getAttribute("data-label") ?? ""));
  for (const option of the("example").options) if (option.value) option.textContent = say(`examples.${option.value}`);
  setNote(note);
}

/** What each language calls the rulebooks. @type {WeakMap<Row, Map<string, string>>} */
const rulebookLabels = new WeakMap();

/** @param {Row} cp @param {Row} rulebook @returns {string} */
function rulebookLabel(cp, { id, title }) {
  let labels = rulebookLabels.get(cp);
  if (!labels) rulebookLabels.set(cp, (labels = new Map(cp.catalog().rulebooks.map((/** @type {Row} */ one) => [one.id, one.label]))));
  return labels?.get(id) ?? title;
}

/** @param {Row} cp @param {Row} report */
function showAbout(cp, report) {
  if (!say) return;
  const { published } = report.rulebook;
  const title = rulebookLabel(cp, report.rulebook);
  const rulebook = published ? say("about-rulebook-dated", { title, date: published }) : say("about-rulebook", { title });
  the("about").textContent = [cp.version && say("about", { version: cp.version }), rulebook].filter(Boolean).join(" · ");
}

/** Makes the words of a language the page's. @param {string} wish */
function useLocale(wish) {
  locale = wish;
  const cp = loaded.get(wish);
  if (cp && formatter) say = (key, params) => formatter?.(cp.texts).text(`page.${key}`, params) ?? key;
  translate();
  check();
}

// ---- Where checking is not possible ----

/** @param {string | null} key @param {unknown} [error] */
function turnedOff(key, error) {
  the("off").hidden = key === null;
  if (key === null) return;
  const reason = error instanceof Error && error.message ? error.message : String(error ?? "");
  const english = {
    "checking-off-csp": "This browser or the site’s security policy does not let WebAssembly run. The policy has to allow 'wasm-unsafe-eval' under script-src. Your text is kept.",
    "checking-off-load": `The rules could not be loaded: ${reason}. Reload the page to try again. Your text is kept.`,
    "checking-off-check": `The rules stopped at this text: ${reason}. Your text is kept.`,
  };
  the("off-reason").textContent = say ? say(key, { reason }) : english[/** @type {keyof typeof english} */ (key)];
  the("wait").hidden = true;
  whenQuiet(the("off").textContent);
}

// ---- Beginning ----

for (const { id } of examples) {
  const option = document.createElement("option");
  option.value = option.textContent = id;
  the("example").append(option);
}

area.addEventListener("input", () => {
  the("example").value = isExample(area.value)?.id ?? "";
  textChanged();
});
area.addEventListener("paste", () => {
  // A claim pasted over a whole example is one's own: it is not checked as of the example's day.
  const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
  if (whole && dayOfExample) setDay(today());
  if (whole) dayOfExample = false;
});
the("example").addEventListener("change", () => openExample(the("example").value));
the("as-of").addEventListener("input", () => {
  the("use-today").hidden = asOf() === today();
  dayOfExample = false;
  check();
});
the("use-today").addEventListener("click", () => {
  setDay(today());
  dayOfExample = false;
  check();
  the("as-of").focus();
});
the("bring-back").addEventListener("click", bringBack);
the("file").addEventListener("change", () => {
  const [file] = the("file").files;
  if (file) openFile(file);
  the("file").value = ""; // so that the same file can be opened again
});

for (const name of ["dragover", "drop"]) {
  document.addEventListener(name, (event) => {
    const held = /** @type {DragEvent} */ (event).dataTransfer;
    if (!held?.types.includes("Files")) return;
    event.preventDefault();
    document.body.classList.toggle("dropping", name === "dragover");
    const [file] = held.files;
    if (name === "drop" && file) openFile(file);
  });
}
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dropping");
});

for (const link of document.querySelectorAll('a[href="#report-heading"]')) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    the("report-heading").focus();
    the("report-heading").scrollIntoView();
  });
}

window.addEventListener("pagehide", keep);

// What is folded on the screen is printed in full.
/** @type {HTMLDetailsElement[]} */
let unfolded = [];
window.addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details")].filter((details) => !details.open);
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

// A text that was kept over a reload, by this page or by the browser, stays; else the page begins with its first example.
if (typeof history.state?.text === "string") replaceText(history.state.text, history.state.asOf || today());
else if (area.value !== "") replaceText(area.value, the("as-of").value || today());
else if (examples[0]) openExample(examples[0].id);
translate();


begin();

async function begin() {
  try {
    const [{ load }, texts, locales, report] = await Promise.all([
      import("./claimproof/browser.js"),
      import("./claimproof/texts.js"),
      import("./claimproof/locales.js"),
      import("./report.js"),
    ]);
    // All languages at once, so that changing the language asks for nothing.
    const all = Object.keys(locales.default);
    for (const cp of await Promise.all(all.map((one) => load({ locale: one })))) loaded.set(cp.locale, cp);
    formatter = texts.formatter;
    drawing = report;
    the("wait").dataset.text = "wait";
    offerLanguages(all);
    useLocale(wishedLocale(all));
    document.documentElement.dataset.state = "ready";
  } catch (error) {
    document.documentElement.dataset.state = "off";
    turnedOff(/** @type {any} */ (error)?.code === "ERR_CSP_WASM" ? "checking-off-csp" : "checking-off-load", error);
  }
}
