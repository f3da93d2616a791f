// @ts-check

/** A drawing beside words that say the same. @param {{strokes: readonly string[]}} props */
export const Icon = ({ strokes }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {strokes.map((stroke) => (
      <path key={stroke} d={stroke} />
    ))}
  </svg>
);
