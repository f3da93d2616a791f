// Claim packs: what is in them and in which order, that they open again as they were, and what hostile ones do.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { formatter } from "../../www/lib/words/words.js";
import { CLAIM, contentsOf, jsonText, packNameOf, tidy } from "../../www/page/pack/entries.js";
import { isPack, isSafe, LIMITS, PackError, readPack } from "../../www/page/pack/read.js";
import { reportPage } from "../../www/page/pack/report-page.js";
import { partsOf, writePack } from "../../www/page/pack/write.js";
import { en, fr } from "../texts.mjs";

/** @typedef {{[name: string]: any}} Row */

const sha = (/** @type {string | Uint8Array} */ content) => createHash("sha256").update(content).digest("hex");
const file = (/** @type {string} */ name, content = name) => new File([content], name);
/** @param {string} id @param {string} fileName @param {Row} [more] */
const document = (id, fileName, more = {}) => ({
  id,
  fileName,
  sizeBytes: new Blob([fileName]).size,
  sha256: sha(fileName),
  ...more,
});

const CLAIM_OF_ALL = {
  claimName: "Été à Łódź",
  invoices: [
    { id: "i1", number: "2024/118", document: "d3" },
    { id: "i2", document: "d3" },
    { id: "i3", document: "gone" },
  ],
  csrs: [{ id: "s1", person: "Ana Sol", document: "d2" }],
  metrics: { "registered-guests": "d5", "estimated-reach": 12 },
  documents: [
    document("d1", "Fotó 1.JPG", { evidence: ["event-photo"] }),
    document("d2", "csr.pdf", { evidence: ["csr"] }),
    document("d3", "invoice-118.pdf", { evidence: ["third-party-invoice"] }),
    document("d4", "invite.pdf", { evidence: ["event-photo", "event-invitation"] }),
    document("d5", "guests.csv"),
    document("d6", "../../evil\u0000name", { mediaType: "text/plain" }),
    { id: "d7", url: "https://contoso.example/" },
    { id: "d8", fileName: "lost.pdf", sha256: "ab" },
    { id: "f9/inner.pdf", fileName: "inner.pdf" },
    { id: "f9/other.pdf", fileName: "other.pdf" },
    { id: "d9" },
  ],
};
const ORDER = ["third-party-invoice", "csr", "event-invitation", "event-photo"];
const FILES = new Map([
  ...["d1", "d2", "d3", "d4", "d5", "d6"].map((id) => {
    const { fileName } = CLAIM_OF_ALL.documents.find((one) => one.id === id) ?? {};
    return /** @type {const} */ ([id, file(String(fileName))]);
  }),
  /** @type {const} */ (["f9", file("mail.eml")]),
]);
const FACTS = {
  draft: "0190f3c2",
  revision: 41,
  history: [{ status: "editing" }],
  requests: [],
  filed: ["/partner/partnerId"],
  location: "Paris",
};

/** @param {Row} claim @param {ReadonlyMap<string, File>} files */
const packOf = (claim, files) => ({
  texts: /** @type {[string, string][]} */ ([
    [CLAIM, jsonText(claim)],
    ["report.html", "<!doctype html>"],
    ["report.json", "{}"],
  ]),
  contents: contentsOf(claim, files, ORDER),
  facts: /** @type {typeof FACTS} */ ({ ...FACTS, ...{ inspections: { d1: {} } } }),
  about: { createdOn: "2024-07-20", rulebook: "microsoft-co-op@2023-07", build: "1.2.0" },
});

/** @param {ReturnType<typeof packOf>} pack @param {import("../../www/page/pack/write.js").How} [how] */
async function written(pack, how) {
  const { stream, written } = writePack(pack, how);
  return { blob: new Blob(await partsOf(stream)), written };
}

test("names are tidy: plain letters, digits and dashes", () => {
  assert.equal(tidy("Łódź – Straße Ærø (2)"), "lodz-strasse-aero-2");
  assert.equal(tidy("領収書"), "");
  assert.equal(tidy("../../a\\b"), "a-b");
  assert.equal(packNameOf({ claimName: "Été: à Łódź" }), "Été-à-Łódź.claim.zip");
  assert.equal(packNameOf({ claimName: 7 }), "untitled.claim.zip");
});

