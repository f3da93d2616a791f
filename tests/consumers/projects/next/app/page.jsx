import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import french from "claimproof/texts/fr";
import { Claim } from "./claim-in-browser.jsx";
import { check, documentsOnServer, tried } from "../try.js";

export const dynamic = "force-dynamic";

/** A server component, with a client component in it. */
export default async function Page() {
  const found = await tried({
    check: () => check({ load, french }),
    documents: () => documentsOnServer({ load, inspect, threads: true }),
  });
  return (
    <>
      <script type="application/json" id="server">
        {JSON.stringify(found)}
      </script>
      <Claim />
    </>
  );
}
