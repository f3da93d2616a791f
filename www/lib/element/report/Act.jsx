// @ts-check
// The button of a problem or task: it goes to where that is solved.

/**
 * @param {object} props
 * @param {import("../words.js").Words} props.words
 * @param {string} props.does   what the button says: "fix", or the group of a task
 * @param {string} props.name   what it is about
 * @param {string} props.path   a JSON Pointer
 * @param {string} [props.need]   the requirement that an answer there meets
 * @param {boolean} [props.filled]   whether it is the next useful thing
 */
export function Act({ words, does, name, path, need, filled = false }) {
  const label = words.text(`page.report.act-${does}`);
  return (
    <button
      type="button"
      class={filled ? "small-button first" : "small-button"}
      data-go={path}
      data-for={need}
      aria-label={`${label}: ${name}`}
    >
      {label}
    </button>
  );
}
