// @ts-check
// The requirements that are met, folded, each with the entries of the claim that meet it.

import { Fragment } from "preact";
import { memo } from "../../memo.js";
import { inGroups } from "../groups.js";
import { namesOf } from "./names.js";

/** @typedef {import("../../../index.js").Requirement} Requirement */
/** @typedef {import("../../words.js").Words} Words */
/**
 * @typedef {object} Props
 * @property {readonly Requirement[]} requirements
 * @property {unknown} documents   of the claim
 * @property {unknown} invoices
 * @property {unknown} csrs
 * @property {Words} words
 */

/** How many entries a line names. */
const MOST = 8;

export const Met = memo(
  /** @param {Props} props */
  ({ requirements, documents, invoices, csrs, words }) => {
    const met = requirements.filter(({ status }) => status === "met");
    if (met.length === 0) return null;
    const names = namesOf({ documents, invoices, csrs });
    return (
      <details class="folded proven">
        <summary>
          <h3>{words.text("page.report.proven", { count: met.length })}</h3>
        </summary>
        {inGroups(met).map(([group, rows]) => (
          <div class="group" key={group}>
            <h4>{words.text(`page.group.${group}`)}</h4>
            <ul class="ticks" role="list">
              {rows.map(({ id, label, metBy }) => (
                <li key={id}>
                  {label}
                  {metBy.length > 0 && <MetBy ids={metBy} names={names} words={words} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    );
  },
);

/** @param {{ids: readonly string[], names: Map<string, string>, words: Words}} props */
function MetBy({ ids, names, words }) {
  return (
    <span class="note">
      {` ${words.text("page.report.met-by")} `}
      {ids.slice(0, MOST).map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <bdi>{names.get(id) ?? id}</bdi>
        </Fragment>
      ))}
      {ids.length > MOST && " …"}
    </span>
  );
}
