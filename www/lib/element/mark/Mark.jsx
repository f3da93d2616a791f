// @ts-check
// The mark before a problem, a warning or a task; the text beside it says the same.

const RING = "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18";

/** The strokes of each mark, in a square of 24. @type {Record<string, string[]>} */
const STROKES = {
  error: ["M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z", "M12 7.5v5.5", "M12 16.4v.1"],
  warning: ["M12 3.5L22 20.5H2z", "M12 9.5v5", "M12 17.4v.1"],
  todo: ["M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8"],
  unknown: [RING, "M8 12h8"],
  met: [RING, "M7.8 12.4l2.9 2.9 5.5-6.1"],
};

/** @param {{kind: string}} props */
export function Mark({ kind }) {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 24 24" aria-hidden="true">
      {STROKES[kind]?.map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
