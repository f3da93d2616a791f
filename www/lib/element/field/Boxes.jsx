// @ts-check
// Radio buttons, of which one is chosen, or check boxes, of which any number is.

/** @typedef {import("../view.js").Option} Option */
/** @typedef {import("../ui.js").Ui} Ui */

/** @param {import("./Field.jsx").Props} props */
export function Boxes({ ui, path, kind, value, found, options, usual = "" }) {
  const type = kind === "boxes" ? "checkbox" : "radio";
  const chosen = new Set(
    kind === "boxes"
      ? listOf(value)
      : [kind === "yes-no" ? (typeof value === "boolean" ? String(value) : "") : (value ?? usual)],
  );
  const wrong = found.some(({ severity }) => severity === "error");
  return (
    <div class="options">
      {optionsOf(ui, kind, options, value).map((option) => (
        <Box
          key={option.id}
          ui={ui}
          path={path}
          type={type}
          option={option}
          checked={chosen.has(option.id)}
          wrong={wrong}
        />
      ))}
    </div>
  );
}

/**
 * What can be chosen, values that are not known included.
 * @param {Ui} ui
 * @param {string} kind
 * @param {Option[] | undefined} options
 * @param {any} value
 * @returns {Option[]}
 */
function optionsOf({ say }, kind, options = [], value) {
  if (kind === "yes-no") return ["true", "false"].map((id) => ({ id, label: say(id === "true" ? "yes" : "no") }));
  if (kind === "radio") return options;
  const known = new Set(options.map(({ id }) => id));
  return [
    ...options,
    ...listOf(value)
      .filter((id) => !known.has(id))
      .map((id) => ({ id, label: id })),
  ];
}

/** The texts in a list, each once. @param {any} value @returns {string[]} */
const listOf = (value) => (Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === "string"))] : []);

/** @param {{ui: Ui, path: string, type: "radio" | "checkbox", option: Option, checked: boolean, wrong?: boolean, id?: string}} props */
export function Box({ ui, path, type, option, checked, wrong = false, id = `${path}~${option.id}` }) {
  const { label, note } = option;
  return (
    <div class="box">
      <input
        type={type}
        id={id}
        name={path}
        data-path={path}
        data-value={option.id}
        checked={checked}
        disabled={ui.disabled}
        aria-invalid={wrong && type === "checkbox" ? "true" : undefined}
        aria-describedby={note ? `${id}~note` : undefined}
      />
      <label for={id}>{label}</label>
      {note && (
        <p class="hint" id={`${id}~note`}>
          {note}
        </p>
      )}
    </div>
  );
}
