// docs/privacy.md and SECURITY.md: what they say of the code is so.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const top = new URL("../../", import.meta.url);
const read = (/** @type {string} */ file) => readFileSync(new URL(file, top), "utf8");
const note = read("docs/privacy.md");

/** Every script of the page and of the library. */
const scripts = readdirSync(new URL("www/", top), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.jsx?$/.test(file))
  .map((file) => ({ file, text: read(`www/${file}`) }));
const filesWith = (/** @type {RegExp} */ words) =>
  scripts.filter(({ text }) => words.test(text)).map(({ file }) => file);

test("the policies that the privacy note quotes are those of the page and of its service worker", () => {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read("www/index.html")) ?? [];
  assert.ok(policy && note.includes(`\n${policy}\n`));
  const [, worker = ""] = /SERVICE_WORKER = "([^"]+)"/.exec(read("tests/xtask/serve.mjs")) ?? [];
  assert.ok(worker && note.includes(`\`${worker}\``));
  assert.match(read("www/index.html"), /<meta name="referrer" content="no-referrer">/);
});

test("the page keeps what the privacy note lists, and nothing anywhere else", () => {
  const store = read("www/page/drafts/store.js");
  const stores = [...store.matchAll(/createObjectStore\((\w+)/g)].map(
    ([, name]) => new RegExp(`const ${name} = "(\\w+)"`).exec(store)?.[1],
  );
  assert.deepEqual(stores, ["drafts", "inspections", "settings"]);
  for (const name of ["claimproof", ...stores]) assert.ok(note.includes(`\`${name}\``), name);
  assert.match(store, /const NAME = "claimproof"/);
  assert.deepEqual(filesWith(/\bopenDB\(|\bindexedDB\b/), ["page/drafts/store.js"]);
  assert.deepEqual(filesWith(/history\.replaceState\((?!history\.state)/), ["page/kept.js"]);
  assert.deepEqual(filesWith(/\bcaches\.open\(/), ["sw.js"]);
  assert.deepEqual(filesWith(/\b(local|session)Storage\b|document\.cookie|cookieStore|storage\.getDirectory/), []);
});

test("the page sends nothing, and asks for none of the rights that the privacy note excludes", () => {
  assert.deepEqual(
    filesWith(
      /sendBeacon|XMLHttpRequest|\bWebSocket\(|EventSource\(|RTCPeerConnection|geolocation|getUserMedia|Notification\b/,
    ),
    [],
  );
  // The module that `claimproof/url` loads, and the page; the test of the policy; the service worker.
  const fetching = ["lib/source.js", "load.js", "page/privacy/try-sending.js", "sw.js"];
  assert.deepEqual(filesWith(/(?<![.\w])fetch\(/).sort(), fetching);
});

test("every file that the security note names is there", () => {
  const security = read("SECURITY.md");
  const named = [...security.matchAll(/`((?:src|tests|docs|www)\/[\w./-]+|Cargo\.toml)`/g)].map(
    ([, file = ""]) => file,
  );
  assert.ok(named.length > 30);
  for (const file of named) assert.ok(existsSync(new URL(file, top)), file);
});

test("the limits that the security note names are those of the code", () => {
  const security = read("SECURITY.md");
  for (const [file, declaration, words] of /** @type {const} */ ([
    ["src/documents/content.rs", "MOST_UNPACKED: usize = 128 << 20", "128 MiB unpacked"],
    ["src/documents/content.rs", "MOST_FILES: usize = 1000", "1,000 files"],
    ["src/documents/content.rs", "MOST_RATIO: usize = 400", "ratio of 400"],
    ["tests/xtask/src/modules.rs", "--max-memory=1073741824", "1 GiB"],
    ["www/lib/documents/bounds.js", "INSPECTION_TIMEOUT = 20_000", "20 seconds"],
    ["src/rulebook/object.rs", "MAX_BYTES: usize = 4 << 20", "4 MiB"],
    ["src/rulebook/object.rs", "MAX_VALUES: usize = 1 << 18", "262,144 values"],
    ["src/rulebook/object.rs", "MAX_DEPTH: usize = 16", "a depth of 16"],
    ["www/page/link.js", "LONGEST = 4096", "4,096 characters"],
  ])) {
    assert.ok(read(file).includes(declaration), `${file} has ${declaration}`);
    assert.ok(security.includes(words), words);
  }
});
