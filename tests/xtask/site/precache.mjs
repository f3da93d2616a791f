// What the page needs to work without network: the list of its files for the service worker, its manifest, and the build's name.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { iconsOf } from "./icons.mjs";

/** Scripts that are loaded by their address rather than by an import. */
const BY_ADDRESS = ["claimproof/documents-worker.js", "page/privacy/try-worker.js"];

/** Pages that are only there with a network: each explains one rule, and together they are as large as all else. */
const ONLINE = "rules/";

/**
 * Prepares a site whose scripts and pages are complete, but for what this adds.
 * @param {string} www   the sources of the page @param {string} site
 */
export async function workOffline(www, site) {
  writeIcons(site);
  const files = await neededFiles(site);
  const name = createHash("sha256");
  for (const file of files) name.update(file).update(readFileSync(join(site, file)));
  const id = name.digest("hex").slice(0, 8);
  replaceIn(join(site, "index.html"), '<meta name="build" content="">', `<meta name="build" content="${id}">`);
  await build({
    entryPoints: [join(www, "sw.js")],
    outfile: join(site, "sw.js"),
    bundle: true,
    format: "iife",
    target: "esnext",
    minify: true,
    logLevel: "warning",
    define: { BUILD: JSON.stringify(id), PRECACHE: JSON.stringify(hashes(site, files)) },
  });
}

/** Puts the icons into the manifest. @param {string} site */
function writeIcons(site) {
  const file = join(site, "manifest.webmanifest");
  const { drawn, pixels } = iconsOf(readFileSync(join(site, "index.html"), "utf8"));
  const images = pixels.map(({ src, size, purpose }) => ({
    src,
    type: "image/png",
    sizes: `${size}x${size}`,
    purpose,
  }));
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), icons: [...drawn, ...images] }));
}

/** The page, the pages that it leads to, and all that they load, now or later. @param {string} site */
async function neededFiles(site) {
  const found = new Set(["index.html"]);
  for (const page of found) {
    if (!page.endsWith(".html")) continue;
    const html = readFileSync(join(site, page), "utf8");
    for (const [, file = ""] of html.matchAll(/(?:href|src)="([\w./-]+)"/g))
      if (file !== "./" && !file.startsWith(ONLINE) && existsSync(join(site, file))) found.add(file);
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
