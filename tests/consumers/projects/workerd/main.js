import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import french from "claimproof/texts/fr";
import { check, documentsOnServer, tried } from "./try.js";

export default {
  async test() {
    const found = await tried({
      check: () => check({ load, french }),
      documents: () => documentsOnServer({ load, inspect, threads: false }),
    });
    console.log(`TRIED ${JSON.stringify(found)}`);
  },
};
