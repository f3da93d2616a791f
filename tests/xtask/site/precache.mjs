// What the page needs to work without network: the list of its files for the service worker, its manifest, and the build's name.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";

/** Scripts that are loaded by their address rather than by an import. */
const BY_ADDRESS = ["claimproof/documents-worker.js", "page/privacy/try-worker.js"];

const ICON = /<link rel="icon" href="(data:image\/svg\+xml,[^"]+)">/;
const CORNERS = "rx='7'";

/** Prepares a site whose scripts and pages are complete, but for what this adds. @param {string} site */
export async function workOffline(site) {
  writeIcons(site);
  const files = await neededFiles(site);
  const name = createHash("sha256");
  for (const file of files) name.update(file).update(readFileSync(join(site, file)));
  const id = name.digest("hex").slice(0, 8);
  replaceIn(join(site, "index.html"), '<meta name="build" content="">', `<meta name="build" content="${id}">`);
  await build({
    entryPoints: [join(site, "sw.js")],
    outfile: join(site, "sw.js"),
    allowOverwrite: true,
    bundle: true,
    format: "iife",
    target: "esnext",
    minify: true,
    logLevel: "warning",
    define: { BUILD: JSON.stringify(id), PRECACHE: JSON.stringify(hashes(site, files)) },
  });
}

/** The mark of the page as the icons of its manifest: as it is, and without its corners for systems that cut icons themselves. @param {string} site */
function writeIcons(site) {
  const file = join(site, "manifest.webmanifest");
  const [, mark] = ICON.exec(readFileSync(join(site, "index.html"), "utf8")) ?? [];
  if (!mark?.includes(CORNERS)) throw new Error(`index.html has no icon with ${CORNERS}`);
  const icon = (/** @type {string} */ src, /** @type {string} */ purpose) => ({
    src,
    type: "image/svg+xml",
    sizes: "any",
    purpose,
  });
  const icons = [icon(mark, "any"), icon(mark.replace(CORNERS, "rx='0'"), "maskable")];
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), icons }));
}

/** The page, the pages that it leads to, and all that they load, now or later. @param {string} site */
async function neededFiles(site) {
  const found = new Set(["index.html"]);
  for (const page of found) {
    if (!page.endsWith(".html")) continue;
    const html = readFileSync(join(site, page), "utf8");
    for (const [, file = ""] of html.matchAll(/(?:href|src)="([\w./-]+)"/g))
      if (file !== "./" && existsSync(join(site, file))) found.add(file);
  }
  const scripts = [...found, ...BY_ADDRESS].filter((file) => file.endsWith(".js"));
  const { metafile } = await build({
    entryPoints: scripts.map((file) => join(site, file)),
    outdir: site,
    bundle: true,
    splitting: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  for (const input of Object.keys(metafile.inputs)) found.add(relative(site, input).replaceAll("\\", "/"));
  return [...found].sort();
}

/** The list for the service worker: the page itself is at the address of the folder. @param {string} site @param {string[]} files */
function hashes(site, files) {
  const list = files.map((file) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(site, file)))
      .digest("base64");
    return [file === "index.html" ? "" : file, `sha256-${hash}`];
  });
  return Object.fromEntries(list);
}

/** @param {string} file @param {string} before @param {string} after */
function replaceIn(file, before, after) {
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(file, text.replace(before, after));
}
