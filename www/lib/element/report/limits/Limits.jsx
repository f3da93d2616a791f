// @ts-check
// The limits of an activity, and how much of each was used.

import { LongList } from "../../long-list/LongList.jsx";
import { Meter } from "../../meter/Meter.jsx";

/** @typedef {import("../../../index.js").Limit} Limit */
/** @typedef {import("../../words.js").Words} Words */

/** @param {{limits: readonly Limit[], words: Words}} props */
export function Limits({ limits, words }) {
  return (
    <>
      <h4>{words.text("page.report.limits")}</h4>
      <LongList rows={limits} words={words}>
        {(some) => (
          <table class="limits" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <Head>{words.text("page.report.limit")}</Head>
                <Head>{words.text("page.report.used")}</Head>
                <Head>{words.text("page.report.status")}</Head>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {some.map((limit) => (
                <LimitRow key={`${limit.id} ${limit.subject ?? ""}`} limit={limit} words={words} />
              ))}
            </tbody>
          </table>
        )}
      </LongList>
    </>
  );
}

/** @param {{children: string}} props */
function Head({ children }) {
  return (
    <th scope="col" role="columnheader">
      {children}
    </th>
  );
}

/** @param {{limit: Limit, words: Words}} props */
function LimitRow({ limit: { id, subject, unit, limit, used, status, why }, words }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="what">
          {words.text(`limit.${id}`)}
          {subject && (
            <>
              {" – "}
              <bdi>{subject}</bdi>
            </>
          )}
        </span>
        {why && <span class="why">{why}</span>}
      </th>
      <td role="cell">
        <span class="column">{`${words.text("page.report.used")} `}</span>
        <span class="money">{used === null ? words.text("page.report.not-stated") : words.money(used, unit)}</span>{" "}
        {limit !== null && (
          <span class="money note">{words.text("page.report.limit-of", { limit: words.money(limit, unit) })}</span>
        )}
        {used !== null && Number(limit) > 0 && <Meter share={Number(used) / Number(limit)} kind={status} />}
      </td>
      <td role="cell">
        <span class={`tag ${status}`}>{words.text(`page.report.${status}`)}</span>
      </td>
    </tr>
  );
}
