const { readFileSync, writeFileSync } = require("node:fs");
const { load } = require("claimproof");
const { inspect } = require("claimproof/documents");
const { ClaimProofElement } = require("claimproof/element");
const { bindForm } = require("claimproof/form");
const { load: loadSlim } = require("claimproof/slim");
const { claimSchema } = require("claimproof/standard-schema");
const french = require("claimproof/texts/fr");
const { load: loadUrl } = require("claimproof/url");
const { check, documentsOnServer, element, form, schema, slim, tried, url } = require("../try.cjs");

const file = (name) => readFileSync(require.resolve(name));

test("each entry", async () => {
  const found = await tried({
    check: () => check({ load, french }),
    documents: () => documentsOnServer({ load, inspect, threads: true }),
    element: () => element({ ClaimProofElement }),
    form: () => form({ load, bindForm }),
    "standard-schema": () => schema({ load, claimSchema }),
    slim: () =>
      slim({ load: loadSlim, core: file("claimproof/core.wasm"), propose: file("claimproof/propose.wasm"), french }),
    url: () => url({ load: loadUrl }),
  });
  writeFileSync(process.env.TRIED, JSON.stringify(found));
  expect(Object.keys(found).length).toBe(7);
}, 60_000);
