// @ts-check
// A photo or screenshot as a whole, beside what is typed from it.

import { Component, createRef } from "preact";
import { drawPicture } from "./Thumbnail.jsx";

/** In device pixels. */
const WIDTH = 900;

/** @extends {Component<{file: File, label: string}, {failed: boolean}>} */
export class Picture extends Component {
  /** @override */
  state = { failed: false };
  #canvas = /** @type {import("preact").RefObject<HTMLCanvasElement>} */ (createRef());

  /** @override */
  componentDidMount() {
    if (typeof createImageBitmap !== "function") this.setState({ failed: true });
    else drawPicture(this.props.file, WIDTH, () => this.#canvas.current).catch(() => this.setState({ failed: true }));
  }

  /** @override @param {{file: File, label: string}} props @param {{failed: boolean}} state */
  render({ label }, { failed }) {
    return failed ? null : <canvas class="picture" role="img" aria-label={label} ref={this.#canvas} />;
  }
}
