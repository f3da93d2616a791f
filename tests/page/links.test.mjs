// Every link of the site as it is built leads to something that is there.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../../target/site", import.meta.url));
const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const html = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));

test("every link leads to a page, a file or a place that is there", () => {
  const broken = [];
  for (const [page, text] of html) {
    for (const [, link = ""] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https:|data:)/.test(link)) continue;
      const [path = "", place] = link.split("#");
      const target = path === "" ? join(site, page) : resolve(site, dirname(page), path);
      const file = path.endsWith("/") ? join(target, "index.html") : target;
      const there = existsSync(file) && !relative(site, file).startsWith("..");
      if (!there || (place && !html.get(relative(site, file))?.includes(` id="${place}"`)))
        broken.push(`${page}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("each rule and requirement has a page in each language, without a script, which its index names", async () => {
  const { load } = await import(new URL("../../target/dist/package/dist/node.js", import.meta.url).href);
  /** @type {import("../../www/lib/index.js").RuleEntry[]} */
  const rules = (await load()).rules();
  const locales = readdirSync(join(site, "rules"));
  assert.deepEqual(locales, ["en", "fr"]);
  for (const locale of locales) {
    const index = html.get(`rules/${locale}/index.html`);
    for (const { id } of rules) {
      const file = `${id.replace("/", "-")}.html`;
      assert.ok(index?.includes(`href="${file}"`), `${locale}: ${id}`);
      const page = html.get(`rules/${locale}/${file}`) ?? "";
      assert.match(page, new RegExp(`<html lang="${locale}">`));
      assert.doesNotMatch(page, /<script|undefined|\[object|\{ ?\$|rule\.(?:text|stand|group)/);
    }
  }
});
