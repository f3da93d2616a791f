// @ts-check
// A list of which the first rows are drawn, with a button for more.

import { Component } from "preact";

/** @typedef {import("../words.js").Words} Words */

const FIRST = 50;
const MORE = 200;

/**
 * @template Row
 * @typedef {object} Props
 * @property {readonly Row[]} rows
 * @property {Words} words
 * @property {(rows: readonly Row[]) => import("preact").ComponentChildren} children   draws the rows as a list or a table
 */

/**
 * @template Row
 * @extends {Component<Props<Row>, {most: number}>}
 */
export class LongList extends Component {
  /** @override */
  state = { most: FIRST };

  /** @param {MouseEvent} event */
  #showMore = ({ currentTarget }) => {
    const { most } = this.state;
    const whole = currentTarget instanceof Element ? currentTarget.parentElement : null;
    this.setState({ most: most + MORE }, () => {
      const first = whole?.querySelectorAll(":scope > ul > li, :scope > table > tbody > tr")[most];
      if (!(first instanceof HTMLElement)) return;
      first.tabIndex = -1;
      first.focus();
    });
  };

  /** @override @param {Props<Row>} props @param {{most: number}} state */
  render({ rows, words, children }, { most }) {
    const left = rows.length - most;
    return (
      <div class="long-list">
        {children(rows.slice(0, most))}
        {left > 0 && (
          <button type="button" class="more" onClick={this.#showMore}>
            {words.text("page.report.more", { count: Math.min(MORE, left) })}
          </button>
        )}
      </div>
    );
  }
}
