// @ts-check
// One group of fields, and fields in it that few claims need.

import { Component } from "preact";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("preact").ComponentChildren} Children */

/** @param {{ui: Ui, id: string, children: Children}} props */
export function Section({ ui, id, children }) {
  return (
    <section class={`part ${id}`} part={`section ${id}`} aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`} tabindex={-1}>
        {ui.say(`part.${id}`)}
      </h3>
      {children}
    </section>
  );
}

/**
 * Fields that few claims need, folded until one has a value; emptying it does not fold them again.
 * @extends {Component<{ui: Ui, id: string, open: boolean, children: Children}>}
 */
export class Further extends Component {
  #opened = false;

  /** @override */
  render() {
    const { ui, id, open, children } = this.props;
    this.#opened ||= open;
    return (
      <details class="further" open={this.#opened}>
        <summary>{ui.say(`more.${id}`)}</summary>
        <div>{children}</div>
      </details>
    );
  }
}
