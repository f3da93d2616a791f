// Serves what CLAIMPROOF_URL serves, with changes to some of its files, and notes what is asked for. Of headers it sends none
// but the media type, so that the only policy is the one that a page states in itself.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";

const base = process.env.CLAIMPROOF_URL;
assert.ok(base, "CLAIMPROOF_URL says where the page is served");

/**
 * @param {{[path: string]: (text: string) => string}} changes   what becomes of the file at a path; of all pages at "*.html"
 * @param {{[path: string]: string}} [scripts]   what is there beside the files of the site
 */
export async function serveChanged(changes, scripts = {}) {
  /** The paths that were asked for, in order. @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", base);
    asked.push(pathname);
    if (scripts[pathname] !== undefined)
      return response.writeHead(200, { "Content-Type": "text/javascript" }).end(scripts[pathname]);
    try {
      const found = await fetch(new URL(pathname, base));
      const kind = found.headers.get("content-type") ?? "application/octet-stream";
      const change = changes[pathname] ?? (kind.startsWith("text/html") ? changes["*.html"] : undefined);
      const body = change ? change(await found.text()) : Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, { "Content-Type": kind }).end(body);
    } catch {
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(typeof address === "object" && address);
  return {
    asked,
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
