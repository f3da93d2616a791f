// node server.mjs ENTRIES   tries these entries on a server, and prints what came of it as JSON
import { check, documentsOnServer, element, form, schema, slim, tried, url } from "./try.js";

const threads = !process.argv.includes("--no-threads");
const file = async (name) => (await import("node:fs")).readFileSync(new URL(import.meta.resolve(name)));
const all = {
  check: async () => check({ ...(await import("claimproof")), french: (await import("claimproof/texts/fr")).default }),
  documents: async () =>
    documentsOnServer({ ...(await import("claimproof")), ...(await import("claimproof/documents")), threads }),
  element: async () => element(await import("claimproof/element")),
  form: async () => form({ ...(await import("claimproof/form")), ...(await import("claimproof")) }),
  "standard-schema": async () =>
    schema({ ...(await import("claimproof/standard-schema")), ...(await import("claimproof")) }),
  slim: async () => {
    const [core, propose] = [await file("claimproof/core.wasm"), await file("claimproof/propose.wasm")];
    const french = (await import("claimproof/texts/fr")).default;
    return slim({ ...(await import("claimproof/slim")), core, propose, french });
  },
  url: async () => url(await import("claimproof/url")),
};
const asked = process.argv[2].split(",");
console.log(JSON.stringify(await tried(Object.fromEntries(asked.map((name) => [name, all[name]])))));
