// @ts-check
// The page around <claim-proof>: its language, its examples, the claim kept over a reload, and the question before an
// unsaved one is lost. Everything that it needs is loaded before it says that it is ready; from then on it asks the
// network for nothing.

import { ClaimProofElement } from "./lib/element.js";
import lifecycle from "./lib/lifecycle-locales.js";
import { dropRulebook, rulebookOf } from "./lib/load.js";
import locales from "./lib/locales.js";
import trayWords from "./lib/tray-locales.js";
import { formatter } from "./lib/words/words.js";
import { load } from "./load.js";
import { drawAbout } from "./page/about.js";
import { followLinks } from "./page/begin-by-link.js";
import { byRulebook } from "./page/by-rulebook.js";
import { today } from "./page/day.js";
import { the } from "./page/elements.js";
import { keep, kept } from "./page/kept.js";
import { drawLanguages, preferredLocale, translate } from "./page/languages.js";
import { leaving } from "./page/leaving.js";
import { Lines, notLoaded } from "./page/lines.js";
import { foldMenu, watchMenus } from "./page/menus.js";
import { allowOneWorker, workOffline } from "./page/offline.js";
import { openPrivacy } from "./page/open-privacy.js";
import { unfoldInPrint } from "./page/printing.js";
import { Rulebooks } from "./page/rulebooks.js";
import { workersFor } from "./page/worker.js";

/** @typedef {typeof import("./examples/index.js").examples[number]} Example */

/** Typing has paused when nothing was typed for so many milliseconds. */
const PAUSE = 500;

allowOneWorker();
ClaimProofElement.worker = workersFor("claimproof/documents-worker.js");

const element = the("claim", ClaimProofElement);
const asOf = the("as-of", HTMLInputElement);
const useToday = the("use-today", HTMLButtonElement);
const menu = the("menu", HTMLDetailsElement);
const exampleList = the("examples", HTMLDetailsElement);
const fileToOpen = the("open", HTMLInputElement);
const question = the("ask", HTMLDialogElement);

/** The package in the language that is shown. @type {import("./lib/index.js").Claimproof | null} */
let cp = null;
/** The claims on this device, once that is loaded. @type {import("./page/drafts/drafts.js").Drafts | null} */
let drafts = null;
/** What follows a claim that is ready, loaded with the first. @type {Promise<import("./page/after/after.js").After> | null} */
let after = null;
/** The day that was set before an example set its own; null where none did. @type {string | null} */
let ownDay = null;
/** The files in the list, by their ids: those that documents of the claim are inside of too. @type {Map<string, File>} */
let listed = new Map();
/** The examples, once their list was unfolded. @type {Example[]} */
let examples = [];
/** Until they are loaded. @type {Promise<void> | null} */
let loadingExamples = null;
/** The example that the question is about. @type {Example | null} */
let asked = null;

const watch = leaving(keepClaim, (one) => one === element && drafts?.keeper.isLost === false);
const lines = new Lines(the("lines", HTMLElement), focusShown);
const rulebooks = new Rulebooks({
  element,
  lines,
  cp: () => /** @type {import("./lib/index.js").Claimproof} */ (cp),
  load: () => load({ locale: cp?.locale, proposals: true }),
  rulebookOf,
  drop: dropRulebook,
  wordsOf: formatter,
  file: the("use-rulebook", HTMLInputElement),
  chosen() {
    foldMenu(menu);
    showClaim();
  },
  keeper: () => drafts?.keeper,
  used: follow,
});

/** A text of the page. @param {string} key @param {Record<string, unknown>} [params] */
const say = (key, params) => (cp ? formatter(cp.texts).text(`page.${key}`, params) : "");

// ---- The claim ----

function keepClaim() {
  if (drafts?.keepsNothing) return keep(null);
  const draft = drafts?.keeper.draft?.id ?? null;
  const { value: claim, unsaved, step, rulebook } = element;
  keep({ claim, unsaved, step, asOf: asOf.value, ownDay, draft, rulebook: rulebook || null });
}

/** What follows a change of the claim, once typing has paused. */
function follow() {
  showTitle();
  keepClaim();
  if (!after && element.report?.verdict === "ready") drawAfter();
}

/** Draws what follows the check, which is loaded then. */
async function drawAfter() {
  try {
    after ??= import("./page/after/after.js").then(({ After }) => new After(afterGiven));
    const drawn = await after;
    await drawn.draw();
    return drawn;
  } catch {
    after = null;
    afterGiven.notLoaded();
  }
}

