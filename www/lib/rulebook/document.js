// @ts-check

// An edition as a document: Markdown, or one page of HTML that needs nothing else and can be printed. Whatever an author wrote
// is text in it, never markup.

/** @typedef {import("./sections.js").Described} Described */
/** @typedef {import("./sections.js").Section} Section */
/** @typedef {import("./sections.js").Entry} Entry */
/** @typedef {import("./facts.js").Fact} Fact */
/** @typedef {{ locale: string, direction: string, name: string }} Language   name: the heading of the first column */

/** Sections whose entries are rows of a table; those of others have a heading each. */
const TABLES = ["windows", "programs", "asks", "rules", "requirements", "kinds", "constants"];

/** What is not in the heading. @param {Fact[]} facts */
const untitled = (facts) => facts.filter(({ field }) => field !== "title");

/** What is said in one line. @param {string} text */
const line = (text) => text.replace(/[\s\x00-\x1f\x7f-\x9f]+/g, " ").trim();

/** A text of one line that Markdown takes as it is, also where a line begins with it. @param {string} text */
const markdown = (text) =>
  line(text)
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** @param {Described} edition @param {Language} language */
export function toMarkdown({ title, facts, sections }, language) {
  const parts = [`# ${markdown(title)}`, bullets(untitled(facts))];
  for (const section of sections) {
    parts.push(`## ${markdown(section.heading)}`);
    if (section.id === "sources") parts.push(section.entries.map(sourceLine).join("\n"));
    else if (TABLES.includes(section.id)) parts.push(markdownTable(section, language));
    else for (const { label, facts } of section.entries) parts.push(`### ${markdown(label)}`, bullets(facts));
  }
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** @param {Fact[]} facts */
const bullets = (facts) =>
  facts
    .map(({ label, items }) =>
      items.length === 1
        ? `- **${markdown(label)}**: ${markdown(items[0] ?? "")}`
        : [`- **${markdown(label)}**:`, ...items.map((item) => `  - ${markdown(item)}`)].join("\n"),
    )
    .join("\n");

/** @param {Entry} source */
function sourceLine({ id, label, facts, url }) {
  const name = url ? `[${markdown(label)}](<${encodeURI(url).replace(/[<>]/g, encodeURIComponent)}>)` : markdown(label);
  return `- ${[name, ...aboutSource(facts).map(markdown), markdown(id)].join(", ")}`;
}

/** @param {Fact[]} facts */
const aboutSource = (facts) => facts.filter(({ field }) => field !== "url").flatMap(({ items }) => items);

/** The columns of a table: each field that any entry states. @param {Section} section */
function columnsOf({ entries }) {
  const labels = new Map(
    entries.flatMap(({ facts }) => facts.map(({ field, label }) => /** @type {const} */ ([field, label]))),
  );
  return [...labels].map(([field, label]) => ({ field, label }));
}

/** @param {Entry} entry @param {string} field */
const itemsOf = ({ facts }, field) => facts.find((fact) => fact.field === field)?.items ?? [];

/** @param {Section} section @param {Language} language */
function markdownTable(section, { name }) {
  const columns = columnsOf(section);
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const rows = section.entries.map((entry) =>
    row([markdown(entry.label), ...columns.map(({ field }) => itemsOf(entry, field).map(markdown).join("; "))]),
  );
  return [
    row([name, ...columns.map(({ label }) => markdown(label))]),
    row(["---", ...columns.map(() => "---")]),
    ...rows,
  ].join("\n");
}

/** @type {{[sign: string]: string}} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
const html = (text) => line(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.375rem; margin-top: 2.5rem; } h3 { margin: 1.5rem 0 0.5rem; }
h2, h3 { break-after: avoid; } section section { break-inside: avoid; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; } dd ul { margin: 0; padding-inline-start: 1.25rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.875rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8886; }
tr { break-inside: avoid; } thead { display: table-header-group; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
@media print { body { max-width: none; margin: 0; } .wide { overflow: visible; } a { color: inherit; } }`;

/** @param {Described} edition @param {Language} language */
export function toHtml({ title, facts, sections }, language) {
  const body = [
    `<h1>${html(title)}</h1>`,
    definitions(untitled(facts)),
    ...sections.map((section) => htmlSection(section, language)),
  ];
  return `<!doctype html>
<html lang="${html(language.locale)}" dir="${html(language.direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter(Boolean).join("\n")}
</main>
</body>
</html>
`;
}

/** @param {Section} section @param {Language} language */
function htmlSection(section, language) {
  const { id, heading, entries } = section;
  const content =
    id === "sources"
      ? `<ul>\n${entries.map((entry) => `<li>${htmlSource(entry)}</li>`).join("\n")}\n</ul>`
      : TABLES.includes(id)
        ? htmlTable(section, language)
        : entries
            .map(({ label, facts }) => `<section>\n<h3>${html(label)}</h3>\n${definitions(facts)}\n</section>`)
            .join("\n");
  return `<section>\n<h2>${html(heading)}</h2>\n${content}\n</section>`;
}

/** @param {Fact[]} facts */
function definitions(facts) {
  const rows = facts.map(({ label, items }) => `<dt>${html(label)}</dt>\n<dd>${htmlItems(items)}</dd>`);
  return rows.length > 0 ? `<dl>\n${rows.join("\n")}\n</dl>` : "";
}

/** @param {string[]} items */
const htmlItems = (items) =>
  items.length === 1 ? html(items[0] ?? "") : `<ul>${items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;

/** @param {Entry} source */
function htmlSource({ id, label, facts, url }) {
  const name = url ? `<a href="${html(url)}" rel="noreferrer">${html(label)}</a>` : html(label);
  return [name, ...aboutSource(facts).map(html), html(id)].join(", ");
}

/** @param {Section} section @param {Language} language */
function htmlTable(section, { name }) {
  const columns = columnsOf(section);
  const head = [name, ...columns.map(({ label }) => label)]
    .map((label) => `<th scope="col">${html(label)}</th>`)
    .join("");
  const rows = section.entries.map((entry) => {
    const cells = columns.map(({ field }) => {
      const items = itemsOf(entry, field);
      return `<td>${items.length > 0 ? htmlItems(items) : ""}</td>`;
    });
    return `<tr><th scope="row">${html(entry.label)}</th>${cells.join("")}</tr>`;
  });
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${html(section.heading)}">`,
    `<table>\n<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join("\n")}\n</tbody>`,
    "</table>\n</div>",
  ].join("\n");
}
