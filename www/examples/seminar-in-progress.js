// A seminar that took place; the claim is being put together.
export default {
  id: "seminar-in-progress",
  asOf: "2024-07-24",
  claim: {
    route: "co-op",
    program: "csp-indirect-reseller",
    submitterRole: "incentives-admin",
    claimName: "Copilot morning in Lyon",
    partner: { partnerId: "6120457", name: "Atelier Numérique du Rhône", country: "FR" },
    usagePeriod: "2024-01-01/2024-06-30",
    activity: { kind: "customer-seminars-boot-camps", startsOn: "2024-05-23", endsOn: "2024-05-24" },
    currency: "EUR",
    claimedAmount: "5200.00",
    usdPerUnit: "1.08",
    funds: { earned: "22500.00", claimedBefore: "6400.00" },
    expenses: [
      { id: "e1", kind: "facility-equipment-rental-incl-surface", amount: "1900.00", invoice: "i1" },
      { id: "e2", kind: "catering-no-alcohol", amount: "1150.00", invoice: "i2", includesAlcohol: false },
      { id: "e3", kind: "external-speaker-fee", amount: "1400.00", invoice: "i3" },
      { id: "e4", kind: "agency-fee-marketing", amount: "480.00", csr: "s1" },
    ],
    invoices: [
      { id: "i1", number: "2024-0611", vendor: "Halles de la Confluence", issuer: "third-party", issuedOn: "2024-05-31", currency: "EUR", total: "1900.00", document: "d1" },
      { id: "i2", number: "FA 3071", vendor: "Traiteur Bellecour", issuer: "third-party", issuedOn: "2024-05-24", currency: "EUR", total: "1150.00", document: "d2" },
      { id: "i3", number: "", vendor: "Inès Marchetti Conseil", issuer: "third-party", issuedOn: "2024-07-03", currency: "EUR", total: "1400.00", document: "d3" },
    ],
    csrs: [
      { id: "s1", person: "Hugo Perrin", task: "Invitations and guest list", startsOn: "2024-05-02", endsOn: "2024-05-17", hours: "12", hourlyCost: "40.00", total: "480.00", certifiedBy: "", certifiedOn: "", document: "d4" },
    ],
    documents: [
      { id: "d1", fileName: "salle-confluence.pdf", evidence: ["third-party-invoice"] },
      { id: "d2", fileName: "traiteur-bellecour.pdf", evidence: ["third-party-invoice"] },
      { id: "d3", fileName: "marchetti-intervention.pdf", evidence: ["third-party-invoice"] },
      { id: "d4", fileName: "csr-hugo-perrin.pdf", evidence: ["csr"] },
      { id: "d5", fileName: "invitation.pdf", evidence: ["event-invitation"], note: "The invitation that was mailed on 6 May", shows: ["partner-brand", "microsoft-content"] },
      { id: "d6", fileName: "programme-du-matin.docx", evidence: ["event-agenda"], shows: ["microsoft-content"] },
    ],
    metrics: {},
  },
};
