// @ts-check
// What needs the help: drawn once that is loaded, with a line of text until then, or where it cannot be.

import { Component } from "preact";
import { helpFor, keptHelp, loadHelp } from "./help.js";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./help.js").Help} Help */
/**
 * @typedef {object} Props
 * @property {Ui} ui
 * @property {(help: Help) => import("preact").ComponentChildren} children
 */

/** @extends {Component<Props, {failed: string}>} */
export class WithHelp extends Component {
  /** The language in which the help could not be loaded. @override */
  state = { failed: "" };
  #asked = "";
  #gone = false;

  /** @override */
  componentDidMount() {
    this.#load();
  }

  /** The language may be another one. @override */
  componentDidUpdate() {
    this.#load();
  }

  /** @override */
  componentWillUnmount() {
    this.#gone = true;
  }

  async #load() {
    const { locale } = this.props.ui.texts;
    if (locale === this.#asked || keptHelp(locale)) return;
    this.#asked = locale;
    const failed = await loadHelp(locale).then(
      () => "",
      () => locale,
    );
    if (!this.#gone && this.#asked === locale) this.setState({ failed });
  }

  /** @override @param {Props} props @param {{failed: string}} state */
  render({ ui, children }, { failed }) {
    const help = keptHelp(ui.texts.locale);
    if (help) return children(helpFor(help, ui));
    const isFailed = failed === ui.texts.locale;
    return (
      <p class={isFailed ? "help-failed" : "help-loading hint"} aria-busy={isFailed ? undefined : "true"}>
        {ui.say(isFailed ? "help.failed" : "help.loading")}
      </p>
    );
  }
}
