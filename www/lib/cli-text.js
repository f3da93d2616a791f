// A report as plain text: the verdict, the time that is left, what to do, what is wrong, the money, the sources.
import { formatter } from "./texts.js";

const WIDTH = 80;
const LIMIT_STATUS = { within: "within", exceeded: "exceeded", unknown: "limit-unknown" };
const COLOURS = { bold: 1, ready: 32, incomplete: 33, blocked: 31, "cannot-validate": 33 };

export function render(name, report, texts, colours) {
  const { text, date, money, field, label } = formatter(texts);
  const say = (key, params) => text(`page.report.${key}`, params);
  const paint = (style, line) => (colours ? `\x1b[1;${COLOURS[style]}m${line}\x1b[0m` : line);
  const lines = [];
  const add = (indent, words) => lines.push(...wrap(printable(words), indent));
  const head = (words) => lines.push("", paint("bold", words));

  const numbers = Object.keys(report.sources);
  const cite = (source) => (numbers.includes(source) ? ` [${numbers.indexOf(source) + 1}]` : "");
  const open = report.requirements.filter(({ status }) => status !== "met");
  const of = (severity) => report.findings.filter((finding) => finding.severity === severity);

  const count = report.verdict === "blocked" ? of("error").length : open.length;
  lines.push(paint(report.verdict, `${printable(name)}: ${text(`page.verdict.${report.verdict}`, { count })}`));
  add(2, text(`page.verdict.${report.verdict}-sentence`));
  add(2, say("progress", report.progress));
  const { closesOn, keepDocumentsUntil } = report.deadline ?? {};
  if (closesOn) add(2, `${say("submit-by")} ${date(closesOn)}: ${timeLeft(report, say)}`);
  if (keepDocumentsUntil) add(2, `${say("keep-until")} ${date(keepDocumentsUntil)}`);

  for (const severity of ["error", "warning", "info"]) {
    const findings = of(severity);
    if (findings.length) head(`${say(severity, { count: findings.length })} (${findings.length})`);
    for (const { path, message, help, source } of findings) {
      add(2, `- ${field(path)}`);
      add(4, message + cite(source));
      add(4, help);
    }
  }

  if (open.length) head(`${say("todo")} (${open.length})`);
  for (const { label: title, why, anyOf, paths, group, source } of open) {
    add(2, `- ${title}`);
    add(4, why + cite(source));
    if (anyOf) add(4, `${say("any-of")} ${anyOf.map((kind) => label("evidence-kind", kind)).join("; ")}`);
    if (group === "expense" && paths.length) add(4, `${say("where")}: ${paths.map(field).join("; ")}`);
  }

  if (report.amounts) {
    const { currency, limits } = report.amounts;
    const shown = (amount, unit) => (amount === null ? say("not-known") : money(amount, unit));
    head(say("amounts"));
    table(lines, ["claimed", "expenses", "proven", "eligible", "claimable"].map((id) => [
      say(id === "proven" ? "proven-amount" : id),
      shown(report.amounts[id], currency),
    ]));
    if (limits.length) head(say("limits"));
    for (const { id, subject, unit, limit, used, status, why } of limits) {
      add(2, `- ${[text(`page.limit.${id}`), subject].filter(Boolean).join(", ")}`);
      add(4, `${say("limit")}: ${shown(limit, unit)}. ${say("used")}: ${shown(used, unit)}. ${say("status")}: ${say(LIMIT_STATUS[status])}.`);
      add(4, why);
    }
  }

  if (numbers.length) head(say("sources"));
  Object.values(report.sources).forEach(({ title, published, confidence }, n) => {
    const when = published ? say("published", { date: published }) : say("undated");
    add(2, `[${n + 1}] ${title}, ${when}. ${text(`page.confidence.${confidence}`)}.`);
  });
  return `${lines.join("\n")}\n`;
}

function timeLeft({ checkedOn, deadline: { opensOn, daysLeft } }, say) {
  const days = (Date.parse(opensOn) - Date.parse(checkedOn)) / 86_400_000;
  if (days > 0) return say("opens-in", { count: days });
  if (daysLeft === 0) return say("last-day");
  return daysLeft > 0 ? say("days-left", { count: daysLeft }) : say("days-over", { count: -daysLeft });
}

function table(lines, rows) {
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  for (const [name, value] of rows) lines.push(`  ${name.padEnd(first)}  ${value.padStart(second)}`);
}

/** What was typed into a claim must not steer the terminal. */
function printable(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
}

function wrap(text, indent) {
  const lines = [];
  let line = "";
  // A list item's later lines stand under its text.
  const margin = () => " ".repeat(lines.length && text.startsWith("- ") ? indent + 2 : indent);
  for (const word of text.split(" ")) {
    if (line && margin().length + line.length + 1 + word.length > WIDTH) {
      lines.push(margin() + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(margin() + line);
  return lines;
}
