// The README's table of <claim-proof>, from the doc comment of its class in www/lib/element.d.ts.
//   node tests/xtask/element.mjs            writes the table into the README
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const types = new URL("../../www/lib/element.d.ts", import.meta.url);
const readme = new URL("../../README.md", import.meta.url);
/** @type {{[tag: string]: string}} */
const KINDS = { attr: "attribute", prop: "property", fires: "event", csspart: "`::part()`", cssprop: "CSS property" };
const [BEGIN, END] = ["<!-- from www/lib/element.d.ts -->\n", "<!-- end -->\n"];

/** Every tag of the doc comment: its kind, its name, what it says. */
export const tags = [
  ...readFileSync(types, "utf8").matchAll(/^ \* @(attr|prop|fires|csspart|cssprop) (\S+) - (.+)$/gm),
].map(([, kind = "", name = "", says = ""]) => ({ kind, name, says }));

/** The README with the table as it is to be. */
export function withTable(text = readFileSync(readme, "utf8")) {
  const [before, rest = ""] = text.split(BEGIN);
  const rows = tags.map(
    ({ kind, name, says }) => `| ${KINDS[kind]} | \`${name}\` | ${says.replaceAll("|", "\\|")} |\n`,
  );
  return `${before}${BEGIN}| | | |\n|---|---|---|\n${rows.join("")}${END}${rest.split(END)[1] ?? ""}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, withTable());
