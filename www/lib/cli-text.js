// A report as plain text: the verdict, the time that is left, what is wrong, what to do, the money, the sources.
import { confidenceOf, formatter } from "./words/words.js";

/** @typedef {import("./index.js").Report} Report */
/** @typedef {[name: string, value: string]} Row */
/** @typedef {import("./words/messages.js").Params} Params */

const WIDTH = 80;
/** @type {{[style: string]: number}} */
const COLOURS = { bold: 1, ready: 32, incomplete: 33, blocked: 31, "cannot-validate": 33 };
/** The sums of a report, and the texts that name them. */
const AMOUNTS = /** @type {const} */ ([
  ["claimed", "claimed"],
  ["expenses", "expenses"],
  ["proven", "proven-amount"],
  ["eligible", "eligible"],
  ["claimable", "claimable"],
]);

/**
 * @param {string} name   of the claim, or ""
 * @param {Report} report
 * @param {import("./index.js").Texts} texts
 * @param {{ colours: boolean, width?: number }} how
 */
export function render(name, report, texts, { colours, width: most = WIDTH }) {
  const { text, date, money, number, field, label } = formatter(texts);
  const say = (/** @type {string} */ key, /** @type {Params} */ params = {}) => text(`page.report.${key}`, params);
  const paint = (/** @type {string} */ style, /** @type {string} */ line) =>
    colours ? `\x1b[1;${COLOURS[style]}m${line}\x1b[0m` : line;
  /** @type {string[]} */
  const lines = [];
  /** @type {(margin: number, words: string, first?: string) => void} */
  const add = (margin, words, first) => lines.push(...wrap(margin, printable(words), first, most));
  const head = (/** @type {string} */ words) => lines.push("", paint("bold", words));
  /** Rows of a name and a value, the values below each other. @type {(margin: number, rows: Row[]) => void} */
  const table = (margin, rows) => {
    const width = Math.max(...rows.map(([name]) => name.length));
    for (const [name, value] of rows) add(margin + width + 2, value, `${" ".repeat(margin)}${name.padEnd(width)}  `);
  };

  const { rulebook, verdict, progress, deadline, amounts, requirements, findings, sources } = report;
  const numbers = Object.keys(sources);
  const cite = (/** @type {string} */ source) => (numbers.includes(source) ? ` [${numbers.indexOf(source) + 1}]` : "");
  const open = requirements.filter(({ status }) => status !== "met");
  const of = (/** @type {string} */ severity) => findings.filter((finding) => finding.severity === severity);
  /** @type {(amount: string | null, unit: string | null) => string} */
  const shown = (amount, unit) => (amount === null ? say("not-known") : money(amount, unit ?? undefined));

  const warned = of("warning").length > 0 && ["ready", "incomplete"].includes(verdict);
  lines.push(paint(verdict, `${name && `${printable(name)}: `}${verdictOf(report, texts)}`));
  add(2, text(`page.verdict.${verdict}-${warned ? "warnings" : "sentence"}`));
  if (verdict === "blocked" && open.length) add(2, text("page.verdict.blocked-todo", { count: open.length }));
  add(2, say("progress", { ...progress }));
  add(2, say("checked-on", { date: report.checkedOn }));
  add(
    2,
    text(rulebook.published ? "page.about-rulebook-dated" : "page.about-rulebook", {
      title: rulebook.title,
      date: rulebook.published,
    }),
  );
  time();

  for (const severity of ["error", "warning", "info"]) {
    const found = of(severity);
    if (found.length) head(say(severity, { count: found.length }));
    for (const { path, message, help, source } of found) {
      add(4, field(path), "  - ");
      add(4, message + cite(source));
      add(4, help);
    }
  }

  if (open.length) head(`${say("todo")} (${number(open.length)})`);
  for (const { label: title, status, why, anyOf, paths, group, source } of open) {
    add(4, status === "unknown" ? `${title} (${say("unknown")})` : title, "  - ");
    add(4, why + cite(source));
    if (anyOf) add(4, `${say("any-of")} ${anyOf.map((kind) => label("evidence-kind", kind)).join("; ")}`);
    if (group === "expense" && paths.length) add(4, `${say("where")} ${paths.map((path) => field(path)).join("; ")}`);
  }

  if (amounts) sums(amounts);
  if (numbers.length) head(say("sources"));
  Object.entries(sources).forEach(([id, { title, published }], n) => {
    const when = published ? say("published", { date: published }) : say("undated");
    add(6, `${title} · ${when} · ${confidenceOf(report, id, texts)}`, `  [${n + 1}] `);
  });
  return `${lines.join("\n")}\n`;

  function time() {
    const { opensOn, closesOn, daysLeft, basis, keepDocumentsUntil } = deadline;
    /** @type {Row[]} */
    const rows = [];
    if (closesOn) {
      const window = opensOn ? say("from-to", { from: opensOn, to: closesOn }) : say("until", { to: closesOn });
      const left = [timeLeft(opensOn, daysLeft), basis === "projected" && say("projected")].filter(Boolean).join(" ");
      rows.push([say("time"), left], [say("claim-window"), window], ["", say(`basis-${basis}`)]);
    }
    if (keepDocumentsUntil) rows.push([say("keep-until"), date(keepDocumentsUntil)]);
    if (rows.length) lines.push("");
    table(2, rows);
  }

  /** @param {string | null} opensOn @param {number | null} daysLeft */
  function timeLeft(opensOn, daysLeft) {
    const wait = opensOn === null ? 0 : (Date.parse(opensOn) - Date.parse(report.checkedOn)) / 86_400_000;
    if (wait > 0) return say("opens-in", { count: wait });
    if (!daysLeft) return say("last-day");
    return daysLeft > 0 ? say("days-left", { count: daysLeft }) : say("days-over", { count: -daysLeft });
  }

  /** @param {import("./index.js").Amounts} amounts */
  function sums(amounts) {
    const { currency, limits } = amounts;
    const rows = AMOUNTS.map(([id, key]) => ({ name: say(key), value: shown(amounts[id], currency) }));
    const width = Math.max(...rows.map(({ value }) => value.length));
    head(say("amounts"));
    table(
      2,
      rows.map(({ name, value }) => [name, value.padStart(width)]),
    );
    if (limits.length) head(say("limits"));
    for (const { id, subject, unit, limit, used, status, why } of limits) {
      add(4, [text(`limit.${id}`), subject].filter(Boolean).join(", "), "  - ");
      add(4, why);
      table(4, [
        [say("limit"), shown(limit, unit)],
        [say("used"), shown(used, unit)],
        [say("status"), say(status)],
      ]);
    }
  }
}

/** The verdict in words. @param {Report} report @param {import("./index.js").Texts} texts */
export function verdictOf({ verdict, findings, requirements }, texts) {
  const errors = findings.filter(({ severity }) => severity === "error");
  const count = verdict === "blocked" ? errors.length : requirements.filter(({ status }) => status !== "met").length;
  return formatter(texts).text(`page.verdict.${verdict}`, { count });
}

/** What was typed into a claim must not steer the terminal. @param {string} text */
export function printable(text) {
  return text.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
}

/**
 * Words in lines of at most so many columns behind a margin, in which the first line may begin with something else.
 * @param {number} margin @param {string} words
 */
export function wrap(margin, words, first = " ".repeat(margin), most = WIDTH) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of words.split(" ")) {
    if (!empty && line.length + 1 + word.length > most) {
      lines.push(line);
      line = " ".repeat(margin);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
