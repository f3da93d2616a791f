// The reference of the package as pages, one for each entry, and an index: from the Markdown that the build of the package made.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import markdownIt from "markdown-it";
import { anchorOf } from "../api/reference.mjs";
import { tags } from "../element.mjs";
import { pageOf } from "./page.mjs";
import { tag } from "./rule-example.mjs";

/** @typedef {{title: string, file: string, text: string}} Part */

/** What is no member of the class of the element, and where the README lists it in the package. */
const ELEMENT = { attr: "Attributes", fires: "Events", csspart: "Parts", cssprop: "Custom properties" };

/** Writes them into `api` of the site. @param {string} markdown   the file of the reference @param {string} site */
export function writeReference(markdown, site) {
  const folder = join(site, "api");
  mkdirSync(folder, { recursive: true });
  for (const [file, html] of Object.entries(referencePages(readFileSync(markdown, "utf8"))))
    writeFileSync(join(folder, file), html);
}

/** The pages, by their files. @param {string} markdown @returns {{[file: string]: string}} */
export function referencePages(markdown) {
  const [begin = "", ...rest] = markdown.split(/\n(?=## )/);
  const parts = rest.map((text) => {
    const title = /^## (.+)$/m.exec(text)?.[1] ?? "";
    return { title, file: fileOf(title), text };
  });
  const places = placesOf(parts);
  const index = parts.reduce((text, { title, file }) => text.replace(`(#${anchorOf(title)})`, `(${file})`), begin);
  return Object.fromEntries([
    ["index.html", pageOfPart({ title: "Reference", file: "index.html", text: `#${index}` }, places)],
    ...parts.map((part) => [part.file, pageOfPart(part, places)]),
  ]);
}

/** @param {string} title */
const fileOf = (title) =>
  /^claimproof/.test(title)
    ? `${title.replace(/^claimproof\/|\.js$/g, "")}.html`
    : `${anchorOf(title).split("-")[0]}.html`;

/** Where each type is declared. @param {Part[]} parts @returns {Map<string, string>} */
function placesOf(parts) {
  const places = parts.flatMap(({ file, text }) =>
    [...text.matchAll(/^(?:### |- `)([A-Z]\w+)(?:<.*?>)?(?:$| = )/gm)].map(
      ([, name = ""]) => /** @type {[string, string]} */ ([name, `${file}#${name}`]),
    ),
  );
  return new Map(places);
}

/** @param {Part} part @param {Map<string, string>} places */
function pageOfPart({ title, file, text }, places) {
  const lists = Object.entries(ELEMENT).map(([kind, name]) => {
    const rows = tags.filter((one) => one.kind === kind).map((one) => `- \`${one.name}\`: ${one.says}`);
    return `\n### ${name}\n\n${rows.join("\n")}\n`;
  });
  const own = text.replace(/ The README lists .+/, "");
  const whole = file === "element.html" ? own + lists.join("") : own;
  const index = file === "index.html" ? "" : '<a href="index.html">Reference</a>';
  return pageOf({
    lang: "en",
    title,
    root: "../",
    ways: [{ label: "Reference", links: `${index}<a href="../">Check a claim</a>` }],
    kind: "rules reference",
    body: `<article>\n${renderer(places).render(whole.replace(/^#(#+ )/gm, "$1"))}</article>`,
  });
}

/** Headings and types in code are places, and types in code lead there. @param {Map<string, string>} places */
function renderer(places) {
  const md = markdownIt({ html: false });
  const linked = (/** @type {string} */ code, own = "") =>
    tag(code).replace(/\b[A-Z]\w+\b/g, (name) => {
      const place = name === own ? undefined : places.get(name);
      return place ? `<a href="${place}">${name}</a>` : name;
    });
  md.renderer.rules.heading_open = (tokens, n) => {
    const name = tokens[n]?.tag;
    return name === "h1" ? "<h1>" : `<${name} id="${tokens[n + 1]?.content.replace(/\s/g, "-")}">`;
  };
  md.renderer.rules.fence = (tokens, n) => {
    const { content = "", info = "" } = tokens[n] ?? {};
    return `<pre><code>${info === "ts" ? linked(content) : tag(content)}</code></pre>\n`;
  };
  md.renderer.rules.code_inline = (tokens, n) => {
    const code = tokens[n]?.content ?? "";
    const [, name] = /^([A-Z]\w+)(?:<.*?>)? = /.exec(code) ?? [];
    return `<code${name ? ` id="${name}"` : ""}>${linked(code, name)}</code>`;
  };
  return md;
}
