// An e-mail mailing with everything in place.
export default {
  id: "mailing-ready",
  asOf: "2025-01-20",
  claim: {
    route: "co-op",
    program: "csp-indirect-reseller",
    submitterRole: "incentives-user",
    claimName: "Autumn mailing: move your files to SharePoint",
    partner: { partnerId: "5402118", name: "Noordzee Cloud BV", country: "BE" },
    usagePeriod: "2024-07-01/2024-12-31",
    activity: { kind: "direct-mail-email-sms", startsOn: "2024-10-07", endsOn: "2024-10-25", channels: ["email"] },
    currency: "EUR",
    claimedAmount: "3480.00",
    usdPerUnit: "1.04",
    funds: { earned: "14200.00", claimedBefore: "2150.00" },
    expenses: [
      { id: "e1", kind: "agency-fee-marketing-creative", amount: "2400.00", invoice: "i1" },
      { id: "e2", kind: "database-acquisition", amount: "720.00", invoice: "i2" },
      { id: "e3", kind: "agency-fee-marketing-creative", amount: "360.00", csr: "s1" },
    ],
    invoices: [
      { id: "i1", number: "F-24/0917", vendor: "Studio Peper", issuer: "third-party", issuedOn: "2024-10-28", currency: "EUR", total: "2400.00", document: "d1" },
      { id: "i2", number: "88213", vendor: "Adresbank Gent", issuer: "third-party", issuedOn: "2024-10-02", currency: "EUR", total: "720.00", document: "d2" },
    ],
    csrs: [
      { id: "s1", person: "Lotte Maes", task: "Texts of the three mails", startsOn: "2024-10-07", endsOn: "2024-10-09", hours: "8", hourlyCost: "45.00", total: "360.00", certifiedBy: "Bram Claes", certifiedOn: "2024-11-04", document: "d3" },
    ],
    documents: [
      { id: "d1", fileName: "studio-peper-F-24-0917.pdf", evidence: ["third-party-invoice"] },
      { id: "d2", fileName: "adresbank-88213.pdf", evidence: ["third-party-invoice"] },
      { id: "d3", fileName: "csr-lotte-maes.pdf", evidence: ["csr"] },
      { id: "d4", fileName: "mail-1-as-sent.pdf", evidence: ["final-communication-piece"], note: "The first of the three mails, as customers saw it", shows: ["partner-brand", "partner-contact", "microsoft-content"] },
      { id: "d5", fileName: "mail-1-with-header.msg", evidence: ["email-dated-header"], note: "The same mail with its header of 8 October" },
    ],
    metrics: { "estimated-reach": 4600 },
  },
};
