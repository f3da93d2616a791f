// @ts-check
// The state of each step, in marks and in words, from the claim and its report.

import { isEmpty, rows } from "../edit.js";
import { seenOf } from "../inspections.js";
import { isCpor } from "../route.js";
import { stepOf, stepOfRequirement } from "./step-of.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./step-of.js").Step} Step */
/** @typedef {"none" | "part" | "done" | "problem"} Mark */
/**
 * @typedef {object} StepState
 * @property {Step} id
 * @property {string} name    which text is its name: the third step has two
 * @property {Mark} mark
 * @property {number} share   how much of it is done, from 0 to 1
 * @property {string} words   what is left, or what is there
 */
/**
 * @typedef {object} Given
 * @property {import("../ui.js").Ui} ui
 * @property {Row} claim
 * @property {import("../../index.js").Report} report
 * @property {boolean} begun   whether the user or the page set a claim
 * @property {import("../drop-zone/shown.js").Shown} tray   the files that were dropped
 * @property {readonly Step[]} steps   the steps that there are
 * @property {Step} step       the one that is shown
 */

/** @param {Given} given @returns {StepState[]} */
export const statesOf = (given) => {
  const cpor = isCpor(given.claim);
  return given.steps.map((id) => {
    const name = id === "expenses" && cpor ? "customer" : id;
    return { id, name, ...stateOf(given, id, name, cpor) };
  });
};

/**
 * @param {Given} given
 * @param {Step} id
 * @param {string} name
 * @param {boolean} cpor
 * @returns {Pick<StepState, "mark" | "share" | "words">}
 */
function stateOf(given, id, name, cpor) {
  const { ui, report, begun } = given;
  if (!begun) return { mark: "none", share: 0, words: ui.say(`step-begin-${name}`) };
  if (id === "files") return filesState(given);
  if (id === "check") return checkState(given);
  const own = report.requirements.filter((one) => stepOfRequirement(one, cpor) === id);
  const met = own.filter(({ status }) => status === "met").length;
  const problems = report.findings.filter(
    ({ severity, path }) => severity === "error" && stepOf(path, cpor) === id,
  ).length;
  const share = own.length > 0 ? met / own.length : 0;
  const left = own.length - met;
  if (problems > 0) return { mark: "problem", share, words: problemWords(ui, problems, left) };
  const isDone = left === 0 && (own.length > 0 || !isEmpty(given.claim.activity?.kind));
  if (isDone) return { mark: "done", share: 1, words: doneWords(given, name, own.length) };
  if (met === 0)
    return { mark: "none", share, words: ui.say(name === "expenses" ? "step-is-none-yet" : "step-is-none") };
  return { mark: "part", share, words: ui.say("step-is-left", { count: left }) };
}

/** @param {Given} given @returns {Pick<StepState, "mark" | "share" | "words">} */
function filesState({ ui, claim, tray }) {
  const documents = rows(claim, "/documents");
  const unread = documents.filter((one) => seenOf(one)?.file && seenOf(one)?.inspection === undefined).length;
  const { reading, open, sure } = tray.counts;
  const count = documents.length + open;
  if (count === 0) return { mark: "none", share: 0, words: ui.say("step-is-none") };
  const left = Math.max(open, reading, unread);
  if (left === 0) return { mark: "done", share: 1, words: ui.say("step-is-files", { count }) };
  const words =
    reading > 0
      ? ui.say("step-is-reading", { count: reading })
      : sure > 0
        ? ui.say("step-is-to-confirm", { count: sure })
        : ui.say(open > 0 ? "step-is-left" : "step-is-files", { count: open > 0 ? open : count });
  return { mark: "part", share: 1 - left / Math.max(count, left), words };
}

/**
 * The verdict counts as a problem of this step only where it is shown.
 * @param {Given} given
 * @returns {Pick<StepState, "mark" | "share" | "words">}
 */
function checkState({ ui, report: { verdict, findings, requirements, progress }, step }) {
  if (verdict === "ready") return { mark: "done", share: 1, words: ui.say("status-ready") };
  const problems = findings.filter(({ severity }) => severity === "error").length;
  const left = problems + requirements.filter(({ status }) => status !== "met").length;
  const words = left > 0 ? ui.say("step-is-left", { count: left }) : ui.say("status-cannot-validate");
  if (problems > 0 && step === "check") return { mark: "problem", share: 0, words };
  return { mark: "none", share: progress.required > 0 ? progress.met / progress.required : 0, words };
}

/** @param {import("../ui.js").Ui} ui @param {number} problems @param {number} tasks */
const problemWords = ({ say }, problems, tasks) =>
  [say("step-is-problems", { count: problems }), ...(tasks > 0 ? [say("step-is-tasks", { count: tasks })] : [])].join(
    ", ",
  );

/** @param {Given} given @param {string} name @param {number} answers */
function doneWords({ ui, claim, report }, name, answers) {
  if (name === "proof") return ui.say("step-is-proved");
  if (name !== "expenses") return ui.say("step-is-answers", { count: answers });
  const { expenses, currency } = report.amounts ?? {};
  const count = rows(claim, "/expenses").length;
  return expenses ? `${count}, ${ui.words.money(expenses, currency ?? undefined)}` : `${count}`;
}

/**
 * The next step in which something is left; the check, where nothing is.
 * @param {readonly StepState[]} states
 * @param {Step} step
 * @returns {StepState | undefined}
 */
export function nextOf(states, step) {
  const after = states.slice(states.findIndex(({ id }) => id === step) + 1);
  return after.find(({ mark }) => mark !== "done") ?? after.at(-1);
}

/** The first step in which something is left, the files aside. @param {readonly StepState[]} states @returns {Step} */
export const firstLeft = (states) => states.find(({ id, mark }) => id !== "files" && mark !== "done")?.id ?? "check";
