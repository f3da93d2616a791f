// @ts-check
// Four people went to a conference of Microsoft's, and one of them travelled far.
/** @param {string} id @param {string} kind @param {string} amount @param {string} invoice @param {string} person */
const travel = (id, kind, amount, invoice, person) => ({ id, kind, amount, invoice, person, conference: "c1" });
/** @param {string} id @param {string} number @param {string} vendor @param {string} total @param {string} document */
const invoice = (id, number, vendor, total, document) => ({
  id,
  number,
  vendor,
  issuer: "third-party",
  issuedOn: "2024-11-25",
  currency: "USD",
  total,
  document,
});
/** @param {string} id @param {string} fileName */
const scan = (id, fileName) => ({ id, fileName, evidence: ["third-party-invoice"] });

/** @type {import("./index.js").Example} */
export default {
  id: "conference-over-limit",
  asOf: "2025-02-03",
  claim: {
    route: "co-op",
    program: "csp-direct-bill",
    submitterRole: "global-admin",
    claimName: "Team at Ignite",
    partner: { partnerId: "4471902", name: "Kauri Systems Ltd", country: "NZ" },
    usagePeriod: "2024-07-01/2024-12-31",
    activity: {
      kind: "microsoft-hosted-conferences",
      startsOn: "2024-11-19",
      endsOn: "2024-11-22",
      conferences: [{ id: "c1", name: "Microsoft Ignite", hostedByMicrosoft: true }],
    },
    currency: "USD",
    claimedAmount: "15280.00",
    funds: { earned: "61000.00", claimedBefore: "9300.00", claimedBeforeForActivity: "4100.00" },
    expenses: [
      travel("e1", "conference-registration-fee", "1825.00", "i1", "Aroha Tamihana"),
      travel("e2", "conference-registration-fee", "1825.00", "i1", "Daniel Weir"),
      travel("e3", "conference-registration-fee", "1825.00", "i1", "Mei Fong"),
      travel("e4", "conference-registration-fee", "1825.00", "i1", "Samuel Ata"),
      travel("e5", "travel-airfare-train", "4350.00", "i2", "Aroha Tamihana"),
      travel("e6", "travel-hotel-room", "1240.00", "i3", "Aroha Tamihana"),
      travel("e7", "travel-airfare-train", "2390.00", "i4", "Mei Fong"),
    ],
    invoices: [
      invoice("i1", "IGN-55871", "Ignite Registration Desk", "7300.00", "d1"),
      invoice("i2", "TK-20931", "Southern Cross Travel", "4350.00", "d2"),
      invoice("i3", "1109-77", "Lakeview Hotel", "1240.00", "d3"),
      invoice("i4", "TK-20960", "Southern Cross Travel", "2390.00", "d4"),
    ],
    documents: [
      scan("d1", "ignite-registrations.pdf"),
      scan("d2", "flight-tamihana.pdf"),
      scan("d3", "hotel-tamihana.pdf"),
      scan("d4", "flight-fong.pdf"),
      {
        id: "d5",
        fileName: "registration-confirmations.pdf",
        evidence: ["registration-confirmation"],
        note: "The four confirmations in one file",
        shows: ["microsoft-hosted"],
      },
      { id: "d6", fileName: "itineraries.pdf", evidence: ["travel-itinerary"], note: "Both flights, there and back" },
    ],
  },
};
