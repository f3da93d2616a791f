// @ts-check
// The place of the tray, whose script is loaded with the first file. It has a copy of Preact of its own and draws by itself.

import { Component, createRef } from "preact";
import { addStyle } from "../adopted-style.js";

/** @typedef {typeof import("../../files-tray.js")} TrayScript */
/** @typedef {{view: import("../view.js").View}} Props */

/** @type {TrayScript | null} */
let script = null;
/** @type {Promise<TrayScript> | null} */
let loading = null;

/** Loads the script of the tray, unless it is there. */
export function loadTray() {
  loading ??= import("../../files-tray.js").then(
    (loaded) => {
      script = loaded;
      return loaded;
    },
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** @extends {Component<Props>} */
export class TrayPlace extends Component {
  #place = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());

  /** @override */
  componentDidMount() {
    this.#draw();
    if (script === null)
      loadTray().then(
        () => this.#draw(),
        (error) => console.warn("claimproof could not load the list of files:", error),
      );
  }

  /** @override */
  componentDidUpdate() {
    this.#draw();
  }

  /** @override */
  componentWillUnmount() {
    if (this.#place.current) script?.removeTray(this.#place.current);
  }

  #draw() {
    const place = this.#place.current;
    if (!place || !script) return;
    const root = place.getRootNode();
    if ("adoptedStyleSheets" in root) addStyle(/** @type {ShadowRoot} */ (root), script.css);
    script.drawTray(place, this.props);
  }

  /** @override */
  render() {
    return <div class="tray-place" ref={this.#place} />;
  }
}
