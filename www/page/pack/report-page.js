// @ts-check
// The check result as one page of HTML for people who have only the pack: no script, and nothing that is loaded. Pure.

import { fieldIn } from "../../lib/element/field-in.js";

/** @typedef {import("../../lib/index.js").Report} Report */
/** @typedef {import("../../lib/index.js").Finding} Finding */
/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} Words   those of the page
 * @property {(key: string, params?: Row) => string} text
 * @property {(amount: string | number, currency?: string) => string} money
 * @property {(pointer: string, entry?: string) => string} field
 */
/**
 * @typedef {object} Given
 * @property {Report} report
 * @property {Row} claim
 * @property {Words} words
 * @property {string} locale
 * @property {string} direction
 * @property {readonly {path: string, fileName: string}[]} files   of the pack
 */

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin-top: 2rem; }
li { margin-block: 0.5rem; } p { margin-block: 0.25rem; }
table { border-collapse: collapse; } th { font-weight: normal; text-align: start; padding: 0.25rem 1.5rem 0.25rem 0; }
td { text-align: end; font-variant-numeric: tabular-nums; padding: 0.25rem 0; }
.verdict { font-size: 1.25rem; font-weight: 600; } .note { opacity: 0.75; }`;

/** @type {["claimed" | "expenses" | "proven" | "eligible" | "claimable", string][]} */
const AMOUNTS = [
  ["claimed", "page.report.claimed"],
  ["expenses", "page.report.expenses"],
  ["proven", "page.report.proven-amount"],
  ["eligible", "page.report.eligible"],
  ["claimable", "page.report.claimable"],
];

/** @type {Row} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {unknown} text */
export const escaped = (text) => String(text ?? "").replace(/[&<>"']/g, (character) => ESCAPES[character]);

/** @param {string} tag @param {unknown} text @param {string} [name] */
const of = (tag, text, name) => `<${tag}${name ? ` class="${name}"` : ""}>${escaped(text)}</${tag}>`;

/** @param {Given} given @returns {string} */
export function reportPage(given) {
  const { claim, words, locale, direction } = given;
  const name = typeof claim.claimName === "string" && claim.claimName.trim() !== "" ? claim.claimName.trim() : "";
  const title = name || words.text("page.title");
  const open = [headOf(given), ...SEVERITIES.map((one) => findingsOf(given, one)), tasksOf(given)];
  const rest = [amountsOf(given), filesOf(given), metOf(given), sourcesOf(given), footOf(given)];
  const body = [of("h1", title), ...open, ...rest];
  return `<!doctype html>
<html lang="${escaped(locale)}" dir="${escaped(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${words.text("form.answer")}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter(Boolean).join("\n")}
</body>
</html>
`;
}

const SEVERITIES = /** @type {const} */ (["error", "warning", "info"]);

/** @param {Given} given */
function headOf({ report, words }) {
  const { verdict, findings, requirements, progress, deadline, checkedOn } = report;
  const count =
    verdict === "blocked"
      ? findings.filter(({ severity }) => severity === "error").length
      : requirements.filter(({ status }) => status !== "met").length;
  const { closesOn, basis, keepDocumentsUntil } = deadline;
  const until = closesOn && `${words.text("page.report.time")} – ${words.text("page.report.until", { to: closesOn })}`;
  return [
    of("p", words.text(`page.verdict.${verdict}`, { count }), "verdict"),
    of("p", words.text("page.report.checked-on", { date: checkedOn })),
    of("p", words.text("page.report.progress", { met: progress.met, required: progress.required })),
    until && of("p", until),
    closesOn && basis && of("p", words.text(`page.report.basis-${basis}`), "note"),
    keepDocumentsUntil && of("p", words.text("page.report.keep", { date: keepDocumentsUntil }), "note"),
  ]
    .filter(Boolean)
    .join("\n");
}

/** @param {string} heading @param {readonly string[]} items */
const listOf = (heading, items) =>
  items.length === 0 ? "" : `${of("h2", heading)}\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;

/** @param {Given} given @param {Finding["severity"]} severity */
function findingsOf({ report, claim, words }, severity) {
  const own = report.findings.filter((one) => one.severity === severity);
  const items = own.map(({ path, message, help }) =>
    [
      of("p", message),
      of("p", help),
      path && of("p", `${words.text("page.report.where")} ${fieldIn(claim, path, words)}`, "note"),
    ]
      .filter(Boolean)
      .join(""),
  );
  return listOf(words.text(`page.report.${severity}`, { count: own.length }), items);
}

/** @param {Given} given */
const tasksOf = ({ report, words }) =>
  listOf(
    words.text("page.report.todo"),
    report.requirements
      .filter(({ status }) => status !== "met")
      .map(({ label, why }) => of("p", label) + of("p", why, "note")),
  );

/** @param {Given} given */
function metOf({ report, words }) {
  const met = report.requirements.filter(({ status }) => status === "met");
  return listOf(
    words.text("page.report.proven", { count: met.length }),
    met.map(({ label }) => escaped(label)),
  );
}

/** @param {Given} given */
function amountsOf({ report, words }) {
  const { amounts } = report;
  if (!amounts) return "";
  const rows = AMOUNTS.map(([id, key]) => {
    const amount = amounts[id];
    const shown =
      amount === null ? words.text("page.report.not-known") : words.money(amount, amounts.currency ?? undefined);
    return `<tr><th scope="row">${escaped(words.text(key))}</th>${of("td", shown)}</tr>`;
  });
  return `${of("h2", words.text("page.report.amounts"))}\n<table>\n${rows.join("\n")}\n</table>`;
}

/** @param {Given} given */
function sourcesOf({ report, words }) {
  const items = Object.entries(report.sources).map(([id, { title, publisher, published, clause, url }]) => {
    const named = title ?? words.text(`page.source-title.${id}`);
    const dated = published && words.text("page.report.published", { date: published });
    const about = escaped([named, publisher, dated, clause].filter(Boolean).join(", "));
    return /^https?:/.test(url ?? "") ? `<a href="${escaped(url)}" rel="noreferrer">${about}</a>` : about;
  });
  return listOf(words.text("page.report.sources"), items);
}

/** @param {Given} given */
const filesOf = ({ files, words }) =>
  listOf(
    words.text("form.step-files"),
    files.map(({ path, fileName }) => `<a href="${escaped(path)}">${escaped(path)}</a>: ${escaped(fileName)}`),
  );

/** @param {Given} given */
const footOf = ({ report, words }) =>
  of("p", words.text("page.about-rulebook", { title: report.rulebook.title }), "note") +
  of("p", words.text("page.independent"), "note");
