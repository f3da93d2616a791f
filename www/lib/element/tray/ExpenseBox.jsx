// @ts-check
// The expense that an invoice becomes: its kind and the amount to claim, before it is added.

import { Component, createRef } from "preact";
import { read } from "../field/answers.js";

/** @typedef {import("../view.js").View} View */
/**
 * @typedef {object} Props
 * @property {View} view
 * @property {string} id   of the file
 * @property {{kind: string, amount: string}} expense   as it is proposed
 * @property {string | null} net   the sum of the invoice without VAT
 * @property {string} currency
 * @property {import("../view.js").Option[]} options   the kinds
 */
/** @typedef {{kind: string | null, text: string | null}} State   what was chosen and typed */

/** @extends {Component<Props, State>} */
export class ExpenseBox extends Component {
  /** @override @type {State} */
  state = { kind: null, text: null };
  #box = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());

  #choose = (/** @type {Event} */ { currentTarget }) => {
    if (currentTarget instanceof HTMLSelectElement) this.setState({ kind: currentTarget.value });
  };

  #type = (/** @type {Event} */ { currentTarget }) => {
    if (currentTarget instanceof HTMLInputElement) this.setState({ text: currentTarget.value });
  };

  #useNet = () => {
    const { net, view } = this.props;
    if (net !== null) this.setState({ text: view.ui.words.number(net) });
  };

  /** The amount that was typed; undefined where it is none. */
  #amount() {
    const { view, expense, currency } = this.props;
    const { text } = this.state;
    if (text === null) return expense.amount;
    return read(view.ui, { path: "/expenses/0/amount", kind: "money", currency }, text).value;
  }

  #add = () => {
    const { id, expense } = this.props;
    const amount = this.#amount();
    if (amount === undefined) {
      this.#box.current?.querySelector("input")?.focus();
      return;
    }
    const detail = { id, kind: this.state.kind ?? expense.kind, amount };
    this.#box.current?.dispatchEvent(new CustomEvent("tray-expense", { bubbles: true, detail }));
  };

  /** @override @param {Props} props @param {State} state */
  render({ view, id, expense, net, currency, options }, { kind, text }) {
    const { say, words, disabled } = view.ui;
    const wrong = this.#amount() === undefined;
    return (
      <div class="details-box fields" ref={this.#box}>
        <p class="wide-field">
          <strong>{say("tray.as-expense")}</strong>
        </p>
        <div class="field">
          <label for={`files~kind~${id}`}>{say("label./expenses/*/kind")}</label>
          <select id={`files~kind~${id}`} value={kind ?? expense.kind} disabled={disabled} onChange={this.#choose}>
            <option value="">{say("choose")}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
        <div class="field is-money" data-wrong={wrong ? "" : undefined}>
          <label for={`files~amount~${id}`}>{say("label./expenses/*/amount")}</label>
          {net !== null && (
            <p class="hint">
              {say("tray.net", { amount: words.money(net, currency || undefined) })}{" "}
              <button type="button" class="link" disabled={disabled} onClick={this.#useNet}>
                {say("tray.use-net")}
              </button>
            </p>
          )}
          <div class="entry">
            <input
              type="text"
              id={`files~amount~${id}`}
              inputmode="decimal"
              autocomplete="off"
              spellcheck={false}
              aria-invalid={wrong ? "true" : undefined}
              value={text ?? words.number(expense.amount)}
              disabled={disabled}
              onInput={this.#type}
            />
            {currency && (
              <span class="unit" aria-hidden="true">
                {currency}
              </span>
            )}
          </div>
        </div>
        <p class="buttons wide-field">
          <button type="button" class="small-button" disabled={disabled} onClick={this.#add}>
            {say("tray.add-to-claim")}
          </button>
          <button type="button" class="plain-button" data-do="keep-file" data-file-id={id} disabled={disabled}>
            {say("tray.keep-only")}
          </button>
        </p>
      </div>
    );
  }
}
