import core from "./core.wasm";
import propose from "./propose.wasm";
import { load } from "claimproof/slim";
import french from "claimproof/texts/fr";
import { slim, tried } from "./try.js";

export default {
  async test() {
    console.log(`TRIED ${JSON.stringify(await tried({ slim: () => slim({ load, core, propose, french }) }))}`);
  },
};
