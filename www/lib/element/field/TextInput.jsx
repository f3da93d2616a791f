// @ts-check
// A text field. It is not changed while an input method composes text in it, which would end the composition.

import { Component } from "preact";

/**
 * @typedef {object} Props
 * @property {"input" | "textarea"} tag
 * @property {string} kind    of the question
 * @property {string} value
 * @property {number} [rows]   of a textarea
 */
/** @typedef {Props & import("./Field.jsx").Control} AllProps */

/** @type {{[kind: string]: "decimal" | "numeric"}} */
const INPUT_MODES = { money: "decimal", rate: "decimal", hours: "decimal", count: "numeric" };
const SPELLED = new Set(["text", "long"]);

/** @extends {Component<AllProps>} */
export class TextInput extends Component {
  #composing = false;

  /** @override */
  shouldComponentUpdate() {
    return !this.#composing;
  }

  #begin = () => {
    this.#composing = true;
  };

  #end = () => {
    this.#composing = false;
    this.forceUpdate();
  };

  /** @override */
  render() {
    const { tag, kind, rows, ...attributes } = this.props;
    const shared = {
      ...attributes,
      spellcheck: SPELLED.has(kind) ? undefined : false,
      onCompositionStart: this.#begin,
      onCompositionEnd: this.#end,
    };
    if (tag === "textarea") return <textarea {...shared} rows={rows} />;
    return <input {...shared} type="text" inputmode={INPUT_MODES[kind]} autocomplete="off" />;
  }
}
