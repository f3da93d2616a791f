// A validator that knows few places, for tests of what bindForm does with any.

/** What places take, by the place in the first row of a list; a star is for a list. */
const EXPECTED = /** @type {Record<string, string>} */ ({
  "/claimName": "text",
  "/currency": "text",
  "/claimedAmount": "money",
  "/usagePeriod": "interval",
  "/activity/startsOn": "date",
  "/activity/channels": "text*",
  "/invoices/0/currency": "text",
  "/invoices/0/total": "money",
  "/invoices/0/issuedOn": "date",
  "/csrs/0/hours": "decimal",
  "/metrics/attendee-count": "count",
  "/association/acknowledged": "boolean",
  "/association/customer/contact/email": "email",
  "/association/customer/tenantId": "guid",
  "/association/subscriptions": "guid*",
  "/documents/0/url": "url",
  "/partner": "object",
});

/** @typedef {{[name: string]: unknown}} Row */

/** The places of a claim with their values, the inner ones of objects and lists included. @returns {[string, unknown][]} */
function placesOf(/** @type {unknown} */ value, path = "") {
  const inner = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return [[path, value], ...inner.flatMap(([name, one]) => placesOf(one, `${path}/${name}`))];
}

/** What is wrong at a place: an unfit value of a place or of a row of a list. */
function unfit(/** @type {string} */ path, /** @type {unknown} */ value) {
  const expected = EXPECTED[path.replace(/\/\d+(?=\/)/g, "/0")];
  if (expected === undefined || !Array.isArray(value) || !value.some((row) => typeof row === "object")) return [];
  const isList = expected.endsWith("*");
  return [
    {
      rule: "input/invalid-value",
      path: isList ? `${path}/0` : path,
      severity: "error",
      params: { expected: expected.replace("*", "") },
      message: "",
      help: "",
    },
  ];
}

/** A check that finds values which are of no form that their places take, and counts how often it is called. */
export class FewRules {
  locale = "en";
  texts = { locale: "en" };
  checks = 0;

  check(/** @type {unknown} */ claim) {
    this.checks += 1;
    return { findings: placesOf(claim).flatMap(([path, value]) => unfit(path, value)) };
  }
}
