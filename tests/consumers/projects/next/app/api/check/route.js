import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { bindForm } from "claimproof/form";
import { load as loadSlim } from "claimproof/slim";
import { claimSchema } from "claimproof/standard-schema";
import french from "claimproof/texts/fr";
import { load as loadUrl } from "claimproof/url";
import { check, documentsOnServer, element, form, schema, slim, tried, url } from "../../../try.js";

export const dynamic = "force-dynamic";

const file = (name) => readFileSync(join(process.cwd(), "node_modules/claimproof/dist", name));

export async function GET() {
  return Response.json(
    await tried({
      check: () => check({ load, french }),
      documents: () => documentsOnServer({ load, inspect, threads: true }),
      element: () => element({ ClaimProofElement }),
      form: () => form({ load, bindForm }),
      "standard-schema": () => schema({ load, claimSchema }),
      slim: () => slim({ load: loadSlim, core: file("core.wasm"), propose: file("propose.wasm"), french }),
      url: () => url({ load: loadUrl }),
    }),
  );
}
