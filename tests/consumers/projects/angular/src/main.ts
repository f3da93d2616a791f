import { bootstrapApplication } from "@angular/platform-browser";
import { triedIn } from "../try-tag.js";
import { ClaimComponent } from "./claim.component";

/** The component, of docs/bundlers.md, keeps the step that it last heard of. */
async function tried() {
  const { components } = await bootstrapApplication(ClaimComponent);
  const heard = {
    get length() {
      return components[0]?.instance.step().length;
    },
  };
  return triedIn(document.querySelector("claim-proof"), heard);
}

Object.assign(window, { tried: tried() });
