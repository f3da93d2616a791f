// What the README shows does what it shows.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { home, node, run } from "./installed.mjs";

const readme = readFileSync(join(home, "README.md"), "utf8");
const block = (language) => readme.split(`\n\`\`\`${language}\n`)[1].split("\n```")[0];

test("the lines of JavaScript", () => {
  const { status, stdout, stderr } = node("readme.mjs", block("js"));
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^incomplete 2024-08-15\n.+: .+\n/);
});

test("the command and the beginning of what it prints", () => {
  const [typed, printed] = block("console").split(/(?<=--today 2024-07-20)\n/);
  const script = typed.replace(/^[$>] /gm, "").replaceAll("claimproof check", "node_modules/.bin/claimproof check");
  const { stdout } = run("sh", ["-c", script]);
  assert.ok(stdout.startsWith(printed.replace(/…$/, "")), stdout);
});

test("the version and the files that it names", () => {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  assert.ok(readme.includes(`claimproof-${version}.tgz`));
  for (const [, file] of readme.matchAll(/\]\(((?!http)[^)]+)\)/g)) assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
});
