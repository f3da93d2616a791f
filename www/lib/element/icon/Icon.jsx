// @ts-check
// A decorative icon, beside text that says the same.

/** @param {{strokes: string[]}} props */
export const Icon = ({ strokes }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class="icon">
    {strokes.map((stroke) => (
      <path key={stroke} d={stroke} />
    ))}
  </svg>
);
