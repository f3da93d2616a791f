// Tries <claim-proof> as a component shows it: it is ready, in the language of its attribute, and the component hears of its events.
import { load } from "claimproof";
import { inspect, proposeInWorker } from "claimproof/documents";
import french from "claimproof/texts/fr";
import { check, documentsInPage, tried } from "./try.js";

const fail = (what) => {
  throw new Error(what);
};

/** The class in `heard` is that of what the component was told; `element` is its own reference. */
export const triedIn = (element, heard) =>
  tried({
    check: () => check({ load, french }),
    documents: () => documentsInPage({ load, inspect, proposeInWorker }),
    async element() {
      if (!(await element.ready)) fail("the element is not ready");
      if (element.report?.locale !== "fr") fail(`its language is ${element.report?.locale}`);
      if (element.claim.program !== "hosting") fail(`its claim is ${JSON.stringify(element.claim)}`);
      element.step = "expenses";
      element.shadowRoot.querySelector('[part~="steps"] button')?.click();
      if (heard.length === 0) fail("the component did not hear of the event");
    },
  });
