// @ts-check
// A claim as it is typed into the portal: sections with rows, each with its label, its value and where it is in the claim. Where
// the screens of the portal are known, in their order and their words; else in the order of the claim. Pure.

import { associationSections } from "./association.js";
import { isObject, RowMaker } from "./rows.js";
import { detailSection, furtherSection, metricsSection, proofSection, resultsOf, startSection } from "./sections.js";
import { csrSection, expensesLeft, invoicesSection } from "./spent.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../lib/index.js").Catalog} Catalog */
/** @typedef {ReturnType<typeof import("../../lib/words/words.js").formatter>} Words */
/**
 * @typedef {object} SheetRow
 * @property {string} path   a JSON Pointer into the claim; `/location` is of its draft
 * @property {number} nth   which of the rows for this value it is, from 0: the portal asks for some values twice
 * @property {string} label
 * @property {string} value   as it is shown
 * @property {string | null} copy   what is copied; null where nothing is
 * @property {string} note   what to do, where nothing is copied
 */
/** @typedef {{title: string, rows: SheetRow[]}} Group   title "" where a section has but one */
/**
 * @typedef {"start" | "screen-1" | "screen-2" | "detail" | "invoices" | "csrs" | "expenses" | "proof" | "metrics"
 *   | "association" | "poe" | "revenue" | "terms" | "further"} SectionId
 */
/**
 * @typedef {object} Section
 * @property {SectionId} id
 * @property {string} title
 * @property {string} hint
 * @property {Group[]} groups
 */
/** @typedef {{order: "screens" | "parts" | "fields", sections: Section[]}} Sheet   what is published of the portal's order */
/**
 * @typedef {object} Given
 * @property {Row} claim
 * @property {Catalog} catalog
 * @property {import("../pack/entries.js").Contents} pack   its files, with the names that they have in the claim pack
 * @property {string} location   as the portal lists it
 * @property {import("./formats.js").Formats} formats
 * @property {Pick<Words, "maybe" | "label">} words
 * @property {import("../after/after.js").Say} say   words of the filing sheet
 */
/**
 * @typedef {object} Parts   what sections are made from
 * @property {RowMaker} make
 * @property {Set<number>} shownExpenses   the expenses that have rows by now
 * @property {Set<unknown>} shownDocuments   the ids of the documents that have rows by now
 */

/** Whether a claim belongs to a plan, by the rule that decides it for a check: it has a date of a campaign. @param {Row} claim */
const isPlanBased = ({ activity }) => Boolean(activity?.campaign?.startsOn || activity?.campaign?.endsOn);

/** @param {Given} given @returns {Sheet} */
export function sheetOf(given) {
  const { claim } = given;
  /** @type {Parts} */
  const parts = { make: new RowMaker(given), shownExpenses: new Set(), shownDocuments: new Set() };
  const isCpor = claim.route === "cpor";
  const isPlan = !isCpor && isPlanBased(claim);
  const all = isCpor
    ? associationSections(given, parts)
    : isPlan
      ? [...planSections(given, parts), ...spentSections(given, parts), furtherSection(given, parts)]
      : [
          startSection(given, parts),
          detailSection(given, parts),
          ...spentSections(given, parts),
          metricsSection(given, parts),
          furtherSection(given, parts),
        ];
  const sections = all
    .map((section) => ({ ...section, groups: section.groups.filter(({ rows }) => rows.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
  return { order: isCpor ? "fields" : isPlan ? "screens" : "parts", sections };
}

/** Invoices, reports on in-house work, what has neither, and proof. @param {Given} given @param {Parts} parts @returns {Section[]} */
const spentSections = (given, parts) => [
  invoicesSection(given, parts),
  csrSection(given, parts),
  expensesLeft(given, parts),
  proofSection(given, parts),
];

/**
 * The two screens of a plan's form, whose fields are published, before what they ask for more.
 * @param {Given} given
 * @param {Parts} parts
 * @returns {Section[]}
 */
function planSections(given, { make }) {
  const { claim, say } = given;
  const activity = isObject(claim.activity) ? claim.activity : {};
  const both = () => [
    ...make.text("/claimName", claim.claimName, { label: say("label-name") }),
    ...make.day("/activity/startsOn", activity.startsOn, { label: say("label-date") }),
  ];
  return [
    {
      id: "screen-1",
      title: say("screen-1"),
      hint: say("screen-1-hint"),
      groups: [
        {
          title: "",
          rows: [
            ...both(),
            ...make.money("/claimedAmount", claim.claimedAmount, claim.currency, { label: say("label-amount") }),
            ...make.text("/currency", claim.currency),
          ],
        },
      ],
    },
    {
      id: "screen-2",
      title: say("screen-2"),
      hint: say("screen-2-hint"),
      groups: [
        {
          title: "",
          rows: [
            ...both(),
            ...resultsOf(given, make, (id) => (id === "estimated-reach" ? say("label-impressions") : undefined)),
            ...make.text("/activity/preapproval/id", activity.preapproval?.id, { label: say("label-preapproval") }),
          ],
        },
      ],
    },
  ];
}
