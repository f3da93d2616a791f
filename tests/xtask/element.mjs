// The README's table of <claim-proof> and its manifest for editors, from the doc comment of its class in www/lib/element.d.ts.
//   node tests/xtask/element.mjs            writes the table into the README
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const types = new URL("../../www/lib/element.d.ts", import.meta.url);
const readme = new URL("../../README.md", import.meta.url);
/** @type {{[tag: string]: string}} */
const KINDS = { attr: "attribute", prop: "property", fires: "event", csspart: "`::part()`", cssprop: "CSS property" };
const [BEGIN, END] = ["<!-- from www/lib/element.d.ts -->\n", "<!-- end -->\n"];

/** Every tag of the doc comment: its kind, its name, what it says, also where that goes on in an indented line. */
export const tags = [
  ...readFileSync(types, "utf8").matchAll(/^ \* @(attr|prop|fires|csspart|cssprop) (\S+) - (.+(?:\n \* {3}.+)*)$/gm),
].map(([, kind = "", name = "", says = ""]) => ({ kind, name, says: says.replace(/\n \* {3}/g, " ") }));

/** The README with the table as it is to be. */
export function withTable(text = readFileSync(readme, "utf8")) {
  const [before, rest = ""] = text.split(BEGIN);
  const rows = tags.map(
    ({ kind, name, says }) => `| ${KINDS[kind]} | \`${name}\` | ${says.replaceAll("|", "\\|")} |\n`,
  );
  return `${before}${BEGIN}| | | |\n|---|---|---|\n${rows.join("")}${END}${rest.split(END)[1] ?? ""}`;
}

/** The manifest, as https://github.com/webcomponents/custom-elements-manifest describes it. */
export function manifest() {
  const path = "dist/element.js";
  const named = (/** @type {string} */ kind) =>
    tags.filter((tag) => tag.kind === kind).map(({ name, says }) => ({ name, description: says }));
  const events = readFileSync(types, "utf8").matchAll(/^ {2}"(claimproof-[a-z]+)": (CustomEvent<\w+>);$/gm);
  const texts = new Map([...events].map(([, name = "", text = ""]) => [name, text]));
  const declaration = {
    kind: "class",
    customElement: true,
    name: "ClaimProofElement",
    tagName: "claim-proof",
    description: "A form in steps, the last of which is the check result, as a control of the form around it.",
    superclass: { name: "HTMLElement" },
    attributes: named("attr"),
    members: named("prop").map((property) => ({ kind: "field", ...property })),
    events: named("fires").map((event) => ({ ...event, type: { text: texts.get(event.name) ?? "CustomEvent" } })),
    cssParts: named("csspart"),
    cssProperties: named("cssprop"),
  };
  const reference = { name: "ClaimProofElement", module: path };
  const exports = [
    { kind: "js", name: "ClaimProofElement", declaration: reference },
    { kind: "custom-element-definition", name: "claim-proof", declaration: reference },
  ];
  return {
    schemaVersion: "1.0.0",
    modules: [{ kind: "javascript-module", path, declarations: [declaration], exports }],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTable());
