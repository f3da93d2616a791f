// @ts-check
// A customer association whose proof still lacks a signature and one product.
/** @type {import("./index.js").Example} */
export default {
  id: "association",
  asOf: "2024-09-12",
  claim: {
    route: "cpor",
    program: "osu-business-applications",
    submitterRole: "incentives-admin",
    claimName: "Fjellheim Trading: Dynamics usage",
    partner: { partnerId: "2957340", name: "Havn Rådgivning AS", country: "NO" },
    documents: [
      {
        id: "p1",
        fileName: "statement-of-work-fjellheim.pdf",
        evidence: ["poe-document"],
        shows: ["dates", "partner-service", "product:dynamics-365-sales"],
      },
    ],
    association: {
      solutionArea: "business-applications",
      partnerRole: "usage-recognition",
      customer: {
        tenantId: "7b1f0c52-96ad-4e0b-8f4e-3c2d51a9e604",
        name: "Fjellheim Trading AS",
        contact: { name: "Ingrid Solberg", title: "Head of IT", email: "ingrid.solberg@fjellheim.example" },
      },
      partnerContact: { name: "Eirik Dahl", email: "eirik.dahl@havn.example" },
      products: ["dynamics-365-sales", "power-automate"],
      subscriptions: ["d4c6f7aa-0b3e-4c59-a1f2-6b8e7715c930"],
      acknowledged: true,
    },
  },
};
