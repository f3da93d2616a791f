// @ts-check
// A customer association on its filing sheet: the fields of the portal's form in the order in which they are published. Pure.

import { documentRows, documentsLeft } from "./documents.js";
import { isObject } from "./rows.js";

/** @typedef {import("./sheet.js").Given} Given */
/** @typedef {import("./sheet.js").Parts} Parts */
/** @typedef {import("./sheet.js").Section} Section */
/** @typedef {{[name: string]: any}} Row */

/** @param {Given} given @param {Parts} parts @returns {Section[]} */
export function associationSections(given, parts) {
  const { claim, say } = given;
  const { make } = parts;
  const own = isObject(claim.association) ? claim.association : {};
  const list = (/** @type {string} */ name) =>
    (Array.isArray(own[name]) ? own[name] : []).flatMap((one, n) => make.text(`/association/${name}/${n}`, one));
  const at = (/** @type {string} */ path) =>
    make.text(
      `/association/${path}`,
      path.split("/").reduce((/** @type {any} */ part, name) => part?.[name], own),
    );
  const section = (
    /** @type {Section["id"]} */ id,
    /** @type {import("./sheet.js").SheetRow[]} */ rows,
    hint = "",
  ) => ({
    id,
    title: say(id),
    hint,
    groups: [{ title: "", rows }],
  });
  return [
    section("association", [
      ...make.text("/partner/partnerId", claim.partner?.partnerId, { label: say("label-partner-id") }),
      ...at("customer/domain"),
      ...at("customer/tenantId"),
      ...make.label("/association/solutionArea", "solution-area", own.solutionArea),
      ...make.label("/association/partnerRole", "partner-role", own.partnerRole),
      ...at("customer/contact/name"),
      ...at("customer/contact/title"),
      ...at("customer/contact/email"),
      ...at("partnerContact/name"),
      ...at("partnerContact/email"),
      ...make.text("/claimName", claim.claimName),
      ...list("products"),
      ...list("subscriptions"),
    ]),
    section(
      "poe",
      documentsLeft(given, parts).flatMap(({ document, index }) => documentRows(given, parts, document, index)),
    ),
    section("revenue", [...at("revenue/sellerName"), ...at("customer/name"), ...at("revenue/isvProduct")]),
    section("terms", [
      ...make.answer("/association/acknowledged", own.acknowledged),
      ...make.answer("/association/optOutOfPayment", own.optOutOfPayment),
    ]),
    section(
      "further",
      [
        ...make.label("/program", "program", claim.program),
        ...make.text("/partner/name", claim.partner?.name),
        ...make.label("/partner/country", "country", claim.partner?.country),
      ],
      say("further-hint"),
    ),
  ];
}
