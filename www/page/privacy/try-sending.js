// @ts-check
// Tries to send something, to see that the browser refuses it: the one request that the page makes on purpose.

/**
 * What became of it: refused by the policy; failed without the browser saying why; or sent.
 * @typedef {"refused" | "failed" | "sent"} Outcome
 */

/** A browser says within so many milliseconds what its policy refused. */
const PATIENCE = 1000;

/**
 * @param {EventTarget} place   the document or the worker, where the browser says what it refuses
 * @param {() => Promise<unknown>} send
 * @returns {Promise<Outcome>}
 */
export async function trySending(place, send) {
  /** @type {Promise<Outcome>} */
  const refused = new Promise((resolve) => {
    const told = (/** @type {Event} */ event) => {
      if (!("effectiveDirective" in event) || event.effectiveDirective !== "connect-src") return;
      place.removeEventListener("securitypolicyviolation", told);
      resolve("refused");
    };
    place.addEventListener("securitypolicyviolation", told);
  });
  const failed = () =>
    Promise.race([
      refused,
      new Promise((/** @type {(outcome: Outcome) => void} */ resolve) => setTimeout(resolve, PATIENCE, "failed")),
    ]);
  return send().then(() => "sent", failed);
}

/** A request to this site with a text that says nothing of a claim. @param {string} address */
export const sendTest = (address) => fetch(address, { method: "POST", body: "a test of the policy" });
