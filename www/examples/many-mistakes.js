// @ts-check
// What a claim typed in a hurry can look like.
/** @type {import("./index.js").Example} */
export default {
  id: "many-mistakes",
  asOf: "2024-07-30",
  claim: {
    route: "co-op",
    program: "csp-indirect-resellers",
    submiterRole: "incentives-user",
    claimName: "Trade paper advertisement",
    partner: { partnerId: "7003316", name: "Lindqvist & Söner AB", country: "Sweden" },
    usagePeriod: "2024-01-01/2024-06-30",
    activity: { kind: "print-advertising", startsOn: "2024-06-24", endsOn: "2024-06-31" },
    currency: "SEK",
    claimedAmount: "42 500,00",
    funds: { earned: "180000.00", claimedBefore: "20000.00" },
    expenses: [
      { id: "e1", kind: "media-placement-third-party", amount: "31000.00", invoice: "i1" },
      { id: "e2", kind: "giveaways", amount: "6500.00", invoice: "i2" },
      { id: "e3", kind: "agency-fee-marketing-creative", amount: "5000.00", invoice: "i9" },
    ],
    invoices: [
      {
        id: "i1",
        number: "2024-4471",
        vendor: "Branschtidningen",
        issuer: "third-party",
        issuedOn: "2024-06-28",
        currency: "SEK",
        total: "29500.00",
        document: "d1",
      },
      {
        id: "i2",
        number: "2024-4471",
        vendor: "branschtidningen",
        issuer: "third-party",
        issuedOn: "2024-08-05",
        currency: "SEK",
        total: "6500.00",
        document: "d2",
      },
      {
        id: "i3",
        number: "118",
        vendor: "Lindqvist & Söner AB",
        issuer: "third-party",
        issuedOn: "2024-06-20",
        currency: "EUR",
        total: "400.00",
        document: "d1",
      },
    ],
    documents: [
      { id: "d1", fileName: "annons-faktura.pdf", evidence: ["third-party-invoice"] },
      { id: "d2", fileName: "profilartiklar.pages", evidence: ["third-party-invoice"] },
      {
        id: "d3",
        fileName: "annons.pdf",
        evidence: ["final-comunication-piece"],
        note: "The advertisement",
        shows: ["partner-brand", "microsoft-content"],
      },
    ],
    // One of the mistakes: words where the claim has a number.
    metrics: { "estimated-reach": /** @type {any} */ ("about 9000") },
  },
};
