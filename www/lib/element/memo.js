// @ts-check
// Components that are drawn again only when a prop is another value, compared by identity.

import { Component } from "preact";

/**
 * @template {{[name: string]: any}} Props
 * @param {(props: Props) => import("preact").ComponentChildren} draw
 * @returns {import("preact").ComponentClass<Props>}
 */
export function memo(draw) {
  return class extends Component {
    /** @override @param {Props} next */
    shouldComponentUpdate(next) {
      return areDifferent(this.props, next);
    }
    /** @override */
    render() {
      return draw(this.props);
    }
  };
}

/** @param {{[name: string]: unknown}} one @param {{[name: string]: unknown}} other */
function areDifferent(one, other) {
  const names = Object.keys(one);
  return names.length !== Object.keys(other).length || names.some((name) => !Object.is(one[name], other[name]));
}
