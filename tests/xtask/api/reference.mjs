// The reference of the package as Markdown: every call, every type and every field, as the types of its entries declare them.
//   node tests/xtask/api/reference.mjs FILE COMPACT      writes it, and a compact one without the objects that are in others, whose list
//                                                        of entries has names alone
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readTypes } from "./declarations.mjs";

/** @typedef {import("./declarations.mjs").Declared} Declared */
/** @typedef {import("./declarations.mjs").Member} Member */
/** @typedef {{title: string, says: string, isLong?: boolean, declared: Declared[]}} Section */

/** The entries, each with its types; the last is what the others share. */
const ENTRIES = [
  {
    file: "index.d.ts",
    title: "claimproof",
    says: "Checks claims. `claimproof/url` has the same, and loads its modules from its own folder.",
  },
  { file: "documents.d.ts", title: "claimproof/documents", says: "Inspects files, on the device of the user." },
  {
    file: "element.d.ts",
    title: "claimproof/element",
    says: "Defines `<claim-proof>`, a form for a claim. The README lists its attributes, events, parts and custom properties.",
  },
  { file: "form.d.ts", title: "claimproof/form", says: "Checks a form that you have." },
  {
    file: "standard-schema.d.ts",
    title: "claimproof/standard-schema",
    says: "A claim as a schema for libraries of forms.",
  },
  { file: "slim.d.ts", title: "claimproof/slim", says: "Checks claims with modules and texts that you load yourself." },
  {
    file: "claimproof.global.d.ts",
    title: "claimproof.global.js",
    says: "All that a page takes, in one script for pages without modules.",
  },
  {
    file: "types.d.ts",
    title: "Types of claims, reports and files",
    says: "All of these are exported by `claimproof`. Where ids are listed, they are those of the built-in rulebook.",
    isLong: true,
  },
];

const INTRODUCTION = `\
Every call, type and field, from the types of the package. Days are \`YYYY-MM-DD\`, amounts are decimal strings or numbers,
sizes are in bytes, places in a claim are JSON Pointers. No claim makes a call throw; misuse throws an \`Error\` with a \`code\`.`;

/** How many ids of a list are shown. */
const MOST_IDS = 3;

/** A type with more members than this, of which none says anything, is a table for programs. */
const MOST_SILENT = 20;

/** The whole reference, or a compact one. @param {Section[]} all @param {boolean} [isCompact] */
function reference(all, isCompact = false) {
  const list = all.map(({ title, says }) => `- [${title}](#${anchorOf(title)})${isCompact ? "" : `: ${says}`}`);
  const parts = all.map((section) => {
    const isPart = isCompact && section.isLong;
    const says = isPart ? `${section.says} \`dist/types.d.ts\` has the objects inside those above.` : section.says;
    return `## ${section.title}\n\n${says}\n\n${sectionText(section, isPart)}`;
  });
  return `# Reference of claimproof\n\n${INTRODUCTION}\n\n${list.join("\n")}\n\n${parts.join("\n")}`;
}

/** @returns {Section[]} */
function sections() {
  const types = readTypes(ENTRIES.map(({ file }) => file));
  const seen = new Set();
  return ENTRIES.map(({ file, ...entry }) => {
    // Several entries have a `load`; a type of the library replaces that of the module with its name.
    const declared = types.declared(file).filter(({ name, code }) => code.startsWith("function") || !seen.has(name));
    for (const { name } of declared) seen.add(name);
    return { ...entry, declared: declared.sort((one, other) => rankOf(one) - rankOf(other)) };
  });
}

/** What is called comes first: functions, then what has most calls. @param {Declared} declared */
function rankOf({ code, members }) {
  if (code.startsWith("function")) return -Number.MAX_SAFE_INTEGER;
  return -members.filter((member) => /^\w+\(/.test(member.code)).length;
}

/** The anchor of a heading, as code hosts make it. @param {string} title */
export const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** What an entry declares; types that are values in one list. @param {Section} section @param {boolean} [valuesAlone] */
function sectionText({ declared }, valuesAlone) {
  const isValue = (/** @type {Declared} */ { code, members }) => code.startsWith("type ") && members.length === 0;
  const values = declared.filter(isValue).map((one) => memberText({ ...one, code: shortened(one.code) }));
  const list = values.length > 0 ? [`### Values\n\n${values.join("\n")}\n`] : [];
  const objects = valuesAlone ? [] : declared.filter((one) => !isValue(one));
  return [...objects.map(declaredText), ...list].join("\n");
}

/** @param {Declared} declared */
function declaredText({ name, code, says, examples, members }) {
  const isSilent = members.length > MOST_SILENT && members.every((member) => member.says === "");
  const listed = isSilent
    ? [`It has ${members.length} members, such as \`${members[0]?.code}\`; \`dist/types.d.ts\` has all of them.`]
    : members.map(memberText);
  const signature = code.startsWith("function") ? `\`\`\`ts\n${code}\n\`\`\`` : "";
  const parts = [`### ${name}`, signature, says, ...examples.map(exampleText), listed.join("\n")];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** @param {Member} member */
function memberText({ code, says, examples }) {
  const shown = examples.map((example) => `\n${exampleText(example)}`.replace(/\n(?=.)/g, "\n  "));
  return `- \`${code}\`${says ? `: ${inLine(says)}` : ""}${shown.join("")}`;
}

const exampleText = (/** @type {string} */ example) => `\`\`\`js\n${example}\n\`\`\``;

/** A list within a member would end its line. @param {string} says */
const inLine = (says) => says.replace(/\n- /g, " ").replace(/\s+/g, " ");

/** A type; of one that takes other ids too, some are named. @param {string} code */
function shortened(code) {
  const [, name = "", type = ""] = /^type (\w+(?:<.*?>)?) = (?:\| )?(.+)$/.exec(code) ?? [];
  const [ids, isOpen] = [type.split(" | "), type.endsWith(" | (string & {})")];
  return `${name} = ${isOpen ? [...ids.slice(0, -1).slice(0, MOST_IDS), "…"].join(" | ") : type}`;
}

const [, script, ...files] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const all = sections();
  for (const [n, file] of files.entries()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, reference(all, n > 0));
  }
}
