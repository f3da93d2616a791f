// The code of docs/bundlers.md, so that what is written there is what is tried.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(new URL("../../docs/bundlers.md", import.meta.url), "utf8");

/** The entries of the programs, where a recipe has one of its own. @type {{[own: string]: string[]}} */
const ENTRIES = {
  '["page.js"]': ["page.js", "slim.js", "url.js", "worker.js"],
  '["server.js"]': ["bundled.mjs", "bundled-url.mjs"],
};

/** The code that a chapter has for a file. @param {string} chapter @param {string} file */
export function recipe(chapter, file) {
  const [, body = ""] = new RegExp(`^## ${chapter}\n([^]*?)(?=^## |(?![^]))`, "m").exec(text) ?? [];
  const [, code] = new RegExp(`\`${file}\`[^\`]*\n\n\`\`\`\\w+\n([^]*?)\`\`\``).exec(body) ?? [];
  if (!code) throw new Error(`docs/bundlers.md has no ${file} in “${chapter}”`);
  return code;
}

/**
 * Writes the code that a chapter has for these files into a folder.
 * @param {string} chapter
 * @param {string} folder
 * @param {string[]} files
 */
export function cook(chapter, folder, files) {
  for (const file of files) {
    let own = recipe(chapter, file);
    for (const [entry, entries] of Object.entries(ENTRIES)) own = own.replace(entry, JSON.stringify(entries));
    writeFileSync(join(folder, file), own);
  }
}
