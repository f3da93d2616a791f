import core from "../../../node_modules/claimproof/dist/core.wasm?module";
import propose from "../../../node_modules/claimproof/dist/propose.wasm?module";
import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { load as loadSlim } from "claimproof/slim";
import french from "claimproof/texts/fr";
import { check, documentsOnServer, slim, tried } from "../../../try.js";

export const runtime = "edge";

export async function GET() {
  return Response.json(
    await tried({
      check: () => check({ load, french }),
      documents: () => documentsOnServer({ load, inspect, threads: false }),
      slim: () => slim({ load: loadSlim, core, propose, french }),
    }),
  );
}
