// @ts-check
// What the files show: a table with a column for each core requirement and a row for each file.

import { rows } from "../edit.js";
import { Messages } from "../field/Message.jsx";
import { Mark } from "../mark/Mark.jsx";
import { memo } from "../memo.js";
import { Origin, placeInWords } from "../origin/Origin.jsx";
import { fileName, foundInRow, NONE } from "../view.js";
import { columnsOf, proofsOfExecution } from "./needs.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../view.js").Option} Option */

/** With more columns, what a file shows is a list under its name. */
const MOST_COLUMNS = 4;

/** @param {{view: View}} props */
export function Shown({ view }) {
  const { ui, requirements } = view;
  const documents = proofsOfExecution(view);
  const columns = columnsOf(view, documents);
  if (columns.length === 0 || documents.length === 0) return null;
  const status = new Map(requirements.map((row) => [row.id, row.status]));
  const isList = columns.length > MOST_COLUMNS;
  const visible = documents.filter(({ index }) => index < view.most("/documents"));
  return (
    <section class={isList ? "part shown many" : "part shown"} part="section shown" aria-labelledby="part-shown">
      <div class="shown-head">
        <h3 id="part-shown" tabindex={-1}>
          {ui.say("part.shown")}
        </h3>
        <p class="hint">{ui.say("shown-hint")}</p>
      </div>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <State ui={ui} status={status.get(`core/${id}`)} />
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.length > 1 && <All ui={ui} columns={columns} documents={visible} />}
          {visible.map(({ path, index, entry }) => (
            <File
              key={view.key("/documents", index)}
              ui={ui}
              path={`${path}/shows`}
              name={fileName(entry) || ui.say("row.documents", { n: index + 1 })}
              shows={entry?.shows}
              columns={columns}
              isList={isList}
              found={foundInRow(view, "/documents", index).at[`${path}/shows`] ?? NONE}
              origins={view.tray.fromFiles.origins}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a core requirement is met, in a mark and in words. @param {{ui: Ui, status: string | undefined}} props */
function State({ ui, status }) {
  if (status === undefined) return null;
  return (
    <>
      <Mark kind={status === "missing" ? "todo" : status} />
      <span class="unseen">{`${ui.words.label("status", status)}: `}</span>
    </>
  );
}

/** One tick for a whole column. @param {{ui: Ui, columns: Option[], documents: import("./needs.js").Placed[]}} props */
function All({ ui, columns, documents }) {
  const name = ui.say("shown-all", { count: documents.length });
  return (
    <tr class="every">
      <th scope="row">{name}</th>
      {columns.map(({ id, label }) => {
        const count = documents.filter(({ entry }) => rows(entry, "/shows").includes(id)).length;
        return (
          <td key={id}>
            <input
              type="checkbox"
              id={`shows-all~${id}`}
              data-all={id}
              checked={count === documents.length}
              indeterminate={count > 0 && count < documents.length}
              disabled={ui.disabled}
            />
            <label for={`shows-all~${id}`} class="unseen">{`${label}, ${name}`}</label>
          </td>
        );
      })}
    </tr>
  );
}

/**
 * @type {import("preact").ComponentClass<{
 *   ui: Ui, path: string, name: string, shows: unknown, columns: Option[], isList: boolean,
 *   found: Row[], origins: import("../tray/origins.js").Origins,
 * }>}
 */
const File = memo(({ ui, path, name, shows, columns, isList, found, origins }) => {
  const shown = new Set(Array.isArray(shows) ? shows : []);
  const wrong = found.some(({ severity }) => severity === "error");
  return (
    <>
      <tr id={path} tabindex={-1} aria-describedby={found.length > 0 ? `${path}~says` : undefined}>
        <th scope="row">
          <bdi>{name}</bdi>
        </th>
        {columns.map(({ id, label }) => (
          <td key={id}>
            <input
              type="checkbox"
              id={`${path}~${id}`}
              name={path}
              data-path={path}
              data-value={id}
              data-need={`core/${id}`}
              checked={shown.has(id)}
              disabled={ui.disabled}
              aria-invalid={wrong ? "true" : undefined}
            />
            {/* In a table the column says it already. */}
            <label for={`${path}~${id}`} class={isList ? undefined : "unseen"}>
              {label}
              <span class="unseen">{`, ${name}`}</span>
            </label>
            <Found ui={ui} origin={origins[`${path}~${id}`]} />
          </td>
        ))}
      </tr>
      {found.length > 0 && (
        <tr class="says-row">
          <td colSpan={columns.length + 1} id={`${path}~says`}>
            <Messages ui={ui} found={found} />
          </td>
        </tr>
      )}
    </>
  );
});

/**
 * What was found in the text of a file: a person ticks.
 * @param {{ui: Ui, origin: import("../tray/origins.js").Origin | undefined}} props
 */
const Found = ({ ui, origin }) => (origin ? <Origin ui={ui} origin={origin} text={placeInWords(ui, origin)} /> : null);
