// The claim as a JSON Schema, so that a compiled schema can be timed at the part of the work that it can do.
const text = { type: ["string", "null"] };
const date = { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const money = { type: ["string", "number", "null"], pattern: "^-?\\d{1,15}(\\.\\d{1,18})?$" };
const id = { type: "string", minLength: 1 };
const ids = { type: ["array", "null"], items: id, uniqueItems: true };
const object = (/** @type {object} */ properties, /** @type {string[]} */ required = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (/** @type {object} */ properties) => ({ type: "array", items: object({ id, ...properties }, ["id"]) });

export default object(
  {
    route: { enum: ["co-op", "cpor"] },
    rulebook: text,
    program: id,
    submitterRole: { enum: ["global-admin", "incentives-admin", "incentives-user", "billing-admin", "account-admin"] },
    claimName: { type: "string", maxLength: 200 },
    partner: object({
      partnerId: { type: "string", pattern: "^\\d+$" },
      name: text,
      country: { type: "string", pattern: "^[A-Z]{2}$" },
    }),
    usagePeriod: { type: "string", pattern: "^\\d{4}-(01-01/\\d{4}-06-30|07-01/\\d{4}-12-31)$" },
    submitOn: date,
    activity: object(
      {
        kind: id,
        startsOn: date,
        endsOn: date,
        channels: { type: "array", items: { enum: ["direct-mail", "email", "sms"] } },
        subtypes: ids,
        components: ids,
        conferences: list({ name: text, hostedByMicrosoft: { type: "boolean" } }),
        campaign: object({ startsOn: date, endsOn: date }),
        preapproval: object({ id: text, approvedOn: date }),
      },
      ["kind"],
    ),
    currency: { type: "string", pattern: "^[A-Z]{3}$" },
    claimedAmount: money,
    usdPerUnit: money,
    funds: object({ earned: money, claimedBefore: money, claimedBeforeForActivity: money }),
    expenses: list({
      kind: id,
      amount: money,
      invoice: text,
      csr: text,
      person: text,
      conference: text,
      mode: { enum: ["air", "train"] },
      includesAlcohol: { type: "boolean" },
      surfaceOwner: { enum: ["third-party", "partner"] },
    }),
    invoices: list({
      number: id,
      vendor: id,
      issuer: { enum: ["third-party", "microsoft"] },
      issuedOn: date,
      currency: text,
      total: money,
      document: text,
      examCode: text,
      courseCode: text,
      completedOn: date,
    }),
    csrs: list({
      person: id,
      task: text,
      startsOn: date,
      endsOn: date,
      hours: money,
      hourlyCost: money,
      total: money,
      certifiedBy: text,
      certifiedOn: date,
      document: text,
    }),
    documents: list({
      fileName: text,
      mediaType: text,
      sizeBytes: { type: "integer", minimum: 0 },
      url: { type: "string", pattern: "^https?://" },
      evidence: ids,
      note: text,
      shows: ids,
      sha256: { type: "string", pattern: "^[0-9A-Fa-f]{64}$" },
      inspection: { type: "object" },
    }),
    metrics: { type: "object", additionalProperties: { type: ["number", "string", "array", "object"] } },
  },
  ["program", "claimName", "usagePeriod", "activity", "currency", "claimedAmount", "expenses"],
);
