// The server of the page: its headers, and what it refuses.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { serve } from "./serve.mjs";

const parent = mkdtempSync(join(tmpdir(), "claimproof-serve-"));
const folder = join(parent, "site");
mkdirSync(join(folder, "lib"), { recursive: true });
const page = (/** @type {string} */ policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
writeFileSync(join(folder, "index.html"), page("default-src 'none'"));
writeFileSync(join(folder, "other.html"), page("img-src data:"));
writeFileSync(join(folder, "lib/a.js"), "export {};");
writeFileSync(join(folder, "lib/a.js.br"), brotliCompressSync("export {};"));
writeFileSync(join(folder, "core.wasm"), "");
writeFileSync(join(folder, "sw.js"), "");
writeFileSync(join(parent, "secret.txt"), "secret");
writeFileSync(`${folder}-2.txt`, "secret");

const served = await serve(folder);
after(() => {
  served.close();
  rmSync(parent, { recursive: true });
});

/**
 * What is answered to a path, which is sent as it is; `fetch` would resolve the dots in it.
 * @param {string} path @param {import("node:http").RequestOptions} [options]
 */
async function ask(path, options = {}) {
  const { hostname, port } = new URL(served.url);
  const sent = request({ hostname, port, path, ...options }).end();
  const [response] = await once(sent, "response");
  /** @type {import("node:http").IncomingMessage} */
  const { statusCode, headers } = response;
  return { status: statusCode, headers, body: Buffer.concat(await response.toArray()) };
}

test("a page comes with its own policy as a header too", async () => {
  const { headers } = await ask("/");
  assert.equal(headers["content-type"], "text/html;charset=utf-8");
  assert.equal(headers["content-security-policy"], "default-src 'none'; frame-ancestors 'none'");
  assert.equal(headers["cache-control"], "no-cache");
  assert.equal(headers["x-content-type-options"], "nosniff");
  const other = await ask("/other.html?lang=fr");
  assert.equal(other.headers["content-security-policy"], "img-src data:; frame-ancestors 'none'");
});

test("other files come with their media type and without a policy", async () => {
  for (const [path, type] of [
    ["/lib/a.js", "text/javascript"],
    ["/core.wasm", "application/wasm"],
  ]) {
    const { status, headers } = await ask(path ?? "");
    assert.deepEqual([status, headers["content-type"]], [200, type]);
    assert.equal(headers["content-security-policy"], undefined);
  }
});

test("the service worker comes with a policy of its own", async () => {
  const { headers } = await ask("/sw.js");
  assert.equal(headers["content-type"], "text/javascript");
  assert.equal(headers["content-security-policy"], "default-src 'none'; connect-src 'self'");
});

test("a compressed copy is sent to those who accept it", async () => {
  const compressed = await ask("/lib/a.js", { headers: { "Accept-Encoding": "gzip, br" } });
  assert.equal(compressed.headers["content-encoding"], "br");
  assert.equal(compressed.headers.vary, "Accept-Encoding");
  assert.equal(brotliDecompressSync(compressed.body).toString(), "export {};");
  const plain = await ask("/lib/a.js");
  assert.equal(plain.headers["content-encoding"], undefined);
  assert.equal(plain.body.toString(), "export {};");
});

test("nothing outside the folder is served", async () => {
  for (const path of [
    "/../secret.txt",
    "/lib/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..\\secret.txt",
    "/../site-2.txt",
    "//etc/passwd",
    "/missing.js",
  ]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body.toString()], [404, "There is no such file.\n"], path);
  }
});

test("only GET and HEAD are answered", async () => {
  assert.equal((await ask("/", { method: "POST" })).status, 405);
  const head = await ask("/", { method: "HEAD" });
  assert.deepEqual([head.status, head.body.length], [200, 0]);
});

test("the program takes the next free port, writes its address, and ends with its standard input", async () => {
  const program = fileURLToPath(new URL("serve.mjs", import.meta.url));
  const taken = Number(new URL(served.url).port);
  const child = spawn(process.execPath, [program, folder, String(taken)], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  const address = new URL(String(line).trim());
  assert.notEqual(Number(address.port), taken);
  const [response] = await once(get(address), "response");
  assert.equal(response.statusCode, 200);
  response.resume();
  child.stdin.end();
  const [code] = await once(child, "exit");
  assert.equal(code, 0);
});