/** Moves the focus into the claim, or what is shown in its place. */
function focusShown() {
  /** @type {HTMLElement | null} */
  const title = document.querySelector("main > section:not([hidden]) h2");
  (element.hidden ? title : element)?.focus();
}

/** Shows a section in place of the claim; without one, the claim. @param {HTMLElement | null} section */
function showInstead(section) {
  for (const one of document.querySelectorAll("main > section")) one.toggleAttribute("hidden", one !== section);
  element.hidden = section !== null;
}

/** Shows the claim that is open, where something else is shown. */
function showClaim() {
  if (!element.hidden) return;
  showInstead(null);
  element.focus();
  drafts?.claimShown();
}

/** What follows when another claim took the place of this one. */
function followAnother() {
  showClaim();
  drafts?.keeper.replaced();
  rulebooks.follow();
  if (ownDay !== null) setDay(ownDay);
  ownDay = null;
  watch(element);
  follow();
}

/** @param {string} day */
function setDay(day) {
  asOf.value = day;
  useToday.hidden = day === today();
  if (day === today()) element.removeAttribute("today");
  else element.today = day;
}

/** @param {string} day */
function chooseDay(day) {
  setDay(day);
  ownDay = null;
  keepClaim();
}

/** @param {Example} example */
function openExample({ id, asOf: day, claim }) {
  ownDay ??= asOf.value;
  setDay(day ?? today());
  element.replace(claim, say(`examples.${id}`));
  drafts?.keeper.replaced();
  rulebooks.use(null);
  watch(element);
  follow();
}

/** Opens an example at once where nothing is lost by that, else asks first. @param {Example} example */
function offerExample(example) {
  exampleList.open = false;
  foldMenu(menu);
  showClaim();
  if (!element.unsaved || drafts?.keeper.isLost === false) return openExample(example);
  asked = example;
  the("ask-why", HTMLElement).textContent = say("replace.why", { name: say(`examples.${example.id}`) });
  question.showModal();
}

/** Loads the examples, once, when their list is unfolded. */
function loadExamples() {
  loadingExamples ??= import("./examples/index.js").then(
    (loaded) => {
      ({ examples } = loaded);
      drawExamples();
    },
    () => {
      loadingExamples = null;
      lines.show("examples", notLoaded);
    },
  );
  return loadingExamples;
}

function drawExamples() {
  const items = examples.map((example) => {
    const [item, button] = [document.createElement("li"), document.createElement("button")];
    button.type = "button";
    button.className = "item";
    button.value = example.id;
    button.textContent = say(`examples.${example.id}`);
    button.addEventListener("click", () => offerExample(example));
    item.append(button);
    return item;
  });
  exampleList.querySelector("ul")?.replaceChildren(...items);
}

/**
 * What claim packs need of the page: their words are loaded with the first, as those of the list of files.
 * @param {import("./lib/index.js").Claimproof} cp
 */
async function forPacks({ locale }) {
  const words = formatter((await (trayWords[locale] ?? trayWords.en)()).default);
  /** @type {import("./page/pack/progress.js").Words} */
  const packWords = (key, params) => words.text(`page.pack.${key}`, params);
  return { element, lines, packWords };
}

const packNotLoaded = () => lines.show("pack", notLoaded);

/** The files that are known, by the ids of their documents. */
const knownFiles = () => new Map([...listed, ...element.files]);

/** The package with what happens after submission, and its words. */
async function loadLife() {
  const { locale } = /** @type {import("./lib/index.js").Claimproof} */ (cp);
  const own = load({ locale, lifecycle: true });
  return { cp: await own, messages: (await lifecycle[locale]?.())?.default.messages ?? [] };
}

/** What follows the check needs of the page. @type {import("./page/after/after.js").Given} */
const afterGiven = {
  element,
  cp: () => rulebooks.cp,
  wordsOf: formatter,
  async loadLife() {
    const { cp, messages } = await loadLife();
    return { cp: byRulebook(cp, rulebooks.known), messages };
  },
  keeper: () => drafts?.keeper,
  today: () => asOf.value,
  files: knownFiles,
  showInstead,
  showClaim,
  notLoaded: () => lines.show("after", notLoaded),
  savePack: (own) => savePack(own).catch(packNotLoaded),
};

/** Opens where the claim is after its submission. */
async function openLife() {
  await (await drawAfter())?.openLife();
}

