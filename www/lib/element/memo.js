// @ts-check
// Components that are drawn again only when a prop is another value, compared by identity.

import { Component } from "preact";

/**
 * @template {object} Props
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

/** @param {object} one @param {object} other */
function areDifferent(one, other) {
  const props = Object.entries(one);
  return (
    props.length !== Object.keys(other).length ||
    props.some(([name, value]) => !Object.is(value, Reflect.get(other, name)))
  );
}
