// @ts-check
// The sections of a filing sheet about the claim itself: its start, its detail, its proof, its results, and the rest. Pure.

import { documentRows, documentsLeft } from "./documents.js";
import { isObject, rowsIn } from "./rows.js";

/** @typedef {import("./sheet.js").Given} Given */
/** @typedef {import("./sheet.js").Parts} Parts */
/** @typedef {import("./sheet.js").Section} Section */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {{[name: string]: any}} Row */

/** How the claim is begun: the portal's first screen is published. @param {Given} given @param {Parts} parts @returns {Section} */
export function startSection({ claim, location, say }, { make }) {
  const [asked] = make.text("/location", location, { label: say("label-location") });
  const rows = [
    ...make.label("/program", "program", claim.program, { label: say("label-program") }),
    ...make.text("/partner/partnerId", claim.partner?.partnerId, { label: say("label-partner-id") }),
    asked ?? { path: "/location", nth: 0, label: say("label-location"), value: "", copy: "", note: "" },
    ...make.label("/usagePeriod", "period", claim.usagePeriod, { label: say("label-usage-period") }),
    ...make.text("/payment", say("from-payment-profile"), {
      label: say("label-bank"),
      copy: null,
      note: say("nothing-to-copy"),
    }),
  ];
  return { id: "start", title: say("start"), hint: say("start-hint"), groups: [{ title: "", rows }] };
}

/** What was done, and how much of it is claimed. @param {Given} given @param {Parts} parts @returns {Section} */
export function detailSection({ claim, say }, { make }) {
  const activity = isObject(claim.activity) ? claim.activity : {};
  const isOneDay = activity.startsOn === activity.endsOn;
  const rows = [
    ...activityRows(claim, make),
    ...make.text("/claimName", claim.claimName, { label: say("label-name") }),
    ...make.day("/activity/startsOn", activity.startsOn, isOneDay ? { label: say("label-date") } : {}),
    ...(isOneDay ? [] : make.day("/activity/endsOn", activity.endsOn)),
    ...make.money("/claimedAmount", claim.claimedAmount, claim.currency, { label: say("label-amount") }),
    ...make.text("/currency", claim.currency),
    ...make.text("/activity/preapproval/id", activity.preapproval?.id),
    ...make.day("/activity/preapproval/approvedOn", activity.preapproval?.approvedOn),
  ];
  return { id: "detail", title: say("detail"), hint: say("detail-hint"), groups: [{ title: "", rows }] };
}

/** @param {Row} claim @param {Parts["make"]} make @returns {SheetRow[]} */
function activityRows({ activity }, make) {
  if (!isObject(activity)) return [];
  return [
    ...make.label("/activity/kind", "activity", activity.kind),
    ...make.labels("/activity/subtypes", "subtype", activity.subtypes),
    ...make.labels("/activity/channels", "channel", activity.channels),
    ...make.labels("/activity/components", "component", activity.components),
    ...rowsIn(activity.conferences).flatMap(({ name, hostedByMicrosoft }, n) => [
      ...make.text(`/activity/conferences/${n}/name`, name),
      ...make.answer(`/activity/conferences/${n}/hostedByMicrosoft`, hostedByMicrosoft),
    ]),
  ];
}

/** The files that prove it, each with its note. @param {Given} given @param {Parts} parts @returns {Section} */
export function proofSection(given, parts) {
  const { say } = given;
  const left = documentsLeft(given, parts);
  const groups = left.map(({ document, index }) => ({ title: "", rows: documentRows(given, parts, document, index) }));
  return { id: "proof", title: say("proof"), hint: say("proof-hint", { count: left.length }), groups };
}

/** What the activity brought. @param {Given} given @param {Parts} parts @returns {Section} */
export function metricsSection(given, { make }) {
  const { say } = given;
  return { id: "metrics", title: say("metrics"), hint: "", groups: [{ title: "", rows: resultsOf(given, make) }] };
}

/**
 * The results of a claim.
 * @param {Given} given @param {Parts["make"]} make @param {(metric: string) => string | undefined} [nameOf]   where it has another name
 * @returns {SheetRow[]}
 */
export function resultsOf({ claim, words, say }, make, nameOf = () => undefined) {
  return Object.entries(isObject(claim.metrics) ? claim.metrics : {}).flatMap(([id, value]) => {
    const path = `/metrics/${id}`;
    const label = nameOf(id) ?? words.label("metric", id);
    if (Array.isArray(value))
      return rowsIn(value).flatMap(({ person, cost }, n) => [
        ...make.text(`${path}/${n}/person`, person),
        ...make.money(`${path}/${n}/cost`, cost, claim.currency),
      ]);
    if (isObject(value)) return Object.entries(value).flatMap(([name, own]) => make.number(`${path}/${name}`, own));
    const document = rowsIn(claim.documents).find((one) => one.id !== undefined && one.id === value);
    if (document)
      return make.text(path, document.fileName ?? document.url, { label, copy: null, note: say("among-proof") });
    return typeof value === "number" ? make.number(path, value, { label }) : make.text(path, value, { label });
  });
}

/** What the claim says and no published screen names. @param {Given} given @param {Parts} parts @returns {Section} */
export function furtherSection({ claim, say }, { make }) {
  const isPlan = Boolean(claim.activity?.campaign);
  const plan = isPlan
    ? [
        ...make.label("/program", "program", claim.program),
        ...make.text("/partner/partnerId", claim.partner?.partnerId),
        ...make.label("/usagePeriod", "period", claim.usagePeriod),
        ...activityRows(claim, make),
        ...make.day("/activity/endsOn", claim.activity.endsOn),
        ...make.day("/activity/campaign/startsOn", claim.activity.campaign.startsOn),
        ...make.day("/activity/campaign/endsOn", claim.activity.campaign.endsOn),
        ...make.day("/activity/preapproval/approvedOn", claim.activity.preapproval?.approvedOn),
      ]
    : [];
  const rows = [
    ...plan,
    ...make.text("/partner/name", claim.partner?.name),
    ...make.label("/partner/country", "country", claim.partner?.country),
  ];
  return { id: "further", title: say("further"), hint: say("further-hint"), groups: [{ title: "", rows }] };
}
