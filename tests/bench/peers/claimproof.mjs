// Claims of the peers as claims of Claimproof: as many expenses, invoices, CSRs, documents and metrics, in the half-year that is the
// usage period, of an activity that is much the same, and with the same faults. They are converted before anything is timed.
import T from "./tables.json" with { type: "json" };

const BRANDED = ["partner-brand", "partner-contact", "microsoft-content"];
const AGENCY = "agency-fee-marketing-creative";
const MEDIA = "media-placement-third-party";
const OFFER = ["signage-display-printed", "giveaways", "agency-fee-marketing"];
const EVENT = [...OFFER, "facility-equipment-rental-incl-surface", "catering-no-alcohol"];
const TRAINING = [...OFFER, "facility-equipment-rental", "catering-no-alcohol"];
const MAILING = ["database-acquisition", "printed-material", "postage", AGENCY];
const WEBSITE = ["agency-fee-marketing", "programming-development", "seo-fee"];

/** An activity of Claimproof: its expenses, its metric, what a document shows, and what the documents of each group prove. */
const activity = (kind, expenses, metric, shows, proves, more) => ({ kind, expenses, metric, shows, proves, more });
const online = activity("digital-advertising", [MEDIA, AGENCY], "results-summary", BRANDED, [
  ["digital-ad-screenshot"],
  ["landing-page-url"],
]);
const mailing = (channel, proof) =>
  activity("direct-mail-email-sms", MAILING, "estimated-reach", BRANDED, [["final-communication-piece"], [proof]], {
    channels: [channel],
  });
const ACTIVITIES = {
  "digital-ads": online,
  "search-ads": activity("digital-advertising", [MEDIA, AGENCY], "results-summary", BRANDED, [
    ["digital-ad-screenshot", "landing-page-url"],
  ]),
  "social-ads": online,
  "email-campaign": mailing("email", "email-dated-header"),
  webinar: activity("customer-seminars-boot-camps", EVENT, "registered-guests", BRANDED, [
    ["event-invitation", "event-photo"],
    ["event-agenda", "presentation-materials"],
  ]),
  tradeshow: activity("tradeshows-exhibitions", EVENT, "attendees-or-booth-visitors-estimated", BRANDED, [
    ["event-participation-photo"],
    ["event-agenda"],
    ["event-invitation"],
  ]),
  "in-store-display": activity("customer-offers", OFFER, "results-summary-offer", BRANDED, [["offer-with-terms"]]),
  "print-ad": activity("print-advertising", [MEDIA, "printed-material", AGENCY], "estimated-reach", BRANDED, [
    ["final-communication-piece"],
  ]),
  "direct-mail": mailing("direct-mail", "postmarked-envelope"),
  "training-event": activity(
    "internal-training-floor-days",
    TRAINING,
    "attendee-count",
    ["microsoft-content-100"],
    [["training-agenda"], ["microsoft-presentation-content"]],
  ),
  "demo-days": activity("internal-incentives-spiffs", OFFER, "results-summary-offer", BRANDED, [
    ["offer-with-terms"],
    ["internal-contest-rules"],
  ]),
  "content-synd": activity(
    "partner-website-seo",
    WEBSITE,
    "results-summary",
    [...BRANDED, "url-visible"],
    [["site-page-url"], ["statement-of-work"]],
    { subtypes: ["seo"] },
  ),
};

/** The types of files that are listed nowhere, and what stands for them where the peers list them. */
const FILES = {
  "message/rfc822": ["msg", "application/vnd.ms-outlook"],
  "application/zip": ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  "application/x-msdownload": ["exe", "application/x-msdownload"],
};

const DAY = 86_400_000;
const dayNumber = (day) => Date.parse(day) / DAY;
const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);
const isDay = (day) => typeof day === "string" && !Number.isNaN(Date.parse(day)) && dayOf(dayNumber(day)) === day;

/** Takes days into the half-year that the usage period begins in: as far from the nearer end of it as they were. */
function calendar(usage, other) {
  const [first, last] = (usage ? [usage.start, usage.end] : [other, other]).sort();
  const half = first.slice(5, 7) <= "06" ? ["01-01", "06-30"] : ["07-01", "12-31"];
  const [from, to] = half.map((day) => `${first.slice(0, 4)}-${day}`);
  const moved = (day) => {
    if (!isDay(day)) return day;
    return day > last
      ? dayOf(dayNumber(to) + dayNumber(day) - dayNumber(last))
      : dayOf(dayNumber(from) + dayNumber(day) - dayNumber(first));
  };
  return { moved, period: usage && (usage.start > usage.end ? `${to}/${from}` : `${from}/${to}`) };
}

