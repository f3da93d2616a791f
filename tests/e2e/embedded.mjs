// A page of somebody else with the element in its form, and what tests do on it.
/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").Claim} Claim */

export const FORM = `<main><h1>File a claim</h1><form id="outer" action="sent">
  <label>Reference <input name="reference" value="R-1"></label>
  <claim-proof name="claim" today="2025-01-20"></claim-proof>
  <button id="send">Send</button> <button type="reset">Reset</button>
</form></main>`;

/** Notes what is sent, and the element's events; has the claims of the examples at hand. */
export const WATCH = `
  window.sent = [];
  window.heard = [];
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    window.sent.push([...new FormData(event.target)]);
  });
  for (const name of ["claimproof-change", "claimproof-document", "claimproof-save"])
    document.addEventListener(name, ({ type, detail, target }) => {
      window.heard.push({ type, detail, same: target.localName });
    });
  window.claims = {};
  for (const id of ["mailing-ready", "conference-over-limit", "telephone-not-public", "association"])
    window.claims[id] = (await import("../examples/" + id + ".js")).default.claim;
`;

/** Shows the claim of an example. @param {Claim} claim @param {string} id @param {string} today */
export const show = (claim, id, today) =>
  claim.element.evaluate(
    (element, { id, today }) => {
      element.today = today;
      element.claim = window.claims[id] ?? null;
    },
    { id, today },
  );
export const data = (/** @type {Page} */ page) =>
  page.evaluate(() =>
    [...new FormData(document.forms[0])].map(([name, value]) => /** @type {const} */ ([name, `${value}`])),
  );
export const state = (/** @type {Claim} */ claim) =>
  claim.element.evaluate((element) => {
    /** @type {(keyof ValidityState)[]} */
    const names = [
      "badInput",
      "customError",
      "patternMismatch",
      "rangeOverflow",
      "rangeUnderflow",
      "stepMismatch",
      "tooLong",
      "tooShort",
      "typeMismatch",
      "valueMissing",
    ];
    const flags = names.filter((name) => element.validity[name]);
    return { valid: element.checkValidity(), flags, message: element.validationMessage };
  });
