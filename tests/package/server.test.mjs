// The recipe of the README for a server, as it stands there: what arrives is checked again.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { golden, home, load, put } from "./installed.mjs";

/** @typedef {{claim: object, report: import("../../www/lib/index.js").Report, missing: string[]}} Received */

const [, section = ""] = readFileSync(join(home, "README.md"), "utf8").split("\n## On your server\n");
const [, recipe = ""] = /\n```js\n([\s\S]*?)\n```/.exec(section) ?? [];
/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/**
 * @type {{receive: (request: Request) => Promise<Received>, receiveFrom: (incoming: IncomingMessage) => Promise<Received>}}
 */
const { receive, receiveFrom } = await import(pathToFileURL(put("server.mjs", recipe)).href);

const url = "http://localhost/claims";
const sample = (/** @type {string} */ name, as = name) =>
  new File([readFileSync(new URL(`../documents/${name}`, import.meta.url))], as);
const hashOf = async (/** @type {File} */ file) =>
  createHash("sha256")
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest("hex");

/** What a browser sends. @param {unknown} claim @param {(File | string)[]} files */
function sent(claim, files) {
  const form = new FormData();
  form.append("claim", typeof claim === "string" ? claim : JSON.stringify(claim));
  for (const file of files) form.append("proofs", file);
  return new Request(url, { method: "POST", body: form });
}

test("a claim with its files is ready, and one whose files did not arrive names them", async ({ mock }) => {
  mock.timers.enable({ apis: ["Date"], now: new Date(2024, 6, 20, 12) });
  const { claim } = golden("ready-print-advertising");
  const texts = ["Invoice 2024-111, Media GmbH, 1000.00 EUR", "Ana Sol, 5 hours, 250.00 EUR", "Contoso, Microsoft 365"];
  const files = texts.map((text, n) => new File([`<html><p>${text}</p></html>`], `${n}.html`));
  const documents = await Promise.all(
    files.map(async (file, n) => ({ ...claim.documents?.[n], fileName: file.name, sha256: await hashOf(file) })),
  );
  const whole = await receive(sent({ ...claim, documents }, files));
  assert.deepEqual([whole.report.verdict, whole.missing], ["ready", []]);
  const { missing } = await receive(sent({ ...claim, documents }, files.slice(1)));
  assert.deepEqual(missing, ["0.html"]);
});

test("what a browser says of a file does not count: neither its inspection nor its size", async () => {
  const file = sample("pdf/locked-aes256.pdf", "offer.pdf");
  const sha256 = await hashOf(file);
  const inspection = { schema: "claimproof-inspection/1", sha256, readable: true, problem: null, hasText: true };
  const document = { id: "d1", fileName: "offer.pdf", sizeBytes: 1, sha256, inspection };
  const { report, missing } = await receive(sent({ documents: [document] }, [file]));
  const rules = report.findings.filter(({ path }) => path.startsWith("/documents/0")).map(({ rule }) => rule);
  assert.ok(rules.includes("document/unreadable"), rules.join());
  assert.deepEqual(missing, []);
  const forged = await receive(sent({ documents: [document] }, [sample("pdf/plain.pdf", "offer.pdf")]));
  assert.deepEqual(forged.missing, ["offer.pdf"], "another file of the same name");
});

test("a file inside another counts, and so does one that the browser did not read", async () => {
  const { inspect } = await load("/documents");
  const { parts } = await inspect(sample("message.eml"));
  const inner = { id: "d1/a.bin", fileName: "a.bin", sha256: parts?.[0]?.sha256 };
  const documents = [
    { id: "d1", fileName: "message.eml" },
    inner,
    { id: "d2", url: "https://contoso.example" },
    null,
    7,
  ];
  const received = await receive(sent({ documents }, [sample("message.eml")]));
  assert.deepEqual(received.missing, []);
  const without = await receive(sent({ documents }, [sample("page.htm")]));
  assert.deepEqual(without.missing, ["message.eml", "a.bin"]);
});

test("a request of node:http is received as well", async () => {
  /** @type {Promise<Received> | undefined} */
  let received;
  const server = createServer((incoming, response) => {
    received = receiveFrom(incoming);
    received.finally(() => response.end());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const request = sent({ documents: [{ id: "d1", fileName: "page.htm" }] }, [sample("page.htm")]);
  const port = typeof address === "object" ? address?.port : undefined;
  await fetch(new Request(`http://127.0.0.1:${port}/`, request));
  server.close();
  assert.deepEqual((await received)?.missing, []);
});

test("a text in place of a file is no path, and what is no claim throws", async () => {
  const path = new URL("../documents/message.eml", import.meta.url).pathname;
  const { missing } = await receive(sent({ documents: [{ id: "d1", fileName: "message.eml" }] }, [path]));
  assert.deepEqual(missing, ["message.eml"]);
  await assert.rejects(receive(sent("{", [])), SyntaxError);
  await assert.rejects(receive(sent("[]", [])), { code: "ERR_NOT_AN_OBJECT" });
});
