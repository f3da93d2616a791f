// @ts-check
// The tasks as plain text, for a message to a colleague.

import { formatter } from "../words/words.js";
import { fieldIn } from "./field-in.js";
import { isCpor } from "./route.js";
import { stepOf, stepOfRequirement } from "./steps/step-of.js";
import { verdictWords } from "./verdict-words.js";

/** @typedef {{[name: string]: any}} Row */

/** Whether a place is in an entry of a list, which lacks something. @param {string} path */
const isInEntry = (path) => /\/\d+(?:\/|$)/.test(path);

/** @param {import("../index.js").Report} report @param {Row} claim @param {import("../index.js").Texts} texts */
export function todoText(report, claim, texts) {
  const words = formatter(texts);
  const { text } = words;
  const cpor = isCpor(claim);
  const where = (/** @type {string} */ step, /** @type {readonly string[]} */ paths) => {
    const fields = [...new Set(paths.map((path) => fieldIn(claim, path, words)))];
    const name = cpor && step === "expenses" ? "customer" : step;
    return text("form.todo.where", { step: text(`form.step.${name}`), fields });
  };
  const titled = (/** @type {string} */ title, /** @type {string} */ said) =>
    `${text("form.todo.titled", { title })} ${said}`;
  const name = typeof claim.claimName === "string" ? claim.claimName.trim() : "";
  const verdict = verdictWords(report, texts);
  const { closesOn, daysLeft, basis } = report.deadline;
  const lines = [name === "" ? verdict : titled(name, verdict)];
  if (closesOn && daysLeft !== null && daysLeft >= 0) lines.push(text("form.todo.claim-by", { date: closesOn, basis }));
  for (const severity of ["error", "warning"]) {
    const found = report.findings.filter((one) => one.severity === severity);
    if (found.length > 0) lines.push("", text(`page.report.${severity}`, { count: found.length }));
    for (const { message, help, path, related } of found)
      lines.push(`- ${message} ${help} ${where(stepOf(path, cpor), [path, ...related])}`);
  }
  const open = report.requirements.filter((row) => row.status !== "met");
  if (open.length > 0) lines.push("", text("page.report.todo"));
  for (const row of open)
    lines.push(`- ${titled(row.label, row.why)} ${where(stepOfRequirement(row, cpor), row.paths.filter(isInEntry))}`);
  lines.push("", text("form.todo.by", { date: report.checkedOn }));
  return lines.join("\n");
}
