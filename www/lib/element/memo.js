// @ts-check
import { Component } from "preact";

/**
 * @template Props
 * @param {(props: Props) => import("preact").ComponentChildren} draw
 * @returns {import("preact").ComponentClass<Props>}
 */
export function memo(draw) {
  return class extends Component {
    /** @override @param {Props} next */
    shouldComponentUpdate(next) {
      return differ(this.props, next);
    }
    /** @override */
    render() {
      return draw(this.props);
    }
  };
}

/** @param {any} one @param {any} other */
function differ(one, other) {
  const names = Object.keys(one);
  return names.length !== Object.keys(other).length || names.some((name) => !Object.is(one[name], other[name]));
}
