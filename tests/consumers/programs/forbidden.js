// Where a policy forbids WebAssembly: each entry says so by the code of its error, and the element in its place.
import { load } from "claimproof";
import { inspect } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { load as url } from "claimproof/url";
import { tried } from "./try.js";

const rejects = async (promise) => {
  const code = await promise.then(
    () => "no error",
    (error) => error.code,
  );
  if (code !== "ERR_CSP_WASM") throw new Error(`instead of ERR_CSP_WASM: ${code}`);
};

window.tried = tried({
  check: () => rejects(load()),
  documents: () => rejects(inspect(new Blob(["%PDF-1.7"]))),
  async element() {
    const element = document.body.appendChild(new ClaimProofElement());
    const ready = await element.ready;
    if (ready || !element.shadowRoot.querySelector('[part~="off"]')) throw new Error("the element does not say so");
  },
  url: () => rejects(url()),
});