test("files are in the order of invoices, CSRs, proof, results and the rest, each once; links and missing files are named", () => {
  const { files, links, missing } = contentsOf(CLAIM_OF_ALL, FILES, ORDER);
  assert.deepEqual(
    files.map(({ path, document }) => `${document} ${path}`),
    [
      "d3 files/01-invoice-2024-118.pdf",
      "d2 files/02-csr-ana-sol.pdf",
      "d4 files/03-event-invitation-invite.pdf",
      "d1 files/04-event-photo-foto-1.jpg",
      "d5 files/05-registered-guests-guests.csv",
      "d6 files/06-file-evil-name",
      "f9 files/07-file-mail.eml",
    ],
  );
  assert.deepEqual(links, [{ document: "d7", url: "https://contoso.example/" }]);
  assert.deepEqual(missing, [{ document: "d8", fileName: "lost.pdf", sha256: "ab", why: "not-chosen" }]);
  assert.deepEqual(contentsOf({ documents: 7, invoices: "x", metrics: null }, new Map(), []), {
    files: [],
    links: [],
    missing: [],
  });
});

test("another program finds the entries in their order, dated 1980, whole and with their hashes", async (t) => {
  const { blob } = await written(packOf(CLAIM_OF_ALL, FILES));
  const folder = mkdtempSync(join(tmpdir(), "claimproof-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "a.zip"), Buffer.from(await blob.arrayBuffer()));
  const script = `import zipfile, json
z = zipfile.ZipFile("a.zip")
assert z.testzip() is None
z.extractall("out")
print(json.dumps([[i.filename, i.date_time, i.compress_type, i.extract_version] for i in z.infolist()]))`;
  /** @type {[string, number[], number, number][]} */
  const infos = JSON.parse(execFileSync("python3", ["-c", script], { cwd: folder, encoding: "utf8" }));
  const names = infos.map(([name]) => name);
  assert.deepEqual(names.slice(0, 4), ["claim.json", "report.html", "report.json", "files/01-invoice-2024-118.pdf"]);
  assert.deepEqual(names.slice(-2), ["SHA256SUMS", "manifest.json"]);
  for (const [name, date, method] of infos) assert.deepEqual([date, method], [[1980, 1, 1, 0, 0, 0], 0], name);
  execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: join(folder, "out") });
});

test("a pack opens again with the claim, the files of its documents and what is known of the draft", async () => {
  const shares = /** @type {number[]} */ ([]);
  const { blob } = await written(packOf(CLAIM_OF_ALL, FILES), { progressed: (share) => shares.push(share) });
  assert.equal(shares.at(-1), 1);
  const opened = await readPack(blob);
  assert.deepEqual(opened.claim, JSON.parse(JSON.stringify(CLAIM_OF_ALL)));
  assert.deepEqual(opened.facts, FACTS);
  assert.deepEqual([...opened.files.keys()].sort(), [...FILES.keys()].sort());
  for (const [id, own] of opened.files) {
    assert.equal(own.name, FILES.get(id)?.name);
    assert.equal(await own.text(), await FILES.get(id)?.text());
  }
  assert.deepEqual(opened.others, []);
  // What was found in files never leaves the device, although a draft has it.
  assert.ok(!(await blob.text()).includes("inspections"));
  const { missing, ...wrong } = opened.problems;
  assert.deepEqual(missing, ["lost.pdf"]);
  assert.ok(Object.values(wrong).every((one) => one.length === 0));
  const again = await written(packOf(CLAIM_OF_ALL, FILES));
  assert.deepEqual(new Uint8Array(await again.blob.arrayBuffer()), new Uint8Array(await blob.arrayBuffer()));
});

