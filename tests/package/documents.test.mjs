// Files as the installed package inspects them, in Node and as a command.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { command, folder, golden, home, load, put, run, untyped } from "./installed.mjs";

const here = fileURLToPath(new URL("../documents/", import.meta.url));
const expected = readdirSync(here).filter((file) => file.endsWith(".json") && !file.endsWith("package.json"));
const { inspect, proposeInWorker } = await load("/documents");

test("what was found in every file is what is expected of it", async () => {
  assert.ok(expected.length > 20);
  for (const expectation of expected) {
    const name = expectation.slice(0, -".json".length);
    const found = await inspect(readFileSync(join(here, name)), { fileName: name });
    for (const [field, value] of Object.entries(JSON.parse(readFileSync(join(here, expectation), "utf8"))).filter(
      ([field]) => field !== "reference",
    ))
      assert.deepEqual(new Map(Object.entries(found)).get(field), value, `${name}: ${field}`);
  }
});

test("a Blob and a path are taken as bytes are, with the hash that Node makes", async () => {
  const bytes = readFileSync(join(here, "pdf/plain.pdf"));
  const [one, other] = [await inspect(bytes, { fileName: "plain.pdf" }), await inspect(new File([bytes], "plain.pdf"))];
  assert.deepEqual(one, other);
  assert.deepEqual(one, await inspect(join(here, "pdf/plain.pdf")));
  const { createHash } = await import("node:crypto");
  assert.equal(one.sha256, createHash("sha256").update(bytes).digest("hex"));
});

test("bytes of another realm are taken, as those of jsdom are", async () => {
  const bytes = runInNewContext("Uint8Array").from(readFileSync(join(here, "pdf/plain.pdf")));
  assert.equal(bytes instanceof Uint8Array, false);
  assert.equal((await inspect(bytes)).detectedType, "application/pdf");
  const cp = await (await load("")).load();
  assert.equal(cp.checkMany(runInNewContext("Uint8Array").of(0x7b, 0x7d)).split("\n").length, 2);
  await assert.rejects(untyped(inspect, runInNewContext("new Uint16Array(1)")), { code: "ERR_OPTIONS" });
});

