// @ts-check
// One group of fields, and fields in it that few claims need.

import { Component } from "preact";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("preact").ComponentChildren} Children */

/** @param {{ui: Ui, id: string, lines?: boolean, children: Children}} props   `lines`: whether each field is a line of its own */
export function Section({ ui, id, lines = false, children }) {
  return (
    <section class={lines ? `part lines ${id}` : `part ${id}`} part={`section ${id}`} aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`} tabindex={-1}>
        {ui.say(`part.${id}`)}
      </h3>
      {children}
    </section>
  );
}

/**
 * A field with what helps to answer it: beside it in a wide element, else below it.
 * @param {{aside: Children, children: Children}} props
 */
export const Line = ({ aside, children }) => (
  <div class="line">
    {children}
    {aside}
  </div>
);

/** Several fields that answer one question. @param {{id: string, label: string, hint: string, children: Children}} props */
export const Group = ({ id, label, hint, children }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for one question
  <div class="group" role="group" aria-labelledby={id}>
    <p class="label" id={id}>
      {label}
    </p>
    {hint && <p class="hint">{hint}</p>}
    <div class="pair">{children}</div>
  </div>
);

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
