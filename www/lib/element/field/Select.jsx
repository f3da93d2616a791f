// @ts-check
// A list to choose from. An unknown value stays in it.

/** @typedef {import("../view.js").Option} Option */

/** @param {import("./Field.jsx").Props & {control: import("./Field.jsx").Control}} props */
export function Select({ ui, options = [], blank, control, value }) {
  const chosen = value === null || value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  const known = chosen === "" || options.some(({ id }) => id === chosen);
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <select {...control} value={chosen}>
      <option value="">{blank ?? ui.say("choose")}</option>
      {!known && (
        <option key={`unknown ${chosen}`} value={chosen}>
          {chosen}
        </option>
      )}
      {groups.map((group) => {
        const own = options.filter((option) => option.group === group);
        if (group === undefined) return choices(own);
        return (
          <optgroup key={group} label={group}>
            {choices(own)}
          </optgroup>
        );
      })}
    </select>
  );
}

/** @param {Option[]} options */
const choices = (options) =>
  options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
