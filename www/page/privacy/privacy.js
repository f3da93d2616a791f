// @ts-check
// The panel “Nothing leaves this page”: what the policy forbids, a test of it, how to check it, and what is kept. It is loaded when
// it is first asked for.

import { withMore } from "../more-words.js";
import words from "../texts/privacy.js";
import { sendTest, trySending } from "./try-sending.js";

/** @typedef {import("../lines.js").Say} Say */
/** @typedef {import("../../lib/words/words.js").Texts} Texts */

/** A worker that says nothing for so many milliseconds does not run. */
const PATIENCE = 10_000;

/** The texts of a language with the words of the panel. @param {Texts} texts */
export const withOwnWords = (texts) => withMore(texts, words);

/**
 * Shows the panel; closing it gives the focus back.
 * @param {HTMLDialogElement} dialog @param {Say} say @param {() => Worker} makeWorker
 */
export function showPanel(dialog, say, makeWorker) {
  const title = node("h2", say("privacy.title"));
  title.id = "privacy-title";
  const result = node("div");
  result.setAttribute("role", "status");
  const [attempt, close] = [button(say("privacy.try")), button(say("privacy.close"))];
  attempt.addEventListener("click", () => tryBoth(say, makeWorker, result));
  close.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(
    title,
    node("p", say("privacy.policy")),
    list(
      "ul",
      ["connections", "forms", "scripts", "worker"].map((end) => say(`privacy.policy-${end}`)),
    ),
    node("h3", say("privacy.test")),
    node("p", say("privacy.test-why")),
    attempt,
    result,
    node("h3", say("privacy.check")),
    list(
      "ol",
      ["tools", "use", "read", "offline"].map((end) => say(`privacy.check-${end}`)),
    ),
    node("h3", say("privacy.kept")),
    list(
      "ul",
      ["claims", "files", "page"].map((end) => say(`privacy.kept-${end}`)),
    ),
    node("h3", say("privacy.outside")),
    node("p", say("privacy.outside-why")),
    close,
  );
  dialog.showModal();
}

/**
 * Tries to send something from the page and from a worker, and says what became of it.
 * @param {Say} say
 * @param {() => Worker} makeWorker
 * @param {HTMLElement} result
 */
async function tryBoth(say, makeWorker, result) {
  const address = new URL("./", document.baseURI).href;
  result.replaceChildren(node("p", say("privacy.trying")));
  const outcomes = await Promise.all([trySending(document, () => sendTest(address)), tryInWorker(makeWorker, address)]);
  const places = ["page", "worker"].map((place) => say(`privacy.from-${place}`));
  result.replaceChildren(
    ...outcomes.map((outcome, at) => {
      const line = node("p", `${places[at]} ${say(`privacy.outcome-${outcome}`)}`);
      line.className = `outcome ${outcome}`;
      return line;
    }),
  );
}

/** @param {() => Worker} makeWorker @param {string} address @returns {Promise<import("./try-sending.js").Outcome>} */
async function tryInWorker(makeWorker, address) {
  const worker = makeWorker();
  try {
    return await new Promise((resolve) => {
      setTimeout(resolve, PATIENCE, "failed");
      worker.onerror = () => resolve("failed");
      worker.onmessage = ({ data }) => (data === "ready" ? worker.postMessage(address) : resolve(data));
    });
  } finally {
    worker.terminate();
  }
}

/** @param {string} name @param {string} [text] */
function node(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {string} text */
function button(text) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = text;
  return made;
}

/** @param {"ol" | "ul"} name @param {string[]} texts */
function list(name, texts) {
  const made = node(name);
  made.append(...texts.map((text) => node("li", text)));
  return made;
}
