// The icons of the manifest, from the mark of the page.
//   node tests/xtask/site/icons.mjs   draws those that are pixels again, into www/icons, with the browser $CHROMIUM
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ICON = /<link rel="icon" href="(data:image\/svg\+xml,[^"]+)">/;
const CORNERS = "rx='7'";

/** Some systems take no drawing, but pixels of these sizes. @type {readonly [file: string, size: number, purpose: "any" | "maskable"][]} */
const PIXELS = [
  ["icons/192.png", 192, "any"],
  ["icons/512.png", 512, "any"],
  ["icons/512-maskable.png", 512, "maskable"],
];

/** @typedef {{src: string, type: string, sizes: string, purpose: string}} Drawn */
/** @typedef {{src: string, size: number, purpose: string, drawing: string}} Pixels */

/**
 * The mark of the page as icons: as it is, and without its corners for systems that cut icons themselves.
 * @param {string} html   the page
 * @returns {{drawn: Drawn[], pixels: Pixels[]}}
 */
export function iconsOf(html) {
  const [, mark] = ICON.exec(html) ?? [];
  if (!mark?.includes(CORNERS)) throw new Error(`the page has no icon with ${CORNERS}`);
  const drawings = { any: mark, maskable: mark.replace(CORNERS, "rx='0'") };
  return {
    drawn: Object.entries(drawings).map(([purpose, src]) => ({ src, type: "image/svg+xml", sizes: "any", purpose })),
    pixels: PIXELS.map(([src, size, purpose]) => ({ src, size, purpose, drawing: drawings[purpose] })),
  };
}

/** In a browser: a drawing as the address of a picture of pixels. @param {{drawing: string, size: number}} icon */
export async function draw({ drawing, size }) {
  const image = new Image(size, size);
  image.src = drawing;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
  canvas.getContext("2d")?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL("image/png");
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const { chromium } = await import("@playwright/test");
  const www = fileURLToPath(new URL("../../../www", import.meta.url));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const icon of iconsOf(readFileSync(join(www, "index.html"), "utf8")).pixels) {
    const url = await page.evaluate(draw, icon);
    mkdirSync(dirname(join(www, icon.src)), { recursive: true });
    writeFileSync(join(www, icon.src), Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
  }
  await browser.close();
}
