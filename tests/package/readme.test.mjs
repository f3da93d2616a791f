// What the README shows does what it shows.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { block, home, node, run } from "./installed.mjs";

const readme = readFileSync(join(home, "README.md"), "utf8");

test("the lines of JavaScript", () => {
  const { status, stdout, stderr } = node("readme.mjs", block(readme, "js"));
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^incomplete 2024-08-15\n.+: .+\n/);
});

test("the command and the beginning of what it prints", () => {
  const [typed = "", printed = ""] = block(readme, "console").split(/(?<=--today 2024-07-20)\n/);
  const script = typed.replace(/^[$>] /gm, "").replaceAll("claimproof check", "node_modules/.bin/claimproof check");
  const { stdout } = run("sh", ["-c", script]);
  assert.ok(stdout.startsWith(printed.replace(/…$/, "")), stdout);
});

test("the version that it names", () => {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  assert.ok(readme.includes(`claimproof-${version}.tgz`));
});

const repository = fileURLToPath(new URL("../../", import.meta.url));
for (const { name, folder, links } of [
  { name: "the repository", folder: repository, links: 11 },
  { name: "the package", folder: home, links: 3 },
]) {
  test(`every link and picture of the README of ${name} leads somewhere`, () => {
    const text = readFileSync(join(folder, "README.md"), "utf8");
    const targets = targetsOf(text);
    assert.ok(targets.length >= links, targets.join("\n"));
    for (const target of targets) {
      if (/^[a-z][a-z+.-]*:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      assert.ok(existsSync(join(folder, file)), target);
      if (anchor !== undefined)
        assert.ok(anchorsOf(file ? readFileSync(join(folder, file), "utf8") : text).includes(anchor), target);
    }
  });
}

/** What Markdown or HTML links to or shows, code aside. @param {string} text */
function targetsOf(text) {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, "").replace(/(`+)[\s\S]*?\1/g, "");
  const patterns = [
    /\]\(\s*<?([^\s)>]+)/g,
    /^ *\[[^\]]+\]:\s*<?([^\s>]+)/gm,
    /<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)\s*=\s*["']?([^\s"'>]+)/g,
  ];
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = ""]) => target));
}

/** The anchors of the headings. @param {string} text */
function anchorsOf(text) {
  const anchor = (/** @type {string} */ heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading));
}

test("the version of Node that package.json asks for is the one that it names", () => {
  const { engines } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const named = [...readme.matchAll(/Node (\d+) or later/g)].map(([, version]) => `>=${version}`);
  assert.deepEqual([...new Set(named)], [engines.node]);
});