/** Downloads the claim with its files. @param {Pick<Lines, "show" | "retell" | "hide">} [own]   where it is said how far that is */
async function savePack(own = lines) {
  if (!cp) return;
  const [pack, given] = await Promise.all([import("./page/pack/save-pack.js"), forPacks(cp)]);
  const files = knownFiles();
  await drafts?.keeper.write();
  const draft = drafts?.keeper.draft;
  const facts = draft ? { facts: { ...draft, draft: draft.id } } : {};
  const by = rulebooks.cp;
  if (
    await pack.savePack({ ...given, lines: own, ...facts, files, cp: by, words: formatter(by.texts), today: today() })
  )
    keepClaim();
}

/** @param {File} file */
async function openPack(file) {
  if (!cp) return;
  const [pack, given] = await Promise.all([import("./page/pack/open-pack.js"), forPacks(cp)]);
  const opened = await pack.openPack({ ...given, file, replaced: followAnother });
  if (opened) await drafts?.adopt(opened.facts ?? {});
}

/** Opens those of the files that are claims, and gives the others. @param {File[]} files */
async function openClaims(files) {
  drafts?.hide();
  const others = [];
  for (const file of files) {
    const isZip = /\.zip$/i.test(file.name);
    if (isZip && (await (await import("./page/pack/open-pack.js")).isPack(file))) await openPack(file);
    else if (drafts && isExport(file)) await drafts.take(file);
    else others.push(file);
  }
  return others;
}

/** Whether a file is an export of the list of claims, by its name. @param {File} file */
const isExport = ({ name }) => /\.ndjson$/i.test(name);

/** The title of the page is the verdict; its head has the name of the claim. */
function showTitle() {
  const { claim, report } = element;
  the("name", HTMLElement).textContent = typeof claim.claimName === "string" ? claim.claimName : "";
  if (!report) return;
  const count =
    report.verdict === "blocked"
      ? report.findings.filter(({ severity }) => severity === "error").length
      : report.requirements.filter(({ status }) => status !== "met").length;
  const title = `${say(`verdict.${report.verdict}`, { count })} – ${say("title")}`;
  if (document.title !== title) document.title = title;
}

// ---- Language ----

/** Puts all words into a language; the claim is not touched. @param {import("./lib/index.js").Claimproof} preferred */
async function useLanguage(preferred) {
  cp = preferred;
  translate(cp.texts, say);
  lines.translate(say);
  drawExamples();
  showAbout();
  the("accessibility", HTMLAnchorElement).hash = cp.locale;
  the("rules", HTMLAnchorElement).href = `rules/${cp.locale}/index.html`;
  element.locale = cp.locale;
  await element.ready;
  showTitle();
  drafts?.translate();
  if (after) drawAfter();
  rulebooks.tell();
}

// ---- Events ----

/** @param {string} id @param {() => void} act */
function onChoice(id, act) {
  the(id, HTMLButtonElement).addEventListener("click", () => {
    foldMenu(menu);
    act();
  });
}

/** Which version this is, once somebody asks. */
function showAbout() {
  if (cp && the("about-page", HTMLDetailsElement).open) drawAbout(cp, say);
}

/** Why nothing leaves the page, and how to check that. */
function showPrivacy() {
  const failed = () => lines.show("privacy", notLoaded);
  if (cp) openPrivacy(cp.texts, formatter, workersFor("page/privacy/try-worker.js"), failed);
}

