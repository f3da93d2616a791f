// @ts-check
// The head of a row: its name, the number of its problems, and its actions.

import { below } from "../edit.js";
import { memo } from "../memo.js";
import { rowName } from "../row-name.js";

/** @typedef {import("../ui.js").Ui} Ui */
/**
 * @typedef {object} Props
 * @property {Ui} ui
 * @property {string} path    of the list
 * @property {string} id      names the texts of the list
 * @property {number} index
 * @property {string} rowKey
 * @property {boolean} open
 * @property {number | undefined} before   the index of the row before it
 * @property {number | undefined} after
 * @property {any} entry
 * @property {any} related    what else it is about
 * @property {((ui: Ui, entry: any, related: any) => string) | undefined} about   what a row is about; rows that can say it fold
 * @property {import("preact").ComponentType<Props> | undefined} Brief   what it shows besides
 * @property {import("preact").ComponentType<Props & {name: string}> | undefined} Acts   its actions, in place of the usual ones
 * @property {import("../view.js").Found | undefined} found   what is found in the row, for what it shows besides
 * @property {import("../view.js").Typed | null | undefined} typed   likewise what is being typed in it
 * @property {import("../drop-zone/shown.js").FromFiles | undefined} fromFiles   likewise where it came from
 * @property {any} more   likewise
 * @property {number} errors
 * @property {number} warnings
 */

/** @type {import("preact").ComponentClass<Props>} */
export const RowHead = memo((props) => {
  const { ui, path, id, index, rowKey, open, entry, related, about, errors, warnings, Brief, Acts = Moves } = props;
  const name = rowName(ui, id, index);
  const label = `${below(path, index)}~row`;
  const details = about?.(ui, entry, related);
  return (
    <div class="row-head">
      {about ? (
        <h4>
          <button
            type="button"
            class="fold"
            id={label}
            data-do="fold"
            data-row={rowKey}
            aria-expanded={open ? "true" : "false"}
          >
            <bdi>{name}</bdi>
            {details && <span class="about">{` ${details}`}</span>}
          </button>
        </h4>
      ) : (
        <h4 id={label}>{name}</h4>
      )}
      {!open && errors > 0 && <span class="tag exceeded">{ui.say("problems", { count: errors })}</span>}
      {!open && warnings > 0 && <span class="tag care">{ui.say("warnings", { count: warnings })}</span>}
      {Brief && <Brief {...props} />}
      <Acts {...props} name={name} />
    </div>
  );
});

/** @param {Props & {name: string}} props */
function Moves({ ui: { say, disabled }, path, index, before, after, name }) {
  const act = (/** @type {string} */ what, /** @type {number | undefined} */ to = undefined, possible = true) => (
    <button
      type="button"
      class="item"
      data-do={what}
      data-list={path}
      data-index={index}
      data-to={to}
      disabled={disabled || !possible}
    >
      {say(`act.${what}`)}
    </button>
  );
  return (
    <details class="menu acts">
      <summary aria-label={say("act.menu", { name })}>
        <span aria-hidden="true">⋮</span>
      </summary>
      <div class="items">
        {act("copy")}
        {act("up", before, before !== undefined)}
        {act("down", after, after !== undefined)}
        {act("remove")}
      </div>
    </details>
  );
}
