// @ts-check
// A group of files: its head with what can be done with all of them, and its first rows.

import { Component } from "preact";
import { Icon } from "../icon/Icon.jsx";
import { FileRow } from "./FileRow.jsx";
import { severalOf } from "./plan.js";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {object} Props
 * @property {View} view
 * @property {import("./rows.js").Group} group
 * @property {readonly Proposal[]} proposals
 * @property {number} read   how many files were read
 * @property {number} total
 * @property {string | null} picking   the file whose kind is being chosen
 * @property {(id: string | null) => void} onPick
 */

/** How many rows are shown at first. */
const FIRST = 50;

const RING = "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18";
const TICK = "M7.8 12.4l2.9 2.9 5.5-6.1";

/** The icon of each group. @type {{[group: string]: string[]}} */
const ICONS = {
  needs: ["M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8"],
  sure: [RING, TICK],
  confirmed: [RING, TICK],
  reading: [RING, "M12 7v5l3.5 2"],
  aside: [RING, "M8 12h8"],
};

/** @extends {Component<Props, {isWhole: boolean}>} */
export class FileGroup extends Component {
  /** @override */
  state = { isWhole: false };

  #showAll = (/** @type {MouseEvent} */ { currentTarget }) => {
    const list = currentTarget instanceof Element ? currentTarget.closest(".file-group")?.querySelector("ul") : null;
    this.setState({ isWhole: true }, () => {
      const next = list?.querySelectorAll(":scope > .file-row")[FIRST]?.querySelector(".file-name");
      if (next instanceof HTMLElement) next.focus();
    });
  };

  /** @override @param {Props} props @param {{isWhole: boolean}} state */
  render(props, { isWhole }) {
    const { view, group, picking, onPick, proposals } = props;
    const { id, rows } = group;
    const { say } = view.ui;
    const shown = isWhole ? rows : rows.slice(0, FIRST);
    return (
      <section class={`file-group files-${id}`} aria-labelledby={`files-${id}`}>
        <Head {...props} />
        <ul role="list">
          {shown.map((row) => (
            <FileRow
              key={row.id}
              view={view}
              row={row}
              proposals={proposals}
              isOpen={view.tray.open.has(row.id)}
              isPicking={picking === row.id}
              onPick={onPick}
            />
          ))}
        </ul>
        {shown.length < rows.length && (
          <button type="button" class="more" onClick={this.#showAll}>
            {say("tray.show-others", { count: rows.length - shown.length })}
          </button>
        )}
      </section>
    );
  }
}

/** @param {Props} props */
function Head({ view: { ui, tray }, group, read, total }) {
  const { say, disabled } = ui;
  const { id, rows } = group;
  const isReading = tray.files.some(({ state }) => state === "waiting" || state === "reading");
  const isStopped = tray.files.some(({ state }) => state === "stopped");
  const title = id !== "reading" || isReading ? id : isStopped ? "stopped" : "read";
  return (
    <div class="group-head">
      <Icon strokes={ICONS[id] ?? []} />
      <h3 id={`files-${id}`}>{say(`tray.group.${title}`, { count: rows.length })}</h3>
      {id === "reading" && isReading && <span class="hint">{say("tray.read-of", { read, count: total })}</span>}
      {title === "read" && <span class="hint">{say("tray.move-later")}</span>}
      {id === "aside" && <span class="hint">{say("tray.not-part")}</span>}
      {severalOf(group).map(({ kind, ids }) => (
        <button
          key={kind}
          type="button"
          class="small-button"
          data-do="confirm-several"
          data-ids={ids.join("\n")}
          disabled={disabled}
        >
          {say("tray.confirm-several", { count: ids.length, kind })}
        </button>
      ))}
      {id === "reading" && isReading && (
        <button type="button" class="plain-button" data-do="stop-reading">
          {say("tray.stop-reading")}
        </button>
      )}
      {id === "reading" && !isReading && isStopped && (
        <button type="button" class="plain-button" data-do="read-all">
          {say("tray.read-all")}
        </button>
      )}
    </div>
  );
}
