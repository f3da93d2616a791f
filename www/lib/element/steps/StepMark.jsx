// @ts-check
// The mark of a step: an empty ring, a ring that fills, a tick, or an exclamation mark; the words beside it say the same.

/** The radius of a filling ring, in a square of 20. */
const RADIUS = 5.5;

/** @param {{mark: import("./states.js").Mark, share: number}} props */
export const StepMark = ({ mark, share }) => (
  <svg class={`step-mark is-${mark}`} viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8.5" />
    {mark === "part" && share > 0 && <path class="filled" d={sector(share)} />}
    {mark === "done" && <path class="sign" d="M6.2 10.3l2.6 2.6 5-5.4" />}
    {mark === "problem" && <path class="sign" d="M10 5.5v5.4M10 14.2v.1" />}
  </svg>
);

/** The part of a disc, clockwise from the top. @param {number} share */
function sector(share) {
  const angle = 2 * Math.PI * Math.min(share, 0.999);
  const [x, y] = [10 + RADIUS * Math.sin(angle), 10 - RADIUS * Math.cos(angle)].map((one) => one.toFixed(2));
  return `M10 10V${10 - RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z`;
}
