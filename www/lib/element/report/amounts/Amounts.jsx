// @ts-check
// The amounts from the total claimed to the claimable amount, and the limits.

import { memo } from "../../memo.js";
import { Meter } from "../../meter/Meter.jsx";
import { Limits } from "../limits/Limits.jsx";

/** @typedef {import("../../words.js").Words} Words */

/** @type {["claimed" | "expenses" | "proven" | "eligible" | "claimable", string][]} */
const ROWS = [
  ["claimed", "page.report.claimed"],
  ["expenses", "page.report.expenses"],
  ["proven", "page.report.proven-amount"],
  ["eligible", "page.report.eligible"],
  ["claimable", "page.report.claimable"],
];

export const Amounts = memo(
  /** @param {{amounts: import("../../../index.js").Amounts | undefined, words: Words}} props */
  ({ amounts, words }) => {
    if (!amounts) return null;
    const { currency, limits } = amounts;
    if (limits.length === 0 && ROWS.every(([id]) => amounts[id] === null)) return null;
    const most = Math.max(...ROWS.map(([id]) => Number(amounts[id] ?? 0)));
    return (
      <section class="amounts">
        <h3>{words.text("page.report.amounts")}</h3>
        {/* Roles are stated: laid out otherwise on narrow screens, tables would lose theirs. */}
        <table class="funnel" role="table">
          <tbody role="rowgroup">
            {ROWS.map(([id, name]) => {
              const amount = amounts[id];
              return (
                <tr key={id} class={id} role="row">
                  <th scope="row" role="rowheader">
                    {words.text(name)}
                    {id === "claimable" && limits.length > 0 && (
                      <span class="note"> {words.text("page.report.claimable-note")}</span>
                    )}
                  </th>
                  <td role="cell">
                    {amount === null ? (
                      <span class="quiet">{words.text("page.report.not-known")}</span>
                    ) : (
                      <span class="money">{words.money(amount, currency ?? undefined)}</span>
                    )}
                  </td>
                  <td class="draw" role="cell" aria-hidden="true">
                    {amount !== null && most > 0 && <Meter share={Number(amount) / most} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {limits.length > 0 && <Limits limits={limits} words={words} />}
      </section>
    );
  },
);
