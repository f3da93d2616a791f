// A validator that knows few places, for tests of what bindForm does with any.
import { en } from "../texts.mjs";

/** @typedef {import("../../www/lib/index.js").Claimproof} Claimproof */
/** @typedef {import("../../www/lib/index.js").Report} Report */

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
  "/documents/0/evidence": "text*",
});

/** The forms of values that are tested here. */
const FORMS = /** @type {Record<string, RegExp>} */ ({ money: /^-?\d+(?:\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/ });

/** The places of a claim with their values, those in objects and lists included. @returns {[string, unknown][]} */
function placesOf(/** @type {unknown} */ value, path = "") {
  const inner = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return [[path, value], ...inner.flatMap(([name, one]) => placesOf(one, `${path}/${name}`))];
}

/** Whether a place takes a value. */
function takes(/** @type {string} */ expected, /** @type {unknown} */ value) {
  if (Array.isArray(value)) return expected.endsWith("*") && value.every((row) => typeof row === "string");
  return FORMS[expected]?.test(String(value)) ?? true;
}

/** What is wrong with a value at a place. */
function unfit(/** @type {string} */ path, /** @type {unknown} */ value) {
  const expected = EXPECTED[path.replace(/\/\d+(?=\/)/g, "/0")];
  if (expected === undefined || takes(expected, value)) return [];
  const place = expected.endsWith("*") ? `${path}/0` : path;
  const params = { expected: expected.replace("*", ""), value: String(value) };
  return [{ rule: "input/invalid-value", path: place, severity: "error", params, message: "Unfit.", help: "Fix it." }];
}

/** The name is all that is asked for. */
const NAME = { id: "field/claim-name", group: "field", label: "Name", why: "Type it.", paths: ["/claimName"] };

/** A check that finds values which their places do not take, and counts how often it is asked. */
export function fewRules() {
  const rules = {
    version: "0",
    locale: "en",
    texts: en,
    checks: 0,
    check(/** @type {{claimName?: unknown}} */ claim) {
      rules.checks += 1;
      const findings = placesOf(claim).flatMap(([path, value]) => unfit(path, value));
      const status = claim.claimName === undefined ? "missing" : "met";
      const verdict = findings.length > 0 ? "blocked" : status === "met" ? "ready" : "incomplete";
      const requirements = [{ ...NAME, status }];
      return { findings, requirements, verdict, deadline: {}, sources: {}, checkedOn: "2026-11-28" };
    },
    catalog: () => ({
      currencies: [
        { id: "EUR", decimals: 2 },
        { id: "JPY", decimals: 0 },
      ],
    }),
  };
  // Only what bindForm asks for is there.
  return /** @type {Claimproof & {checks: number}} */ (/** @type {unknown} */ (rules));
}
