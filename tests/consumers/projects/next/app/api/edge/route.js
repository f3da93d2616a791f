import { load } from "claimproof";
import french from "claimproof/texts/fr";
import { check, tried } from "../../../try.js";

export const runtime = "edge";

export async function GET() {
  return Response.json(await tried({ check: () => check({ load, french }) }));
}
