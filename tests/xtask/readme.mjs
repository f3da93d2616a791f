// node readme.mjs PACKAGE: the README of the package, from that of the repository, and the manifest of its element. A picture or
// link whose target is not in the package would lead nowhere: pictures are left out, links become their own words.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "./element.mjs";

const [folder = ""] = process.argv.slice(2);
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const leads = (/** @type {string} */ target) =>
  /^(?:[a-z]+:|#)/.test(target) || existsSync(join(folder, target.replace(/#.*/, "")));
const packed = readme
  .replace(/^!\[[^\]]*\]\(([^)]+)\)\n\n/gm, (picture, target) => (leads(target) ? picture : ""))
  .replace(/(?<!!)\[([^\]]+)\]\(([^)]+)\)/g, (link, words, target) => (leads(target) ? link : words));
writeFileSync(join(folder, "README.md"), packed);
writeFileSync(join(folder, "custom-elements.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
