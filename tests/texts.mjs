// The texts of every language, as the build makes them of src/texts.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { formatter } from "../www/lib/words/words.js";

const folder = new URL("../src/texts/", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, folder), "utf8");

/** The texts by their languages. @type {Record<string, import("../www/lib/words/words.js").Texts>} */
export const languages = Object.fromEntries(
  readdirSync(folder).map((locale) => {
    const messages = readdirSync(new URL(`${locale}/`, folder)).filter((file) => file.endsWith(".ftl"));
    return [
      locale,
      { locale, ...parse(read(`${locale}/about.toml`)), messages: messages.map((file) => read(`${locale}/${file}`)) },
    ];
  }),
);

/** A text by its key, such as ("form", "label", "/program"), with … for what is filled in. @param {string} locale @param {string[]} keys */
export function word(locale, ...keys) {
  const key = keys.join(".");
  const found = formatter(languages[locale]).maybe(key);
  if (!found) throw new Error(`no text ${key} in ${locale}`);
  return found;
}
