import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { bindForm } from "claimproof/form";
import { claimSchema } from "claimproof/standard-schema";
import french from "claimproof/texts/fr";
import { check, documentsOnServer, element, form, schema, tried } from "./try.js";

export default {
  async test() {
    const found = await tried({
      check: () => check({ load, french }),
      documents: () => documentsOnServer({ load, inspect, threads: false }),
      element: () => element({ ClaimProofElement }),
      form: () => form({ load, bindForm }),
      "standard-schema": () => schema({ load, claimSchema }),
    });
    console.log(`TRIED ${JSON.stringify(found)}`);
  },
};
