// @ts-check
// "My claims": the claims that are kept on this device, in a table that can be sorted and searched.

import { Component, render } from "preact";
import { Row } from "./Row.jsx";
import { COLUMNS, foundIn, sorted } from "./rows.js";

/** @typedef {import("./rows.js").ClaimRow} ClaimRow */
/** @typedef {import("./rows.js").Column} Column */
/** @typedef {(key: string, params?: Record<string, unknown>) => string} Say   a text of the list */
/** @typedef {{words: string[], undo?: () => void}} Told   what was done last, and how to undo it */
/**
 * @typedef {object} Acts
 * @property {() => void} begin   a new claim
 * @property {() => void} back   to the claim that is open
 * @property {(id: string) => void} open
 * @property {(id: string, name: string) => void} rename
 * @property {(id: string) => void} duplicate
 * @property {(id: string) => void} where   opens it at where it is after its submission
 * @property {(id: string) => void} remove
 * @property {(id?: string) => void} save   as a file; all, where no id is given
 * @property {() => void} saveTable   of all claims, for a spreadsheet
 * @property {(file: File) => void} take   what is in a file
 * @property {(off: boolean) => void} keepNothing
 * @property {() => void} forget
 */
/** @typedef {{rows: readonly ClaimRow[], notes: readonly string[], told: Told | null, off: boolean, say: Say, acts: Acts}} Props */
/** @typedef {{query: string, column: Column, isDown: boolean}} State */

/** Draws the list into a place. @param {Element} place @param {Props} props */
export const drawClaims = (place, props) => render(<MyClaims {...props} />, place);

/** @extends {Component<Props, State>} */
class MyClaims extends Component {
  /** @type {State} @override */
  state = { query: "", column: "deadline", isDown: false };

  /** @param {import("preact").TargetedInputEvent<HTMLInputElement>} event */
  #search = ({ currentTarget: { value } }) => this.setState({ query: value });

  /** @param {Column} column */
  #sort = (column) =>
    this.setState(({ column: now, isDown }) => ({ column, isDown: column === now ? !isDown : column === "amount" }));

  /** @override @param {Props} props @param {State} state */
  render({ rows, notes, told, off, say, acts }, { query, column, isDown }) {
    const found = sorted(foundIn(rows, query), column, isDown);
    return (
      <>
        <Head rows={rows} say={say} acts={acts} />
        {told && <ToldLine told={told} say={say} />}
        {notes.map((note) => (
          <p class="claims-note" key={note}>
            {note}
          </p>
        ))}
        {rows.length > 0 && (
          <>
            <div class="claims-search">
              <label for="claims-query">{say("search")}</label>
              <input type="search" id="claims-query" autocomplete="off" value={query} onInput={this.#search} />
              <p class="unseen" role="status">
                {query
                  ? say("found", { count: found.length })
                  : say("sorted", { count: rows.length, column: say(`column-${column}`) })}
              </p>
            </div>
            {found.length > 0 ? (
              <Table rows={found} column={column} isDown={isDown} onSort={this.#sort} say={say} acts={acts} />
            ) : (
              <p>{say("found-none")}</p>
            )}
          </>
        )}
        <Shared off={off} say={say} acts={acts} />
      </>
    );
  }
}

/** @param {{rows: readonly ClaimRow[], say: Say, acts: Acts}} props */
const Head = ({ rows, say, acts }) => (
  <div class="claims-head">
    <div>
      <h2 id="claims-title" tabindex={-1}>
        {say("title")}
      </h2>
      <p>{say("lead", { count: rows.length })}</p>
    </div>
    <div class="buttons">
      <button type="button" class="button" onClick={acts.back}>
        {say("back")}
      </button>
      <span class="pick">
        <input
          type="file"
          id="claims-import"
          accept=".json,.ndjson,.txt,.zip,application/json,application/zip"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) acts.take(file);
            currentTarget.value = ""; // so that the same file can be chosen again
          }}
        />
        <label for="claims-import" class="button">
          {say("import")}
        </label>
      </span>
      {rows.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => acts.save()}>
            {say("export-all")}
          </button>
          <button type="button" class="button" onClick={acts.saveTable}>
            {say("save-table")}
          </button>
        </>
      )}
      <button type="button" class="button first" onClick={acts.begin}>
        {say("new")}
      </button>
    </div>
  </div>
);

/** @param {{told: Told, say: Say}} props */
const ToldLine = ({ told: { words, undo }, say }) => (
  <div class="told" role="status">
    <div>
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
    {undo && (
      <button type="button" class="button" onClick={undo}>
        {say("undo")}
      </button>
    )}
  </div>
);

/** @param {{rows: readonly ClaimRow[], column: Column, isDown: boolean, onSort: (column: Column) => void, say: Say, acts: Acts}} props */
const Table = ({ rows, column, isDown, onSort, say, acts }) => (
  <table class="claims">
    <thead>
      <tr>
        {COLUMNS.map((one) => (
          <th
            key={one}
            scope="col"
            class={one}
            aria-sort={one === column ? (isDown ? "descending" : "ascending") : undefined}
          >
            <button type="button" onClick={() => onSort(one)}>
              {say(`column-${one}`)}
            </button>
          </th>
        ))}
        <td />
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} row={row} say={say} acts={acts} />
      ))}
    </tbody>
  </table>
);

/** @param {{off: boolean, say: Say, acts: Acts}} props */
const Shared = ({ off, say, acts }) => (
  <section class="claims-shared">
    <div>
      <h3>{say("shared")}</h3>
      <p>{say("shared-why")}</p>
      <label>
        <input
          type="checkbox"
          checked={off}
          onChange={({ currentTarget }) => acts.keepNothing(currentTarget.checked)}
        />{" "}
        {say("keep-nothing")}
      </label>
    </div>
    <button type="button" class="button" onClick={acts.forget}>
      {say("forget")}
    </button>
  </section>
);
