// @ts-check
// The tasks as plain text, for a message to a colleague.

import { formatter } from "../words/words.js";
import { verdictWords } from "./verdict-words.js";

/** @typedef {{[name: string]: any}} Row */

/** @param {import("../index.js").Report} report @param {Row} claim @param {import("../index.js").Texts} texts */
export function todoText(report, claim, texts) {
  const { text } = formatter(texts);
  const name =
    typeof claim.claimName === "string" && claim.claimName.trim() !== "" ? `${claim.claimName.trim()}: ` : "";
  const { closesOn, daysLeft, basis } = report.deadline;
  const lines = [name + verdictWords(report, texts)];
  if (closesOn && daysLeft !== null && daysLeft >= 0) lines.push(text("form.todo.claim-by", { date: closesOn, basis }));
  for (const severity of ["error", "warning"]) {
    const found = report.findings.filter((one) => one.severity === severity);
    if (found.length > 0) lines.push("", text(`page.report.${severity}`, { count: found.length }));
    for (const { message, help } of found) lines.push(`- ${message} ${help}`);
  }
  const open = report.requirements.filter((row) => row.status !== "met");
  if (open.length > 0) lines.push("", text("page.report.todo"));
  for (const { label, why } of open) lines.push(`- ${label}: ${why}`);
  lines.push("", text("form.todo.by", { date: report.checkedOn }));
  return lines.join("\n");
}
