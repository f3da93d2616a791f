// One page for each rule and requirement, and an index, in every language: no script is on them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { formatter } from "../../../www/lib/words/words.js";
import { pageOf } from "./page.mjs";
import { exampleOf, tag } from "./rule-example.mjs";

/** @typedef {import("../../../www/lib/index.js").RuleInfo} RuleInfo */
/** @typedef {import("../../../www/lib/words/messages.js").Params} Params */
/** @typedef {ReturnType<typeof wordsOf>} Words */

/** Writes them into `rules` of the site. @param {string} dist   of the package @param {string} site */
export async function writeRulePages(dist, site) {
  const { load } = await import(pathToFileURL(join(dist, "node.js")).href);
  const locales = readdirSync(resolve("src/texts"));
  for (const locale of locales) {
    /** @type {import("../../../www/lib/index.js").Claimproof} */
    const cp = await load({ locale });
    const own = (await import(pathToFileURL(join(dist, `rules/${locale}.js`)).href)).default;
    const words = wordsOf({ ...cp.texts, messages: [...cp.texts.messages, ...own.messages] });
    const folder = join(site, "rules", locale);
    mkdirSync(folder, { recursive: true });
    const rules = cp.rules().map(({ id }) => cp.rule(id));
    const page = (/** @type {string} */ file, /** @type {string} */ title, /** @type {string} */ body) =>
      writeFileSync(join(folder, file), rulePage({ file, title, body, locale, locales, words }));
    for (const rule of rules) page(fileOf(rule.id), rule.title, ruleOf(rule, words));
    page("index.html", words.say("index"), indexOf(rules, words));
  }
}

/** The file of a rule's page. @param {string} id */
export const fileOf = (id) => `${id.replace("/", "-")}.html`;

/** @param {import("../../../www/lib/index.js").Texts} texts */
function wordsOf(texts) {
  const words = formatter(texts);
  return {
    ...words,
    texts,
    say: (/** @type {string} */ key, /** @type {Params} */ params = {}) => words.text(`rule.text.${key}`, params),
  };
}

/** @param {{file: string, title: string, body: string, locale: string, locales: string[], words: Words}} page */
function rulePage({ file, title, body, locale, locales, words }) {
  const languages = locales.map((other) => {
    const { name = other } = nameOf(other);
    const current = other === locale ? ' aria-current="true"' : "";
    return `<a href="../${other}/${file}" lang="${other}" hreflang="${other}"${current}>${tag(name)}</a>`;
  });
  const index = file === "index.html" ? "" : `<a href="index.html">${tag(words.say("index"))}</a>`;
  const root = "../../";
  const ways = [
    { label: words.say("index"), links: `${index}<a href="${root}">${tag(words.say("check"))}</a>` },
    { label: words.text("page.language"), links: languages.join("") },
  ];
  return pageOf({ lang: locale, title, root, ways, kind: "rules", body });
}

/** @param {string} locale @returns {{name?: string}} */
function nameOf(locale) {
  const [, name] = /^name = "(.+)"$/m.exec(readFileSync(resolve(`src/texts/${locale}/about.toml`), "utf8")) ?? [];
  return name === undefined ? {} : { name };
}

/** @param {RuleInfo} rule @param {Words} words */
function ruleOf(rule, words) {
  const { say } = words;
  const minor = rule.minor ? ` <span class="soft">${tag(say("minor", { minor: rule.minor }))}</span>` : "";
  const severity = rule.severity ?? "none";
  return `      <article>
        <h1>${tag(rule.title)}</h1>
        <p class="id"><code>${tag(rule.id)}</code></p>
        <p class="severity ${severity}"><strong>${tag(say(`severity.${severity}`))}</strong>${minor}</p>
${section(say("checks"), `<p class="lead">${tag(rule.checks)}</p>`)}
${rule.why === rule.help ? "" : section(say("why"), `<p>${tag(rule.why)}</p>`)}
${section(say("help"), `<p>${tag(rule.help)}</p>`)}
${section(say("examples"), rule.examples.map((example) => exampleOf(example, words)).join(""))}
${section(say("since"), editionsOf(rule, words))}
${rule.stands.length > 0 ? section(say("differ"), rule.stands.map((stand) => standOf(stand, words)).join("")) : ""}
${section(say("sources"), `<ul class="sources">${rule.sources.map((source) => `<li>${sourceOf(source, words)}</li>`).join("")}</ul>`)}
      </article>`;
}

