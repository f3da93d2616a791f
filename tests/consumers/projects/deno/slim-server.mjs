import { load } from "claimproof/slim";
import french from "claimproof/texts/fr";
import { core, propose } from "./modules.js";
import { slim, tried } from "./try.js";

console.log(JSON.stringify(await tried({ slim: () => slim({ load, core, propose, french }) })));
