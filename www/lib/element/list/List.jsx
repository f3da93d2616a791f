// @ts-check
// A list of the claim: its rows, which fold where they have a title, and the row that was removed last.

import { below, get, isEmpty, isObject, rows } from "../edit.js";
import { Messages } from "../field/Message.jsx";
import { memo } from "../memo.js";
import { foundInRow, NONE, typedIn } from "../view.js";
import { RowHead } from "./RowHead.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("preact").ComponentChildren} Children */
/**
 * @typedef {object} Props
 * @property {View} view
 * @property {string} path
 * @property {string} id      names its texts
 * @property {(place: string, index: number, entry: any) => Children} body
 * @property {import("./RowHead.jsx").Props["about"]} [about]   what a row is about; rows that can say it fold
 * @property {(index: number) => unknown} [related]    what else a row is about
 * @property {(index: number) => Row[]} [foundAt]    all that is found in what a row shows
 * @property {import("./RowHead.jsx").Props["Brief"]} [Brief]   what the head of a row shows besides
 * @property {(index: number) => unknown} [more]    what that is about besides
 * @property {import("./RowHead.jsx").Props["Acts"]} [Acts]   the actions of a row, in place of the usual ones
 * @property {(entry: any, index: number) => boolean} [shown]
 * @property {Children} [beside]      stands beside the button that adds a row
 */

/** @param {Props} props */
export function List(props) {
  const { view, path, id, shown = () => true, beside, Acts } = props;
  const { ui, claim, found } = view;
  const { say, disabled } = ui;
  const there = rows(claim, path).flatMap((entry, index) => (shown(entry, index) ? [{ entry, index }] : []));
  const visible = there.filter(({ index }) => index < view.most(path));
  const value = get(claim, path);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for one question
    <div class={`list ${id}`} id={path} tabindex={-1} role="group" aria-label={say(`list.${id}`)}>
      <Messages ui={ui} found={found.at[path]} />
      <ol role="list">{rowsOf(props, visible)}</ol>
      {visible.length < there.length && (
        <p class="buttons">
          <button type="button" class="small-button" data-do="more" data-list={path}>
            {say("more-rows", { count: there.length - visible.length })}
          </button>
        </p>
      )}
      {!Acts && (isEmpty(value) || Array.isArray(value)) && (
        <p class="buttons">
          <button type="button" class="button" data-do="add" data-list={path} disabled={disabled}>
            {say(`add.${id}`)}
          </button>
          {beside}
        </p>
      )}
    </div>
  );
}

/** The rows, and where one was taken away the way to put it back. @param {Props} props @param {{entry: any, index: number}[]} visible */
function rowsOf(props, visible) {
  const { view, path, id, about, body, related, foundAt, Brief, more, Acts } = props;
  const { removed } = view;
  const gone = removed?.list === path ? removed : null;
  /** @type {Children[]} */
  const drawn = [];
  for (const [position, { entry, index }] of visible.entries()) {
    if (gone?.index === index) drawn.push(<Undo key="undo" view={view} title={gone.title} />);
    const key = view.key(path, index);
    const place = below(path, index);
    const open = !about || view.open.has(key);
    const own = foundInRow(view, path, index);
    const found = open ? NONE : (foundAt?.(index) ?? own.all);
    drawn.push(
      <ListRow
        key={key}
        ui={view.ui}
        path={path}
        id={id}
        index={index}
        rowKey={key}
        open={open}
        before={visible[position - 1]?.index}
        after={visible[position + 1]?.index}
        entry={entry}
        related={related?.(index)}
        about={about}
        Acts={Acts}
        Brief={Brief}
        found={Brief ? own : undefined}
        typed={Brief ? typedIn(view, place) : undefined}
        fromFiles={Brief ? view.tray.fromFiles : undefined}
        more={more?.(index)}
        errors={countOf(found, "error")}
        warnings={countOf(found, "warning")}
      >
        {open && (
          <div class="row-body">
            <Messages ui={view.ui} found={own.at[place]} />
            <Messages ui={view.ui} found={own.at[`${place}/id`]} />
            {isObject(entry) || isEmpty(entry) ? body(place, index, entry) : <code>{JSON.stringify(entry)}</code>}
          </div>
        )}
      </ListRow>,
    );
  }
  if (gone && (visible.at(-1)?.index ?? -1) < gone.index)
    drawn.push(<Undo key="undo" view={view} title={gone.title} />);
  return drawn;
}

/** @param {Row[]} found @param {string} severity */
const countOf = (found, severity) => found.filter((one) => one.severity === severity).length;

/**
 * A row; while it is folded it is drawn again only when what its head says changes.
 * @type {import("preact").ComponentClass<import("./RowHead.jsx").Props & {children: Children}>}
 */
const ListRow = memo(({ children, ...head }) => {
  const { path, index, open } = head;
  const place = below(path, index);
  return (
    <li class={open ? "row unfolded" : "row"} id={place} tabindex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for one question */}
      <div role="group" aria-labelledby={`${place}~row`}>
        <RowHead {...head} />
        {children}
      </div>
    </li>
  );
});

/** @param {{view: View, title: string}} props */
function Undo({ view: { ui }, title }) {
  return (
    <li class="undo">
      <span>{ui.say("removed", { name: title })} </span>
      <button type="button" class="small-button" data-do="undo" disabled={ui.disabled}>
        {ui.say("undo")}
      </button>
    </li>
  );
}
