// node inline.mjs DIST: packs core.wasm into JavaScript: as base64 for Node, where reading is quicker than unpacking, and
// for browsers with gzip before base64, which costs nothing on the wire.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [dist] = process.argv.slice(2);
const module = readFileSync(`${dist}/core.wasm`);
for (const [name, bytes] of [["base64", module], ["gzip", gzipSync(module, { level: 9 })]]) {
  const packed = bytes.toString("base64");
  writeFileSync(`${dist}/core.${name}.js`, `export default "${packed}";\n`);
  writeFileSync(`${dist}/core.${name}.cjs`, `module.exports = "${packed}";\n`);
}
