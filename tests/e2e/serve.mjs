// Serves the built page for the tests, with its security policy as a header too (and what only a header can say).
//   node serve.mjs [FOLDER] [PORT]

import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = resolve(process.argv[2] ?? join(here, "../../target/site"));
const port = Number(process.argv[3] ?? 4173);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** The policy that the page itself states, so that header and page cannot drift apart. */
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
  readFileSync(join(folder, "index.html"), "utf8"),
)?.[1];
if (!policy) throw new Error("index.html states no Content-Security-Policy");

createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const found = file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile();
  // The worker's script is served without a policy: it has to be under that of the page.
  if (file.endsWith(".html")) response.setHeader("Content-Security-Policy", `${policy}; frame-ancestors 'none'`);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Vary", "Accept-Encoding");
  if (!found) return response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
  // The build leaves a compressed twin beside each file.
  const twin =
    /\bbr\b/.test(String(request.headers["accept-encoding"])) && (await stat(`${file}.br`).catch(() => null))?.isFile();
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    ...(twin && { "Content-Encoding": "br" }),
  });
  createReadStream(twin ? `${file}.br` : file).pipe(response);
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
