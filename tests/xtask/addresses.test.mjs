// The addresses in package.json, where the build is given one.
import assert from "node:assert/strict";
import test from "node:test";
import { withAddresses } from "./addresses.mjs";

const MANIFEST = { name: "claimproof", exports: { ".": { types: "a", default: "b" } } };

test("they follow from that of the repository, and nothing else changes", () => {
  for (const end of ["", "/", ".git"])
    assert.deepEqual(withAddresses(MANIFEST, `https://git.example/contoso/claimproof${end}`), {
      ...MANIFEST,
      homepage: "https://git.example/contoso/claimproof#readme",
      repository: { type: "git", url: "git+https://git.example/contoso/claimproof.git" },
      bugs: { url: "https://git.example/contoso/claimproof/issues" },
    });
  assert.deepEqual(Object.keys(withAddresses(MANIFEST, "https://git.example/a")).slice(0, 2), ["name", "exports"]);
});

test("another address stops the build", () => {
  for (const address of ["http://git.example/a", "git@git.example:a", "a"])
    assert.throws(() => withAddresses(MANIFEST, address));
});
