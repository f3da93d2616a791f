// @ts-check
// The list of files, once its words are there.

import { Component } from "preact";
import { Tray } from "./Tray.jsx";

/** @typedef {{view: import("../view.js").View}} Props */

/** @extends {Component<Props>} */
export class TrayPlace extends Component {
  /** @override */
  componentDidMount() {
    const { tray, openTray } = this.props.view;
    if (!tray.own) openTray();
  }

  /** @override @param {Props} props */
  render({ view }) {
    const { own } = view.tray;
    return own && <Tray view={own.viewOf(view)} />;
  }
}
