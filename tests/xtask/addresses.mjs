// node addresses.mjs PACKAGE ADDRESS: says in package.json where the repository is.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A package.json with the addresses that follow from that of the repository, such as https://git.example/contoso/claimproof.
 * @param {{[name: string]: unknown}} manifest @param {string} address
 */
export function withAddresses(manifest, address) {
  const { protocol, href } = new URL(address);
  if (protocol !== "https:")
    throw new Error(`The address of the repository begins with https:, and not as ${address}.`);
  const place = href.replace(/\/$/, "").replace(/\.git$/, "");
  return {
    ...manifest,
    homepage: `${place}#readme`,
    repository: { type: "git", url: `git+${place}.git` },
    bugs: { url: `${place}/issues` },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "", address = ""] = process.argv.slice(2);
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify(withAddresses(manifest, address), null, 2)}\n`);
}
