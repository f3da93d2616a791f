// @ts-check
// The button that shows and hides the help on something, and the place where that stands: a disclosure after the ARIA Authoring
// Practices. What is open is state of the editor, such as rows that are unfolded.

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

/**
 * What the help on something is called among the rows that were unfolded, or folded where it is shown at first.
 * @param {string} id
 * @param {boolean} shown
 */
const rowOf = (id, shown) => (shown ? `no help ${id}` : `help ${id}`);

/** The place of the help on something. @param {string} id */
const placeOf = (id) => `help-${id.replaceAll("/", "-")}`;

/** Whether the help on something is shown. @param {View} view @param {string} id @param {boolean} [shown]   whether it is at first */
export const isHelpOpen = ({ open }, id, shown = false) => open.has(rowOf(id, shown)) !== shown;

/**
 * @param {{view: View, id: string, name: string, shown?: boolean}} props
 *   `name`: what it is about; `shown`: whether the help is shown at first
 */
export function HelpButton({ view, id, name, shown = false }) {
  const label = view.ui.say("help.about", { name });
  return (
    <button
      type="button"
      class="icon-button help-button"
      title={label}
      aria-label={label}
      {...disclosing(view, id, shown)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" class="icon">
        <path d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0 -18M12 11v5.5M12 7.5v.01" />
      </svg>
    </button>
  );
}

/**
 * The same as a line of text, which is a question.
 * @param {{view: View, id: string, children: import("preact").ComponentChildren}} props
 */
export function HelpLink({ view, id, children }) {
  return (
    <button type="button" class="help-link" {...disclosing(view, id)}>
      {children}
    </button>
  );
}

/** @param {View} view @param {string} id @param {boolean} [shown] */
const disclosing = (view, id, shown = false) => ({
  "data-do": "fold",
  "data-row": rowOf(id, shown),
  "aria-expanded": isHelpOpen(view, id, shown),
  "aria-controls": placeOf(id),
});

/** What is shown and hidden. @param {{view: View, id: string, shown?: boolean, children: import("preact").ComponentChildren}} props */
export function HelpPlace({ view, id, shown = false, children }) {
  if (!isHelpOpen(view, id, shown)) return null;
  return (
    <div class="help-place" id={placeOf(id)}>
      {children}
    </div>
  );
}
