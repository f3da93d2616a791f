// @ts-check
// Elements in a shadow root that was adopted into another document. Preact creates each element with the registry of custom
// elements of its parent; there that is the one of the first document, and browsers throw. An element with `is` is created
// without a registry.

import { options } from "preact";

let isAdopted = false;
/** Whether a shadow root was ever adopted: components that draw again by themselves may be in one. */
let wasAdopted = false;
const before = options.vnode;

options.vnode = (vnode) => {
  if (isAdopted && typeof vnode.type === "string") Object.assign(vnode.props, { is: vnode.type });
  before?.(vnode);
};

/**
 * Renders as usual, or for an adopted shadow root.
 * @param {boolean} adopted
 * @param {() => void} render
 */
export function renderAdopted(adopted, render) {
  isAdopted = adopted;
  wasAdopted ||= adopted;
  try {
    render();
  } finally {
    isAdopted = wasAdopted;
  }
}
