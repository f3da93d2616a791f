// @ts-check
// Pressing a button takes the focus from a field; the message on the field must not move the button before it is released.

export class PointerPress {
  #isDown = false;
  #isWaiting = false;

  /** @param {() => void} act   what is done at once, or once the pointer is let go */
  constructor(act) {
    this.act = act;
  }

  listen(/** @type {Document} */ document, /** @type {import("../host/listeners.js").Listeners} */ listeners) {
    listeners.add(document, "pointerdown", () => {
      this.#isDown = true;
    });
    // The click that the press makes comes first.
    for (const type of ["pointerup", "pointercancel"])
      listeners.add(document, type, () => setTimeout(() => this.#release()));
  }

  /** Acts, later if the pointer is down. */
  whenReleased() {
    if (this.#isDown) this.#isWaiting = true;
    else this.act();
  }

  #release() {
    this.#isDown = false;
    if (this.#isWaiting) this.act();
    this.#isWaiting = false;
  }
}