test("misuse and a signal reject, files never do", async () => {
  await assert.rejects(untyped(inspect, 7), { code: "ERR_OPTIONS" });
  await assert.rejects(inspect(join(here, "no-such-file.pdf")), { code: "ENOENT" });
  await assert.rejects(inspect(here), { code: "EISDIR" });
  await assert.rejects(inspect(new Uint8Array(1), { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  for (const bytes of [
    [],
    [..."%PDF-1.7\n"].map((character) => character.charCodeAt(0)),
    [0x50, 0x4b, 3, 4],
    [0xff, 0xd8, 0xff],
  ]) {
    const { schema, readable } = await inspect(Uint8Array.from(bytes));
    assert.deepEqual([schema, readable], ["claimproof-inspection/1", false]);
  }
});

test("a file that is no longer wanted ends its thread, and the next one gets another", async () => {
  const bytes = readFileSync(join(here, "pdf/plain.pdf"));
  const stop = new AbortController();
  const [ended, waiting] = [inspect(bytes, { signal: stop.signal }), inspect(bytes, { fileName: "plain.pdf" })];
  stop.abort(new Error("enough"));
  await assert.rejects(ended, /enough/);
  assert.equal((await waiting).detectedType, "application/pdf");
});

test("while a file is inspected the caller goes on, and the process ends after it", () => {
  const script = put(
    "thread.mjs",
    `
    import { readFileSync } from "node:fs";
    import { inspect } from "claimproof/documents";
    const bytes = readFileSync(${JSON.stringify(join(here, "pdf/plain.pdf"))});
    await inspect(bytes);
    // The module runs in the thread alone: here there is none, whatever comes.
    WebAssembly.Instance = WebAssembly.compile = undefined;
    console.log((await inspect(bytes)).detectedType);`,
  );
  const { status, stdout } = run("node", [script]);
  assert.deepEqual([status, stdout], [0, "application/pdf\n"]);
});

const inspected = (/** @type {string[]} */ ...args) => run(command, ["inspect", ...args]);

test("the command tells of files in words and as JSON", async () => {
  const file = join(here, "pdf/plain.pdf");
  const one = inspected(file, "--format", "json");
  assert.deepEqual(
    [one.status, JSON.parse(one.stdout)],
    [0, await inspect(readFileSync(file), { fileName: "plain.pdf" })],
  );
  const words = inspected(file, join(here, "pdf/locked-aes256.pdf"), "--locale", "fr");
  assert.equal(words.status, 1);
  assert.match(words.stdout, /^plain\.pdf: PDF, /);
  assert.match(words.stdout, /\n {2}Problème +Protégé par un mot de passe\n/);
  assert.doesNotMatch(words.stdout, /undefined|\[object|form\.|found\./);
  assert.deepEqual(
    [inspected().status, inspected("no-such-file.pdf").status, inspected(file, "--format", "ndjson").status],
    [2, 2, 2],
  );
});

test("a claim is checked with the files beside it", () => {
  const proofs = join(folder, "proofs");
  mkdirSync(proofs);
  copyFileSync(join(here, "pdf/locked-aes256.pdf"), join(proofs, "csr-layout.pdf"));
  const { claim, today } = golden("contract-example");
  const file = put("with-files.json", {
    ...claim,
    documents: claim.documents?.map((document) => ({ ...document, sizeBytes: undefined })),
  });
  const { status, stdout } = run(command, ["check", file, "--today", today, "--documents", proofs, "--format", "json"]);
  assert.equal(status, 1);
  /** @type {import("./installed.mjs").Report} */
  const report = JSON.parse(stdout);
  assert.deepEqual(
    report.findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path]),
    [["document/unreadable", "/documents/1"]],
  );
  assert.equal(run(command, ["check", file, "--documents", join(folder, "nowhere")]).status, 2);
});

test("a named file is found however its name is written, and what is not found is reported", () => {
  const locked = join(here, "pdf/locked-aes256.pdf");
  const { claim, today } = golden("contract-example");
  const proofs = join(folder, "named");
  mkdirSync(join(proofs, "Sub"), { recursive: true });
  for (const name of [
    "Cafe\u0301.pdf",
    "か\u3099.pdf",
    "Invoice.PDF",
    "a\u00a0b.pdf",
    "plain.pdf",
    "Sub/deep.pdf",
    "two.pdf",
    "TWO.pdf",
  ])
    copyFileSync(locked, join(proofs, name));
  symlinkSync(locked, join(proofs, "linked.pdf"));
  symlinkSync("nowhere.pdf", join(proofs, "dangling.pdf"));
  const checked = (/** @type {string} */ fileName) => {
    const file = put("named.json", {
      ...claim,
      documents: claim.documents?.map((document, n) =>
        n === 1 ? { id: document?.id, evidence: document?.evidence, fileName } : document,
      ),
    });
    const { stdout, stderr } = run(command, [
      "check",
      file,
      "--today",
      today,
      "--documents",
      proofs,
      "--format",
      "json",
    ]);
    /** @type {import("./installed.mjs").Report} */
    const { findings } = JSON.parse(stdout);
    const unreadable = findings.some(({ rule, path }) => rule === "document/unreadable" && path === "/documents/1");
    return { unreadable, said: stderr.split("\n").find((line) => line.includes("/documents/1")) ?? "" };
  };
  for (const name of ["plain.pdf", "./plain.pdf", "Sub/deep.pdf", "Sub\\deep.pdf", "linked.pdf", "TWO.pdf", "two.pdf"])
    assert.deepEqual(checked(name), { unreadable: true, said: "" }, name);
  for (const name of ["Café.pdf", "\u304c.pdf", "invoice.pdf", "a b.pdf", "a\u202fb.pdf", "sub/DEEP.pdf"]) {
    const { unreadable, said } = checked(name);
    assert.ok(unreadable, name);
    assert.match(
      said,
      /^claimproof: \/documents\/1: .+: reading .+, whose name differs only in case, spaces or Unicode form$/,
      name,
    );
  }
  /** @type {[name: string, why: RegExp][]} */
  const absent = [
    ["absent.pdf", /has no such file/],
    ["Sub/absent.pdf", /has no such file/],
    ["dangling.pdf", /a broken link/],
    ["Two.pdf", /has several files/],
    ["../named/plain.pdf", /path is not inside/],
    ["/etc/plain.pdf", /path is not inside/],
    ["C:\\plain.pdf", /path is not inside/],
    ["Sub", /this is a folder/],
    ["plain.pdf/x", /has no such file/],
  ];
  for (const [name, why] of absent) {
    const { unreadable, said } = checked(name);
    assert.ok(!unreadable, name);
    assert.match(said, why, name);
    assert.match(said, /, so it was not inspected: /, name);
  }
});

const FORMATS = ["text", "json", "ndjson", "csv", "junit", "sarif"];
/** Of each claim: its file or lines, its name, and files that it names. @type {[claims: string, name: unknown, files: string[]][]} */
const MANY = [
  ["autumn.json", "no such folder", ["autumn.pdf"]],
  ["spring.json", " Spring ", ["one.pdf"]],
  ["zero.ndjson", "Spring", ["two.pdf", "none.pdf"]],
  ["zero.ndjson", "../outside", ["out.pdf"]],
  ["zero.ndjson", join(folder, "outside"), ["out.pdf"]],
  ["zero.ndjson", ".", ["in.pdf"]],
  ["zero.ndjson", " ", ["in.pdf"]],
  ["zero.ndjson", "in.pdf", ["in.pdf"]],
  ["zero.ndjson", "spring", ["one.pdf"]],
  ["zero.ndjson", 7, ["in.pdf"]],
];

/** Puts claims, and their files into folders, all of them protected by a password. @param {string} claims @param {string} proofs */
function putMany(claims, proofs) {
  for (const file of [
    "outside/out",
    `${proofs}/in`,
    ...["autumn/autumn", "Spring/one", "Spring/two"].map((one) => `${proofs}/${one}`),
  ]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    copyFileSync(join(here, "pdf/locked-aes256.pdf"), join(folder, `${file}.pdf`));
  }
  mkdirSync(join(folder, claims), { recursive: true });
  for (const file of new Set(MANY.map(([file]) => file))) {
    const own = MANY.filter(([of]) => of === file).map(([, claimName, names]) => {
      return `${JSON.stringify({ claimName, documents: names.map((fileName) => ({ fileName })) })}\n`;
    });
    put(join(claims, file), own.join(""));
  }
}

test("of many claims each is checked with the files of its own folder, in every format", () => {
  putMany("claims", "many");
  put(join("claims", "zero-more.ndjson"), "not json\n");
  const lines = join("claims", "zero.ndjson");
  const of = (/** @type {number} */ line, /** @type {string} */ name) =>
    `claimproof: ${lines}:${line}: no folder in many is named "${name}", so no file was inspected`;
  const unnamed = (/** @type {number} */ line) =>
    `claimproof: ${lines}:${line}: no folder in many is that of a claim without a name, so no file was inspected`;
  const spring = join("many", "Spring");
  const said = [
    `claimproof: ${lines}:1: its files are taken from ${spring}, as those of ${join("claims", "spring.json")} are`,
    `claimproof: ${lines}:1: /documents/1: ${spring} has no such file, so it was not inspected: none.pdf`,
    ...[of(2, "../outside"), of(3, join(folder, "outside")), of(4, "."), unnamed(5), of(6, "in.pdf"), of(7, "spring")],
    unnamed(8),
    "claimproof: checked without a folder of files in many: 7 of 10 claims",
    "",
  ];
  for (const format of FORMATS) {
    const args = ["check", "claims", "--documents", "many", "--format", format, "--texts"];
    const { status, stdout, stderr } = run(command, args);
    const locked = [...stdout.matchAll(/“(\w+)\.pdf” is protected by a password/g)].map(([, name]) => name);
    assert.deepEqual([status, locked, stderr.split("\n")], [1, ["autumn", "one", "two"], said], format);
  }
  const quiet = run(command, ["check", "claims", "--documents", "many", "--format", "ndjson", "--quiet"]);
  assert.deepEqual([quiet.stderr, quiet.stdout.match(/document\/unreadable/g)?.length], ["", 3]);
  assert.match(
    run(command, ["check", "claims", "--documents", "nowhere"]).stderr,
    /^claimproof: nowhere: there is no such file\n$/,
  );
});

test("one claim has its files in the folder itself; a folder, a list or lines hold many, also where there is one", () => {
  putMany("one", "proofs-of-one");
  const spring = join("one", "spring.json");
  put("one-line.ndjson", readFileSync(join(folder, spring)));
  mkdirSync(join(folder, "alone"));
  put(join("alone", "spring.json"), readFileSync(join(folder, spring)));
  const proofs = join("proofs-of-one", "Spring");
  /** @type {[words: string[], documents: string][]} */
  const given = [
    [[spring], proofs],
    [[spring, "--format", "ndjson"], proofs],
    [["-"], proofs],
    [["one-line.ndjson"], "proofs-of-one"],
    [["one-line.ndjson", "--format", "ndjson", "--threads", "2"], "proofs-of-one"],
    [["-", "--format", "ndjson"], "proofs-of-one"],
    [["alone"], "proofs-of-one"],
    [["alone", "--format", "ndjson"], "proofs-of-one"],
  ];
  for (const [words, documents] of given) {
    const args = ["check", ...words, "--documents", documents, "--texts"];
    const { stdout, stderr } = run(command, args, { input: readFileSync(join(folder, spring)) });
    assert.match(stdout, /“one\.pdf” is protected by a password/, args.join(" "));
    assert.equal(stderr, "", args.join(" "));
  }
});

test("files of claims on lines are inspected when their claim is needed, and --resume inspects no claim that is done", async () => {
  putMany("stopped", "proofs-of-stopped");
  const lines = join("stopped", "zero.ndjson");
  /** @type {string[]} */
  const said = [];
  const { documentsIn } = await import(`${home}/dist/cli-documents.js`);
  const documents = await documentsIn(join(folder, "proofs-of-stopped"), false, (/** @type {string} */ words) =>
    said.push(words),
  );
  const batches = documents.inLines([[{ file: lines, first: 1, lines: 8, bytes: readFileSync(join(folder, lines)) }]]);
  const { value } = await batches.next();
  assert.deepEqual([value.length, value[0].first, value[0].lines, said.length], [1, 1, 1, 1]);
  assert.match(Buffer.from(value[0].bytes).toString(), /"inspection":\{/);

  const output = join(folder, "stopped-reports.ndjson");
  const check = (/** @type {string[]} */ ...more) =>
    run(command, [
      "check",
      "stopped",
      "--today",
      "2026-06-10",
      "--documents",
      "proofs-of-stopped",
      "--format",
      "ndjson",
      ...more,
    ]);
  assert.equal(check("--output", output).status, 1);
  const whole = readFileSync(output, "utf8");
  const [first = "", second = ""] = whole.split(/(?<=\n)/);
  rmSync(join(folder, "proofs-of-stopped/autumn"), { recursive: true });
  truncateSync(output, Buffer.byteLength(first + second) + 10);
  const resumed = check("--output", output, "--resume");
  assert.deepEqual([resumed.status, readFileSync(output, "utf8") === whole], [1, true]);
  assert.doesNotMatch(resumed.stderr, /autumn/);
  assert.match(resumed.stderr, /without a folder of files in proofs-of-stopped: 7 of 9 claims\n$/);
  truncateSync(output, Buffer.byteLength(first + second));
  rmSync(join(folder, "proofs-of-stopped/Spring/one.pdf"));
  const other = check("--output", output, "--resume");
  assert.deepEqual([other.status, readFileSync(output, "utf8")], [2, first + second]);
  assert.match(
    other.stderr,
    /spring\.json, line 1, now; the claims, their files or options, such as --today, are others\n$/,
  );
});

/** A PDF file that is filled up with zeros to more than is inspected. @param {string} name */
function large(name) {
  const file = put(name, readFileSync(join(here, "pdf/plain.pdf")));
  truncateSync(file, 200 * 2 ** 20);
  return file;
}

test("of a file that is too large, type, size and hash are reported, with little memory, and other files are inspected", async () => {
  const [file, plain] = [large("large.pdf"), join(here, "pdf/plain.pdf")];
  const before = process.memoryUsage().rss;
  /** @type {import("../../www/lib/documents.js").Progress[]} */
  const reported = [];
  const found = await inspect(file, { onProgress: (progress) => reported.push(progress) });
  assert.ok(process.memoryUsage().rss - before < 100 * 2 ** 20, `${process.memoryUsage().rss - before} bytes`);
  const size = 200 * 2 ** 20;
  const { createHash } = await import("node:crypto");
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  assert.deepEqual(
    [found.sizeBytes, found.problem, found.readable, found.detectedType, found.sha256],
    [size, "too-large", null, "application/pdf", sha256],
  );
  assert.deepEqual(reported.at(-1), { done: size, size });
  assert.ok(
    reported.every(({ done }, n) => n === 0 || done > (reported[n - 1]?.done ?? 0)),
    JSON.stringify(reported),
  );
  const { status, stdout } = inspected(file, plain, "--format", "json");
  assert.deepEqual([status, JSON.parse(stdout)], [0, [found, await inspect(plain)]]);
});

test("a file can be given up while it is read, and one that is cut off meanwhile is reported as missing", async () => {
  const stop = new AbortController();
  await assert.rejects(
    inspect(large("given-up.pdf"), { signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) }),
    /enough/,
  );
  const file = large("cut-off.pdf");
  const found = await inspect(file, { onProgress: () => truncateSync(file, 10) });
  assert.deepEqual(
    [found.fileName, found.sizeBytes, found.sha256, found.readable, found.problem, found.parts],
    ["cut-off.pdf", 200 * 2 ** 20, null, null, null, null],
  );
});

test("what a pipe gives is inspected", () => {
  const { status, stdout } = run("sh", [
    "-c",
    `cat '${join(here, "pdf/plain.pdf")}' | '${command}' inspect /dev/stdin --format json`,
  ]);
  assert.deepEqual([status, JSON.parse(stdout).detectedType], [0, "application/pdf"]);
});

test("without its thread's script files are inspected all the same, and where WebAssembly is forbidden the error has a code", () => {
  const bundle = join(folder, "bundle");
  mkdirSync(bundle);
  for (const name of ["documents-node.js", "documents-here.js", "documents.gzip.js"])
    copyFileSync(join(home, "dist", name), join(bundle, name));
  const script = put(
    "bundle/forbidden.mjs",
    `
    import { inspect } from "./documents-node.js";
    const { compile } = WebAssembly;
    WebAssembly.compile = async (bytes) => {
      // Node has small modules of its own.
      if (bytes.byteLength < 2 ** 18) return compile(bytes);
      throw new WebAssembly.CompileError("WebAssembly.compile(): Wasm code generation disallowed by embedder");
    };
    await inspect(new Uint8Array(1)).catch(({ code, message }) => console.log(code, message.includes("'wasm-unsafe-eval'")));
    WebAssembly.compile = compile;
    const stop = new AbortController();
    const [ended, reported] = [inspect(new Uint8Array(1), { signal: stop.signal }).catch(({ message }) => message), []];
    stop.abort(new Error("enough"));
    const onProgress = ({ done, size }) => reported.push(done === size);
    const { detectedType } = await inspect(${JSON.stringify(join(here, "pdf/plain.pdf"))}, { onProgress });
    console.log(await ended, detectedType, reported.join());`,
  );
  assert.equal(run("node", [script]).stdout, "ERR_CSP_WASM true\nenough application/pdf true\n");
});

test("the command lists the files inside a file, and says what an invoice is", () => {
  const credit = put(
    "credit.xml",
    readFileSync(join(here, "invoice.cii.xml"), "utf8").replace("<ram:TypeCode>380<", "<ram:TypeCode>381<"),
  );
  assert.match(inspected(credit).stdout, /\n {2}Credit note +\S/);
  assert.match(inspected(join(here, "invoice.cii.xml"), "--locale", "fr").stdout, /\n {2}Facture +\S/);
  const { stdout } = inspected(join(here, "protected.zip"));
  assert.match(
    stdout,
    /^protected\.zip: ZIP, 224 bytes\n(?: {2}\S.*\n)+ {4}picture\.gif\n {6}Problem +Protected by a password\n/,
  );
  assert.doesNotMatch(stdout, /undefined|null|\[object|form\.|found\./);
});

test("what is for pages alone can be imported on a server, and says so when it is called", async () => {
  await assert.rejects(untyped(proposeInWorker, {}, {}), { code: "ERR_NOT_READY", message: /is for pages/ });
});