function listen() {
  watchMenus();
  onChoice("new", () => {
    showClaim();
    element.newClaim();
  });
  onChoice("where", openLife);
  onChoice("save", () => element.saveFile());
  onChoice("pack", () => savePack().catch(packNotLoaded));
  onChoice("print", () => window.print());
  onChoice("glossary", () => element.showGlossary());
  fileToOpen.addEventListener("change", () => {
    const [file] = fileToOpen.files ?? [];
    foldMenu(menu);
    showClaim();
    if (file && /\.zip$/i.test(file.name)) openPack(file).catch(packNotLoaded);
    else if (file && drafts && isExport(file)) drafts.take(file);
    else if (file) element.openFile(file);
    fileToOpen.value = ""; // so that the same file can be chosen again
  });
  the("about-page", HTMLDetailsElement).addEventListener("toggle", showAbout);
  exampleList.addEventListener("toggle", () => void loadExamples());
  the("start-example", HTMLButtonElement).addEventListener("click", async () => {
    menu.open = exampleList.open = true;
    await loadExamples();
    exampleList.querySelector("button")?.focus();
  });
  for (const id of ["private", "menu-private", "how-to-check"]) onChoice(id, showPrivacy);
  the("ask-keep", HTMLButtonElement).addEventListener("click", () => question.close());
  the("ask-open", HTMLButtonElement).addEventListener("click", () => {
    question.close();
    if (asked) openExample(asked);
  });
  asOf.addEventListener("input", () => chooseDay(asOf.value || today()));
  useToday.addEventListener("click", () => {
    chooseDay(today());
    asOf.focus();
  });
  let pause = 0;
  element.addEventListener("claimproof-change", ({ detail: { replaced } }) => {
    if (replaced && ownDay !== null) {
      setDay(ownDay);
      ownDay = null;
    }
    clearTimeout(pause);
    if (replaced) {
      drafts?.hide();
      rulebooks.follow();
      follow();
    } else pause = window.setTimeout(follow, PAUSE);
  });
  element.beforeFiles = openClaims;
  element.addEventListener("claimproof-save", keepClaim);
  element.addEventListener("claimproof-files", ({ detail: { files } }) => {
    listed = new Map(files.flatMap(({ id, file }) => (file ? [[id, file]] : [])));
  });
  element.addEventListener("claimproof-step", keepClaim);
  for (const type of ["claimproof-change", "claimproof-save"]) {
    document.addEventListener(type, (event) => {
      const [changed] = event.composedPath();
      if (changed instanceof ClaimProofElement) watch(changed);
    });
  }
  window.addEventListener("pagehide", keepClaim);
  document.querySelector(".skip")?.addEventListener("click", async (event) => {
    event.preventDefault();
    await element.ready;
    element.focus();
    element.scrollIntoView();
  });
  unfoldInPrint(element);
}

// ---- Beginning ----

function restore() {
  const state = kept();
  setDay(state?.asOf || today());
  if (!state) return;
  ownDay = state.ownDay;
  element.value = state.claim;
  if (state.rulebook) element.rulebook = state.rulebook;
  if (state.step) element.step = state.step;
  // Closing the page, which would lose the claim, looks the same as loading it again.
  if (state.unsaved) element.unsaved = true;
  watch(element);
}

/** What keeps claims on this device. */
async function loadDrafts() {
  const { startDrafts } = await import("./page/drafts/drafts.js");
  return startDrafts({
    element,
    places: {
      list: the("claims", HTMLElement),
      kept: the("kept", HTMLElement),
      notKept: the("not-kept", HTMLElement),
      openers: [the("claims-open", HTMLButtonElement), the("menu-claims", HTMLButtonElement)],
    },
    cp: () => /** @type {import("./lib/index.js").Claimproof} */ (cp),
    wordsOf: formatter,
    lines,
    today: () => asOf.value,
    dayOf: (instant) => today(new Date(instant)),
    openId: kept()?.draft ?? null,
    notLoaded: draftsNotLoaded,
    openPack: (file) => openPack(file).catch(packNotLoaded),
    showInstead,
    showClaim,
    openLife,
    loadLife,
    useRulebook: (id) => rulebooks.use(id),
    cpFor: ({ rulebook }) => rulebooks.cpFor(rulebook),
    changed: () => {
      watch(element);
      follow();
    },
  });
}

function draftsNotLoaded() {
  lines.show("drafts", notLoaded);
  return null;
}

async function begin() {
  const known = Object.keys(locales);
  const preferred = preferredLocale(known);
  element.locale = preferred;
  listen();
  restore();
  followLinks(element, lines, { moved: keepClaim, begun: followAnother });
  try {
    const first = await load({ locale: preferred }).finally(() => the("start", HTMLElement).remove());
    await useLanguage(first);
    rulebooks.tell();
    // The page is of use by now; it is not ready before changing the language asks for nothing either.
    const all = await Promise.all(known.map((locale) => load({ locale })));
    drawLanguages(
      all.map(({ texts }) => texts),
      (locale) => {
        const chosen = all.find((one) => one.locale === locale);
        if (chosen) useLanguage(chosen);
      },
    );
    const isOn = await element.ready;
    // Where that cannot be loaded the claim is still checked, and closing asks.
    if (isOn) drafts = await loadDrafts().catch(draftsNotLoaded);
    document.documentElement.dataset.state = isOn ? "ready" : "off";
    await workOffline(lines, keepClaim);
  } catch {
    document.documentElement.dataset.state = "off";
  }
}

begin();
