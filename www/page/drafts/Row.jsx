// @ts-check
// A claim in the list, with what can be done with it.

import { Component } from "preact";

/** @typedef {import("./MyClaims.jsx").Say} Say */
/** @typedef {import("./MyClaims.jsx").Acts} Acts */
/** @typedef {{row: import("./rows.js").ClaimRow, say: Say, acts: Acts}} Props */
/** @typedef {{isUnfolded: boolean, isNaming: boolean}} State */

/** @extends {Component<Props, State>} */
export class Row extends Component {
  /** @type {State} @override */
  state = { isUnfolded: false, isNaming: false };

  /** @type {HTMLButtonElement | null} */
  #menu = null;

  #fold = () => {
    this.setState({ isUnfolded: false, isNaming: false });
    this.#menu?.focus();
  };

  /** @param {string} name */
  #rename = (name) => {
    this.props.acts.rename(this.props.row.id, name);
    this.#fold();
  };

  #duplicate = () => {
    this.props.acts.duplicate(this.props.row.id);
    this.#fold();
  };

  /** @override @param {Props} props @param {State} state */
  render({ row, say, acts }, { isUnfolded, isNaming }) {
    return (
      <>
        <tr class={row.isOpen ? "is-open" : undefined}>
          <th scope="row" class="name">
            <button type="button" class="link" onClick={() => acts.open(row.id)}>
              <bdi>{row.name}</bdi>
            </button>
            <span>
              {[
                row.program,
                say("changed", { day: row.changedOn }),
                row.isOpen && say("open-here"),
                row.isElsewhere && say("open-elsewhere"),
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </th>
          <td>
            {row.activity}
            <span>{row.period}</span>
          </td>
          <td class="amount">{row.amount || <span>{say("not-known")}</span>}</td>
          <td class="deadline">
            {row.status ? row.nextOn : row.deadline}
            <span>{row.status ? row.next : row.left}</span>
          </td>
          <td class="state">{row.status || <span class={`verdict ${row.verdict}`}>{row.state}</span>}</td>
          <td class="more">
            <button
              type="button"
              class="dots"
              ref={(button) => {
                this.#menu = button;
              }}
              aria-expanded={isUnfolded}
              aria-label={say("actions", { name: row.name })}
              title={say("actions", { name: row.name })}
              onClick={() => this.setState({ isUnfolded: !isUnfolded, isNaming: false })}
            >
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 5v.01M12 12v.01M12 19v.01" />
              </svg>
            </button>
          </td>
        </tr>
        {isUnfolded && (
          <tr class="acts">
            <td
              colSpan={6}
              onKeyDown={({ key }) => {
                if (key === "Escape") this.#fold();
              }}
            >
              {isNaming ? (
                <NewName row={row} say={say} onName={this.#rename} />
              ) : (
                <div class="buttons">
                  <button type="button" class="button" onClick={() => this.setState({ isNaming: true })}>
                    {say("rename")}
                  </button>
                  <button type="button" class="button" onClick={this.#duplicate}>
                    {say("duplicate")}
                  </button>
                  <button type="button" class="button" onClick={() => acts.where(row.id)}>
                    {say("where")}
                  </button>
                  <button type="button" class="button" onClick={() => acts.save(row.id)}>
                    {say("export")}
                  </button>
                  <button type="button" class="button" onClick={() => acts.remove(row.id)}>
                    {say("delete")}
                  </button>
                </div>
              )}
            </td>
          </tr>
        )}
      </>
    );
  }
}

/** @param {{row: import("./rows.js").ClaimRow, say: Say, onName: (name: string) => void}} props */
const NewName = ({ row, say, onName }) => (
  <form
    class="buttons"
    onSubmit={(event) => {
      event.preventDefault();
      onName(String(new FormData(event.currentTarget).get("name") ?? ""));
    }}
  >
    <label for="claims-name">{say("new-name")}</label>
    <input
      id="claims-name"
      name="name"
      autocomplete="off"
      defaultValue={row.name}
      ref={(input) => {
        input?.select();
      }}
    />
    <button type="submit" class="button">
      {say("take-name")}
    </button>
  </form>
);