test("files stay where they are: neither the written nor the opened pack holds them", async () => {
  const large = new File([new Uint8Array(3_000_000)], "large.bin");
  const claim = { documents: [{ id: "d1", fileName: "large.bin", sizeBytes: 3_000_000 }] };
  const { stream } = writePack(packOf(claim, new Map([["d1", large]])));
  const parts = await partsOf(stream);
  assert.equal(parts.filter((part) => part instanceof Blob).length, 1);
  assert.ok(parts.reduce((sum, part) => sum + (part instanceof Blob ? 0 : part.length), 0) < 10_000);
});

test("a file that changed, vanished, or vanishes while it is written is not in the manifest, which says why", async () => {
  const fails = (/** @type {number} */ parts) => {
    const broken = new File(["12345678"], "b.pdf");
    let left = parts;
    broken.stream = () =>
      new ReadableStream({
        pull: (to) => (left-- > 0 ? to.enqueue(new Uint8Array([49])) : to.error(new DOMException("gone"))),
      });
    if (parts === 0) broken.slice = () => ({ ...new Blob(), arrayBuffer: () => Promise.reject(new Error("gone")) });
    return broken;
  };
  const claim = {
    documents: [
      { id: "d1", fileName: "a.pdf", sha256: sha("as it was") },
      { id: "d2", fileName: "b.pdf" },
      { id: "d3", fileName: "c.pdf", sizeBytes: 3 },
      { id: "d4", fileName: "d.pdf" },
      { id: "d5", fileName: "e.pdf" },
    ],
  };
  const files = new Map([
    ["d1", file("a.pdf")],
    ["d2", fails(0)],
    ["d3", file("c.pdf", "four")],
    ["d4", fails(2)],
    ["d5", file("e.pdf")],
  ]);
  const { blob, written: done } = await written(packOf(claim, files));
  assert.deepEqual(
    done.missing.map(({ document, why }) => `${document} ${why}`),
    ["d1 changed", "d2 unreadable", "d3 changed", "d4 unreadable"],
  );
  const opened = await readPack(blob);
  assert.deepEqual([...opened.files.keys()], ["d5"]);
  assert.deepEqual(opened.problems.missing, ["a.pdf", "b.pdf", "c.pdf", "d.pdf"]);
});

test("writing and reading are cancelled", async () => {
  const stop = new AbortController();
  const { stream } = writePack(packOf(CLAIM_OF_ALL, FILES), { signal: stop.signal });
  stop.abort();
  await assert.rejects(partsOf(stream), { name: "AbortError" });
  const { blob } = await written(packOf(CLAIM_OF_ALL, FILES));
  await assert.rejects(readPack(blob, { signal: stop.signal }), { name: "AbortError" });
});

// ---- Packs from elsewhere ----

/**
 * A ZIP file that may lie.
 * @param {{name: string, data?: string | Uint8Array, deflated?: boolean, size?: number}[]} entries
 */
