// @ts-check
// The words of the programme in a dialog, with a search.

import { Component } from "preact";
import { hasHelp, terms } from "./help.js";
import { SourceOf } from "./KindHelp.jsx";
import { WithHelp } from "./WithHelp.jsx";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./help.js").Help} Help */
/**
 * @typedef {object} Props
 * @property {import("../view.js").View} view
 * @property {() => void} [onClose]   it was closed, by its button or by Escape, and is to be drawn no longer
 */

/** A modal dialog: the browser keeps the focus in it, and gives it back. @extends {Component<Props, {query: string}>} */
export class Glossary extends Component {
  /** @override */
  state = { query: "" };
  /** @type {HTMLDialogElement | null} */
  #dialog = null;

  /** @override */
  componentDidMount() {
    this.#dialog?.showModal();
  }

  /** @param {import("preact").TargetedInputEvent<HTMLInputElement>} event */
  #search = ({ currentTarget: { value } }) => this.setState({ query: value });

  /** @override @param {Props} props @param {{query: string}} state */
  render({ view: { ui }, onClose }, { query }) {
    return (
      <dialog
        class="glossary"
        aria-labelledby="glossary"
        onClose={onClose}
        ref={(dialog) => {
          this.#dialog = dialog;
        }}
      >
        <div class="glossary-head">
          <h2 id="glossary">{ui.say("glossary.title")}</h2>
          <button type="button" class="button" onClick={() => this.#dialog?.close()}>
            {ui.say("glossary.close")}
          </button>
        </div>
        <WithHelp ui={ui}>{(help) => <Terms ui={ui} help={help} query={query} onSearch={this.#search} />}</WithHelp>
      </dialog>
    );
  }
}

/**
 * @param {{ui: Ui, help: Help, query: string, onSearch: (event: import("preact").TargetedInputEvent<HTMLInputElement>) => void}} props
 */
function Terms({ ui, help, query, onSearch }) {
  const found = terms(help, query).filter(({ id }) => hasHelp(ui, `help.term.${id}`));
  return (
    <>
      <div class="glossary-search">
        <label for="glossary-search">{help.words.text("help.glossary-search")}</label>
        <input type="search" id="glossary-search" autocomplete="off" value={query} onInput={onSearch} />
        <p class="hint" role="status">
          {help.words.text("help.glossary-count", { count: found.length, query })}
        </p>
      </div>
      <dl>
        {found.map(({ id, name, says, source }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <p>{says}</p>
              {source && <SourceOf ui={ui} help={help} id={source} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
