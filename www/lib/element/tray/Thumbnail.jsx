// @ts-check
// A small picture of a photo. It is drawn on a canvas, which no content security policy of a page forbids, in the size that it
// has on the screen: hundreds of whole photos would fill the memory.

import { Component, createRef } from "preact";

/** Pictures are decoded one after another. */
let last = Promise.resolve();

/**
 * Draws a picture on a canvas, no wider than so many pixels; rejects where the browser cannot.
 * @param {File} file @param {number} width @param {() => HTMLCanvasElement | null} canvas   where it is still shown
 */
export function drawPicture(file, width, canvas) {
  const drawn = last.then(async () => {
    if (!canvas()) return;
    const bitmap = await createImageBitmap(file, { resizeWidth: width, resizeQuality: "medium" });
    const place = canvas();
    if (place) {
      [place.width, place.height] = [bitmap.width, bitmap.height];
      place.getContext("2d")?.drawImage(bitmap, 0, 0);
    }
    bitmap.close();
  });
  last = drawn.catch(() => undefined);
  return drawn;
}

/** In device pixels of most screens. */
const WIDTH = 80;

/** @extends {Component<{file: File, type: string}, {failed: boolean}>} */
export class Thumbnail extends Component {
  /** @override */
  state = { failed: false };
  #canvas = /** @type {import("preact").RefObject<HTMLCanvasElement>} */ (createRef());
  /** @type {IntersectionObserver | undefined} */
  #observer;

  /** @override */
  componentDidMount() {
    const canvas = this.#canvas.current;
    if (!canvas) return;
    if (typeof createImageBitmap !== "function" || typeof IntersectionObserver !== "function") {
      this.setState({ failed: true });
      return;
    }
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      drawPicture(this.props.file, WIDTH, () => this.#canvas.current).catch(() => this.setState({ failed: true }));
    });
    this.#observer.observe(canvas);
  }

  /** @override */
  componentWillUnmount() {
    this.#observer?.disconnect();
  }

  /** @override @param {{file: File, type: string}} props @param {{failed: boolean}} state */
  render({ type }, { failed }) {
    if (failed) return <span class="file-badge">{type}</span>;
    return <canvas class="thumbnail" width={40} height={26} ref={this.#canvas} />;
  }
}
