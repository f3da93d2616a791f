// @ts-check
// The kinds that a file can be, to choose from: a combobox as the ARIA Authoring Practices describe it, since a list of the
// browser cannot be searched and tells nothing of its entries.

import { Component, createRef } from "preact";
import { kindsFor } from "./kinds.js";

/** @typedef {import("../view.js").View} View */
/** @typedef {{view: View, row: import("./rows.js").FileRow, onPick: (id: string | null) => void}} Props */
/** @typedef {{text: string, active: number}} State */

/** @extends {Component<Props, State>} */
export class KindList extends Component {
  /** @override @type {State} */
  state = { text: "", active: 0 };
  #box = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());

  /** @override */
  componentDidMount() {
    const { view, row } = this.props;
    const { options } = kindsFor(view, "");
    this.setState({
      active: Math.max(
        0,
        options.findIndex(({ id }) => row.kinds.includes(id)),
      ),
    });
    this.#box.current?.querySelector("input")?.focus();
    this.#box.current?.scrollIntoView?.({ block: "nearest" });
  }

  /** @override */
  componentDidUpdate() {
    this.#box.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  }

  #onInput = (/** @type {Event} */ { currentTarget }) => {
    if (currentTarget instanceof HTMLInputElement) this.setState({ text: currentTarget.value, active: 0 });
  };

  #onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const { options } = kindsFor(this.props.view, this.state.text);
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      const count = options.length;
      if (count > 0) this.setState(({ active }) => ({ active: (active + move + count) % count }));
    } else if (event.key === "Enter") {
      const chosen = options[this.state.active];
      if (chosen) this.#take(chosen.id);
    } else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #onFocusOut = (/** @type {FocusEvent} */ { relatedTarget }) => {
    const inside = relatedTarget instanceof Node && this.#box.current?.contains(relatedTarget);
    const own = relatedTarget instanceof Element && relatedTarget.getAttribute("data-file-id") === this.props.row.id;
    if (!inside && !(own && relatedTarget.classList.contains("file-kind"))) this.props.onPick(null);
  };

  /** The list closes, and the focus returns to the row. */
  #close() {
    const row = this.#box.current?.closest(".file-row");
    this.props.onPick(null);
    const control = row?.querySelector(".file-kind") ?? row?.querySelector(".file-name");
    if (control instanceof HTMLElement && control.checkVisibility()) control.focus();
    else if (row?.querySelector(".file-name") instanceof HTMLElement)
      /** @type {HTMLElement} */ (row.querySelector(".file-name")).focus();
  }

  /** @param {string} kind */
  #take(kind) {
    const place = this.#box.current;
    const root = place?.getRootNode();
    const { row, onPick } = this.props;
    place?.dispatchEvent(new CustomEvent("tray-kind", { bubbles: true, detail: { id: row.id, kind } }));
    onPick(null);
    if (!root || !("querySelectorAll" in root)) return;
    const rows = /** @type {ShadowRoot} */ (root).querySelectorAll(".file-row");
    const own = [...rows].find((one) => one.getAttribute("data-file-row") === row.id);
    /** @type {HTMLElement | null | undefined} */
    const control = own?.querySelector(".details input:not([type=file])") ?? own?.querySelector(".file-name");
    control?.focus();
  }

  /** @override @param {Props} props @param {State} state */
  render({ view, row }, { text, active }) {
    const { say } = view.ui;
    const { options, isSearch, count, title } = kindsFor(view, text);
    const list = `kinds~${row.id}`;
    return (
      <div class="kind-list" ref={this.#box} onFocusOut={this.#onFocusOut}>
        <input
          type="text"
          class="kind-search"
          role="combobox"
          autocomplete="off"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={options[active] ? `${list}~${active}` : undefined}
          aria-label={say("tray.kind-of", { name: row.name })}
          placeholder={say("tray.search-kinds", { count })}
          value={text}
          onInput={this.#onInput}
          onKeyDown={this.#onKeyDown}
        />
        {!isSearch && <p class="hint">{title}</p>}
        <div id={list} role="listbox" aria-label={say("tray.kinds")}>
          {options.map(({ id, label, note }, n) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus, and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the search field
            <div
              key={id}
              id={`${list}~${n}`}
              role="option"
              class={id === "" ? "last" : ""}
              aria-selected={n === active ? "true" : "false"}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => this.#take(id)}
            >
              <span>{label}</span>
              {note && <span class="hint">{note}</span>}
            </div>
          ))}
        </div>
        {options.length === 0 && <p class="hint">{say("tray.no-kind")}</p>}
      </div>
    );
  }
}
