// node inline.mjs DIST: packs core.wasm into JavaScript, gzip before base64, which costs nothing on the wire.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [dist] = process.argv.slice(2);
const packed = gzipSync(readFileSync(`${dist}/core.wasm`), { level: 9 }).toString("base64");
writeFileSync(`${dist}/core.inline.js`, `export default "${packed}";\n`);
writeFileSync(`${dist}/core.inline.cjs`, `module.exports = "${packed}";\n`);
