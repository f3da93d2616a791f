// @ts-check
// A telephone campaign in a period whose further proof is not public.
/** @type {import("./index.js").Example} */
export default {
  id: "telephone-not-public",
  asOf: "2024-04-15",
  claim: {
    route: "co-op",
    program: "csp-indirect-provider",
    submitterRole: "incentives-user",
    claimName: "Spring calls: Business Premium renewals",
    partner: { partnerId: "3380726", name: "Puerto Azul Sistemas SL", country: "ES" },
    usagePeriod: "2024-01-01/2024-06-30",
    activity: { kind: "telemarketing", startsOn: "2024-03-04", endsOn: "2024-03-22" },
    currency: "EUR",
    claimedAmount: "6900.00",
    usdPerUnit: "1.08",
    funds: { earned: "48000.00", claimedBefore: "0.00" },
    expenses: [{ id: "e1", kind: "call-center-charges-third-party", amount: "6900.00", invoice: "i1" }],
    invoices: [
      {
        id: "i1",
        number: "A/2024/318",
        vendor: "Centralita Norte",
        issuer: "third-party",
        issuedOn: "2024-03-29",
        currency: "EUR",
        total: "6900.00",
        document: "d1",
      },
    ],
    documents: [
      { id: "d1", fileName: "centralita-norte-318.pdf", evidence: ["third-party-invoice"] },
      {
        id: "d2",
        fileName: "guion-de-llamada.docx",
        evidence: ["telesales-script"],
        note: "The script that all callers used",
        shows: ["partner-brand", "microsoft-content"],
      },
    ],
    metrics: { "calls-and-contacts": { calls: 1840, contacts: 402 } },
  },
};
