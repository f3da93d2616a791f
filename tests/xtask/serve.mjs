// Serves a folder on this machine only.
//   node serve.mjs FOLDER [PORT]   writes its address; takes the first free port from PORT on, and ends when its standard input does
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** How many ports are tried. */
const PORTS = 100;

/** The policy of the service worker, which is not under that of the page: it loads files of this site, and no more. */
const SERVICE_WORKER = "default-src 'none'; connect-src 'self'";

/**
 * Serves a folder until it is closed. Files that have a compressed copy beside them (`.br`) are sent as that.
 * @param {string} folder
 * @param {number} [port]   the first port to try; any free one if left out
 * @param {string} [everywhere]   the policy of all files, in place of those that pages state
 */
export async function serve(folder, port = 0, everywhere) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    extensions: ["html"],
    setHeaders(response, path) {
      const policy = everywhere ?? policyOf(folder, path);
      if (policy) response.setHeader("Content-Security-Policy", `${policy}; frame-ancestors 'none'`);
      if (path === "/sw.js") response.setHeader("Content-Security-Policy", SERVICE_WORKER);
    },
    onNoMatch: (_, response) =>
      response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n"),
  });
  const server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method === "GET" || request.method === "HEAD") files(request, response);
    else response.writeHead(405, { Allow: "GET, HEAD" }).end();
  });
  return {
    url: `http://127.0.0.1:${await listen(server, port)}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The policy that a page states in itself: as a header it can say more. @param {string} folder @param {string} path */
function policyOf(folder, path) {
  const page = path.endsWith("/") ? `${path}index.html` : path;
  if (!page.endsWith(".html")) return undefined;
  const html = readFileSync(join(folder, page), "utf8");
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
}

/**
 * Listens on the first free port from this one on, and returns it.
 * @param {import("node:http").Server} server @param {number} first
 */
async function listen(server, first) {
  for (let port = first; ; port += 1) {
    try {
      await once(server.listen(port, "127.0.0.1"), "listening");
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || port >= first + PORTS) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = ".", port] = process.argv.slice(2);
  const { url } = await serve(resolve(folder), Number(port ?? 0));
  console.log(url);
  process.stdin.resume().on("end", () => process.exit());
}