/** An amount in cents as one of Claimproof; what is none stays none. */
function amount(cents, currency) {
  if (typeof cents === "string") return `${cents} cents`;
  return currency === "JPY" ? String(cents) : (cents / 100).toFixed(Number.isInteger(cents) ? 2 : 3);
}

/** The documents, the first of which has all invoices and CSRs. */
function documentsOf({ activityId, proofs }, like) {
  const groups = T.activities[activityId]?.evidence ?? [];
  return proofs.map(({ kind, fileName, sizeBytes, mime }, nth) => {
    const [extension, mediaType] = FILES[mime] ?? [fileName.split(".").at(-1), mime];
    const found = groups.findIndex((kinds) => kinds.includes(kind));
    // One more than is asked for is one more of the last kind; a fault is that the first two prove nothing.
    const group = found < 0 && nth > 1 ? groups.length - 1 : found;
    const evidence = group === 0 ? ["third-party-invoice", "csr"] : (like?.proves[group - 1] ?? []);
    const page = evidence.some((kind) => kind.endsWith("-url")) ? { url: `https://contoso.example/${kind}` } : {};
    return {
      id: `d${nth}`,
      fileName: `${fileName.split(".")[0]}.${extension}`,
      mediaType,
      sizeBytes,
      ...page,
      evidence,
      note: kind,
      shows: group > 0 ? like?.shows : [],
    };
  });
}

/** The metrics: the first that the activity asks for is that of its like, and others are of no matter. */
function metricsOf({ activityId, metrics }, like) {
  const asked = T.activities[activityId]?.metrics ?? [];
  return Object.fromEntries(
    metrics.map(({ name, value }) => {
      if (name === asked[0] && like?.metric.startsWith("results-summary")) return [like.metric, `${value} ${name}`];
      const other = like?.metric === "attendee-count" ? "registered-guests" : "attendee-count";
      const known = name === asked[0] ? (like?.metric ?? name) : other;
      return [name === "likes" ? name : known, typeof value === "number" ? Math.round(value) : value];
    }),
  );
}

/** A claim of Claimproof with what is in this claim. */
export function claimOf(given) {
  const { activityId, currency, invoices, csrs } = given;
  const like = ACTIVITIES[activityId];
  const { moved, period } = calendar(given.usagePeriod, given.activityStart);
  const money = (cents) => amount(cents, currency);
  const [startsOn, endsOn] = [moved(given.activityStart), moved(given.activityEnd)];
  const kindOf = (kind) => {
    const nth = T.activities[activityId]?.kinds.indexOf(kind) ?? -1;
    return nth < 0 ? kind : like.expenses[nth % like.expenses.length];
  };
  const documents = documentsOf(given, like);
  const document = documents[0]?.id;
  const expense = ({ expenseKind, amountCents }) => ({ kind: kindOf(expenseKind), amount: money(amountCents) });
  return {
    program: given.programId && (given.programId.endsWith("A") ? "csp-direct-bill" : "csp-indirect-reseller"),
    submitterRole: "incentives-user",
    claimName: given.claimId,
    partner: { partnerId: given.claimId.replace(/^C/, ""), name: "Contoso Ltd", country: "FR" },
    usagePeriod: period,
    submitOn: moved(given.submissionDate),
    activity: { kind: like?.kind ?? activityId, startsOn, endsOn, ...like?.more },
    currency,
    claimedAmount: money(given.claimedCents),
    usdPerUnit: currency === "USD" ? undefined : currency === "JPY" ? "0.0067" : "1.08",
    funds: { earned: money(given.earnedCents), claimedBefore: "0.00", claimedBeforeForActivity: "0.00" },
    expenses: [
      ...invoices.map((line, nth) => ({ id: `e${nth}`, ...expense(line), invoice: `i${nth}` })),
      ...csrs.map((line, nth) => {
        const { kind, amount } = expense(line);
        // Work of one's own is no placement in media of others.
        return { id: `f${nth}`, kind: kind === MEDIA ? AGENCY : kind, amount, csr: `s${nth}` };
      }),
    ],
    invoices: invoices.map(({ number, vendor, date, currency, amountCents }, nth) => ({
      ...{ id: `i${nth}`, number, vendor, issuer: "third-party", issuedOn: moved(date), currency },
      ...{ total: money(amountCents), document },
    })),
    csrs: csrs.map(({ number, date, amountCents }, nth) => ({
      ...{
        id: `s${nth}`,
        person: "Ana Sol",
        task: number,
        startsOn,
        endsOn,
        hours: "1",
        hourlyCost: money(amountCents),
      },
      ...{ total: money(amountCents), certifiedBy: "Leo Roy", certifiedOn: moved(date), document },
    })),
    documents,
    metrics: metricsOf(given, like),
  };
}
