// @ts-check
// On the check result: the files of which nobody has said yet what they are, as tasks.

import { LongList } from "../long-list/LongList.jsx";
import { Mark } from "../mark/Mark.jsx";
import { groupsOf } from "./rows.js";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function FilesLeft({ view: given }) {
  const { own } = given.tray;
  if (!own || given.tray.counts.open === 0) return null;
  const view = own.viewOf(given);
  const { ui, claim, tray } = view;
  const { files, proposals, decisions, unsorted } = tray;
  const groups = groupsOf({ files, proposals, decisions, unsorted, claim, ui });
  const rows = groups.find(({ id }) => id === "needs")?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section class="todo files-left">
      <h3>
        {ui.say("tray.left")}
        <span class="count">{ui.words.number(rows.length)}</span>
      </h3>
      <LongList rows={rows} words={ui.words}>
        {(some) => (
          <ul class="items" role="list">
            {some.map((row) => (
              <FileLeft key={row.id} ui={ui} row={row} />
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}

/** @param {{ui: View["ui"], row: import("./rows.js").FileRow}} props */
const FileLeft = ({ ui: { say, disabled }, row }) => (
  <li class="left-file">
    <Mark kind="todo" />
    <p class="what">
      <bdi>{row.name}</bdi>
      {`: ${say(row.read.amount !== "" && row.called === null ? "tray.left-invoice" : "tray.left-file")}`}
    </p>
    <div class="foot">
      <span>{[row.kind, row.why, row.read.first, row.problem?.what].filter(Boolean).join(" · ")}</span>
    </div>
    <div class="act">
      <button
        type="button"
        class="small-button"
        data-do="decide-file"
        data-file-id={row.id}
        aria-label={`${say("tray.act.decide")}: ${row.name}`}
        disabled={disabled}
      >
        {say("tray.act.decide")}
      </button>
      <button
        type="button"
        class="plain-button"
        data-do="leave-out-file"
        data-file-id={row.id}
        aria-label={`${say("tray.act.leave-out")}: ${row.name}`}
        disabled={disabled}
      >
        {say("tray.act.leave-out")}
      </button>
    </div>
  </li>
);
