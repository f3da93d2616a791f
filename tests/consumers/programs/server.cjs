// node server.cjs ENTRIES   does the same with require
const { readFileSync } = require("node:fs");

const file = (name) => readFileSync(require.resolve(name));
import("./try.js").then(async ({ check, documentsOnServer, element, form, schema, slim, tried, url }) => {
  const french = () => require("claimproof/texts/fr").default ?? require("claimproof/texts/fr");
  const all = {
    check: () => check({ ...require("claimproof"), french: french() }),
    documents: () => documentsOnServer({ ...require("claimproof"), ...require("claimproof/documents"), threads: true }),
    element: () => element(require("claimproof/element")),
    form: () => form({ ...require("claimproof/form"), ...require("claimproof") }),
    "standard-schema": () => schema({ ...require("claimproof/standard-schema"), ...require("claimproof") }),
    slim: () => {
      const [core, propose] = [file("claimproof/core.wasm"), file("claimproof/propose.wasm")];
      return slim({ ...require("claimproof/slim"), core, propose, french: french() });
    },
    url: () => url(require("claimproof/url")),
  };
  const asked = process.argv[2].split(",");
  console.log(JSON.stringify(await tried(Object.fromEntries(asked.map((name) => [name, all[name]])))));
});