/** @param {string} title @param {string} content */
const section = (title, content) => `        <section><h2>${tag(title)}</h2>${content}</section>`;

/** @param {RuleInfo} rule @param {Words} words */
function editionsOf({ editions, sources }, { say, text }) {
  const rows = merged(editions).map(({ route, from, to, severity, source, confidence, activities }) => {
    const label = text("rulebook", { route, from: openEnd(from), to: openEnd(to) });
    const { title = source, publisher } = sources.find(({ id }) => id === source) ?? {};
    const grade = severity ? ` <span class="grade ${severity}">${tag(say(`grade.${severity}`))}</span>` : "";
    const stands = publisher
      ? `<span lang="en">${tag(title)}</span> · ${tag(text(`page.confidence.${confidence}`))}`
      : tag(text(`page.source-title.${source}`));
    const asked = activities
      ? `<p class="soft">${tag(say("activities", { activities: activities.map((one) => one.label) }))}</p>`
      : "";
    return `<li><strong>${tag(label)}</strong>${grade}<p class="soft">${stands}</p>${asked}</li>`;
  });
  return `<ul>${rows.join("")}</ul>`;
}

/** Editions of which the same is to be said as one. @param {RuleInfo["editions"]} editions */
function merged(editions) {
  const told = (/** @type {RuleInfo["editions"][number]} */ { route, severity, source, confidence, activities }) =>
    JSON.stringify([route, severity, source, confidence, activities?.map(({ id }) => id)]);
  /** @type {RuleInfo["editions"]} */
  const all = [];
  for (const edition of editions) {
    const last = all.at(-1);
    if (last && told(last) === told(edition)) all.splice(-1, 1, { ...last, to: edition.to });
    else all.push(edition);
  }
  return all;
}

// Editions without a first or last day have the first or last date there is.
const openEnd = (/** @type {string} */ date) => (date === "0001-01-01" || date === "9999-12-31" ? null : date);

/** @param {RuleInfo["stands"][number]} stand @param {Words} words */
function standOf({ differ, taken, sources }, words) {
  const list = sources.map((source) => `<li>${sourceOf(source, words)}</li>`).join("");
  const followed = `<h3>${tag(words.say("followed"))}</h3><p>${tag(taken)}</p>`;
  return `<div class="stand"><p>${tag(differ)}</p>${followed}<ul class="sources">${list}</ul></div>`;
}

/** @param {RuleInfo["sources"][number]} source @param {Words} words */
function sourceOf({ id, title, clause, publisher, published, url, confidence }, { text }) {
  if (!publisher) return tag(text(`page.source-title.${id}`));
  const name = url ? `<a href="${tag(url)}" rel="noreferrer">${tag(title)}</a>` : tag(title);
  const dated = published ? text("page.report.published", { date: published }) : text("page.report.undated");
  const own = [clause, publisher].filter((part) => part !== null).map((part) => `<span lang="en">${tag(part)}</span>`);
  return [`<span lang="en">${name}</span>`, ...own, tag(dated), tag(text(`page.confidence.${confidence}`))].join(" · ");
}

/** @param {RuleInfo[]} rules @param {Words} words */
function indexOf(rules, { say, text }) {
  const entry = (/** @type {RuleInfo} */ { id, title, checks, severity }) => {
    const link = `<a href="${fileOf(id)}">${tag(title)}</a>`;
    if (!severity) return `<li>${link}</li>`;
    const grade = `<span class="grade ${severity}">${tag(say(`grade.${severity}`))}</span>`;
    return `<li>${link} ${grade}<p class="soft">${tag(checks)}</p></li>`;
  };
  const groups = (/** @type {RuleInfo["kind"]} */ kind, /** @type {(group: string) => string} */ name) => {
    const own = rules.filter((rule) => rule.kind === kind);
    const ids = [...new Set(own.map(({ id }) => String(id.split("/", 1)[0])))];
    return ids
      .map((group) => {
        const list = own.filter(({ id }) => id.startsWith(`${group}/`)).map(entry);
        return `<h3>${tag(name(group))}</h3><ul class="list">${list.join("")}</ul>`;
      })
      .join("");
  };
  return `      <article>
        <h1>${tag(say("index"))}</h1>
        <p class="lead">${tag(say("lead"))}</p>
${section(
  say("rules"),
  groups("rule", (group) => say(`area.${group}`)),
)}
${section(
  say("requirements"),
  groups("requirement", (group) => text(`page.group.${group}`)),
)}
      </article>`;
}