function zip(entries) {
  const parts = /** @type {Buffer<ArrayBuffer>[]} */ ([]);
  const list = /** @type {Buffer<ArrayBuffer>[]} */ ([]);
  let offset = 0;
  for (const { name, data = "", deflated = false, size } of entries) {
    const raw = Buffer.from(data);
    const body = deflated ? deflateRawSync(raw) : raw;
    const bytes = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x800, 2);
    about.writeUInt16LE(deflated ? 8 : 0, 4);
    about.writeUInt32LE(crc32(raw), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(size ?? raw.length, 18);
    about.writeUInt16LE(bytes.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.concat([Buffer.from("PK\x03\x04"), about, bytes, body]));
    list.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), about, place.subarray(0, 14), bytes]));
    offset += 30 + bytes.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(
    list.reduce((sum, one) => sum + one.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return new Blob([...parts, ...list, end]);
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const claim = (/** @type {Row[]} */ ...documents) => ({ name: "claim.json", data: JSON.stringify({ documents }) });
const manifest = (/** @type {Row[]} */ ...files) => ({
  name: "manifest.json",
  data: JSON.stringify({ schema: "claimproof-pack/1", files }),
});

test("without a manifest files are known by their hashes, else by name and size; a folder around all does not matter", async () => {
  const documents = [document("d1", "a.pdf"), { id: "d2", fileName: "b.pdf", sizeBytes: 2 }, document("d3", "c.pdf")];
  const inside = [
    claim(...documents),
    { name: "x/renamed.pdf", data: "a.pdf", deflated: true },
    { name: "b.pdf", data: "bb" },
    { name: "c.pdf", data: "other" },
    { name: "SHA256SUMS", data: "" },
  ];
  for (const folder of ["", "Spring/"]) {
    const opened = await readPack(zip(inside.map((one) => ({ ...one, name: folder + one.name }))));
    assert.deepEqual(
      [...opened.files].map(([id, { name }]) => [id, name]),
      [
        ["d1", "a.pdf"],
        ["d2", "b.pdf"],
      ],
    );
    assert.equal(await opened.files.get("d1")?.text(), "a.pdf");
    assert.deepEqual(
      opened.others.map(({ name }) => name),
      ["c.pdf"],
    );
    assert.deepEqual([opened.problems.missing, opened.facts], [["c.pdf"], null]);
  }
});

test("a file that changed is listed beside the claim, and one that is missing is said", async () => {
  const documents = [document("d1", "a.pdf"), document("d2", "b.pdf"), document("d3", "c.pdf")];
  const opened = await readPack(
    zip([
      claim(...documents),
      { name: "files/1.pdf", data: "x.pdf" },
      { name: "files/3.pdf", data: "c.pdf" },
      { name: "files/4.pdf", data: "more" },
      manifest(
        { path: "files/1.pdf", document: "d1", fileName: "a.pdf", sha256: sha("a.pdf") },
        { path: "files/2.pdf", document: "d2", fileName: "b.pdf", sha256: sha("b.pdf") },
        { path: "files/3.pdf", document: "d3", fileName: "c.pdf" },
        { path: 7, document: [] },
      ),
    ]),
  );
  assert.deepEqual([...opened.files.keys()], ["d3"]);
  assert.deepEqual(
    opened.others.map(({ name }) => name),
    ["a.pdf"],
  );
  const { changed, missing, unlisted } = opened.problems;
  assert.deepEqual([changed, missing, unlisted], [["a.pdf"], ["a.pdf", "b.pdf"], ["files/4.pdf"]]);
});

test("paths that are absolute, climb out or repeat are not opened, and named", async () => {
  const paths = [
    "/etc/passwd",
    "../a.pdf",
    "files/../../a.pdf",
    "C:/a.pdf",
    "..\\a.pdf",
    "\\\\host\\a",
    `${"a/".repeat(300)}b`,
  ];
  for (const path of [...paths.slice(0, 6), "", "a//b", "./a", "a\nb"]) assert.equal(isSafe(path), false, path);
  for (const path of ["a.pdf", "files/01-a.pdf", "a..b/c", "é ü.pdf"]) assert.equal(isSafe(path), true, path);
  const opened = await readPack(
    zip([
      claim(document("d1", "x")),
      ...paths.map((name) => ({ name, data: "x" })),
      { name: "files/1.pdf", data: "x" },
      { name: "files/1.pdf", data: "x" },
      manifest({ path: "files/1.pdf", document: "d1" }, { path: "../a.pdf", document: "d1" }),
    ]),
  );
  assert.deepEqual(opened.problems.unsafe, paths);
  assert.deepEqual(opened.problems.repeated, ["files/1.pdf"]);
  assert.deepEqual([opened.files.size, opened.others.length], [0, 0]);
});

test("what is no pack is said: no ZIP, cut off, without a claim, with two, with too many entries", async () => {
  const code = (/** @type {Blob} */ blob, limits = LIMITS) =>
    readPack(blob, { limits }).then(
      () => "opened",
      (error) => (error instanceof PackError ? error.code : error),
    );
  const whole = zip([claim()]);
  assert.equal(await code(whole), "opened");
  assert.equal(await code(new Blob([])), "no-zip");
  assert.equal(await code(new Blob(["{}"])), "no-zip");
  assert.equal(await code(whole.slice(0, whole.size - 30)), "no-zip");
  assert.equal(await code(zip([{ name: "a.pdf" }])), "no-claim");
  for (const data of ["[]", "{", "7", ""])
    assert.equal(await code(zip([{ name: "claim.json", data }])), "no-claim", data);
  assert.equal(await code(zip([claim(), claim()])), "no-claim");
  assert.equal(await code(zip([claim()]), { ...LIMITS, textBytes: 5 }), "no-claim");
  const many = zip(Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}` })));
  assert.equal(await code(many), "too-many");
});

test("a pack is told from another archive by its claim or its manifest", async () => {
  const inFolder = { ...claim(), name: "Spring/claim.json" };
  for (const pack of [zip([claim()]), zip([manifest()]), zip([inFolder])]) assert.equal(await isPack(pack), true);
  const others = [
    zip([{ name: "a.pdf" }]),
    zip([{ name: "claim.json", data: "[]" }]),
    zip([{ name: "manifest.json", data: '{"schema":"another/1"}' }]),
    zip([{ name: "Spring/2024/claim.json", data: "{}" }]),
    new Blob(["{}"]),
  ];
  for (const other of others) assert.equal(await isPack(other), false);
});

test("a bomb, and an entry that is larger or smaller than it says, end at their limit and are said", async () => {
  const zeros = new Uint8Array(20_000_000);
  const opened = await readPack(
    zip([
      claim(),
      { name: "bomb", data: zeros, deflated: true },
      { name: "larger", data: zeros, deflated: true, size: 10 },
      { name: "smaller", data: "x", deflated: true, size: 1000 },
      { name: "stored", data: "x", size: 1000 },
      { name: "fine", data: "x", deflated: true },
    ]),
    { limits: { ...LIMITS, inflatedBytes: 1_000_000 } },
  );
  assert.deepEqual(opened.problems.unreadable, ["bomb", "larger", "smaller", "stored"]);
  assert.deepEqual(
    opened.others.map(({ name }) => name),
    ["fine"],
  );
});

// ---- The page with the check result ----

for (const locale of /** @type {const} */ (["en", "fr"]))
  test(`the check result is a page in the words of the report, and nothing in it is code: ${locale}`, () => {
    const evil = `<script>alert("1")</script>'&`;
    const report = /** @type {any} */ ({
      verdict: "blocked",
      checkedOn: "2024-07-20",
      rulebook: { id: "r", title: "Rules" },
      progress: { met: 1, required: 2 },
      deadline: { closesOn: "2024-08-15", basis: "published-window", keepDocumentsUntil: "2026-03-31" },
      amounts: { currency: "EUR", claimed: "1250.00", expenses: "1.00", proven: null, eligible: null, claimable: null },
      findings: [{ severity: "error", path: "/claimName", message: evil, help: "Do this." }],
      requirements: [
        { status: "missing", label: "A photo", why: "Because." },
        { status: "met", label: "An invoice", why: "Why." },
      ],
      sources: {
        a: {
          title: "Guide",
          publisher: "Microsoft",
          published: "2021-11-10",
          clause: "3",
          url: "https://contoso.example/?a&b",
        },
        b: { title: evil, url: "javascript:alert(1)" },
        inferred: { title: null, url: null },
      },
    });
    const words = formatter(/** @type {import("../../www/lib/index.js").Texts} */ ({ en, fr }[locale]));
    const files = [{ path: "files/01-a.pdf", fileName: evil }];
    const html = reportPage({ report, claim: { claimName: evil }, words, locale, direction: "ltr", files });
    assert.ok(!html.includes("<script") && !html.includes("javascript:"));
    assert.ok(html.includes("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;"));
    assert.ok(html.includes(`<html lang="${locale}" dir="ltr">`));
    for (const text of ["A photo", "An invoice", "Do this.", "files/01-a.pdf", "https://contoso.example/?a&amp;b"])
      assert.ok(html.includes(text), text);
    // A key that has no text would be shown as itself.
    assert.doesNotMatch(html, /page\.[a-z]|undefined|\[object/);
  });
