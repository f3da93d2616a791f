// node rules.mjs DIST: writes what `cp.rule` knows of the embedded rulebook beside its texts.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedded } from "./rulebook.mjs";

const [dist = ""] = process.argv.slice(2);
const { source, rule, claim, example, clause, stand } = embedded();
/** @type {import("../../www/lib/rule/data.js").RuleBook} */
const rulebook = {
  source,
  rule: rule.map((/** @type {{[name: string]: unknown}} */ { id, severity, minor, sources }) => ({
    id,
    severity,
    minor,
    sources,
  })),
  ...{ claim, example, clause, stand },
};
mkdirSync(join(dist, "rule"), { recursive: true });
writeFileSync(join(dist, "rule/data.js"), `export default ${JSON.stringify(rulebook)};\n`);
