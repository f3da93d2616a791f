// node inline.mjs DIST: packs the modules into JavaScript: as base64 for Node, where reading is quicker than unpacking, and
// for browsers with gzip before base64, which costs nothing on the wire.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [dist] = process.argv.slice(2);
for (const module of ["core", "documents"]) {
  const bytes = readFileSync(`${dist}/${module}.wasm`);
  for (const [way, packed] of [["base64", bytes], ["gzip", gzipSync(bytes, { level: 9 })]]) {
    const text = packed.toString("base64");
    writeFileSync(`${dist}/${module}.${way}.js`, `export default "${text}";\n`);
    if (module === "core") writeFileSync(`${dist}/${module}.${way}.cjs`, `module.exports = "${text}";\n`);
  }
}
