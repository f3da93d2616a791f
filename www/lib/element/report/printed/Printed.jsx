// @ts-check
// The claim itself, on paper: what is claimed and by whom, the expenses with what proves them, the files with what they prove.

import { isObject, rows } from "../../edit.js";
import { proofsOf } from "../../expenses/Brief.jsx";
import { textOf } from "../../view.js";
import { factsOf, filesOf, moneyOf } from "./facts.js";

/** @typedef {import("../../view.js").View} View */

/** @param {{view: View}} props */
export function Printed({ view }) {
  const { ui, claim, currency } = view;
  const facts = factsOf(ui, claim, currency);
  const expenses = rows(claim, "/expenses").filter(isObject);
  const files = filesOf(ui, claim);
  return (
    <>
      {facts.length > 0 && (
        <section class="printed">
          <h3>{ui.say("step-claim")}</h3>
          <dl>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {expenses.length > 0 && <Expenses view={view} />}
      {files.length > 0 && (
        <section class="printed">
          <h3>{ui.say("part.documents")}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{ui.say("printed.file")}</th>
                <th scope="col">{ui.say("printed.proves")}</th>
                <th scope="col">{ui.say("printed.shows")}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, proves, shows }, n) => (
                <tr key={n}>
                  <td>
                    <bdi>{name}</bdi>
                  </td>
                  <td>{proves}</td>
                  <td>{shows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** @param {{view: View}} props */
const Expenses = ({ view: { ui, claim, currency, proofs } }) => (
  <section class="printed">
    <h3>{ui.say("step-expenses")}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">{ui.say("label./expenses/*/kind")}</th>
          <th scope="col">{ui.say("column-proof")}</th>
          <th scope="col" class="amount">
            {ui.say("column-total")}
          </th>
          <th scope="col" class="amount">
            {ui.say("label./expenses/*/amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows(claim, "/expenses").map((one, n) => {
          const related = proofs[n];
          const own = related ? proofsOf(ui, related) : [];
          return (
            <tr key={n}>
              <td>{ui.words.label("expense-kind", textOf(one?.kind))}</td>
              <td>
                {own.map(({ at, name, about }) => (
                  <div key={at}>
                    <bdi>{[name, about].filter(Boolean).join(", ")}</bdi>
                  </div>
                ))}
              </td>
              <td class="amount">
                {own.map(({ at, total }) => (
                  <div key={at}>{total}</div>
                ))}
              </td>
              <td class="amount">{moneyOf(ui, one?.amount, currency)}</td>
            </tr>
          );
        })}
        <tr class="total">
          <th scope="row" colSpan={3}>
            {ui.say("label./claimedAmount")}
          </th>
          <td class="amount">{moneyOf(ui, claim.claimedAmount, currency)}</td>
        </tr>
      </tbody>
    </table>
  </section>
);
