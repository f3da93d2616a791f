import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { bindForm } from "claimproof/form";
import { load as loadSlim } from "claimproof/slim";
import { claimSchema } from "claimproof/standard-schema";
import french from "claimproof/texts/fr";
import { load as loadUrl } from "claimproof/url";
import { expect, test } from "vitest";
import { check, documentsOnServer, element, form, schema, slim, tried, url } from "../try.js";

const file = (name) => readFileSync(createRequire(import.meta.url).resolve(name));

test("each entry", { timeout: 60_000 }, async () => {
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
  expect(Object.keys(found)).toHaveLength(7);
});
