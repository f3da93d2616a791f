import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { bindForm } from "claimproof/form";
import french from "claimproof/texts/fr";
import { check, documentsOnServer, form, tried } from "../../../try.js";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json(
    await tried({
      check: () => check({ load, french }),
      documents: () => documentsOnServer({ load, inspect, threads: true }),
      form: () => form({ load, bindForm }),
    }),
  );
}
