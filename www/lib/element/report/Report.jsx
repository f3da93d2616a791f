// @ts-check
// The report on a claim.

import { Component, createRef } from "preact";
import { renderReport } from "../report.js";

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} Props
 * @property {Row} report   with its texts
 * @property {Row} claim
 * @property {any} texts
 * @property {string | undefined} rulebook   the label of the report's rulebook
 * @property {(path: string, need: string) => void} onGoTo
 */

/** @extends {Component<Props>} */
export class Report extends Component {
  /** @type {import("preact").RefObject<HTMLElement>} */
  #place = createRef();

  componentDidMount() {
    this.#draw();
  }

  componentDidUpdate() {
    this.#draw();
  }

  #draw() {
    const { report, claim, texts, rulebook, onGoTo } = this.props;
    const place = this.#place.current;
    if (place) renderReport(place, report, { texts, claim, onGoTo, ...(rulebook === undefined ? {} : { rulebook }) });
  }

  /** @override */
  render() {
    return <div class="result" part="report" ref={this.#place} />;
  }
}
