// @ts-check
// The list of files, once its words are there, and what listens to it.

import { Component, createRef } from "preact";
import { Tray } from "./Tray.jsx";

/** @typedef {{view: import("../view.js").View}} Props */

/** @extends {Component<Props>} */
export class TrayPlace extends Component {
  #place = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());

  /** @override */
  componentDidMount() {
    const { tray, openTray } = this.props.view;
    if (!tray.own) openTray();
    this.#listen();
  }

  /** @override */
  componentDidUpdate() {
    this.#listen();
  }

  #listen() {
    if (this.#place.current) this.props.view.tray.own?.listenTo(this.#place.current);
  }

  /** @override @param {Props} props */
  render({ view }) {
    const { own } = view.tray;
    return (
      <div class="place" ref={this.#place}>
        {own && <Tray view={own.viewOf(view)} />}
      </div>
    );
  }
}
